#include "core/exchange/reading.h"

#include <algorithm>

namespace seatkeeper {

WatchedDevice::WatchedDevice(QIODevice& source, qint64 bytesBefore, const ReadingProgress& progress)
    : m_source(source)
    , m_progress(progress)
    , m_bytes(bytesBefore)
{
    QIODevice::open(ReadOnly | Unbuffered);
}

qint64 WatchedDevice::readData(char* data, qint64 maxSize)
{
    m_stopped = m_stopped || (m_progress && !m_progress(m_bytes));
    if (m_stopped)
        return -1;
    const qint64 got = m_source.read(data, maxSize);
    if (got < 0)
        setErrorString(m_source.errorString());
    m_bytes += std::max<qint64>(0, got);
    return got;
}

qint64 WatchedDevice::writeData(const char* /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace seatkeeper
