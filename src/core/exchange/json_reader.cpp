#include "core/exchange/json_reader.h"

#include "core/exchange/json_input.h"

#include <QBuffer>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace seatkeeper {

namespace {

using Json = nlohmann::json;

constexpr std::size_t deepest = 64;
constexpr std::size_t mostValuesOfAPart = 4'000'000;
constexpr std::size_t mostBytesOfAPart = 128'000'000;

/// Whether a document that is an object is taken apart.
enum class Cut : quint8 { Members, Nothing };

/// Hears nlohmann's parser and builds trees: one for each wanted value or element of the document.
class Splitter {
public:
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;

    Splitter(JsonInput& input, JsonListener& listener, Cut cut)
        : m_input(input)
        , m_listener(listener)
        , m_cut(cut)
        , m_wanted(listener.wantedOfItem())
    {}

    bool null() { return word(JsonKind::Null, 0); }
    bool boolean(bool value) { return word(JsonKind::Boolean, value ? 1 : 0); }
    bool number_integer(number_integer_t) { return number(JsonKind::Negative, {}, 0); }
    bool number_unsigned(number_unsigned_t value) { return number(JsonKind::Whole, {}, value); }
    bool number_float(number_float_t, const string_t& text) { return number(JsonKind::Number, text, 0); }
    bool string(string_t& value) { return scalar(JsonKind::String, m_input.tokenStart(), value); }
    bool binary(binary_t&) { return false; } // not in JSON texts
    bool start_object(std::size_t) { return open(JsonKind::Object); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(JsonKind::Array); }
    bool end_array() { return close(); }

    bool key(string_t& key)
    {
        if (m_leavingOut)
            return true;
        const JsonPosition position = m_input.tokenStart();
        if (m_depth == 1 && m_rootIsObject) {
            m_member = key;
            m_index = 0;
            m_take = m_listener.member(key, placeAt(position, QLatin1Char('$') + pathStep(key)));
        } else if (m_building) {
            m_tree.setKey(key, position);
            if (isOfItem() && !isWanted(key))
                leaveOut(position);
        }
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&)
    {
        m_error = Error{ErrorCode::JsonSyntax, {}, placeAt(m_input.faultPosition(m_heard), {})};
        return false;
    }

    std::optional<Error> error() const { return m_error; }

private:
    /// Whether the next value at this depth begins a tree of its own.
    bool beginsPart() const
    {
        if (m_building)
            return false;
        if (m_depth == 0)
            return true;
        const bool isMember = m_depth == 1 && m_rootIsObject && m_take != JsonTake::Skip;
        return isMember || isItem();
    }

    /// Whether what begins at this depth is an element of a list that is taken apart.
    bool isItem() const { return m_inItems && m_depth == (m_rootIsObject ? 2 : 1); }

    /// Whether a key is one of such an element itself.
    bool isOfItem() const { return m_inItems && m_tree.depth() == 1; }

    bool isWanted(std::string_view key) const
    {
        return m_wanted.empty() || std::ranges::any_of(m_wanted, [key](QLatin1StringView wanted) {
                   return key == std::string_view(wanted.data(), static_cast<std::size_t>(wanted.size()));
               });
    }

    /// The value that comes next is not kept, however large.
    void leaveOut(JsonPosition position)
    {
        m_tree.add(JsonKind::Null, position);
        m_leavingOut = true;
        m_depthOfLeftOut = m_depth;
    }

    /// Whether what has just ended belongs to a value that is not kept.
    bool isLeftOut()
    {
        const bool leftOut = m_leavingOut;
        m_leavingOut = m_leavingOut && m_depth != m_depthOfLeftOut;
        return leftOut;
    }

    QString pathOfPart() const
    {
        const bool isOfMember = m_rootIsObject && m_depth > 0;
        const QString whole = isOfMember ? QLatin1Char('$') + pathStep(m_member) : QStringLiteral("$");
        return isItem() ? whole + QStringLiteral("[%1]").arg(m_index) : whole;
    }

    void beginPart()
    {
        m_tree.clear(pathOfPart());
        m_building = true;
    }

    void endPart()
    {
        m_building = false;
        const JsonValue value = m_tree.root();
        if (isItem()) {
            m_listener.item(m_member, value);
            ++m_index;
        } else if (m_depth == 0) {
            m_listener.document(value);
        } else {
            m_listener.value(m_member, value);
        }
    }

    bool word(JsonKind kind, quint64 value)
    {
        m_heard = m_input.taken() + 1; // and whatever stands behind it
        return scalar(kind, m_input.tokenStart(), {}, value);
    }

    bool number(JsonKind kind, std::string_view text, quint64 value)
    {
        m_heard = m_input.taken();
        return scalar(kind, m_input.numberStart(), text, value);
    }

    bool scalar(JsonKind kind, JsonPosition position, std::string_view text = {}, quint64 number = 0)
    {
        if (isLeftOut())
            return true;
        if (beginsPart())
            beginPart();
        if (!m_building)
            return true;
        m_tree.add(kind, position, text, number);
        if (m_tree.depth() == 0)
            endPart();
        return isSmallEnough();
    }

    bool open(JsonKind kind)
    {
        const bool isRootObject = m_depth == 0 && kind == JsonKind::Object && m_cut == Cut::Members;
        const bool isItems = kind == JsonKind::Array && beginsItems();
        if (isRootObject) {
            m_rootIsObject = true;
            m_listener.object(placeAt(m_input.tokenStart(), QStringLiteral("$")));
        } else if (isItems) {
            m_inItems = true;
        } else if (!m_leavingOut) {
            if (beginsPart())
                beginPart();
            if (m_building)
                m_tree.open(kind, m_input.tokenStart());
        }
        ++m_depth;
        if (m_depth > deepest)
            return tooLarge(static_cast<qint64>(deepest), Term::Levels);
        return isSmallEnough();
    }

    bool close()
    {
        --m_depth;
        if (isLeftOut())
            return true;
        if (m_building) {
            m_tree.close();
            if (m_tree.depth() == 0)
                endPart();
        } else if (m_depth <= 1) {
            m_inItems = false;
        }
        return true;
    }

    bool beginsItems()
    {
        if (m_depth == 0)
            return m_cut == Cut::Members && m_listener.array() == JsonTake::Items;
        return m_depth == 1 && m_rootIsObject && m_take == JsonTake::Items;
    }

    bool isSmallEnough()
    {
        if (m_tree.size() > mostValuesOfAPart)
            return tooLarge(static_cast<qint64>(mostValuesOfAPart), Term::Values);
        return m_tree.bytesOfTexts() <= mostBytesOfAPart ||
               tooLarge(static_cast<qint64>(mostBytesOfAPart), Term::Bytes);
    }

    bool tooLarge(qint64 limit, Term what)
    {
        m_error = Error{ErrorCode::JsonTooLarge, {limit, what}, placeAt(m_input.position(), {})};
        return false;
    }

    JsonInput& m_input;
    JsonListener& m_listener;
    Cut m_cut;
    JsonTree m_tree;
    std::optional<Error> m_error;
    std::string m_member;
    JsonTake m_take = JsonTake::Skip;
    qint64 m_index = 0;
    qint64 m_heard = 0; // of the bytes taken, those of numbers and words that were heard
    std::size_t m_depth = 0;
    bool m_rootIsObject = false;
    bool m_inItems = false;
    bool m_building = false;
    std::span<const QLatin1StringView> m_wanted; // of the keys of an item
    bool m_leavingOut = false;
    std::size_t m_depthOfLeftOut = 0;
};

/// Keeps no part but answers with the whole document.
class WholeDocument : public JsonListener {
public:
    explicit WholeDocument(const std::function<void(const JsonValue&)>& take) : m_take(take) {}

    void object(const Place&) override {}
    JsonTake member(std::string_view, const Place&) override { return JsonTake::Skip; }
    void value(std::string_view, const JsonValue&) override {}
    void item(std::string_view, const JsonValue&) override {}
    void document(const JsonValue& value) override { m_take(value); }

private:
    const std::function<void(const JsonValue&)>& m_take;
};

Result<void> parse(JsonInput& input, Splitter& splitter)
{
    const bool parsed = Json::sax_parse(JsonInputIterator(input), JsonInputIterator(), &splitter);
    if (input.hasFailed())
        return failure(ErrorCode::FileUnreadable);
    if (input.isTokenTooLong()) {
        return failure(ErrorCode::JsonTooLarge, {JsonInput::longestToken, Term::Characters},
                       placeAt(input.position(), {}));
    }
    if (!parsed)
        return tl::unexpected(splitter.error().value());
    if (input.last() == '\0') // the parser takes it for the end, whatever stands behind it
        return failure(ErrorCode::JsonSyntax, {}, placeAt(input.position(), {}));
    return {};
}

} // namespace

Result<void> readJson(QIODevice& device, JsonListener& listener)
{
    JsonInput input(device, 1);
    Splitter splitter(input, listener, Cut::Members);
    Result<void> done = parse(input, splitter);
    if (!done && done.error().code == ErrorCode::FileUnreadable)
        done.error().arguments = {device.errorString()};
    return done;
}

Result<void> readJsonText(QByteArray text, qint64 firstLine, const std::function<void(const JsonValue&)>& take)
{
    if (text.startsWith('\xEF')) // what the parser would take for a byte order mark belongs to files, not to texts
        return failure(ErrorCode::JsonSyntax, {}, placeAt({firstLine, 1}, {}));
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    JsonInput input(device, firstLine);
    WholeDocument whole(take);
    Splitter splitter(input, whole, Cut::Nothing);
    return parse(input, splitter);
}

} // namespace seatkeeper
