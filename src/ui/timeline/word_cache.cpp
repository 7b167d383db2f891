#include "ui/timeline/word_cache.h"

#include <QTransform>

namespace seatkeeper {

const QStaticText& WordCache::laidOut(const QString& text, const QFont& font)
{
    constexpr qsizetype mostWords = 4000; // several languages and plans of one window
    if (font != m_font || m_words.size() > mostWords)
        m_words.clear();
    m_font = font;
    auto word = m_words.find(text);
    if (word == m_words.end()) {
        QStaticText made(text);
        made.setTextFormat(Qt::PlainText);
        made.setPerformanceHint(QStaticText::AggressiveCaching);
        made.prepare(QTransform(), font);
        word = m_words.insert(text, made);
    }
    return *word;
}

} // namespace seatkeeper
