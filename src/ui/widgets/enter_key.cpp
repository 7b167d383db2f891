#include "ui/widgets/enter_key.h"

#include "ui/widgets/link_button.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace seatkeeper {

namespace {

bool isPlainEnter(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// Null where it is no button, or one that Enter leaves as it is.
QAbstractButton* buttonIn(QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    const bool isPressed =
        qobject_cast<QPushButton*>(button) || qobject_cast<QToolButton*>(button) || qobject_cast<LinkButton*>(button);
    return isPressed ? button : nullptr;
}

} // namespace

EnterKey::EnterKey(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool EnterKey::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? dynamic_cast<QKeyEvent*>(event) : nullptr;
    QAbstractButton* button = key && isPlainEnter(*key) ? buttonIn(watched) : nullptr;
    if (!button || !button->isEnabled())
        return QObject::eventFilter(watched, event);
    if (!key->isAutoRepeat()) // held down, the key presses once
        button->click();
    return true;
}

} // namespace seatkeeper
