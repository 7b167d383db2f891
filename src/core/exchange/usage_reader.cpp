#include "core/exchange/usage_reader.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/control_hub_reader.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/subscription_names.h"

#include <algorithm>
#include <set>

namespace seatkeeper {

namespace {

using Holds = UsageColumn::Holds;
using Errors = std::vector<Error>;

QString textIn(const CsvRecord& record, std::size_t column)
{
    return cellText(record.cell(column)).simplified();
}

bool isBlank(const CsvRecord& record)
{
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (!trimmedCell(record.cell(i)).empty())
            return false;
    }
    return true;
}

/// Goes to the next row that says something; false at the end.
Result<bool> nextRow(CsvReader& reader)
{
    for (;;) {
        auto isThere = reader.next();
        if (!isThere || !*isThere || !isBlank(reader.record()))
            return isThere;
    }
}

/// Reads one file.
class Reading {
public:
    Reading(CsvReader reader, const UsageReading& how) : m_reader(std::move(reader)), m_how(how)
    {
        for (const Subscription& subscription : how.tenant.subscriptions)
            m_names.push_back(namesOf(subscription));
        m_month = columnWith(Holds::Month);
        m_type = columnWith(Holds::Type);
        m_subscription = columnWith(Holds::Subscription);
    }

    tl::expected<std::vector<UsageEntry>, Errors> read()
    {
        if (auto done = readRows(); !done) {
            if (done.error().code == ErrorCode::Cancelled)
                return tl::unexpected(Errors{std::move(done.error())});
            m_errors.push_back(std::move(done.error()));
        }
        if (!m_errors.empty())
            return tl::unexpected(std::move(m_errors));
        std::ranges::sort(m_entries, {}, &UsageEntry::key);
        return std::move(m_entries);
    }

private:
    /// What a row says of all its quantities. Of what is wrong with it, nothing is known, and it was told.
    struct Row {
        std::optional<Month> month;
        std::optional<UsageType> type;
        std::optional<std::optional<SubscriptionRef>> subscription;
    };

    std::optional<std::size_t> columnWith(Holds what) const
    {
        const auto found = std::ranges::find(m_how.columns, what, &UsageColumn::holds);
        return found == m_how.columns.end() ? std::nullopt
                                            : std::optional(static_cast<std::size_t>(found - m_how.columns.begin()));
    }

    Result<void> readRows()
    {
        const Result<bool> hasHeadings = nextRow(m_reader);
        if (!hasHeadings || !*hasHeadings)
            return hasHeadings.map([](bool) {});
        for (std::size_t i = 0; i < m_reader.record().size(); ++i)
            m_headings.push_back(textIn(m_reader.record(), i));
        if (m_headings.size() != m_how.columns.size()) // the file is another one than that of which these were told
            return widthError(m_how.columns.size());
        while (m_errors.size() < mostCsvErrors) {
            const Result<bool> hasRow = nextRow(m_reader);
            if (!hasRow)
                return tl::unexpected(hasRow.error());
            if (!*hasRow)
                return {};
            if (m_reader.record().size() != m_headings.size())
                m_errors.push_back(widthError(m_headings.size()).value());
            else if (hasQuantity())
                readRow();
            if (m_entries.size() > mostUsageEntries)
                return failure(ErrorCode::CsvTooLarge, {static_cast<qint64>(mostUsageEntries), Term::Values},
                               m_reader.placeAt(0));
        }
        return {};
    }

    tl::unexpected<Error> widthError(std::size_t columns) const
    {
        const CsvRecord& record = m_reader.record();
        const std::size_t offset = record.size() > columns ? record.offset(columns) : record.raw().size();
        return failure(ErrorCode::RowWidth, {static_cast<qint64>(record.size()), static_cast<qint64>(columns)},
                       m_reader.placeAt(offset));
    }

    bool hasQuantity() const
    {
        for (std::size_t i = 0; i < m_how.columns.size(); ++i) {
            if (m_how.columns[i].holds == Holds::Quantity && !trimmedCell(m_reader.record().cell(i)).empty())
                return true;
        }
        return false;
    }

    void readRow()
    {
        const Row row{.month = readMonth(), .type = readType(), .subscription = readSubscription()};
        for (std::size_t i = 0; i < m_how.columns.size(); ++i) {
            if (m_how.columns[i].holds == Holds::Quantity)
                readQuantity(row, i);
        }
    }

    std::optional<Month> readMonth()
    {
        if (!m_month)
            return std::nullopt;
        const auto month = m_how.forms.month(textIn(m_reader.record(), *m_month));
        if (!month)
            addWrong(Term::MonthOfYear, *m_month);
        return month;
    }

    std::optional<UsageType> readType()
    {
        if (!m_type)
            return m_how.type;
        const auto type = usageTypeCalled(textIn(m_reader.record(), *m_type));
        if (!type)
            addWrong(Term::UsageTypeName, *m_type);
        return type;
    }

    std::optional<std::optional<SubscriptionRef>> readSubscription()
    {
        if (!m_subscription)
            return m_how.subscription;
        const QString text = textIn(m_reader.record(), *m_subscription);
        if (text.isEmpty())
            return std::optional<SubscriptionRef>();
        const auto [known, isNew] = m_called.try_emplace(text);
        if (isNew)
            known->second = placesCalled(text, m_names);
        if (known->second.size() == 1)
            return m_how.tenant.subscriptions[known->second.front()].ref;
        if (known->second.empty())
            add(ErrorCode::UnknownSubscription, {quotedCell(m_reader.record().cell(*m_subscription))}, *m_subscription);
        else
            addWrong(Term::SeveralSubscriptions, *m_subscription);
        return std::nullopt;
    }

    void readQuantity(const Row& row, std::size_t column)
    {
        const QString text = textIn(m_reader.record(), column);
        if (text.isEmpty())
            return;
        const UsageColumn& how = m_how.columns[column];
        const auto quantity = m_how.forms.quantity(text);
        if (!quantity)
            return addWrong(Term::WholeNumber, column);
        const auto month = how.month ? how.month : row.month;
        const auto type = how.type ? how.type : row.type;
        const auto subscription = how.subscription ? how.subscription : row.subscription;
        if (!month || !type || !subscription)
            return; // as was told of the row
        const UsageKey key{*month, *type, *subscription};
        if (m_known.insert(key).second)
            m_entries.push_back({key, *quantity});
        else
            add(ErrorCode::UsageTwice, {*month, *type}, column);
    }

    void addWrong(Term what, std::size_t column)
    {
        add(ErrorCode::WrongValue, {quotedCell(m_reader.record().cell(column)), what}, column);
    }

    void add(ErrorCode code, std::vector<Argument> arguments, std::size_t column)
    {
        if (m_errors.size() >= mostCsvErrors)
            return;
        Place place = m_reader.placeAt(m_reader.record().offset(column));
        place.heading = m_headings[column];
        m_errors.push_back({code, std::move(arguments), std::move(place)});
    }

    CsvReader m_reader;
    const UsageReading& m_how;
    std::vector<SubscriptionNames> m_names;
    std::map<QString, std::vector<std::size_t>> m_called; // places in m_names
    std::optional<std::size_t> m_month;
    std::optional<std::size_t> m_type;
    std::optional<std::size_t> m_subscription;
    std::vector<QString> m_headings;
    std::set<UsageKey> m_known;
    std::vector<UsageEntry> m_entries;
    Errors m_errors;
};

} // namespace

Result<UsageHead> readUsageHead(QIODevice& device, const QString& file, const Tenant& tenant, const UsageForms& forms,
                                const ReadingProgress& progress)
{
    CsvReader reader(device, file, progress);
    UsageHead head;
    Result<bool> isThere = nextRow(reader);
    if (!isThere || !*isThere)
        return isThere.map([&](bool) { return head; });
    if (reader.record().size() > mostUsageColumns)
        return failure(ErrorCode::CsvTooLarge, {static_cast<qint64>(mostUsageColumns), Term::Columns},
                       reader.placeAt(reader.record().offset(mostUsageColumns)));
    for (std::size_t i = 0; i < reader.record().size(); ++i) {
        const QString heading = textIn(reader.record(), i);
        head.columns.push_back({heading, QString(), usageColumn(heading, tenant, forms)});
        // A column that holds months, or a quantity, cannot be told twice; the first one is meant.
        std::optional<UsageColumn>& told = head.columns.back().told;
        const bool isKey = told && told->holds != Holds::Nothing;
        const auto same = std::ranges::find(head.columns, told, &UsageHead::Column::told);
        if (isKey && same != head.columns.end() - 1)
            told.reset();
    }
    isThere = nextRow(reader);
    if (!isThere)
        return tl::unexpected(std::move(isThere.error()));
    for (std::size_t i = 0; *isThere && i < std::min(head.columns.size(), reader.record().size()); ++i)
        head.columns[i].sample = textIn(reader.record(), i);
    head.hasHeadings = std::ranges::none_of(head.columns, [&forms](const UsageHead::Column& column) {
        const bool isMonth = forms.month(column.heading) && forms.month(column.sample);
        return isMonth || (!column.told && forms.quantity(column.heading));
    });
    return head;
}

tl::expected<std::vector<UsageEntry>, std::vector<Error>>
readUsage(QIODevice& device, const QString& file, const UsageReading& how, const ReadingProgress& progress)
{
    return Reading(CsvReader(device, file, progress), how).read();
}

std::vector<UsageUpdate> usageUpdates(const Tenant& tenant, const std::vector<UsageEntry>& entries)
{
    std::vector<UsageUpdate> updates;
    for (const UsageEntry& entry : entries) {
        const auto now = tenant.usage->find(entry.key);
        const auto before = now == tenant.usage->end() ? std::nullopt : std::optional(now->second);
        updates.push_back({entry.key, before, entry.quantity});
    }
    return updates;
}

std::vector<Change> changesOf(const Tenant& tenant, const std::vector<UsageUpdate>& updates)
{
    std::vector<Change> changes;
    for (const UsageUpdate& update : updates) {
        if (!update.alters())
            continue;
        const auto ref = update.key.subscription;
        const Subscription* subscription = ref ? tenant.find(*ref) : nullptr;
        if (ref && !subscription)
            continue; // it is gone since the file was read
        changes.emplace_back(SetUsage{.month = update.key.month,
                                      .type = update.key.type,
                                      .subscription = subscription ? std::optional(subscription->id) : std::nullopt,
                                      .quantity = update.after});
    }
    return changes;
}

} // namespace seatkeeper
