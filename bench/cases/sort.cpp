#include "bench/cases.h"
#include "core/model/identity.h"
#include "ui/filter/folding.h"
#include "ui/users/users_model.h"

#include <algorithm>

namespace seatkeeper::bench {

namespace {

constexpr int emailColumn = 1;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A text that compares byte by byte as people are sorted: a number as its length and its digits, before all letters.
std::string collationKey(std::string_view folded)
{
    std::string key;
    for (std::size_t i = 0; i < folded.size();) {
        if (!isDigit(folded[i])) {
            key += folded[i++];
            continue;
        }
        const auto* const end = std::find_if_not(folded.begin() + i, folded.end(), isDigit);
        std::string_view number = folded.substr(i, static_cast<std::size_t>(end - folded.begin()) - i);
        i += number.size();
        number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
        key += '\x01';
        key += static_cast<char>(number.size());
        key += number;
    }
    return key;
}

std::vector<PersonId> rowsOf(const UsersModel& model)
{
    std::vector<PersonId> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.push_back(model.personAt(row));
    return rows;
}

/// Indices sorted by keys that are ready; addresses differ, so nothing else decides.
std::vector<PersonId> sorted(const std::vector<std::string>& keys)
{
    std::vector<PersonId> rows(keys.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<PersonId>(i);
    std::ranges::sort(rows, {},
                      [&](PersonId person) { return std::string_view(keys[static_cast<std::size_t>(person)]); });
    return rows;
}

} // namespace

void measureSort(Material& material, Report& report)
{
    const Tenant& tenant = material.tenant();
    const Language language(LanguageCode::English);
    UsersModel model(language);
    model.show(UserListing(tenant, tenant.licenses, askedDay, language), language);
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < tenant.people->size(); ++i)
        keys.push_back(
            collationKey(withoutAccents(identityKeyOfUtf8(tenant.people->emailUtf8(static_cast<PersonId>(i))))));
    const auto sortByAddress = [&] {
        model.sort(0, Qt::AscendingOrder);
        return timed([&] {
            model.sort(emailColumn, Qt::AscendingOrder);
            return model.rowCount();
        });
    };
    const auto sortKeys = [&] { return timed([&] { return sorted(keys); }); };
    Comparison first; // later ones know already how addresses rank
    first.ours.add(sortByAddress());
    first.probe.add(sortKeys());
    if (rowsOf(model) != sorted(keys))
        throw Disagreement("not the same order");
    report.add(ratioRow("sort by address, the first time", material.people(), first, "std::sort by ready keys"));
    report.add(ratioRow("sort by address again", material.people(), compare(sortByAddress, sortKeys),
                        "std::sort by ready keys"));
}

} // namespace seatkeeper::bench
