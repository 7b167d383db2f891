#include "ui/carryout/exports_model.h"

#include "core/plan/layers.h"
#include "ui/text/arguments.h"
#include "ui/widgets/model_table.h"

namespace seatkeeper {

ExportsModel::ExportsModel(const Language& language, QObject* parent) : CellsModel(parent), m_language(&language) {}

void ExportsModel::show(std::vector<Row> rows, const Language& language)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_language = &language;
    endResetModel();
}

int ExportsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExportsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ExportsModel::whatText(const Row& row) const
{
    if (!row.made)
        return tr("Still to be carried out now");
    const QString day = m_language->date(row.made->at.date());
    const QString time = m_language->locale().toString(row.made->at.time(), QLocale::ShortFormat);
    QString text;
    switch (row.made->form) {
    case ExportForm::Csv: text = tr("%1 %2, files for Control Hub"); break;
    case ExportForm::Rest: text = tr("%1 %2, bodies for the Webex API"); break;
    case ExportForm::Steps: text = tr("%1 %2, step list"); break;
    }
    QString when = withArguments(text, {day, time});
    if (row.made->layer == baselineName)
        return when;
    return withArguments(row.hasLayer ? tr("%1, of scenario \"%2\"")
                                      : tr("%1, of scenario \"%2\", which has been removed"),
                         {when, row.made->layer});
}

QString ExportsModel::text(const Row& row, Column column) const
{
    const auto number = [&](StepState state) { return m_language->number(row.list.count(state)); };
    switch (column) {
    case Column::What: return whatText(row);
    case Column::People: return m_language->number(static_cast<qint64>(row.list.people()));
    case Column::Open: return number(StepState::Open);
    case Column::Done: return row.made ? number(StepState::Done) : QString();
    case Column::Gone: return row.made ? number(StepState::Gone) : QString();
    case Column::Drifted: break;
    }
    return row.made ? number(StepState::Drifted) : QString();
}

/// How many people a column counts; nothing where it counts none.
QVariant ExportsModel::number(const Row& row, Column column)
{
    const auto people = [&](StepState state) { return QVariant::fromValue(row.list.count(state)); };
    switch (column) {
    case Column::What: return {};
    case Column::People: return QVariant::fromValue(static_cast<qint64>(row.list.people()));
    case Column::Open: return people(StepState::Open);
    case Column::Done: return row.made ? people(StepState::Done) : QVariant();
    case Column::Gone: return row.made ? people(StepState::Gone) : QVariant();
    case Column::Drifted: break;
    }
    return row.made ? people(StepState::Drifted) : QVariant();
}

QString ExportsModel::cell(int row, int column) const
{
    return text(rowAt(row), static_cast<Column>(column));
}

bool ExportsModel::isNumber(int column) const
{
    return static_cast<Column>(column) != Column::What;
}

QVariant ExportsModel::other(int row, int column, int role) const
{
    return role == cellValueRole ? number(rowAt(row), static_cast<Column>(column)) : QVariant();
}

QString ExportsModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::What: return tr("Handed over");
    case Column::People: return tr("People");
    case Column::Open: return tr("Open");
    case Column::Done: return tr("Done");
    case Column::Gone: return tr("No longer there");
    case Column::Drifted: break;
    }
    return tr("Changed otherwise");
}

} // namespace seatkeeper
