#include "ui/mainwindow/navigation.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/tool_tip.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace seatkeeper {

namespace {

struct Entry {
    Page page;
    Icon icon;
    const char* text;
};

constexpr std::array entries{
    Entry{Page::Users, Icon::Users, QT_TRANSLATE_NOOP("seatkeeper::Navigation", "Users")},
    Entry{Page::Subscriptions, Icon::Subscriptions, QT_TRANSLATE_NOOP("seatkeeper::Navigation", "Subscriptions")},
};

/// The entry of the navigation under which a page is found.
Page entryOf(Page page)
{
    return page == Page::Person || page == Page::Licenses ? Page::Users : page;
}

/// Draws an entry: a calm ground and a bar for the page that is shown.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& colors = colorsOf(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (current || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, current ? colors.selection : colors.tint);
        constexpr int barWidth = 4;
        if (current)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), colors.accent);
        const QSize icon(metrics::iconSize, metrics::iconSize);
        const QRect place(QPoint(option.rect.left() + metrics::large, option.rect.center().y() - icon.height() / 2),
                          icon);
        const auto& entry = entries.at(static_cast<std::size_t>(index.row()));
        painter->drawPixmap(place, pixmapOf(entry.icon, icon, current ? colors.accent : colors.text,
                                            painter->device()->devicePixelRatioF()));
        painter->setPen(colors.text);
        painter->setFont(current ? metrics::strong(option.font) : option.font);
        painter->drawText(option.rect.adjusted(place.right() + metrics::medium - option.rect.left(), 0, 0, 0),
                          Qt::AlignVCenter, index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colors.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        Q_UNUSED(index);
        return {0, option.fontMetrics.height() + metrics::wide};
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    for ([[maybe_unused]] const Entry& entry : entries)
        addItem(QString());
    connect(this, &QListWidget::currentRowChanged, this, &Navigation::choose);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(row(item)); });
    retranslate();
}

void Navigation::setWidth(Width width)
{
    m_width = width;
    retranslate();
}

void Navigation::showPage(Page page)
{
    const QSignalBlocker quiet(this);
    const auto entry = std::ranges::find(entries, entryOf(page), &Entry::page);
    setCurrentRow(entry == entries.end() ? -1 : static_cast<int>(entry - entries.begin()));
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    int widest = 0;
    const QFontMetrics strong(metrics::strong(font()));
    for (int i = 0; i < count(); ++i) {
        const QString text = tr(entries.at(static_cast<std::size_t>(i)).text);
        item(i)->setText(m_width == Width::Full ? text : QString());
        item(i)->setData(Qt::AccessibleTextRole, text);
        item(i)->setToolTip(m_width == Width::Full ? QString() : plainToolTip(text));
        widest = std::max(widest, strong.horizontalAdvance(text));
    }
    constexpr int iconsOnly = metrics::iconSize + 2 * metrics::large;
    setFixedWidth(m_width == Width::Full ? iconsOnly + metrics::medium + widest + metrics::large : iconsOnly);
}

void Navigation::choose(int row)
{
    if (row >= 0)
        Q_EMIT pageChosen(entries.at(static_cast<std::size_t>(row)).page);
}

} // namespace seatkeeper
