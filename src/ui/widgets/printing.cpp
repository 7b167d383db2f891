#include "ui/widgets/printing.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace seatkeeper {

namespace {

/// Asks for a printer, and does `print` with it when one was chosen.
void ask(QWidget* parent, const QString& title, QPageLayout::Orientation orientation,
         const std::function<void(QPrinter&)>& print)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageOrientation(orientation);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, print] { print(*printer); });
    dialog->open();
}

} // namespace

void askToPrint(QWidget* parent, const QString& title, const QString& html, QPageLayout::Orientation orientation)
{
    ask(parent, title, orientation, [html](QPrinter& printer) { printOnOnePage(printer, html); });
}

void askToPrint(QWidget* parent, const QString& title, const PagePainter& paint, QPageLayout::Orientation orientation)
{
    ask(parent, title, orientation, [paint](QPrinter& printer) {
        const int dotsPerInch = printer.resolution();
        QPainter painter(&printer); // its origin is the corner of what can be printed on
        paint(painter, QRectF(QPointF(), printer.pageLayout().paintRectPixels(dotsPerInch).size()), dotsPerInch);
    });
}

void printOnOnePage(QPrinter& printer, const QString& html)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&printer); // so that points are points on paper
    document.setHtml(html);
    const QRectF page = printer.pageLayout().paintRectPixels(printer.resolution());
    document.setTextWidth(page.width());
    QPainter painter(&printer);
    const QSizeF size = document.size();
    const qreal shrink = std::min({1.0, page.height() / size.height(), page.width() / size.width()});
    painter.scale(shrink, shrink);
    document.drawContents(&painter);
}

} // namespace seatkeeper
