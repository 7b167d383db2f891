#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

/// The words that files and command lines use for the values of an enumeration.
///
/// An enumeration takes part by specialising `codeTable` with one row a value.
namespace seatkeeper {

template <class Enum> using Code = std::pair<Enum, QLatin1StringView>;

template <class Enum> struct CodeTable; // specialised beside each enumeration: `static constexpr std::array rows`

/// The word for `value`. Every value of the enumeration has a row, so there is no failure.
template <class Enum> constexpr QLatin1StringView codeOf(Enum value)
{
    for (const auto& [candidate, code] : CodeTable<Enum>::rows) {
        if (candidate == value)
            return code;
    }
    Q_UNREACHABLE();
    return {};
}

/// The value that `code` stands for, by exact spelling; nothing for any other word.
template <class Enum> std::optional<Enum> fromCode(QStringView code)
{
    for (const auto& [value, candidate] : CodeTable<Enum>::rows) {
        if (code == candidate)
            return value;
    }
    return std::nullopt;
}

/// The same for a word in UTF-8.
template <class Enum> std::optional<Enum> fromCodeUtf8(std::string_view code)
{
    for (const auto& [value, candidate] : CodeTable<Enum>::rows) {
        if (code == std::string_view(candidate.data(), static_cast<std::size_t>(candidate.size())))
            return value;
    }
    return std::nullopt;
}

} // namespace seatkeeper
