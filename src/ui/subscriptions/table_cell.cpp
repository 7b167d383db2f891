#include "ui/subscriptions/table_cell.h"

#include "ui/subscriptions/state_badge.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace seatkeeper {

namespace {

/// The context of these texts for the translator.
struct TableTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::TableTexts)
};

constexpr QChar filledDot(0x25CF);
constexpr QChar pointer(0x25B8);
constexpr QChar dash(0x2013);
constexpr QChar arrow(0x2192);
constexpr qint64 soon = 90; // days left from which a term asks for attention

QString withMark(QChar mark, const QString& text)
{
    return QString(mark) + QChar(QChar::Nbsp) + text;
}

} // namespace

TableCell TableCells::lead(const SubscriptionTableRow& row, LeadColumn column) const
{
    TableCell cell;
    switch (column) {
    case LeadColumn::Number:
        cell.first = row.number > 0 ? m_language.number(row.number) : QString(dash);
        cell.alignment = Qt::AlignRight;
        cell.marked = row.primary;
        cell.accessible =
            row.number > 0 ? TableTexts::tr("Number %1 by age").arg(cell.first) : TableTexts::tr("Not active");
        break;
    case LeadColumn::Name: cell = nameCell(row); break;
    case LeadColumn::Term: cell = termCell(row); break;
    }
    cell.subdued = row.number == 0;
    return cell;
}

TableCell TableCells::nameCell(const SubscriptionTableRow& row) const
{
    TableCell cell;
    cell.first = row.name;
    cell.strong = true;
    if (row.name != row.id)
        cell.second = row.id;
    cell.accessible = row.name == row.id ? row.id : TableTexts::tr("%1 (%2)", "name, id").arg(row.name, row.id);
    if (row.primary) {
        cell.badge = TableTexts::tr("Primary");
        cell.badgeKind = BadgeKind::Accent;
    } else if (row.position.state != SubscriptionState::Active) {
        cell.badge = nameOf(m_language, row.position.state);
        cell.badgeKind = badgeKindOf(row.position.state);
    } else if (row.trial) {
        cell.badge = TableTexts::tr("Trial");
    }
    if (!cell.badge.isEmpty())
        cell.accessible += QStringLiteral(", ") + cell.badge;
    if (row.primaryFrom)
        cell.accessible +=
            QStringLiteral(", ") + TableTexts::tr("primary from %1").arg(m_language.dateInSentence(*row.primaryFrom));
    return cell;
}

TableCell TableCells::termCell(const SubscriptionTableRow& row) const
{
    TableCell cell;
    const TermPosition& position = row.position;
    cell.accessible = termText(m_language, position, m_table.day);
    if (position.term) {
        cell.first = position.term->ends ? m_language.date(*position.term->ends) : TableTexts::tr("no end known");
        if (const auto left = position.daysLeft(m_table.day)) {
            const int days = static_cast<int>(*left);
            cell.second = TableTexts::tr("%n days", nullptr, days);
            cell.icon = *left <= soon;
        }
    } else if (position.returns) {
        cell.first = TableTexts::tr("from %1").arg(m_language.date(*position.returns));
    } else if (position.ended) {
        cell.first = m_language.date(*position.ended);
    } else {
        cell.first = TableTexts::tr("unknown");
    }
    return cell;
}

TableCell TableCells::usage(const SubscriptionTableRow& row, UsageType type) const
{
    const UsageCell& usage = row.cells.at(indexOf(type));
    TableCell cell;
    cell.alignment = Qt::AlignRight;
    cell.subdued = row.number == 0;
    cell.first = usage.committed ? m_language.number(*usage.committed) : QString(dash);
    if (usage.pays()) {
        cell.role = TableCell::Role::Payer;
        cell.first = withMark(filledDot, cell.first);
        cell.second = TableTexts::tr("pays");
    } else if (usage.paysFrom) {
        cell.second = withMark(pointer, shortDay(m_language, *usage.paysFrom));
    }
    cell.accessible = usageSentence(row, type);
    return cell;
}

QString TableCells::usageSentence(const SubscriptionTableRow& row, UsageType type) const
{
    const UsageCell& usage = row.cells.at(indexOf(type));
    const QString what = usage.committed ? m_language.number(*usage.committed) : TableTexts::tr("none");
    const QString name = nameOf(m_language, type);
    if (usage.pays())
        return TableTexts::tr("%1, %2: %3, pays").arg(row.name, name, what);
    if (usage.paysFrom) {
        return TableTexts::tr("%1, %2: %3, pays from %4")
            .arg(row.name, name, what, m_language.dateInSentence(*usage.paysFrom));
    }
    return TableTexts::tr("%1, %2: %3", "subscription, usage type, quantity").arg(row.name, name, what);
}

TableCell TableCells::totalsHead(TotalsRow row) const
{
    TableCell cell;
    cell.role = TableCell::Role::Totals;
    switch (row) {
    case TotalsRow::Committed: cell.first = TableTexts::tr("Committed together"); break;
    case TotalsRow::Assigned: cell.first = TableTexts::tr("Assigned"); break;
    case TotalsRow::Next: cell.first = TableTexts::tr("Next handover"); break;
    }
    cell.accessible = cell.first;
    return cell;
}

TableCell TableCells::totals(TotalsRow row, UsageType type) const
{
    const UsageTotals& totals = m_table.totals.at(indexOf(type));
    TableCell cell;
    if (row == TotalsRow::Next) {
        cell = nextCell(type);
    } else {
        const auto value = row == TotalsRow::Assigned
                               ? totals.assigned
                               : (totals.contracted ? std::optional(totals.committed) : std::nullopt);
        if (value)
            cell.first = m_language.number(*value);
        else if (row == TotalsRow::Committed) // as in the cells above
            cell.first = QString(dash);
        cell.accessible =
            TableTexts::tr("%1, %2: %3", "row, usage type, quantity")
                .arg(totalsHead(row).first, nameOf(m_language, type), value ? cell.first : TableTexts::tr("none"));
    }
    cell.role = TableCell::Role::Totals;
    cell.alignment = Qt::AlignRight;
    return cell;
}

TableCell TableCells::nextCell(UsageType type) const
{
    const std::optional<NextHolder>& next = m_table.totals.at(indexOf(type)).next;
    TableCell cell;
    if (!next) {
        cell.accessible = TableTexts::tr("Next handover, %1: none known").arg(nameOf(m_language, type));
        return cell;
    }
    const SubscriptionTableRow* row = next->subscription ? m_table.rowOf(*next->subscription) : nullptr;
    const QString number = row && row->number > 0 ? m_language.number(row->number) : QString();
    cell.first = shortDay(m_language, next->day);
    cell.second = withMark(arrow, !row ? TableTexts::tr("nobody") : (number.isEmpty() ? row->name : number));
    cell.accessible = TableTexts::tr("Next handover, %1: on %2 to %3")
                          .arg(nameOf(m_language, type), m_language.dateInSentence(next->day),
                               row ? row->name : TableTexts::tr("nobody"));
    return cell;
}

QString shortDay(const Language& language, QDate day)
{
    const QString format =
        language.code() == LanguageCode::Dutch ? QStringLiteral("d-M-yy") : QStringLiteral("d MMM yy");
    return language.locale().toString(day, format);
}

} // namespace seatkeeper
