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
    Shown shown{.list = std::move(list), .tenant = std::move(tenant), .places = {}, .today = today};
    for (std::size_t person = 0; person < shown.list.people(); ++person) {
        if (!only || shown.list.states[person] == *only)
            shown.places.push_back(person);
    }
    m_shown = std::make_shared<const Shown>(std::move(shown));
    m_language = &language;
    endResetModel();
}

TypedTable StepsModel::table(const QString& title) const
{
    TypedTable table{.title = title, .headings = {}, .rows = rowCount(), .cell = {}};
    for (int column = 0; column < columns; ++column)
        table.headings.push_back(headerData(column, Qt::Horizontal).toString());
    // It is read beside the window, which may speak another language by then.
    table.cell = [shown = m_shown, language = std::make_shared<const Language>(m_language->code())](
                     int row, int column) { return shown->text(*language, row, static_cast<Column>(column)); };
    return table;
}

PersonId StepsModel::personAt(int row) const
{
    return m_shown->list.stepsOf(m_shown->placeOf(row)).front().person;
}

int StepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown->places.size());
}

int StepsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString StepsModel::Shown::text(const Language& language, int row, Column column) const
{
    const std::span<const Step> steps = list.stepsOf(placeOf(row));
    switch (column) {
    case Column::Name: return tenant.people->displayName(steps.front().person);
    case Column::Email: return tenant.people->email(steps.front().person);
    case Column::What: {
        QStringList texts;
        for (const Step& step : steps)
            texts += stepText(language, step, tenant);
        return texts.join(QLatin1Char(' '));
    }
    case Column::When: return windowText(language, windowOf(tenant, steps), today);
    case Column::State: break;
    }
    return nameOf(language, stateOf(row));
}

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return m_shown->text(*m_language, index.row(), column);
    case Qt::ToolTipRole: return plainToolTip(m_shown->text(*m_language, index.row(), column));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                            m_shown->text(*m_language, index.row(), column));
    case Qt::DecorationRole: {
        const StepState state = m_shown->stateOf(index.row());
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
    case Column::Email: return tr("Email");
    case Column::What: return tr("To do in Control Hub");
    case Column::When: return tr("When");
    case Column::State: break;
    }
    return tr("State");
}

} // namespace seatkeeper
