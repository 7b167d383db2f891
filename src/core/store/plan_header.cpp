#include "core/store/plan_header.h"

#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace seatkeeper {

namespace {

// Of the database header, see "Database File Format" in SQLite's documentation.
constexpr qsizetype headerSize = 100;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

quint32 numberAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

} // namespace

Result<void> checkPlanHeader(const QString& file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorCode::PlanMissing, {file});
    if (!info.isFile())
        return failure(ErrorCode::PlanNotAPlan, {file});
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StorageFailed, {device.errorString()});
    const QByteArray header = device.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(magic) ||
        numberAt(header, applicationIdOffset) != planApplicationId)
        return failure(ErrorCode::PlanNotAPlan, {file});
    const quint32 version = numberAt(header, versionOffset);
    if (version > planSchemaVersion)
        return failure(ErrorCode::PlanNewer, {file, qint64{version}});
    if (version < planSchemaVersion)
        return failure(ErrorCode::PlanOlder, {file, qint64{version}});
    return {};
}

} // namespace seatkeeper
