#pragma once

#include "core/model/shared.h"

#include <map>
#include <optional>

/// The difference of two ordered maps, and its exchange: what deltas of such parts are made of.
namespace seatkeeper {

/// The entries in which two ordered maps differ, with the values of `before`; absent: was not there.
template <class Key, class Value>
std::map<Key, std::optional<Value>> differenceOfMaps(const std::map<Key, Value>& before,
                                                     const std::map<Key, Value>& after)
{
    std::map<Key, std::optional<Value>> result;
    auto b = before.begin();
    auto a = after.begin();
    while (b != before.end() || a != after.end()) {
        if (a == after.end() || (b != before.end() && b->first < a->first)) {
            result.emplace_hint(result.end(), b->first, b->second);
            ++b;
        } else if (b == before.end() || a->first < b->first) {
            result.emplace_hint(result.end(), a->first, std::nullopt);
            ++a;
        } else {
            if (!(b->second == a->second))
                result.emplace_hint(result.end(), b->first, b->second);
            ++b;
            ++a;
        }
    }
    return result;
}

/// The same for maps that copies share, at a glance where nothing was set.
template <class Key, class Value>
std::map<Key, std::optional<Value>> differenceOfMaps(const Shared<std::map<Key, Value>>& before,
                                                     const Shared<std::map<Key, Value>>& after)
{
    return before.isSameAs(after) ? std::map<Key, std::optional<Value>>() : differenceOfMaps(*before, *after);
}

/// Swaps the entries of `shared` with those of `entries`.
template <class Key, class Value>
void exchangeEntries(Shared<std::map<Key, Value>>& shared, std::map<Key, std::optional<Value>>& entries)
{
    if (entries.empty())
        return;
    std::map<Key, Value>& values = shared.edit();
    for (auto& [key, other] : entries) {
        std::optional<Value> now;
        if (const auto found = values.find(key); found != values.end())
            now = found->second;
        if (other)
            values.insert_or_assign(key, *other);
        else
            values.erase(key);
        other = std::move(now);
    }
}

} // namespace seatkeeper
