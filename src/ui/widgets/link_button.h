#pragma once

#include <QAbstractButton>

namespace seatkeeper {

/// A verb in running text: in the accent's colour, underlined under the mouse, with a frame while it has the focus.
/// What is too long for it ends in dots, with all of it in the tool tip.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int margin = 2; ///< around the text, for the frame

    explicit LinkButton(QWidget* parent = nullptr);

    /// Sets the text, and what it is called for whoever hears it alone.
    void say(const QString& text, const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_shown; // as it is drawn
};

} // namespace seatkeeper
