#pragma once

#include "ui/contracts/contract_draft.h"

namespace seatkeeper {

/// The head of the form: "Renew Klantcontactcentrum". `name` is what the subscription is called.
QString titleOf(ContractAct act, const QString& name);

/// What stands before a field, and what it is called for those who do not see it.
QString labelOf(ContractAct act, const FieldKey& key, const Language& language, const QString& currency);
QString accessibleNameOf(ContractAct act, const FieldKey& key, const Language& language);

/// What stands in a field that may be left empty, while it is empty.
QString placeholderOf(ContractAct act, const FieldKey& key);

/// What has to be filled in yet, in one sentence; empty where nothing is missing.
QString missingText(const Language& language, const ContractDraft& draft, const std::vector<FieldProblem>& problems);

/// What is wrong with what stands in a field, and how to write it. Not for what is missing.
QString problemText(const Language& language, ContractAct act, const FieldProblem& problem);

/// Why the rules refuse a draft of `tenant`, with what would do.
QString refusalText(const Language& language, const CheckedContract& checked, const Tenant& tenant);

/// "From 1 to 28 February 2027 (28 days) Klantcontactcentrum has no term."
QString gapText(const Language& language, const DateRange& gap, const QString& name);

/// What the form is about where its fields do not say it; empty where they do.
QString hintOf(ContractAct act);

} // namespace seatkeeper
