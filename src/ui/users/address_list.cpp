#include "ui/users/address_list.h"

#include "core/model/identity.h"

#include <unordered_set>

namespace seatkeeper {

namespace {

bool isBetweenAddresses(QChar c)
{
    constexpr QStringView separators(u"\n\r\t;,<>\"()[] \u00a0");
    return separators.contains(c);
}

/// One address without what people and programs put around it.
QString bare(QStringView word)
{
    constexpr QLatin1StringView scheme("mailto:");
    if (word.startsWith(scheme, Qt::CaseInsensitive))
        word = word.sliced(scheme.size());
    while (word.endsWith(QLatin1Char('.')) || word.endsWith(QLatin1Char(':')))
        word.chop(1);
    return word.toString();
}

} // namespace

QStringList addressesIn(const QString& pasted)
{
    QStringList addresses;
    std::unordered_set<std::string> seen;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= pasted.size(); ++i) {
        if (i < pasted.size() && !isBetweenAddresses(pasted.at(i)))
            continue;
        const QStringView word = QStringView(pasted).sliced(begin, i - begin);
        begin = i + 1;
        if (!word.contains(QLatin1Char('@')))
            continue;
        if (const QString address = bare(word); seen.insert(identityKey(address)).second)
            addresses.push_back(address);
    }
    return addresses;
}

AddressMatch matchAddresses(const QStringList& addresses, const Tenant& tenant)
{
    AddressMatch match;
    for (const QString& address : addresses) {
        if (const std::optional<PersonId> person = tenant.memberWith(address))
            match.found.push_back(*person);
        else
            match.unknown.push_back(address);
    }
    return match;
}

} // namespace seatkeeper
