#include "app/open_plan.h"

#include "core/store/backups.h"

namespace seatkeeper {

namespace {

/// What was found, with the last sound backup of a damaged plan as the third argument.
Error withBackup(Error error, const QString& file)
{
    constexpr std::size_t backup = 2;
    if (error.code == ErrorCode::PlanDamaged) {
        error.arguments.resize(backup, QString());
        error.arguments.emplace_back(Backups(file).lastSound().value_or(QString()));
    }
    return error;
}

Result<Plan> open(const QString& file, PlanFile::Access access, const StoreWrapper& wrap)
{
    auto store = PlanFile::open(file, access);
    if (!store)
        return tl::unexpected(std::move(store.error()));
    return Plan::open(wrap ? wrap(std::move(*store)) : std::move(*store));
}

Result<void> verify(const QString& file)
{
    auto store = PlanFile::open(file, PlanFile::Access::Read);
    if (!store)
        return tl::unexpected(std::move(store.error()));
    return (*store)->verify();
}

} // namespace

Result<Plan> openPlan(const QString& file, PlanFile::Access access, const StoreWrapper& wrap)
{
    return open(file, access, wrap).map_error([&](Error error) { return withBackup(std::move(error), file); });
}

Result<void> verifyPlan(const QString& file)
{
    return verify(file).map_error([&](Error error) { return withBackup(std::move(error), file); });
}

} // namespace seatkeeper
