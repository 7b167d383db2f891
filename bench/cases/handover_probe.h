#pragma once

#include "core/rules/claims.h"

namespace seatkeeper::bench {

/// Handovers by a sweep over flat arrays of day numbers. Knows the assumptions of a new tenant only.
class HandoverProbe {
public:
    /// As in Handover, with -1 for the primary itself and for nobody.
    struct Row {
        qint64 day;
        int type;
        int from;
        int to;

        bool operator==(const Row&) const = default;
    };

    explicit HandoverProbe(const Tenant& tenant);

    std::vector<Row> rows(QDate first, QDate last) const;

private:
    struct Days {
        qint64 first;
        qint64 last;
    };
    struct Contract {
        int ref = 0;
        std::size_t nameRank = 0;
        std::vector<Days> terms;
        std::vector<Days> suspensions;
        std::array<std::vector<Days>, usageTypeCount> lines;
    };
    struct RankedDays {
        qint64 firstHad;
        qint64 age;
        std::size_t nameRank;
        int ref;
        Days days;
    };

    std::vector<RankedDays> claims(Duty duty) const;

    std::vector<Contract> m_contracts;
};

} // namespace seatkeeper::bench
