#include "core/exchange/rest_answer.h"

#include "core/exchange/json_reader.h"

#include <algorithm>
#include <set>

namespace seatkeeper {

namespace {

constexpr std::size_t mostErrors = 100;
constexpr std::size_t mostBytesOfKeys = 1'000'000; // of the answer itself, which has one or two
constexpr QLatin1StringView listKey("items");

std::string_view bytesOf(QLatin1StringView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Hears an answer and hands its elements on.
class AnswerListener : public JsonListener {
public:
    AnswerListener(const QString& file, std::span<const QLatin1StringView> keys,
                   const std::function<void(const RestItem&)>& take)
        : m_file(file)
        , m_keys(keys)
        , m_take(take)
    {}

    void object(const Place& place) override { m_object = place; }
    JsonTake array() override { return JsonTake::Items; }
    std::span<const QLatin1StringView> wantedOfItem() const override { return m_keys; }

    JsonTake member(std::string_view key, const Place& place) override
    {
        m_bytesOfKeys += key.size();
        if (m_bytesOfKeys > mostBytesOfKeys) {
            add(ErrorCode::JsonTooLarge, {static_cast<qint64>(mostBytesOfKeys), Term::Bytes}, place);
            return JsonTake::Skip;
        }
        if (!m_seen.emplace(key).second) {
            add(ErrorCode::DuplicateKey, {toText(key)}, place);
            return JsonTake::Skip;
        }
        return key == bytesOf(listKey) ? JsonTake::Items : JsonTake::Skip;
    }

    void value(std::string_view, const JsonValue& value) override
    {
        add(ErrorCode::WrongType, {Term::List}, value.place());
    }

    void item(std::string_view, const JsonValue& value) override
    {
        FormErrors errors;
        const RestItem item(value, errors);
        if (value.kind() == JsonKind::Object)
            m_take(item);
        if (!errors.isEmpty())
            m_errors.add(errors.first(), m_file);
    }

    void document(const JsonValue& value) override { add(ErrorCode::WrongType, {Term::Object}, value.place()); }

    ErrorList finish()
    {
        if (m_object && !m_seen.contains(bytesOf(listKey)))
            add(ErrorCode::MissingKey, {QString(listKey)}, *m_object);
        return std::move(m_errors);
    }

private:
    void add(ErrorCode code, std::vector<Argument> arguments, const Place& place)
    {
        m_errors.add({code, std::move(arguments), place}, m_file);
    }

    const QString& m_file;
    std::span<const QLatin1StringView> m_keys;
    const std::function<void(const RestItem&)>& m_take;
    std::optional<Place> m_object;
    std::set<std::string, std::less<>> m_seen; // keys of the answer
    std::size_t m_bytesOfKeys = 0;
    ErrorList m_errors;
};

} // namespace

void ErrorList::add(Error error, const QString& file)
{
    if (m_errors.size() == mostErrors)
        return;
    error.place.file = file;
    m_errors.push_back(std::move(error));
}

void ErrorList::add(ErrorList other)
{
    for (Error& error : other.m_errors) {
        const QString file = error.place.file;
        add(std::move(error), file);
    }
}

RestItem::RestItem(const JsonValue& value, FormErrors& errors) : m_value(value), m_errors(errors)
{
    if (value.kind() == JsonKind::Object)
        gather();
    else
        errors.add(ErrorCode::WrongType, {Term::Object}, value.place());
}

void RestItem::gather()
{
    constexpr std::size_t usual = 24; // up to so many, comparing all is quickest
    m_members.reserve(usual);
    std::set<std::string_view> more;
    m_value.forEach([&](const JsonValue& member) {
        const std::string_view key = member.key();
        const bool isDoubled = isThere(key) || (m_members.size() >= usual && !more.insert(key).second);
        if (isDoubled)
            m_errors.add(ErrorCode::DuplicateKey, {toText(key)}, member.keyPlace());
        else if (m_members.size() < usual || !member.isNull())
            addMember({key, member});
    });
}

void RestItem::addMember(Member member)
{
    m_members.push_back(member);
    m_keys.add(member.key);
}

bool RestItem::isThere(std::string_view key) const
{
    return m_keys.mayHave(key) &&
           std::ranges::any_of(m_members, [key](const Member& member) { return isSameKey(member.key, key); });
}

std::optional<JsonValue> RestItem::find(QLatin1StringView key) const
{
    const auto found =
        std::ranges::find_if(m_members, [key](const Member& member) { return isSameKey(member.key, bytesOf(key)); });
    return found == m_members.end() || found->value.isNull() ? std::nullopt : std::optional(found->value);
}

std::optional<JsonValue> RestItem::required(QLatin1StringView key) const
{
    const auto found = find(key);
    if (!found)
        m_errors.add(ErrorCode::MissingKey, {QString(key)}, m_value.place());
    return found;
}

Result<qint64> readRestAnswer(const NamedDevice& answer, std::span<const QLatin1StringView> keys,
                              const std::function<void(const RestItem&)>& take, ErrorList& errors, qint64 bytesBefore,
                              const ReadingProgress& progress)
{
    WatchedDevice device(*answer.device, bytesBefore, progress);
    AnswerListener listener(answer.name, keys, take);
    const Result<void> done = readJson(device, listener);
    if (device.wasStopped())
        return failure(ErrorCode::Cancelled);
    if (done)
        errors.add(listener.finish());
    else
        errors.add(done.error(), answer.name);
    return device.bytes();
}

} // namespace seatkeeper
