#pragma once

#include <QtGlobal>

namespace seatkeeper {

/// The parts of a bar of usage, as parts of its whole length. The contract ends at one place in every bar, so that bars
/// compare by how far they go beyond it.
struct UsageBar {
    static constexpr qreal contract = 0.6;

    qreal within = 0;      ///< usage up to the contract, from the left
    qreal over = 0;        ///< usage beyond it, from the place of the contract
    bool isCutOff = false; ///< there is more than the bar can show

    bool operator==(const UsageBar&) const = default;
};

/// The bar for a usage of 0 or more, with a contract of 0 or more.
UsageBar usageBar(qint64 usage, qint64 committed);

} // namespace seatkeeper
