#include "core/exchange/json_tree.h"

#include <algorithm>

namespace seatkeeper {

namespace {

bool isPlainKey(std::string_view key)
{
    return !key.empty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

} // namespace

void JsonTree::clear(QString path, std::optional<qint64> index)
{
    m_path = std::move(path);
    m_index = index;
    m_nodes.clear();
    m_texts.clear();
    m_open.clear();
    m_key = {};
    m_keyPosition = {};
}

JsonValue JsonTree::root() const
{
    return {this, 0};
}

void JsonTree::add(JsonKind kind, JsonPosition position, std::string_view text, quint64 number)
{
    const auto index = static_cast<quint32>(m_nodes.size());
    Node& node = m_nodes.emplace_back();
    node.kind = kind;
    node.text = keep(text);
    node.number = number;
    node.position = position;
    if (!m_open.empty()) {
        Open& parent = m_open.back();
        node.parent = parent.node;
        node.key = m_key;
        node.keyPosition = m_keyPosition;
        if (parent.lastChild == none) {
            m_nodes[parent.node].firstChild = index;
        } else {
            m_nodes[parent.lastChild].next = index;
            node.index = m_nodes[parent.lastChild].index + 1;
        }
        parent.lastChild = index;
    }
}

void JsonTree::open(JsonKind kind, JsonPosition position)
{
    add(kind, position);
    m_open.push_back({static_cast<quint32>(m_nodes.size() - 1), none});
}

void JsonTree::close()
{
    m_open.pop_back();
}

void JsonTree::setKey(std::string_view key, JsonPosition position)
{
    m_key = keep(key);
    m_keyPosition = position;
}

JsonTree::Text JsonTree::keep(std::string_view text)
{
    if (text.empty())
        return {};
    const Text kept{static_cast<quint32>(m_texts.size()), static_cast<quint32>(text.size())};
    m_texts += text;
    return kept;
}

QString JsonValue::text() const
{
    return QString::fromUtf8(utf8().data(), static_cast<qsizetype>(utf8().size()));
}

Place JsonValue::place() const
{
    return placeAt(position(), path());
}

Place JsonValue::keyPlace() const
{
    return placeAt(keyPosition(), path());
}

std::optional<JsonValue> JsonValue::at(quint32 index) const
{
    return index == JsonTree::none ? std::nullopt : std::optional(JsonValue(m_tree, index));
}

QString JsonValue::path() const
{
    const auto parent = at(node().parent);
    if (!parent)
        return m_tree->m_path + (m_tree->m_index ? QStringLiteral("[%1]").arg(*m_tree->m_index) : QString());
    if (parent->kind() == JsonKind::Array)
        return parent->path() + QStringLiteral("[%1]").arg(node().index);
    return parent->path() + pathStep(key());
}

Place placeAt(JsonPosition position, QString path)
{
    return {.file = {}, .line = position.line, .column = position.column, .path = std::move(path)};
}

QString pathStep(std::string_view key)
{
    QString text = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    if (isPlainKey(key))
        return QLatin1Char('.') + text;
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QStringLiteral("[\"%1\"]").arg(text);
}

} // namespace seatkeeper
