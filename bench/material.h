#pragma once

#include "bench/made_tenant.h"
#include "core/plan/edit.h"

#include <QTemporaryDir>

#include <functional>

namespace seatkeeper::bench {

/// A tenant of one size in each form that a case wants it in, made when it is asked for first.
class Material {
public:
    explicit Material(std::size_t people, Mix mix = Mix::Ordinary) : m_people(people), m_mix(mix) {}

    std::size_t people() const { return m_people; }
    const Tenant& tenant();

    /// A tenant file that holds the tenant.
    QString tenantFile();

    /// Control Hub's bulk CSV of its people.
    QString csvFile();

    /// Answers of the Webex API: the licenses, and its people on one page.
    QString licensesFile();
    QString peopleFile();

    /// A plan file that holds the tenant, as it was imported.
    QString planFile();

    /// A copy of the plan file to write in; the one before is gone.
    QString freshPlanFile();

    /// A new plan file that holds nothing; the one before is gone.
    QString freshEmptyPlanFile();

private:
    QString made(const QString& name, const std::function<bool(QIODevice&)>& write);

    std::size_t m_people;
    Mix m_mix;
    std::optional<Tenant> m_tenant;
    QTemporaryDir m_folder;
};

} // namespace seatkeeper::bench
