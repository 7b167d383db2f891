#include "ui/timeline/timeline_page.h"

#include "core/plan/apply.h"
#include "core/rules/consequences.h"
#include "ui/report/text_table.h"
#include "ui/text/consequence_texts.h"
#include "ui/text/errors.h"
#include "ui/theme/icons.h"
#include "ui/timeline/handovers_model.h"
#include "ui/timeline/timeline_detail.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/timeline_print.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/table_view.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>

#include <utility>

namespace seatkeeper {

namespace {

/// Draws what is past in the colour of what explains.
class HandoverDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (!index.data(HandoversModel::pastRole).toBool())
            return;
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, colorsOf(option->palette).secondary);
    }
};

TableView* makeTable(QAbstractItemModel* model, const char* name)
{
    auto* table = new TableView;
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

/// The change that dragging an end comes to.
ChangeTerm changeOf(const TimelineView::Drag& drag, const Tenant& tenant)
{
    return {tenant.find(drag.lane.subscription)->id, drag.term.starts, {drag.term.starts, drag.last}};
}

} // namespace

TimelinePage::TimelinePage(Session& session, const TextLanguage& language, QMenu* menu, QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_empty(new PlainLabel(this))
    , m_zoom(new QWidget(this))
    , m_zoomOut(new QToolButton(m_zoom))
    , m_zoomIn(new QToolButton(m_zoom))
    , m_fit(new QPushButton(m_zoom))
    , m_usual(new QPushButton(m_zoom))
    , m_tabs(new QTabWidget(this))
    , m_view(new TimelineView(language))
    , m_model(new TimelineModel(this))
    , m_table(makeTable(m_model, "timelineTable"))
    , m_handovers(new HandoversModel(this))
    , m_list(makeTable(m_handovers, "handoversTable"))
    , m_detail(new TimelineDetail(language, this))
    , m_menu(menu)
{
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_list->setItemDelegate(new HandoverDelegate(m_list));
    layOut();
    connect(m_zoomOut, &QToolButton::clicked, m_view, [this] { m_view->zoomOut(); });
    connect(m_zoomIn, &QToolButton::clicked, m_view, [this] { m_view->zoomIn(); });
    connect(m_fit, &QPushButton::clicked, m_view, &TimelineView::fit);
    connect(m_usual, &QPushButton::clicked, m_view, &TimelineView::showUsual);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TimelinePage::showTab);
    connect(m_view, &TimelineView::currentChanged, this, &TimelinePage::follow);
    connect(m_view, &TimelineView::dayChosen, this, &TimelinePage::goToDay);
    connect(m_view, &TimelineView::menuRequested, this, [this](const QPoint& place) {
        if (currentSubscription())
            m_menu->popup(place);
    });
    connect(m_view, &TimelineView::dragged, this, &TimelinePage::preview);
    connect(m_view, &TimelineView::dropped, this, &TimelinePage::takeDrop);
    connect(m_view, &TimelineView::dragLeft, this, [this] { show(contentNow()); });
    connect(m_table, &TableView::currentMoved, this, &TimelinePage::followTable);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { goToDay(m_model->rowAt(index.row()).span.days.starts); });
    connect(m_list, &TableView::currentMoved, this, &TimelinePage::sayCurrent);
    connect(m_list, &TableView::opened, this, &TimelinePage::openHandover);
    new ColumnFit(m_table);
    new ColumnFit(m_list);
    connect(m_detail, &TimelineDetail::dayChosen, this, &TimelinePage::goToDay);
    connect(m_detail, &TimelineDetail::editWanted, this, &TimelinePage::editRequested);
    connect(m_detail, &TimelineDetail::subscriptionWanted, this, [this] {
        if (const auto subscription = currentSubscription())
            Q_EMIT subscriptionRequested(*subscription);
    });
    connect(&m_session, &Session::planReplaced, this, &TimelinePage::begin);
    connect(&m_session, &Session::planEdited, this, &TimelinePage::renew);
    connect(&m_session, &Session::dayChanged, this, &TimelinePage::renew);
    retranslate();
}

std::optional<SubscriptionRef> TimelinePage::currentSubscription() const
{
    const TimelineLane* lane = tab() == Tab::Handovers ? nullptr : m_view->currentLane();
    const bool isContract = lane && lane->key.kind == LaneKey::Kind::Contract;
    // One that only the baseline has cannot be edited here.
    return isContract && m_session.tenant().find(lane->key.subscription) ? std::optional(lane->key.subscription)
                                                                         : std::nullopt;
}

std::optional<QDate> TimelinePage::currentTerm() const
{
    const auto stop = currentSubscription() ? m_view->currentStop() : std::nullopt;
    if (!stop)
        return std::nullopt;
    return m_view->currentLane()->spans.at(stop->span).days.starts; // of a term, or of a suspension in it
}

std::vector<QWidget*> TimelinePage::panes() const
{
    return {m_tabs, m_detail};
}

TypedTable TimelinePage::table() const
{
    return typedTableOf(shownRows(), shownTitle());
}

void TimelinePage::print()
{
    makeFresh();
    const QString title =
        tr("Timeline of %1 on %2").arg(m_session.tenant().name, m_language->dateInSentence(m_session.day()));
    if (tab() != Tab::Picture)
        return askToPrint(this, title, toHtml(textTableOf(typedTableOf(shownRows(), title), m_language->code())),
                          QPageLayout::Portrait);
    // A copy of all: the printer is chosen beside the window, which may show something else by then.
    const auto paint = [content = m_view->content(), code = m_language->code(), seen = m_view->daysInSight(),
                        font = font(), title](QPainter& painter, const QRectF& page, qreal dotsPerInch) {
        paintTimeline(painter, page, dotsPerInch, content, Language(code), font, seen, title);
    };
    askToPrint(this, title, paint, QPageLayout::Landscape);
}

void TimelinePage::takeFocus()
{
    makeFresh();
    QWidget* shown = m_tabs->currentWidget();
    shown->setFocus(Qt::OtherFocusReason);
}

QString TimelinePage::countText() const
{
    const int count = m_handovers->rowCount();
    return tab() == Tab::Handovers ? tr("%n handovers", nullptr, count) : QString();
}

void TimelinePage::layOut()
{
    m_title->setFont(metrics::pageTitle(font()));
    m_empty->setTone(PlainLabel::Tone::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    m_view->setObjectName(QStringLiteral("timelineView"));
    m_tabs->setObjectName(QStringLiteral("timelineTabs"));
    m_zoomOut->setObjectName(QStringLiteral("zoomOut"));
    m_zoomIn->setObjectName(QStringLiteral("zoomIn"));
    m_fit->setObjectName(QStringLiteral("zoomFit"));
    m_usual->setObjectName(QStringLiteral("zoomUsual"));
    for (const auto& [button, icon] : {std::pair(m_zoomOut, Icon::ZoomOut), {m_zoomIn, Icon::ZoomIn}}) {
        button->setIcon(iconOf(icon));
        button->setIconSize(QSize(metrics::iconSize, metrics::iconSize));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    for (QWidget* tab : std::initializer_list<QWidget*>{m_view, m_table, m_list})
        m_tabs->addTab(tab, QString());
    auto* zoom = rowLayout();
    zoom->addWidget(m_zoomOut);
    zoom->addWidget(m_zoomIn);
    zoom->addWidget(m_fit);
    zoom->addWidget(m_usual);
    zoom->setContentsMargins(0, 0, 0, 0);
    m_zoom->setLayout(zoom);
    QSizePolicy policy = m_zoom->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the table takes no other place than the picture
    m_zoom->setSizePolicy(policy);
    QHBoxLayout* head = rowLayout();
    head->addWidget(m_title, 1);
    head->addWidget(m_zoom);
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_detail);
    orderTabs(tabStops({m_tabs, m_detail}));
}

void TimelinePage::begin()
{
    m_begun = false;
    m_tabs->setCurrentIndex(static_cast<int>(Tab::Picture));
    renew();
}

TimelinePage::Tab TimelinePage::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

/// What is shown, as rows: those of the table stand for the picture too.
const QAbstractItemModel& TimelinePage::shownRows() const
{
    if (tab() == Tab::Handovers)
        return *m_handovers;
    return *m_model;
}

QString TimelinePage::shownTitle() const
{
    return tab() == Tab::Handovers ? m_tabs->tabText(m_tabs->currentIndex()) : m_title->text();
}

TimelineContent TimelinePage::contentNow() const
{
    if (!m_session.isOpen())
        return {};
    const auto baseline = m_session.scenario() ? std::optional(m_session.plan().baseline()) : std::nullopt;
    return timelineContent(m_session.tenant(), baseline, m_session.today(), m_session.day());
}

void TimelinePage::fill()
{
    showHandovers();
    m_view->setMovable(m_session.isOpen() && m_session.scenario().has_value());
    show(contentNow());
    if (!std::exchange(m_begun, m_session.isOpen()) && m_session.isOpen())
        m_view->begin();
    const bool isEmpty = !m_session.isOpen() || m_session.tenant().subscriptions.empty();
    m_empty->say(isEmpty ? tr("There are no subscriptions in this plan yet. Add one, or import a tenant file.")
                         : QString());
    m_tabs->setVisible(!isEmpty);
    m_detail->setVisible(!isEmpty);
    m_zoom->setVisible(!isEmpty && tab() == Tab::Picture);
    Q_EMIT countChanged();
}

/// What is current in the table stays so: the same row, or else what is current in the picture.
void TimelinePage::show(TimelineContent content)
{
    std::optional<TimelineRow> current;
    if (tab() == Tab::Table && m_table->currentIndex().isValid())
        current = m_model->rowAt(m_table->currentIndex().row());
    m_model->show(timelineRows(*m_language, content));
    m_view->show(std::move(content));
    if (const auto row = current ? m_model->rowOf(*current) : std::nullopt)
        m_table->goToRow(*row);
    else
        syncTable();
}

/// The same handover stays the current one; until one was chosen, it is the next.
void TimelinePage::showHandovers()
{
    std::optional<HandoverRow> current;
    if (tab() == Tab::Handovers && m_list->currentIndex().isValid())
        current = m_handovers->rowAt(m_list->currentIndex().row());
    m_handovers->show(m_session.isOpen() ? handoverRows(*m_language, m_session.tenant(), m_session.day())
                                         : std::vector<HandoverRow>());
    if (m_handovers->rowCount() == 0)
        return;
    const auto same = current ? m_handovers->rowOf(*current) : std::nullopt;
    m_list->goToRow(same.value_or(m_handovers->nextRow().value_or(m_handovers->rowCount() - 1)));
}

void TimelinePage::retranslate()
{
    m_title->say(tr("Timeline"));
    m_zoomOut->setAccessibleName(tr("Show more days"));
    m_zoomOut->setToolTip(tr("Show more days (−)"));
    m_zoomIn->setAccessibleName(tr("Show fewer days"));
    m_zoomIn->setToolTip(tr("Show fewer days (+)"));
    m_fit->setText(tr("Fit all"));
    m_fit->setAccessibleName(m_fit->text());
    m_fit->setToolTip(tr("Show all days that are known (F)"));
    m_usual->setText(tr("Coming year"));
    m_usual->setAccessibleName(m_usual->text());
    m_usual->setToolTip(tr("Show the year that follows on the as-of date"));
    m_tabs->setAccessibleName(tr("Timeline"));
    m_tabs->setTabText(static_cast<int>(Tab::Picture), tr("Picture"));
    m_tabs->setTabText(static_cast<int>(Tab::Table), tr("Table"));
    m_tabs->setTabText(static_cast<int>(Tab::Handovers), tr("Handovers"));
    m_view->setAccessibleName(tr("Picture of the timeline"));
    m_table->setAccessibleName(tr("Table of the timeline"));
    m_list->setAccessibleName(tr("Handovers"));
    renew();
}

void TimelinePage::showTab()
{
    m_zoom->setVisible(tab() == Tab::Picture);
    sayCurrent();
    Q_EMIT subscriptionChanged();
    Q_EMIT countChanged();
}

void TimelinePage::follow()
{
    if (tab() != Tab::Table)
        syncTable();
    sayCurrent();
    Q_EMIT subscriptionChanged();
}

void TimelinePage::sayCurrent()
{
    using Tone = TimelineDetail::Tone;
    if (tab() == Tab::Handovers) {
        const QModelIndex index = m_list->currentIndex();
        if (!index.isValid())
            return m_detail->say(tr("No handover is known."), Tone::Normal, {});
        const HandoverRow& row = m_handovers->rowAt(index.row());
        return m_detail->say(row.sentence, Tone::Normal, {.day = row.day});
    }
    const TimelineLane* lane = m_view->currentLane();
    if (!lane)
        return m_detail->say(tr("Choose an event to see what happens then."), Tone::Normal, {});
    const TimelineContent& content = m_view->content();
    const TimelineTexts texts(*m_language, content.tenant, content.beside(), content.scene);
    TimelineDetail::Offers offers{.day = {}, .hasSubscription = currentSubscription().has_value()};
    const auto stop = m_view->currentStop();
    if (!stop)
        return m_detail->say(texts.storyOfEmpty(lane->key), Tone::Normal, offers);
    offers.day = stop->day;
    offers.hasEnd = offers.hasSubscription && termEndingAt(*lane, *stop);
    m_detail->say(texts.story(*lane, *stop).join(QLatin1Char(' ')), Tone::Normal, offers);
}

/// What is current in the table is so in the picture.
void TimelinePage::followTable(const QModelIndex& index)
{
    if (!index.isValid() || tab() != Tab::Table)
        return;
    const TimelineRow& row = m_model->rowAt(index.row());
    const TimelineLane& lane = m_view->content().scene.lanes.at(row.lane);
    const std::vector<TimelineStop> stops = stopsOf(lane);
    TimelinePlace place{row.lane, stopNear(stops, row.span.days.starts)};
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const bool isEnd = lane.spans[stops[i].span].kind == SpanKind::Term && stops[i].edge == SpanEdge::End;
        if (lane.spans[stops[i].span] == row.span && (isEnd || row.span.kind != SpanKind::Term))
            place.stop = i;
    }
    m_view->setCurrent(place);
}

/// What is current in the picture is so in the table, without an echo. A table that has a current row does not make its
/// first one so when it gets the focus.
void TimelinePage::syncTable()
{
    const auto stop = m_view->currentStop();
    const auto row =
        stop ? m_model->rowOf(m_view->current()->lane, m_view->currentLane()->spans[stop->span]) : std::nullopt;
    const QSignalBlocker quiet(m_table);
    if (m_model->rowCount() > 0)
        m_table->goToRow(row.value_or(0));
}

void TimelinePage::openHandover(const QModelIndex& index)
{
    goToDay(m_handovers->rowAt(index.row()).day);
}

void TimelinePage::goToDay(QDate day)
{
    m_session.setDay(day);
}

/// Shows what would come of an end where it is dragged to, on a copy.
void TimelinePage::preview(const TimelineView::Drag& drag)
{
    const Tenant& now = m_session.tenant();
    Tenant then = now;
    const ChangeTerm change = changeOf(drag, now);
    if (const auto done = applyChange(then, change); !done) {
        show(contentNow());
        m_view->refuse();
        return m_detail->say(errorText(*m_language, withNames(done.error(), now)), TimelineDetail::Tone::Refusal, {});
    }
    QStringList sentences{tr("Through %1.").arg(m_language->dateInSentence(drag.last))};
    const Consequences found = consequences(now, then, m_session.today());
    for (const ConsequenceText& each : consequenceTexts(*m_language, found, now, then))
        sentences.push_back(each.text);
    show(timelineContent(std::move(then), m_session.plan().baseline(), m_session.today(), m_session.day()));
    m_detail->say(sentences.join(QLatin1Char(' ')), TimelineDetail::Tone::Normal, {});
}

/// One undo step; what is refused springs back, and says why.
void TimelinePage::takeDrop(const TimelineView::Drag& drag)
{
    const auto done = m_session.apply(changeOf(drag, m_session.tenant()));
    show(contentNow());
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace seatkeeper
