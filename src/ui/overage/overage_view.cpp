#include "ui/overage/overage_view.h"

#include "ui/overage/overage_model.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>

namespace seatkeeper {

OverageView::OverageView(OverageModel* model, QWidget* parent) : TableView(parent), m_months(model)
{
    setModel(model);
    setSelectionMode(SingleSelection);
    constexpr int leastRows = 5; // its head is one of them; in less room rather scroll the page
    setMinimumHeight(leastRows * metrics::rowHeight(*this));
    connect(model, &QAbstractItemModel::modelReset, this, &OverageView::joinCells);
}

void OverageView::turn(int row)
{
    const OverageLine& line = m_months->lineAt(row);
    if (line.type)
        return;
    if (m_months->isUnfolded(line.month))
        fold(row);
    else
        unfold(row);
}

void OverageView::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers others = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier); // as for *
    if (others == Qt::NoModifier && currentIndex().isValid() && takeKey(event->key()))
        return;
    TableView::keyPressEvent(event);
}

/// Whether the key was one for folding, and did something.
bool OverageView::takeKey(int key)
{
    const int row = currentIndex().row();
    const OverageLine& line = m_months->lineAt(row);
    const bool isFolded = !m_months->isUnfolded(line.month);
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Plus:
        if (line.type || !isFolded)
            return false;
        unfold(row);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Minus:
        if (isFolded)
            return false;
        if (line.type && key == Qt::Key_Left)
            goToRow(m_months->rowOf(line.month, std::nullopt).value());
        else
            fold(row);
        return true;
    case Qt::Key_Space: turn(row); return true;
    case Qt::Key_Asterisk: m_months->unfoldAll(); return true;
    default: return false;
    }
}

/// Only the mark takes the click for itself: elsewhere it selects.
void OverageView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    TableView::mousePressEvent(event);
    const int ofMark = metrics::large + metrics::small;
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == overageNameColumn &&
        event->position().x() < visualRect(index).left() + ofMark)
        turn(index.row());
}

void OverageView::joinCells()
{
    clearSpans();
    for (int row = 0; row < m_months->rowCount(); ++row) {
        if (!m_months->lineAt(row).type)
            setSpan(row, overageBarColumn, 1, overageAmountColumn - overageBarColumn);
    }
}

/// Whoever is at one of its types is at the month then.
void OverageView::fold(int row)
{
    const Month month = m_months->lineAt(row).month;
    if (currentIndex().isValid() && m_months->lineAt(currentIndex().row()).month == month)
        goToRow(m_months->rowOf(month, std::nullopt).value());
    m_months->unfold(month, false);
}

/// And brings as much of its types into sight as there is room for.
void OverageView::unfold(int row)
{
    const Month month = m_months->lineAt(row).month;
    m_months->unfold(month, true);
    int last = row;
    while (last + 1 < m_months->rowCount() && m_months->lineAt(last + 1).month == month)
        ++last;
    scrollTo(m_months->index(last, overageNameColumn));
    scrollTo(m_months->index(row, overageNameColumn));
}

} // namespace seatkeeper
