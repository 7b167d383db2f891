#pragma once

#include "core/exchange/json_tree.h"

#include <QDate>

#include <span>

namespace seatkeeper {

/// The first error of form, in the order of the file, among all that are found in any order.
class FormErrors {
public:
    void add(ErrorCode code, std::vector<Argument> arguments, Place place);

    bool isEmpty() const { return !m_first; }
    const Error& first() const { return *m_first; }

private:
    std::optional<Error> m_first;
};

/// One JSON object, read strictly: every key is a known one and stands once. Absent and null are the same.
class JsonObject {
public:
    /// Reports a value that is no object, unknown keys and doubled ones.
    JsonObject(const JsonValue& value, std::span<const QLatin1StringView> keys, FormErrors& errors);
    JsonObject(const JsonValue& value, std::initializer_list<QLatin1StringView> keys, FormErrors& errors)
        : JsonObject(value, std::span(keys.begin(), keys.size()), errors)
    {}

    /// The value of `key`; nothing where it is absent or null.
    std::optional<JsonValue> find(QLatin1StringView key) const;

    /// The value of a key that has to be there; where it is absent, that is reported.
    std::optional<JsonValue> required(QLatin1StringView key) const;

    /// Whether the key stands there, be it with null.
    bool has(QLatin1StringView key) const { return child(key).has_value(); }

    FormErrors& errors() const { return m_errors; }

private:
    std::optional<JsonValue> child(QLatin1StringView key) const;

    JsonValue m_value;
    FormErrors& m_errors;
};

/// The readers of single values. Each answers with nothing where the value is not of its form, and reports that.
std::optional<QString> readText(const JsonValue& value, FormErrors& errors); ///< no control characters
std::optional<QString> readIdentifier(const JsonValue& value,
                                      FormErrors& errors); ///< text, not empty, no space around it
/// The same without making a text of it; valid as long as the value.
std::optional<std::string_view> readIdentifierUtf8(const JsonValue& value, FormErrors& errors);
std::optional<bool> readBoolean(const JsonValue& value, FormErrors& errors);
std::optional<int> readQuantity(const JsonValue& value, FormErrors& errors); ///< 0 to 2147483647
std::optional<QDate> readDate(const JsonValue& value, FormErrors& errors);
std::optional<Month> readMonth(const JsonValue& value, FormErrors& errors);

/// The elements of an array; none where it is no array, which is reported.
std::vector<JsonValue> readArray(const JsonValue& value, FormErrors& errors);

/// What is there, for an error to quote: shortened, and never more than a line.
QString quoted(const JsonValue& value);

/// Reads text and lets `parse` make a value of it; where it cannot, reports what was expected.
template <class Parse>
auto readParsed(const JsonValue& value, FormErrors& errors, Term expected, Parse parse)
    -> decltype(parse(QStringView()))
{
    const std::optional<QString> text = readText(value, errors);
    if (!text)
        return std::nullopt;
    auto parsed = parse(QStringView(*text));
    if (!parsed)
        errors.add(ErrorCode::WrongValue, {quoted(value), expected}, value.place());
    return parsed;
}

/// Reads one of the words of an enumeration.
template <class Enum> std::optional<Enum> readCode(const JsonValue& value, FormErrors& errors)
{
    return readParsed(value, errors, Term::OneOfTheseWords, [](QStringView text) { return fromCode<Enum>(text); });
}

} // namespace seatkeeper
