#include "ui/carryout/steps_model.h"

#include "ui/text/carry_out_texts.h"
#include "ui/text/scenario_texts.h"
#include "ui/theme/icons.h"

namespace seatkeeper {

StepsModel::StepsModel(const Language& language, QObject* parent) : CellsModel(parent), m_language(&language) {}

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
        for (const Step& step : inOrderOfWork(steps))
            texts += stepText(language, step, tenant);
        return texts.join(QLatin1Char(' '));
    }
    case Column::When: return windowText(language, windowOf(tenant, steps), today);
    case Column::State: break;
    }
    return nameOf(language, stateOf(row));
}

QString StepsModel::cell(int row, int column) const
{
    return m_shown->text(*m_language, row, static_cast<Column>(column));
}

QVariant StepsModel::other(int row, int column, int role) const
{
    const StepState state = m_shown->stateOf(row);
    const bool warns =
        static_cast<Column>(column) == Column::State && (state == StepState::Drifted || state == StepState::Gone);
    return role == Qt::DecorationRole && warns ? QVariant(iconOf(Icon::Warning)) : QVariant();
}

QString StepsModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name: return tr("Name");
    case Column::Email: return tr("Email");
    case Column::What: return tr("To do in Control Hub");
    case Column::When: return tr("When");
    case Column::State: break;
    }
    return tr("State");
}

} // namespace seatkeeper
