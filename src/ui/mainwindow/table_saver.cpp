#include "ui/mainwindow/table_saver.h"

#include "ui/report/xlsx_table.h"
#include "ui/widgets/beside.h"

#include <QFileDialog>

namespace seatkeeper {

TableSaver::TableSaver(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_isWanted(std::make_shared<std::atomic_bool>(true))
{
    constexpr int longEnough = 1000; // milliseconds
    m_patience.setSingleShot(true);
    m_patience.setInterval(longEnough);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_running > 0)
            Q_EMIT takesLong();
    });
}

void TableSaver::save(TypedTable table)
{
    auto* chooser = new QFileDialog(m_window, tr("Save the table as xlsx"), QString(), tr("Excel workbooks (*.xlsx)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("xlsx"));
    chooser->selectFile(table.title + QStringLiteral(".xlsx"));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, table = std::move(table)](const QString& file) { write(table, file); });
    chooser->open();
}

void TableSaver::giveUp()
{
    *m_isWanted = false;
    m_isWanted = std::make_shared<std::atomic_bool>(true); // of what is saved from now on
    m_running = 0;
    m_patience.stop();
    Q_EMIT givenUp();
}

void TableSaver::write(const TypedTable& table, const QString& file)
{
    if (m_running++ == 0)
        m_patience.start();
    Q_EMIT begun();
    const auto work = [&session = m_session, table, file, isWanted = m_isWanted]() -> Result<void> {
        const Result<QByteArray> workbook = toXlsx(table, [isWanted] { return isWanted->load(); });
        if (!workbook)
            return tl::unexpected(workbook.error());
        return *isWanted ? session.write(file, *workbook) : failure(ErrorCode::Cancelled, {});
    };
    const auto writing = workBeside(this, work, [this, file, isWanted = m_isWanted](const Result<void>& done) {
        if (isWanted == m_isWanted) // else it was given up, and that was said
            take(file, done);
    });
    m_writing.addFuture(QFuture<void>(writing));
}

void TableSaver::take(const QString& file, const Result<void>& done)
{
    if (--m_running == 0)
        m_patience.stop();
    if (done)
        Q_EMIT saved(file);
    else
        Q_EMIT failed(done.error());
}

} // namespace seatkeeper
