#include "core/exchange/rest_reader.h"

#include <QBuffer>

#include <cstdlib>

// Answers of the Webex API as a fuzzer makes them: the licenses, a zero byte, then the people. The same bytes are read
// as both, too, so that a small mutation reaches everything.

namespace {

using namespace seatkeeper;

void read(QByteArray licenses, QByteArray people)
{
    QBuffer licensesDevice(&licenses);
    QBuffer peopleDevice(&people);
    licensesDevice.open(QIODevice::ReadOnly);
    peopleDevice.open(QIODevice::ReadOnly);
    const NamedDevice page{QStringLiteral("people.json"), &peopleDevice};
    const Mappings mappings{{QStringLiteral("L1"), {License::StandardAgent, QStringLiteral("Sub1")}}};
    const auto source = readRest({QStringLiteral("licenses.json"), &licensesDevice}, std::span(&page, 1), mappings);
    const bool isSound = source ? source->content.members().size() == source->known.size() : !source.error().empty();
    if (!isSound)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype zero = bytes.indexOf('\0');
    if (zero >= 0)
        read(bytes.first(zero), bytes.sliced(zero + 1));
    else
        read(bytes, bytes);
    return 0;
}
