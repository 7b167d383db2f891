#include "core/exchange/rest_reader.h"

#include "core/exchange/rest_people.h"

namespace seatkeeper {

tl::expected<PeopleSource, std::vector<Error>> readRest(const NamedDevice& licenses,
                                                        std::span<const NamedDevice> people, const Mappings& mappings,
                                                        const ReadingProgress& progress)
{
    PeopleSource source{.kind = SourceKind::Rest};
    ErrorList errors;
    const auto refused = [&errors] { return tl::unexpected(errors.take()); };

    RestLicenses known(mappings);
    const auto takeLicense = [&](const RestItem& item) { known.take(item, source.content); };
    Result<qint64> read = readRestAnswer(licenses, RestLicenses::keys(), takeLicense, errors, 0, progress);
    if (!read)
        return tl::unexpected(std::vector{read.error()});
    if (!errors.isEmpty()) // of every person's licenses something would be wrong
        return refused();

    RestPeople gathered(known);
    const auto takePerson = [&](const RestItem& item) { gathered.take(item); };
    for (const NamedDevice& page : people) {
        read = readRestAnswer(page, RestPeople::keys(), takePerson, errors, *read, progress);
        if (!read)
            return tl::unexpected(std::vector{read.error()});
    }
    if (!errors.isEmpty())
        return refused();
    gathered.finish(source);
    source.restLicenses = known.recognised();
    source.unrecognised = known.unrecognised();
    return source;
}

} // namespace seatkeeper
