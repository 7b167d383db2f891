#include "core/exchange/control_hub_reader.h"
#include "core/exchange/control_hub_writer.h"
#include "core/exchange/csv_record.h"
#include "fuzz/require.h"

#include <QBuffer>

using namespace seatkeeper;
using namespace seatkeeper::test;

namespace {

tl::expected<PeopleSource, std::vector<Error>> readBytes(QByteArray bytes, const Mappings& mappings)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const std::vector<NamedDevice> inputs{{QStringLiteral("f.csv"), &device}};
    return readControlHubCsv(inputs, mappings);
}

void checkErrors(const std::vector<Error>& errors)
{
    require(!errors.empty() && errors.size() <= mostCsvErrors, "there is a reason, and not too many");
    for (const Error& error : errors) {
        const Place& place = error.place;
        const bool hasPlace = place.line > 0 && place.column > 0 && place.row > 0;
        require(hasPlace || error.code == ErrorCode::NoPeople, "an error has a place");
    }
}

/// What was read is kept whole: each person has a record with a cell for each column.
void checkSource(const PeopleSource& source)
{
    const CsvSource& file = source.files.front();
    CsvRecord header;
    const std::string_view text(file.header.constData(), static_cast<std::size_t>(file.header.size()));
    require(header.split(text, file.form.delimiter, CsvRecord::Rest::Nothing) == CsvRecord::Outcome::Record,
            "the header is a record");
    require(file.records->size() == source.content.people->size(), "each person has a record");
    RecordReader records(*file.records);
    for (std::size_t i = 0; i < file.records->size(); ++i) {
        CsvRecord record;
        const std::string_view raw = records.record(i);
        require(record.split(raw, file.form.delimiter, CsvRecord::Rest::Nothing) == CsvRecord::Outcome::Record,
                "a record stays one");
        require(record.raw() == raw && record.size() == header.size(), "a record is kept whole");
    }
}

/// Takes all licenses away and reads the files that say so: the same people, without a license.
void checkExport(const PeopleSource& source, const Mappings& mappings)
{
    const Sources sources{.files = source.files, .mappings = mappings};
    Tenant layer = source.content;
    const LicenseChanges changes{layer, *source.content.licenses};
    require(planControlHubExport(sources, changes).parts.empty(), "where nothing differs, nothing is written");

    std::size_t people = 0;
    for (const PersonId person : layer.members()) {
        people += layer.licensesOf(person) == LicenseSetId::None ? 0 : 1;
        layer.setLicenses(person, LicenseSetId::None);
    }
    const ControlHubExport files = planControlHubExport(sources, changes, 3);
    require(files.people == people && files.leftovers.empty(), "every license can be taken away");
    for (const ControlHubPart& part : files.parts) {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        require(writeControlHubPart(device, sources, changes, part), "a buffer takes all");
        const auto again = readBytes(device.data(), mappings);
        require(again && again->content.people->size() == part.rows.size(), "what is written can be read");
        for (const LicenseSetId set : *again->content.licenses)
            require(set == LicenseSetId::None, "the licenses are gone");
        require(again->files.front().header == source.files.front().header, "the header stays");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Mappings mappings{{QStringLiteral("m"), {License::PremiumAgent, QStringLiteral("Sub1")}},
                                   {QStringLiteral("n"), {License::StandardAgent, QStringLiteral("Sub1")}}};
    const auto result = readBytes(bytesOf(data, size), mappings);
    if (!result) {
        checkErrors(result.error());
        return 0;
    }
    checkSource(*result);
    checkExport(*result, mappings);
    return 0;
}
