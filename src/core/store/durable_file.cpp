#include "core/store/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

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

} // namespace

Result<QString> createTemporaryBeside(const QString& file)
{
    const QFileInfo info(file);
    const QString name = QStringLiteral(".%1.%2.new").arg(info.fileName()).arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
    const QString temporary = info.absoluteDir().filePath(name);
    const int descriptor = ::open(QFile::encodeName(temporary).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
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

} // namespace seatkeeper
