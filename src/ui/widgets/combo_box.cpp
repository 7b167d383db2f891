#include "ui/widgets/combo_box.h"

#include <QKeyEvent>
#include <QScopeGuard>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace seatkeeper {

namespace {

constexpr int deedRole = Qt::UserRole + 1; // the entry does something

/// Qt's own keys pass by what is disabled.
void setDeedsEnabled(const QComboBox& box, bool enabled)
{
    auto* entries = qobject_cast<QStandardItemModel*>(box.model());
    for (int row = 0; entries && row < entries->rowCount(); ++row) {
        if (entries->item(row)->data(deedRole).toBool())
            entries->item(row)->setEnabled(enabled);
    }
}

auto withoutDeeds(const QComboBox& box)
{
    setDeedsEnabled(box, false);
    return qScopeGuard([&box] { setDeedsEnabled(box, true); });
}

} // namespace

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ComboBox::addDeed(const QString& text)
{
    addItem(text);
    setItemData(count() - 1, true, deedRole);
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    const auto closed = withoutDeeds(*this);
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ComboBox::keyPressEvent(QKeyEvent* event)
{
    const auto closed = withoutDeeds(*this);
    QComboBox::keyPressEvent(event);
}

} // namespace seatkeeper
