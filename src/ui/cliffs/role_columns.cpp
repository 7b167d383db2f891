#include "ui/cliffs/role_columns.h"

#include <QCoreApplication>

namespace seatkeeper {

namespace {

/// The context of these texts for the translator.
struct ColumnTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::RoleColumns)
};

} // namespace

QString headingOf(RoleColumn column)
{
    switch (column) {
    case RoleColumn::People: return ColumnTexts::tr("Lose access");
    case RoleColumn::Administrators: return ColumnTexts::tr("Administrators");
    case RoleColumn::Supervisors: return ColumnTexts::tr("Supervisors");
    case RoleColumn::Agents: return ColumnTexts::tr("Agents");
    case RoleColumn::Others: break;
    }
    return ColumnTexts::tr("Others");
}

qint64 numberIn(RoleColumn column, const RoleCount& count)
{
    switch (column) {
    case RoleColumn::People: return count.people();
    case RoleColumn::Administrators: return count.administrators;
    case RoleColumn::Supervisors: return count.supervisors;
    case RoleColumn::Agents: return count.agents;
    case RoleColumn::Others: break;
    }
    return count.withoutRole + count.rolesUnknown;
}

} // namespace seatkeeper
