#include "core/store/item_codec.h"

#include "core/exchange/change_reader.h"
#include "core/exchange/json_reader.h"

#include <QtEndian>

namespace seatkeeper {

namespace {

// A step is a record of fixed size, so that half a million of them are read at a glance: person and subscription
// (little endian), then what was held before and what is to be held after.
constexpr qsizetype recordSize = 10;
constexpr quint32 noSubscription = ~quint32{0};

quint8 toByte(const std::optional<LicenseKind>& kind)
{
    if (!kind)
        return 0;
    return static_cast<quint8>(1 + (kind->license == License::PremiumAgent ? 1 : 0) + (kind->supervisor ? 2 : 0));
}

/// Nothing where the byte is none that `toByte` makes.
std::optional<std::optional<LicenseKind>> fromByte(quint8 byte)
{
    if (byte == 0)
        return std::optional<LicenseKind>();
    if (byte > 4)
        return std::nullopt;
    const int bits = byte - 1;
    return LicenseKind{(bits & 1) != 0 ? License::PremiumAgent : License::StandardAgent, (bits & 2) != 0};
}

} // namespace

std::optional<Change> decodeChange(const QByteArray& json)
{
    std::optional<Change> change;
    const auto parsed = readJsonText(json, 1, [&](const JsonValue& value) {
        if (auto read = readChangeWithoutUsers(value))
            change = std::move(*read);
    });
    return parsed ? change : std::nullopt;
}

QByteArray encodeSteps(const std::vector<Step>& steps)
{
    QByteArray bytes(static_cast<qsizetype>(steps.size()) * recordSize, Qt::Uninitialized);
    char* at = bytes.data();
    for (const Step& step : steps) {
        qToLittleEndian(static_cast<quint32>(step.person), at);
        qToLittleEndian(step.subscription ? static_cast<quint32>(*step.subscription) : noSubscription, at + 4);
        at[8] = static_cast<char>(toByte(step.before));
        at[9] = static_cast<char>(toByte(step.after));
        at += recordSize;
    }
    return bytes;
}

std::optional<std::vector<Step>> decodeSteps(const QByteArray& bytes)
{
    if (bytes.size() % recordSize != 0)
        return std::nullopt;
    std::vector<Step> steps;
    steps.reserve(static_cast<std::size_t>(bytes.size() / recordSize));
    for (qsizetype i = 0; i < bytes.size(); i += recordSize) {
        const char* at = bytes.constData() + i;
        const auto ref = qFromLittleEndian<quint32>(at + 4);
        const auto before = fromByte(static_cast<quint8>(at[8]));
        const auto after = fromByte(static_cast<quint8>(at[9]));
        if (!before || !after)
            return std::nullopt;
        Step step{static_cast<PersonId>(qFromLittleEndian<quint32>(at)), std::nullopt, *before, *after};
        if (ref != noSubscription)
            step.subscription = static_cast<SubscriptionRef>(ref);
        steps.push_back(step);
    }
    return steps;
}

} // namespace seatkeeper
