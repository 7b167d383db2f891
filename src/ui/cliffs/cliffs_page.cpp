#include "ui/cliffs/cliffs_page.h"

#include "ui/cliffs/cliff_detail.h"
#include "ui/cliffs/cliff_rows_model.h"
#include "ui/cliffs/role_columns.h"
#include "ui/decisions/decision_page.h"
#include "ui/settings/settings.h"
#include "ui/text/cliff_texts.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/detail_splitter.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/sub_page_title.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>

#include <algorithm>

namespace seatkeeper {

namespace {

/// Under this name the settings keep how the room is shared.
constexpr QLatin1StringView layoutName("cliffs");

/// The columns before those that count people.
enum class LeadColumn : quint8 { Day, Subscription, Event };
constexpr int leadColumns = 3;

} // namespace

CliffsPage::CliffsPage(const Session& session, const TextLanguage& language, Settings& settings, QWidget* parent)
    : SubPage(parent)
    , m_session(session)
    , m_language(language)
    , m_said(new PlainLabel(this))
    , m_model(new CliffRowsModel(this))
    , m_table(new TableView(this))
    , m_detail(new CliffDetail(this))
    , m_splitter(new DetailSplitter(m_table, m_detail, this))
{
    m_said->setTone(PlainLabel::Tone::Secondary);
    m_table->setObjectName(QStringLiteral("cliffsTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_splitter->setLayout(settings.layoutOf(layoutName));
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(title());
    layout->addWidget(m_said);
    layout->addWidget(m_splitter, 1);
    layout->addStretch();
    orderTabs(tabStops({title(), m_table, m_detail}));

    connect(m_splitter, &DetailSplitter::layoutChosen, this,
            [this, &settings] { settings.setLayoutOf(layoutName, m_splitter->layout()); });
    connect(m_table, &TableView::currentMoved, this, &CliffsPage::follow);
    connect(m_table, &TableView::opened, this, &CliffsPage::showPeople);
    new ColumnFit(m_table);
    connect(m_detail, &CliffDetail::peopleRequested, this, &CliffsPage::showPeople);
    connect(m_detail, &CliffDetail::movesRequested, this, [this] { Q_EMIT movesRequested(current()->subscription); });
    connect(m_detail, &CliffDetail::decisionRequested, this,
            [this] { Q_EMIT decisionRequested(current()->subscription); });
    connect(&m_session, &Session::planReplaced, this, [this] {
        m_current.reset();
        renew();
    });
    connect(&m_session, &Session::planEdited, this, &CliffsPage::renew);
    connect(&m_session, &Session::dayChanged, this, &CliffsPage::renew);
    retranslate();
}

void CliffsPage::goTo(SubscriptionRef subscription)
{
    makeFresh();
    const auto row = std::ranges::find(m_cliffs, subscription, &AccessCliff::subscription);
    if (row != m_cliffs.end())
        m_table->goToRow(static_cast<int>(row - m_cliffs.begin()));
}

TypedTable CliffsPage::table() const
{
    TypedTable table = m_model->table();
    table.title = title()->text();
    return table;
}

void CliffsPage::takeFocus()
{
    makeFresh();
    QWidget* first = m_cliffs.empty() ? static_cast<QWidget*>(this) : m_table;
    first->setFocus(Qt::OtherFocusReason);
}

QString CliffsPage::countText() const
{
    return tr("%n ends and suspensions", nullptr, m_model->rowCount());
}

std::vector<QWidget*> CliffsPage::panes() const
{
    return {m_table, m_detail};
}

void CliffsPage::fill()
{
    m_cliffs.clear();
    if (m_session.isOpen())
        m_cliffs = accessCliffsFrom(m_session.tenant(), m_session.day());
    std::vector<CliffRow> rows;
    rows.reserve(m_cliffs.size());
    for (const AccessCliff& cliff : m_cliffs) {
        rows.push_back(
            {{cliff.day, callName(m_session.tenant(), cliff.subscription), cliffEventText(*m_language, cliff)},
             cliff.lost});
    }
    const std::optional<Key> before = m_current;
    m_model->show({tr("From"), tr("Subscription"), tr("What happens")}, std::move(rows), *m_language);
    m_splitter->setVisible(!m_cliffs.empty());
    if (m_session.isOpen()) {
        const QString day = m_language->dateInSentence(m_session.day());
        m_said->say(
            m_cliffs.empty()
                ? tr("From %1 on no end and no suspension of a subscription is known.").arg(day)
                : tr("Each end and suspension from %1 on, with the licenses of now. Enter shows the people.").arg(day));
    }
    if (m_cliffs.empty())
        return Q_EMIT countChanged();
    const auto isSame = [&](const AccessCliff& cliff) {
        return before && cliff.day == before->day && cliff.subscription == before->subscription;
    };
    const auto same = std::ranges::find_if(m_cliffs, isSame);
    m_table->goToRow(same == m_cliffs.end() ? 0 : static_cast<int>(same - m_cliffs.begin()));
    m_splitter->openDetail(m_table->horizontalHeader()->height() + m_table->verticalHeader()->length() +
                           2 * m_table->frameWidth() + m_splitter->handleWidth());
    Q_EMIT countChanged();
}

void CliffsPage::retranslate()
{
    title()->say(tr("Who loses access"));
    m_table->setAccessibleName(tr("Ends and suspensions"));
    renew();
}

const AccessCliff* CliffsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_cliffs.at(static_cast<std::size_t>(index.row())) : nullptr;
}

void CliffsPage::follow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const AccessCliff& cliff = *current();
    m_current = Key{cliff.day, cliff.subscription};
    const bool canDecide = DecisionPage::canDecide(m_session, cliff.subscription);
    m_detail->show(cliff, m_session.tenant(), *m_language,
                   canDecide ? CliffDetail::Decision::Possible : CliffDetail::Decision::Impossible);
}

void CliffsPage::showPeople()
{
    const AccessCliff* cliff = current();
    if (cliff && cliff->lost.people() > 0)
        Q_EMIT peopleRequested(cliff->day, cliff->subscription);
}

} // namespace seatkeeper
