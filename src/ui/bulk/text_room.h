#pragma once

#include <QDialog>
#include <QLayout>

namespace seatkeeper {

/// Makes a dialog as high as its texts need at its width: they become longer with what is chosen.
inline void giveTextRoom(QDialog* dialog)
{
    dialog->setMinimumHeight(dialog->layout()->minimumHeightForWidth(dialog->width()));
}

} // namespace seatkeeper
