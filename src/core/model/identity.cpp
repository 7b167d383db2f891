#include "core/model/identity.h"

#include "core/model/eight_bytes.h"

#include <QByteArray>

#include <algorithm>
#include <string_view>

namespace seatkeeper {

namespace {

bool isAscii(std::string_view text)
{
    for (; text.size() >= eight; text.remove_prefix(eight)) {
        if (!EightBytes(text.data()).beyondAscii().areNone())
            return false;
    }
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char foldedAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The text in lower case, which is ASCII.
std::string foldedAscii(std::string_view text)
{
    std::string folded(text);
    std::size_t at = 0;
    for (; at + eight <= folded.size(); at += eight)
        EightBytes(&folded[at]).lower().copyTo(&folded[at]);
    for (; at < folded.size(); ++at)
        folded[at] = foldedAscii(folded[at]);
    return folded;
}

/// Whether the text, which is ASCII, is `key` in lower case.
bool isFoldedTo(std::string_view text, std::string_view key)
{
    if (text.size() != key.size())
        return false;
    for (; text.size() >= eight; text.remove_prefix(eight), key.remove_prefix(eight)) {
        if (EightBytes(text.data()).lower() != EightBytes(key.data()))
            return false;
    }
    return std::ranges::equal(text, key, {}, [](char c) { return foldedAscii(c); });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes the run of digits that `text` starts with, without its leading zeros.
std::string_view takeNumber(std::string_view& text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    std::string_view number(text.begin(), end);
    text = std::string_view(end, text.end());
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

std::strong_ordering byBytes(std::string_view a, std::string_view b)
{
    return a.compare(b) <=> 0; // char_traits<char> compares as unsigned bytes: UTF-8 keeps code point order
}

std::strong_ordering byNumber(std::string_view a, std::string_view b)
{
    return a.size() != b.size() ? a.size() <=> b.size() : byBytes(a, b);
}

} // namespace

std::string identityKey(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return identityKeyOfUtf8({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

std::string identityKeyOfUtf8(std::string_view utf8)
{
    if (isAscii(utf8)) // most addresses: normalising would not alter them
        return foldedAscii(utf8);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C)
        .toStdString();
}

bool hasIdentityKey(std::string_view utf8, std::string_view key)
{
    return isAscii(utf8) ? isFoldedTo(utf8, key) : identityKeyOfUtf8(utf8) == key;
}

std::strong_ordering naturalOrderOfKeys(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view left = takeNumber(a);
            const std::string_view right = takeNumber(b);
            if (const auto order = byNumber(left, right); order != 0)
                return order;
        } else if (isDigit(a.front()) != isDigit(b.front())) {
            return isDigit(a.front()) ? std::strong_ordering::less : std::strong_ordering::greater;
        } else {
            if (a.front() != b.front())
                return byBytes(a.substr(0, 1), b.substr(0, 1));
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    return a.empty() == b.empty() ? std::strong_ordering::equal
           : a.empty()            ? std::strong_ordering::less
                                  : std::strong_ordering::greater;
}

std::strong_ordering naturalOrder(QStringView a, QStringView b)
{
    if (const auto order = naturalOrderOfKeys(identityKey(a), identityKey(b)); order != 0)
        return order;
    return byBytes(a.toUtf8().toStdString(), b.toUtf8().toStdString());
}

} // namespace seatkeeper
