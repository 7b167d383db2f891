#include "ui/users/folding.h"

#include "core/model/identity.h"

#include <QString>

#include <algorithm>
#include <array>

namespace seatkeeper {

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

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

/// Takes a run of digits off the front of `text`, without its leading zeros.
std::string_view takeNumber(std::string_view& text)
{
    const auto end = std::ranges::find_if_not(text, isDigit) - text.begin();
    std::string_view number = text.substr(0, static_cast<std::size_t>(end));
    text.remove_prefix(number.size());
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

} // namespace

std::string foldedText(std::string_view utf8)
{
    if (!isAscii(utf8))
        return identityKey(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    std::string folded(utf8);
    std::ranges::transform(folded, folded.begin(), lower);
    return folded;
}

std::string withoutAccents(std::string_view folded)
{
    if (isAscii(folded))
        return std::string(folded);
    const QString text = QString::fromUtf8(folded.data(), static_cast<qsizetype>(folded.size()));
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

std::strong_ordering listOrder(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view x = takeNumber(a);
            const std::string_view y = takeNumber(b);
            const auto order = x.size() != y.size() ? x.size() <=> y.size() : x.compare(y) <=> 0;
            if (order != std::strong_ordering::equal)
                return order;
            continue;
        }
        const auto x = static_cast<unsigned char>(a.front());
        const auto y = static_cast<unsigned char>(b.front());
        if (x != y)
            return x <=> y;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.size() <=> b.size();
}

} // namespace seatkeeper
