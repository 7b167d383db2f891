#pragma once

#include "core/rules/access.h"
#include "core/rules/handovers.h"
#include "ui/text/language.h"

/// The terms of the glossary for the values of the model: one term a concept, alone in a cell or a label. Sentences
/// are translated whole and never made of these.
namespace seatkeeper {

QString nameOf(const Language& language, UsageType type);      ///< Standard agent, AI Agent, IVR Outbound Campaigns
QString shortNameOf(const Language& language, UsageType type); ///< for a column head: Standard, AI Agent, IVR Outbound
QString inSentence(const Language& language, UsageType type);  ///< as a sentence has it: Standard agents, AI Agent
QString nameOf(const Language& language, License license);     ///< Standard, Premium
QString nameOf(const Language& language, const Holding& held); ///< Standard, Premium + Supervisor
QString nameOf(const Language& language, SubscriptionState state);
QString nameOf(const Language& language, NoAccess reason); ///< why somebody has no access, as a cell says it
QString nameOf(const Language& language, Role role);
QString nameOf(const Language& language, AccountStatus status);
QString nameOf(const Language& language, Licensing licensing);
QString nameOf(const Language& language, HandoverEvent event);

} // namespace seatkeeper
