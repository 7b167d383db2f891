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

/// Reads the change of one line and hands it over.
Result<Change> readLine(QByteArray text, qint64 number, const Tenant& tenant, const TakeChange& take)
{
    Result<Change> change = failure(ErrorCode::JsonSyntax);
    const auto parsed =
        readJsonText(std::move(text), number, [&](const JsonValue& value) { change = readChange(value, tenant); });
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (!change)
        return change;
    if (auto done = take(*change); !done) {
        done.error().place.line = number;
        return tl::unexpected(std::move(done.error()));
    }
    return change;
}

} // namespace

Result<Summary> readChangesFile(QIODevice& device, const Tenant& tenant, const TakeChange& take)
{
    Result<QByteArray> bytes = readWhole(device);
    if (!bytes)
        return tl::unexpected(std::move(bytes.error()));
    if (bytes->startsWith("\xEF\xBB\xBF"))
        bytes->remove(0, 3);
    Summary summary;
    summary.changes = 0;
    qint64 number = 0;
    for (qsizetype begin = 0; begin < bytes->size();) {
        const qsizetype lineFeed = bytes->indexOf('\n', begin);
        const qsizetype end = lineFeed < 0 ? bytes->size() : lineFeed + 1;
        QByteArray text = bytes->sliced(begin, end - begin);
        begin = end;
        ++number;
        if (isBlank(text))
            continue;
        const Result<Change> change = readLine(std::move(text), number, tenant, take);
        if (!change)
            return tl::unexpected(change.error());
        if (++summary.changes == 1)
            summary = summarise(*change, tenant);
    }
    return summary;
}

Result<AppliedChanges> applyChangesFile(QIODevice& device, const Tenant& tenant)
{
    AppliedChanges applied{tenant, {}};
    auto summary = readChangesFile(device, applied.tenant,
                                   [&](const Change& change) { return applyChange(applied.tenant, change); });
    if (!summary)
        return tl::unexpected(std::move(summary.error()));
    applied.summary = std::move(*summary);
    return applied;
}

} // namespace seatkeeper
