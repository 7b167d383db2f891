#include "ui/text/decision_texts.h"

#include "ui/text/arguments.h"
#include "ui/text/consequence_texts.h"
#include "ui/text/decision_amounts.h"
#include "ui/text/errors.h"
#include "ui/text/labels.h"
#include "ui/text/words.h"

namespace seatkeeper {

namespace {

using Weight = DecisionAnswer::Weight;

constexpr QChar lineEnd(u'\n');

/// Makes the answers of one way.
class Answers {
public:
    Answers(const Language& language, const DecisionSheet& sheet, const Tenant& tenant, WayOn way)
        : m_language(language)
        , m_sheet(sheet)
        , m_tenant(tenant)
        , m_outcome(sheet.ways.at(static_cast<std::size_t>(way)))
    {}

    DecisionAnswer whatHappens() const
    {
        if (m_outcome.refusal)
            return {errorText(m_language, *m_outcome.refusal), Weight::Loss};
        const DecisionQuestion& question = m_sheet.question;
        switch (m_outcome.way) {
        case WayOn::Renew: {
            QStringList parts{withArguments(m_language.translate("Decisions", "%1 runs on through %2."),
                                            {oldName(), inSentenceOf(question.newEnd)})};
            if (m_outcome.changes.size() > 1)
                parts += m_language.translate("Decisions", "Entitlements that would end with the term go on.");
            return {parts.join(QLatin1Char(' '))};
        }
        case WayOn::Replace:
            return {withArguments(
                m_language.translate("Decisions", "%1 starts on %2 and runs through %3, with the entitlements and "
                                                  "overage rates of %4."),
                {question.newId, inSentenceOf(question.newFirst), inSentenceOf(question.newEnd), oldName()})};
        case WayOn::LetEnd: break;
        }
        QStringList parts{withArguments(m_language.translate("Decisions", "%1 ends on %2, and nothing follows."),
                                        {oldName(), inSentenceOf(question.end())})};
        for (const Change& change : m_outcome.changes) {
            if (std::holds_alternative<EditSubscription>(change))
                parts += m_language.translate("Decisions", "It no longer renews automatically.");
            if (std::holds_alternative<EndSubscription>(change))
                parts += m_language.translate("Decisions", "Its later terms are dropped.");
        }
        return {parts.join(QLatin1Char(' '))};
    }

    DecisionAnswer place() const
    {
        switch (m_outcome.way) {
        case WayOn::Renew: return {keptPlace()};
        case WayOn::Replace: return {youngPlace()};
        case WayOn::LetEnd: break;
        }
        return {m_tenant.assumptions.renewalKeepsAge
                    ? m_language.translate("Decisions",
                                           "Its place is free for as long as it has ended. If it is renewed later, it "
                                           "takes its place again.")
                    : m_language.translate("Decisions",
                                           "It loses its place. If it is renewed later, it starts young again.")};
    }

    DecisionAnswer handovers() const
    {
        QStringList lines;
        for (const Handover& row : m_outcome.handovers) {
            if (!row.type || dutyFor(*row.type) != Duty::Primary) // the others go with the primary
                lines += handover(row);
        }
        if (lines.isEmpty())
            return {m_language.translate("Decisions", "Nothing changes.")};
        return {lines.join(lineEnd)};
    }

    DecisionAnswer moves() const
    {
        QStringList lines;
        for (const Change& change : m_outcome.changes) {
            const auto* move = std::get_if<MoveLicenses>(&change);
            if (!move)
                continue;
            const auto people = static_cast<qint64>(move->users.size());
            lines += withArguments(m_language.translate("Decisions", "%n people to %1", nullptr, people),
                                   {callName(m_outcome.tenant, m_outcome.tenant.find(move->to)->ref)});
        }
        if (m_outcome.withoutTarget > 0) {
            lines += m_language.translate("Decisions", "%n people, but there is no subscription to move them to",
                                          nullptr, m_outcome.withoutTarget);
        }
        if (m_outcome.withoutSeat > 0) {
            lines += m_language.translate("Decisions", "%n people, but no other subscription has a seat for them",
                                          nullptr, m_outcome.withoutSeat);
        }
        if (lines.isEmpty())
            return {m_language.translate("Decisions", "Nobody has to be moved.")};
        const bool isShort = m_outcome.withoutTarget > 0 || m_outcome.withoutSeat > 0;
        return {lines.join(lineEnd), isShort ? Weight::Loss : Weight::Note};
    }

    DecisionAnswer daysToMove() const
    {
        if (m_outcome.toMove == 0)
            return {QStringLiteral("–")};
        if (const auto& days = m_outcome.moveDays) {
            if (days->ends == days->starts)
                return {withArguments(m_language.translate("Decisions", "On %1, and on no other day."),
                                      {inSentenceOf(days->starts)})};
            return {withArguments(m_language.translate("Decisions", "Between %1 and %2."),
                                  {inSentenceOf(days->starts), inSentenceOf(*days->ends)})};
        }
        return {m_outcome.way == WayOn::Replace
                    ? m_language.translate("Decisions",
                                           "None: there is no day on which both are active. Let the new one start "
                                           "earlier to have days for it.")
                    : m_language.translate("Decisions", "None: there is no day on which all of them are active."),
                Weight::Loss};
    }

    DecisionAnswer access() const
    {
        const bool canMoveInTime = m_outcome.toMove == 0 || m_outcome.moveDays.has_value();
        if (m_outcome.lostAccess.empty() && canMoveInTime)
            return {m_language.translate("Decisions", "Nobody loses access.")};
        if (m_outcome.lostAccess.empty()) {
            return {m_language.translate("Decisions",
                                         "Nobody, but only if everybody is moved on the first day after the "
                                         "end itself, not earlier and not later."),
                    Weight::Loss};
        }
        QStringList lines;
        for (const ConsequenceText& lost : accessTexts(m_language, {m_outcome.lostAccess, {}}))
            lines += lost.text;
        return {lines.join(lineEnd), Weight::Loss};
    }

    DecisionAnswer seats() const
    {
        QStringList lines;
        bool isShort = false;
        bool isOverConcurrent = false;
        for (const SeatsAfter& one : m_outcome.seats) {
            const qint64 missing = one.unplaced + (isConcurrent() ? 0 : one.over);
            isShort = isShort || missing > 0;
            isOverConcurrent = isOverConcurrent || (isConcurrent() && one.assigned > one.committed);
            lines += seatsLine(one, missing);
        }
        if (lines.isEmpty())
            return {QStringLiteral("–")};
        if (isOverConcurrent)
            lines += m_language.translate("Decisions", "With concurrent licenses usage counts, not assignment.");
        return {lines.join(lineEnd), isShort ? Weight::Loss : Weight::Note};
    }

    DecisionAnswer overage() const { return {overageSumText(m_language, m_outcome.overage, m_outcome.tenant)}; }

private:
    QString inSentenceOf(QDate day) const { return m_language.dateInSentence(day); }

    QString oldName() const { return callName(m_tenant, m_sheet.question.subscription); }

    QString nameOfHolder(std::optional<SubscriptionRef> ref) const
    {
        return ref ? callName(m_outcome.tenant, *ref) : QString();
    }

    static std::optional<QDate> sinceFor(Duty duty, const std::vector<DutyPlace>& places)
    {
        const auto place = std::ranges::find(places, duty, &DutyPlace::duty);
        return place == places.end() ? std::nullopt : std::optional(place->since);
    }

    /// Also for types that it had later.
    QString keptPlace() const
    {
        const std::optional<QDate> age = sinceFor(Duty::Primary, m_outcome.places);
        if (!age)
            return QStringLiteral("–");
        QStringList parts{withArguments(m_language.translate("Decisions", "It keeps its place, and counts from %1."),
                                        {inSentenceOf(*age)})};
        for (const DutyPlace& place : m_outcome.places) {
            if (const auto type = typeOf(place.duty); type && place.since != *age)
                parts += withArguments(m_language.translate("Decisions", "For %1 it counts from %2."),
                                       {inSentence(m_language, *type), inSentenceOf(place.since)});
        }
        return parts.join(QLatin1Char(' '));
    }

    QString youngPlace() const
    {
        const std::optional<QDate> age = sinceFor(Duty::Primary, m_outcome.places);
        const std::optional<QDate> was = sinceFor(Duty::Primary, m_sheet.places);
        if (!age || !was)
            return QStringLiteral("–");
        QStringList parts{
            withArguments(m_language.translate("Decisions", "A new subscription starts young: it counts from %1, and "
                                                            "the place that %2 has had since %3 is lost."),
                          {inSentenceOf(*age), oldName(), inSentenceOf(*was)})};
        for (const Duty duty : m_outcome.lost) {
            const auto type = typeOf(duty);
            parts +=
                type ? withArguments(m_language.translate("Decisions", "It does not pay for %1: another one had it "
                                                                       "earlier."),
                                     {inSentence(m_language, *type)})
                     : m_language.translate("Decisions", "It is not the primary subscription: another one is older.");
        }
        if (m_outcome.lost.empty() && !m_sheet.duties.empty())
            parts += m_language.translate("Decisions", "No other one comes before it, so it pays for the same.");
        return parts.join(QLatin1Char(' '));
    }

    QString handover(const Handover& row) const
    {
        return withArguments(row.type ? typeSentence(row) : primarySentence(row),
                             {m_language.date(row.date), nameOfHolder(row.to), nameOfHolder(row.from),
                              row.type ? inSentence(m_language, *row.type) : QString()});
    }

    /// %1 the day, %2 who then, %3 who so far.
    QString primarySentence(const Handover& row) const
    {
        if (row.to && row.from)
            return m_language.translate("Decisions", "%1: %2 becomes primary instead of %3");
        return row.to ? m_language.translate("Decisions", "%1: %2 becomes primary; there was none")
                      : m_language.translate("Decisions", "%1: nobody is primary any longer; it was %3");
    }

    /// %1 the day, %2 who then, %3 who so far, %4 the usage type.
    QString typeSentence(const Handover& row) const
    {
        if (row.to && row.from)
            return m_language.translate("Decisions", "%1: %2 pays for %4 instead of %3");
        return row.to ? m_language.translate("Decisions", "%1: %2 pays for %4; nobody did")
                      : m_language.translate("Decisions", "%1: nobody pays for %4 any longer; %3 did");
    }

    bool isConcurrent() const
    {
        const Subscription* subscription = m_outcome.tenant.find(m_sheet.question.subscription);
        return subscription->licensing != Licensing::Named;
    }

    QString seatsLine(const SeatsAfter& one, qint64 missing) const
    {
        const QString type = nameOf(m_language, one.license);
        if (missing > 0)
            return withArguments(m_language.translate("Decisions", "%1: short by %2"),
                                 {type, m_language.number(missing)});
        return withArguments(m_language.translate("Decisions", "%1: %2 of %3 assigned"),
                             {type, m_language.number(one.assigned), m_language.number(one.committed)});
    }

    const Language& m_language;
    const DecisionSheet& m_sheet;
    const Tenant& m_tenant;
    const DecisionOutcome& m_outcome;
};

/// A question, and who answers it; what the rules refuse answers nothing but why.
struct Question {
    QString text;
    DecisionAnswer (Answers::*answer)() const;
};

std::vector<Question> questionsOf(const Language& language, const DecisionSheet& sheet)
{
    const DecisionQuestion& question = sheet.question;
    return {
        {language.translate("Decisions", "What happens"), &Answers::whatHappens},
        {language.translate("Decisions", "Place among the subscriptions"), &Answers::place},
        {withArguments(language.translate("Decisions", "Who pays instead, through %1"),
                       {language.month(question.through)}),
         &Answers::handovers},
        {language.translate("Decisions", "People to move"), &Answers::moves},
        {language.translate("Decisions", "Days to move them"), &Answers::daysToMove},
        {withArguments(language.translate("Decisions", "Access of its %n people through %1", nullptr, sheet.holders),
                       {language.dateInSentence(question.horizon())}),
         &Answers::access},
        {withArguments(language.translate("Decisions", "Seats from %1 on"),
                       {language.dateInSentence(question.dayAfter())}),
         &Answers::seats},
        {overageQuestion(language, sheet), &Answers::overage},
    };
}

} // namespace

std::vector<DecisionRow> decisionRows(const Language& language, const DecisionSheet& sheet, const Tenant& tenant)
{
    std::vector<DecisionRow> rows;
    for (const Question& question : questionsOf(language, sheet)) {
        DecisionRow& row = rows.emplace_back();
        row.question = question.text;
        for (const WayOn way : waysOn) {
            const bool isSilent =
                sheet.ways.at(static_cast<std::size_t>(way)).refusal && question.answer != &Answers::whatHappens;
            row.answers.at(static_cast<std::size_t>(way)) =
                isSilent ? DecisionAnswer{QStringLiteral("–")}
                         : (Answers(language, sheet, tenant, way).*question.answer)();
        }
    }
    return rows;
}

QString nameOf(const Language& language, WayOn way)
{
    switch (way) {
    case WayOn::Renew: return language.translate("Decisions", "Renew");
    case WayOn::Replace: return language.translate("Decisions", "Replace by a new subscription");
    case WayOn::LetEnd: break;
    }
    return language.translate("Decisions", "Let end and move");
}

QString endingText(const Language& language, const DecisionQuestion& question, const Tenant& tenant)
{
    const Subscription& subscription = *tenant.find(question.subscription);
    const qint64 left = question.day.daysTo(question.end());
    QStringList parts{withArguments(language.translate("Decisions", "%1 runs through %2, %n days left.", nullptr, left),
                                    {labelOf(subscription), language.dateInSentence(question.end())})};
    if (!subscription.noticeDays)
        return parts.join(QLatin1Char(' '));
    const QDate notice = question.end().addDays(-*subscription.noticeDays);
    parts +=
        withArguments(notice < question.day ? language.translate("Decisions", "The last day to give notice was %1.")
                                            : language.translate("Decisions", "Notice can be given through %1."),
                      {language.dateInSentence(notice)});
    return parts.join(QLatin1Char(' '));
}

QString scenarioNameFor(const Language& language, WayOn way, const Subscription& subscription)
{
    const QString name = subscription.name.isEmpty() ? subscription.id : subscription.name;
    switch (way) {
    case WayOn::Renew: return withArguments(language.translate("Decisions", "Renew %1"), {name});
    case WayOn::Replace: return withArguments(language.translate("Decisions", "Replace %1"), {name});
    case WayOn::LetEnd: break;
    }
    return withArguments(language.translate("Decisions", "Let %1 end"), {name});
}

} // namespace seatkeeper
