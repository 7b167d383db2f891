#include "ui/users/user_listing.h"

#include "core/model/identity.h"
#include "ui/text/words.h"
#include "ui/users/natural_ranks.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace seatkeeper {

namespace {

/// The context of these texts for the translator.
struct ListingTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::UserListing)
};

QString shortLabelOf(const Subscription& subscription)
{
    return subscription.name.isEmpty() ? subscription.id : subscription.name;
}

} // namespace

UserListing::UserListing(const Tenant& tenant, const Shared<LicenseColumn>& imported, QDate day,
                         const Language& language)
    : m_tenant(tenant)
    , m_imported(imported)
    , m_day(day)
    , m_access(tenant, day)
    , m_days(tenant)
    , m_places(tenant.keys->size())
    , m_subscriptions(tenant.keys->size())
{
    quint32 place = 0;
    for (const Subscription& subscription : tenant.subscriptions) { // they stand in age order
        const auto ref = static_cast<std::size_t>(subscription.ref);
        m_places[ref] = place++;
        m_subscriptions[ref].text = shortLabelOf(subscription);
    }
    for (const auto& [license, code] : CodeTable<License>::rows) {
        for (const bool supervisor : {false, true})
            m_licenses.push_back({nameOf(language, Holding{{}, license, supervisor})});
    }
    rank(m_subscriptions);
    rank(m_licenses);
}

QString UserListing::subscriptionsOf(LicenseSetId set) const
{
    QStringList names;
    for (const Holding& holding : inOrder(set))
        names.push_back(subscriptionWord(holding).text);
    return names.join(QStringLiteral(", "));
}

QString UserListing::licensesOf(LicenseSetId set) const
{
    QStringList words;
    for (const Holding& holding : inOrder(set))
        words.push_back(licenseWord(holding).text);
    return words.join(QStringLiteral(", "));
}

std::string UserListing::subscriptionsKey(LicenseSetId set) const
{
    std::string key;
    for (const Holding& holding : inOrder(set))
        key.append(std::to_string(subscriptionWord(holding).rank)).push_back(',');
    return key;
}

std::string UserListing::licensesKey(LicenseSetId set) const
{
    std::string key;
    for (const Holding& holding : inOrder(set))
        key.append(std::to_string(licenseWord(holding).rank)).push_back(',');
    return key;
}

QString UserListing::stillToDo(PersonId person) const
{
    const LicenseSetId before = importedOf(person);
    const LicenseSetId after = m_tenant.licensesOf(person);
    if (before == after)
        return {};
    QStringList steps;
    QStringList taken;
    if (before == LicenseSetId::NotAMember)
        steps.push_back(ListingTexts::tr("Add the user"));
    for (const Subscription& subscription : m_tenant.subscriptions) {
        const auto was =
            before == LicenseSetId::NotAMember ? std::nullopt : m_tenant.pool->holdingOn(before, subscription.ref);
        const auto is = m_tenant.pool->holdingOn(after, subscription.ref);
        if (is == was)
            continue;
        const QString name = shortLabelOf(subscription);
        if (is)
            steps.push_back(ListingTexts::tr("Assign %1 on %2").arg(licenseWord(*is).text, name));
        else
            taken.push_back(ListingTexts::tr("Remove %1 on %2").arg(licenseWord(*was).text, name));
    }
    steps += taken; // last, as the work is done
    return steps.join(QStringLiteral("; "));
}

std::vector<Holding> UserListing::inOrder(LicenseSetId set) const
{
    const auto held = m_tenant.pool->holdings(set);
    std::vector<Holding> ordered(held.begin(), held.end());
    std::ranges::sort(ordered, {}, [this](const Holding& holding) {
        return m_places[static_cast<std::size_t>(holding.subscription)];
    });
    return ordered;
}

const UserListing::Word& UserListing::subscriptionWord(const Holding& holding) const
{
    return m_subscriptions[static_cast<std::size_t>(holding.subscription)];
}

const UserListing::Word& UserListing::licenseWord(const Holding& holding) const
{
    return m_licenses[static_cast<std::size_t>(holding.license) * 2 + (holding.supervisor ? 1 : 0)];
}

void UserListing::rank(Words& words)
{
    std::vector<std::string> keys;
    keys.reserve(words.size());
    for (const Word& word : words)
        keys.push_back(identityKey(word.text));
    const std::vector<quint32> ranks = naturalRanks(std::vector<std::string_view>(keys.begin(), keys.end()));
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i].rank = ranks[i];
}

std::optional<LicenseSetId> UserListing::alteredFrom(PersonId person) const
{
    if (!m_baseline)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(person);
    const LicenseColumn& column = **m_baseline;
    const LicenseSetId before = index < column.size() ? column[index] : LicenseSetId::NotAMember;
    return before == m_tenant.licensesOf(person) ? std::nullopt : std::optional(before);
}

LicenseSetId UserListing::importedOf(PersonId person) const
{
    const auto index = static_cast<std::size_t>(person);
    return index < m_imported->size() ? (*m_imported)[index] : LicenseSetId::NotAMember;
}

} // namespace seatkeeper
