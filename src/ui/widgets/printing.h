#pragma once

#include <QPageLayout>
#include <QRectF>

#include <functional>

class QPainter;
class QPrinter;
class QString;
class QWidget;

namespace seatkeeper {

/// Asks for a printer, beside the rest of the window, and prints HTML of our own making on one page.
void askToPrint(QWidget* parent, const QString& title, const QString& html, QPageLayout::Orientation orientation);

/// The same for what is painted: on a page of so many pixels, of which some go into an inch.
using PagePainter = std::function<void(QPainter& painter, const QRectF& page, qreal dotsPerInch)>;
void askToPrint(QWidget* parent, const QString& title, const PagePainter& paint, QPageLayout::Orientation orientation);

/// Prints on one page: what is longer is made smaller as a whole.
void printOnOnePage(QPrinter& printer, const QString& html);

} // namespace seatkeeper
