#include "ui/cliffs/role_columns.h"

#include "ui/theme/metrics.h"

#include <QCoreApplication>

#include <algorithm>

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

int widthOf(RoleColumn column, const QFontMetrics& text)
{
    const int most = text.horizontalAdvance(QStringLiteral("1.000.000"));
    return std::max(text.horizontalAdvance(headingOf(column)), most) + 2 * metrics::medium;
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
