#pragma once

#include <QLabel>

namespace seatkeeper {

/// Text on one line, in whatever room there is: what does not fit ends in dots, with all of it in the tool tip. A part
/// of it can be what ends so first.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void say(const QString& text, const QString& givesWay = {});

    /// What is seen of it in so many pixels.
    QString shownIn(int room) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_givesWay;
};

} // namespace seatkeeper
