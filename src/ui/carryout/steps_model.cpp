#include "ui/carryout/steps_model.h"

#include "ui/text/carry_out_texts.h"
#include "ui/text/scenario_texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tool_tip.h"

namespace seatkeeper {

StepsModel::StepsModel(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(&language)
{}

void StepsModel::show(CarryOutList list, Tenant tenant, std::optional<StepState> only, QDate today,
                      const Language& language)
{
    beginResetModel();
    m_list = std::move(list);
    m_tenant = std::move(tenant);
    m_today = today;
    m_language = &language;
    m_shown.clear();
    for (std::size_t person = 0; person < m_list.people(); ++person) {
        if (!only || m_list.states[person] == *only)
            m_shown.push_back(person);
    }
    endResetModel();
}

PersonId StepsModel::personAt(int row) const
{
    return m_list.stepsOf(placeOf(row)).front().person;
}

int StepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int StepsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString StepsModel::text(int row, Column column) const
{
    const std::size_t place = placeOf(row);
    const std::span<const Step> steps = m_list.stepsOf(place);
    switch (column) {
    case Column::Name: return m_tenant.people->displayName(steps.front().person);
    case Column::Email: return m_tenant.people->email(steps.front().person);
    case Column::What: {
        QStringList texts;
        for (const Step& step : steps)
            texts += stepText(*m_language, step, m_tenant);
        return texts.join(QStringLiteral("; "));
    }
    case Column::When: return windowText(*m_language, windowOf(m_tenant, steps), m_today);
    case Column::State: break;
    }
    return nameOf(*m_language, m_list.states[place]);
}

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::ToolTipRole: return plainToolTip(text(index.row(), column));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                            text(index.row(), column));
    case Qt::DecorationRole: {
        const StepState state = m_list.states[placeOf(index.row())];
        const bool warns = column == Column::State && (state == StepState::Drifted || state == StepState::Gone);
        return warns ? QVariant(iconOf(Icon::Warning)) : QVariant();
    }
    default: return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Name");
    case Column::Email: return tr("Address");
    case Column::What: return tr("To do in Control Hub");
    case Column::When: return tr("When");
    case Column::State: break;
    }
    return tr("State");
}

} // namespace seatkeeper
