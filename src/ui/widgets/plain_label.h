#pragma once

#include <QLabel>

namespace seatkeeper {

/// The text with its "t/m" as one word, which Qt would break behind the slash.
QString unbroken(QString text);

/// A label that shows its text as it is, never as rich text, and breaks it where it is too long.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    enum class Tone : quint8 { Normal, Secondary, Accent, Warning, Error };

    explicit PlainLabel(QWidget* parent = nullptr);

    /// Sets the text; an empty one hides the label. The accessible name is the text itself.
    void say(const QString& text);

    /// What the text is about, as colours. A warning has a ground of its own.
    void setTone(Tone tone);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTone();

    Tone m_tone = Tone::Normal;
    bool m_applying = false;
};

} // namespace seatkeeper
