#include "ui/widgets/line_edit.h"

#include "ui/theme/metrics.h"

#include <QKeyEvent>

#include <utility>

namespace seatkeeper {

LineEdit::LineEdit(QWidget* parent) : QLineEdit(parent)
{
    setTextMargins(metrics::tight, 0, metrics::tight, 0);
}

bool LineEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !isRedoAvailable();
        // Where a window has menus, End leads to the end of the line, and Ctrl+E is a key of theirs.
        const bool isOfMenus = key->keyCombination() == (Qt::CTRL | Qt::Key_E);
        if (undo || redo || isOfMenus) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void LineEdit::focusInEvent(QFocusEvent* event)
{
    m_clickedInto = event->reason() == Qt::MouseFocusReason;
    QLineEdit::focusInEvent(event);
}

void LineEdit::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(m_clickedInto, false) && !hasSelectedText())
        selectAll();
}

void LineEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        if (event->key() == Qt::Key_Down)
            return Q_EMIT downPressed();
        if (event->key() == Qt::Key_Escape)
            Q_EMIT escapePressed();
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace seatkeeper
