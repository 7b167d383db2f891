#pragma once

#include "bench/made_tenant.h"
#include "core/plan/edit.h"

#include <QTemporaryDir>

namespace seatkeeper::bench {

/// A tenant of one size in each form that a case wants it in, made when it is asked for first.
class Material {
public:
    explicit Material(std::size_t people, Mix mix = Mix::Ordinary) : m_people(people), m_mix(mix) {}

    std::size_t people() const { return m_people; }
    const Tenant& tenant();

    /// A tenant file that holds the tenant.
    QString tenantFile();

    /// A plan file that holds the tenant, as it was imported.
    QString planFile();

    /// A copy of the plan file to write in; the one before is gone.
    QString freshPlanFile();

private:
    std::size_t m_people;
    Mix m_mix;
    std::optional<Tenant> m_tenant;
    QTemporaryDir m_folder;
};

} // namespace seatkeeper::bench
