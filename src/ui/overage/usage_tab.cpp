#include "ui/overage/usage_tab.h"

#include "core/rules/forecast.h"
#include "ui/overage/grid_delegate.h"
#include "ui/overage/grid_view.h"
#include "ui/overage/table_tools.h"
#include "ui/overage/usage_file_dialog.h"
#include "ui/overage/usage_model.h"
#include "ui/overage/usage_paste.h"
#include "ui/subscriptions/grouped_header.h"
#include "ui/text/typed_number.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace seatkeeper {

namespace {

/// The one CSV file that is dropped; empty where it is something else, or where they are several.
QString droppedCsv(const QMimeData& dropped)
{
    const QList<QUrl> urls = dropped.urls();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? file : QString();
}

} // namespace

UsageTab::UsageTab(Session& session, const TextLanguage& language, QWidget* parent)
    : MonthsTab(session, language,
                {.month = QStringLiteral("usageMonth"),
                 .add = QStringLiteral("addMonth"),
                 .refused = QStringLiteral("usageRefused"),
                 .table = QStringLiteral("usageTable")},
                parent)
    , m_typeLabel(new QLabel(this))
    , m_type(new ComboBox(this))
    , m_paste(new QPushButton(this))
    , m_read(new QPushButton(this))
    , m_model(new UsageModel(*language, this))
{
    layOut();
    connect(m_type, &QComboBox::activated, this, &UsageTab::renew);
    connect(m_paste, &QPushButton::clicked, this, &UsageTab::paste);
    connect(m_read, &QPushButton::clicked, this, &UsageTab::chooseFile);
    connect(m_model, &UsageModel::typed, this, &UsageTab::take);
    UsageTab::begin();
    UsageTab::retranslate();
}

void UsageTab::paste()
{
    const QModelIndex current = grid().currentIndex();
    const int row = std::max(0, current.row());
    const int column = std::max(0, current.column());
    const PastedUsage pasted = usageFromBlock(QGuiApplication::clipboard()->text(), m_model->grid(), row, column,
                                              *language(), session().today());
    if (pasted.faults.empty())
        return apply({pasted.changes.begin(), pasted.changes.end()});
    QString text = faultText(*language(), pasted.faults.front());
    if (const auto more = static_cast<int>(pasted.faults.size()) - 1; more > 0)
        text = tr("%1 And %n more cell(s) are wrong.", nullptr, more).arg(text);
    refuse(tr("Nothing was pasted. %1").arg(text));
}

void UsageTab::chooseFile()
{
    auto* chooser = new QFileDialog(this, tr("Read usage from a CSV file"), QString(),
                                    tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &UsageTab::readFile);
    chooser->open();
}

void UsageTab::readFile(const QString& file)
{
    refuse({});
    (new UsageFileDialog(session(), language(), file, type(), this))->open();
}

void UsageTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedCsv(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void UsageTab::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    readFile(droppedCsv(*event->mimeData()));
}

void UsageTab::clear()
{
    std::vector<Change> changes;
    for (const QModelIndex& index : grid().chosen()) {
        if (!m_model->isEntered(index.column()))
            continue;
        const UsageGrid::Column& column = m_model->grid().columns[static_cast<std::size_t>(index.column())];
        const UsageGrid::Row& row = m_model->grid().rows[static_cast<std::size_t>(index.row())];
        if (row.cells[static_cast<std::size_t>(index.column())].quantity)
            changes.emplace_back(SetUsage{.month = row.month,
                                          .type = type(),
                                          .subscription = column.subscription ? std::optional(column.id) : std::nullopt,
                                          .quantity = std::nullopt});
    }
    apply(changes);
}

bool UsageTab::copy()
{
    TextTable table = textTableWithRowHeadings(*m_model, tr("Month"));
    table.title = nameOf(*language(), type());
    QGuiApplication::clipboard()->setMimeData(new TableOnClipboard(std::move(table)));
    return true;
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
        grid().goTo(*row, static_cast<int>(unknown - columns.begin()));
    grid().setFocus(Qt::OtherFocusReason);
}

TypedTable UsageTab::table() const
{
    return typedTableOf(*m_model, nameOf(*language(), type()), tr("Month"));
}

QString UsageTab::countText() const
{
    return tr("%n month(s)", nullptr, m_model->rowCount());
}

void UsageTab::layOut()
{
    m_type->setObjectName(QStringLiteral("usageType"));
    m_paste->setObjectName(QStringLiteral("pasteUsage"));
    m_read->setObjectName(QStringLiteral("readUsageFile"));
    m_read->setIcon(iconOf(Icon::Import));
    grid().setHorizontalHeader(new GroupedHeader(&grid()));
    grid().setModel(m_model);
    new ColumnFit(&grid(), {}, ColumnFit::Headings::TwoLines);
    grid().setItemDelegate(new GridDelegate(UsageModel::alteredRole, &grid()));
    for ([[maybe_unused]] const UsageTypeInfo& info : usageTypes)
        m_type->addItem(QString());
    layOutControls(m_typeLabel, m_type, {m_paste, m_read});
    setAcceptDrops(true);
}

void UsageTab::begin()
{
    m_type->setCurrentIndex(0);
    MonthsTab::begin();
}

std::optional<int> UsageTab::rowOf(Month month) const
{
    return m_model->rowOf(month);
}

int UsageTab::columnToEnter() const
{
    return std::max(0, grid().currentIndex().column()); // one goes on with the subscription at hand
}

void UsageTab::fill()
{
    if (!session().isOpen())
        return m_model->show({}, *language());
    const Tenant& tenant = session().tenant();
    const Tenant* baseline = session().scenario() ? &session().plan().baseline() : nullptr;
    const int before = m_model->rowCount();
    m_model->show(usageGrid(tenant, baseline, type(), months(), *language()), *language());
    hint().say(
        infoOf(type()).payer == PayerRule::PrimaryWithAllUsage
            ? tr("All usage of Webex Connect counts as the primary subscription's, whatever it is entered for.")
            : tr("Type a number and press Enter, paste a range from a spreadsheet, or drop a CSV file here. Empty is "
                 "not 0: nothing is known then."));
    if (before == 0 && m_model->rowCount() > 0) { // where the next number belongs
        const Month last = lastMeasuredMonth(tenant).value_or(Month::of(session().today()).plus(-1));
        grid().goTo(m_model->rowOf(last.plus(1)).value_or(m_model->rowCount() - 1), 0);
    }
    Q_EMIT countChanged();
}

/// What is typed into a cell is what would be pasted onto it.
void UsageTab::take(int row, int column, const QString& text)
{
    const UsageGrid::Column& at = m_model->grid().columns[static_cast<std::size_t>(column)];
    const Month month = m_model->grid().rows[static_cast<std::size_t>(row)].month;
    SetUsage change{.month = month,
                    .type = type(),
                    .subscription = at.subscription ? std::optional(at.id) : std::nullopt,
                    .quantity = quantityFromText(text, language()->locale())};
    if (!change.quantity && !text.trimmed().isEmpty())
        return refuse(tr("%1, %2: \"%3\" is not a whole number from 0 to 2,147,483,647. The value stays as it was.")
                          .arg(language()->month(month), at.name, text));
    apply({change});
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
        m_type->setItemText(static_cast<int>(indexOf(info.type)), nameOf(*language(), info.type));
    m_paste->setText(tr("Paste"));
    m_paste->setAccessibleName(tr("Paste usage"));
    m_read->setText(tr("From a CSV…"));
    m_read->setAccessibleName(tr("Read usage from a CSV file"));
    grid().setAccessibleName(tr("Usage"));
    MonthsTab::retranslate();
}

} // namespace seatkeeper
