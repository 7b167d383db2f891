#include "ui/overview/overview_content.h"

#include "ui/text/arguments.h"
#include "ui/text/findings.h"
#include "ui/text/labels.h"
#include "ui/text/outlook_texts.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// Makes the blocks of one overview.
class Maker {
public:
    Maker(const Language& language, const OverviewInput& input)
        : m_language(language)
        , m_input(input)
        , m_tenant(input.tenant)
        , m_outlook(input.outlook)
    {}

    OverviewBlock payments() const
    {
        OverviewBlock block = begin(Icon::Subscriptions, say(QT_TRANSLATE_NOOP("Overview", "Who pays")),
                                    paymentsHead(m_language, m_tenant, m_outlook));
        const bool hasPayer = std::ranges::any_of(m_outlook.payments.payments,
                                                  [](const Payment& payment) { return payment.payer.has_value(); });
        block.harm = hasPayer ? Harm::None : Harm::Damage;
        for (const Payment& payment : m_outlook.payments.payments) {
            const QString name = payerName(m_language, m_tenant, payment);
            OverviewLine line = payment.payer ? aboutSubscription(*payment.payer, name) : plain(name);
            QStringList parts{paidText(m_language, payment), thenText(m_language, m_tenant, payment)};
            parts.removeAll(QString());
            line.text = parts.join(QLatin1Char(' '));
            line.figure = throughText(m_language, payment);
            block.lines.push_back(std::move(line));
        }
        if (!m_outlook.payments.withoutARule.empty())
            block.footnote = noRuleText(m_language, m_outlook.payments.withoutARule);
        return block;
    }

    OverviewBlock access() const
    {
        OverviewBlock block = begin(Icon::NoAccess, say(QT_TRANSLATE_NOOP("Overview", "Who loses access")),
                                    accessHead(m_language, m_outlook, m_input.horizon));
        block.titles = OverviewBlock::Titles::Beside;
        if (m_outlook.worstLossUpTo(m_input.horizon) || m_outlook.withoutAccess > 0)
            block.harm = Harm::Damage;
        else if (m_outlook.access.losses.empty())
            block.icon = Icon::Access;
        if (m_outlook.withoutAccess > 0) {
            OverviewLine line = plain(m_language.date(m_outlook.day));
            line.text = withoutAccessText(m_language, m_outlook.withoutAccess);
            line.verbs.push_back({say(QT_TRANSLATE_NOOP("Overview", "Show these people")),
                                  say(QT_TRANSLATE_NOOP("Overview", "Show who has licenses and no access")),
                                  ToWithoutAccess{}});
            block.lines.push_back(std::move(line));
        }
        for (const AccessLoss& loss : m_outlook.access.losses)
            block.lines.push_back(lossLine(loss));
        block.verbs.push_back({say(QT_TRANSLATE_NOOP("Overview", "By role and department")),
                               say(QT_TRANSLATE_NOOP("Overview", "Show who loses access, by role and department")),
                               ToCliffs{}});
        return block;
    }

    OverviewBlock coming() const
    {
        OverviewBlock block = begin(Icon::Calendar, say(QT_TRANSLATE_NOOP("Overview", "What comes")),
                                    comingHead(m_language, m_tenant, m_outlook));
        block.titles = OverviewBlock::Titles::Beside;
        const bool isNear = !m_outlook.coming.empty() && m_outlook.coming.front().day <= m_input.horizon;
        block.harm = isNear ? Harm::Attention : Harm::None;
        for (const ComingEvent& event : m_outlook.coming) {
            OverviewLine line = aboutDay(event);
            line.text = comingText(m_language, m_tenant, event, m_outlook.day);
            if (const auto* ends = std::get_if<ContractEnds>(&event.what))
                offerDecisions(line, {ends->subscription});
            block.lines.push_back(std::move(line));
        }
        return block;
    }

    OverviewBlock overage() const
    {
        OverviewBlock block = begin(Icon::Overage, say(QT_TRANSLATE_NOOP("Overview", "What overage costs")),
                                    overageHead(m_language, m_tenant, m_outlook.overage));
        if (!m_outlook.overage)
            return block;
        block.footnote = overageNote(m_language, *m_outlook.overage);
        const Charges& charges = m_outlook.overage->charges;
        const AmountSum& total = charges.total.amounts.at(indexOf(SplitMethod::Payer));
        block.harm = total.known.cents > 0 || !total.isComplete ? Harm::Attention : Harm::None;
        std::vector<Charge> rows = charges.rows;
        std::erase_if(rows, [](const Charge& row) {
            return std::ranges::all_of(row.amounts, [](const AmountSum& sum) { return sum == AmountSum(); });
        });
        std::ranges::stable_sort(rows, std::ranges::greater(), [](const Charge& row) {
            return std::pair(row.amounts.at(indexOf(SplitMethod::Payer)).known,
                             row.amounts.at(indexOf(SplitMethod::Excess)).known);
        });
        for (const Charge& row : rows) {
            const QString name = chargedName(m_language, m_tenant, row);
            OverviewLine line = row.subscription ? aboutSubscription(*row.subscription, name) : plain(name);
            line.text = chargeText(m_language, m_tenant, row);
            block.lines.push_back(std::move(line));
        }
        return block;
    }

    OverviewBlock seats() const
    {
        OverviewBlock block =
            begin(Icon::Users, say(QT_TRANSLATE_NOOP("Overview", "Seats")), seatsHead(m_language, m_outlook.seats));
        block.titles = OverviewBlock::Titles::Beside;
        qint64 longest = 0;
        for (const AssignedSeats& seats : m_outlook.seats)
            longest = std::max({longest, seats.assigned, qint64{seats.committed.value_or(0)}});
        for (const AssignedSeats& seats : m_outlook.seats) {
            const auto licensing = m_tenant.find(seats.subscription)->licensing;
            const Harm over = licensing == Licensing::Named ? Harm::Damage : Harm::Attention;
            OverviewLine line = aboutSubscription(seats.subscription, seatsName(m_language, m_tenant, seats));
            line.figure = seatsText(m_language, seats);
            line.seats = SeatsShare{seats.assigned, seats.committed.value_or(0), longest, over};
            if (seats.isOver())
                block.harm = std::max(block.harm, over);
            block.lines.push_back(std::move(line));
        }
        const bool counts = std::ranges::any_of(m_outlook.seats, [this](const AssignedSeats& seats) {
            return seats.isOver() && m_tenant.find(seats.subscription)->licensing == Licensing::Concurrent;
        });
        if (counts)
            block.footnote =
                say(QT_TRANSLATE_NOOP("Overview", "With concurrent licenses usage counts, not assignment."));
        return block;
    }

    OverviewBlock findings() const
    {
        OverviewBlock block = begin(Icon::Findings, say(QT_TRANSLATE_NOOP("Overview", "Findings")),
                                    findingsHead(m_language, m_input.findings));
        constexpr std::size_t most = 3; // the page has them all
        for (const JudgedFinding& one : m_input.findings) {
            if (!one.isOpen())
                continue;
            const Severity severity = one.finding.severity;
            block.harm = std::max(block.harm, severity < Severity::Warning    ? Harm::Damage
                                              : severity == Severity::Warning ? Harm::Attention
                                                                              : Harm::None);
            if (block.lines.size() == most)
                continue;
            OverviewLine line = plain(findingTitle(m_language, one.finding.rule));
            line.text = findingText(m_language, one.finding, m_tenant);
            line.figure = nameOf(m_language, severity);
            block.lines.push_back(std::move(line));
        }
        if (!block.lines.empty())
            block.verbs.push_back({say(QT_TRANSLATE_NOOP("Overview", "Show all findings")),
                                   say(QT_TRANSLATE_NOOP("Overview", "Show all findings")), ToFindings{}});
        return block;
    }

    OverviewBlock carryOut() const
    {
        OverviewBlock block = begin(Icon::Edit, say(QT_TRANSLATE_NOOP("Overview", "Still to be carried out")),
                                    carryOutHead(m_language, m_input.stillToDo));
        if (m_input.stillToDo == 0)
            return block;
        block.harm = Harm::Attention;
        block.verbs.push_back({say(QT_TRANSLATE_NOOP("Overview", "Show these people")),
                               say(QT_TRANSLATE_NOOP("Overview", "Show for whom something is still to be carried out")),
                               ToStillToDo{}});
        return block;
    }

private:
    QString say(const char* text) const { return m_language.translate("Overview", text); }

    static OverviewBlock begin(Icon icon, const QString& caption, const QString& head)
    {
        OverviewBlock block;
        block.icon = icon;
        block.caption = caption;
        block.head = head;
        return block;
    }

    static OverviewLine plain(const QString& title)
    {
        OverviewLine line;
        line.title.text = title;
        line.leads = false;
        return line;
    }

    OverviewVerb showSubscription(const QString& text, SubscriptionRef ref, std::optional<QDate> day) const
    {
        const QString name = callName(m_tenant, ref);
        const QString full = day ? withArguments(m_language.translate("Overview", "Show %1 on %2"),
                                                 {name, m_language.dateInSentence(*day)})
                                 : withArguments(m_language.translate("Overview", "Show %1"), {name});
        return {text, full, ToSubscription{ref, day}};
    }

    OverviewLine aboutSubscription(SubscriptionRef ref, const QString& title) const
    {
        OverviewLine line;
        line.title = showSubscription(title, ref, std::nullopt);
        return line;
    }

    /// The day of an event leads to the subscription that it is about, on that day; an end to its last day.
    OverviewLine aboutDay(const ComingEvent& event) const
    {
        OverviewLine line;
        const auto lead = [&](SubscriptionRef ref, QDate day) {
            line.title = showSubscription(m_language.date(day), ref, day);
        };
        if (const auto* payer = std::get_if<PayerChanges>(&event.what))
            lead(payer->to ? *payer->to : payer->from.value(), event.day);
        else if (const auto* ends = std::get_if<ContractEnds>(&event.what))
            lead(ends->subscription, ends->lastDay);
        else
            std::visit(
                [&](const auto& what) {
                    if constexpr (requires { what.subscription; })
                        lead(what.subscription, event.day);
                },
                event.what);
        return line;
    }

    /// Where a line is about several, each is named.
    void offerDecisions(OverviewLine& line, const std::vector<SubscriptionRef>& refs) const
    {
        if (!m_input.offersDecisions)
            return;
        for (const SubscriptionRef ref : refs) {
            const QString full =
                withArguments(m_language.translate("Overview", "Decision sheet for %1"), {callName(m_tenant, ref)});
            const QString text = refs.size() == 1 ? say(QT_TRANSLATE_NOOP("Overview", "Decision sheet")) : full;
            line.verbs.push_back({text, full, ToDecision{ref}});
        }
    }

    OverviewLine lossLine(const AccessLoss& loss) const
    {
        OverviewLine line = plain(m_language.date(loss.day));
        line.text = lossText(m_language, m_tenant, m_outlook.access, loss);
        line.verbs.push_back(
            {say(QT_TRANSLATE_NOOP("Overview", "Show these people")),
             m_language.translate("Overview", "Show who loses access on %1").arg(m_language.dateInSentence(loss.day)),
             ToWhoLoses{loss.day}});
        offerDecisions(line, loss.ended);
        return line;
    }

    const Language& m_language;
    const OverviewInput& m_input;
    const Tenant& m_tenant;
    const Outlook& m_outlook;
};

} // namespace

OverviewContent overviewContent(const Language& language, const OverviewInput& input)
{
    const Maker maker(language, input);
    return {.calm = calmText(language, input.outlook, input.findings, input.horizon),
            .blocks = {maker.payments(), maker.access(), maker.coming(), maker.overage(), maker.seats(),
                       maker.findings(), maker.carryOut()}};
}

ReportDocument overviewDocument(const Language& language, const QString& title, const OverviewContent& content)
{
    ReportDocument document{.title = title, .languageTag = tagOf(language.code()), .blocks = {}};
    if (!content.calm.isEmpty())
        document.important(content.calm);
    for (const OverviewBlock& block : content.blocks) {
        document.section(block.caption);
        if (block.harm == Harm::Damage)
            document.important(block.head);
        else
            document.paragraph(block.head);
        ReportBlock table{ReportBlock::Kind::Table, {}, {}, {}, {}};
        for (const OverviewLine& line : block.lines)
            table.rows.push_back({line.title.text, line.text, line.figure});
        if (!table.rows.empty())
            document.blocks.push_back(std::move(table));
        if (!block.footnote.isEmpty())
            document.paragraph(block.footnote);
    }
    return document;
}

} // namespace seatkeeper
