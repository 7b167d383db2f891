#include "ui/bulk/bulk_targets_model.h"

#include "core/rules/provisioning.h"
#include "ui/subscriptions/term_position.h"
#include "ui/text/labels.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace seatkeeper {

namespace {

bool isSeats(BulkTargetsModel::Column column)
{
    return column == BulkTargetsModel::Column::Standard || column == BulkTargetsModel::Column::Premium;
}

License licenseOf(BulkTargetsModel::Column column)
{
    return column == BulkTargetsModel::Column::Standard ? License::StandardAgent : License::PremiumAgent;
}

/// Named, and more are given out than contracted.
bool isShort(const Seats& seats)
{
    return seats.isOver() && seats.licensing == Licensing::Named;
}

} // namespace

BulkTargetsModel::BulkTargetsModel(const Language& language, QObject* parent)
    : CellsModel(parent)
    , m_language(&language)
{}

void BulkTargetsModel::show(const Tenant& tenant, QDate day, const Language& language)
{
    beginResetModel();
    m_language = &language;
    m_rows.clear();
    const std::vector<std::array<qint64, 2>> assigned = assignedLicenses(tenant);
    for (const Subscription& subscription : tenant.subscriptions) {
        const TermPosition position = termPosition(subscription, day);
        if (position.isOver())
            continue;
        Row row{
            .subscription = subscription.ref, .name = callName(tenant, subscription.ref), .through = {}, .seats = {}};
        if (const auto last = position.term ? position.term->ends : std::nullopt)
            row.through = language.date(*last);
        else if (position.returns)
            row.through = tr("from %1", "a first day").arg(language.date(*position.returns));
        for (const auto& [license, code] : CodeTable<License>::rows) {
            const auto at = static_cast<std::size_t>(license);
            const qint64 count = assigned[static_cast<std::size_t>(subscription.ref)].at(at);
            row.seats.at(at) = {license, count, count, commitmentFor(subscription, license, day),
                                subscription.licensing};
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

std::optional<int> BulkTargetsModel::rowOf(SubscriptionRef subscription) const
{
    const auto row = std::ranges::find(m_rows, subscription, &Row::subscription);
    return row == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(row - m_rows.begin()));
}

std::vector<Seats> BulkTargetsModel::seatsAt(int row, const std::array<qint64, 2>& coming) const
{
    std::vector<Seats> found;
    for (Seats seats : rowAt(row).seats) {
        seats.after += coming.at(static_cast<std::size_t>(seats.license));
        if (seats.committed || seats.after > 0)
            found.push_back(seats);
    }
    return found;
}

int BulkTargetsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkTargetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BulkTargetsModel::cell(int row, int column) const
{
    return text(rowAt(row), static_cast<Column>(column));
}

bool BulkTargetsModel::isNumber(int column) const
{
    return isSeats(static_cast<Column>(column));
}

QVariant BulkTargetsModel::other(int row, int column, int role) const
{
    const auto at = static_cast<Column>(column);
    const bool warns = isSeats(at) && isShort(rowAt(row).seats.at(static_cast<std::size_t>(licenseOf(at))));
    return role == Qt::DecorationRole && warns ? QVariant(iconOf(Icon::Warning)) : QVariant();
}

QString BulkTargetsModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Subscription: return tr("Subscription");
    case Column::Through: return tr("Runs through");
    case Column::Standard: return tr("Standard free");
    case Column::Premium: break;
    }
    return tr("Premium free");
}

QString BulkTargetsModel::text(const Row& row, Column column) const
{
    switch (column) {
    case Column::Subscription: return row.name;
    case Column::Through: return row.through;
    case Column::Standard:
    case Column::Premium: break;
    }
    return seatsLeft(row.seats.at(static_cast<std::size_t>(licenseOf(column))));
}

/// Nothing is left of what is not contracted, and that is another thing than none.
QString BulkTargetsModel::seatsLeft(const Seats& seats) const
{
    if (!seats.committed)
        return tr("not contracted");
    const qint64 left = *seats.committed - seats.assigned;
    return left < 0 ? tr("short by %1").arg(m_language->number(-left)) : m_language->number(left);
}

} // namespace seatkeeper
