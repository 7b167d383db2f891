#include "core/exchange/spreadsheet_traces.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace seatkeeper {

namespace {

// In English and Dutch.
constexpr std::array<std::string_view, 17> errorValues{
    "#NAME?", "#REF!",  "#VALUE!",  "#N/A", "#DIV/0!",  "#NUM!",   "#NULL!", "#SPILL!",    "#CALC!",
    "#NAAM?", "#VERW!", "#WAARDE!", "#N/B", "#DEEL/0!", "#GETAL!", "#LEEG!", "#OVERLOOP!",
};

// In the languages of most of Europe.
constexpr std::array<std::string_view, 7> translatedTrue{"WAAR",       "WAHR", "VRAI", "VERDADERO",
                                                         "VERDADEIRO", "VERO", "SAND"};
constexpr std::array<std::string_view, 5> translatedFalse{"ONWAAR", "FALSCH", "FAUX", "FALSO", "FALSK"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isErrorValue(std::string_view cell)
{
    // A number that is wider than its column is saved as it is shown.
    constexpr std::size_t fewestSigns = 4;
    const bool areSigns = cell.size() >= fewestSigns && cell.find_first_not_of('#') == std::string_view::npos;
    return areSigns || std::ranges::find(errorValues, cell) != errorValues.end();
}

bool isScientific(std::string_view cell)
{
    constexpr std::size_t longest = 24; // digits beyond those of a double are none of a spreadsheet's
    if (cell.size() > longest ||
        (cell.find("E+") == std::string_view::npos && cell.find("E-") == std::string_view::npos))
        return false;
    static const QRegularExpression form(QStringLiteral("^[-+]?[0-9]([.,][0-9]+)?E[-+][0-9]{2,3}$"));
    return form.match(textOf(cell)).hasMatch();
}

} // namespace

std::optional<Term> mangledValue(std::string_view cell)
{
    if (cell.empty())
        return std::nullopt;
    if (cell.front() == '#' && isErrorValue(cell))
        return Term::SpreadsheetError;
    const bool mayBeNumber = isDigit(cell.front()) || cell.front() == '-' || cell.front() == '+';
    return mayBeNumber && isScientific(cell) ? std::optional(Term::MangledNumber) : std::nullopt;
}

bool isShortDate(std::string_view cell)
{
    constexpr std::size_t shortest = 5;
    constexpr std::size_t longest = 11;
    if (cell.size() < shortest || cell.size() > longest || !(isDigit(cell.front()) || isDigit(cell.back())) ||
        cell.find_first_of("-/") == std::string_view::npos)
        return false;
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,2}[-/][0-9]{1,2}[-/]([0-9]{2}|[0-9]{4})|[0-9]{4}-[0-9]{2}-[0-9]{2}"
                       "|[0-9]{1,2}-MONTH(-([0-9]{2}|[0-9]{4}))?|MONTH-[0-9]{2})$")
            .replace(QStringLiteral("MONTH"),
                     QStringLiteral("(jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)")),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(textOf(cell)).hasMatch();
}

std::optional<Term> translatedTruth(std::string_view cell)
{
    const auto isSame = [cell](std::string_view word) {
        return std::ranges::equal(cell, word,
                                  [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - 'a' + 'A' : a) == b; });
    };
    if (std::ranges::any_of(translatedTrue, isSame))
        return Term::TranslatedTrue;
    return std::ranges::any_of(translatedFalse, isSame) ? std::optional(Term::TranslatedFalse) : std::nullopt;
}

} // namespace seatkeeper
