#include "ui/assumptions/assumptions_page.h"

#include "core/plan/other_reading.h"
#include "ui/assumptions/assumption_detail.h"
#include "ui/assumptions/assumptions_model.h"
#include "ui/settings/settings.h"
#include "ui/text/assumption_texts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/detail_splitter.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/sub_page_title.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>

namespace seatkeeper {

namespace {

/// Under this name the settings keep how the room is shared.
constexpr QLatin1StringView layoutName("assumptions");

} // namespace

AssumptionsPage::AssumptionsPage(Session& session, const TextLanguage& language, Settings& settings, QWidget* parent)
    : SubPage(parent)
    , m_session(session)
    , m_language(language)
    , m_intro(new PlainLabel(this))
    , m_model(new AssumptionsModel(this))
    , m_table(new TableView(this))
    , m_detail(new AssumptionDetail(this))
    , m_splitter(new DetailSplitter(m_table, m_detail, this))
{
    m_intro->setTone(PlainLabel::Tone::Secondary);
    m_table->setObjectName(QStringLiteral("assumptionsTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int linesOfDetail = 24; // a list of its own
    m_splitter->setUsual({.lines = linesOfDetail});
    m_splitter->setLayout(settings.layoutOf(layoutName));
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(title());
    layout->addWidget(m_intro);
    layout->addWidget(m_splitter, 1);

    connect(m_splitter, &DetailSplitter::layoutChosen, this,
            [this, &settings] { settings.setLayoutOf(layoutName, m_splitter->layout()); });
    connect(m_table, &TableView::currentMoved, this, &AssumptionsPage::follow);
    connect(m_table, &TableView::opened, m_detail, &AssumptionDetail::focusSwitch);
    connect(m_table, &TableView::roomChanged, this, &AssumptionsPage::fitColumns);
    connect(m_detail, &AssumptionDetail::switched, this, &AssumptionsPage::switchReading);
    connect(&m_session, &Session::planReplaced, this, &AssumptionsPage::forget);
    connect(&m_session, &Session::planEdited, this, &AssumptionsPage::forget);
    connect(&m_session, &Session::dayChanged, this, &AssumptionsPage::forget);
    retranslate();
}

void AssumptionsPage::goTo(Assumption assumption)
{
    makeFresh();
    if (const std::optional<int> row = m_model->rowOf(assumption))
        m_table->goToRow(*row);
}

TypedTable AssumptionsPage::table() const
{
    return m_detail->table();
}

void AssumptionsPage::takeFocus()
{
    makeFresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

QString AssumptionsPage::countText() const
{
    return tr("%n assumptions", nullptr, m_model->rowCount());
}

std::vector<QWidget*> AssumptionsPage::panes() const
{
    return {m_table, m_detail};
}

void AssumptionsPage::fill()
{
    if (!m_session.isOpen())
        return;
    const Assumptions& read = m_session.tenant().assumptions;
    std::vector<AssumptionRow> rows;
    rows.reserve(listedAssumptions.size());
    for (const Assumption assumption : listedAssumptions) {
        rows.push_back({assumption, readingOf(assumption), assumptionText(*m_language, assumption, read),
                        assumptionSource(*m_language, assumption), otherReading(read, assumption).has_value()});
    }
    const Assumption current = m_current; // a model that begins anew has none
    m_model->show(std::move(rows));
    fitColumns();
    m_table->goToRow(m_model->rowOf(current).value_or(0));
    m_splitter->openDetail(m_table->horizontalHeader()->height() + m_table->verticalHeader()->length() +
                           2 * m_table->frameWidth());
}

void AssumptionsPage::retranslate()
{
    title()->say(tr("Assumptions"));
    m_intro->say(tr("Where Cisco's article leaves room, Seatkeeper reads it as stands here. Two readings can be "
                    "switched, in the plan or in a scenario."));
    m_table->setAccessibleName(tr("Assumptions"));
    renew();
}

void AssumptionsPage::follow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const Assumption assumption = m_model->at(index.row()).assumption;
    if (assumption != m_current)
        m_done.reset();
    m_current = assumption;
    showCurrent();
}

void AssumptionsPage::showCurrent()
{
    const Tenant& tenant = m_session.tenant();
    const Assumptions& read = tenant.assumptions;
    if (!otherReading(read, m_current))
        return showFixed();
    const QDate day = m_session.day();
    const AssumptionEffect effect = m_done ? *m_done : assumptionEffect(tenant, readOtherwise(tenant, m_current), day);
    const QString answer = effectText(*m_language, tenant, effect, day);
    const QString where =
        m_session.scenario()
            ? tr("In scenario \"%1\" alone, as one step that can be undone. The baseline is read as before.")
                  .arg(m_session.scenarioName())
            : tr("In the plan, as one step that can be undone. Control Hub knows nothing of it.");
    m_detail->show({.question = m_done ? tr("What has changed now") : whatIfText(*m_language, m_current, read),
                    .answer = answer,
                    .rows = effectRows(*m_language, tenant, effect),
                    .sides = m_done ? Sides<QString>{tr("Before"), tr("Now")}
                                    : Sides<QString>{tr("As it is read now"), tr("Read the other way")},
                    .switchText = switchText(*m_language, m_current, read),
                    .where = where});
}

void AssumptionsPage::showFixed()
{
    m_detail->show({.question = tr("Assumption A%1 cannot be switched").arg(static_cast<int>(m_current)),
                    .answer = tr("Seatkeeper knows no other way to read it. It is listed so that every answer can say "
                                 "what it rests on."),
                    .rows = {},
                    .sides = {},
                    .switchText = {},
                    .where = {}});
}

/// Reads the current one the other way, and shows what that has altered.
void AssumptionsPage::switchReading()
{
    const Tenant before = m_session.tenant();
    const auto other = otherReading(before.assumptions, m_current);
    const Result<bool> done = m_session.apply(Change(other.value()));
    if (!done)
        return Q_EMIT failed(done.error());
    m_done = assumptionEffect(before, m_session.tenant(), m_session.day());
    showCurrent();
}

void AssumptionsPage::forget()
{
    m_done.reset();
    renew();
}

void AssumptionsPage::fitColumns()
{
    const QFontMetrics text = m_table->fontMetrics();
    constexpr int readingCharacters = 20;
    constexpr int sourceCharacters = 30;
    const int number = text.horizontalAdvance(QStringLiteral("A18")) + metrics::wide;
    const int reading = readingCharacters * text.averageCharWidth() + metrics::medium;
    const int source = sourceCharacters * text.averageCharWidth() + metrics::medium;
    m_table->setColumnWidth(static_cast<int>(AssumptionsModel::Column::Number), number);
    m_table->setColumnWidth(static_cast<int>(AssumptionsModel::Column::Reading), reading);
    m_table->setColumnWidth(static_cast<int>(AssumptionsModel::Column::Text),
                            m_table->viewport()->width() - number - reading - source);
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row) // lines that nearly touch are hard to read
        m_table->setRowHeight(row, m_table->rowHeight(row) + metrics::small);
}

/// In a scenario that reads it otherwise, also how the baseline does.
QString AssumptionsPage::readingOf(Assumption assumption) const
{
    const QString reading = readingText(*m_language, assumption, m_session.tenant().assumptions);
    const QString ofBaseline = readingText(*m_language, assumption, m_session.plan().baseline().assumptions);
    return reading == ofBaseline ? reading : tr("%1 (baseline: %2)").arg(reading, ofBaseline);
}

} // namespace seatkeeper
