#include "ui/subscriptions/subscriptions_page.h"

#include "ui/cliffs/cliff_line.h"
#include "ui/settings/settings.h"
#include "ui/subscriptions/grouped_header.h"
#include "ui/subscriptions/subscriptions_model.h"
#include "ui/subscriptions/subscriptions_text_table.h"
#include "ui/subscriptions/table_cell_delegate.h"
#include "ui/theme/icons.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/detail_splitter.h"
#include "ui/widgets/frozen_table_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/tab_order.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace seatkeeper {

SubscriptionsPage::SubscriptionsPage(Session& session, const TextLanguage& language, Settings& settings, QMenu* menu,
                                     QAction* add, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_add(new QPushButton(this))
    , m_empty(new PlainLabel(this))
    , m_model(new SubscriptionsModel(*language, this))
    , m_table(new FrozenTableView(leadColumns, new GroupedHeader))
    , m_header(new GroupedHeader(m_table))
    , m_cliff(new CliffLine(session, language))
    , m_fold(new QPushButton)
    , m_why(new WhyPanel(session, language))
    , m_splitter(new DetailSplitter(new QWidget, m_why, this))
    , m_menu(menu)
{
    m_title->setFont(metrics::pageTitle(font()));
    m_empty->setTone(PlainLabel::Tone::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    m_table->setObjectName(QStringLiteral("subscriptionsTable"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(m_header);
    m_table->setDelegate(new TableCellDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(metrics::twoLineRowHeight(*m_table));
    m_add->setObjectName(QStringLiteral("addSubscription"));
    m_fold->setFlat(true);
    m_fold->setCheckable(true);
    m_fold->setObjectName(QStringLiteral("fold"));
    auto* column = new QVBoxLayout(m_splitter->widget(0));
    column->setContentsMargins({});
    column->setSpacing(metrics::tight);
    column->addWidget(m_table, 1);
    column->addWidget(m_cliff);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    const QString page = QStringLiteral("subscriptions");
    m_splitter->setLayout(settings.layoutOf(page));

    QVBoxLayout* layout = pageLayout(this);
    QHBoxLayout* head = rowLayout();
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    layout->addLayout(head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_splitter, 1);
    orderTabs(tabStops({m_add, m_table, m_cliff, m_fold, m_why}));

    connect(m_add, &QPushButton::clicked, add, &QAction::trigger);
    connect(m_cliff, &CliffLine::cliffsRequested, this, &SubscriptionsPage::cliffsRequested);
    connect(m_fold, &QPushButton::toggled, this, &SubscriptionsPage::renew);
    connect(m_splitter, &DetailSplitter::layoutChosen, this,
            [this, &settings, page] { settings.setLayoutOf(page, m_splitter->layout()); });
    connect(m_table, &TableView::menuRequested, m_menu, [this](const QPoint& place) { m_menu->popup(place); });
    connect(m_table, &TableView::opened, this, &SubscriptionsPage::explain);
    connect(m_table, &QTableView::clicked, this, &SubscriptionsPage::explainPayer);
    auto* escape = new QShortcut(Qt::Key_Escape, m_table);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &SubscriptionsPage::closeWhy);
    connect(m_table, &TableView::roomChanged, this, &SubscriptionsPage::sizeColumns);
    connect(m_table, &TableView::currentMoved, this, &SubscriptionsPage::follow);
    connect(m_why, &WhyPanel::closed, this, &SubscriptionsPage::closeWhy);
    connect(m_why, &WhyPanel::failed, this, &SubscriptionsPage::failed);
    connect(&m_session, &Session::planReplaced, m_why, &QWidget::hide);
    connect(&m_session, &Session::planReplaced, this, &SubscriptionsPage::renew);
    connect(&m_session, &Session::planEdited, this, &SubscriptionsPage::renew);
    connect(&m_session, &Session::dayChanged, this, &SubscriptionsPage::renew);
    retranslate();
}

void SubscriptionsPage::explain()
{
    if (!m_table->currentIndex().isValid())
        return;
    openWhy();
    showWhy();
}

std::optional<SubscriptionRef> SubscriptionsPage::currentSubscription() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->subscriptionAt(index.row()) : std::nullopt;
}

std::optional<UsageType> SubscriptionsPage::currentType() const
{
    return SubscriptionsModel::typeOf(m_table->currentIndex().column());
}

std::optional<ContractAct> SubscriptionsPage::actOfCell() const
{
    const std::optional<SubscriptionRef> subscription = currentSubscription();
    if (!subscription)
        return std::nullopt;
    if (const std::optional<UsageType> type = currentType()) {
        const Subscription* found = m_session.tenant().find(*subscription);
        return lineHolding(*found, *type, m_session.day()) ? ContractAct::ChangeQuantity : ContractAct::AddEntitlement;
    }
    const auto column = static_cast<LeadColumn>(m_table->currentIndex().column());
    return column == LeadColumn::Term ? ContractAct::ChangeTerm : ContractAct::EditDetails;
}

void SubscriptionsPage::goTo(const QString& subscription)
{
    const Subscription* found = m_session.tenant().find(subscription);
    if (!found)
        return;
    if (!m_model->rowOf(found->ref))
        m_fold->setChecked(true);
    if (const std::optional<int> row = m_model->rowOf(found->ref))
        m_table->goToRow(*row);
}

Bookmark SubscriptionsPage::bookmark() const
{
    Bookmark bookmark{.filter = {}, .choices = {}, .current = {}, .column = m_table->currentIndex().column()};
    if (const auto subscription = currentSubscription())
        bookmark.current = static_cast<quint64>(*subscription);
    return bookmark;
}

void SubscriptionsPage::restore(const Bookmark& bookmark)
{
    const auto row = bookmark.current ? m_model->rowOf(static_cast<SubscriptionRef>(*bookmark.current)) : std::nullopt;
    if (row)
        m_table->setCurrentIndex(m_model->index(*row, bookmark.column));
}

std::vector<QWidget*> SubscriptionsPage::panes() const
{
    return {m_table, m_why};
}

bool SubscriptionsPage::copy()
{
    QGuiApplication::clipboard()->setMimeData(new TableOnClipboard(textTableOf(*m_model)));
    return true;
}

TypedTable SubscriptionsPage::table() const
{
    TypedTable table = typedTableOf(m_model->table(), *m_language);
    table.title = m_title->text();
    return table;
}

void SubscriptionsPage::print()
{
    TextTable table = textTableOf(*m_model);
    table.title =
        tr("Subscriptions of %1 on %2").arg(m_session.tenant().name, m_language->dateInSentence(m_session.day()));
    askToPrint(this, table.title, toHtml(table), QPageLayout::Landscape);
}

void SubscriptionsPage::takeFocus()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) // else Qt takes the number of the row
        m_table->setCurrentIndex(m_model->index(0, static_cast<int>(LeadColumn::Name)));
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->showCurrent(); // it may have had the focus before there was a row
}

QString SubscriptionsPage::countText() const
{
    const int count = static_cast<int>(m_model->table().rows.size());
    return tr("%n subscriptions", nullptr, count);
}

void SubscriptionsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SubscriptionsPage::renew()
{
    // Whatever cell was current stays so, also where its row has moved.
    const QModelIndex current = m_table->currentIndex();
    const auto subscription = current.isValid() ? m_model->subscriptionAt(current.row()) : std::nullopt;
    m_model->setFold(m_fold->isChecked() ? SubscriptionsModel::Fold::Unfolded : SubscriptionsModel::Fold::Folded);
    std::optional<SubscriptionTable> baseline;
    if (m_session.scenario())
        baseline = subscriptionTable(m_session.plan().baseline(), m_session.day());
    if (m_session.isOpen())
        m_model->show(subscriptionTable(m_session.tenant(), m_session.day()), *m_language, std::move(baseline));
    else
        m_model->show({}, *m_language);
    arrangeTotals();
    sizeColumns();
    sayFold();
    const int rows = m_model->rowCount();
    if (current.isValid() && rows > 0) {
        const int row = subscription ? m_model->rowOf(*subscription).value_or(0) : std::min(current.row(), rows - 1);
        m_table->setCurrentIndex(m_model->index(row, current.column()));
    }
    m_empty->say(
        rows == 0
            ? tr("There are no subscriptions in this plan yet. Add one, or import a tenant file to fill the plan.")
            : QString());
    m_splitter->setVisible(rows > 0);
    showWhy();
}

void SubscriptionsPage::retranslate()
{
    m_title->say(tr("Subscriptions"));
    m_add->setText(tr("Add a subscription…"));
    m_add->setAccessibleName(m_add->text());
    m_table->setAccessibleName(tr("Subscriptions"));
    nameGroups();
    renew();
}

void SubscriptionsPage::follow()
{
    Q_EMIT subscriptionChanged();
    m_cliff->setSubscription(currentSubscription());
    showWhy();
}

/// A click on a cell that pays asks why; on any other, Enter does.
void SubscriptionsPage::explainPayer(const QModelIndex& index)
{
    if (index.data(SubscriptionsModel::cellRole).value<TableCell>().role == TableCell::Role::Payer)
        explain();
}

void SubscriptionsPage::showWhy()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_why->isHidden() || !index.isValid() || !m_session.isOpen())
        return;
    m_why->ask(AskPayer{SubscriptionsModel::typeOf(index.column())});
}

void SubscriptionsPage::openWhy()
{
    if (!m_why->isHidden())
        return;
    m_splitter->openDetail(m_table->horizontalHeader()->height() + m_table->verticalHeader()->length() +
                           2 * m_table->frameWidth());
}

void SubscriptionsPage::closeWhy()
{
    m_why->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

void SubscriptionsPage::nameGroups()
{
    const auto nameOfRule = [](PayerRule rule) {
        switch (rule) {
        case PayerRule::Primary: return tr("Agents and IVR: the primary pays");
        case PayerRule::FirstHad: return tr("Each type: who had it first pays");
        case PayerRule::PrimaryWithAllUsage: return tr("Primary");
        case PayerRule::NoneKnown: break;
        }
        return tr("No rule");
    };
    std::vector<GroupedHeader::Group> groups;
    for (const UsageTypeInfo& info : usageTypes) {
        const int column = leadColumns + static_cast<int>(indexOf(info.type));
        const bool first = groups.empty() || usageTypes.at(indexOf(info.type) - 1).payer != info.payer;
        if (first)
            groups.push_back({column, column, nameOfRule(info.payer)});
        groups.back().last = column;
    }
    m_header->setGroups(std::move(groups));
}

void SubscriptionsPage::sizeColumns()
{
    // The types take what their figures need, the name takes the rest.
    const QFontMetrics text = m_table->fontMetrics();
    const auto widthOf = [&text](const QString& longest, int side) {
        return text.horizontalAdvance(longest) + 2 * side;
    };
    const int typeWidth = widthOf(QStringLiteral("→ niemand"), TableCellDelegate::besideFigures + 1);
    int termWidth = widthOf(QStringLiteral("28 Sept 2027"), metrics::small);
    for (int row = 0; row < m_model->rowCount(); ++row) { // some say in words that no end is known
        const QModelIndex term = m_model->index(row, static_cast<int>(LeadColumn::Term));
        termWidth = std::max(termWidth, widthOf(term.data().toString(), metrics::small) + 1);
    }
    const int numberWidth = widthOf(QStringLiteral("00"), TableCellDelegate::besideFigures) + metrics::tight;
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, typeWidth);
    m_table->setColumnWidth(static_cast<int>(LeadColumn::Number), numberWidth);
    m_table->setColumnWidth(static_cast<int>(LeadColumn::Term), termWidth);
    const int least = text.averageCharWidth() * 22;
    const int fixed = numberWidth + termWidth + typeWidth * static_cast<int>(usageTypeCount);
    m_table->setColumnWidth(static_cast<int>(LeadColumn::Name), std::max(least, m_table->viewport()->width() - fixed));
}

void SubscriptionsPage::arrangeTotals()
{
    const int rows = m_model->rowCount();
    m_table->separateCells();
    for (int row = 0; row < rows; ++row) {
        const bool isTotal = row >= rows - totalsRows;
        if (isTotal) // its head needs the room, and a total has no term
            m_table->joinCells(row, static_cast<int>(LeadColumn::Name), 2);
        const bool oneLine = isTotal && row < rows - 1;
        m_table->setHeightOf(row, oneLine ? metrics::rowHeight(*m_table) : metrics::twoLineRowHeight(*m_table));
    }
}

void SubscriptionsPage::sayFold()
{
    const int foldable = m_model->foldable();
    m_fold->setVisible(foldable > 0);
    m_fold->setIcon(iconOf(m_fold->isChecked() ? Icon::Unfolded : Icon::Next));
    m_fold->setText(tr("%n subscriptions that have ended or not started yet", nullptr, foldable));
    m_fold->setAccessibleName(m_fold->text());
}

} // namespace seatkeeper
