#include "core/plan/planned.h"

#include "core/plan/recount.h"
#include "core/rules/access.h"

namespace seatkeeper {

namespace {

/// Gathers what is to be told of one scenario.
class Gatherer {
public:
    Gatherer(PlannedFacts& facts, QString scenario, const Tenant& tenant)
        : m_facts(facts)
        , m_scenario(std::move(scenario))
        , m_tenant(tenant)
    {}

    void add(const ScenarioItem& item, const ItemOutcome& outcome, qint64 number)
    {
        const PlannedChange change{m_scenario, number};
        if (outcome.refusal)
            return m_facts.misfits.push_back({change, *outcome.refusal});
        if (const qint64 drifted = outcome.count(StepState::Drifted); drifted > 0)
            m_facts.drifts.push_back({change, drifted, namesOfDrifted(item, outcome)});
        const auto* move = std::get_if<MoveLicenses>(&*item.change);
        if (const qint64 open = outcome.count(StepState::Open); move && open > 0)
            addWindowless(change, *move, open);
    }

private:
    QStringList namesOfDrifted(const ScenarioItem& item, const ItemOutcome& outcome) const
    {
        constexpr qsizetype mostNamed = 4;
        const std::vector<PersonId> people = peopleOf(*item.steps);
        QStringList names;
        for (std::size_t i = 0; i < people.size() && names.size() < mostNamed; ++i) {
            if (outcome.people[i] == StepState::Drifted)
                names.push_back(calledName(*m_tenant.people, people[i]));
        }
        return names;
    }

    void addWindowless(const PlannedChange& change, const MoveLicenses& move, qint64 people)
    {
        const Subscription* source = m_tenant.find(move.from);
        const Subscription* target = m_tenant.find(move.to);
        if (!source || !target || moveWindow(*source, *target))
            return;
        const std::vector<DateRange> from = activeDays(*source);
        const std::vector<DateRange> to = activeDays(*target);
        if (from.empty() || to.empty())
            return; // whose days are not known cannot be said to miss each other
        m_facts.windowlessMoves.push_back(
            {change, people, labelOf(*source), from.back().lastDay(), labelOf(*target), to.front().starts});
    }

    PlannedFacts& m_facts;
    QString m_scenario;
    const Tenant& m_tenant;
};

void gather(PlannedFacts& facts, const PlanState& state, ScenarioId scenario, const Tenant& tenant,
            const std::vector<ItemOutcome>& outcomes)
{
    Gatherer gatherer(facts, state.scenarios->at(scenario).name, tenant);
    auto item = itemsOf(*state.scenarioItems, scenario).first;
    for (std::size_t i = 0; i < outcomes.size(); ++i, ++item)
        gatherer.add(item->second, outcomes[i], static_cast<qint64>(i + 1));
}

PlannedFacts factsOfImport(const PlanState& state)
{
    PlannedFacts facts;
    facts.counts = recount(*state.baseline.pool, *state.imported, state.sources.restLicenses);
    return facts;
}

} // namespace

PlannedFacts plannedFacts(const PlanState& state, std::optional<ScenarioId> scenario)
{
    PlannedFacts facts = factsOfImport(state);
    for (const auto& [id, head] : *state.scenarios) {
        if (scenario && id != *scenario)
            continue;
        const Replay replayed = replay(state.baseline, *state.scenarioItems, id);
        gather(facts, state, id, replayed.tenant, replayed.items);
    }
    return facts;
}

PlannedFacts plannedFacts(const PlanState& state, ScenarioId scenario, const Tenant& tenant,
                          const std::vector<ItemOutcome>& outcomes)
{
    PlannedFacts facts = factsOfImport(state);
    gather(facts, state, scenario, tenant, outcomes);
    return facts;
}

} // namespace seatkeeper
