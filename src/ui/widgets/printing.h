#pragma once

#include <QPageLayout>

class QPrinter;
class QString;
class QWidget;

namespace seatkeeper {

/// Asks for a printer, beside the rest of the window, and prints HTML of our own making on one page.
void askToPrint(QWidget* parent, const QString& title, const QString& html, QPageLayout::Orientation orientation);

/// Prints on one page: what is longer is made smaller as a whole.
void printOnOnePage(QPrinter& printer, const QString& html);

} // namespace seatkeeper
