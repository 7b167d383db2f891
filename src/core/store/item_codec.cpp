#include "core/store/item_codec.h"

#include "core/exchange/change_reader.h"
#include "core/exchange/json_reader.h"

#include <QtEndian>

namespace seatkeeper {

namespace {

// A step is a record of fixed size, so that half a million of them are read at a glance: person and subscription
// (little endian), then what was held before and what is to be held after.
constexpr qsizetype recordSize = 10;

bool isHeld(quint8 byte)
{
    return byte <= static_cast<quint8>(Held::PremiumSupervisor);
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
        qToLittleEndian(static_cast<quint32>(step.subscription), at + 4);
        at[8] = static_cast<char>(step.before);
        at[9] = static_cast<char>(step.after);
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
        const auto before = static_cast<quint8>(at[8]);
        const auto after = static_cast<quint8>(at[9]);
        if (!isHeld(before) || !isHeld(after))
            return std::nullopt;
        steps.push_back({static_cast<PersonId>(qFromLittleEndian<quint32>(at)),
                         static_cast<SubscriptionRef>(qFromLittleEndian<quint32>(at + 4)), static_cast<Held>(before),
                         static_cast<Held>(after)});
    }
    return steps;
}

} // namespace seatkeeper
