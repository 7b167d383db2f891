#pragma once

#include "core/exchange/control_hub_columns.h"
#include "core/model/directory.h"
#include "core/model/license_pool.h"
#include "core/model/subscription_keys.h"
#include "core/plan/people_source.h"

#include <map>
#include <unordered_map>

namespace seatkeeper {

/// What the files of one import have in common while they are read: the people so far, and where they stood.
struct ControlHubGathering {
    struct Seen {
        std::size_t file = 0;
        qint64 row = 0;
    };

    PeopleSource source; ///< but for what is gathered below
    Directory people;
    LicensePool pool;
    LicenseColumn licenses;
    std::vector<Seen> seen; ///< by PersonId
    std::vector<QString> fileNames;
    std::vector<Error> errors;

    bool isFull() const;
};

/// Reads one of Control Hub's files into what is gathered.
class ControlHubFile {
public:
    ControlHubFile(CsvReader reader, const Mappings& mappings, ControlHubGathering& gathering)
        : m_reader(std::move(reader))
        , m_mappings(mappings)
        , m_all(gathering)
    {}

    /// Reads to the end, or until there are too many errors. Fails where the file is no CSV, or reading was stopped.
    Result<void> read();

    /// The file as it stood there.
    CsvSource takeSource(const QString& name) &&;

private:
    static constexpr std::size_t useCount = static_cast<std::size_t>(ColumnUse::License) + 1;

    struct LicenseCell {
        std::size_t column = 0;
        SubscriptionRef subscription{};
        License license = License::StandardAgent;
    };
    /// What a row holds that says TRUE in certain cells.
    struct Held {
        LicenseSetId set{};
        std::vector<SubscriptionRef> twice; ///< where it says both licenses
    };

    void readHeader();
    void addColumn(std::size_t index, std::map<std::string, std::size_t>& known);
    void addLicense(std::size_t index);
    void readRow();
    bool isBlankRow() const;
    void checkMangling();
    std::string_view readEmail();
    const Held& readLicenses();
    Held holdingsOf(std::string_view truths);
    void addPerson(std::string_view email, const Held& held);
    AccountStatus readStatus(PersonFields& known);
    std::string_view name(ColumnUse use);
    void add(ErrorCode code, std::vector<Argument> arguments, std::size_t column);

    CsvReader m_reader;
    const Mappings& m_mappings;
    ControlHubGathering& m_all;
    std::vector<ControlHubColumn> m_columns;
    std::array<std::optional<std::size_t>, useCount> m_columnOf; // by use; not of licenses
    std::vector<LicenseCell> m_licenseCells;
    PersonFields m_known;
    std::string m_truths;                         // of the row: a 1 for each license that it says TRUE of, else a 0
    std::unordered_map<std::string, Held> m_held; // by those: there are few, and each is decided once
    std::array<std::string, useCount> m_scratch;
    QByteArray m_header;
    RawRecords m_records;
};

} // namespace seatkeeper
