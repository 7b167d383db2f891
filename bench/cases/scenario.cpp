#include "bench/cases.h"
#include "core/plan/plan.h"
#include "core/plan/scenario_edits.h"
#include "core/rules/access.h"
#include "core/rules/comparison.h"
#include "core/store/delta_codec.h"
#include "core/store/plan_file.h"
#include "core/store/sqlite.h"

namespace seatkeeper::bench {

namespace {

constexpr std::size_t itemCount = 1000;
const Signature bySomebody{QDateTime(QDate(2026, 11, 24), QTime(12, 0)), QString(), QString()};

/// A plan with a scenario that moves half of the people in 1,000 changes.
struct Planned {
    PlanState state;
    ScenarioId scenario{};
};

Planned plannedMoves(const Tenant& tenant)
{
    PlanState state;
    state.baseline = tenant;
    state.imported = tenant.licenses;
    const ScenarioEdit made = createScenario(state, {.name = QStringLiteral("Later"), .note = {}}).value();
    ScenarioDraft draft(made.next, made.scenario);
    const std::vector<PersonId> people = halfOfThePeople(tenant);
    const std::size_t size = std::max<std::size_t>(1, people.size() / itemCount);
    for (std::size_t begin = 0; begin < people.size(); begin += size) {
        const auto first = people.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = people.begin() + static_cast<std::ptrdiff_t>(std::min(people.size(), begin + size));
        requireDone(
            draft.append(MoveLicenses{{first, last}, subscriptionId(0), subscriptionId(subscriptionCount - 1)}));
    }
    return {std::move(draft).take(), made.scenario};
}

/// A step as four numbers, and what each set holds on each subscription as a table: nothing else is needed to replay
/// moves.
struct RawScenario {
    struct Step {
        quint32 person;
        quint32 subscription;
        quint8 before;
        quint8 after;
    };
    std::vector<std::vector<Step>> items;
    std::vector<std::vector<quint8>> held; // by set, by subscription
    std::vector<quint32> moved;            // by set: the set after the move
};

RawScenario rawOf(const Planned& planned, const Tenant& replayed)
{
    RawScenario raw;
    for (const auto& [key, item] : *planned.state.scenarioItems) {
        std::vector<RawScenario::Step> steps;
        for (const Step& step : *item.steps)
            steps.push_back({static_cast<quint32>(step.person), static_cast<quint32>(step.subscription),
                             static_cast<quint8>(step.before), static_cast<quint8>(step.after)});
        raw.items.push_back(std::move(steps));
    }
    const LicensePool& pool = *replayed.pool;
    raw.moved.resize(pool.size());
    for (std::size_t set = 0; set < pool.size(); ++set) {
        raw.held.emplace_back(replayed.keys->size());
        for (const Holding& holding : pool.holdings(static_cast<LicenseSetId>(set)))
            raw.held.back()[static_cast<std::size_t>(holding.subscription)] = static_cast<quint8>(heldBy(holding));
        raw.moved[set] = static_cast<quint32>(set);
    }
    for (std::size_t i = 0; i < planned.state.baseline.licenses->size(); ++i) {
        const auto before = (*planned.state.baseline.licenses)[i];
        raw.moved[static_cast<std::size_t>(before)] =
            static_cast<quint32>((*replayed.licenses)[i]) != static_cast<quint32>(before)
                ? static_cast<quint32>((*replayed.licenses)[i])
                : raw.moved[static_cast<std::size_t>(before)];
    }
    return raw;
}

/// The same replay over arrays: each step is looked at, and the set of whoever is as planned is another one.
std::vector<quint32> replayRaw(const std::vector<quint32>& before, const RawScenario& raw,
                               std::vector<std::vector<quint8>>& states)
{
    std::vector<quint32> column = before;
    for (const std::vector<RawScenario::Step>& steps : raw.items) {
        std::vector<quint8>& ofItem = states.emplace_back();
        ofItem.reserve(steps.size() / 2);
        for (std::size_t i = 0; i + 1 < steps.size(); i += 2) {
            quint32& set = column[steps[i].person];
            const std::vector<quint8>& held = raw.held[set];
            const bool isOpen = held[steps[i].subscription] == steps[i].before &&
                                held[steps[i + 1].subscription] == steps[i + 1].before;
            ofItem.push_back(isOpen ? 0 : 1);
            if (isOpen)
                set = raw.moved[set];
        }
    }
    return column;
}

std::vector<quint32> numbersOf(const LicenseColumn& column)
{
    std::vector<quint32> numbers;
    for (const LicenseSetId set : column)
        numbers.push_back(static_cast<quint32>(set));
    return numbers;
}

void measureReplay(const Planned& planned, Report& report)
{
    const Tenant replayed = replay(planned.state.baseline, *planned.state.scenarioItems, planned.scenario).tenant;
    const RawScenario raw = rawOf(planned, replayed);
    const std::vector<quint32> before = numbersOf(*planned.state.baseline.licenses);
    std::vector<std::vector<quint8>> states;
    if (replayRaw(before, raw, states) != numbersOf(*replayed.licenses))
        throw Disagreement("not the same licenses in the scenario");
    const Comparison replaying = compare(
        [&] {
            return timed(
                [&] { return replay(planned.state.baseline, *planned.state.scenarioItems, planned.scenario); });
        },
        [&] {
            return timed([&] {
                std::vector<std::vector<quint8>> ofItems;
                return std::pair(replayRaw(before, raw, ofItems), std::move(ofItems));
            });
        });
    report.add(ratioRow("open a scenario of 1,000 changes", before.size(), replaying, "its steps over arrays", 3));
}

/// Who differs, and whose access does, over two arrays.
struct RawComparison {
    std::vector<quint32> differ, lost, gained;
};

RawComparison compareRaw(const std::vector<quint32>& left, const std::vector<quint32>& right,
                         const std::vector<bool>& access)
{
    RawComparison result;
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i] == right[i])
            continue;
        const auto person = static_cast<quint32>(i);
        result.differ.push_back(person);
        if (access[left[i]] != access[right[i]])
            (access[left[i]] ? result.lost : result.gained).push_back(person);
    }
    return result;
}

void measureCompare(const Planned& planned, Report& report)
{
    const Tenant right = replay(planned.state.baseline, *planned.state.scenarioItems, planned.scenario).tenant;
    const Tenant& left = planned.state.baseline;
    const std::vector<quint32> a = numbersOf(*left.licenses);
    const std::vector<quint32> b = numbersOf(*right.licenses);
    const auto raw = [&] {
        const AccessOn access(right, askedDay);
        std::vector<bool> hasAccess;
        for (std::size_t set = 0; set < right.pool->size(); ++set)
            hasAccess.push_back(!access.refusal(static_cast<LicenseSetId>(set)));
        return compareRaw(a, b, hasAccess);
    };
    const seatkeeper::Comparison ours = seatkeeper::compare(left, right, askedDay);
    const RawComparison theirs = raw();
    requireSame("people whose licenses differ", ours.licenses.size(), theirs.differ.size());
    requireSame("people who lose access", ours.accessLost.size(), theirs.lost.size());
    requireSame("people who gain access", ours.accessGained.size(), theirs.gained.size());
    const Comparison comparing = compare(
        [&] { return timed([&] { return seatkeeper::compare(left, right, askedDay); }); }, [&] { return timed(raw); });
    report.add(ratioRow("compare a scenario", a.size(), comparing, "a pass over two arrays", 3));
}

/// Undoing a move in a scenario, against writing the bytes that it has to bring to the disk.
void measureUndo(Material& material, Report& report)
{
    const std::vector<PersonId> people = halfOfThePeople(material.tenant());
    const Comparison undoing = compare(
        [&] {
            const QString path = material.freshPlanFile();
            Plan plan = Plan::open(PlanFile::open(path, PlanFile::Access::Write).value()).value();
            const ScenarioEdit made =
                createScenario(plan.state(), {.name = QStringLiteral("Later"), .note = {}}).value();
            plan.commit(made.next, EditKind::Scenario, made.summary, bySomebody, made.scenario).value();
            ScenarioDraft draft(plan.state(), made.scenario);
            requireDone(draft.append(MoveLicenses{people, subscriptionId(0), subscriptionId(subscriptionCount - 1)}));
            plan.commit(std::move(draft).take(), EditKind::Changes, made.summary, bySomebody, made.scenario).value();
            const Seconds seconds = timed([&] { return plan.undo(); });
            if (!plan.state().scenarioItems->empty())
                throw Disagreement("the move is still there");
            return seconds;
        },
        [&] {
            const QString path = material.freshPlanFile();
            sqlite::Database database = sqlite::Database::open(path, sqlite::Database::Access::ReadWrite).value();
            requireDone(database.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA"));
            constexpr int bytesOfAStep = 10;
            const QByteArray image(static_cast<qsizetype>(people.size()) * 2 * bytesOfAStep, 'x');
            return timed([&] {
                sqlite::Transaction transaction = sqlite::Transaction::begin(database).value();
                requireDone(database.execute(
                    "INSERT INTO edit VALUES (1, '2026-11-24T12:00:00', '', '', 'changes', NULL, x'', x'', 1)"));
                sqlite::Statement add = database.prepare("INSERT INTO before_image VALUES (1, ?)").value();
                requireDone(add.run(image));
                return transaction.commit().has_value();
            });
        });
    report.add(ratioRow("undo a move in a scenario", people.size(), undoing, "writing its blob", 3));
}

} // namespace

void measureScenario(Material& material, Report& report)
{
    const Planned planned = plannedMoves(material.tenant());
    measureReplay(planned, report);
    measureCompare(planned, report);
    measureUndo(material, report);
}

} // namespace seatkeeper::bench
