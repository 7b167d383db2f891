#include "core/rules/access_explanation.h"
#include "ui/text/access_texts.h"
#include "ui/text/answers.h"
#include "ui/text/arguments.h"
#include "ui/text/assumption_texts.h"
#include "ui/text/errors.h"
#include "ui/text/explanations.h"
#include "ui/text/labels.h"
#include "ui/text/overage_answer.h"
#include "ui/text/words.h"

namespace seatkeeper {

namespace {

/// Answers one question after the other about the same tenant on the same day.
class Answerer {
public:
    Answerer(const Language& language, const Tenant& tenant, QDate day)
        : m_language(language)
        , m_tenant(tenant)
        , m_day(day)
    {}

    WhyAnswer operator()(const AskPayer& asked) const;
    WhyAnswer operator()(const AskAccess& asked) const;
    WhyAnswer operator()(const AskRefusal& asked) const;
    WhyAnswer operator()(const AskAmount& asked) const { return overageAnswer(asked, m_language, m_tenant); }

private:
    QString placeByAge(SubscriptionRef subscription) const;
    WhyAnswer::Candidate candidate(const Why& why, const Candidate& of) const;
    WhyAnswer::Candidate candidate(const AccessCandidate& of) const;
    QString whatItGives(const AccessCandidate& license) const;
    QString nextAccess(const AccessExplanation& explanation) const;
    std::vector<WhyAnswer::Reading> readings(const std::vector<Assumption>& assumptions) const;

    const Language& m_language;
    const Tenant& m_tenant;
    QDate m_day;
};

WhyAnswer::Mark markOf(Decision decision)
{
    switch (decision) {
    case Decision::HasTheDuty: return WhyAnswer::Mark::Chosen;
    case Decision::NotActive:
    case Decision::HasNotTheType: return WhyAnswer::Mark::StandsApart;
    case Decision::LaterFirstHad:
    case Decision::LaterAge:
    case Decision::LaterByName: break;
    }
    return WhyAnswer::Mark::TakesPart;
}

WhyAnswer Answerer::operator()(const AskPayer& asked) const
{
    const std::optional<Duty> duty = asked.type ? dutyFor(*asked.type) : Duty::Primary;
    if (!duty) // only types without a rule have none
        return {.question = m_language.translate("Why", "Why does nobody pay here?"),
                .conclusion = noRuleText(m_language, *asked.type)};
    const Why why{explain(m_tenant, *duty, m_day), asked.type};
    WhyAnswer answer{.question = questionText(m_language, why, m_tenant),
                     .conclusion = conclusionText(m_language, why, m_tenant),
                     .caution = tieText(m_language, why, m_tenant),
                     .rule = ruleText(m_language, why),
                     .readings = readings(assumptionsOf(why)),
                     .next = nextText(m_language, why, m_tenant)};
    for (const Candidate& each : why.explanation.candidates)
        answer.candidates.push_back(candidate(why, each));
    if (why.explanation.next)
        answer.nextDay = why.explanation.next->day;
    return answer;
}

WhyAnswer Answerer::operator()(const AskAccess& asked) const
{
    if (m_tenant.licensesOf(asked.person) == LicenseSetId::NotAMember)
        return {.conclusion = accessVerdict(m_language, m_tenant, asked.person, m_day)}; // taken out since it was asked
    const AccessExplanation explanation = explainAccess(m_tenant, asked.person, m_day);
    const PersonView person = m_tenant.people->view(asked.person);
    const QString name = QString::fromUtf8(person.displayName.empty() ? person.email : person.displayName);
    const QString question = explanation.refusal ? m_language.translate("Why", "Why does %1 have no access on %2?")
                                                 : m_language.translate("Why", "Why does %1 have access on %2?");
    WhyAnswer answer{.question = withArguments(question, {name, m_language.dateInSentence(m_day)}),
                     .conclusion = accessVerdict(m_language, m_tenant, asked.person, m_day),
                     .rule = m_language.translate(
                         "Why", "Rule R9 · article n98y8mz: a license gives access while its subscription is active"),
                     .readings = readings(explanation.assumptions),
                     .next = nextAccess(explanation),
                     .nextDay = explanation.next};
    for (const AccessCandidate& license : explanation.licenses)
        answer.candidates.push_back(candidate(license));
    return answer;
}

WhyAnswer Answerer::operator()(const AskRefusal& asked) const
{
    WhyAnswer answer{.question = m_language.translate("Why", "Why is this refused?"),
                     .conclusion = errorText(m_language, withNames(asked.refusal, m_tenant))};
    if (asked.refusal.code != ErrorCode::MixedLicensing)
        return answer;
    for (const std::size_t place : {0U, 2U}) {
        const QString id = argumentText(m_language, argumentAt(asked.refusal, place));
        const Subscription* known = m_tenant.find(id);
        const bool named = argumentAt(asked.refusal, place + 1) == Argument(Term::Named);
        answer.candidates.push_back({.mark = WhyAnswer::Mark::TakesPart,
                                     .name = known ? callName(m_tenant, known->ref) : id,
                                     .fact = nameOf(m_language, named ? Licensing::Named : Licensing::Concurrent)});
    }
    answer.rule = m_language.translate("Why", "Rule R8 · article n98y8mz: a tenant is all concurrent or all named");
    answer.readings = readings({Assumption::A11OneAfterTheOther});
    return answer;
}

/// As the table of subscriptions numbers them: by age among those that are active; empty for the others.
QString Answerer::placeByAge(SubscriptionRef subscription) const
{
    int place = 0;
    for (const Subscription& each : m_tenant.subscriptions) { // they stand in age order
        const bool active = stateOn(each, m_day) == SubscriptionState::Active;
        place += active ? 1 : 0;
        if (each.ref == subscription)
            return active ? m_language.number(place) : QString();
    }
    return {};
}

WhyAnswer::Candidate Answerer::candidate(const Why& why, const Candidate& of) const
{
    return {.mark = markOf(of.decision),
            .number = placeByAge(of.subscription),
            .name = callName(m_tenant, of.subscription),
            .fact = sinceText(m_language, why, of),
            .state = nameOf(m_language, of.state).toLower(),
            .decision = decisionText(m_language, why, of)};
}

WhyAnswer::Candidate Answerer::candidate(const AccessCandidate& of) const
{
    return {.mark = of.active ? WhyAnswer::Mark::Chosen : WhyAnswer::Mark::StandsApart,
            .number = placeByAge(of.license.subscription),
            .name = callName(m_tenant, of.license.subscription),
            .fact = nameOf(m_language, of.license),
            .state = nameOf(m_language, of.state).toLower(),
            .decision = whatItGives(of)};
}

QString Answerer::whatItGives(const AccessCandidate& license) const
{
    if (license.active && license.active->ends)
        return withArguments(m_language.translate("Why", "gives access through %1"),
                             {m_language.date(*license.active->ends)});
    if (license.active)
        return m_language.translate("Why", "gives access, with no known last day");
    if (license.activeAgain)
        return withArguments(m_language.translate("Why", "gives no access, but does from %1"),
                             {m_language.date(*license.activeAgain)});
    return m_language.translate("Why", "gives no access");
}

QString Answerer::nextAccess(const AccessExplanation& explanation) const
{
    if (!explanation.next)
        return m_language.translate("Why", "As far as is known, this does not change.");
    const QString sentence = explanation.refusal
                                 ? m_language.translate("Why", "Changes on %1: there is access from then on.")
                                 : m_language.translate("Why", "Changes on %1: there is no access from then on.");
    return withArguments(sentence, {m_language.dateInSentence(*explanation.next)});
}

std::vector<WhyAnswer::Reading> Answerer::readings(const std::vector<Assumption>& assumptions) const
{
    std::vector<WhyAnswer::Reading> found;
    found.reserve(assumptions.size());
    for (const Assumption assumption : assumptions)
        found.push_back({assumption, assumptionText(m_language, assumption, m_tenant.assumptions)});
    return found;
}

} // namespace

WhyAnswer answerTo(const Question& question, const Language& language, const Tenant& tenant, QDate day)
{
    return std::visit(Answerer(language, tenant, day), question);
}

} // namespace seatkeeper
