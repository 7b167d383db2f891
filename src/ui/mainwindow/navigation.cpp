#include "ui/mainwindow/navigation.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/tool_tip.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace seatkeeper {

namespace {

/// What the pages of a group are about: the tenant, or the work on the plan.
enum class Group : quint8 { Tenant, Work };

struct Entry {
    Group group;
    Page page;
    Icon icon;
    const char* text;
};

constexpr std::array entries{
    Entry{Group::Tenant, Page::Overview, Icon::Overview, QT_TRANSLATE_NOOP("seatkeeper::Navigation", "Overview")},
    Entry{Group::Tenant, Page::Users, Icon::Users, QT_TRANSLATE_NOOP("seatkeeper::Navigation", "Users")},
    Entry{Group::Tenant, Page::Subscriptions, Icon::Subscriptions,
          QT_TRANSLATE_NOOP("seatkeeper::Navigation", "Subscriptions")},
    Entry{Group::Tenant, Page::Timeline, Icon::Timeline, QT_TRANSLATE_NOOP("seatkeeper::Navigation", "Timeline")},
    Entry{Group::Tenant, Page::Overage, Icon::Overage, QT_TRANSLATE_NOOP("seatkeeper::Navigation", "Overage")},
    Entry{Group::Work, Page::Scenarios, Icon::Scenario, QT_TRANSLATE_NOOP("seatkeeper::Navigation", "Scenarios")},
    Entry{Group::Work, Page::CarryOut, Icon::CarryOut, QT_TRANSLATE_NOOP("seatkeeper::Navigation", "Carry out")},
    Entry{Group::Work, Page::Findings, Icon::Findings, QT_TRANSLATE_NOOP("seatkeeper::Navigation", "Findings")},
    Entry{Group::Work, Page::History, Icon::History, QT_TRANSLATE_NOOP("seatkeeper::Navigation", "History")},
};

/// The height of the line above an entry that begins another group; 0 for the others.
int lineAbove(int row)
{
    const auto at = static_cast<std::size_t>(row);
    return at > 0 && entries.at(at).group != entries.at(at - 1).group ? metrics::large : 0;
}

/// The entry of the navigation under which a page is found.
Page entryOf(Page page)
{
    switch (page) {
    case Page::Person:
    case Page::Licenses:
    case Page::Details: return Page::Users;
    case Page::Cliffs:
    case Page::DecisionSheet:
    case Page::Contract:
    case Page::Moves: return Page::Subscriptions;
    case Page::Assumptions:
    case Page::Comparison: return Page::Scenarios;
    default: return page;
    }
}

const Entry& entryAt(const QModelIndex& index)
{
    return entries.at(static_cast<std::size_t>(index.row()));
}

/// How many things ask for attention, as an entry shows it; empty for none.
constexpr int countRole = Qt::UserRole;

/// Draws an entry: a calm ground and a bar for the page that is shown, and at the right how many things ask for
/// attention.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& colors = colorsOf(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const int line = lineAbove(index.row());
        const QRect rect = option.rect.adjusted(0, line, 0, 0);
        painter->save();
        if (line > 0)
            painter->fillRect(
                QRect(rect.left() + metrics::large, rect.top() - line / 2 - 1, rect.width() - 2 * metrics::large, 1),
                colors.line);
        if (current || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(rect, current ? colors.selection : colors.tint);
        constexpr int barWidth = 4;
        if (current)
            painter->fillRect(QRect(rect.topLeft(), QSize(barWidth, rect.height())), colors.accent);
        const QSize icon(metrics::iconSize, metrics::iconSize);
        const QRect place(QPoint(rect.left() + metrics::large, rect.center().y() - icon.height() / 2), icon);
        painter->drawPixmap(place, pixmapOf(entryAt(index).icon, icon, current ? colors.accent : colors.text,
                                            painter->device()->devicePixelRatioF()));
        painter->setPen(colors.text);
        painter->setFont(current ? metrics::strong(option.font) : option.font);
        painter->drawText(rect.adjusted(place.right() + metrics::medium - rect.left(), 0, 0, 0), Qt::AlignVCenter,
                          index.data().toString());
        drawCount(painter, rect, option.font, index, colors);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colors.accent, 2));
            painter->drawRect(rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {0, option.fontMetrics.height() + metrics::wide + lineAbove(index.row())};
    }

private:
    /// At the right; without a name beside the icon, at its top.
    static void drawCount(QPainter* painter, const QRect& rect, const QFont& font, const QModelIndex& index,
                          const Colors& colors)
    {
        const QString count = index.data(countRole).toString();
        if (count.isEmpty())
            return;
        const QSize size = badgeSize(count, font);
        const bool hasRoom = !index.data().toString().isEmpty();
        const QPoint corner(rect.right() - size.width() - (hasRoom ? metrics::medium : 1), rect.top());
        painter->setFont(font);
        drawBadge(painter, QRect(corner, QSize(size.width(), hasRoom ? rect.height() : size.height())), count,
                  BadgeKind::Warning, colors);
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

Page Navigation::neighbourOf(Page page, int step)
{
    const auto count = static_cast<int>(entries.size());
    const auto here = static_cast<int>(std::ranges::find(entries, entryOf(page), &Entry::page) - entries.begin());
    return entries.at(static_cast<std::size_t>((here + step + count) % count)).page;
}

void Navigation::setCount(Page page, int count)
{
    m_counts[page] = count;
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

QString Navigation::title() const
{
    return currentRow() < 0 ? QString() : tr(entries.at(static_cast<std::size_t>(currentRow())).text);
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    int widest = 0;
    const QFontMetrics strong(metrics::strong(font()));
    for (int i = 0; i < count(); ++i) {
        const Entry& entry = entries.at(static_cast<std::size_t>(i));
        const QString text = tr(entry.text);
        const int count = m_counts[entry.page];
        const QString inFull = count > 0 ? tr("%1, %n open", "page, findings", count).arg(text) : text;
        item(i)->setText(m_width == Width::Full ? text : QString());
        item(i)->setData(countRole, count > 0 ? QString::number(count) : QString());
        item(i)->setData(Qt::AccessibleTextRole, inFull);
        item(i)->setToolTip(m_width == Width::Full ? QString() : plainToolTip(inFull));
        widest = std::max(widest, strong.horizontalAdvance(text) + (count > 0 ? metrics::wide + metrics::large : 0));
    }
    constexpr int iconsOnly = metrics::iconSize + 2 * metrics::large;
    const int badge = badgeWidth(); // which would lie over the icon
    const int beside = badge > metrics::large ? badge - metrics::large + metrics::tight : 0;
    setFixedWidth(m_width == Width::Full ? iconsOnly + metrics::medium + widest + metrics::large : iconsOnly + beside);
}

/// Of the widest count that is shown; 0 where there is none.
int Navigation::badgeWidth() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        if (const QString count = item(i)->data(countRole).toString(); !count.isEmpty())
            widest = std::max(widest, badgeSize(count, font()).width());
    }
    return widest;
}

void Navigation::choose(int row)
{
    if (row >= 0)
        Q_EMIT pageChosen(entries.at(static_cast<std::size_t>(row)).page);
}

} // namespace seatkeeper
