#include "core/store/source_codec.h"

namespace seatkeeper {

namespace {

constexpr QLatin1StringView noLicense("none");

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

} // namespace seatkeeper
