#include "ui/mainwindow/table_saver.h"

#include "ui/report/xlsx_table.h"
#include "ui/widgets/beside.h"

#include <QFileDialog>

namespace seatkeeper {

TableSaver::TableSaver(Session& session, QWidget* window) : QObject(window), m_session(session), m_window(window) {}

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

void TableSaver::write(const TypedTable& table, const QString& file)
{
    Q_EMIT begun();
    const auto work = [&session = m_session, table, file]() -> Result<void> {
        const Result<QByteArray> workbook = toXlsx(table);
        return workbook ? session.write(file, *workbook) : tl::unexpected(workbook.error());
    };
    const auto writing = workBeside(this, work, [this, file](const Result<void>& done) {
        if (done)
            Q_EMIT saved(file);
        else
            Q_EMIT failed(done.error());
    });
    m_writing.addFuture(QFuture<void>(writing));
}

} // namespace seatkeeper
