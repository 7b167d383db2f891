#include "ui/timeline/handovers_model.h"

#include "ui/text/arguments.h"
#include "ui/text/handover_texts.h"
#include "ui/text/labels.h"
#include "ui/text/words.h"
#include "ui/widgets/model_table.h"

#include <algorithm>

namespace seatkeeper {

std::vector<HandoverRow> handoverRows(const Language& language, const Tenant& tenant, QDate day)
{
    QStringList following;
    for (const UsageTypeInfo& info : usageTypes) {
        if (dutyFor(info.type) == Duty::Primary)
            following.push_back(shortNameOf(language, info.type));
    }
    const QString primary =
        withArguments(language.translate("Handovers", "Primary: %1"), {following.join(QStringLiteral(", "))});
    const auto nameOrNobody = [&](std::optional<SubscriptionRef> ref) {
        return ref ? callName(tenant, *ref) : language.translate("Handovers", "nobody");
    };
    std::vector<HandoverRow> rows;
    for (const Handover& handover : handovers(tenant, QDate(1, 1, 1), endOfTime().addDays(-1))) {
        if (handover.type && dutyFor(*handover.type) == Duty::Primary)
            continue; // the row of the primary names it
        rows.push_back({.day = handover.date,
                        .type = handover.type,
                        .isPast = handover.date < day,
                        .date = language.date(handover.date),
                        .what = handover.type ? nameOf(language, *handover.type) : primary,
                        .from = nameOrNobody(handover.from),
                        .to = nameOrNobody(handover.to),
                        .cause = causeText(language, tenant, handover),
                        .sentence = handoverText(language, tenant, handover)});
    }
    return rows;
}

void HandoversModel::show(std::vector<HandoverRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<int> HandoversModel::nextRow() const
{
    const auto row = std::ranges::find(m_rows, false, &HandoverRow::isPast);
    return row == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(row - m_rows.begin()));
}

std::optional<int> HandoversModel::rowOf(const HandoverRow& row) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const HandoverRow& each) { return each.day == row.day && each.type == row.type; });
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

int HandoversModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HandoversModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString HandoversModel::text(const HandoverRow& row, Column column)
{
    switch (column) {
    case Column::Day: return row.date;
    case Column::What: return row.what;
    case Column::From: return row.from;
    case Column::To: return row.to;
    case Column::Cause: break;
    }
    return row.cause;
}

QString HandoversModel::cell(int row, int column) const
{
    return text(rowAt(row), static_cast<Column>(column));
}

QVariant HandoversModel::other(int row, int column, int role) const
{
    if (role == pastRole)
        return rowAt(row).isPast;
    return role == cellValueRole && static_cast<Column>(column) == Column::Day ? QVariant(rowAt(row).day) : QVariant();
}

QString HandoversModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Day: return tr("Day");
    case Column::What: return tr("What");
    case Column::From: return tr("From");
    case Column::To: return tr("To");
    case Column::Cause: break;
    }
    return tr("Because");
}

} // namespace seatkeeper
