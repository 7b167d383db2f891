#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"

namespace seatkeeper {

/// An act in brief, from which `ui/text` makes a sentence: an operation of the changes file, or a word of its own for
/// other acts (`edit-licenses`, `import-tenant`), with what the sentence names.
///
/// Arguments by operation; those in brackets are left out where there is no such value. `who` is a person's name, or
/// empty where the act is about several.
///   add-, edit-, remove-subscription   label
///   renew-, suspend-subscription       label, first day, [last day]
///   change-term                        label, first day so far, first day, [last day]
///   end-, resume-subscription          label, day
///   add-entitlement                    label, usage type, quantity, first day, [last day]
///   change-quantity                    label, usage type, quantity, day
///   end-entitlement                    label, usage type, day
///   set-overage-rate                   label, usage type, [rate]
///   assign-, remove-license            who, label, usage type
///   move-licenses                      who, label, label
///   add-, edit-, remove-people         who
///   edit-licenses                      who
///   set-usage                          month, usage type, label or empty, [quantity]
///   set-invoice                        month, [amount]
///   set-assumption                     name in the changes file, value there (`true`, `false`, `month-end` …)
///   edit-tenant                        name of the tenant
///   import-tenant                      name of the tenant
///   import-csv, import-rest            name of the first file, or empty
///   accept-finding,                    [who, a subscription's label, or empty for several people], check
///   take-back-acceptance               the same
///   set-limits                         horizon, ends soon, notice: whole days; unused: percent
///   create-, delete-, note-scenario    name
///   copy-, rename-scenario             name so far, new name
///   switch-on-, switch-off-items,      scenario; `changes` says how many
///   discard-items, edit-item,
///   take-over
struct Summary {
    QString operation;
    std::vector<Argument> arguments;
    qint64 people = 0;  ///< how many people the act is about
    qint64 changes = 1; ///< how many changes the step holds; the words are of the first
    QString scenario;   ///< the name of the scenario whose changes it is about; empty: the baseline

    bool operator==(const Summary&) const = default;
};

/// The change in brief. `tenant` is the one it was or is to be applied to.
Summary summarise(const Change& change, const Tenant& tenant);

/// Changes that are one step in brief: the first of them, and how many they are. At least one.
Summary summarise(const std::vector<Change>& changes, const Tenant& tenant);

} // namespace seatkeeper
