#!/usr/bin/env python3
"""Breaks the model, the rules, the changes and the files on purpose, one place at a time, and fails where no test notices.

    mutants.py             tries all mutants (some minutes: each is compiled)
    mutants.py WORD…       only those whose description holds one of the words
    mutants.py --list      shows them

Works on a copy of the tree in a temporary folder. A mutant is one replacement in one file; its old text must occur
there exactly once, so that it cannot quietly come to mean something else when the source changes.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
JOBS = 2
TIMEOUT = 60  # seconds for one test program: a mutant may loop for ever

# By file: what the mutant gets wrong, the text that it replaces, and by what.
MUTANTS = {
    "core/rules/state.cpp": [
        ("A14: a suspended subscription is active", "return rangeHolding(subscription.suspensions, day) ?", "return false ?"),
        ("A14: active days hold those of suspensions", "without(term, subscription.suspensions)", "without(term, {})"),
        ("a gap before a renewal is pending", "subscription.terms.front().starts", "subscription.terms.back().starts"),
        ("a subscription without terms has expired", "return SubscriptionState::Unknown;", "return SubscriptionState::Expired;"),
        ("a type is had by a subscription that is not active",
         "if (!line || stateOn(subscription, day) != SubscriptionState::Active)", "if (!line)"),
        ("a quantity of 0 is not having the type",
         "return line->quantity;", "return line->quantity > 0 ? std::optional(line->quantity) : std::nullopt;"),
    ],
    "core/rules/findings/brought.cpp": [
        ("what is said already is brought", " || std::ranges::binary_search(already, person)", ""),
        ("others are told of what an edit brings", "!std::ranges::binary_search(edited, person) || ", ""),
        ("a loss of access is told twice", ' && finding.rule != QLatin1StringView("person-without-access")', ""),
    ],
    "core/rules/age.cpp": [
        ("A3 is ignored", "if (assumptions.renewalKeepsAge) {", "if (true) {"),
        ("A3 is always off", "if (assumptions.renewalKeepsAge) {", "if (false) {"),
        ("A3 off, but created counts", "if (assumptions.renewalKeepsAge && subscription.created)", "if (subscription.created)"),
        ("A3 off: adjacent ranges are no run", "runs = unbrokenRuns(days)", "runs = days"),
        ("A1: created is ignored", "if (assumptions.renewalKeepsAge && subscription.created)", "if (false)"),
        ("A1: created does not count after the first term's first day", "return subscription.created;",
         "return std::optional(subscription.terms.empty() ? *subscription.created"
         " : std::min(*subscription.created, subscription.terms.front().starts));"),
        ("a term that is still to come counts", "&& days.front().starts <= day", ""),
        ("first-had day: a line counts outside terms", "shared = intersection(term, line)", "shared = std::optional(line)"),
    ],
    "core/rules/claims.cpp": [
        ("R2, R6: the youngest first", "std::ranges::sort(claims, {}, [](", "std::ranges::sort(claims, std::ranges::greater{}, []("),
        ("R6: age before first-had day", "std::tuple(claim.firstHad, claim.age,", "std::tuple(claim.age, claim.firstHad,"),
        ("R6: age does not break a tie", "std::tuple(claim.firstHad, claim.age,", "std::tuple(claim.firstHad,"),
        ("a tie is broken the other way", "order != 0 ? order < 0 :", "order != 0 ? order > 0 :"),
        ("a tie is broken by plain text", "order != 0 ? order < 0 :", "order != 0 ? keys[a] < keys[b] :"),
        ("ids of one number stand the other way", "subscriptions[b].id) < 0", "subscriptions[b].id) > 0"),
        ("R2: only a subscription with Premium agents can be primary",
         "type ? contractedDays(subscription, *type) : subscription.terms",
         "contractedDays(subscription, type.value_or(UsageType::PremiumAgent))"),
        ("A14: who is suspended keeps a duty", "without(range, subscription.suspensions)", "without(range, {})"),
        ("first-had day starts anew after a suspension",
         "{subscription.ref, days, firstHad,", "{subscription.ref, days, type ? days.starts : firstHad,"),
        ("A12: wfo goes with the primary", "case PayerRule::NoneKnown: break;", "case PayerRule::NoneKnown: return Duty::Primary;"),
        ("R6: AI Assistant goes with IVR Outbound", "type == UsageType::AiAssistant ? Duty::AiAssistant", "false ? Duty::AiAssistant"),
        ("a tenure ends a day late", "claim.days.ends->addDays(1)", "claim.days.ends->addDays(2)"),
        ("a tenure ends a day early", ".lastDay() < day", ".lastDay() <= day"),
    ],
    "core/rules/responsibility.cpp": [
        ("A2: no tie where age decides", "if (claim.deciding() == present.front().deciding())",
         "if (claim.deciding() == present.front().deciding() && claim.age == present.front().age)"),
        ("A2: one alone is a tie", "if (answer.tie.size() == 1)", "if (false)"),
        ("A10: nobody for AI Agent is no primary", "if (duty == Duty::Primary && !answer.subscription)", "if (!answer.subscription)"),
        ("why: first-had day is never named", "if (typeOf(duty) && claim.firstHad != winner.firstHad)", "if (false)"),
        ("why: how many days earlier", "winner.age.daysTo(claim.age)", "claim.age.daysTo(winner.age)"),
        ("why: not active and without the type are swapped", "absent.state == SubscriptionState::Active ?",
         "absent.state != SubscriptionState::Active ?"),
        ("next: today's change is still to come", "tenure.from > day", "tenure.from >= day"),
        ("next: a day that cannot be written", "next->from >= endOfTime()", "next->from > endOfTime()"),
    ],
    "core/rules/access_course.cpp": [
        ("a step comes a day too early", "seen->ends->addDays(1)", "*seen->ends"),
        ("who does not count is counted", "if (!counts(roles, set))", "if (false)"),
        ("steps to the same are kept", "if (isNew)", "if (true)"),
        ("the last day asked makes a step", "if (*seen->ends < last)", "if (*seen->ends <= last)"),
        ("an administrator who comes makes no step",
         "course.steps.back().administratorsWith != step.administratorsWith", "false"),
    ],
    "core/rules/handovers.cpp": [
        ("a suspension is called expired", "return HandoverEvent::Suspended;", "return HandoverEvent::Expired;"),
        ("a line that ends is no loss", "return type && !hasOn(old, *type, day) ?", "return false ?"),
        ("a renewal is called a start", "return HandoverEvent::Renewed;", "return HandoverEvent::Started;"),
        ("the new one's state is looked up a day late", "stateOn(arrived, day.addDays(-1))", "stateOn(arrived, day)"),
        ("the first day is left out", "tenure.from >= first", "tenure.from > first"),
        ("the last day is left out", "tenure.from <= last", "tenure.from < last"),
        ("the primary stands last on its day", "std::pair(row.date, row.type)", "std::pair(row.date, !row.type)"),
        ("types that follow the primary have no row", "if (dutyFor(info.type) == duty)",
         "if (duty != Duty::Primary && dutyFor(info.type) == duty)"),
    ],
    "core/rules/forecast.cpp": [
        ("the mean is of two", "constexpr int monthsOfMean = 3;", "constexpr int monthsOfMean = 2;"),
        ("the mean is always divided by three", "base.months = static_cast<int>(months.size());", "base.months = 3;"),
        ("growth is rounded down", "(2 * numerator + denominator) / (2 * denominator)", "numerator / denominator"),
        ("growth counts once", "for (int i = 0; i < n; ++i) {", "for (int i = 0; i < 1; ++i) {"),
        ("the last measured month is forecast, too", "for (int n = 1; n <= mostForecastMonths", "for (int n = 0; n <= mostForecastMonths"),
        ("more than a year", "n <= mostForecastMonths && last", "n <= 13 && last"),
        ("a type goes on from the last month of any", "if (const auto last = lastMeasuredMonth(tenant, info.type))",
         "if (const auto last = lastMeasuredMonth(tenant))"),
    ],
    "core/rules/charges.cpp": [
        ("an unknown amount is nothing", "isComplete = false;", "isComplete = true;"),
        ("the payer is charged as well", "if (part.subscription != row.responsible)", "if (true)"),
        ("usage counts once for each method", "if (method == SplitMethod::Excess) {", "if (true) {"),
        ("who causes nothing is left out", "takesPart[static_cast<std::size_t>(charge - charges.rows.begin())] = true;",
         "takesPart[static_cast<std::size_t>(charge - charges.rows.begin())] = part.overage > 0;"),
    ],
    "core/rules/overage.cpp": [
        ("A18: the other day of the month", "assumptions.overageDay == OverageDay::MonthEnd", "assumptions.overageDay != OverageDay::MonthEnd"),
        ("R4: the commitment is ignored", "std::max<qint64>(0, row.usage - row.committed)", "row.usage"),
        ("R5: overage below zero", "std::max<qint64>(0, row.usage - row.committed)", "row.usage - row.committed"),
        ("R1: webex-connect is not given to the primary", "if (infoOf(type).payer == PayerRule::PrimaryWithAllUsage)", "if (false)"),
        ("amounts are rounded down", "(exact + tenThousandthsPerCent / 2)", "exact"),
        ("half a cent is rounded down", "(exact + tenThousandthsPerCent / 2)", "(exact + tenThousandthsPerCent / 2 - 1)"),
        ("no rate: zero", "row.unknown = AmountUnknown::NoRate;", "row.amount = Money{};"),
        ("nobody pays: zero", "row.unknown = AmountUnknown::NoPayer;", "row.amount = Money{};"),
        ("no overage and no rate: unknown", "if (row.overage == 0) {", "if (row.overage == 0 && row.rate) {"),
        ("an amount that is too large is cut", "if (cents > std::numeric_limits<qint64>::max())", "if (false)"),
        ("usage of 0 makes no row", "hasRow = hasRow || used || committed;", "hasRow = hasRow || used.value_or(0) > 0 || committed;"),
        ("a commitment of 0 makes no row", "hasRow = hasRow || used || committed;",
         "hasRow = hasRow || used || committed.value_or(0) > 0;"),
        ("excess: the commitment is ignored", "std::max<qint64>(0, part.usage - part.committed)", "part.usage"),
        ("usage: by excess", "weights.push_back(part.usage);", "weights.push_back(std::max<qint64>(0, part.usage - part.committed));"),
        ("payer: by usage", "part.subscription == row.responsible ? 1 : 0", "part.usage"),
        ("cents go by usage", "units.push_back(part.overage);", "units.push_back(part.usage);"),
        ("parts stand in the order of age",
         "std::ranges::sort(byName, [](const auto* a, const auto* b) { return naturalOrder(a->id, b->id) < 0; });", ""),
    ],
    "core/rules/findings/no_administrator_with_access.cpp": [
        ("the alarm looks a day too far", "input.horizon()", "input.horizon().addDays(1)"),
        ("the alarm looks a day too short", "input.horizon()", "input.horizon().addDays(-1)"),
        ("an alarm where roles are unknown", "found.verdict != AdministratorAccess::Verdict::Lost ||",
         "found.verdict == AdministratorAccess::Verdict::Kept ||"),
        ("an alarm where there is nobody", "|| tenant.members().empty()", ""),
        ("the alarm names all administrators", "if (last.empty())", "if (true)"),
        ("a later day is worse", "-found.day.toJulianDay()", "found.day.toJulianDay()"),
    ],
    "core/rules/findings/person_without_access.cpp": [
        ("A13: an administrator without a license is a loss",
         "one.reason != NoAccess::NoLicense || !isAdministrator(input.tenant.people->roles(one.person))", "true"),
        ("A13: no administrator is ever a loss", "one.reason != NoAccess::NoLicense || ", ""),
        ("an acceptance outlives another reason", "finding.extent.same = code;", ""),
    ],
    "core/rules/findings/administrators_unknown.cpp": [
        ("unknown roles matter where somebody known has access", "found.verdict != AdministratorAccess::Verdict::Unknown", "false"),
        ("known roles are counted", "!people->roles(person)", "people->roles(person).has_value()"),
    ],
    "core/rules/findings/assigned_over_committed.cpp": [
        ("as many as committed is too many", "count <= *committed", "count < *committed"),
        ("a type that the subscription has not", "if (!committed || count <= *committed)",
         "if (count <= committed.value_or(0))"),
        ("an acceptance outlives more of them", "finding.extent.weight = count - *committed;", ""),
    ],
    "core/rules/findings/subscription_ends_soon.cpp": [
        ("a day too late", "> input.limits.endsSoonDays", ">= input.limits.endsSoonDays"),
        ("a day too early", "> input.limits.endsSoonDays", "> input.limits.endsSoonDays + 1"),
        ("an acceptance outlives the renewal", "finding.extent.same = dateToString(*run->ends);", ""),
        ("one that comes back ends", "if (subscription.terms.back().starts > *run->ends)", "if (false)"),
    ],
    "core/rules/findings/notice_period_ends.cpp": [
        ("a day too late", "left > input.limits.noticeDays", "left >= input.limits.noticeDays"),
        ("a day too early", "left > input.limits.noticeDays", "left > input.limits.noticeDays + 1"),
        ("the last day is too late", "left < 0", "left <= 0"),
        ("it is too late, and told of", "left < 0 || ", ""),
    ],
    "core/rules/findings/licenses_in_state.cpp": [
        ("all of them have no access", "if (access.refusal(set))", "if (true)"),
        ("a finding about nobody", "if (people == 0)", "if (false)"),
        ("an acceptance outlives more people", "finding.extent.weight = people;", ""),
    ],
    "core/rules/findings/license_on_expired_subscription.cpp": [
        ("the last day is that of the first term", "std::prev(next)->lastDay()", "terms.front().lastDay()"),
        ("it never comes back", "if (next != terms.end())", "if (false)"),
    ],
    "core/rules/findings/license_on_suspended_subscription.cpp": [
        ("a suspension ends where the next one begins", "unbrokenRuns(subscription.suspensions)", "subscription.suspensions"),
    ],
    "core/rules/findings/administrator_without_license.cpp": [
        ("administrators with a license, too", "!= LicenseSetId::None", "== LicenseSetId::NotAMember"),
    ],
    "core/rules/findings/last_administrator.cpp": [
        ("one alone where roles are unknown", "if (!areRolesKnown(tenant))", "if (false)"),
        ("two with the same licenses are one", "if (only || holders.people > 1)", "if (only)"),
        ("two with other licenses are one", "if (only || holders.people > 1)", "if (holders.people > 1)"),
        ("a day too late", "input.horizon()", "input.horizon().addDays(1)"),
        ("a day too early", "day <= last", "day < last"),
        ("a later day is worse", "-day.toJulianDay()", "day.toJulianDay()"),
    ],
    "core/rules/findings/supervisor_without_premium.cpp": [
        ("Standard beside Premium is Standard alone", "std::ranges::all_of(holdings, isStandard)", "std::ranges::any_of(holdings, isStandard)"),
        ("any Standard license is a supervisor's", "isStandard(holding) && holding.supervisor", "isStandard(holding)"),
        ("the role does not matter", "(isSupervisor && set.hasStandardOnly)", "set.hasStandardOnly"),
    ],
    "core/rules/findings/licenses_on_several_subscriptions.cpp": [
        ("whatever is not active counts", "if (stateOn(subscription, day) != SubscriptionState::Active)", "if (false)"),
        ("one is several", "active.size() > 1", "!active.empty()"),
        ("the first of the longest is longest", "if (through == last)", "if (false)"),
        ("a renewal is not looked at", "unbrokenRuns(activeDays(subscription))", "activeDays(subscription)"),
    ],
    "core/rules/findings/inactive_user_holds_license.cpp": [
        ("who was invited is inactive", "== AccountStatus::Inactive", "!= AccountStatus::Active"),
        ("who holds nothing is told of", "isInactive && tenant.licensesOf(person) != LicenseSetId::None", "isInactive"),
    ],
    "core/rules/findings/access_cliff.cpp": [
        ("a loss on the day itself", "lost <= input.day", "lost < input.day"),
        ("a day too late", "lost > input.horizon()", "lost > input.horizon().addDays(1)"),
        ("a day too early", "lost > input.horizon()", "lost >= input.horizon()"),
        ("an administrator is an agent", "if (known.testFlag(Role::Administrator))", "if (false)"),
        ("the license makes nobody a supervisor", "|| std::ranges::any_of(holdings, &Holding::supervisor)", ""),
        ("what had ended before is a cause", "isHeld && stateOn(subscription, day.addDays(-1)) == SubscriptionState::Active", "isHeld"),
        ("sets that nobody holds are causes", "if (std::ranges::all_of(sets[i], [](auto people) { return people == 0; }))", "if (false)"),
    ],
    "core/rules/findings/gap_before_renewal.cpp": [
        ("it is over, and told of", "gap->lastDay() < input.day ||", ""),
        ("its last day is over", "gap->lastDay() < input.day", "gap->lastDay() <= input.day"),
        ("a day too late", "> input.limits.endsSoonDays", "> input.limits.endsSoonDays + 1"),
        ("a day too early", "> input.limits.endsSoonDays", ">= input.limits.endsSoonDays"),
        ("the day is in the past", "std::max(gap->starts, input.day)", "gap->starts"),
    ],
    "core/rules/findings/licensing_switch.cpp": [
        ("what has been is told of", "term.days.starts >= input.day", "true"),
        ("the day itself has been", "term.days.starts >= input.day", "term.days.starts > input.day"),
        ("a day too late", "term.days.starts <= input.horizon()", "term.days.starts <= input.horizon().addDays(1)"),
        ("a day too early", "term.days.starts <= input.horizon()", "term.days.starts < input.horizon()"),
        ("the one that began last is the last", "if (!last || term.days.lastDay() > last->days.lastDay())", ""),
    ],
    "core/rules/usage_months.cpp": [
        ("the month of the day is left out", "Month::of(day).plus(1)", "Month::of(day)"),
        ("what was entered is still to come", "&& !hasUsage(tenant, month, info.type)", ""),
    ],
    "core/rules/findings/usage_over_commitment.cpp": [
        ("as much as committed is over", "if (row.overage == 0 || row.month != of)", "if (row.month != of)"),
        ("overage of the month before, too", "if (row.overage == 0 || row.month != of)", "if (row.overage == 0)"),
        ("an acceptance outlives more overage", "finding.extent.weight = row.overage;", ""),
    ],
    "core/rules/findings/usage_without_subscription.cpp": [
        ("R1: whose Webex Connect it is matters", "&& infoOf(key.type).payer != PayerRule::PrimaryWithAllUsage", ""),
        ("usage of 0 is missed", "quantity > 0", "quantity >= 0"),
        ("later months count", "key.month > Month::of(input.day) ||", ""),
    ],
    "core/rules/findings/commitment_unused.cpp": [
        ("a month too far back", "constexpr int monthsLookedAt = 12;", "constexpr int monthsLookedAt = 13;"),
        ("a month too little", "constexpr int monthsLookedAt = 12;", "constexpr int monthsLookedAt = 11;"),
        ("as much as the limit is not enough", "unused * hundred <", "unused * hundred <="),
        ("R4: usage without a subscription is none", "if (entry->first.type == type)", "if (entry->first.type == type && entry->first.subscription)"),
        ("where nothing is known, nothing was used", "peak.months == 0 ||", ""),
        ("a commitment of 0 is unused", "unused <= 0 ||", ""),
    ],
    "core/rules/findings/owner_without_rate.cpp": [
        ("types that nobody has matter", "used.at(indexOf(info.type)) ? days.starts : firstDayHad(tenant, info.type, days)", "std::optional(days.starts)"),
        ("usage of 0 is usage", "quantity > 0", "quantity >= 0"),
        ("told of twice", "!told.emplace(owner->ref, info.type).second", "false"),
        ("a suspended one has the type", "without(contracted, subscription.suspensions)", "{contracted}"),
        ("a day too early", ": input.horizon();", ": input.horizon().addDays(-1);"),
    ],
    "core/rules/findings/primary_without_agents.cpp": [
        ("Premium is no license", "licenses[0] + licenses[1] > 0", "licenses[0] > 0"),
        ("a plan without licenses", "if (std::ranges::none_of(assigned, hasAgents))", "if (false)"),
        ("told of twice", "told.insert(*tenure.holder).second", "true"),
    ],
    "core/rules/findings/handover_ahead.cpp": [
        ("what comes on the day is ahead", "input.day.addDays(1)", "input.day"),
        ("a day too early", "input.horizon()", "input.horizon().addDays(-1)"),
        ("R3: types that follow the primary are told of, too", "duty == Duty::Primary ? std::nullopt : duty", "duty"),
    ],
    "core/rules/findings/empty_move_window.cpp": [
        ("the day is in the past", "std::max(move.sourceLast.addDays(1), input.day)", "move.sourceLast.addDays(1)"),
        ("an acceptance outlives more people", "finding.extent.weight = move.people;", ""),
    ],
    "core/plan/planned.cpp": [
        ("who was moved already needs a day", "move && open > 0", "move"),
        ("everybody drifts", "if (outcome.people[i] == StepState::Drifted)", "if (true)"),
        ("what has no days misses the other", "if (from.empty() || to.empty())", "if (from.empty() && to.empty())"),
        ("a move that has a day", "|| moveWindow(*source, *target))", ")"),
    ],
    "core/rules/findings/tie_decided.cpp": [
        ("a tie of the primary alone", "if (tie.empty())", "if (tie.empty() || duty != Duty::Primary)"),
        ("the loser is named", ".subscription = tie.front()", ".subscription = tie.back()"),
    ],
    "core/rules/findings/findings.cpp": [
        ("the day before the severity", "std::tuple(one.severity, one.day,", "std::tuple(one.day, one.severity,"),
        ("ids in plain order", "naturalOrder(tenant.find(*a.subscription)->id, tenant.find(*b.subscription)->id)",
         "tenant.find(*a.subscription)->id.toStdString() <=> tenant.find(*b.subscription)->id.toStdString()"),
        ("people by reason, not by address", "std::ranges::sort(keyed);", ""),
    ],
    "core/rules/findings/acceptance.cpp": [
        ("an acceptance outlives another reason", "finding.extent.same == acceptance.extent.same &&", ""),
        ("an acceptance ends where nothing is worse", "finding.extent.weight <= acceptance.extent.weight",
         "finding.extent.weight < acceptance.extent.weight"),
        ("an acceptance never ends", "finding.extent.weight <= acceptance.extent.weight", "true"),
        ("what was said of one holds for the next", "next->first == key)", "!(next->first < key))"),
    ],
    "core/rules/apportion.cpp": [
        ("the odd unit goes to the smallest fraction", "std::greater()", "std::less()"),
        ("equal fractions in the other order", "std::iota(order.begin(), order.end(),", "std::iota(order.rbegin(), order.rend(),"),
        ("products of 64 bits", "Wide{total} * weights[i]", "Wide{static_cast<qint64>(static_cast<quint64>(total) * static_cast<quint64>(weights[i]))}"),
    ],
    "core/rules/access.h": [
        ("unknown roles are an administrator's", "return roles && roles->testFlag(", "return !roles || roles->testFlag("),
    ],
    "core/rules/access.cpp": [
        ("R9: any active subscription in the tenant is enough", "        if (!one)\n            return std::nullopt;",
         "        if (std::ranges::any_of(byRef, [](const auto& refusal) { return !refusal; }))\n            return std::nullopt;"),
        ("R9: all subscriptions held must be active", "        if (!one)\n            return std::nullopt;",
         "        if (!one)\n            continue;"),
        ("the reason is the worst state", "std::min(*best, *one)", "std::max(*best, *one)"),
        ("unknown roles count as a role", "(roles && roles->toInt() != 0)", "(!roles || roles->toInt() != 0)"),
        ("A13: an administrator without a license is left out", "(roles && roles->toInt() != 0)", "false"),
        ("nobody's roles are unknown", "++summary.administratorsUnknown;", ";"),
        ("the day after an end is not looked at", "add(range.ends->addDays(1));", "add(*range.ends);"),
        ("the last day is not looked at", "day <= last)", "day < last)"),
        ("no alarm while roles are known", "rolesUnknown ? Verdict::Unknown", "!rolesUnknown ? Verdict::Unknown"),
        ("A7: the window ends with the source's first active days", "from.back().ends", "from.front().ends"),
        ("A7: the window starts with the target's last active days", "to.front().starts", "to.back().starts"),
    ],
    "core/rules/assumption_effect.cpp": [
        ("other reading: a period goes on through the day of the change", "std::optional(next.addDays(-1))", "std::optional(next)"),
        ("other reading: the same owner is a change", "if (left->holder != right->holder) {", "if (true) {"),
        ("other reading: who pays nothing is a payer", "return unitsOf(left) > 0 &&", "return"),
        ("other reading: another payer at the same amount is none", "|| left->responsible != right->responsible", ""),
        ("other reading: the last month with usage is left out", "left.usage->rbegin()->first.month", "left.usage->begin()->first.month"),
    ],
    "core/rules/access_cliff.cpp": [
        ("cliff: those of other subscriptions are found by day",
         "std::ranges::find(cliffs, subscription, &AccessCliff::subscription)", "cliffs.begin()"),
        ("cliff: the last day asked about is left out", "day > last)", "day >= last)"),
        ("cliff: whoever has no license on it counts", "tenant.pool->holdingOn(id, edges[edge].subscription) &&", ""),
        ("cliff: who keeps access counts", "!rangeHolding(access, edges[edge].day)", "true"),
        ("cliff: supervisors come before administrators", "else if (roles->testFlag(Role::Administrator))",
         "else if (roles->testFlag(Role::Administrator) && !roles->testFlag(Role::Supervisor))"),
    ],
    "core/rules/provisioning.cpp": [
        ("R8: a suspension parts", ": other.terms)", ": activeDays(other))"),
        ("R8: unknown licensing mixes", "one.licensing && other.licensing && *one.licensing != *other.licensing",
         "one.licensing != other.licensing"),
        ("R8: a subscription mixes with its older self", "if (other.ref == subscription.ref)", "if (false)"),
        ("A11: a pair that mixes is one after the other", "&& !mixing(*one, *other)", ""),
        ("voice: a factor of 1", "qint64{info.voicePaths}", "qint64{info.voicePaths > 0 ? 1 : 0}"),
        ("assigned: people who are no members count", "if (set != LicenseSetId::NotAMember)\n            ++holders",
         "++holders[0];\n        if (true)\n            ++holders"),
    ],
    "core/model/date_range.cpp": [
        ("union: adjacent ranges are two", "runs.back().lastDay().addDays(1)", "runs.back().lastDay()"),
        ("union: a range that ends earlier cuts", "else if (range.lastDay() > runs.back().lastDay())", "else"),
        ("union: ranges are taken as they come", "std::ranges::sort(ranges, {}, &DateRange::starts);", ""),
        ("one shared day is none", "if (first > last)", "if (first >= last)"),
        ("a hole leaves its first day", "hole.starts.addDays(-1)", "hole.starts"),
        ("a hole leaves its last day", "from = hole.ends->addDays(1);", "from = *hole.ends;"),
        ("adjacent ranges are no run", "runs.back().ends->addDays(1) == range.starts", "*runs.back().ends == range.starts"),
        ("a hole through 9999-12-31 leaves a rest", " && from < endOfTime()", ""),
        ("a year that is no number is read", "year >= 1 && ", ""),
    ],
    "core/model/identity.cpp": [
        ("numbers compare as text", "return a.size() != b.size() ? a.size() <=> b.size() : byBytes(a, b);", "return byBytes(a, b);"),
        ("leading zeros make a number larger", "number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));", ""),
        ("digits sort last", "return isDigit(a.front()) ? std::strong_ordering::less", "return isDigit(b.front()) ? std::strong_ordering::less"),
        ("lower case instead of folding", ".toCaseFolded()", ".toLower()"),
        ("not composed before the end", ".normalized(QString::NormalizationForm_C)\n        .toStdString()", ".toStdString()"),
    ],
    "core/model/subscription.cpp": [
        ("age order: youngest first", "ageOfA < ageOfB", "ageOfA > ageOfB"),
        ("age order: without an age first", "contractAge(a).value_or(endOfTime())", "contractAge(a).value_or(QDate(1, 1, 1))"),
        ("age order: created is ignored", "if (subscription.created)", "if (false)"),
    ],
    "core/model/directory.cpp": [
        ("people stand in the order in which they came", "std::ranges::sort(keyed);", ""),
        ("a new address is not found", "if (!replaceTexts(id, person))", "if (replaceTexts(id, person); false)"),
        ("texts of a person run on", "r.ends.at(which) - from", "r.ends.at(which)"),
        ("who was written again is another", "untouched || view(id) == later.view(id)", "untouched"),
    ],
    "core/model/license_pool.cpp": [
        ("two licenses on one subscription", "return old.subscription == holding.subscription;", "return false;"),
        ("supervisor or not is one set", "(holding.supervisor ? 1U : 0U)", "0U"),
        ("only the low half of a ref counts", "shift < 32", "shift < 16"),
    ],
    "core/model/tenant.cpp": [
        ("who is no member is found", "licensesOf(*person) != LicenseSetId::NotAMember ? person", "true ? person"),
        ("a subscription is put twice", "    take(subscription.ref);\n", ""),
    ],
    "core/plan/apply_contract.cpp": [
        ("change-quantity: the old line ends a day late", "line->days.ends = change.from.addDays(-1);",
         "line->days.ends = change.from;"),
        ("change-quantity: on its first day, a line is cut to nothing", "if (line->days.starts == change.from) {", "if (false) {"),
        ("change-quantity: the same quantity cuts the line", "if (line->quantity == change.quantity)", "if (false)"),
        ("end-entitlement keeps later lines", "l.type == change.type && l.days.starts > change.ends;", "false;"),
        ("end-entitlement drops lines of other types", "l.type == change.type && l.days.starts > change.ends;",
         "l.days.starts > change.ends;"),
        ("end-subscription keeps later terms", "s.terms.erase(term + 1, s.terms.end());", ""),
        ("end-subscription ends lines, too", "term->ends = change.ends;",
         "term->ends = change.ends;\n        std::erase_if(s.lines, [&](const Line& l) { return l.days.starts > change.ends; });"),
        ("change-term overlaps with itself", "s.terms.erase(term);", ""),
        ("resume: the day itself is still suspended", "held->ends = change.on.addDays(-1);", "held->ends = change.on;"),
        ("R8: what is edited is not looked at", "if (auto done = refuseMixing(tenant, changed, mixingKey); !done)",
         "if (Result<void> done; !done)"),
        ("remove-subscription: usage does not matter", "return licenses > 0 || usage > 0;", "return licenses > 0;"),
    ],
    "core/plan/moves/seat_allocation.cpp": [
        ("seats: the first path that is found", "reach.cost[place] < (goal ?", "unreachable > (goal ?"),
        ("seats: a better place for nobody", "reach.cost[from] + step.cost >= reach.cost[to]", "reach.cost[to] != unreachable"),
        ("seats: equals are left as they come", "!raise(kind, target, rest)", "true"),
        ("seats: empty ones take no part among equals", "m_people.push_back(m_free);",
         "m_people.push_back(std::vector<qint64>(m_free.size()));"),
        ("seats: a kind gives way to itself", "rowWithout(place, kind)", "rowWithout(place, {})"),
    ],
    "core/plan/moves/move_losses.cpp": [
        ("moves: who waits for the source is moved", "std::max(question.first, source->terms.front().starts)", "question.first"),
        ("moves: another license is no access", "days.ofAllBut(set, question.source)", "{}"),
        ("A7: no day before the loss is needed", "if (dayBefore < first ||", "if (true ||"),
        ("A7: the source's last day sets no limit", "std::min(dayBefore, lastActive)", "dayBefore"),
        ("moves: administrators wait their turn", "putAdministratorsFirst(group);", ""),
        ("moves: who is locked goes", "const bool stays = !locked.empty() &&", "const bool stays = false &&"),
        ("moves: who is not asked about goes, too", "(!asked.empty() && !asked[i])", "false"),
    ],
    "core/plan/moves/move_source.cpp": [
        ("source: the one that gives access first", "*last > latest", "*last < latest"),
        ("source: who keeps access counts", "if (access && !access->ends)", "if (false)"),
        ("source: the youngest of equals", "count > most", "count >= most && count > 0"),
    ],
    "core/plan/bulk_licenses.cpp": [
        ("bulk: who has one there gets another", "m_tenant.pool->holdingOn(set, *m_question.target)", "false"),
        ("bulk: any of several is moved", "m_question.act != BulkAct::Remove && meant.size() > 1", "false"),
        ("bulk: a role is lost", "return {0, holding.license, holding.supervisor};", "return {0, holding.license, false};"),
        ("bulk: it ends a day later", "subscription.terms.back().lastDay() <= last", "subscription.terms.back().lastDay() < last"),
    ],
    "core/plan/moves/move_targets.cpp": [
        ("targets: who holds it is moved there", "pool.holdingOn(loss.set, target.subscription->ref)", "false"),
        ("targets: it may end before", "firstDayMissing(loss.neededDays, target.activeDays)", "firstDayMissing({}, target.activeDays)"),
        ("A7: a gap is no matter", "if (first > *loss.lastChance)", "if (false)"),
        ("targets: the type is no matter", "if (target.lacksTypeOn)", "if (false)"),
        ("seats: the most that are free", "free < *target.seats.free", "free > *target.seats.free"),
        ("seats: concurrent licenses have none", "subscription.licensing != Licensing::Concurrent", "true"),
    ],
    "core/plan/moves/seat_additions.cpp": [
        ("additions: what is owed is forgotten", "std::max<qint64>(0, -target.seats.free.value_or(0))", "0"),
        ("additions: any target will do", "if (cost >= m_bestCost ||", "if (!m_best.empty() ||"),
        ("additions: up to the end of the contract", "last = line.days.starts.addDays(-1);", "last = line.days.ends;"),
    ],
    "core/plan/moves/move_proposal.cpp": [
        ("lists: the own department comes last", "departmentKey == *key", "departmentKey != *key"),
        ("lists: the earlier last day first", "return a.lastDay > b.lastDay;", "return a.lastDay < b.lastDay;"),
        ("lists: ids stand the other way", "m_targets[b.target].subscription->id) < 0", "m_targets[b.target].subscription->id) > 0"),
    ],
    "core/plan/apply_people.cpp": [
        ("move keeps the old license", "pool.with(pool.without(set, source), *held)", "pool.with(set, *held)"),
        ("move replaces what is there", "if (pool.holdingOn(set, target))", "if (false)"),
        ("a person twice in a change", "if (seen[index])", "if (false)"),
        ("add-people: two with one address", "|| addresses.contains(address)", ""),
        ("add-people: somebody known before stays as before", "tenant.people.edit().replace(id, person);", ";"),
        ("remove-license: any license will do", "if (!held || held->license != change.license)", "if (!held)"),
    ],
    "core/plan/delta.cpp": [
        ("exchange forgets name and assumptions", "if (delta.head) {", "if (false) {"),
        ("exchange forgets usage", "exchangeEntries(tenant.usage, delta.usage);", ""),
        ("exchange forgets who people are", "exchangePeople(tenant.people, delta.people);", ""),
        ("exchange forgets what it replaces", "std::swap(sets[index], other);", "sets[index] = other;"),
        ("a subscription that was not there stays", "tenant.take(ref);", ";"),
        ("difference forgets invoices", "delta.invoices = differenceOfMaps(before.invoices, after.invoices);", ";"),
    ],
    "core/plan/map_delta.h": [
        ("difference: equal values in other memory differ", "if (!(b->second == a->second))", "if (true)"),
    ],
    "core/plan/edit.cpp": [
        ("exchange forgets the import", "exchangeCells(state.imported, delta.imported);", ""),
    ],
    "core/plan/import_tenant.cpp": [
        ("an import leaves something to be carried out", "next.imported = next.baseline.licenses;", ""),
    ],
    "core/plan/plan.cpp": [
        ("undo takes back the first edit", "return swap(doneEdits() - 1);", "return swap(0);"),
        ("what alters nothing drops redo", "if (delta.isEmpty())\n        return false;",
         "if (delta.isEmpty()) {\n        m_history.resize(doneEdits());\n        return false;\n    }"),
        ("what was undone stays behind a new edit", "    m_history.resize(doneEdits());\n", ""),
        ("imports can be undone for ever", "    markForgottenImports(m_history);\n", ""),
        ("undo: memory before disk", "edit.done = !edit.done;", "edit.done = !edit.done;\n    m_state = next;"),
        ("apply: memory before disk", "    Edit edit;\n    edit.sequence", "    m_state = next;\n    Edit edit;\n    edit.sequence"),
    ],
    "core/exchange/contract_reader.cpp": [
        ("the path of an overlap is the range", "place.path = list.place().path;", ""),
        ("the place of an overlap is the list", "Place place = later.place();", "Place place = list.place();"),
        ("licensing may be unknown with a term", "const bool mayBeUnknown = subscription.terms.empty();", "const bool mayBeUnknown = true;"),
        ("a role twice", "if (role && roles.testFlag(*role))", "if (false)"),
    ],
    "core/exchange/json_object.cpp": [
        ("the last error wins", "if (!m_first || isBefore(place, m_first->place))", "if (!m_first || isBefore(m_first->place, place))"),
        ("a key twice", "else if (seen[", "else if (false && seen["),
        ("control characters", "c.category() == QChar::Other_Control;", "c.unicode() < 0x20;"),
    ],
    "core/exchange/json_scanner.cpp": [
        ("columns are bytes", "        ++m_continuations;\n", ""),
        ("a byte order mark is counted", "        ++m_next;\n        m_lineStart = offset();\n        return true;", "        ++m_next;\n        return true;"),
        ("half a surrogate pair", "} else if (c && *c >= 0xDC00 && *c <= 0xDFFF) {", "} else if (false) {"),
        ("overlong UTF-8", "lead == 0xE0 ? 0xA0 : 0x80", "0x80"),
        ("an escape leaves what stood before it out", "    m_text.append(m_keepFrom, m_next);\n    m_keepFrom = nullptr;", "    m_keepFrom = nullptr;"),
        ("what the buffer held is lost", "    if (m_keepFrom)\n        m_text.append(m_keepFrom, m_end);\n", ""),
    ],
    "core/exchange/json_reader.cpp": [
        ("something may stand behind the document", "isFine = m_token == JsonToken::End;", "isFine = true;"),
        ("what nobody looks for ends too early", "m_leavingOut && m_depth != m_depthOfLeftOut;", "false;"),
    ],
    "core/exchange/rest_people.cpp": [
        ("one id twice", "if (m_byWebexId.find(m_people, person.webexId))\n        return false;", ""),
        ("Standard counts", "other->license = License::PremiumAgent;", "other->license = License::StandardAgent;"),
        ("who is invited may not log in", "canLogIn.value_or(true)", "!isInvited.value_or(false)"),
    ],
    "core/exchange/rest_writer.cpp": [
        ("a new person gets a body", "== LicenseSetId::NotAMember) {", "== LicenseSetId::None && false) {"),
        ("the supervisor role is forgotten", "if (after && after->supervisor != wasSupervisor)", "if (false)"),
    ],
    "core/plan/carry_out.cpp": [
        ("administrators are not first", "return isAdministrator(people.roles(person)); });", "return !isAdministrator(people.roles(person)); });"),
        ("the last of what is taken away is its first", "window.last < days.back().lastDay()", "days.back().lastDay() < window.last"),
        ("a gap is a window", "window.last < window.first ? Kind::None : Kind::Between", "Kind::Between"),
    ],
    "core/exchange/tenant_reader.cpp": [
        ("format is looked at last", "    if (const auto error = formatError())\n        return tl::unexpected(*error);\n    checkReferences();",
         "    checkReferences();\n    if (m_errors.isEmpty() && formatError())\n        return tl::unexpected(*formatError());"),
        ("references are not looked at", "    checkReferences();\n    checkMixing();", "    checkMixing();"),
        ("R8: mixing is not looked at", "    checkReferences();\n    checkMixing();", "    checkReferences();"),
    ],
    "core/exchange/tenant_writer.cpp": [
        ("usage of which it is not known stands first", "rankOf(*key.subscription) : m_ranks.size()", "rankOf(*key.subscription) + 1 : 0"),
        ("licenses stand as they were declared", "return rankOf(holding.subscription); }", "return holding.subscription; }"),
    ],
    "core/exchange/text_input.cpp": [
        ("an overlong form is UTF-8", "Sequence{0xE0, 0xE0, 0xA0, 0xBF, 3}", "Sequence{0xE0, 0xE0, 0x80, 0xBF, 3}"),
        ("a surrogate is UTF-8", "Sequence{0xED, 0xED, 0x80, 0x9F, 3}", "Sequence{0xED, 0xED, 0x80, 0xBF, 3}"),
        ("a null byte is text", "m_fault = Fault::NullByte;", ""),
        ("a character that is cut off is let go", "|| (m_isAtEnd && valid < bytes.size())", ""),
    ],
    "core/exchange/csv_record.cpp": [
        ("a block that ends between two quotation marks ends the cell",
         "if (!has(from + 1) && m_rest == Rest::Follows)", "if (false)"),
        ("a lone return ends a line", "m_text[at + 1] == '\\n' ? Outcome::Record : Outcome::LoneReturn", "Outcome::Record"),
        ("an open quotation mark is found where the text ends", "            m_fault = cell.begin;", "            m_fault = m_text.size();"),
        ("quoted delimiters count", "if (!isQuoted && candidate != candidates.end())", "if (candidate != candidates.end())"),
    ],
    "core/exchange/csv_reader.cpp": [
        ("empty lines are no rows", "        ++m_row;\n", "        m_row += m_record.isBlank() ? 0 : 1;\n"),
        ("columns are bytes", "std::ranges::count_if(inLine, isFirstOfCharacter)", "std::ssize(inLine)"),
        ("lines within cells do not count", "at = taken.find('\\n', at + 1))", "at = std::string_view::npos)"),
        ("nobody asks whether to go on", "m_isCancelled = m_progress && !m_progress(m_input.taken());", "m_isCancelled = false;"),
    ],
    "core/exchange/control_hub_file.cpp": [
        ("of both licenses the first counts", "other->second = License::PremiumAgent;", ""),
        ("a person may stand in two files", "m_all.people.findUtf8(email)", "std::optional<PersonId>()"),
        ("a row that is too short is filled up", "if (row.size() != m_columns.size()) {", "if (row.size() > m_columns.size()) {"),
        ("a mangled phone number is kept", "mangledValue(cell))\n            add", "mangledValue(cell); false)\n            add"),
    ],
    "core/exchange/control_hub_cells.cpp": [
        ("a license is taken where no other can be given", "if (!given.isThere || !taken.isThere) {", "if (false) {"),
        ("a license is given where it is suspended", "if (!given.canBeGiven) {", "if (false) {"),
        ("TRUE in a suspended column", "m_columns[i].isSuspended ? CellWrite::Blank : CellWrite::True", "CellWrite::True"),
        ("the license that did not count stays", "CellWrite::False : CellWrite::FalseIfTrue", "CellWrite::False : CellWrite::Blank"),
        ("the role is forgotten", "if (done != step.after)", "if (false)"),
    ],
    "core/exchange/control_hub_export.cpp": [
        ("administrators stand where they stood", "std::tuple(!isAdministrator(row), !row.record,", "std::tuple(false, !row.record,"),
        ("nobody needs a name", "file && isNew && !place && !isNameKnown(person, m_cells[*file])", "false"),
        ("who leaves is not listed", "if (after == LicenseSetId::NotAMember)", "if (false)"),
    ],
    "core/exchange/control_hub_writer.cpp": [
        ("other cells lose their quotation marks", "m_line += m_record.rawCell(column);", "m_line += m_record.cell(column);"),
        ("every line ends in LF", 'm_file.form.lineEnd == LineEnd::CrLf ? "\\r\\n" : "\\n"', '"\\n"'),
        ("the mark is forgotten", "if (m_device.write(mark.data(), mark.size()) != mark.size())", "if (false)"),
    ],
    "core/exchange/changes_reader.cpp": [
        ("blank lines do not count", "        ++number;\n        if (isBlank(text))\n            continue;",
         "        if (isBlank(text))\n            continue;\n        ++number;"),
    ],
    "core/exchange/change_reader.cpp": [
        ("rules before form", "    if (!errors.isEmpty())\n        return tl::unexpected(errors.first());\n    auto people = line.people();",
         "    auto people = line.people();\n    if (people && !errors.isEmpty())\n        return tl::unexpected(errors.first());"),
    ],
    # Headers last: much is compiled again.
    "core/model/date_range.h": [
        ("A15: `ends` is not included", "day <= *ends", "day < *ends"),
        ("A15: `starts` is not included", "starts <= day", "starts < day"),
    ],
}

# Only what is tried, as a shared library: a mutant compiles one file and links nothing but the library.
# Its inline functions are its own, so that a mutated header counts although the tests are not compiled again.
CMAKE_LISTS = """
cmake_minimum_required(VERSION 3.25)
project(mutants LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
add_compile_definitions(QT_NO_KEYWORDS)
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
file(GLOB sources src/core/model/*.cpp src/core/rules/*.cpp src/core/rules/findings/*.cpp src/core/plan/*.cpp src/core/plan/moves/*.cpp src/core/exchange/*.cpp)
add_library(core SHARED ${sources})
set_target_properties(core PROPERTIES VISIBILITY_INLINES_HIDDEN ON)
target_include_directories(core PUBLIC src)
target_link_libraries(core PUBLIC Qt6::Core tl::expected nlohmann_json::nlohmann_json)
file(GLOB tests tests/core/*/test_*.cpp tests/core/*/*/test_*.cpp)
foreach(source IN LISTS tests)
  cmake_path(GET source STEM name)
  add_executable(${name} ${source} tests/support/places.cpp)
  target_include_directories(${name} PRIVATE tests)
  target_compile_definitions(${name} PRIVATE SEATKEEPER_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SEATKEEPER_CLI="")
  target_link_libraries(${name} PRIVATE core Qt6::Test)
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endforeach()
"""


def chosen(words):
    """(file, description, old, new) of each mutant that is asked for."""
    for file, mutants in MUTANTS.items():
        for description, old, new in mutants:
            if not words or any(word.lower() in description.lower() for word in words):
                yield file, description, old, new


def replaced(text, old, new):
    if text.count(old) != 1:
        raise ValueError(f"occurs {text.count(old)} times: {old}")
    return text.replace(old, new)


class Tree:
    """A copy of what is tried and of its tests that can be built."""

    def __init__(self, folder):
        self.source, self.build = folder / "src", folder / "build"
        layers = ["model", "rules", "plan", "exchange"]
        parts = [f"{tree}/core/{layer}" for tree in ["src", "tests"] for layer in layers]
        for part in [*parts, "tests/support", "tests/data", "resources/samples"]:
            shutil.copytree(ROOT / part, folder / part)
        (folder / "CMakeLists.txt").write_text(CMAKE_LISTS)
        # Without these, ccache would see new files in each temporary folder.
        self.environment = os.environ | {"CCACHE_BASEDIR": str(folder), "CCACHE_NOHASHDIR": "1"}
        self.run("cmake", "-S", folder, "-B", self.build, "-G", "Ninja", "-DCMAKE_CXX_FLAGS=-Og")
        self.run("ninja", "-C", self.build, "-j", JOBS)
        self.tests = sorted((self.build / "bin").iterdir())

    def run(self, *command):
        done = subprocess.run([*map(str, command)], env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError((done.stdout + done.stderr).strip()[-2000:])

    def build_library(self):
        self.run("ninja", "-C", self.build, "-j", JOBS, "libcore.so")

    def failing_test(self, file=""):
        """The name of a test that fails, the one named after `file` being tried first; None when all pass."""
        tests = sorted(self.tests, key=lambda test: Path(file).stem not in test.name)
        with ThreadPoolExecutor(JOBS) as pool:
            waiting = {pool.submit(passes, test): test for test in tests}
            for done in as_completed(waiting):
                if not done.result():
                    pool.shutdown(wait=True, cancel_futures=True)
                    return waiting[done].name
        return None


def passes(test):
    try:
        return subprocess.run([test, "-silent"], capture_output=True, timeout=TIMEOUT).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def try_mutant(tree, file, old, new):
    """What became of a mutant, and whether that is as it should be."""
    path = tree.source / file
    original = path.read_text(encoding="utf-8")
    try:
        path.write_text(replaced(original, old, new), encoding="utf-8")
        tree.build_library()
        killer = tree.failing_test(file)
    except (ValueError, RuntimeError) as error:
        return f"is no mutant: {error}", False
    finally:
        path.write_text(original, encoding="utf-8")
    return (f"killed by {killer}", True) if killer else ("SURVIVES", False)


def main(words):
    mutants = list(chosen(words))
    if not mutants:
        sys.exit(f"no mutant is described by: {' '.join(words)}")
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        try:
            tree = Tree(Path(folder))
        except RuntimeError as error:
            sys.exit(f"the tree cannot be built as it is: {error}")
        if killer := tree.failing_test():
            sys.exit(f"{killer} fails without any mutant")
        faulty = 0
        for file, description, old, new in mutants:
            fate, good = try_mutant(tree, file, old, new)
            faulty += not good
            print(f"{Path(file).name}: {description}: {fate}", flush=True)
    if faulty:
        sys.exit(f"{faulty} of {len(mutants)} mutants were not killed")
    print(f"all {len(mutants)} mutants were killed")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments == ["--list"]:
        for where, what, _, _ in chosen([]):
            print(f"{where}: {what}")
    elif any(argument.startswith("-") for argument in arguments):
        sys.exit(__doc__)
    else:
        main(arguments)
