#pragma once

#include "core/rules/assumption_effect.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// One thing that another reading alters: what, when, and how it is on either side, in words.
struct EffectRow {
    QString what;
    QString when;
    QString left;
    QString right;

    bool operator==(const EffectRow&) const = default;
};

/// All that differs: owners first, then amounts. Both readings are of one plan, so `tenant` is either of them.
std::vector<EffectRow> effectRows(const Language& language, const Tenant& tenant, const AssumptionEffect& effect);

/// How much that is: "For 3 periods from 24 November 2026 on, another subscription pays or is primary. 5 amounts
/// change, together from … to …."; that nothing changes, where it is so. `first` is the day from which owners were
/// compared.
QString effectText(const Language& language, const Tenant& tenant, const AssumptionEffect& effect, QDate first);

} // namespace seatkeeper
