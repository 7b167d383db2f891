#include "ui/imports/files_step.h"

#include "ui/imports/errors_model.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace seatkeeper {

FilesStep::FilesStep(const PlanFiles& files, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_files(files)
    , m_language(language)
    , m_about(new PlainLabel(this))
    , m_list(new QListWidget(this))
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_wrong(new PlainLabel(this))
    , m_errors(new ErrorsModel(language, this))
    , m_errorTable(new TableView(this))
    , m_saveErrors(new QPushButton(this))
{
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("importFiles"));
    m_choose->setObjectName(QStringLiteral("chooseImportFiles"));
    m_remove->setObjectName(QStringLiteral("removeImportFiles"));
    m_errorTable->setObjectName(QStringLiteral("importErrors"));
    m_saveErrors->setObjectName(QStringLiteral("saveImportErrors"));
    for (QPushButton* button : {m_choose, m_remove, m_saveErrors})
        button->setAutoDefault(false);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    constexpr int filesSeen = 5;
    m_list->setMaximumHeight(filesSeen * metrics::rowHeight(*this));
    m_errorTable->setModel(m_errors);
    m_errorTable->setItemDelegate(new RowDelegate(m_errorTable));
    m_errorTable->setWordWrap(true);
    m_errorTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_errorTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_errorTable->horizontalHeader()->setSectionResizeMode(static_cast<int>(ErrorsModel::Column::What),
                                                           QHeaderView::Stretch);
    // All of it, as the actions of the window copy tables; they are out of reach while this dialog is open.
    auto* copy = new QShortcut(QKeySequence(QKeySequence::Copy), m_errorTable);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        QGuiApplication::clipboard()->setMimeData(new TableOnClipboard(textTableOf(errors(), m_language->code())));
    });
    m_wrong->setTone(PlainLabel::Tone::Error);
    m_progress->hide();
    QHBoxLayout* buttons = rowLayout();
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    QHBoxLayout* wrong = rowLayout();
    wrong->addWidget(m_wrong, 1);
    wrong->addWidget(m_saveErrors);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::medium);
    layout->addWidget(m_about);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addLayout(wrong);
    layout->addWidget(m_errorTable, 1);
    layout->addStretch(0);
    connect(m_choose, &QPushButton::clicked, this, &FilesStep::choose);
    connect(m_remove, &QPushButton::clicked, this, &FilesStep::removeChosen);
    connect(m_saveErrors, &QPushButton::clicked, this, &FilesStep::saveErrorsWanted);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    showErrors({});
    showChosen();
}

void FilesStep::propose(const QStringList& files)
{
    add(files);
    m_isProposed = true;
}

void FilesStep::add(const QStringList& files)
{
    if (std::exchange(m_isProposed, false))
        m_chosen = {};
    m_unreadable.clear();
    for (const QString& file : files)
        take(file);
    showChosen();
    showErrors(m_unreadable);
    Q_EMIT chosenChanged();
}

/// Files of the API and of Control Hub are not read together: the kind that came last stays.
void FilesStep::take(const QString& file)
{
    const Result<SourceFileKind> kind = m_files.kindOf(file);
    if (!kind) {
        m_unreadable.push_back(kind.error());
        return;
    }
    switch (*kind) {
    case SourceFileKind::Tenant: Q_EMIT tenantFileChosen(file); return;
    case SourceFileKind::Csv:
        m_chosen.licenses.clear();
        m_chosen.people.clear();
        if (!m_chosen.csv.contains(file))
            m_chosen.csv.push_back(file);
        return;
    case SourceFileKind::RestLicenses:
        m_chosen.csv.clear();
        m_chosen.licenses = file;
        return;
    case SourceFileKind::RestPeople:
        m_chosen.csv.clear();
        if (!m_chosen.people.contains(file))
            m_chosen.people.push_back(file);
        return;
    }
}

void FilesStep::focusChoice()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void FilesStep::showErrors(const std::vector<Error>& errors)
{
    m_errors->show(errors);
    const bool areThere = !errors.empty();
    m_wrong->say(areThere ? tr("Nothing was imported. %n thing(s) in these files have to be mended first.", nullptr,
                               static_cast<int>(errors.size()))
                          : QString());
    m_errorTable->setVisible(areThere);
    m_saveErrors->setVisible(areThere);
}

void FilesStep::showProgress(int percent)
{
    m_progress->setValue(percent);
    m_progress->show();
}

void FilesStep::hideProgress()
{
    m_progress->hide();
}

TypedTable FilesStep::errors() const
{
    return typedTableOf(*m_errors, m_errorTable->accessibleName());
}

void FilesStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FilesStep::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    add(files);
    event->acceptProposedAction();
}

void FilesStep::choose()
{
    auto* chooser = new QFileDialog(this, tr("Choose files to import"), QString(),
                                    tr("Files of Control Hub and the Webex API (*.csv *.json);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, &FilesStep::add);
    chooser->open();
}

void FilesStep::removeChosen()
{
    for (const QListWidgetItem* item : m_list->selectedItems()) {
        const QString file = item->data(Qt::UserRole).toString();
        m_chosen.csv.removeAll(file);
        m_chosen.people.removeAll(file);
        if (m_chosen.licenses == file)
            m_chosen.licenses.clear();
    }
    showChosen();
    showErrors({});
    Q_EMIT chosenChanged();
}

void FilesStep::showChosen()
{
    m_list->clear();
    const auto list = [this](const QString& file, const QString& what) {
        auto* item = new QListWidgetItem(QStringLiteral("%1   %2").arg(QFileInfo(file).fileName(), what), m_list);
        item->setData(Qt::UserRole, file);
    };
    for (const QString& file : m_chosen.csv)
        list(file, tr("users from Control Hub"));
    if (!m_chosen.licenses.isEmpty())
        list(m_chosen.licenses, tr("licenses from the Webex API"));
    for (const QString& file : m_chosen.people)
        list(file, tr("people from the Webex API"));
    m_remove->setEnabled(false);
}

void FilesStep::retranslate()
{
    m_about->say(tr(
        "From Control Hub: Users → Manage users → CSV → Export, and choose the file exported_users.csv here. From the "
        "Webex API: save the answers of GET /v1/licenses and of every page of GET /v1/people as files, and choose "
        "all of them. You can also drop files here. Nothing is changed until the last step."));
    m_list->setAccessibleName(tr("Chosen files"));
    m_choose->setText(tr("Choose &files…"));
    m_remove->setText(tr("&Leave out"));
    m_saveErrors->setText(tr("&Save this list…"));
    m_errorTable->setAccessibleName(tr("What is wrong with the files"));
    m_progress->setAccessibleName(tr("Reading"));
    m_errors->retranslate();
    showChosen();
}

} // namespace seatkeeper
