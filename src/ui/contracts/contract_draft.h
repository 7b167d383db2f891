#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"
#include "ui/contracts/contract_form.h"
#include "ui/text/language.h"

#include <map>

namespace seatkeeper {

/// What stands in the fields of a form, as it was typed; choices by their codes, flags as `yes` or nothing.
struct ContractDraft {
    ContractAct act = ContractAct::Add;
    QString subscription; ///< its id; empty where one is added
    std::map<FieldKey, QString> values;

    QString value(const FieldKey& key) const;

    bool operator==(const ContractDraft&) const = default;
};

inline constexpr QLatin1StringView flagged("yes");

/// The form for `act` as it opens: with what `subscription` has, and with what suggests itself on `day`: the renewal
/// of the same length, the licensing model of the others, the type of the cell it was opened from. `subscription` is
/// null where one is added.
ContractDraft newDraft(ContractAct act, const Tenant& tenant, const Subscription* subscription,
                       std::optional<UsageType> type, QDate day, const Language& language);

/// The draft after `choice` (a term, a usage type) was made: what hangs on it is as `subscription` has it.
ContractDraft withChoice(ContractDraft draft, ContractField choice, const Subscription& subscription, QDate day,
                         const Language& language);

/// What keeps a field from being read.
struct FieldProblem {
    enum class Kind : quint8 { Missing, NotADay, NotANumber, NotARate, EndsBeforeStarts };

    FieldKey field;
    Kind kind = Kind::Missing;
    QString typed;

    bool operator==(const FieldProblem&) const = default;
};

/// How typed days and numbers are read.
struct Reading {
    QDate today;
    QLocale locale;
};

/// What a draft comes to.
struct CheckedContract {
    std::vector<FieldProblem> problems; ///< in reading order
    std::vector<Change> changes;        ///< none where there are problems, or where nothing would differ
    std::optional<Error> refusal;       ///< why the rules refuse the changes
    std::optional<QDate> fits;          ///< the day on which a subscription that would mix could start
    std::optional<Tenant> after;        ///< the tenant with the changes, where they are accepted
    std::optional<DateRange> gap;       ///< days before the new term on which the subscription has none

    bool canSave() const { return after.has_value(); }
};

/// Reads a draft about `tenant` and tries it on a copy. Alters nothing.
CheckedContract check(const ContractDraft& draft, const Tenant& tenant, const Reading& reading);

} // namespace seatkeeper
