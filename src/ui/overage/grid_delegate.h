#pragma once

#include "ui/widgets/row_delegate.h"

namespace seatkeeper {

/// Draws the cells of a grid, those that are not typed into in a calmer colour, and edits them in place. What a
/// scenario alters is bold, with its mark.
class GridDelegate : public RowDelegate {
    Q_OBJECT

public:
    /// `alteredRole`: where the model says that a scenario alters a cell.
    GridDelegate(int alteredRole, QObject* parent) : RowDelegate(parent), m_alteredRole(alteredRole) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_alteredRole;
};

} // namespace seatkeeper
