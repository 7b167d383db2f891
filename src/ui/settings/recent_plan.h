#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace seatkeeper {

/// A plan that was opened not long ago.
struct RecentPlan {
    QString file;
    QDateTime used;

    bool operator==(const RecentPlan&) const = default;
};

/// How many plans are remembered.
inline constexpr std::size_t recentPlansKept = 8;

/// The list after `plan` was opened: it comes first, and the one that was opened longest ago may go.
std::vector<RecentPlan> withPlan(std::vector<RecentPlan> plans, const RecentPlan& plan);

std::vector<RecentPlan> withoutPlan(std::vector<RecentPlan> plans, const QString& file);

} // namespace seatkeeper
