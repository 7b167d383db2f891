#pragma once

#include "core/model/error.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seatkeeper {

/// Where a token stands: from 1, in code points.
struct JsonPosition {
    qint64 line = 0;
    qint64 column = 0;

    auto operator<=>(const JsonPosition&) const = default;
};

enum class JsonKind : quint8 {
    Null,
    Boolean,
    Whole,    ///< digits only, up to 2^64 - 1
    Negative, ///< a whole number written with a minus sign, also -0
    Number,   ///< any other: with a fraction or exponent, or beyond 2^64 - 1
    String,
    Array,
    Object,
};

class JsonValue;

/// A JSON value with the place of each part of it, kept flat so that one tree can be filled again and again.
///
/// A file is cut into many of these: each element of a long list is a tree of its own (see `readJson`).
class JsonTree {
public:
    /// Empties the tree; `path` is the JSON path of the value that will be its root, or of the array that has it at
    /// `index`.
    void clear(QString path, std::optional<qint64> index = {});

    bool isEmpty() const { return m_nodes.empty(); }
    std::size_t size() const { return m_nodes.size(); }
    std::size_t bytesOfTexts() const { return m_texts.size(); }
    JsonValue root() const;

    /// Adds a value behind those of the container that is open. Containers stay open until `close`.
    void add(JsonKind kind, JsonPosition position, std::string_view text = {}, quint64 number = 0);
    void open(JsonKind kind, JsonPosition position);
    void close();

    /// The key of the value that is added next.
    void setKey(std::string_view key, JsonPosition position);

    /// How many containers are open.
    std::size_t depth() const { return m_open.size(); }

private:
    friend class JsonValue;

    static constexpr quint32 none = ~quint32{0};

    struct Text {
        quint32 begin = 0; // no part of a document is larger
        quint32 length = 0;
    };

    struct Node {
        JsonKind kind = JsonKind::Null;
        quint32 parent = none;
        quint32 firstChild = none;
        quint32 next = none;
        quint32 index = 0; // in the parent, from 0
        Text key;
        Text text;
        quint64 number = 0;
        JsonPosition position;
        JsonPosition keyPosition;
    };

    struct Open {
        quint32 node = none;
        quint32 lastChild = none;
    };

    Text keep(std::string_view text);
    std::string_view view(const Text& text) const { return std::string_view(m_texts).substr(text.begin, text.length); }

    QString m_path;
    std::optional<qint64> m_index;
    std::vector<Node> m_nodes;
    std::string m_texts;
    std::vector<Open> m_open;
    Text m_key;
    JsonPosition m_keyPosition;
};

/// One value of a JsonTree. A handle: valid until the tree is cleared.
class JsonValue {
public:
    JsonKind kind() const { return node().kind; }
    bool isNull() const { return kind() == JsonKind::Null; }

    /// A string's characters; of a Number that is neither Whole nor Negative, as it was written.
    QString text() const;
    std::string_view utf8() const { return m_tree->view(node().text); }
    bool boolean() const { return node().number != 0; }
    quint64 whole() const { return node().number; }

    /// The key under which the value stands in its object.
    std::string_view key() const { return m_tree->view(node().key); }

    JsonPosition position() const { return node().position; }
    JsonPosition keyPosition() const { return node().keyPosition; }

    /// Where the value (or its key) is, for an error.
    Place place() const;
    Place keyPlace() const;

    /// The first child of an array or object, and the one behind a child; nothing at the end.
    std::optional<JsonValue> firstChild() const { return at(node().firstChild); }
    std::optional<JsonValue> next() const { return at(node().next); }

    /// Calls `visit` with each child in order.
    template <class Visit> void forEach(Visit visit) const
    {
        for (quint32 child = node().firstChild; child != JsonTree::none; child = m_tree->m_nodes[child].next)
            visit(JsonValue(m_tree, child));
    }

private:
    friend class JsonTree;
    JsonValue(const JsonTree* tree, quint32 index) : m_tree(tree), m_index(index) {}

    const JsonTree::Node& node() const { return m_tree->m_nodes[m_index]; }
    std::optional<JsonValue> at(quint32 index) const;
    QString path() const;

    const JsonTree* m_tree;
    quint32 m_index;
};

/// Whether two keys are the same. Keys of one length seldom begin with the same letter.
inline bool isSameKey(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && (a.empty() || (a.front() == b.front() && a == b));
}

/// Says at a glance of most keys that they are not among some.
class KeyFilter {
public:
    void add(std::string_view key) { m_bits |= bitOf(key); }
    bool mayHave(std::string_view key) const { return (m_bits & bitOf(key)) != 0; }

private:
    static quint64 bitOf(std::string_view key)
    {
        constexpr unsigned bits = 64;
        if (key.empty())
            return 1;
        const unsigned ends = static_cast<unsigned char>(key.front()) * 5U + static_cast<unsigned char>(key.back());
        return quint64{1} << (ends + key.size() * 3U) % bits;
    }

    quint64 m_bits = 0;
};

/// A place in a text that has no file yet.
Place placeAt(JsonPosition position, QString path);

/// The step of a JSON path to a key: `.name`, or `["odd key"]`.
QString pathStep(std::string_view key);

} // namespace seatkeeper
