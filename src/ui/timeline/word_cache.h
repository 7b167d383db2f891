#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>

namespace seatkeeper {

/// Words in one font, each laid out once: that takes longer than to draw them.
class WordCache {
public:
    /// `text` as one line. Holds until the next call.
    const QStaticText& laidOut(const QString& text, const QFont& font);

    qreal widthOf(const QString& text, const QFont& font) { return laidOut(text, font).size().width(); }

private:
    QFont m_font;
    QHash<QString, QStaticText> m_words;
};

} // namespace seatkeeper
