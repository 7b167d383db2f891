#include "core/store/source_codec.h"

#include <QtEndian>

namespace seatkeeper {

namespace {

constexpr QLatin1StringView noLicense("none");

// In front of each record: whose it is, and how long it is (little endian).
constexpr std::size_t headSize = 8;

void appendNumber(std::string& bytes, quint32 number)
{
    std::array<char, sizeof number> little{};
    qToLittleEndian(number, little.data());
    bytes.append(little.data(), little.size());
}

} // namespace

QString mappingToText(const Mapping& mapping)
{
    return mapping.license ? QString(codeOf(*mapping.license)) + QLatin1Char(' ') + mapping.subscription
                           : QString(noLicense);
}

std::optional<Mapping> mappingFromText(QStringView text)
{
    if (text == noLicense)
        return Mapping();
    const qsizetype blank = text.indexOf(QLatin1Char(' '));
    const auto license = fromCode<License>(text.left(std::max<qsizetype>(blank, 0)));
    const QString subscription = text.mid(blank + 1).toString();
    if (!license || subscription.isEmpty())
        return std::nullopt;
    return Mapping{license, subscription};
}

bool isDelimiter(QStringView text)
{
    return text == QLatin1String(",") || text == QLatin1String(";") || text == QLatin1String("\t");
}

QByteArray encodeRecords(const RawRecords& records)
{
    std::string bytes;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const std::string_view record = records.record(i);
        appendNumber(bytes, static_cast<quint32>(records.person(i)));
        appendNumber(bytes, static_cast<quint32>(record.size()));
        bytes += record;
    }
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

std::optional<RawRecords> decodeRecords(const QByteArray& bytes)
{
    RawRecords records;
    std::string_view rest(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    while (!rest.empty()) {
        if (rest.size() < headSize)
            return std::nullopt;
        const auto person = static_cast<PersonId>(qFromLittleEndian<quint32>(rest.data()));
        const std::size_t length = qFromLittleEndian<quint32>(rest.data() + sizeof(quint32));
        rest.remove_prefix(headSize);
        if (rest.size() < length)
            return std::nullopt;
        records.append(person, rest.substr(0, length));
        rest.remove_prefix(length);
    }
    return records;
}

} // namespace seatkeeper
