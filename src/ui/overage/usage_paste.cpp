#include "ui/overage/usage_paste.h"

#include "core/exchange/subscription_names.h"
#include "ui/overage/block_cells.h"
#include "ui/text/arguments.h"
#include "ui/text/typed_month.h"
#include "ui/text/typed_number.h"

#include <algorithm>
#include <limits>

namespace seatkeeper {

namespace {

using Kind = PasteFaultKind;

/// Reads one block over one grid.
class BlockReader {
public:
    BlockReader(BlockCells cells, const UsageGrid& grid, const Language& language, QDate today)
        : m_cells(std::move(cells))
        , m_grid(grid)
        , m_language(language)
        , m_today(today)
    {
        for (const UsageGrid::Column& column : grid.columns)
            m_names.push_back({column.id, column.ownName, column.label});
    }

    PastedUsage read(int row, int column);

private:
    struct Heads {
        bool hasMonths = false;        ///< the first column
        bool hasSubscriptions = false; ///< the first row
    };

    QString cell(int row, int column) const;
    Heads heads() const;
    std::vector<std::size_t> columnsCalled(const QString& name) const;
    void readMonths(const Heads& heads, int row);
    void readSubscriptions(const Heads& heads, int column);
    void nameSubscription(int at);
    void readQuantity(int row, int column);
    void fault(Kind kind, int row, int column);

    BlockCells m_cells;
    const UsageGrid& m_grid;
    const Language& m_language;
    QDate m_today;
    std::vector<SubscriptionNames> m_names;                  // by column of the grid
    std::vector<std::optional<Month>> m_months;              // by row of the block
    std::vector<std::optional<std::size_t>> m_subscriptions; // by column of the block; of the grid
    PastedUsage m_pasted;
};

PastedUsage BlockReader::read(int row, int column)
{
    const bool isEmpty = std::ranges::all_of(
        m_cells, [](const QStringList& cells) { return std::ranges::all_of(cells, &QString::isEmpty); });
    if (isEmpty) {
        fault(Kind::Empty, 0, 0);
        return m_pasted;
    }
    const Heads heads = this->heads();
    readMonths(heads, row);
    readSubscriptions(heads, column);
    for (int r = heads.hasSubscriptions ? 1 : 0; r < static_cast<int>(m_cells.size()); ++r) {
        for (int c = heads.hasMonths ? 1 : 0; c < static_cast<int>(m_cells[static_cast<std::size_t>(r)].size()); ++c)
            readQuantity(r, c);
    }
    std::ranges::sort(m_pasted.faults, {}, [](const PasteFault& each) { return std::pair(each.row, each.column); });
    if (!m_pasted.faults.empty())
        m_pasted.changes.clear();
    return m_pasted;
}

QString BlockReader::cell(int row, int column) const
{
    return m_cells[static_cast<std::size_t>(row)].value(column);
}

/// Heads are told from values by what they hold, so that a block without any is taken as it is.
BlockReader::Heads BlockReader::heads() const
{
    Heads heads;
    const int rows = static_cast<int>(m_cells.size());
    for (int row = 0; row < rows; ++row)
        heads.hasMonths = heads.hasMonths || monthFromText(cell(row, 0), m_today);
    int named = 0;
    int numbers = 0;
    int others = 0;
    const auto columns = static_cast<int>(m_cells.front().size());
    for (int column = heads.hasMonths ? 1 : 0; column < columns; ++column) {
        const QString text = cell(0, column);
        if (text.isEmpty())
            continue;
        if (!columnsCalled(text).empty())
            ++named;
        else
            ++(quantityFromText(text, m_language.locale()) ? numbers : others);
    }
    const bool isMonth = heads.hasMonths && monthFromText(cell(0, 0), m_today);
    heads.hasSubscriptions = rows > 1 && !isMonth && numbers == 0 && named + others > 0;
    return heads;
}

/// The columns of the grid that are meant by an id, a name or both.
std::vector<std::size_t> BlockReader::columnsCalled(const QString& name) const
{
    return placesCalled(name, m_names);
}

void BlockReader::readMonths(const Heads& heads, int row)
{
    const int first = heads.hasSubscriptions ? 1 : 0;
    m_months.resize(m_cells.size());
    for (int r = first; r < static_cast<int>(m_cells.size()); ++r) {
        std::optional<Month>& month = m_months[static_cast<std::size_t>(r)];
        if (!heads.hasMonths) {
            const auto place = static_cast<std::size_t>(row + r - first);
            if (place < m_grid.rows.size())
                month = m_grid.rows[place].month;
            else
                fault(Kind::BeyondRows, r, 0);
            continue;
        }
        const bool isRowEmpty = std::ranges::all_of(m_cells[static_cast<std::size_t>(r)], &QString::isEmpty);
        if (isRowEmpty)
            continue;
        const std::optional<Month> read = monthFromText(cell(r, 0), m_today);
        if (!read)
            fault(Kind::NoMonth, r, 0);
        else if (std::ranges::count(m_months, read))
            fault(Kind::MonthTwice, r, 0);
        month = read;
    }
}

void BlockReader::readSubscriptions(const Heads& heads, int column)
{
    const int first = heads.hasMonths ? 1 : 0;
    int widest = 0;
    for (const QStringList& cells : m_cells)
        widest = std::max(widest, static_cast<int>(cells.size()));
    m_subscriptions.resize(static_cast<std::size_t>(widest));
    for (int c = first; c < widest; ++c) {
        if (heads.hasSubscriptions) {
            nameSubscription(c);
            continue;
        }
        const auto place = static_cast<std::size_t>(column + c - first);
        if (place < m_grid.columns.size())
            m_subscriptions[static_cast<std::size_t>(c)] = place;
        else
            fault(Kind::BeyondColumns, 0, c);
    }
}

void BlockReader::nameSubscription(int at)
{
    const QString name = cell(0, at);
    // The sums that the grid itself is copied with are made anew.
    const bool isSum = name == m_language.translate("seatkeeper::UsageModel", "Together") ||
                       name == m_language.translate("seatkeeper::UsageModel", "Contract");
    const std::vector<std::size_t> called = columnsCalled(name);
    if (called.empty() && isSum)
        return;
    const bool isColumnEmpty = name.isEmpty() && std::ranges::all_of(m_cells, [at](const QStringList& cells) {
                                   return cells.value(at).isEmpty();
                               });
    if (isColumnEmpty)
        return;
    if (called.empty())
        fault(Kind::UnknownSubscription, 0, at);
    else if (called.size() > 1)
        fault(Kind::AmbiguousSubscription, 0, at);
    else if (std::ranges::count(m_subscriptions, std::optional(called.front())))
        fault(Kind::SubscriptionTwice, 0, at);
    else
        m_subscriptions[static_cast<std::size_t>(at)] = called.front();
}

void BlockReader::readQuantity(int row, int column)
{
    const QString text = cell(row, column);
    const std::optional<Month>& month = m_months[static_cast<std::size_t>(row)];
    const std::optional<std::size_t>& place = m_subscriptions[static_cast<std::size_t>(column)];
    if (text.isEmpty() || !month || !place)
        return;
    const std::optional<int> quantity = quantityFromText(text, m_language.locale());
    if (!quantity)
        return fault(Kind::NoQuantity, row, column);
    const UsageGrid::Column& at = m_grid.columns[*place];
    m_pasted.changes.push_back({.month = *month,
                                .type = m_grid.type,
                                .subscription = at.subscription ? std::optional(at.id) : std::nullopt,
                                .quantity = quantity});
}

void BlockReader::fault(Kind kind, int row, int column)
{
    PasteFault fault{.kind = kind, .row = row + 1, .column = column + 1, .text = {}, .month = {}, .subscription = {}};
    if (kind != Kind::Empty)
        fault.text = cell(row, column);
    if (static_cast<std::size_t>(row) < m_months.size())
        fault.month = m_months[static_cast<std::size_t>(row)];
    if (static_cast<std::size_t>(column) < m_subscriptions.size()) {
        if (const auto place = m_subscriptions[static_cast<std::size_t>(column)])
            fault.subscription = m_grid.columns[*place].name;
    }
    m_pasted.faults.push_back(std::move(fault));
}

/// What is wrong, without the place; %1 is what the cell holds.
QString whatIsWrong(const Language& language, Kind kind)
{
    switch (kind) {
    case Kind::Empty: return language.translate("UsagePaste", "There is nothing to paste.");
    case Kind::NoQuantity:
        return language.translate("UsagePaste", "\"%1\" is not a whole number from 0 to 2,147,483,647.");
    case Kind::NoMonth: return language.translate("UsagePaste", "\"%1\" is not a month.");
    case Kind::MonthTwice: return language.translate("UsagePaste", "\"%1\" is there twice.");
    case Kind::UnknownSubscription: return language.translate("UsagePaste", "\"%1\" is no subscription of this plan.");
    case Kind::AmbiguousSubscription:
        return language.translate("UsagePaste", "Several subscriptions are called \"%1\"; write the id.");
    case Kind::SubscriptionTwice:
        return language.translate("UsagePaste", "\"%1\" means a subscription that has a column already.");
    case Kind::BeyondRows:
        return language.translate("UsagePaste", "The block goes on below the last month. Add the months first.");
    case Kind::BeyondColumns: break;
    }
    return language.translate("UsagePaste", "The block goes on beyond the last subscription.");
}

} // namespace

PastedUsage usageFromBlock(const QString& text, const UsageGrid& grid, int row, int column, const Language& language,
                           QDate today)
{
    return BlockReader(blockCells(text), grid, language, today).read(row, column);
}

QString faultText(const Language& language, const PasteFault& fault)
{
    constexpr qsizetype mostOfText = 60;
    const QString held =
        fault.text.size() > mostOfText ? fault.text.first(mostOfText) + QStringLiteral("…") : fault.text;
    QString wrong = withArguments(whatIsWrong(language, fault.kind), {held});
    if (fault.kind == Kind::Empty)
        return wrong;
    const QStringList place{language.number(fault.row), language.number(fault.column),
                            fault.month ? language.month(*fault.month) : QString(), fault.subscription, wrong};
    if (fault.month && !fault.subscription.isEmpty())
        return withArguments(language.translate("UsagePaste", "Row %1, column %2 (%3, %4): %5"), place);
    return withArguments(language.translate("UsagePaste", "Row %1, column %2: %5"), place);
}

} // namespace seatkeeper
