#pragma once

#include "core/model/tenant.h"

namespace seatkeeper::bench {

/// Who has access, from flat arrays of numbers.
class AccessProbe {
public:
    struct Answer {
        std::size_t people = 0;
        std::size_t with = 0;
        std::size_t administratorsWith = 0;
        std::vector<quint32> without;
    };

    explicit AccessProbe(const Tenant& tenant);

    Answer answer(QDate day) const;

private:
    struct Days {
        qint64 first;
        qint64 last;
    };
    struct Contract {
        std::vector<Days> terms;
        std::vector<Days> suspensions;
    };

    std::vector<Contract> m_contracts;
    std::vector<std::vector<quint32>> m_held; // by set, the contracts
    std::vector<quint32> m_sets;              // by person
    std::vector<quint8> m_roles;              // by person; unknown counts as none
};

} // namespace seatkeeper::bench
