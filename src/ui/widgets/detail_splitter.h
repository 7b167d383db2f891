#pragma once

#include <QSplitter>

namespace seatkeeper {

/// A list with the detail of what is current in it: at its right where the window is wide, else below. How much room
/// somebody gave the detail is kept, for each of the two.
class DetailSplitter : public QSplitter {
    Q_OBJECT

public:
    DetailSplitter(QWidget* list, QWidget* detail, QWidget* parent = nullptr);

    /// What the detail has until somebody moves the border.
    struct Usual {
        int windowForBoth = 1440; ///< from this width of the window on, the detail stands beside the list …
        int characters = 64;      ///< … so wide
        int lines = 16;           ///< below it, so high, but no more than half of what there is

        bool operator==(const Usual&) const = default;
    };

    void setUsual(const Usual& usual) { m_usual = usual; }

    /// Shows the detail. Below, the list keeps `listHeight` of what there is, as far as the detail can do with the
    /// rest.
    void openDetail(int listHeight);

    /// The rooms that somebody gave the detail, to be kept from one run to the next.
    QByteArray layout() const;
    void setLayout(const QByteArray& layout);

Q_SIGNALS:
    /// Somebody moved the border.
    void layoutChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int& chosen() { return orientation() == Qt::Horizontal ? m_beside : m_below; }
    int usual() const;
    void arrange();

    Usual m_usual;
    int m_beside = 0; // pixels; 0: nobody has moved the border
    int m_below = 0;
    int m_listHeight = 0;
};

} // namespace seatkeeper
