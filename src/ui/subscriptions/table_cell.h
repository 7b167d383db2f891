#pragma once

#include "ui/subscriptions/subscription_table.h"
#include "ui/widgets/badge.h"

#include <QMetaType>

namespace seatkeeper {

/// One cell of the subscriptions table, ready to be drawn and read out.
struct TableCell {
    enum class Role : quint8 { Row, Payer, Totals };

    QString first;  ///< upper line
    QString second; ///< lower line
    QString badge;  ///< beside the lower line; empty for none
    BadgeKind badgeKind = BadgeKind::Neutral;
    Qt::Alignment alignment = Qt::AlignLeft;
    Role role = Role::Row;
    bool marked = false;  ///< a bar at the left: the primary
    bool strong = false;  ///< the upper line is a name
    bool subdued = false; ///< of a subscription that is not active
    bool icon = false;    ///< the lower line asks for attention
    bool altered = false; ///< a scenario shows another one than the baseline
    QString accessible;   ///< the whole cell as a sentence
};

/// The columns left of the usage types.
enum class LeadColumn : quint8 { Number, Name, Term };
inline constexpr int leadColumns = 3;

/// The rows below the subscriptions.
enum class TotalsRow : quint8 { Committed, Assigned, Next };
inline constexpr int totalsRows = 3;

/// Turns the table into cells in a language.
class TableCells {
public:
    TableCells(const SubscriptionTable& table, const Language& language) : m_table(table), m_language(language) {}

    TableCell lead(const SubscriptionTableRow& row, LeadColumn column) const;
    TableCell usage(const SubscriptionTableRow& row, UsageType type) const;
    TableCell totalsHead(TotalsRow row) const;
    TableCell totals(TotalsRow row, UsageType type) const;

private:
    TableCell nameCell(const SubscriptionTableRow& row) const;
    TableCell termCell(const SubscriptionTableRow& row) const;
    QString usageSentence(const SubscriptionTableRow& row, UsageType type) const;
    TableCell nextCell(UsageType type) const;

    const SubscriptionTable& m_table;
    const Language& m_language;
};

/// A day as short as it can be without doubt about the year: 1-2-27, 1 Feb 27.
QString shortDay(const Language& language, QDate day);

} // namespace seatkeeper

Q_DECLARE_METATYPE(seatkeeper::TableCell)
