#include "core/exchange/json_reader.h"

#include "core/exchange/json_scanner.h"

#include <QBuffer>

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t mostValuesOfAPart = 4'000'000;
constexpr std::size_t mostBytesOfAPart = 128'000'000;

/// Whether a document that is an object is taken apart.
enum class Cut : quint8 { Members, Nothing };

std::string_view bytesOf(QLatin1StringView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

/// Hears what a document holds and builds trees: one for each wanted value or element of it. Every function answers
/// with whether reading is to go on.
class Splitter {
public:
    Splitter(JsonScanner& scanner, JsonListener& listener, Cut cut)
        : m_scanner(scanner)
        , m_listener(listener)
        , m_cut(cut)
        , m_wanted(listener.wantedOfItem())
    {
        for (const QLatin1StringView key : m_wanted)
            m_mayBeWanted.add(bytesOf(key));
    }

    bool key(std::string_view key)
    {
        if (m_leavingOut)
            return true;
        const JsonPosition position = m_scanner.start();
        if (m_depth == 1 && m_rootIsObject) {
            m_member = key;
            m_index = 0;
            m_memberPath = rootPath() + pathStep(key);
            m_take = m_listener.member(key, placeAt(position, m_memberPath));
        } else if (m_building) {
            m_tree.setKey(key, position);
            if (isOfItem() && !isWanted(key))
                leaveOut(position);
        }
        return true;
    }

    bool scalar(JsonKind kind, std::string_view text = {}, quint64 number = 0)
    {
        if (isLeftOut())
            return true;
        if (beginsPart())
            beginPart();
        if (!m_building)
            return true;
        m_tree.add(kind, m_scanner.start(), text, number);
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
            m_listener.object(placeAt(m_scanner.start(), QStringLiteral("$")));
        } else if (isItems) {
            m_inItems = true;
        } else if (!m_leavingOut) {
            if (beginsPart())
                beginPart();
            if (m_building)
                m_tree.open(kind, m_scanner.start());
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
        if (m_wanted.empty())
            return true;
        return m_mayBeWanted.mayHave(key) && std::ranges::any_of(m_wanted, [key](QLatin1StringView wanted) {
                   return isSameKey(key, bytesOf(wanted));
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

    void beginPart()
    {
        const bool isOfMember = m_rootIsObject && m_depth > 0;
        const QString& path = isOfMember ? m_memberPath : rootPath();
        m_tree.clear(path, isItem() ? std::optional(m_index) : std::nullopt);
        m_building = true;
    }

    static const QString& rootPath()
    {
        static const QString path(QLatin1Char('$'));
        return path;
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
        m_error = Error{ErrorCode::JsonTooLarge, {limit, what}, placeAt(m_scanner.position(), {})};
        return false;
    }

    JsonScanner& m_scanner;
    JsonListener& m_listener;
    Cut m_cut;
    JsonTree m_tree;
    std::optional<Error> m_error;
    std::string m_member;
    QString m_memberPath;
    JsonTake m_take = JsonTake::Skip;
    qint64 m_index = 0;
    std::size_t m_depth = 0;
    bool m_rootIsObject = false;
    bool m_inItems = false;
    bool m_building = false;
    std::span<const QLatin1StringView> m_wanted; // of the keys of an item
    KeyFilter m_mayBeWanted;
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

/// Takes a text token by token, and tells the splitter what it holds.
class Parser {
public:
    Parser(JsonScanner& scanner, Splitter& splitter) : m_scanner(scanner), m_splitter(splitter) {}

    Result<void> parse()
    {
        advance();
        bool isFine = value();
        while (isFine && !m_open.empty())
            isFine = goOn();
        if (isFine) {
            advance();
            isFine = m_token == JsonToken::End;
        }
        if (m_scanner.hasFailed())
            return failure(ErrorCode::FileUnreadable);
        if (isFine)
            return {};
        return tl::unexpected(m_splitter.error().value_or(fault()));
    }

private:
    void advance() { m_token = m_scanner.next(); }

    Error fault() const
    {
        const Place place = placeAt(m_scanner.position(), {});
        if (m_token == JsonToken::TooLong)
            return {ErrorCode::JsonTooLarge, {JsonScanner::longestToken, Term::Characters}, place};
        return {ErrorCode::JsonSyntax, {}, place};
    }

    /// The token has to be a value, or to begin one.
    bool value()
    {
        switch (m_token) {
        case JsonToken::Null: return m_splitter.scalar(JsonKind::Null);
        case JsonToken::True: return m_splitter.scalar(JsonKind::Boolean, {}, 1);
        case JsonToken::False: return m_splitter.scalar(JsonKind::Boolean);
        case JsonToken::Whole: return m_splitter.scalar(JsonKind::Whole, {}, m_scanner.whole());
        case JsonToken::Negative: return m_splitter.scalar(JsonKind::Negative);
        case JsonToken::Number: return m_splitter.scalar(JsonKind::Number, m_scanner.text());
        case JsonToken::String: return m_splitter.scalar(JsonKind::String, m_scanner.text());
        case JsonToken::ArrayStart: return open(JsonKind::Array);
        case JsonToken::ObjectStart: return open(JsonKind::Object);
        default: return false;
        }
    }

    bool open(JsonKind kind)
    {
        if (!m_splitter.open(kind))
            return false;
        m_open.push_back(kind);
        advance();
        if (m_token == endOf(kind))
            return close();
        return element();
    }

    bool close()
    {
        m_open.pop_back();
        return m_splitter.close();
    }

    static JsonToken endOf(JsonKind kind)
    {
        return kind == JsonKind::Array ? JsonToken::ArrayEnd : JsonToken::ObjectEnd;
    }

    /// The token has to begin an element of the innermost open container: a value, or a key with its value.
    bool element()
    {
        if (m_open.back() == JsonKind::Array)
            return value();
        if (m_token != JsonToken::String || !m_splitter.key(m_scanner.text()))
            return false;
        advance();
        if (m_token != JsonToken::Colon)
            return false;
        advance();
        return value();
    }

    /// Behind an element: another one, or the end of the innermost open container.
    bool goOn()
    {
        advance();
        if (m_token == endOf(m_open.back()))
            return close();
        if (m_token != JsonToken::Comma)
            return false;
        advance();
        return element();
    }

    JsonScanner& m_scanner;
    Splitter& m_splitter;
    JsonToken m_token = JsonToken::End;
    std::vector<JsonKind> m_open; // no deeper than the splitter lets it become
};

} // namespace

Result<void> readJson(QIODevice& device, JsonListener& listener)
{
    JsonScanner scanner(device, 1);
    Splitter splitter(scanner, listener, Cut::Members);
    Result<void> done = Parser(scanner, splitter).parse();
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
    JsonScanner scanner(device, firstLine);
    WholeDocument whole(take);
    Splitter splitter(scanner, whole, Cut::Nothing);
    return Parser(scanner, splitter).parse();
}

} // namespace seatkeeper
