#include "core/exchange/changes_reader.h"

#include "core/exchange/change_reader.h"
#include "core/exchange/json_reader.h"
#include "core/plan/apply.h"

#include <QIODevice>

namespace seatkeeper {

namespace {

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
    AppliedChanges applied{tenant, {}};
    applied.summary.changes = 0;
    for (qint64 number = 1; !device.atEnd(); ++number) {
        QByteArray text = device.readLine();
        if (number == 1 && text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
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
