#include "ui/text/refusal_sentences.h"

#include "ui/text/arguments.h"
#include "ui/text/days.h"

#include <QStringList>

namespace seatkeeper {

namespace {

QString daysAt(const Language& language, const Error& error, std::size_t index)
{
    const Argument first = argumentAt(error, index);
    const Argument last = argumentAt(error, index + 1);
    if (!std::holds_alternative<QDate>(first) || !std::holds_alternative<QDate>(last))
        return {};
    return daysInSentence(language, {std::get<QDate>(first), std::get<QDate>(last)});
}

} // namespace

QString overlapSentence(const Language& language, const Error& error)
{
    const QString subscription = argumentText(language, argumentAt(error, 1));
    const QString days = daysAt(language, error, 2);
    const Argument what = argumentAt(error, 0);
    QString sentence = language.translate(
        "Errors", "Two terms of %1 overlap %2. Choose days that lie in no other term of this subscription.");
    if (what == Argument(Term::Suspensions)) {
        sentence = language.translate("Errors", "Two suspensions of %1 overlap %2. Choose days that lie in no other "
                                                "suspension of this subscription.");
    } else if (what == Argument(Term::Entitlements)) {
        sentence =
            language.translate("Errors", "Two entitlements of %1 for the same usage type overlap %2. Choose days on "
                                         "which it has no other one.");
    }
    return withArguments(sentence, {subscription, days});
}

QString mixedLicensingSentence(const Language& language, const Error& error)
{
    const bool isNamed = argumentAt(error, 1) == Argument(Term::Named);
    // Only what adds a subscription names it as a whole; all else is about its days or its licensing model.
    const bool isAdded = error.place.path == QLatin1String("$.subscription");
    QString sentence;
    if (isAdded && isNamed) {
        sentence =
            language.translate("Errors", "%1 cannot be added: its licenses are named, those of %2 concurrent. Their "
                                         "terms overlap %3. Choose concurrent, or terms that do not overlap.");
    } else if (isAdded) {
        sentence =
            language.translate("Errors", "%1 cannot be added: its licenses are concurrent, those of %2 named. Their "
                                         "terms overlap %3. Choose named, or terms that do not overlap.");
    } else if (isNamed) {
        sentence = language.translate("Errors",
                                      "%1 and %2 do not go together: the licenses of %1 are named, those of %2 "
                                      "concurrent. Their terms overlap %3. Choose the same licensing model for both, "
                                      "or terms that do not overlap.");
    } else {
        sentence =
            language.translate("Errors", "%1 and %2 do not go together: the licenses of %1 are concurrent, those of %2 "
                                         "named. Their terms overlap %3. Choose the same licensing model for both, or "
                                         "terms that do not overlap.");
    }
    return withArguments(sentence, {argumentText(language, argumentAt(error, 0)),
                                    argumentText(language, argumentAt(error, 2)), daysAt(language, error, 4)});
}

/// Two counts, each with a grammatical number of its own, so each in a sentence of its own.
QString inUseSentence(const Language& language, const Error& error)
{
    const auto count = [&](std::size_t index) {
        const Argument argument = argumentAt(error, index);
        return std::holds_alternative<qint64>(argument) ? std::get<qint64>(argument) : 0;
    };
    const qint64 licenses = count(1);
    const qint64 usage = count(2);
    QStringList parts{withArguments(language.translate("Errors", "%1 cannot be removed, because it is in use."),
                                    {argumentText(language, argumentAt(error, 0))})};
    if (licenses > 0) {
        parts.push_back(language.translate(
            "Errors", "%n license(s) on it are assigned: first remove them or move them to another subscription.",
            nullptr, licenses));
    }
    if (usage > 0) {
        parts.push_back(
            language.translate("Errors", "%n usage entries name it: first take them away.", nullptr, usage));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace seatkeeper
