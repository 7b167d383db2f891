#include "ui/overage/usage_tab.h"

#include "core/rules/forecast.h"
#include "ui/overage/grid_delegate.h"
#include "ui/overage/grid_view.h"
#include "ui/overage/table_tools.h"
#include "ui/overage/usage_model.h"
#include "ui/overage/usage_paste.h"
#include "ui/subscriptions/grouped_header.h"
#include "ui/text/typed_number.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/month_edit.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>

namespace seatkeeper {

namespace {

/// The width in which a heading takes two lines at most, as long as that is not too much for one column.
int widthOfHeading(const QFontMetrics& font, const QString& heading)
{
    constexpr int least = 72;
    constexpr int most = 200;
    constexpr int lines = 2;
    int width = least;
    for (const QString& word : heading.split(QLatin1Char(' ')))
        width = std::max(width, font.horizontalAdvance(word));
    const auto heightIn = [&](int room) {
        return font.boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, heading).height();
    };
    while (width < most && heightIn(width) > lines * font.lineSpacing())
        width += metrics::small;
    return std::min(width, most) + 2 * metrics::small;
}

} // namespace

UsageTab::UsageTab(Session& session, const TextLanguage& language, QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_language(language)
    , m_typeLabel(new QLabel(this))
    , m_type(new ComboBox(this))
    , m_monthLabel(new QLabel(this))
    , m_month(new MonthEdit(language, this))
    , m_add(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_hint(new PlainLabel(this))
    , m_refused(new PlainLabel(this))
    , m_model(new UsageModel(*language, this))
    , m_table(new GridView(this))
{
    layOut();
    connect(m_type, &QComboBox::activated, this, &UsageTab::renew);
    connect(m_add, &QPushButton::clicked, this, &UsageTab::addMonth);
    connect(m_month, &QLineEdit::returnPressed, this, &UsageTab::addMonth);
    connect(m_paste, &QPushButton::clicked, this, &UsageTab::paste);
    connect(m_model, &UsageModel::typed, this, &UsageTab::take);
    connect(m_table, &TableView::roomChanged, this, &UsageTab::sizeColumns);
    connect(&m_session, &Session::planReplaced, this, &UsageTab::begin);
    connect(&m_session, &Session::planEdited, this, [this] {
        m_refused->say({});
        renew();
    });
    begin();
    retranslate();
}

void UsageTab::paste()
{
    const QModelIndex current = m_table->currentIndex();
    const int row = std::max(0, current.row());
    const int column = std::max(0, current.column());
    const PastedUsage pasted = usageFromBlock(QGuiApplication::clipboard()->text(), m_model->grid(), row, column,
                                              *m_language, m_session.today());
    if (pasted.faults.empty())
        return apply(pasted.changes);
    QString text = faultText(*m_language, pasted.faults.front());
    if (const auto more = static_cast<int>(pasted.faults.size()) - 1; more > 0)
        text = tr("%1 And %n more cell(s) are wrong.", nullptr, more).arg(text);
    refuse(tr("Nothing was pasted. %1").arg(text));
}

void UsageTab::clear()
{
    std::vector<SetUsage> changes;
    for (const QModelIndex& index : m_table->chosen()) {
        if (!m_model->isEntered(index.column()))
            continue;
        const UsageGrid::Column& column = m_model->grid().columns[static_cast<std::size_t>(index.column())];
        const UsageGrid::Row& row = m_model->grid().rows[static_cast<std::size_t>(index.row())];
        if (row.cells[static_cast<std::size_t>(index.column())].quantity)
            changes.push_back({.month = row.month,
                               .type = type(),
                               .subscription = column.subscription ? std::optional(column.id) : std::nullopt,
                               .quantity = std::nullopt});
    }
    apply(changes);
}

void UsageTab::copy() const
{
    TextTable table = textTableWithRowHeadings(*m_model, tr("Month"));
    table.title = nameOf(*m_language, type());
    QGuiApplication::clipboard()->setMimeData(new TableOnClipboard(std::move(table)));
}

void UsageTab::goToUnknown(Month month, UsageType type)
{
    m_type->setCurrentIndex(static_cast<int>(indexOf(type)));
    renew();
    makeFresh();
    const std::vector<UsageGrid::Column>& columns = m_model->grid().columns;
    const auto unknown =
        std::ranges::find_if(columns, [](const UsageGrid::Column& column) { return !column.subscription; });
    if (const auto row = m_model->rowOf(month); row && unknown != columns.end())
        m_table->goTo(*row, static_cast<int>(unknown - columns.begin()));
    m_table->setFocus(Qt::OtherFocusReason);
}

TypedTable UsageTab::table() const
{
    return typedTableOf(*m_model, nameOf(*m_language, type()), tr("Month"));
}

void UsageTab::focusTable()
{
    makeFresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> UsageTab::panes() const
{
    return {m_table};
}

QString UsageTab::countText() const
{
    return tr("%n month(s)", nullptr, m_model->rowCount());
}

void UsageTab::layOut()
{
    m_type->setObjectName(QStringLiteral("usageType"));
    m_month->setObjectName(QStringLiteral("usageMonth"));
    m_add->setObjectName(QStringLiteral("addMonth"));
    m_add->setIcon(iconOf(Icon::Add));
    m_paste->setObjectName(QStringLiteral("pasteUsage"));
    m_refused->setObjectName(QStringLiteral("usageRefused"));
    m_refused->setTone(PlainLabel::Tone::Error);
    m_refused->say({});
    m_hint->setTone(PlainLabel::Tone::Secondary);
    m_table->setObjectName(QStringLiteral("usageTable"));
    m_table->setHorizontalHeader(new GroupedHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new GridDelegate(UsageModel::alteredRole, m_table));
    for ([[maybe_unused]] const UsageTypeInfo& info : usageTypes)
        m_type->addItem(QString());
    QHBoxLayout* row = rowLayout();
    m_typeLabel->setBuddy(m_type);
    m_monthLabel->setBuddy(m_month);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_typeLabel, m_type, m_monthLabel, m_month, m_add})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_paste);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::medium, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    layout->addWidget(m_refused);
    layout->addWidget(m_table, 1);
}

void UsageTab::begin()
{
    m_added.clear();
    m_type->setCurrentIndex(0);
    m_refused->say({});
    if (m_session.isOpen()) {
        m_month->setToday(m_session.today());
        m_month->setMonth(Month::of(m_session.today()).plus(1));
    }
    renew();
}

void UsageTab::fill()
{
    if (!m_session.isOpen())
        return m_model->show({}, *m_language);
    const Tenant& tenant = m_session.tenant();
    const Tenant* baseline = m_session.scenario() ? &m_session.plan().baseline() : nullptr;
    const int before = m_model->rowCount();
    m_model->show(usageGrid(tenant, baseline, type(), monthsToEnter(tenant, m_session.today(), m_added), *m_language),
                  *m_language);
    m_hint->say(
        infoOf(type()).payer == PayerRule::PrimaryWithAllUsage
            ? tr("All usage of Webex Connect counts as the primary subscription's, whatever it is entered for.")
            : tr("Type a number and press Enter, or paste a range from a spreadsheet. Empty is not 0: nothing is "
                 "known then."));
    sizeColumns();
    if (before == 0 && m_model->rowCount() > 0) { // where the next number belongs
        const Month last = lastMeasuredMonth(tenant).value_or(Month::of(m_session.today()).plus(-1));
        m_table->goTo(m_model->rowOf(last.plus(1)).value_or(m_model->rowCount() - 1), 0);
    }
    Q_EMIT countChanged();
}

void UsageTab::addMonth()
{
    const std::optional<Month> month = m_month->month();
    if (!month)
        return refuse(tr("“%1” is not a month. Type for example 10-2026 or Oct 2026.").arg(m_month->text()));
    m_refused->say({});
    m_added.insert(*month);
    renew();
    if (const auto row = m_model->rowOf(*month))
        m_table->goTo(*row, std::max(0, m_table->currentIndex().column()));
    m_table->setFocus(Qt::OtherFocusReason);
    m_month->setMonth(month->plus(1));
}

/// What is typed into a cell is what would be pasted onto it.
void UsageTab::take(int row, int column, const QString& text)
{
    const UsageGrid::Column& at = m_model->grid().columns[static_cast<std::size_t>(column)];
    const Month month = m_model->grid().rows[static_cast<std::size_t>(row)].month;
    SetUsage change{.month = month,
                    .type = type(),
                    .subscription = at.subscription ? std::optional(at.id) : std::nullopt,
                    .quantity = quantityFromText(text, m_language->locale())};
    if (!change.quantity && !text.trimmed().isEmpty())
        return refuse(tr("%1, %2: “%3” is not a whole number from 0 to 2,147,483,647. The value stays as it was.")
                          .arg(m_language->month(month), at.name, text));
    apply({change});
}

void UsageTab::apply(const std::vector<SetUsage>& changes)
{
    m_refused->say({});
    if (changes.empty())
        return;
    const std::vector<Change> all(changes.begin(), changes.end());
    Summary summary = summarise(all.front(), m_session.tenant());
    summary.changes = static_cast<qint64>(all.size());
    if (const auto done = m_session.apply(all, std::move(summary)); !done)
        Q_EMIT failed(done.error());
}

void UsageTab::refuse(const QString& text)
{
    m_refused->say(text);
}

UsageType UsageTab::type() const
{
    return usageTypes.at(static_cast<std::size_t>(std::max(0, m_type->currentIndex()))).type;
}

void UsageTab::retranslate()
{
    m_typeLabel->setText(tr("Usage t&ype"));
    m_type->setAccessibleName(tr("Usage type"));
    for (const UsageTypeInfo& info : usageTypes)
        m_type->setItemText(static_cast<int>(indexOf(info.type)), nameOf(*m_language, info.type));
    m_monthLabel->setText(tr("&Month"));
    m_month->setAccessibleName(tr("Month to add"));
    m_add->setText(tr("A&dd month"));
    m_add->setAccessibleName(tr("Add month"));
    m_paste->setText(tr("Paste"));
    m_paste->setAccessibleName(tr("Paste usage"));
    m_table->setAccessibleName(tr("Usage"));
    m_refused->say({});
    renew();
}

void UsageTab::sizeColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(
            column, widthOfHeading(m_table->fontMetrics(),
                                   m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
}

} // namespace seatkeeper
