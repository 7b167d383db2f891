#include "core/exchange/control_hub_file.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/control_hub_reader.h"
#include "core/exchange/spreadsheet_traces.h"

#include <algorithm>

namespace seatkeeper {

namespace {

struct StatusWord {
    std::string_view word; // in lower case
    AccountStatus status;
};

/// What Control Hub calls the state of an account, by what it means for us.
constexpr std::array statusWords{
    StatusWord{"active", AccountStatus::Active},
    StatusWord{"verified", AccountStatus::Active},
    StatusWord{"inactive", AccountStatus::Inactive},
    StatusWord{"deactivated", AccountStatus::Inactive},
    StatusWord{"disabled", AccountStatus::Inactive},
    StatusWord{"suspended", AccountStatus::Inactive},
    StatusWord{"pending", AccountStatus::Pending},
    StatusWord{"invite pending", AccountStatus::Pending},
    StatusWord{"invitation pending", AccountStatus::Pending},
    StatusWord{"invited", AccountStatus::Pending},
    StatusWord{"not verified", AccountStatus::Pending},
    StatusWord{"unverified", AccountStatus::Pending},
};

/// Whether `cell` is `word`, which is lower case, in any case.
bool isWord(std::string_view cell, std::string_view word)
{
    return std::ranges::equal(cell, word,
                              [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

bool looksLikeAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() && text.find(' ') == std::string_view::npos &&
           !hasControl(text);
}

bool isTextOfPerson(ColumnUse use)
{
    return use != ColumnUse::Kept && use != ColumnUse::License;
}

PersonFields fieldOf(ColumnUse use)
{
    switch (use) {
    case ColumnUse::DisplayName: return PersonField::DisplayName;
    case ColumnUse::FirstName: return PersonField::FirstName;
    case ColumnUse::LastName: return PersonField::LastName;
    case ColumnUse::Department: return PersonField::Department;
    case ColumnUse::Status: return PersonField::Status;
    case ColumnUse::Kept:
    case ColumnUse::Email:
    case ColumnUse::License: break;
    }
    return {};
}

constexpr std::size_t indexOf(ColumnUse use)
{
    return static_cast<std::size_t>(use);
}

} // namespace

bool ControlHubGathering::isFull() const
{
    return errors.size() >= mostCsvErrors;
}

Result<void> ControlHubFile::read()
{
    const Result<bool> hasHeader = m_reader.next();
    if (!hasHeader)
        return tl::unexpected(hasHeader.error());
    const std::size_t errorsBefore = m_all.errors.size();
    if (*hasHeader)
        readHeader();
    if (!m_columnOf.at(indexOf(ColumnUse::Email))) {
        Place place = m_reader.placeAt(0);
        place.row = std::max<qint64>(place.row, 1);
        m_all.errors.push_back({ErrorCode::MissingColumn, {QString(emailHeading)}, place});
    }
    if (m_all.errors.size() > errorsBefore)
        return {}; // what the rows say is not known
    while (!m_all.isFull()) {
        const Result<bool> hasRow = m_reader.next();
        if (!hasRow)
            return tl::unexpected(hasRow.error());
        if (!*hasRow)
            break;
        readRow();
    }
    return {};
}

CsvSource ControlHubFile::takeSource(const QString& name) &&
{
    return {.name = name, .form = m_reader.form(), .header = m_header, .records = Shared(std::move(m_records))};
}

void ControlHubFile::readHeader()
{
    const CsvRecord& header = m_reader.record();
    m_header = QByteArray(header.raw().data(), static_cast<qsizetype>(header.raw().size()));
    m_columns = controlHubColumns(header, m_mappings);
    std::map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < m_columns.size() && !m_all.isFull(); ++i)
        addColumn(i, known);
}

void ControlHubFile::addColumn(std::size_t index, std::map<std::string, std::size_t>& known)
{
    const ControlHubColumn& column = m_columns[index];
    const std::string key = columnKey(column);
    if (const auto [other, isNew] = known.emplace(key, index); !isNew && !key.empty()) {
        add(ErrorCode::ColumnTwice, {column.heading.simplified(), static_cast<qint64>(other->second + 1)}, index);
        return;
    }
    if (column.use == ColumnUse::License)
        addLicense(index);
    else
        m_columnOf.at(indexOf(column.use)) = index;
    m_known |= fieldOf(column.use);
    auto& unrecognised = m_all.source.unrecognised;
    const bool isKnown =
        std::ranges::find(unrecognised, column.heading, &UnrecognisedLicense::key) != unrecognised.end();
    if (column.looksLikeLicense && !isKnown)
        unrecognised.push_back({column.heading, column.heading.simplified(), column.subscription});
}

void ControlHubFile::addLicense(std::size_t index)
{
    const ControlHubColumn& column = m_columns[index];
    Tenant& content = m_all.source.content;
    const SubscriptionRef ref = content.keys.edit().intern(column.subscription);
    if (!content.find(ref)) {
        Subscription subscription;
        subscription.ref = ref;
        subscription.id = column.subscription;
        content.put(std::move(subscription));
    }
    m_licenseCells.push_back({index, ref, column.license});
}

void ControlHubFile::readRow()
{
    const CsvRecord& row = m_reader.record();
    if (isBlankRow())
        return;
    if (row.size() != m_columns.size()) {
        const std::size_t offset = row.size() > m_columns.size() ? row.offset(m_columns.size()) : row.raw().size();
        m_all.errors.push_back({ErrorCode::RowWidth,
                                {static_cast<qint64>(row.size()), static_cast<qint64>(m_columns.size())},
                                m_reader.placeAt(offset)});
        return;
    }
    checkMangling();
    const std::string_view email = readEmail();
    const Held& held = readLicenses();
    if (!email.empty())
        addPerson(email, held);
}

/// A spreadsheet leaves such rows where something was deleted.
bool ControlHubFile::isBlankRow() const
{
    const CsvRecord& row = m_reader.record();
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!trimmedCell(row.cell(i)).empty())
            return false;
    }
    return true;
}

void ControlHubFile::checkMangling()
{
    const CsvRecord& row = m_reader.record();
    for (std::size_t i = 0; i < m_columns.size() && !m_all.isFull(); ++i) {
        if (m_columns[i].use == ColumnUse::License)
            continue; // where only two words can stand
        const std::string_view cell = trimmedCell(row.cell(i));
        if (const std::optional<Term> term = mangledValue(cell))
            add(ErrorCode::MangledCell, {quotedCell(cell), *term}, i);
        else if (isTextOfPerson(m_columns[i].use) && isShortDate(cell))
            add(ErrorCode::MangledCell, {quotedCell(cell), Term::MangledDate}, i);
    }
}

/// The address of the row; empty where it is none, which is then told.
std::string_view ControlHubFile::readEmail()
{
    const std::size_t column = *m_columnOf.at(indexOf(ColumnUse::Email));
    const std::string_view email = trimmedCell(m_reader.record().cell(column));
    if (looksLikeAddress(email))
        return email;
    if (mangledValue(email) || isShortDate(email))
        return {}; // as was said of it already
    if (!m_all.isFull())
        add(ErrorCode::WrongValue, {quotedCell(email), email.empty() ? Term::NoAddress : Term::Address}, column);
    return {};
}

const ControlHubFile::Held& ControlHubFile::readLicenses()
{
    m_truths.clear();
    for (const LicenseCell& license : m_licenseCells) {
        const std::string_view written = m_reader.record().cell(license.column);
        if (written == "FALSE") { // as Control Hub writes nearly all of them
            m_truths += '0';
            continue;
        }
        const std::string_view cell = trimmedCell(written);
        const bool isTrue = isWord(cell, "true");
        m_truths += isTrue ? '1' : '0';
        if (isTrue || cell.empty() || isWord(cell, "false") || m_all.isFull())
            continue;
        add(ErrorCode::WrongValue, {quotedCell(cell), translatedTruth(cell).value_or(Term::LicenseCell)},
            license.column);
    }
    const auto known = m_held.find(m_truths);
    return known != m_held.end() ? known->second : m_held.emplace(m_truths, holdingsOf(m_truths)).first->second;
}

/// Of both licenses on one subscription Premium counts.
ControlHubFile::Held ControlHubFile::holdingsOf(std::string_view truths)
{
    std::map<SubscriptionRef, License> licenses;
    Held held;
    for (std::size_t i = 0; i < truths.size(); ++i) {
        const LicenseCell& cell = m_licenseCells[i];
        if (truths[i] == '0')
            continue;
        const auto [other, isFirst] = licenses.emplace(cell.subscription, cell.license);
        if (isFirst || other->second == cell.license)
            continue; // also of a column and its suspended twin
        other->second = License::PremiumAgent;
        if (std::ranges::find(held.twice, cell.subscription) == held.twice.end())
            held.twice.push_back(cell.subscription);
    }
    std::vector<Holding> holdings;
    holdings.reserve(licenses.size());
    for (const auto& [subscription, license] : licenses)
        holdings.push_back({.subscription = subscription, .license = license});
    held.set = m_all.pool.intern(std::move(holdings));
    return held;
}

void ControlHubFile::addPerson(std::string_view email, const Held& held)
{
    if (const std::optional<PersonId> other = m_all.people.findUtf8(email)) {
        const auto& [file, row] = m_all.seen.at(static_cast<std::size_t>(*other));
        if (!m_all.isFull())
            add(ErrorCode::AddressTwice, {quotedCell(email), m_all.fileNames.at(file), row},
                *m_columnOf.at(indexOf(ColumnUse::Email)));
        return;
    }
    PersonFields known = m_known;
    const AccountStatus status = readStatus(known);
    const PersonId person = m_all.people.append(PersonView{.email = email,
                                                           .displayName = name(ColumnUse::DisplayName),
                                                           .firstName = name(ColumnUse::FirstName),
                                                           .lastName = name(ColumnUse::LastName),
                                                           .department = name(ColumnUse::Department),
                                                           .status = status,
                                                           .roles = std::nullopt});
    m_all.licenses.push_back(held.set);
    m_all.seen.push_back({m_all.fileNames.size() - 1, m_reader.row()});
    m_all.source.known.push_back(known);
    for (const SubscriptionRef subscription : held.twice)
        m_all.source.remarks.push_back({SourceRemark::Kind::PremiumCounts, person, subscription});
    if (m_known.testFlag(PersonField::Status) && !known.testFlag(PersonField::Status) &&
        !name(ColumnUse::Status).empty())
        m_all.source.remarks.push_back({SourceRemark::Kind::UnknownStatus, person, {}});
    m_records.append(person, m_reader.record().raw());
}

/// Takes the status out of what is known where the cell is blank, or says what nobody knows.
AccountStatus ControlHubFile::readStatus(PersonFields& known)
{
    const std::string_view cell = name(ColumnUse::Status);
    const auto word = std::ranges::find_if(statusWords, [cell](const StatusWord& w) { return isWord(cell, w.word); });
    if (word != statusWords.end())
        return word->status;
    known.setFlag(PersonField::Status, false);
    return AccountStatus::Active;
}

/// What the row says there; empty where the file has no such column.
std::string_view ControlHubFile::name(ColumnUse use)
{
    const std::optional<std::size_t> column = m_columnOf.at(indexOf(use));
    return column ? nameInCell(m_reader.record().cell(*column), m_scratch.at(indexOf(use))) : std::string_view();
}

void ControlHubFile::add(ErrorCode code, std::vector<Argument> arguments, std::size_t column)
{
    Place place = m_reader.placeAt(m_reader.record().offset(column));
    place.heading = m_columns.at(column).heading.simplified();
    m_all.errors.push_back({code, std::move(arguments), std::move(place)});
}

} // namespace seatkeeper
