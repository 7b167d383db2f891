#pragma once

#include "core/store/sqlite.h"

#include <QDateTime>
#include <QStringList>

namespace seatkeeper {

/// The copies of a plan file that lie in the folder NAME.backups beside it. Each is a plan file of its own.
class Backups {
public:
    /// How many are kept.
    static constexpr int kept = 5;

    explicit Backups(const QString& planFile);

    /// Their paths, the latest first.
    QStringList files() const;

    bool hasOneOf(const QDate& day) const;

    /// Copies the plan that `database` has open, with `at` in the name; makes sure that the copy is sound and durable,
    /// and only then removes the oldest ones. PlanDamaged where the plan is not as it was left.
    Result<void> make(sqlite::Database& database, const QDateTime& at) const;

    /// The latest that is a sound plan. Reads all of it.
    std::optional<QString> lastSound() const;

private:
    QString freeName(const QDateTime& at) const;

    QString m_planFile;
    QString m_folder;
};

} // namespace seatkeeper
