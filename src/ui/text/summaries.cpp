#include "ui/text/summaries.h"

#include "ui/text/arguments.h"
#include "ui/text/findings.h"
#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// What an act is called: by how many arguments there are, where some can be left out.
struct Wording {
    QLatin1StringView operation;
    qsizetype arguments;
    const char* text;
};

/// Acts about contracts, usage and the plan. %1 and on are the arguments that Summary names.
constexpr std::array wordings{
    Wording{QLatin1StringView("add-subscription"), 1, QT_TRANSLATE_NOOP("Summaries", "Subscription %1 added")},
    Wording{QLatin1StringView("edit-subscription"), 1, QT_TRANSLATE_NOOP("Summaries", "Details of %1 changed")},
    Wording{QLatin1StringView("remove-subscription"), 1, QT_TRANSLATE_NOOP("Summaries", "Subscription %1 removed")},
    Wording{QLatin1StringView("renew-subscription"), 2,
            QT_TRANSLATE_NOOP("Summaries", "%1 renewed from %2 with no last day")},
    Wording{QLatin1StringView("renew-subscription"), 3,
            QT_TRANSLATE_NOOP("Summaries", "%1 renewed from %2 through %3")},
    Wording{QLatin1StringView("change-term"), 3,
            QT_TRANSLATE_NOOP("Summaries", "Term of %1 that started on %2 changed: from %3 with no last day")},
    Wording{QLatin1StringView("change-term"), 4,
            QT_TRANSLATE_NOOP("Summaries", "Term of %1 that started on %2 changed: from %3 through %4")},
    Wording{QLatin1StringView("end-subscription"), 2, QT_TRANSLATE_NOOP("Summaries", "%1 ended: it runs through %2")},
    Wording{QLatin1StringView("suspend-subscription"), 2,
            QT_TRANSLATE_NOOP("Summaries", "%1 suspended from %2 with no last day")},
    Wording{QLatin1StringView("suspend-subscription"), 3,
            QT_TRANSLATE_NOOP("Summaries", "%1 suspended from %2 through %3")},
    Wording{QLatin1StringView("resume-subscription"), 2, QT_TRANSLATE_NOOP("Summaries", "%1 resumed from %2")},
    Wording{QLatin1StringView("add-entitlement"), 4,
            QT_TRANSLATE_NOOP("Summaries", "Entitlement added to %1: %2, quantity %3, from %4 with no last day")},
    Wording{QLatin1StringView("add-entitlement"), 5,
            QT_TRANSLATE_NOOP("Summaries", "Entitlement added to %1: %2, quantity %3, from %4 through %5")},
    Wording{QLatin1StringView("change-quantity"), 4,
            QT_TRANSLATE_NOOP("Summaries", "Quantity of %1 changed: %2, %3 from %4")},
    Wording{QLatin1StringView("end-entitlement"), 3,
            QT_TRANSLATE_NOOP("Summaries", "Entitlement of %1 ended: %2, through %3")},
    Wording{QLatin1StringView("set-overage-rate"), 2,
            QT_TRANSLATE_NOOP("Summaries", "Overage rate of %1 taken away: %2")},
    Wording{QLatin1StringView("set-overage-rate"), 3,
            QT_TRANSLATE_NOOP("Summaries", "Overage rate of %1 set: %2, %3 a unit")},
    Wording{QLatin1StringView("set-usage"), 3, QT_TRANSLATE_NOOP("Summaries", "Usage of %1 taken away: %2, %3")},
    Wording{QLatin1StringView("set-usage"), 4, QT_TRANSLATE_NOOP("Summaries", "Usage of %1 entered: %2, %3: %4")},
    Wording{QLatin1StringView("set-invoice"), 1, QT_TRANSLATE_NOOP("Summaries", "Invoice of %1 taken away")},
    Wording{QLatin1StringView("set-invoice"), 2, QT_TRANSLATE_NOOP("Summaries", "Invoice of %1 entered: %2")},
    Wording{QLatin1StringView("set-invoice"), 3,
            QT_TRANSLATE_NOOP("Summaries", "Invoice of %1 entered: %2, number %3")},
    Wording{QLatin1StringView("accept-finding"), 1, QT_TRANSLATE_NOOP("Summaries", "Finding accepted: %1")},
    Wording{QLatin1StringView("take-back-acceptance"), 1, QT_TRANSLATE_NOOP("Summaries", "Acceptance taken back: %1")},
    Wording{QLatin1StringView("set-limits"), 3,
            QT_TRANSLATE_NOOP("Summaries", "Limits of the findings changed: look %1 days ahead, ends soon %2 days, "
                                           "notice period %3 days")},
    Wording{QLatin1StringView("set-limits"), 4,
            QT_TRANSLATE_NOOP("Summaries", "Limits of the findings changed: look %1 days ahead, ends soon %2 days, "
                                           "notice period %3 days, unused %4 %")},
    Wording{QLatin1StringView("create-scenario"), 1, QT_TRANSLATE_NOOP("Summaries", "Scenario %1 made")},
    Wording{QLatin1StringView("copy-scenario"), 2, QT_TRANSLATE_NOOP("Summaries", "Scenario %2 made as a copy of %1")},
    Wording{QLatin1StringView("rename-scenario"), 2, QT_TRANSLATE_NOOP("Summaries", "Scenario %1 renamed to %2")},
    Wording{QLatin1StringView("note-scenario"), 1, QT_TRANSLATE_NOOP("Summaries", "Note of scenario %1 changed")},
    Wording{QLatin1StringView("delete-scenario"), 1, QT_TRANSLATE_NOOP("Summaries", "Scenario %1 deleted")},
    Wording{QLatin1StringView("switch-on-items"), 1,
            QT_TRANSLATE_NOOP("Summaries", "Change of scenario %1 switched on")},
    Wording{QLatin1StringView("switch-off-items"), 1,
            QT_TRANSLATE_NOOP("Summaries", "Change of scenario %1 switched off")},
    Wording{QLatin1StringView("discard-items"), 1, QT_TRANSLATE_NOOP("Summaries", "Change of scenario %1 discarded")},
    Wording{QLatin1StringView("edit-item"), 1, QT_TRANSLATE_NOOP("Summaries", "Change of scenario %1 edited")},
    Wording{QLatin1StringView("take-over"), 1,
            QT_TRANSLATE_NOOP("Summaries", "Change of scenario %1 taken over into the baseline")},
    Wording{QLatin1StringView("edit-tenant"), 0, QT_TRANSLATE_NOOP("Summaries", "Details of the tenant changed")},
    Wording{QLatin1StringView("edit-tenant"), 1, QT_TRANSLATE_NOOP("Summaries", "Details of the tenant changed: %1")},
};

/// Acts about one person (a finding: or a subscription), whom %1 names.
constexpr std::array wordingsOfOne{
    Wording{QLatin1StringView("assign-license"), 3, QT_TRANSLATE_NOOP("Summaries", "License assigned to %1 on %2: %3")},
    Wording{QLatin1StringView("remove-license"), 3, QT_TRANSLATE_NOOP("Summaries", "License of %1 on %2 removed: %3")},
    Wording{QLatin1StringView("move-licenses"), 3,
            QT_TRANSLATE_NOOP("Summaries", "Licenses of %1 moved from %2 to %3")},
    Wording{QLatin1StringView("add-people"), 1, QT_TRANSLATE_NOOP("Summaries", "%1 added")},
    Wording{QLatin1StringView("edit-people"), 1, QT_TRANSLATE_NOOP("Summaries", "Details of %1 changed")},
    Wording{QLatin1StringView("remove-people"), 1, QT_TRANSLATE_NOOP("Summaries", "%1 removed")},
    Wording{QLatin1StringView("edit-licenses"), 1, QT_TRANSLATE_NOOP("Summaries", "Licenses of %1 edited")},
    Wording{QLatin1StringView("accept-finding"), 2, QT_TRANSLATE_NOOP("Summaries", "Finding about %1 accepted: %2")},
    Wording{QLatin1StringView("take-back-acceptance"), 2,
            QT_TRANSLATE_NOOP("Summaries", "Acceptance about %1 taken back: %2")},
};

/// Acts about several people, whom %n counts; %2 and on are as in Summary.
constexpr std::array wordingsOfMany{
    Wording{QLatin1StringView("assign-license"), 3,
            QT_TRANSLATE_N_NOOP("Summaries", "Licenses assigned to %n people on %2: %3")},
    Wording{QLatin1StringView("remove-license"), 3,
            QT_TRANSLATE_N_NOOP("Summaries", "Licenses of %n people on %2 removed: %3")},
    Wording{QLatin1StringView("move-licenses"), 3,
            QT_TRANSLATE_N_NOOP("Summaries", "Licenses of %n people moved from %2 to %3")},
    Wording{QLatin1StringView("add-people"), 1, QT_TRANSLATE_N_NOOP("Summaries", "%n people added")},
    Wording{QLatin1StringView("edit-people"), 1, QT_TRANSLATE_N_NOOP("Summaries", "Details of %n people changed")},
    Wording{QLatin1StringView("remove-people"), 1, QT_TRANSLATE_N_NOOP("Summaries", "%n people removed")},
    Wording{QLatin1StringView("edit-licenses"), 1, QT_TRANSLATE_N_NOOP("Summaries", "Licenses of %n people edited")},
    Wording{QLatin1StringView("accept-finding"), 2,
            QT_TRANSLATE_N_NOOP("Summaries", "Finding about %n people accepted: %2")},
    Wording{QLatin1StringView("take-back-acceptance"), 2,
            QT_TRANSLATE_N_NOOP("Summaries", "Acceptance about %n people taken back: %2")},
    Wording{QLatin1StringView("import-tenant"), 0, QT_TRANSLATE_N_NOOP("Summaries", "Tenant file imported: %n people")},
    Wording{QLatin1StringView("import-tenant"), 1,
            QT_TRANSLATE_N_NOOP("Summaries", "Tenant file imported: %1, %n people")},
    Wording{QLatin1StringView("import-csv"), 1,
            QT_TRANSLATE_N_NOOP("Summaries", "Imported from Control Hub (%1): %n people")},
    Wording{QLatin1StringView("import-rest"), 1,
            QT_TRANSLATE_N_NOOP("Summaries", "Imported from the Webex API: %n people")},
};

/// The wording of an act: the one for as many arguments as it has; null where there is none.
template <std::size_t size> const char* wordingIn(const std::array<Wording, size>& table, const Summary& summary)
{
    const auto count = static_cast<qsizetype>(summary.arguments.size());
    const auto fits = [&](const Wording& row) { return row.operation == summary.operation && row.arguments == count; };
    const auto row = std::ranges::find_if(table, fits);
    return row == table.end() ? nullptr : row->text;
}

bool isAboutOnePerson(const Summary& summary)
{
    const auto* name = summary.arguments.empty() ? nullptr : std::get_if<QString>(&summary.arguments.front());
    return name && !name->isEmpty();
}

bool isAboutFinding(const Summary& summary)
{
    return summary.operation == QLatin1String("accept-finding") ||
           summary.operation == QLatin1String("take-back-acceptance");
}

QStringList argumentTexts(const Language& language, const Summary& summary)
{
    const bool isAboutLicense =
        summary.operation == QLatin1String("assign-license") || summary.operation == QLatin1String("remove-license");
    QStringList texts;
    for (const Argument& argument : summary.arguments) {
        const auto* type = std::get_if<UsageType>(&argument);
        // "Standard agents" are measured and paid for; a person has "Standard".
        texts.push_back(type && isAboutLicense ? shortNameOf(language, *type) : argumentText(language, argument));
    }
    if (isAboutFinding(summary) && !texts.isEmpty())
        texts.last() = findingTitle(language, texts.last());
    return texts;
}

/// Which argument of an act is a rate or an amount as files write it; beyond all arguments where none is.
qsizetype placeOfDecimal(const Summary& summary)
{
    if (summary.operation == QLatin1String("set-overage-rate"))
        return 2;
    return summary.operation == QLatin1String("set-invoice") ? 1 : static_cast<qsizetype>(summary.arguments.size());
}

/// `set-assumption`: a sentence for each value that each assumption can have.
QString assumptionSet(const Language& language, const QStringList& arguments)
{
    const QString value = arguments.value(1);
    if (arguments.value(0) == QLatin1String("renewalKeepsAge")) {
        return value == QLatin1String("true")
                   ? language.translate("Summaries", "Assumption A3 changed: a renewed subscription keeps its place")
                   : language.translate("Summaries", "Assumption A3 changed: a renewed subscription starts anew");
    }
    return value == QLatin1String("month-start")
               ? language.translate("Summaries",
                                    "Assumption A18 changed: the first day of a month counts for its overage")
               : language.translate("Summaries",
                                    "Assumption A18 changed: the last day of a month counts for its overage");
}

/// The act without the name of a tenant that has none.
Summary withoutEmptyName(Summary summary)
{
    const bool namesTenant =
        summary.operation == QLatin1String("edit-tenant") || summary.operation == QLatin1String("import-tenant");
    if (namesTenant && summary.arguments == std::vector<Argument>{QString()})
        summary.arguments.clear();
    return summary;
}

/// The first change of the act.
QString firstText(const Language& language, const Summary& summary)
{
    QStringList arguments = argumentTexts(language, summary);
    if (summary.operation == QLatin1String("set-assumption"))
        return assumptionSet(language, arguments);
    if (summary.operation == QLatin1String("set-usage") && arguments.value(2).isEmpty())
        arguments.replace(2, language.translate("Summaries", "subscription unknown"));
    if (const qsizetype decimal = placeOfDecimal(summary); decimal < arguments.size())
        arguments.replace(decimal, language.decimal(arguments.at(decimal)));
    if (const char* text = wordingIn(wordings, summary))
        return withArguments(language.translate("Summaries", text), arguments);
    const char* ofOne = isAboutOnePerson(summary) ? wordingIn(wordingsOfOne, summary) : nullptr;
    if (ofOne)
        return withArguments(language.translate("Summaries", ofOne), arguments);
    if (const char* text = wordingIn(wordingsOfMany, summary))
        return withArguments(language.translate("Summaries", text, nullptr, summary.people), arguments);
    return summary.operation; // written by a newer version, which knows more acts
}

} // namespace

QString summaryText(const Language& language, const Summary& summary)
{
    QString text = firstText(language, withoutEmptyName(summary));
    const qint64 more = summary.changes - 1;
    if (more < 1)
        return text;
    return withArguments(language.translate("Summaries", "%1, and %n more change(s)", nullptr, more), {text});
}

} // namespace seatkeeper
