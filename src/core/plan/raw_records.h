#pragma once

#include "core/model/person.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace seatkeeper {

/// The records of a CSV file, one a person, as they stood there: in UTF-8, quotes included, without their line ends.
/// They are kept in packs: of a tenant with fifty subscriptions they are a kilobyte a person, nearly all of it FALSE.
class RawRecords {
public:
    /// Some records, one behind the other in the file.
    struct Pack {
        std::size_t first = 0; ///< the index of its first record
        std::size_t count = 0;
        std::string bytes; ///< packed: the length of each record (four bytes, little endian), then all records

        bool operator==(const Pack&) const = default;
    };

    /// How long a record can be, in bytes. Readers of CSV files take shorter ones only.
    static constexpr std::size_t longestRecord = std::size_t{1} << 22U;

    /// Throws std::length_error where the record is longer than any can be.
    void append(PersonId person, std::string_view record);

    /// Appends the records of a pack that was made by another RawRecords, one for each of `people`. False, and nothing
    /// is appended, where the bytes are not those of so many records.
    bool appendPack(std::span<const PersonId> people, std::string_view bytes);

    std::size_t size() const { return m_people.size(); }
    PersonId person(std::size_t index) const { return m_people.at(index); }
    void setPerson(std::size_t index, PersonId person) { m_people.at(index) = person; }

    /// All records, to be kept elsewhere: the last pack holds those that do not yet fill one.
    std::vector<Pack> packs() const;
    std::span<const PersonId> peopleOf(const Pack& pack) const;

    /// Of the same records appended one by one, and of their packs appended.
    bool operator==(const RawRecords&) const = default;

private:
    friend class RecordReader;

    /// The last records, until they fill a pack.
    struct Tail {
        std::string lengths;
        std::string bytes;

        bool operator==(const Tail&) const = default;
    };

    std::size_t tailSize() const { return m_tail.lengths.size() / sizeof(quint32); }
    Pack packTail() const;

    std::vector<PersonId> m_people;
    std::vector<Pack> m_packs;
    Tail m_tail;
};

/// Reads records, best in their order: unpacks one pack at a time.
class RecordReader {
public:
    /// Reads `records`, which have to live as long and may not be altered.
    explicit RecordReader(const RawRecords& records) : m_records(&records) {}

    /// The record at `index`, which has to be below their size; valid until the next call.
    std::string_view record(std::size_t index);

private:
    void open(std::size_t index);

    const RawRecords* m_records;
    std::size_t m_first = 0;
    std::string m_text;                     // of the open pack
    std::vector<std::string_view> m_opened; // its records
};

} // namespace seatkeeper
