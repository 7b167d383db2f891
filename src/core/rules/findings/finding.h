#pragma once

#include "core/model/error.h"
#include "core/model/tenant.h"

namespace seatkeeper {

/// How much a finding matters, the worst first.
enum class Severity : quint8 { Alarm, Error, Warning, Info };

template <> struct CodeTable<Severity> {
    static constexpr std::array rows{
        Code<Severity>{Severity::Alarm, QLatin1StringView("alarm")},
        Code<Severity>{Severity::Error, QLatin1StringView("error")},
        Code<Severity>{Severity::Warning, QLatin1StringView("warning")},
        Code<Severity>{Severity::Info, QLatin1StringView("info")},
    };
};

/// What a finding is about.
enum class About : quint8 {
    Tenant,        ///< its people are those whom the sentence names
    Subscription,  ///< the one it names
    EachPerson,    ///< the same of each of its people; `onePersonEach` makes a finding of each
    PlannedChange, ///< one of a scenario, which the sentence names
};

/// What an acceptance of a finding holds for: as long as `same` is the same and `weight` is no greater.
struct Extent {
    QString same;      ///< what must not be another: a reason, a last day
    qint64 weight = 0; ///< what must not grow: how many there are too many, how many people

    bool operator==(const Extent&) const = default;
};

/// Something that the program points out by itself, as data.
struct Finding {
    QLatin1StringView rule; ///< the stable word of the check that found it
    Severity severity = Severity::Info;
    About about = About::Tenant;
    std::optional<SubscriptionRef> subscription;
    std::vector<PersonId> people;    ///< ascending
    QString part;                    ///< tells findings of one check about one subject apart: a usage type, a duty
    QDate day;                       ///< from which it is so, or which it is about
    std::vector<Argument> arguments; ///< for the sentence; each check says which
    Extent extent;
    std::optional<Error> reason; ///< why a change does not fit

    bool operator==(const Finding&) const = default;
};

} // namespace seatkeeper
