#include "ui/report/plan_report.h"

#include "ui/text/arguments.h"
#include "ui/text/assumption_texts.h"
#include "ui/text/findings.h"
#include "ui/text/labels.h"
#include "ui/text/outlook_texts.h"
#include "ui/text/words.h"

#include <algorithm>

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
    Reporter(const Language& language, const PlanReportInput& input)
        : m_language(language)
        , m_input(input)
        , m_tenant(input.tenant)
        , m_outlook(input.outlook)
    {
        const QString day = language.dateInSentence(m_outlook.day);
        m_document.languageTag = tagOf(language.code());
        m_document.title = withArguments(say(QT_TRANSLATE_NOOP("Report", "%1 on %2")), {m_tenant.name, day});
    }

    ReportDocument write()
    {
        introduction();
        payers();
        coming();
        access();
        overage();
        findings();
        assumptions();
        return std::move(m_document);
    }

private:
    QString say(const char* text) const { return m_language.translate("Report", text); }

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
        m_document.paragraph(m_input.scenario.isEmpty()
                                 ? say(QT_TRANSLATE_NOOP("Report", "This is the baseline of the plan."))
                                 : withArguments(say(QT_TRANSLATE_NOOP("Report", "This is scenario “%1” of the "
                                                                                 "plan.")),
                                                 {m_input.scenario}));
        m_document.paragraph(say(QT_TRANSLATE_NOOP(
            "Report", "The contracts are those of that day, the licenses those of now. Days given as the last one are "
                      "included. Control Hub may differ.")));
    }

    void payers()
    {
        section(QT_TRANSLATE_NOOP("Report", "Who pays"), paymentsHead(m_language, m_tenant, m_outlook));
        std::vector<QStringList> rows;
        for (const Payment& payment : m_outlook.payments.payments) {
            rows.push_back({payerName(m_language, m_tenant, payment), paidText(m_language, payment),
                            throughText(m_language, payment), thenText(m_language, m_tenant, payment)});
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
        const QString head = accessHead(m_language, m_outlook, m_input.horizon);
        if (m_outlook.worstLossUpTo(m_input.horizon))
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

    void overage()
    {
        section(QT_TRANSLATE_NOOP("Report", "What overage costs"),
                overageHead(m_language, m_tenant, m_outlook.overage));
        if (!m_outlook.overage)
            return;
        const Month month = m_outlook.overage->month;
        std::vector<QStringList> rows;
        for (const OverageRow& row : seatkeeper::overage(m_tenant, month, month, SplitMethod::Excess)) {
            rows.push_back({nameOf(m_language, row.type), m_language.number(row.usage),
                            m_language.number(row.committed), m_language.number(row.overage),
                            row.responsible ? callName(m_tenant, *row.responsible)
                                            : say(QT_TRANSLATE_NOOP("Report", "nobody known")),
                            row.amount ? m_language.money(*row.amount, m_tenant.currency)
                                       : say(QT_TRANSLATE_NOOP("Report", "unknown"))});
        }
        table({QT_TRANSLATE_NOOP("Report", "Usage type"), QT_TRANSLATE_NOOP("Report", "Usage"),
               QT_TRANSLATE_NOOP("Report", "Contract"), QT_TRANSLATE_NOOP("Report", "Overage"),
               QT_TRANSLATE_NOOP("Report", "Who pays"), QT_TRANSLATE_NOOP("Report", "Amount")},
              std::move(rows));
        std::vector<QStringList> charges;
        for (const Charge& charge : m_outlook.overage->charges.rows)
            charges.push_back({chargedName(m_language, m_tenant, charge), chargeText(m_language, m_tenant, charge)});
        table({QT_TRANSLATE_NOOP("Report", "Subscription"), QT_TRANSLATE_NOOP("Report", "Pays and causes")},
              std::move(charges));
    }

    void findings()
    {
        section(QT_TRANSLATE_NOOP("Report", "Findings"), findingsHead(m_language, m_input.findings));
        std::vector<QStringList> open;
        std::vector<QStringList> accepted;
        for (const JudgedFinding& one : m_input.findings) {
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
                    "Report", "The rules are those of Cisco's help article “Multiple subscriptions in Webex Contact "
                              "Center” (n98y8mz). Where it is silent, they are read as follows.")));
        for (const Assumption assumption : readings)
            m_document.paragraph(assumptionText(m_language, assumption, m_tenant.assumptions));
    }

    const Language& m_language;
    const PlanReportInput& m_input;
    const Tenant& m_tenant;
    const Outlook& m_outlook;
    ReportDocument m_document;
};

} // namespace

ReportDocument planReport(const Language& language, const PlanReportInput& input)
{
    return Reporter(language, input).write();
}

} // namespace seatkeeper
