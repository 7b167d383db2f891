#include "core/exchange/control_hub_reader.h"

#include "core/exchange/control_hub_file.h"

#include <QFileInfo>

namespace seatkeeper {

namespace {

/// The bytes of one file as part of all.
ReadingProgress countedFrom(qint64 bytesBefore, qint64& taken, const ReadingProgress& progress)
{
    return [bytesBefore, &taken, &progress](qint64 bytes) {
        taken = bytesBefore + bytes;
        return !progress || progress(taken);
    };
}

} // namespace

tl::expected<PeopleSource, std::vector<Error>>
readControlHubCsv(std::span<const NamedDevice> files, const Mappings& mappings, const ReadingProgress& progress)
{
    ControlHubGathering all;
    qint64 taken = 0;
    for (const NamedDevice& input : files) {
        all.fileNames.push_back(input.name);
        ControlHubFile file(CsvReader(*input.device, input.name, countedFrom(taken, taken, progress)), mappings, all);
        if (auto done = file.read(); !done) {
            if (done.error().code == ErrorCode::Cancelled)
                return tl::unexpected(std::vector{std::move(done.error())});
            all.errors.push_back(std::move(done.error()));
        }
        if (all.isFull())
            break;
        all.source.files.push_back(std::move(file).takeSource(QFileInfo(input.name).fileName()));
    }
    if (all.errors.empty() && all.people.size() == 0)
        all.errors.push_back({ErrorCode::NoPeople, {}, {.file = files.empty() ? QString() : files.front().name}});
    if (all.errors.size() > mostCsvErrors)
        all.errors.erase(all.errors.begin() + mostCsvErrors, all.errors.end());
    if (!all.errors.empty())
        return tl::unexpected(std::move(all.errors));
    Tenant& content = all.source.content;
    content.people = Shared(std::move(all.people));
    content.pool = Shared(std::move(all.pool));
    content.licenses = Shared(std::move(all.licenses));
    return std::move(all.source);
}

} // namespace seatkeeper
