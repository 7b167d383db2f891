#pragma once

#include "core/exchange/usage_reader.h"
#include "support/builders.h"
#include "support/csv_text.h"

/// CSV files of usage as text, and what reading them gives.
namespace seatkeeper::test {

/// Months and quantities as the tenant file writes them.
inline UsageForms plainForms()
{
    return {.month = [](const QString& text) { return Month::fromString(text); },
            .quantity =
                [](const QString& text) {
                    bool isNumber = false;
                    const int number = text.toInt(&isNumber);
                    const bool isPlain = isNumber && number >= 0 && QString::number(number) == text;
                    return isPlain ? std::optional(number) : std::nullopt;
                }};
}

/// What the headings tell; what they leave open is not read.
inline std::vector<UsageColumn> toldBy(const UsageHead& head)
{
    std::vector<UsageColumn> columns;
    for (const UsageHead::Column& column : head.columns)
        columns.push_back(column.told.value_or(UsageColumn()));
    return columns;
}

using UsageResult = tl::expected<std::vector<UsageEntry>, std::vector<Error>>;

inline Result<UsageHead> usageHeadOf(QByteArray bytes, const Tenant& tenant)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readUsageHead(device, QStringLiteral("f.csv"), tenant, plainForms());
}

/// Reads a file by `columns`, or as its headings tell; of Standard agents and no subscription where nothing tells.
inline UsageResult usageOf(QByteArray bytes, const Tenant& tenant, std::optional<std::vector<UsageColumn>> columns = {})
{
    if (!columns) {
        const auto head = usageHeadOf(bytes, tenant);
        if (!head)
            return tl::unexpected(std::vector{head.error()});
        columns = toldBy(*head);
    }
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readUsage(device, QStringLiteral("f.csv"), {.tenant = tenant, .forms = plainForms(), .columns = *columns});
}

/// `2026-10 ivr A 7`, or the errors.
inline QStringList usageTexts(const UsageResult& result, const Tenant& tenant)
{
    QStringList lines;
    if (!result) {
        for (const Error& error : result.error())
            lines.push_back(csvErrorText(error));
        return lines;
    }
    for (const UsageEntry& entry : *result)
        lines.push_back(
            QStringLiteral("%1 %2 %3 %4")
                .arg(entry.key.month.toString(), codeOf(entry.key.type),
                     entry.key.subscription ? tenant.find(*entry.key.subscription)->id : QStringLiteral("-"))
                .arg(entry.quantity));
    return lines;
}

} // namespace seatkeeper::test
