#include "ui/bulk/bulk_texts.h"

#include "core/plan/apply.h"
#include "ui/text/errors.h"

#include <QCoreApplication>

namespace seatkeeper {

namespace {

/// The context of these sentences for the translator.
struct BulkTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::BulkTexts)
};

QString alteredText(const Language& language, BulkAct act, const BulkOutcome& outcome, qint64 people,
                    const QString& subscription)
{
    const auto altered = static_cast<int>(outcome.people);
    if (outcome.people == 0)
        return BulkTexts::tr("This changes nothing for these people.");
    if (outcome.people == people) {
        switch (act) {
        case BulkAct::Move: return BulkTexts::tr("All %n people go to %1.", nullptr, altered).arg(subscription);
        case BulkAct::Add:
            return BulkTexts::tr("All %n people get a license on %1 as well.", nullptr, altered).arg(subscription);
        case BulkAct::Remove: break;
        }
        return BulkTexts::tr("A license is removed of all %n people.", nullptr, altered);
    }
    const QString all = language.number(people);
    switch (act) {
    case BulkAct::Move: return BulkTexts::tr("%n of %2 people go to %1.", nullptr, altered).arg(subscription, all);
    case BulkAct::Add:
        return BulkTexts::tr("%n of %2 people get a license on %1 as well.", nullptr, altered).arg(subscription, all);
    case BulkAct::Remove: break;
    }
    return BulkTexts::tr("A license is removed of %n of %1 people.", nullptr, altered).arg(all);
}

} // namespace

QStringList bulkTexts(const Language& language, BulkAct act, const BulkOutcome& outcome, qint64 people,
                      const QString& subscription)
{
    QStringList texts{alteredText(language, act, outcome, people, subscription)};
    const auto count = [](qint64 number) { return static_cast<int>(number); };
    if (outcome.withoutLicense > 0)
        texts += BulkTexts::tr("%n people have no license there and stay as they are.", nullptr,
                               count(outcome.withoutLicense));
    if (outcome.onTarget > 0)
        texts += BulkTexts::tr("%n people have a license on %1 already and stay as they are.", nullptr,
                               count(outcome.onTarget))
                     .arg(subscription);
    if (outcome.severalLicenses > 0)
        texts += BulkTexts::tr("%n people have several licenses and stay as they are, until you choose one of them "
                               "above.",
                               nullptr, count(outcome.severalLicenses));
    return texts;
}

BulkConsequence bulkConsequence(const Language& language, const Tenant& tenant, const std::vector<Change>& changes,
                                QDate day)
{
    BulkConsequence consequence;
    Tenant after = tenant;
    for (const Change& change : changes) {
        if (const auto done = applyChange(after, change); !done)
            return {{errorText(language, withNames(done.error(), tenant))}, BulkConsequence::Kind::Refused};
    }
    for (const ConsequenceText& text : accessTexts(language, consequences(tenant, after, day).access)) {
        consequence.texts += text.text;
        if (text.weight == ConsequenceText::Weight::Loss)
            consequence.kind = BulkConsequence::Kind::Loss;
    }
    if (consequence.texts.isEmpty())
        consequence.texts += BulkTexts::tr("Access stays as it is.");
    return consequence;
}

Summary bulkSummary(const BulkOutcome& outcome, const Tenant& tenant)
{
    if (outcome.changes.size() == 1)
        return summarise(outcome.changes.front(), tenant);
    return {.operation = QStringLiteral("edit-licenses"), .arguments = {QString()}, .people = outcome.people};
}

} // namespace seatkeeper
