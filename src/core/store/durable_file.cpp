#include "core/store/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace seatkeeper {

namespace {

QString reason(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

/// Makes the names in a folder durable.
bool syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && synced;
}

Result<void> fillAndSync(const QString& temporary, const QString& file, const std::function<bool(QIODevice&)>& write)
{
    QFile device(temporary);
    if (!device.open(QIODevice::WriteOnly))
        return failure(ErrorCode::CannotWrite, {file, device.errorString()});
    if (!write(device) || !device.flush())
        return failure(ErrorCode::CannotWrite, {file, device.errorString()});
    if (::fsync(device.handle()) != 0)
        return failure(ErrorCode::CannotWrite, {file, reason(errno)});
    return {};
}

Result<void> replaceDurably(const QString& temporary, const QString& file)
{
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(file).constData()) != 0)
        return failure(ErrorCode::CannotWrite, {file, reason(errno)});
    if (!syncFolder(QFileInfo(file).absolutePath()))
        return failure(ErrorCode::StorageFailed, {reason(errno)});
    return {};
}

} // namespace

Result<QString> createTemporaryBeside(const QString& file)
{
    const QFileInfo info(file);
    const QString name = QStringLiteral(".%1.%2.new")
                             .arg(info.fileName())
                             .arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
    const QString temporary = info.absoluteDir().filePath(name);
    const int descriptor = ::open(QFile::encodeName(temporary).constData(),
                                  O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failure(ErrorCode::CannotWrite, {file, reason(errno)});
    ::close(descriptor);
    return temporary;
}

Result<void> renameDurably(const QString& temporary, const QString& file)
{
    // A hard link fails where the name is taken, which a rename would not.
    const QByteArray from = QFile::encodeName(temporary);
    if (::link(from.constData(), QFile::encodeName(file).constData()) != 0) {
        const int error = errno;
        if (error == EEXIST)
            return failure(ErrorCode::FileExists, {file});
        return failure(ErrorCode::CannotWrite, {file, reason(error)});
    }
    ::unlink(from.constData());
    if (!syncFolder(QFileInfo(file).absolutePath()))
        return failure(ErrorCode::StorageFailed, {reason(errno)});
    return {};
}

Result<void> writeFileDurably(const QString& file, Overwrite overwrite, const std::function<bool(QIODevice&)>& write)
{
    if (overwrite == Overwrite::Refused && QFileInfo::exists(file))
        return failure(ErrorCode::FileExists, {file});
    const Result<QString> temporary = createTemporaryBeside(file);
    if (!temporary)
        return tl::unexpected(temporary.error());
    Result<void> done = fillAndSync(*temporary, file, write);
    if (done)
        done = overwrite == Overwrite::Allowed ? replaceDurably(*temporary, file) : renameDurably(*temporary, file);
    if (!done)
        QFile::remove(*temporary);
    return done;
}

} // namespace seatkeeper
