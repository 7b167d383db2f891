#include "ui/users/user_listing.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace seatkeeper {

namespace {

QString licenseText(const Holding& holding, const Language& language)
{
    const QString license = nameOf(language, holding.license);
    return holding.supervisor ? QCoreApplication::translate("seatkeeper::UserListing", "%1 + Supervisor").arg(license)
                              : license;
}

} // namespace

UserListing::UserListing(const Tenant& tenant, QDate day, const Language& language) : m_tenant(tenant)
{
    const AccessOn access(tenant, day);
    m_facts.resize(tenant.pool->size());
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const auto set = static_cast<LicenseSetId>(i);
        QStringList subscriptions;
        QStringList licenses;
        for (const Subscription& subscription : tenant.subscriptions) {
            if (const auto holding = tenant.pool->holdingOn(set, subscription.ref)) {
                subscriptions.push_back(subscription.name.isEmpty() ? subscription.id : subscription.name);
                licenses.push_back(licenseText(*holding, language));
            }
        }
        m_facts[i] = {.refusal = access.refusal(set),
                      .access = accessFrom(tenant, set, day),
                      .subscriptions = subscriptions.join(QStringLiteral(", ")),
                      .licenses = licenses.join(QStringLiteral(", "))};
    }
}

QString calledName(const Directory& people, PersonId person)
{
    const QString name = people.displayName(person);
    return name.isEmpty() ? people.email(person) : name;
}

} // namespace seatkeeper
