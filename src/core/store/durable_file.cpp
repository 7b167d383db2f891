#include "core/store/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace seatkeeper {

namespace {

tl::unexpected<Error> cannotWrite(const QString& file, int error)
{
    return failure(ErrorCode::CannotWrite, {file, QString::fromLocal8Bit(std::strerror(error))});
}

/// Makes a file's content durable, or the names in a folder. Answers with the system's error, 0 for none.
int sync(const QString& name, int flags)
{
    const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (descriptor < 0)
        return errno;
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error;
}

/// Renames, if the new name is free. Answers with the system's error, 0 for none.
int renameToFreeName(const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // Some network drives cannot do that; a hard link, too, fails where the name is taken.
    if (::link(from.constData(), to.constData()) != 0)
        return errno;
    ::unlink(from.constData());
    return 0;
}

} // namespace

Result<void> makeFolder(const QString& folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0)
        return {};
    const int error = errno;
    if (!QFileInfo(folder).isDir())
        return cannotWrite(folder, error);
    return {};
}

Result<TemporaryFile> TemporaryFile::beside(const QString& file)
{
    const QFileInfo info(file);
    const QString name = QStringLiteral(".%1.%2.new")
                             .arg(info.fileName())
                             .arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
    const QString temporary = info.absoluteDir().filePath(name);
    const int descriptor = ::open(QFile::encodeName(temporary).constData(),
                                  O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return cannotWrite(file, errno);
    ::close(descriptor);
    return TemporaryFile(temporary);
}

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept : m_name(std::exchange(other.m_name, QString())) {}

TemporaryFile::~TemporaryFile()
{
    if (!m_name.isEmpty())
        QFile::remove(m_name);
}

Result<void> TemporaryFile::become(const QString& file, Overwrite overwrite)
{
    if (const int error = sync(m_name, 0); error != 0)
        return cannotWrite(file, error);
    const QByteArray from = QFile::encodeName(m_name);
    const QByteArray to = QFile::encodeName(file);
    int error = 0;
    if (overwrite == Overwrite::Refused)
        error = renameToFreeName(from, to);
    else if (::rename(from.constData(), to.constData()) != 0)
        error = errno;
    if (error == EEXIST && overwrite == Overwrite::Refused)
        return failure(ErrorCode::FileExists, {file});
    if (error != 0)
        return cannotWrite(file, error);
    m_name.clear();
    if (const int unsynced = sync(QFileInfo(file).absolutePath(), O_DIRECTORY); unsynced != 0)
        return cannotWrite(file, unsynced);
    return {};
}

Result<void> writeFileDurably(const QString& file, Overwrite overwrite, const std::function<bool(QIODevice&)>& write)
{
    if (overwrite == Overwrite::Refused && QFileInfo::exists(file))
        return failure(ErrorCode::FileExists, {file});
    auto temporary = TemporaryFile::beside(file);
    if (!temporary)
        return tl::unexpected(std::move(temporary.error()));
    QFile device(temporary->name());
    if (!device.open(QIODevice::WriteOnly) || !write(device) || !device.flush())
        return failure(ErrorCode::CannotWrite, {file, device.errorString()});
    device.close();
    return temporary->become(file, overwrite);
}

} // namespace seatkeeper
