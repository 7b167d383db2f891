#include "ui/overage/voice_model.h"

#include "ui/text/voice_texts.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace seatkeeper {

VoiceModel::VoiceModel(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(&language)
{}

void VoiceModel::show(std::vector<VoiceMonth> months, std::vector<VoiceMonth> baseline, const Language& language)
{
    const bool isSame = m_baseline.empty() == baseline.empty() &&
                        std::ranges::equal(m_months, months, {}, &VoiceMonth::month, &VoiceMonth::month);
    if (!isSame)
        beginResetModel();
    m_months = std::move(months);
    m_baseline = std::move(baseline);
    m_language = &language;
    if (!isSame)
        return endResetModel();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<int> VoiceModel::rowOf(Month month) const
{
    const auto row = std::ranges::find(m_months, month, &VoiceMonth::month);
    return row == m_months.end() ? std::nullopt : std::optional(static_cast<int>(row - m_months.begin()));
}

int VoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

int VoiceModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_baseline.empty() ? columns - 1 : columns;
}

QString VoiceModel::text(std::size_t row, Column column) const
{
    const VoiceMonth& month = m_months[row];
    switch (column) {
    case Column::Month: return m_language->month(month.month);
    case Column::Capacity: return m_language->number(month.capacity);
    case Column::Since: {
        const bool isOfMonth =
            month.since > month.month.firstDay() || (row > 0 && m_months[row - 1].capacity != month.capacity);
        return isOfMonth ? m_language->date(month.since) : QString();
    }
    case Column::Peak: return peakText(*m_language, month);
    case Column::Room: return roomText(*m_language, month);
    case Column::Baseline: break;
    }
    return m_language->number(m_baseline[row].capacity);
}

QVariant VoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isLeft = column == Column::Month;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return plainToolTip(text(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(row, column));
    case shortRole: return m_months[row].room().value_or(0) < 0;
    default: return {};
    }
}

QVariant VoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Column::Month ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Month: return tr("Month");
    case Column::Capacity: return tr("Capacity");
    case Column::Since: return tr("From");
    case Column::Peak: return tr("Peak");
    case Column::Room: return tr("Left");
    case Column::Baseline: break;
    }
    return tr("Capacity in the baseline");
}

} // namespace seatkeeper
