#include "ui/report/plan_report.h"

#include "core/plan/planned.h"
#include "core/rules/findings/findings.h"
#include "core/rules/outlook.h"
#include "ui/report/comparison_report.h"
#include "ui/report/overage_report.h"
#include "ui/text/arguments.h"
#include "ui/text/assumption_texts.h"
#include "ui/text/findings.h"
#include "ui/text/outlook_texts.h"
#include "ui/text/overage_texts.h"
#include "ui/text/scenario_texts.h"

namespace seatkeeper {

namespace {

/// The readings that the report's answers rest on.
constexpr std::array readings{
    Assumption::A1CreatedDay,
    Assumption::A2TieNeedsControlHub,
    Assumption::A3RenewalKeepsAge,
    Assumption::A4AgentsAndIvrAreSummed,
    Assumption::A5TypesAreNotPooled,
    Assumption::A6TypesAreNotPooledEither,
    Assumption::A7AssignmentsHaveNoDates,
    Assumption::A9ConnectGoesWithThePrimary,
    Assumption::A10NoPrimary,
    Assumption::A12WfoHasNoRule,
    Assumption::A14SuspendedIsNotActive,
    Assumption::A15WholeDays,
    Assumption::A17NoGracePeriod,
    Assumption::A18OverageDay,
};

/// Writes the sections of one report.
class Reporter {
public:
    Reporter(const Language& language, const PlanState& state, const PlanReportQuestion& question)
        : m_language(language)
        , m_state(state)
        , m_question(question)
        , m_replay(replayLayer(state, question.layer))
        , m_tenant(m_replay.tenant)
        , m_outlook(outlookOn(m_tenant, question.day))
    {
        Q_ASSERT(question.layer.kind != LayerKind::Import && question.first <= question.last);
        const QString day = language.dateInSentence(question.day);
        m_document.languageTag = tagOf(language.code());
        m_document.title = m_tenant.name.isEmpty()
                               ? withArguments(say(QT_TRANSLATE_NOOP("Report", "The subscriptions on %1")), {day})
                               : withArguments(say(QT_TRANSLATE_NOOP("Report", "%1 on %2")), {m_tenant.name, day});
        m_document.runningHead = {isScenario() ? joined({m_tenant.name, scenario().name}) : m_tenant.name, day};
        m_document.pageOf = say(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    }

    ReportDocument write()
    {
        introduction();
        if (isScenario()) {
            changes();
            reportComparison(m_document, m_language, m_state, m_replay, m_question);
        }
        payers();
        coming();
        access();
        reportOverage(m_document, m_language, m_tenant, m_question);
        findings();
        assumptions();
        return std::move(m_document);
    }

private:
    QString say(const char* text) const { return m_language.translate("Report", text); }
    bool isScenario() const { return m_question.layer.kind == LayerKind::Scenario; }
    const ScenarioHead& scenario() const { return m_state.scenarios->at(m_question.layer.scenario); }

    /// Names beside each other.
    static QString joined(QStringList names)
    {
        names.removeAll(QString());
        return names.join(QStringLiteral(" · "));
    }

    void section(const char* heading, const QString& answer)
    {
        m_document.section(say(heading));
        m_document.paragraph(answer);
    }

    /// Adds a table, where it has rows.
    void table(std::initializer_list<const char*> headings, std::vector<QStringList> rows)
    {
        if (rows.empty())
            return;
        ReportBlock block{ReportBlock::Kind::Table, {}, {}, {}, std::move(rows)};
        for (const char* heading : headings)
            block.headings.push_back(say(heading));
        m_document.blocks.push_back(std::move(block));
    }

    void introduction()
    {
        m_document.paragraph(
            isScenario() ? withArguments(say(QT_TRANSLATE_NOOP("Report", "This is scenario \"%1\" of the plan.")),
                                         {scenario().name})
                         : say(QT_TRANSLATE_NOOP("Report", "This is the baseline of the plan.")));
        if (isScenario() && !scenario().note.isEmpty())
            m_document.paragraph(scenario().note);
        m_document.paragraph(say(QT_TRANSLATE_NOOP(
            "Report", "The contracts are those of that day, the licenses those of now. Days given as the last one are "
                      "included. Control Hub may differ.")));
        ReportBlock facts{ReportBlock::Kind::Facts, {}, {}, {}, {}};
        facts.rows = {{say(QT_TRANSLATE_NOOP("Report", "As-of date")), m_language.dateInSentence(m_question.day)},
                      {say(QT_TRANSLATE_NOOP("Report", "Last import")),
                       m_state.import.day.isValid()
                           ? m_language.dateInSentence(m_state.import.day)
                           : say(QT_TRANSLATE_NOOP("Report", "nothing has been imported yet"))},
                      {say(QT_TRANSLATE_NOOP("Report", "Months of overage")),
                       withArguments(say(QT_TRANSLATE_NOOP("Report", "%1 through %2")),
                                     {m_language.month(m_question.first), m_language.month(m_question.last)})},
                      {say(QT_TRANSLATE_NOOP("Report", "Overage is divided")), nameOf(m_language, m_question.split)}};
        m_document.blocks.push_back(std::move(facts));
    }

    /// What the scenario is made of. A scenario of any size must not fill a report.
    void changes()
    {
        constexpr std::size_t mostListed = 100;
        const auto [first, end] = itemsOf(*m_state.scenarioItems, m_question.layer.scenario);
        const std::vector<ItemOutcome>& outcomes = m_replay.items;
        m_document.section(say(QT_TRANSLATE_NOOP("Report", "What the scenario changes")));
        if (outcomes.empty())
            return m_document.paragraph(say(QT_TRANSLATE_NOOP("Report", "It has no changes yet.")));
        ReportBlock list{ReportBlock::Kind::Table, {}, {}, {}, {}};
        list.headings = {QStringLiteral("#"), say(QT_TRANSLATE_NOOP("Report", "Change")),
                         say(QT_TRANSLATE_NOOP("Report", "State"))};
        list.numbers = {0};
        auto item = first;
        for (std::size_t i = 0; i < std::min(mostListed, outcomes.size()) && item != end; ++i, ++item) {
            list.rows.push_back({m_language.number(static_cast<qint64>(i) + 1),
                                 changeText(m_language, item->second, m_tenant), outcomeText(m_language, outcomes[i])});
        }
        const auto left = static_cast<qint64>(outcomes.size() - list.rows.size());
        m_document.blocks.push_back(std::move(list));
        if (left > 0)
            m_document.paragraph(m_language.translate("Report", "%n more changes are not listed here.", nullptr, left));
    }

    void payers()
    {
        section(QT_TRANSLATE_NOOP("Report", "Who pays"), paymentsHead(m_language, m_tenant, m_outlook));
        std::vector<QStringList> rows;
        for (const Payment& payment : m_outlook.payments.payments) {
            rows.push_back({payerName(m_language, m_tenant, payment), paidText(m_language, payment),
                            throughText(m_language, payment), nextPayersText(m_language, m_tenant, payment)});
        }
        table({QT_TRANSLATE_NOOP("Report", "Subscription"), QT_TRANSLATE_NOOP("Report", "For what"),
               QT_TRANSLATE_NOOP("Report", "How long"), QT_TRANSLATE_NOOP("Report", "After that")},
              std::move(rows));
        if (!m_outlook.payments.withoutARule.empty())
            m_document.paragraph(noRuleText(m_language, m_outlook.payments.withoutARule));
    }

    void coming()
    {
        section(QT_TRANSLATE_NOOP("Report", "Handovers and contracts"), comingHead(m_language, m_tenant, m_outlook));
        std::vector<QStringList> rows;
        for (const ComingEvent& event : m_outlook.coming)
            rows.push_back({m_language.date(event.day), comingText(m_language, m_tenant, event, m_outlook.day)});
        table({QT_TRANSLATE_NOOP("Report", "From"), QT_TRANSLATE_NOOP("Report", "What changes")}, std::move(rows));
    }

    void access()
    {
        m_document.section(say(QT_TRANSLATE_NOOP("Report", "Who loses access")));
        const QDate horizon = m_question.day.addDays(m_state.limits.horizonDays);
        const QString head = accessHead(m_language, m_outlook, horizon);
        if (m_outlook.worstLossUpTo(horizon))
            m_document.important(head);
        else
            m_document.paragraph(head);
        if (m_outlook.withoutAccess > 0)
            m_document.paragraph(withoutAccessText(m_language, m_outlook.withoutAccess));
        std::vector<QStringList> rows;
        for (const AccessLoss& loss : m_outlook.access.losses)
            rows.push_back({m_language.date(loss.day), lossText(m_language, m_tenant, m_outlook.access, loss)});
        table({QT_TRANSLATE_NOOP("Report", "From"), QT_TRANSLATE_NOOP("Report", "Who")}, std::move(rows));
    }

    std::vector<JudgedFinding> found() const
    {
        const PlannedFacts planned = isScenario()
                                         ? plannedFacts(m_state, m_question.layer.scenario, m_tenant, m_replay.items)
                                         : plannedFacts(m_state, std::nullopt);
        return judged(seatkeeper::findings({m_tenant, m_question.day, m_state.limits, planned}), *m_state.acceptances);
    }

    void findings()
    {
        const std::vector<JudgedFinding> all = found();
        section(QT_TRANSLATE_NOOP("Report", "Findings"), findingsHead(m_language, all));
        std::vector<QStringList> open;
        std::vector<QStringList> accepted;
        for (const JudgedFinding& one : all) {
            const QString text = findingText(m_language, one.finding, m_tenant);
            if (one.isOpen())
                open.push_back({nameOf(m_language, one.finding.severity), text});
            else
                accepted.push_back({text, one.acceptance.reason});
        }
        table({QT_TRANSLATE_NOOP("Report", "Severity"), QT_TRANSLATE_NOOP("Report", "Finding")}, std::move(open));
        if (accepted.empty())
            return;
        m_document.heading(say(QT_TRANSLATE_NOOP("Report", "Accepted")));
        table({QT_TRANSLATE_NOOP("Report", "Finding"), QT_TRANSLATE_NOOP("Report", "Reason")}, std::move(accepted));
    }

    void assumptions()
    {
        section(QT_TRANSLATE_NOOP("Report", "What this rests on"),
                say(QT_TRANSLATE_NOOP(
                    "Report", "The rules are those of Cisco's help article \"Multiple subscriptions in Webex Contact "
                              "Center\" (n98y8mz). Where it is silent, they are read as follows.")));
        for (const Assumption assumption : readings)
            m_document.paragraph(assumptionText(m_language, assumption, m_tenant.assumptions));
    }

    const Language& m_language;
    const PlanState& m_state;
    const PlanReportQuestion& m_question;
    const Replay m_replay;
    const Tenant& m_tenant; // as the layer comes out
    const Outlook m_outlook;
    ReportDocument m_document;
};

} // namespace

std::pair<Month, Month> usualReportMonths(const Tenant& tenant, QDate day)
{
    constexpr int monthsAhead = 6;
    const Month now = Month::of(day);
    Month first = now;
    auto later = tenant.usage->lower_bound({now.plus(1), {}, {}});
    if (later != tenant.usage->begin())
        first = std::prev(later)->first.month;
    return {first, std::min(first.plus(monthsAhead), Month(9999, 12))};
}

ReportDocument planReport(const Language& language, const PlanState& state, const PlanReportQuestion& question)
{
    return Reporter(language, state, question).write();
}

} // namespace seatkeeper
