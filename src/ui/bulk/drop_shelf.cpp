#include "ui/bulk/drop_shelf.h"

#include "ui/bulk/bulk_targets_model.h"
#include "ui/bulk/shelf_table.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>

namespace seatkeeper {

DropShelf::DropShelf(const Language& language, QWidget* parent)
    : QFrame(parent)
    , m_title(new PlainLabel(this))
    , m_targets(new BulkTargetsModel(language, this))
    , m_table(new ShelfTable(mimeType(), this))
{
    setObjectName(QStringLiteral("dropShelf"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_table->setObjectName(QStringLiteral("dropTargets"));
    m_title->setFont(metrics::sectionTitle(font()));
    m_table->setModel(m_targets);
    m_table->setItemDelegate(new RowDelegate(m_table));
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(static_cast<int>(BulkTargetsModel::Column::Subscription), QHeaderView::Stretch);
    m_table->setColumnHidden(static_cast<int>(BulkTargetsModel::Column::Through), true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    hide();
    connect(m_table, &ShelfTable::droppedOn, this, [this](int row) { Q_EMIT dropped(m_targets->subscriptionAt(row)); });
}

QString DropShelf::mimeType()
{
    return QStringLiteral("application/x-seatkeeper-people");
}

void DropShelf::offer(const Tenant& tenant, QDate day, const Language& language, const QRect& room)
{
    m_title->say(tr("Drop them on a subscription"));
    m_table->setAccessibleName(m_title->text());
    m_targets->show(tenant, day, language);
    constexpr int least = 480;
    QRect place = room;
    place.setLeft(std::max(room.left(), room.right() - std::max(least, room.width() / 2)));
    setGeometry(place);
    raise();
    show();
}

} // namespace seatkeeper
