#include "ui/mainwindow/remedy.h"

namespace seatkeeper {

Remedy remedyFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::PlanMoved:
    case ErrorCode::PlanReplaced:
    case ErrorCode::PlanReadOnly:
    case ErrorCode::DiskFull: return Remedy::SaveElsewhere;
    case ErrorCode::PlanDamaged: return backupIn(error).isEmpty() ? Remedy::None : Remedy::OpenBackup;
    default: return Remedy::None;
    }
}

QString backupIn(const Error& error)
{
    constexpr std::size_t backup = 2;
    if (error.arguments.size() <= backup)
        return {};
    const auto* path = std::get_if<QString>(&error.arguments[backup]);
    return path ? *path : QString();
}

} // namespace seatkeeper
