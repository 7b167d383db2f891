#include "ui/mainwindow/plan_dialogs.h"

#include "ui/carryout/export_dialog.h"
#include "ui/imports/import_dialog.h"
#include "ui/reports/report_dialog.h"

#include <QFileDialog>

namespace seatkeeper {

PlanDialogs::PlanDialogs(Session& session, const TextLanguage& language, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_language(language)
    , m_window(window)
{
    connect(&m_session, &Session::planReplaced, this, [this] { m_lastImported.clear(); });
}

void PlanDialogs::create()
{
    whenChosen(dialogForNewPlan(tr("New plan")), [this](const QString& file) { return m_session.create(file); });
}

void PlanDialogs::open()
{
    QFileDialog* chooser = dialog(tr("Open plan"), tr("Plans of Seatkeeper (*.seatkeeper)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    whenChosen(chooser, [this](const QString& file) { return m_session.open(file); });
}

void PlanDialogs::importTenant()
{
    QFileDialog* chooser = dialog(tr("Import a tenant file"), tr("Tenant files (*.json)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    whenChosen(chooser, [this](const QString& file) { return m_session.importTenant(file); });
}

void PlanDialogs::importPeople(const QStringList& files)
{
    if (m_session.isOpen())
        return openImport(files);
    whenChosen(dialogForNewPlan(tr("A new plan for what is imported")), [this, files](const QString& file) {
        auto created = m_session.create(file);
        if (created)
            openImport(files);
        return created;
    });
}

void PlanDialogs::openImport(const QStringList& files)
{
    auto* dialog = new ImportDialog(m_session, m_language, m_window);
    connect(dialog, &ImportDialog::imported, this, [this](const ImportFiles& read, const ImportResult& result) {
        m_lastImported = read.csv + read.people;
        if (!read.licenses.isEmpty())
            m_lastImported.prepend(read.licenses);
        Q_EMIT imported(result);
    });
    connect(dialog, &ImportDialog::tenantFileChosen, this, [this](const QString& file) {
        if (const auto done = m_session.importTenant(file); !done)
            Q_EMIT failed(done.error());
    });
    dialog->open();
    if (!files.isEmpty())
        dialog->begin(files);
    else if (!m_lastImported.isEmpty())
        dialog->propose(m_lastImported);
}

void PlanDialogs::exportChanges()
{
    auto* dialog = new ExportDialog(m_session, m_language, m_window);
    connect(dialog, &ExportDialog::saved, this, [this](int, const QString& folder) { Q_EMIT handedOver(folder); });
    dialog->open();
}

void PlanDialogs::report()
{
    auto* dialog = new ReportDialog(m_session, m_language, m_window);
    connect(dialog, &ReportDialog::saved, this, &PlanDialogs::reportSaved);
    dialog->open();
}

void PlanDialogs::saveCopy()
{
    whenChosen(dialogForNewPlan(tr("Save a copy")), [this](const QString& file) {
        Result<CopyContent> content = m_session.saveCopy(file);
        if (content)
            Q_EMIT copied(*content);
        return content;
    });
}

void PlanDialogs::saveElsewhere()
{
    whenChosen(dialogForNewPlan(tr("Save a copy")), [this](const QString& file) -> Result<void> {
        const Result<CopyContent> content = m_session.saveCopy(file);
        if (!content)
            return tl::unexpected(content.error());
        if (auto opened = m_session.open(file); !opened)
            return opened;
        Q_EMIT copied(*content);
        return {};
    });
}

void PlanDialogs::openBackup(const QString& backup)
{
    whenChosen(dialogForNewPlan(tr("Open a copy of the backup")),
               [this, backup](const QString& file) { return m_session.openCopy(backup, file); });
}

QFileDialog* PlanDialogs::dialogForNewPlan(const QString& title)
{
    QFileDialog* chooser = dialog(title, tr("Plans of Seatkeeper (*.seatkeeper)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("seatkeeper"));
    // An existing plan is never written over; the session says so.
    chooser->setOption(QFileDialog::DontConfirmOverwrite);
    return chooser;
}

QFileDialog* PlanDialogs::dialog(const QString& title, const QString& filter)
{
    auto* chooser = new QFileDialog(m_window, title, QString(), filter);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    return chooser;
}

template <class Act> void PlanDialogs::whenChosen(QFileDialog* dialog, Act act)
{
    connect(dialog, &QFileDialog::fileSelected, this, [this, act](const QString& file) {
        if (const auto done = act(file); !done)
            Q_EMIT failed(done.error());
    });
    dialog->open();
}

} // namespace seatkeeper
