#include "core/exchange/cell_text.h"

#include "core/model/eight_bytes.h"

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr unsigned char byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

bool continuesCharacter(char c)
{
    return (byteOf(c) & 0xC0U) == 0x80U;
}

std::string_view firstCharacter(std::string_view text)
{
    std::size_t length = 1;
    while (length < text.size() && continuesCharacter(text[length]))
        ++length;
    return text.substr(0, length);
}

std::string_view lastCharacter(std::string_view text)
{
    std::size_t length = 1;
    while (length < text.size() && continuesCharacter(text[text.size() - length]))
        ++length;
    return text.substr(text.size() - length);
}

bool isSpace(std::string_view character)
{
    if (character.size() == 1)
        return character == " " || (character[0] >= '\t' && character[0] <= '\r');
    const QString decoded = cellText(character);
    return decoded.size() == 1 && decoded[0].isSpace();
}

/// How many bytes the control character takes that begins at `at`; 0 where none does.
std::size_t controlAt(std::string_view text, std::size_t at)
{
    const unsigned char byte = byteOf(text[at]);
    if (byte < 0x20 || byte == 0x7F)
        return 1;
    return byte == 0xC2 && byteOf(text[at + 1]) < 0xA0 ? 2 : 0;
}

} // namespace

QString cellText(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

QString quotedCell(std::string_view cell)
{
    constexpr std::size_t mostBytes = 256; // enough for what is shown
    constexpr qsizetype longest = 60;
    std::string_view shown = cell.substr(0, mostBytes);
    shown = shown.size() == cell.size() ? shown : shown.substr(0, shown.size() - lastCharacter(shown).size());
    const QString text = cellText(shown).simplified();
    return text.size() > longest || shown.size() < cell.size() ? text.left(longest) + QChar(0x2026) : text;
}

std::string_view trimmedCell(std::string_view cell)
{
    const auto isVisibleAscii = [](char c) { return c > ' ' && c < '\x7F'; };
    if (!cell.empty() && isVisibleAscii(cell.front()) && isVisibleAscii(cell.back()))
        return cell;
    while (!cell.empty() && isSpace(firstCharacter(cell)))
        cell.remove_prefix(firstCharacter(cell).size());
    while (!cell.empty() && isSpace(lastCharacter(cell)))
        cell.remove_suffix(lastCharacter(cell).size());
    return cell;
}

std::string_view nameInCell(std::string_view cell, std::string& scratch)
{
    const std::string_view trimmed = trimmedCell(cell);
    if (!hasControl(trimmed))
        return trimmed;
    scratch.clear();
    for (std::size_t at = 0; at < trimmed.size();) {
        const std::size_t control = controlAt(trimmed, at);
        scratch += control > 0 ? ' ' : trimmed[at];
        at += std::max<std::size_t>(control, 1);
    }
    return trimmedCell(scratch);
}

bool hasControl(std::string_view cell)
{
    constexpr char deleted = '\x7F';
    std::size_t at = 0;
    for (; at + eight <= cell.size(); at += eight) {
        const EightBytes bytes(cell.data() + at);
        if (!(bytes.beyondAscii() | bytes.below(' ') | bytes.equalTo(deleted)).areNone())
            break;
    }
    for (; at < cell.size(); ++at) {
        if (controlAt(cell, at) > 0)
            return true;
    }
    return false;
}

} // namespace seatkeeper
