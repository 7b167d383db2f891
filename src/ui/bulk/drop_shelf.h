#pragma once

#include "core/model/tenant.h"
#include "ui/text/language.h"

#include <QFrame>

namespace seatkeeper {

class BulkTargetsModel;
class PlainLabel;
class ShelfTable;

/// The subscriptions that people can be dropped on, shown beside the list while they are dragged. What it offers is
/// offered by the menu, too, so that it needs no keys.
class DropShelf : public QFrame {
    Q_OBJECT

public:
    explicit DropShelf(const Language& language, QWidget* parent = nullptr);

    /// The format of what is dragged; the people are those who are selected where the drag began.
    static QString mimeType();

    /// Appears at the right of `room`, a rectangle of the parent.
    void offer(const Tenant& tenant, QDate day, const Language& language, const QRect& room);

Q_SIGNALS:
    void dropped(seatkeeper::SubscriptionRef subscription);

private:
    PlainLabel* m_title;
    BulkTargetsModel* m_targets;
    ShelfTable* m_table;
};

} // namespace seatkeeper
