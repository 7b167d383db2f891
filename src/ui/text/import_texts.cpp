#include "ui/text/import_texts.h"

#include "ui/text/arguments.h"
#include "ui/text/summaries.h"

#include <algorithm>
#include <set>
#include <utility>

namespace seatkeeper {

namespace {

/// Collects the sentences, each in the number of what it is about.
class News {
public:
    explicit News(const Language& language) : m_language(language) {}

    void about(const char* sentence, const std::vector<PersonId>& people)
    {
        if (!people.empty())
            m_news.push_back({inNumber(sentence, std::ssize(people)), people, {}});
    }

    void about(const char* sentence, const std::vector<SubscriptionRef>& subscriptions)
    {
        if (!subscriptions.empty())
            m_news.push_back({inNumber(sentence, std::ssize(subscriptions)), {}, subscriptions});
    }

    void count(const char* sentence, qint64 number)
    {
        if (number > 0)
            m_news.push_back({inNumber(sentence, number), {}, {}});
    }

    void say(const QString& sentence) { m_news.push_back({sentence, {}, {}}); }

    QString inNumber(const char* sentence, qint64 number) const
    {
        return m_language.translate("Import", sentence, nullptr, number);
    }

    std::vector<ImportNews> take() && { return std::move(m_news); }

private:
    const Language& m_language;
    std::vector<ImportNews> m_news;
};

/// How many people there is such a remark of; of one person they stand together.
qint64 peopleWith(SourceRemark::Kind kind, const PeopleSource& source)
{
    qint64 people = 0;
    std::optional<PersonId> last;
    for (const SourceRemark& remark : source.remarks) {
        if (remark.kind != kind)
            continue;
        people += last != remark.person ? 1 : 0;
        last = remark.person;
    }
    return people;
}

bool areAdministratorsUnknown(const Tenant& tenant)
{
    const std::vector<PersonId> members = tenant.members();
    return !members.empty() &&
           std::ranges::all_of(members, [&](PersonId person) { return !tenant.people->roles(person); });
}

/// Those of `people` whose roles are not known; nobody where those of no one are, which is said of all.
std::vector<PersonId> withoutRoles(const Tenant& tenant, std::vector<PersonId> people)
{
    if (areAdministratorsUnknown(tenant))
        return {};
    std::erase_if(people, [&](PersonId person) { return tenant.people->roles(person).has_value(); });
    return people;
}

} // namespace

std::vector<ImportNews> importNews(const Language& language, const PeopleImport& import, const PeopleSource& source,
                                   qint64 misfits)
{
    const ImportPreview& preview = import.preview;
    const CarriedOut& carriedOut = preview.carriedOut;
    News news(language);
    news.about(QT_TRANSLATE_N_NOOP("Import", "%n people are no longer in Control Hub. They leave the baseline."),
               preview.gone);
    news.about(QT_TRANSLATE_N_NOOP("Import", "%n people are new."), preview.added);
    news.about(QT_TRANSLATE_N_NOOP("Import",
                                   "Of %n new people the roles are not in these files. Until you fill them in, it "
                                   "cannot be said for sure whether an administrator keeps access."),
               withoutRoles(import.next.baseline, preview.added));
    news.about(
        QT_TRANSLATE_N_NOOP("Import", "%n people have another address. They stay who they are, in scenarios too."),
        preview.renamed);
    news.about(QT_TRANSLATE_N_NOOP("Import", "Name, department, status or roles of %n people are others."),
               preview.changed);
    news.about(QT_TRANSLATE_N_NOOP("Import", "Licenses of %n people in Control Hub are others."), preview.relicensed);
    if (preview.licensesAdded + preview.licensesRemoved > 0)
        news.say(withArguments(language.translate("Import", "Licenses in Control Hub: %1 more, %2 fewer than before."),
                               {language.number(preview.licensesAdded), language.number(preview.licensesRemoved)}));
    news.about(QT_TRANSLATE_N_NOOP("Import", "%n subscriptions are new to the plan. Their days, entitlements and "
                                             "licensing are not in these files: they stay incomplete until you add "
                                             "them."),
               preview.subscriptions);
    news.count(QT_TRANSLATE_N_NOOP("Import", "Of what was planned, %n people are done."), carriedOut.done);
    news.count(QT_TRANSLATE_N_NOOP("Import", "Of what was planned, %n people are still to be carried out."),
               carriedOut.open);
    news.count(QT_TRANSLATE_N_NOOP("Import", "Of what was planned, %n people were changed otherwise in Control Hub. "
                                             "What is planned for them stays."),
               carriedOut.drifted);
    news.count(QT_TRANSLATE_N_NOOP("Import", "Of what was planned, %n people are no longer in Control Hub."),
               carriedOut.gone);
    news.count(QT_TRANSLATE_N_NOOP("Import", "%n planned changes of scenarios no longer fit. They stay in their list, "
                                             "with the reason."),
               misfits);
    news.count(
        QT_TRANSLATE_N_NOOP("Import", "%n people have Standard and Premium on one subscription: Premium counts."),
        peopleWith(SourceRemark::Kind::PremiumCounts, source));
    news.count(QT_TRANSLATE_N_NOOP("Import", "The status of %n people is a word that is not known here. It stays what "
                                             "it was in the plan."),
               peopleWith(SourceRemark::Kind::UnknownStatus, source));
    std::vector<ImportNews> result = std::move(news).take();
    if (result.empty())
        result.push_back(
            {language.translate("Import", "The files say nothing that the plan does not have already."), {}, {}});
    if (areAdministratorsUnknown(import.next.baseline))
        result.push_back(
            {language.translate("Import", "Administrators are not known: these files do not name them. Add "
                                          "the roles of people yourself, or import answers of the Webex "
                                          "API."),
             {},
             {}});
    return result;
}

ImportResult resultOf(const ImportPreview& preview, Summary act)
{
    std::set<PersonId> changed; // somebody whose name is another one may hold something else, too
    for (const auto* people : {&preview.renamed, &preview.changed, &preview.relicensed})
        changed.insert(people->begin(), people->end());
    return {.act = std::move(act),
            .added = std::ssize(preview.added),
            .gone = std::ssize(preview.gone),
            .changed = std::ssize(changed)};
}

QString importedText(const Language& language, const ImportResult& result)
{
    return withArguments(language.translate("Import", "%1. New: %2; no longer in Control Hub: %3; changed: %4. Control "
                                                      "Hub has not been changed."),
                         {summaryText(language, result.act), language.number(result.added),
                          language.number(result.gone), language.number(result.changed)});
}

} // namespace seatkeeper
