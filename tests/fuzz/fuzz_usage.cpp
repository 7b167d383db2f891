#include "core/exchange/control_hub_reader.h"
#include "core/plan/apply.h"
#include "fuzz/require.h"
#include "support/usage_text.h"

using namespace seatkeeper;
using namespace seatkeeper::test;

namespace {

Tenant tenantOfTwo()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("Sub1").named("Care").terms("2024-01-01.."))
        .with(SubscriptionBuilder("Sub2").named("Care").terms("2025-01-01.."))
        .usage("2026-10", UsageType::Ivr, "Sub1", 5)
        .build();
}

void checkErrors(const std::vector<Error>& errors)
{
    require(!errors.empty() && errors.size() <= mostCsvErrors, "there is a reason, and not too many");
    for (const Error& error : errors)
        require(error.place.line > 0 && error.place.column > 0 && error.place.row > 0, "an error has a place");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Tenant tenant = tenantOfTwo();
    const QByteArray bytes = bytesOf(data, size);
    const auto head = usageHeadOf(bytes, tenant);
    if (!head) {
        checkErrors({head.error()});
        return 0;
    }
    const std::vector<UsageColumn> columns = toldBy(*head);
    if (gapIn(columns))
        return 0;
    const auto result = usageOf(bytes, tenant, columns);
    if (!result) {
        checkErrors(result.error());
        return 0;
    }
    // Whatever was read can be applied, and is there then.
    Tenant after = tenant;
    for (const Change& change : changesOf(tenant, usageUpdates(tenant, *result)))
        require(applyChange(after, change).has_value(), "what is read is not refused");
    for (const UsageUpdate& update : usageUpdates(after, *result))
        require(!update.alters(), "what was applied is there");
    return 0;
}
