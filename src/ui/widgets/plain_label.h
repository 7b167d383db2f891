#pragma once

#include <QLabel>

#include <optional>
#include <vector>

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

    /// Remembered: layouts ask for the same again and again, and Qt would measure the text each time.
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Measured {
        int width;
        int height;
    };

    void applyTone();
    void forgetMeasures() const;

    Tone m_tone = Tone::Normal;
    bool m_applying = false;
    mutable QString m_measuredText;
    mutable std::vector<Measured> m_measured; // of that text
    mutable std::optional<QSize> m_oneLine;   // the least width at which the text was seen to be one line
};

} // namespace seatkeeper
