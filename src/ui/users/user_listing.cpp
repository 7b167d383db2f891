#include "ui/users/user_listing.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace seatkeeper {

namespace {

/// The context of these texts for the translator.
struct ListingTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::UserListing)
};

QString licenseText(const Holding& holding, const Language& language)
{
    const QString license = nameOf(language, holding.license);
    return holding.supervisor ? ListingTexts::tr("%1 + Supervisor").arg(license) : license;
}

QString shortLabelOf(const Subscription& subscription)
{
    return subscription.name.isEmpty() ? subscription.id : subscription.name;
}

} // namespace

UserListing::UserListing(const Tenant& tenant, const Shared<LicenseColumn>& imported, QDate day,
                         const Language& language)
    : m_tenant(tenant)
    , m_imported(imported)
{
    const AccessOn access(tenant, day);
    m_facts.resize(tenant.pool->size());
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const auto set = static_cast<LicenseSetId>(i);
        QStringList subscriptions;
        QStringList licenses;
        for (const Subscription& subscription : tenant.subscriptions) {
            if (const auto holding = tenant.pool->holdingOn(set, subscription.ref)) {
                subscriptions.push_back(shortLabelOf(subscription));
                licenses.push_back(licenseText(*holding, language));
            }
        }
        m_facts[i] = {.refusal = access.refusal(set),
                      .access = accessFrom(tenant, set, day),
                      .subscriptions = subscriptions.join(QStringLiteral(", ")),
                      .licenses = licenses.join(QStringLiteral(", "))};
    }
}

QString UserListing::stillToDo(PersonId person, const Language& language) const
{
    const LicenseSetId before = importedOf(person);
    const LicenseSetId after = m_tenant.licensesOf(person);
    if (before == after)
        return {};
    QStringList steps;
    if (before == LicenseSetId::NotAMember)
        steps.push_back(ListingTexts::tr("Add the user"));
    for (const Subscription& subscription : m_tenant.subscriptions) {
        const auto was =
            before == LicenseSetId::NotAMember ? std::nullopt : m_tenant.pool->holdingOn(before, subscription.ref);
        const auto is = m_tenant.pool->holdingOn(after, subscription.ref);
        if (is == was)
            continue;
        const QString name = shortLabelOf(subscription);
        steps.push_back(is ? ListingTexts::tr("Assign %1 on %2").arg(licenseText(*is, language), name)
                           : ListingTexts::tr("Remove %1 on %2").arg(licenseText(*was, language), name));
    }
    return steps.join(QStringLiteral("; "));
}

LicenseSetId UserListing::importedOf(PersonId person) const
{
    const auto index = static_cast<std::size_t>(person);
    return index < m_imported->size() ? (*m_imported)[index] : LicenseSetId::NotAMember;
}

QString calledName(const Directory& people, PersonId person)
{
    const QString name = people.displayName(person);
    return name.isEmpty() ? people.email(person) : name;
}

} // namespace seatkeeper
