#include "core/store/backups.h"

#include "core/store/durable_file.h"
#include "core/store/plan_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace seatkeeper {

namespace {

QString nameFor(const QDateTime& at)
{
    return at.toString(QStringLiteral("yyyy-MM-dd'T'HH-mm-ss-zzz")) + QStringLiteral(".seatkeeper");
}

} // namespace

Backups::Backups(const QString& planFile)
{
    const QFileInfo info(planFile);
    m_planFile = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    m_folder = m_planFile + QStringLiteral(".backups");
}

QStringList Backups::files() const
{
    const QDir folder(m_folder);
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.seatkeeper")}, QDir::Files, QDir::Name))
        files.prepend(folder.filePath(name));
    return files;
}

bool Backups::hasOneOf(const QDate& day) const
{
    return !QDir(m_folder)
                .entryList({day.toString(Qt::ISODate) + QStringLiteral("T*.seatkeeper")}, QDir::Files)
                .empty();
}

Result<void> Backups::make(sqlite::Database& database, const QDateTime& at) const
{
    if (auto made = makeFolder(m_folder); !made)
        return made;
    const QString file = freeName(at);
    auto copy = TemporaryFile::beside(file);
    if (!copy)
        return tl::unexpected(std::move(copy.error()));
    if (auto done = database.copyInto(copy->name()); !done)
        return done;
    if (auto sound = checkPlan(copy->name()); !sound) {
        // A copy is what was copied: the plan itself is not as it was left.
        Error& error = sound.error();
        if (error.code == ErrorCode::PlanDamaged)
            error.arguments.front() = m_planFile;
        return sound;
    }
    if (auto done = copy->become(file, Overwrite::Refused); !done)
        return done;
    const QStringList all = files();
    for (qsizetype i = kept; i < all.size(); ++i)
        QFile::remove(all.at(i)); // one too many does no harm
    return {};
}

std::optional<QString> Backups::lastSound() const
{
    const QStringList all = files();
    const auto found = std::ranges::find_if(all, [](const QString& file) { return checkPlan(file).has_value(); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString Backups::freeName(const QDateTime& at) const
{
    const QDir folder(m_folder);
    QDateTime name = at;
    while (folder.exists(nameFor(name)))
        name = name.addMSecs(1);
    return folder.filePath(nameFor(name));
}

} // namespace seatkeeper
