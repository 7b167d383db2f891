#pragma once

#include "core/model/codes.h"

#include <QFlags>
#include <QString>

#include <optional>
#include <string_view>

namespace seatkeeper {

/// A person's place in the Directory; never reused within a plan.
enum class PersonId : quint32 {};

enum class Role : quint8 { Administrator = 1, Supervisor = 2, Agent = 4 };
using Roles = QFlags<Role>;

template <> struct CodeTable<Role> {
    static constexpr std::array rows{
        Code<Role>{Role::Administrator, QLatin1StringView("administrator")},
        Code<Role>{Role::Supervisor, QLatin1StringView("supervisor")},
        Code<Role>{Role::Agent, QLatin1StringView("agent")},
    };
};

/// The state of the account in Control Hub; access does not depend on it.
enum class AccountStatus : quint8 { Active, Inactive, Pending };

template <> struct CodeTable<AccountStatus> {
    static constexpr std::array rows{
        Code<AccountStatus>{AccountStatus::Active, QLatin1StringView("active")},
        Code<AccountStatus>{AccountStatus::Inactive, QLatin1StringView("inactive")},
        Code<AccountStatus>{AccountStatus::Pending, QLatin1StringView("pending")},
    };
};

/// Who somebody is: everything about a person but the licenses.
struct Person {
    QString email; ///< as declared; the same person by `identityKey`
    QString displayName;
    QString firstName;
    QString lastName;
    QString department;
    AccountStatus status = AccountStatus::Active;
    std::optional<Roles> roles; ///< absent: unknown
    QString webexId;            ///< what the Webex API calls the same person whatever the address; empty: not known

    bool operator==(const Person&) const = default;
};

/// A look at a Person in UTF-8, where making texts of it would cost. Valid as long as what it looks at.
struct PersonView {
    std::string_view email;
    std::string_view displayName;
    std::string_view firstName;
    std::string_view lastName;
    std::string_view department;
    AccountStatus status = AccountStatus::Active;
    std::optional<Roles> roles;
    std::string_view webexId = {};

    bool operator==(const PersonView&) const = default;
};

} // namespace seatkeeper

Q_DECLARE_OPERATORS_FOR_FLAGS(seatkeeper::Roles)
