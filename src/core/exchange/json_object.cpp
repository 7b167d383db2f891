#include "core/exchange/json_object.h"

#include "core/model/date_range.h"
#include "core/model/eight_bytes.h"

#include <algorithm>
#include <limits>

namespace seatkeeper {

namespace {

bool isBefore(const Place& a, const Place& b)
{
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
}

std::string_view bytes(QLatin1StringView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

bool isVisibleAscii(std::string_view text)
{
    constexpr char deleted = '\x7F';
    for (; text.size() >= eight; text.remove_prefix(eight)) {
        const EightBytes bytes(text.data());
        if (!(bytes.beyondAscii() | bytes.below(' ' + 1) | bytes.equalTo(deleted)).areNone())
            return false;
    }
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < deleted; });
}

bool holdsControlCharacters(const QString& text)
{
    const auto isControl = [](QChar c) {
        const bool isPlain = c >= QLatin1Char(' ') && c <= QLatin1Char('~'); // asked of every letter of a file
        return !isPlain && c.category() == QChar::Other_Control;
    };
    return std::ranges::any_of(text, isControl);
}

} // namespace

void FormErrors::add(ErrorCode code, std::vector<Argument> arguments, Place place)
{
    if (!m_first || isBefore(place, m_first->place))
        m_first = Error{code, std::move(arguments), std::move(place)};
}

JsonObject::JsonObject(const JsonValue& value, std::span<const QLatin1StringView> keys, FormErrors& errors)
    : m_value(value)
    , m_errors(errors)
{
    if (value.kind() != JsonKind::Object) {
        errors.add(ErrorCode::WrongType, {Term::Object}, value.place());
        return;
    }
    std::vector<bool> seen(keys.size());
    value.forEach([&](const JsonValue& member) {
        const auto known = std::ranges::find(keys, member.key(), bytes);
        const auto add = [&](ErrorCode code) {
            const std::string_view key = member.key();
            errors.add(code, {QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))}, member.keyPlace());
        };
        if (known == keys.end())
            add(ErrorCode::UnknownKey);
        else if (seen[static_cast<std::size_t>(known - keys.begin())])
            add(ErrorCode::DuplicateKey);
        else
            seen[static_cast<std::size_t>(known - keys.begin())] = true;
    });
}

std::optional<JsonValue> JsonObject::find(QLatin1StringView key) const
{
    const auto found = child(key);
    return found && !found->isNull() ? found : std::nullopt;
}

std::optional<JsonValue> JsonObject::required(QLatin1StringView key) const
{
    const auto found = child(key);
    if (!found && m_value.kind() == JsonKind::Object)
        m_errors.add(ErrorCode::MissingKey, {QString(key)}, m_value.place());
    return found;
}

std::optional<JsonValue> JsonObject::child(QLatin1StringView key) const
{
    if (m_value.kind() != JsonKind::Object)
        return std::nullopt;
    for (auto member = m_value.firstChild(); member; member = member->next()) {
        if (member->key() == bytes(key))
            return member;
    }
    return std::nullopt;
}

std::optional<QString> readText(const JsonValue& value, FormErrors& errors)
{
    if (value.kind() != JsonKind::String) {
        errors.add(ErrorCode::WrongType, {Term::Text}, value.place());
        return std::nullopt;
    }
    QString text = value.text();
    if (holdsControlCharacters(text)) {
        errors.add(ErrorCode::WrongValue, {quoted(value), Term::TextWithoutControls}, value.place());
        return std::nullopt;
    }
    return text;
}

std::optional<QString> readIdentifier(const JsonValue& value, FormErrors& errors)
{
    return readParsed(value, errors, Term::Identifier, [](QStringView text) {
        const bool fits = !text.isEmpty() && !text.front().isSpace() && !text.back().isSpace();
        return fits ? std::optional(text.toString()) : std::nullopt;
    });
}

std::optional<std::string_view> readIdentifierUtf8(const JsonValue& value, FormErrors& errors)
{
    const bool isPlain = value.kind() == JsonKind::String && !value.utf8().empty() && isVisibleAscii(value.utf8());
    return isPlain || readIdentifier(value, errors) ? std::optional(value.utf8()) : std::nullopt;
}

std::optional<bool> readBoolean(const JsonValue& value, FormErrors& errors)
{
    if (value.kind() == JsonKind::Boolean)
        return value.boolean();
    errors.add(ErrorCode::WrongType, {Term::YesOrNo}, value.place());
    return std::nullopt;
}

std::optional<int> readQuantity(const JsonValue& value, FormErrors& errors)
{
    if (value.kind() == JsonKind::Whole && value.whole() <= static_cast<quint64>(std::numeric_limits<int>::max()))
        return static_cast<int>(value.whole());
    errors.add(ErrorCode::WrongType, {Term::WholeNumber}, value.place());
    return std::nullopt;
}

std::optional<QDate> readDate(const JsonValue& value, FormErrors& errors)
{
    return readParsed(value, errors, Term::Date, dateFromString);
}

std::optional<Month> readMonth(const JsonValue& value, FormErrors& errors)
{
    return readParsed(value, errors, Term::MonthOfYear, Month::fromString);
}

std::vector<JsonValue> readArray(const JsonValue& value, FormErrors& errors)
{
    std::vector<JsonValue> elements;
    if (value.kind() == JsonKind::Array)
        value.forEach([&](const JsonValue& element) { elements.push_back(element); });
    else
        errors.add(ErrorCode::WrongType, {Term::List}, value.place());
    return elements;
}

QString quoted(const JsonValue& value)
{
    constexpr qsizetype longest = 60;
    QString text = value.text();
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text.size() > longest ? text.first(longest) + QChar(0x2026) : text;
}

} // namespace seatkeeper
