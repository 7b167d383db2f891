#pragma once

#include <QLayout>

#include <memory>
#include <vector>

class QLabel;

namespace seatkeeper {

/// A row of controls that goes on below where the window is too narrow for it. Each has the width it asks for; the
/// first one that wants to grow gets what is left of its row.
class FlowLayout : public QLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Adds controls that stay together, such as a field and its label.
    void addGroup(QLayout* group);
    /// Adds `field` behind its `label`, whose mnemonic leads to it.
    void addField(QLabel* label, QWidget* field);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Row {
        std::vector<QLayoutItem*> items;
        int width = 0; ///< of all items and the gaps between them
        int height = 0;
    };

    std::vector<Row> rowsFor(int width) const;
    void place(const Row& row, const QRect& room) const;
    int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace seatkeeper
