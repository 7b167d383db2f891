#include "core/plan/scenario_edits.h"

#include "core/plan/apply.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// `self`: the scenario that may be called so, as it is the one that is named.
Result<void> checkName(const PlanState& state, const QString& name, std::optional<ScenarioId> self)
{
    if (!canNameScenario(name))
        return failure(ErrorCode::ScenarioName, {name});
    const auto other = findScenario(*state.scenarios, name);
    if (other && other != self)
        return failure(ErrorCode::ScenarioTaken, {state.scenarios->at(*other).name});
    return {};
}

Summary inBrief(const QString& operation, std::vector<Argument> arguments, qint64 changes = 1)
{
    return {.operation = operation, .arguments = std::move(arguments), .people = 0, .changes = changes, .scenario = {}};
}

ScenarioEdit editOfItems(PlanState next, ScenarioId scenario, const QString& operation, std::size_t items)
{
    const QString name = next.scenarios->at(scenario).name;
    Summary summary = inBrief(operation, {name}, static_cast<qint64>(items));
    summary.scenario = name;
    return {std::move(next), scenario, std::move(summary)};
}

/// Refuses what a scenario cannot hold: it plans, and does not say who somebody is.
Result<void> checkPlannable(const Change& change)
{
    if (!std::holds_alternative<EditPeople>(change) && !std::holds_alternative<EditTenant>(change))
        return {};
    return refusal(ErrorCode::BaselineOnly, {QString(operationCodes.at(change.index()))}, QLatin1StringView("op"));
}

/// The values that a change can alter, and nothing that it cannot.
struct Touched {
    std::optional<Subscription> subscription;
    std::optional<int> usage;
    std::optional<Invoice> invoice;
    Assumptions assumptions;

    bool operator==(const Touched&) const = default;
};

/// Picks what a change touches out of a tenant.
struct Pick {
    const Tenant& tenant;
    Touched touched;

    void operator()(const AddSubscription& change) { pick(change.subscription.id); }
    void operator()(const SetUsage& change)
    {
        UsageKey key{change.month, change.type, std::nullopt};
        if (change.subscription) {
            const Subscription* subscription = tenant.find(*change.subscription);
            if (!subscription)
                return;
            key.subscription = subscription->ref;
        }
        if (const auto found = tenant.usage->find(key); found != tenant.usage->end())
            touched.usage = found->second;
    }
    void operator()(const SetInvoice& change)
    {
        if (const auto found = tenant.invoices->find(change.month); found != tenant.invoices->end())
            touched.invoice = found->second;
    }
    template <class Other> void operator()(const Other& change)
    {
        if constexpr (requires { change.subscription; })
            pick(change.subscription);
    }

private:
    void pick(const QString& id)
    {
        if (const Subscription* found = tenant.find(id))
            touched.subscription = *found;
    }
};

Touched touchedBy(const Change& change, const Tenant& tenant)
{
    Pick pick{tenant, {.subscription = {}, .usage = {}, .invoice = {}, .assumptions = tenant.assumptions}};
    std::visit(pick, change);
    return pick.touched;
}

bool alters(const Step& step)
{
    return step.isLeaving() || step.before != step.after;
}

/// Applies a change, and answers with the item of it; nothing where it alters nothing.
Result<std::optional<ScenarioItem>> applied(Tenant& tenant, const Change& change)
{
    if (auto fine = checkPlannable(change); !fine)
        return tl::unexpected(std::move(fine.error()));
    ScenarioItem item = itemOf(tenant, change);
    const Touched before = touchedBy(change, tenant);
    if (auto done = applyChange(tenant, change); !done)
        return tl::unexpected(std::move(done.error()));
    const bool altersPeople = std::holds_alternative<AddPeople>(change) || std::ranges::any_of(*item.steps, alters);
    if (!altersPeople && touchedBy(change, tenant) == before)
        return std::nullopt;
    return item;
}

ScenarioId nextId(const ScenarioHeads& heads)
{
    return static_cast<ScenarioId>(heads.empty() ? 1 : static_cast<quint32>(heads.rbegin()->first) + 1);
}

} // namespace

Result<ScenarioEdit> createScenario(const PlanState& state, const ScenarioHead& head)
{
    if (auto fine = checkName(state, head.name, std::nullopt); !fine)
        return tl::unexpected(std::move(fine.error()));
    ScenarioEdit edit{state, nextId(*state.scenarios), inBrief(QStringLiteral("create-scenario"), {head.name})};
    edit.next.scenarios.edit().emplace(edit.scenario, head);
    return edit;
}

Result<ScenarioEdit> createScenario(const PlanState& state, const ScenarioHead& head,
                                    const std::vector<Change>& changes)
{
    Result<ScenarioEdit> edit = createScenario(state, head);
    if (!edit)
        return edit;
    ScenarioDraft draft(edit->next, edit->scenario);
    for (const Change& change : changes) {
        if (auto added = draft.append(change); !added)
            return tl::unexpected(std::move(added.error()));
    }
    edit->next = std::move(draft).take();
    return edit;
}

Result<ScenarioEdit> copyScenario(const PlanState& state, ScenarioId from, const ScenarioHead& head)
{
    Result<ScenarioEdit> edit = createScenario(state, head);
    if (!edit)
        return edit;
    edit->summary = inBrief(QStringLiteral("copy-scenario"), {state.scenarios->at(from).name, head.name});
    ScenarioItems& items = edit->next.scenarioItems.edit();
    const auto [first, end] = itemsOf(*state.scenarioItems, from);
    for (auto item = first; item != end; ++item)
        items.emplace(ItemKey{edit->scenario, item->first.rank}, item->second);
    return edit;
}

Result<ScenarioEdit> editScenario(const PlanState& state, ScenarioId scenario, const ScenarioHead& head)
{
    if (auto fine = checkName(state, head.name, scenario); !fine)
        return tl::unexpected(std::move(fine.error()));
    const QString before = state.scenarios->at(scenario).name;
    ScenarioEdit edit{state, scenario,
                      before == head.name ? inBrief(QStringLiteral("note-scenario"), {before})
                                          : inBrief(QStringLiteral("rename-scenario"), {before, head.name})};
    edit.next.scenarios.edit().at(scenario) = head;
    return edit;
}

ScenarioEdit deleteScenario(const PlanState& state, ScenarioId scenario)
{
    ScenarioEdit edit{state, scenario,
                      inBrief(QStringLiteral("delete-scenario"), {state.scenarios->at(scenario).name})};
    edit.next.scenarios.edit().erase(scenario);
    ScenarioItems& items = edit.next.scenarioItems.edit();
    const auto [first, end] = itemsOf(items, scenario);
    items.erase(first, end);
    return edit;
}

ScenarioEdit switchItems(const PlanState& state, ScenarioId scenario, const std::vector<quint32>& ranks, Switch to)
{
    PlanState next = state;
    ScenarioItems& items = next.scenarioItems.edit();
    for (const quint32 rank : ranks)
        items.at({scenario, rank}).enabled = to == Switch::On;
    return editOfItems(std::move(next), scenario,
                       to == Switch::On ? QStringLiteral("switch-on-items") : QStringLiteral("switch-off-items"),
                       ranks.size());
}

ScenarioEdit discardItems(const PlanState& state, ScenarioId scenario, const std::vector<quint32>& ranks)
{
    PlanState next = state;
    ScenarioItems& items = next.scenarioItems.edit();
    for (const quint32 rank : ranks)
        items.erase({scenario, rank});
    return editOfItems(std::move(next), scenario, QStringLiteral("discard-items"), ranks.size());
}

Result<ScenarioEdit> replaceItem(const PlanState& state, ScenarioId scenario, quint32 rank, const Change& change)
{
    Tenant tenant = state.baseline;
    const auto [first, end] = itemsOf(*state.scenarioItems, scenario);
    for (auto item = first; item != end && item->first.rank < rank; ++item)
        replayItem(tenant, item->first.rank, item->second);
    auto item = applied(tenant, change);
    if (!item)
        return tl::unexpected(std::move(item.error()));
    if (!*item)
        return discardItems(state, scenario, {rank});
    PlanState next = state;
    ScenarioItem& place = next.scenarioItems.edit().at({scenario, rank});
    (*item)->enabled = place.enabled;
    place = std::move(**item);
    adoptNames(next.baseline, tenant);
    return editOfItems(std::move(next), scenario, QStringLiteral("edit-item"), 1);
}

ScenarioDraft::ScenarioDraft(PlanState state, ScenarioId scenario, Tenant now)
    : m_state(std::move(state))
    , m_tenant(std::move(now))
    , m_next{scenario, 1}
{
    const auto [first, end] = itemsOf(*m_state.scenarioItems, scenario);
    if (first != end)
        m_next.rank = std::prev(end)->first.rank + 1;
}

ScenarioDraft::ScenarioDraft(const PlanState& state, ScenarioId scenario)
    : ScenarioDraft(state, scenario, replay(state.baseline, *state.scenarioItems, scenario).tenant)
{}

Result<void> ScenarioDraft::append(const Change& change)
{
    auto item = applied(m_tenant, change);
    if (!item)
        return tl::unexpected(std::move(item.error()));
    if (*item) {
        m_state.scenarioItems.edit().emplace(m_next, std::move(**item));
        ++m_next.rank;
    }
    return {};
}

PlanState ScenarioDraft::take() &&
{
    adoptNames(m_state.baseline, m_tenant);
    return std::move(m_state);
}

} // namespace seatkeeper
