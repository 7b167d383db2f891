#include "ui/filter/folding.h"

#include <QString>

#include <algorithm>
#include <array>

namespace seatkeeper {

namespace {

/// Letters that have no accent to take off, and what people type for them.
struct Spelling {
    char16_t letter;
    const char* plain;
};
constexpr std::array spellings{
    Spelling{u'ß', "ss"}, Spelling{u'ø', "o"},  Spelling{u'ł', "l"},  Spelling{u'đ', "d"},
    Spelling{u'ð', "d"},  Spelling{u'þ', "th"}, Spelling{u'æ', "ae"}, Spelling{u'œ', "oe"},
    Spelling{u'ı', "i"},  Spelling{u'ĳ', "ij"}, Spelling{u'’', "'"},
};

} // namespace

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void appendFoldedAscii(std::string& to, std::string_view text)
{
    for (const char c : text)
        to += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string withoutAccents(std::string_view key)
{
    if (isAscii(key))
        return std::string(key);
    const QString text = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    QString plain;
    const QString letters = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : letters) {
        const auto* spelling = std::ranges::find(spellings, c.unicode(), &Spelling::letter);
        if (spelling != spellings.end())
            plain += QLatin1String(spelling->plain);
        else if (!c.isMark())
            plain += c;
    }
    return plain.normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace seatkeeper
