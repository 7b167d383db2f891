#pragma once

#include "core/model/error.h"

namespace seatkeeper {

/// Which file stood under a name, and how it was left: so that another one in its place is noticed before a write.
class FileMark {
public:
    /// Nothing where there is no such file.
    static std::optional<FileMark> of(const QString& file);

    /// PlanMoved where there is no file any more, PlanReplaced where it is another one or another program has written
    /// to it, PlanReadOnly where nobody may write to it.
    Result<void> check(const QString& file) const;

private:
    quint64 m_device = 0;
    quint64 m_number = 0;
    qint64 m_size = 0;
    qint64 m_writtenSeconds = 0;
    qint64 m_writtenNanoseconds = 0;
    quint32 m_mode = 0;
};

} // namespace seatkeeper
