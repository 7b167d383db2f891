#include "ui/filter/query_words.h"

#include "core/model/identity.h"
#include "ui/filter/folding.h"

#include <QStringList>

#include <algorithm>

namespace seatkeeper {

bool QueryWords::leave(std::string_view searchable) const
{
    const auto isThere = [&](const std::string& word) { return searchable.find(word) != std::string_view::npos; };
    return std::ranges::all_of(wanted, isThere) && std::ranges::none_of(unwanted, isThere);
}

QueryWords queryWords(QStringView query)
{
    QueryWords words;
    for (const QString& word : query.toString().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool unwanted = word.startsWith(QLatin1Char('!'));
        std::string folded = identityKeyOfUtf8((unwanted ? word.mid(1) : word).toStdString());
        if (!folded.empty()) // a lone ! is a word that is still being typed
            (unwanted ? words.unwanted : words.wanted).push_back(std::move(folded));
    }
    std::ranges::sort(words.wanted, std::ranges::greater{}, &std::string::size);
    return words;
}

std::string searchable(QStringView text)
{
    const std::string accented = identityKeyOfUtf8(text.toString().toStdString());
    std::string plain = withoutAccents(accented);
    return plain == accented ? plain : plain + '\n' + accented;
}

} // namespace seatkeeper
