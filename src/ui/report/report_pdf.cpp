#include "ui/report/report_pages.h"

#include <QIODevice>
#include <QPainter>
#include <QPdfWriter>

namespace seatkeeper {

namespace {

/// What the device took, so far.
class Watched : public QIODevice {
public:
    explicit Watched(QIODevice& target) : m_target(target) { QIODevice::open(WriteOnly | Unbuffered); }

    bool isSequential() const override { return true; }
    bool hasFailed() const { return m_failed; }

protected:
    qint64 readData(char* /*data*/, qint64 /*maxSize*/) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        m_failed = m_failed || m_target.write(data, size) != size;
        return m_failed ? -1 : size;
    }

private:
    QIODevice& m_target;
    bool m_failed = false;
};

} // namespace

bool writePdf(QIODevice& device, const ReportDocument& document)
{
    Watched watched(device);
    {
        QPdfWriter writer(&watched);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Seatkeeper"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 14, 18, 14), QPageLayout::Millimeter);
        const ReportPages pages(document, writer, writer.pageLayout().paintRectPixels(writer.resolution()).size());
        QPainter painter(&writer); // its origin is the corner of what can be printed on
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    } // which writes the end of the file
    return !watched.hasFailed();
}

} // namespace seatkeeper
