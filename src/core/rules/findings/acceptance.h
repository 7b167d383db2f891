#pragma once

#include "core/rules/findings/finding.h"

#include <map>

namespace seatkeeper {

/// Which finding an acceptance is of.
struct FindingKey {
    QString rule;
    QString part;
    std::optional<SubscriptionRef> subscription;
    std::optional<PersonId> person;

    bool operator==(const FindingKey&) const = default;
    std::strong_ordering operator<=>(const FindingKey&) const = default;
};

/// That somebody knows of a finding, and why it may stay.
struct Acceptance {
    QString reason;
    QDate on;      ///< when it was accepted
    Extent extent; ///< how far it went then; beyond that the acceptance no longer holds

    bool operator==(const Acceptance&) const = default;
};

using Acceptances = std::map<FindingKey, Acceptance>;

/// The keys of a finding: one, or where it is about people one for each of them, ascending.
std::vector<FindingKey> keysOf(const Finding& finding);

/// What became of a finding.
enum class Standing : quint8 {
    Open,
    Lapsed, ///< it was accepted, but is another one or worse now, and so open again
    Accepted,
};

/// A finding with what was said of it.
struct JudgedFinding {
    Finding finding;
    Standing standing = Standing::Open;
    Acceptance acceptance; ///< unless Open

    bool isOpen() const { return standing != Standing::Accepted; }
    bool operator==(const JudgedFinding&) const = default;
};

/// The findings with what was said of them, in their order. One about people is divided into those of whom the same
/// was said.
std::vector<JudgedFinding> judged(const std::vector<Finding>& findings, const Acceptances& acceptances);

} // namespace seatkeeper
