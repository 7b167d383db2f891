#include "core/store/plan_header.h"

#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace seatkeeper {

namespace {

// Of the database header, see "Database File Format" in SQLite's documentation.
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeOffset = 16;
constexpr qsizetype changesOffset = 24;
constexpr qsizetype pagesOffset = 28;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr qsizetype pagesValidForOffset = 92;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

quint32 numberAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// Whether the file ends before the last page that its header counts. SQLite itself takes a part of a page for all of
/// it. While a journal is there, the file may be half written: it is rolled back when it is opened.
bool isCutOff(const QFile& device, const QByteArray& header)
{
    const qint64 written = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const qint64 pageSize = written == 1 ? 65536 : written;
    const bool isCounted = numberAt(header, changesOffset) == numberAt(header, pagesValidForOffset);
    return isCounted && device.size() < pageSize * numberAt(header, pagesOffset) &&
           !QFileInfo::exists(QFileInfo(device).canonicalFilePath() + QStringLiteral("-journal"));
}

} // namespace

Result<quint32> checkPlanHeader(const QString& file)
{
    const QFileInfo info(file);
    const auto notAPlan = [&](Term instead) { return failure(ErrorCode::PlanNotAPlan, {file, instead}); };
    if (!info.exists() && info.isSymLink()) // to nothing, or in a circle
        return failure(ErrorCode::PlanMissing, {file, Term::DeadLink});
    if (!info.exists())
        return failure(ErrorCode::PlanMissing, {file});
    if (info.isDir())
        return notAPlan(Term::Folder);
    if (!info.isFile())
        return notAPlan(Term::SpecialFile);
    if (info.size() == 0)
        return notAPlan(Term::EmptyFile);
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StorageFailed, {device.errorString()});
    const QByteArray header = device.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(magic))
        return notAPlan(Term::OtherFile);
    if (numberAt(header, applicationIdOffset) != planApplicationId)
        return notAPlan(Term::OtherDatabase);
    const quint32 version = numberAt(header, versionOffset);
    if (version > planSchemaVersion)
        return failure(ErrorCode::PlanNewer, {file, qint64{version}});
    if (version < firstSchemaVersion)
        return failure(ErrorCode::PlanOlder, {file, qint64{version}});
    if (isCutOff(device, header))
        return failure(ErrorCode::PlanDamaged, {file, Term::CutOff});
    return version;
}

} // namespace seatkeeper
