#pragma once

#include <QIODevice>
#include <QString>

#include <functional>

/// What readers of large or of several files have in common.
namespace seatkeeper {

/// An open device and what people know it by.
struct NamedDevice {
    QString name; ///< of the file, for errors to name
    QIODevice* device = nullptr;
};

/// Hears, now and then, how many bytes of all files have been read; false: stop reading.
using ReadingProgress = std::function<bool(qint64 bytes)>;

/// Reads from another device and tells how far it has come. A device that was stopped cannot be read any more.
class WatchedDevice : public QIODevice {
public:
    /// Is open at once. `bytesBefore`: of other files.
    WatchedDevice(QIODevice& source, qint64 bytesBefore, const ReadingProgress& progress);

    bool isSequential() const override { return true; }
    bool wasStopped() const { return m_stopped; }

    /// How many bytes have been read, with those before.
    qint64 bytes() const { return m_bytes; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QIODevice& m_source;
    const ReadingProgress& m_progress;
    qint64 m_bytes;
    bool m_stopped = false;
};

} // namespace seatkeeper
