#include "core/store/record_tables.h"

#include "core/store/record_codec.h"
#include "core/store/schema.h"

#include <algorithm>

namespace seatkeeper {

namespace {

using sqlite::Database;
using sqlite::Statement;

constexpr quint32 oneRowEach = 2;

/// Reads the records in the order of their files. The first row that no plan of ours can have ends it.
class RecordRows {
public:
    RecordRows(Database& database, std::size_t files, std::size_t people)
        : m_database(database)
        , m_records(files)
        , m_people(people)
    {}

    /// False where a row is damaged.
    Result<bool> readPacks()
    {
        return forEach("SELECT source, first, people, records FROM source_pack ORDER BY source, first",
                       [this](RawRecords& records, const Statement& row) {
                           const auto people = decodePeople(row.utf8(2));
                           return people &&
                                  std::ranges::all_of(*people, [this](PersonId id) { return isPerson(id); }) &&
                                  records.appendPack(*people, row.utf8(3));
                       });
    }

    Result<bool> readOneByOne()
    {
        return forEach("SELECT source, row, person, record FROM source_row ORDER BY source, row",
                       [this](RawRecords& records, const Statement& row) {
                           const auto person = static_cast<PersonId>(row.integer(2));
                           const std::string_view record = row.utf8(3);
                           if (static_cast<qint64>(person) != row.integer(2) || !isPerson(person) ||
                               record.size() > RawRecords::longestRecord)
                               return false;
                           records.append(person, record);
                           return true;
                       });
    }

    std::vector<RawRecords> take() && { return std::move(m_records); }

private:
    bool isPerson(PersonId person) const { return static_cast<std::size_t>(person) < m_people; }

    /// The first two columns are the source and how many of its records come before.
    template <class Append> Result<bool> forEach(std::string_view sql, Append append)
    {
        auto rows = m_database.prepare(sql);
        if (!rows)
            return tl::unexpected(std::move(rows.error()));
        bool isWhole = true;
        auto read = rows->forEach([&] {
            const auto source = static_cast<std::size_t>(rows->integer(0));
            isWhole = isWhole && source < m_records.size() &&
                      rows->integer(1) == static_cast<qint64>(m_records[source].size()) &&
                      append(m_records[source], *rows);
        });
        return read.map([&] { return isWhole; });
    }

    Database& m_database;
    std::vector<RawRecords> m_records;
    std::size_t m_people;
};

Result<std::size_t> countOf(Database& database, const char* sql)
{
    return database.queryText(sql).map(
        [](const QString& count) { return static_cast<std::size_t>(count.toULongLong()); });
}

} // namespace

Result<std::vector<RawRecords>> readRecords(Database& database, const QString& file, std::size_t files,
                                            std::size_t people)
{
    const auto version = database.queryText("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    const bool isOneRowEach = version->toUInt() == oneRowEach;
    RecordRows rows(database, files, people);
    const Result<bool> isWhole = isOneRowEach ? rows.readOneByOne() : rows.readPacks();
    if (!isWhole)
        return tl::unexpected(isWhole.error());
    if (!*isWhole)
        return failure(ErrorCode::PlanDamaged,
                       {file, isOneRowEach ? QStringLiteral("source_row") : QStringLiteral("source_pack")});
    return std::move(rows).take();
}

Result<void> writeRecords(Database& database, std::size_t source, const RawRecords& records)
{
    auto insert = database.prepare("INSERT INTO source_pack VALUES (?, ?, ?, ?)");
    if (!insert)
        return tl::unexpected(std::move(insert.error()));
    for (const RawRecords::Pack& pack : records.packs()) {
        if (auto done = insert->run(static_cast<qint64>(source), static_cast<qint64>(pack.first),
                                    encodePeople(records.peopleOf(pack)), bytesOf(pack));
            !done)
            return done;
    }
    return {};
}

Result<void> upgradeRecords(Database& database, const QString& file, quint32 version)
{
    std::vector<RawRecords> records;
    if (version == oneRowEach) {
        const auto files = countOf(database, "SELECT count(*) FROM source");
        const auto people = countOf(database, "SELECT count(*) FROM person");
        if (!files || !people)
            return tl::unexpected(files ? people.error() : files.error());
        auto read = readRecords(database, file, *files, *people);
        if (!read)
            return tl::unexpected(std::move(read.error()));
        records = std::move(*read);
    }
    if (auto done = database.execute(std::string(upgradeFrom(version)).c_str()); !done)
        return done;
    for (std::size_t source = 0; source < records.size(); ++source) {
        if (auto done = writeRecords(database, source, records[source]); !done)
            return done;
    }
    return {};
}

} // namespace seatkeeper
