#include "core/store/content_digests.h"

#include <vector>

namespace seatkeeper {

namespace {

using sqlite::Database;
using sqlite::RowEvent;
using sqlite::Value;

tl::unexpected<Error> damaged(const QString& file, const std::string& table)
{
    return failure(ErrorCode::PlanDamaged, {file, QString::fromStdString(table)});
}

} // namespace

Result<void> ContentDigests::follow(Database& database, const QString& file)
{
    auto tables = noRows(database);
    if (!tables)
        return tl::unexpected(std::move(tables.error()));
    auto before = kept(database);
    if (!before)
        return tl::unexpected(std::move(before.error()));
    for (auto& [table, digest] : *tables) {
        const auto found = before->find(table);
        if (found == before->end())
            return damaged(file, table);
        digest = found->second;
    }
    m_settled = std::move(*tables);
    m_now = m_settled;
    watch(database);
    return {};
}

Result<void> ContentDigests::followNew(Database& database)
{
    auto tables = noRows(database);
    if (!tables)
        return tl::unexpected(std::move(tables.error()));
    m_now = std::move(*tables);
    watch(database);
    return {};
}

Result<void> ContentDigests::keep(Database& database) const
{
    auto statement = database.prepare("INSERT OR REPLACE INTO digest VALUES (?, ?)");
    if (!statement)
        return tl::unexpected(std::move(statement.error()));
    for (const auto& [table, digest] : m_now) {
        const auto before = m_settled.find(table);
        if (before != m_settled.end() && before->second == digest)
            continue;
        if (auto done = statement->run(std::string_view(table), digest.toBytes()); !done)
            return done;
    }
    return {};
}

Result<void> ContentDigests::compare(Database& other, const QString& file) const
{
    const auto tables = kept(other);
    if (!tables)
        return tl::unexpected(tables.error());
    if (*tables != m_settled)
        return failure(ErrorCode::PlanReplaced, {file});
    return {};
}

Result<void> ContentDigests::check(Database& database, const QString& file)
{
    const auto before = kept(database);
    if (!before)
        return tl::unexpected(before.error());
    auto tables = noRows(database);
    if (!tables)
        return tl::unexpected(std::move(tables.error()));
    for (auto& [table, digest] : *tables) {
        if (auto added = addRows(database, table, digest); !added)
            return added;
        const auto found = before->find(table);
        if (found == before->end() || found->second != digest)
            return damaged(file, table);
    }
    return {};
}

Result<void> ContentDigests::keepOfOtherTables(Database& database)
{
    auto before = kept(database);
    auto tables = noRows(database);
    if (!before || !tables)
        return tl::unexpected(before ? tables.error() : before.error());
    ContentDigests digests;
    digests.m_settled = *before;
    for (auto& [table, digest] : *tables) {
        if (const auto found = before->find(table); found != before->end())
            digest = found->second;
        else if (auto added = addRows(database, table, digest); !added)
            return added;
        before->erase(table);
    }
    digests.m_now = std::move(*tables);
    for (const auto& [table, digest] : *before) {
        auto forget = database.prepare("DELETE FROM digest WHERE name = ?");
        if (!forget)
            return tl::unexpected(std::move(forget.error()));
        if (auto done = forget->run(std::string_view(table)); !done)
            return done;
    }
    return digests.keep(database);
}

Result<ContentDigests::Tables> ContentDigests::noRows(Database& database)
{
    auto names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                  " AND name NOT IN ('digest', 'before_image')");
    if (!names)
        return tl::unexpected(std::move(names.error()));
    Tables tables;
    auto read = names->forEach([&] { tables.emplace(names->utf8(0), Digest()); });
    return read.map([&] { return std::move(tables); });
}

Result<ContentDigests::Tables> ContentDigests::kept(Database& database)
{
    auto rows = database.prepare("SELECT name, value FROM digest");
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    Tables tables;
    auto read = rows->forEach([&] { tables.emplace(rows->utf8(0), Digest::fromBytes(rows->blob(1))); });
    return read.map([&] { return std::move(tables); });
}

Result<void> ContentDigests::addRows(Database& database, const std::string& table, Digest& digest)
{
    // The name is one of the schema's own, which was compared with the golden text.
    auto rows = database.prepare("SELECT * FROM " + table);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    std::vector<Value> row(static_cast<std::size_t>(rows->columns()));
    return rows->forEach([&] {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = rows->value(static_cast<int>(i));
        digest.add(Digest::ofRow(row));
    });
}

void ContentDigests::watch(Database& database)
{
    database.watchRows([this](std::string_view table, RowEvent event, std::span<const Value> row) {
        const auto found = m_now.find(table);
        if (found == m_now.end())
            return; // the digests themselves, and the before-images
        const Digest digest = Digest::ofRow(row);
        if (event == RowEvent::Added)
            found->second.add(digest);
        else
            found->second.remove(digest);
    });
}

} // namespace seatkeeper
