#include "core/store/file_mark.h"

#include <QFile>

#include <sys/stat.h>

#include <tuple>

namespace seatkeeper {

std::optional<FileMark> FileMark::of(const QString& file)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(file).constData(), &found) != 0)
        return std::nullopt;
    FileMark mark;
    mark.m_device = found.st_dev;
    mark.m_number = found.st_ino;
    mark.m_size = found.st_size;
    mark.m_writtenSeconds = found.st_mtim.tv_sec;
    mark.m_writtenNanoseconds = found.st_mtim.tv_nsec;
    mark.m_mode = found.st_mode;
    return mark;
}

Result<void> FileMark::check(const QString& file) const
{
    const auto now = of(file);
    if (!now)
        return failure(ErrorCode::PlanMoved, {file});
    const auto written = [](const FileMark& mark) {
        return std::tie(mark.m_device, mark.m_number, mark.m_size, mark.m_writtenSeconds, mark.m_writtenNanoseconds);
    };
    if (written(*now) != written(*this))
        return failure(ErrorCode::PlanReplaced, {file});
    constexpr quint32 anyMayWrite = S_IWUSR | S_IWGRP | S_IWOTH; // what root is told, too
    if ((now->m_mode & anyMayWrite) == 0)
        return failure(ErrorCode::PlanReadOnly, {file});
    return {};
}

} // namespace seatkeeper
