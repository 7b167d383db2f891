#include "core/exchange/changes_reader.h"

#include "core/exchange/change_reader.h"
#include "core/exchange/json_reader.h"
#include "core/plan/apply.h"

#include <QIODevice>

namespace seatkeeper {

namespace {

/// All of a device. Unlike QIODevice's own, it tells a read that failed from the end, also of a pipe.
Result<QByteArray> readWhole(QIODevice& device)
{
    constexpr qint64 chunkSize = qint64{64} * 1024;
    QByteArray bytes;
    for (;;) {
        const qsizetype size = bytes.size();
        bytes.resize(size + chunkSize);
        const qint64 got = device.read(bytes.data() + size, chunkSize);
        bytes.truncate(size + std::max<qint64>(0, got));
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, {device.errorString()});
        if (got == 0)
            return bytes;
    }
}

bool isBlank(const QByteArray& line)
{
    return line.trimmed().isEmpty();
}

/// Reads and applies the change of one line.
Result<Change> applyLine(QByteArray text, qint64 number, Tenant& tenant)
{
    Result<Change> change = failure(ErrorCode::JsonSyntax);
    const auto parsed =
        readJsonText(std::move(text), number, [&](const JsonValue& value) { change = readChange(value, tenant); });
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (!change)
        return change;
    if (auto done = applyChange(tenant, *change); !done) {
        done.error().place.line = number;
        return tl::unexpected(std::move(done.error()));
    }
    return change;
}

} // namespace

Result<AppliedChanges> applyChangesFile(QIODevice& device, const Tenant& tenant)
{
    Result<QByteArray> bytes = readWhole(device);
    if (!bytes)
        return tl::unexpected(std::move(bytes.error()));
    if (bytes->startsWith("\xEF\xBB\xBF"))
        bytes->remove(0, 3);
    AppliedChanges applied{tenant, {}};
    applied.summary.changes = 0;
    qint64 number = 0;
    for (qsizetype begin = 0; begin < bytes->size();) {
        const qsizetype lineFeed = bytes->indexOf('\n', begin);
        const qsizetype end = lineFeed < 0 ? bytes->size() : lineFeed + 1;
        QByteArray text = bytes->sliced(begin, end - begin);
        begin = end;
        ++number;
        if (isBlank(text))
            continue;
        const Result<Change> change = applyLine(std::move(text), number, applied.tenant);
        if (!change)
            return tl::unexpected(change.error());
        if (++applied.summary.changes == 1) {
            applied.summary = summarise(*change, applied.tenant);
            applied.summary.changes = 1;
        }
    }
    return applied;
}

} // namespace seatkeeper
