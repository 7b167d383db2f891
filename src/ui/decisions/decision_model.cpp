#include "ui/decisions/decision_model.h"

#include "ui/widgets/tool_tip.h"

namespace seatkeeper {

void DecisionModel::show(std::vector<DecisionRow> rows, const Language& language)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (const WayOn way : waysOn)
        m_ways.at(static_cast<std::size_t>(way)) = nameOf(language, way);
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

std::optional<WayOn> DecisionModel::wayOf(int column)
{
    return column == questionColumn ? std::nullopt : std::optional(waysOn.at(static_cast<std::size_t>(column - 1)));
}

TypedTable DecisionModel::table() const
{
    QStringList headings;
    for (int column = 0; column < columns; ++column)
        headings.push_back(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    std::vector<std::vector<TypedCell>> rows;
    for (int row = 0; row < rowCount(); ++row) {
        std::vector<TypedCell>& cells = rows.emplace_back();
        for (int column = 0; column < columns; ++column)
            cells.emplace_back(text(index(row, column)));
    }
    return typedTable({}, std::move(headings), std::move(rows));
}

int DecisionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DecisionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<WayOn> way = wayOf(index.column());
    const DecisionRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole: return plainToolTip(text(index));
    case Qt::AccessibleTextRole:
        if (!way)
            return text(index);
        return QStringLiteral("%1, %2: %3").arg(m_ways.at(static_cast<std::size_t>(*way)), row.question, text(index));
    case weightRole:
        return way ? QVariant(static_cast<int>(row.answers.at(static_cast<std::size_t>(*way)).weight)) : QVariant();
    default: return {};
    }
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns || role != Qt::DisplayRole)
        return {};
    const std::optional<WayOn> way = wayOf(section);
    return way ? m_ways.at(static_cast<std::size_t>(*way)) : tr("Question");
}

QString DecisionModel::text(const QModelIndex& index) const
{
    const DecisionRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const std::optional<WayOn> way = wayOf(index.column());
    return way ? row.answers.at(static_cast<std::size_t>(*way)).text : row.question;
}

} // namespace seatkeeper
