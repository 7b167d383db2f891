#include "core/exchange/control_hub_columns.h"

#include "core/exchange/license_names.h"
#include "core/model/identity.h"

#include <array>

namespace seatkeeper {

namespace {

struct FixedHeading {
    QLatin1StringView heading; // folded
    ColumnUse use;
};

constexpr std::array fixedHeadings{
    FixedHeading{QLatin1StringView("user id/email (required)"), ColumnUse::Email},
    FixedHeading{QLatin1StringView("user id/email"), ColumnUse::Email},
    FixedHeading{QLatin1StringView("first name"), ColumnUse::FirstName},
    FixedHeading{QLatin1StringView("last name"), ColumnUse::LastName},
    FixedHeading{QLatin1StringView("display name"), ColumnUse::DisplayName},
    FixedHeading{QLatin1StringView("department"), ColumnUse::Department},
    FixedHeading{QLatin1StringView("user status"), ColumnUse::Status},
};

constexpr QLatin1StringView suspendedMark("(Suspended)");

/// A heading taken apart: `SERVICE [SUBSCRIPTION]`, or all of it as the service.
struct HeadingParts {
    QString service;
    QString subscription;
    bool isSuspended = false;
};

HeadingParts partsOf(const QString& heading)
{
    QString text = heading;
    text.remove(suspendedMark, Qt::CaseInsensitive);
    const bool isSuspended = text.size() != heading.size();
    text = text.simplified();
    const qsizetype bracket = text.indexOf(QLatin1Char('['));
    if (bracket < 0 || !text.endsWith(QLatin1Char(']')))
        return {text, {}, isSuspended};
    return {text.left(bracket).trimmed(), text.mid(bracket + 1).chopped(1).trimmed(), isSuspended};
}

bool holds(const QString& text, QLatin1StringView word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

bool resemblesLicense(const QString& service)
{
    return holds(service, QLatin1StringView("contact cent")) || holds(service, QLatin1StringView("agent"));
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

ControlHubColumn controlHubColumn(const QString& heading, const Mappings& mappings)
{
    const HeadingParts parts = partsOf(heading);
    ControlHubColumn column{.heading = heading, .subscription = parts.subscription, .isSuspended = parts.isSuspended};
    const QString folded = heading.simplified().toCaseFolded();
    for (const FixedHeading& fixed : fixedHeadings) {
        if (folded == fixed.heading) {
            column.use = fixed.use;
            column.origin = ColumnOrigin::Recognised;
            return column;
        }
    }
    if (const auto mapped = mappings.find(heading); mapped != mappings.end()) {
        const Mapping& mapping = mapped->second;
        column.use = mapping.license ? ColumnUse::License : ColumnUse::Kept;
        column.origin = ColumnOrigin::Mapped;
        column.license = mapping.license.value_or(License::StandardAgent);
        if (mapping.license)
            column.subscription = mapping.subscription;
        return column;
    }
    const std::optional<License> license = licenseCalled(parts.service);
    if (license && !parts.subscription.isEmpty()) {
        column.use = ColumnUse::License;
        column.origin = ColumnOrigin::Recognised;
        column.license = *license;
    } else {
        column.looksLikeLicense = resemblesLicense(parts.service);
    }
    return column;
}

std::vector<ControlHubColumn> controlHubColumns(const CsvRecord& header, const Mappings& mappings)
{
    std::vector<ControlHubColumn> columns;
    columns.reserve(header.size());
    for (std::size_t i = 0; i < header.size(); ++i)
        columns.push_back(controlHubColumn(textOf(header.cell(i)), mappings));
    return columns;
}

std::vector<ControlHubColumn> controlHubColumns(const CsvSource& file, const Mappings& mappings)
{
    CsvRecord header;
    const std::string_view text(file.header.constData(), static_cast<std::size_t>(file.header.size()));
    header.split(text, file.form.delimiter, CsvRecord::Rest::Nothing);
    return controlHubColumns(header, mappings);
}

Result<std::vector<ControlHubColumn>> readControlHubColumns(QIODevice& device, const QString& file,
                                                            const Mappings& mappings)
{
    CsvReader reader(device, file);
    const Result<bool> isThere = reader.next();
    if (!isThere)
        return tl::unexpected(isThere.error());
    return *isThere ? controlHubColumns(reader.record(), mappings) : std::vector<ControlHubColumn>();
}

std::string columnKey(const ControlHubColumn& column)
{
    switch (column.use) {
    case ColumnUse::License:
        return (column.license == License::PremiumAgent ? "premium " : "standard ") +
               std::string(column.isSuspended ? "suspended " : "") + identityKey(column.subscription);
    case ColumnUse::Kept: break;
    default: return "use " + std::to_string(static_cast<int>(column.use));
    }
    const QString heading = column.heading.simplified();
    return heading.isEmpty() ? std::string() : "kept " + identityKey(heading);
}

} // namespace seatkeeper
