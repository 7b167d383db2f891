#pragma once

#include "core/model/fields.h"
#include "core/model/tenant.h"

#include <QString>

#include <variant>
#include <vector>

/// The intents of which every edit, every scenario and every changes file is made, under the names of that file.
///
/// Subscriptions are named by id, as people write them; people by their place in the plan's Directory.
namespace seatkeeper {

struct AddSubscription {
    Subscription subscription; ///< its ref is given by the plan

    bool operator==(const AddSubscription&) const = default;
};

struct EditSubscription {
    QString subscription;
    SubscriptionPatch set;

    bool operator==(const EditSubscription&) const = default;
};

/// Refused while a license or a usage entry refers to it.
struct RemoveSubscription {
    QString subscription;

    bool operator==(const RemoveSubscription&) const = default;
};

/// Adds a term before, between or after the others.
struct RenewSubscription {
    QString subscription;
    DateRange term;

    bool operator==(const RenewSubscription&) const = default;
};

struct ChangeTerm {
    QString subscription;
    QDate term; ///< the first day of the term that is changed
    DateRange days;

    bool operator==(const ChangeTerm&) const = default;
};

/// Cuts the term that holds the day and drops later ones; lines and suspensions stay.
struct EndSubscription {
    QString subscription;
    QDate ends;

    bool operator==(const EndSubscription&) const = default;
};

struct SuspendSubscription {
    QString subscription;
    DateRange days;

    bool operator==(const SuspendSubscription&) const = default;
};

/// The suspension that holds the day ends the day before.
struct ResumeSubscription {
    QString subscription;
    QDate on;

    bool operator==(const ResumeSubscription&) const = default;
};

struct AddEntitlement {
    QString subscription;
    Line line;

    bool operator==(const AddEntitlement&) const = default;
};

/// Ends the line that holds the day the day before, and goes on with the new quantity up to the old end.
struct ChangeQuantity {
    QString subscription;
    UsageType type = UsageType::StandardAgent;
    int quantity = 0;
    QDate from;

    bool operator==(const ChangeQuantity&) const = default;
};

/// Cuts the line that holds the day and drops later lines of the type.
struct EndEntitlement {
    QString subscription;
    UsageType type = UsageType::StandardAgent;
    QDate ends;

    bool operator==(const EndEntitlement&) const = default;
};

struct SetOverageRate {
    QString subscription;
    UsageType type = UsageType::StandardAgent;
    std::optional<Rate> rate; ///< absent: taken away

    bool operator==(const SetOverageRate&) const = default;
};

/// Sets the license of people on a subscription, in the place of another one there.
struct AssignLicense {
    std::vector<PersonId> users;
    QString subscription;
    License license = License::StandardAgent;
    bool supervisor = false; ///< needs Premium

    bool operator==(const AssignLicense&) const = default;
};

/// Needs exactly that license on the subscription.
struct RemoveLicense {
    std::vector<PersonId> users;
    QString subscription;
    License license = License::StandardAgent;

    bool operator==(const RemoveLicense&) const = default;
};

/// Needs a license on `from` and none on `to`; license and supervisor role stay as they are.
struct MoveLicenses {
    std::vector<PersonId> users;
    QString from;
    QString to;

    bool operator==(const MoveLicenses&) const = default;
};

struct NewHolding {
    QString subscription;
    License license = License::StandardAgent;
    bool supervisor = false;

    bool operator==(const NewHolding&) const = default;
};

struct NewPerson {
    Person person;
    std::vector<NewHolding> licenses;

    bool operator==(const NewPerson&) const = default;
};

struct AddPeople {
    std::vector<NewPerson> people;

    bool operator==(const AddPeople&) const = default;
};

/// Says who people are, not what is planned: of the baseline only.
struct EditPeople {
    std::vector<PersonId> users;
    PersonPatch set;

    bool operator==(const EditPeople&) const = default;
};

struct RemovePeople {
    std::vector<PersonId> users;

    bool operator==(const RemovePeople&) const = default;
};

struct SetUsage {
    Month month;
    UsageType type = UsageType::StandardAgent;
    std::optional<QString> subscription; ///< absent: not known which
    std::optional<int> quantity;         ///< absent: taken away

    bool operator==(const SetUsage&) const = default;
};

struct SetInvoice {
    Month month;
    std::optional<InvoiceAmount> amount; ///< absent: taken away
    QString number;
    QString note;

    bool operator==(const SetInvoice&) const = default;
};

struct SetAssumption {
    std::variant<bool, OverageDay> value; ///< renewalKeepsAge (A3) or overageDay (A18), told apart by the type

    bool operator==(const SetAssumption&) const = default;
};

/// Says what the tenant is called: of the baseline only.
struct EditTenant {
    std::optional<QString> name;
    std::optional<QString> currency;

    bool operator==(const EditTenant&) const = default;
};

using Change = std::variant<AddSubscription, EditSubscription, RemoveSubscription, RenewSubscription, ChangeTerm,
                            EndSubscription, SuspendSubscription, ResumeSubscription, AddEntitlement, ChangeQuantity,
                            EndEntitlement, SetOverageRate, AssignLicense, RemoveLicense, MoveLicenses, AddPeople,
                            EditPeople, RemovePeople, SetUsage, SetInvoice, SetAssumption, EditTenant>;

/// The operations in the order of Change's alternatives, under their words in the changes file.
inline constexpr std::array operationCodes{
    QLatin1StringView("add-subscription"),
    QLatin1StringView("edit-subscription"),
    QLatin1StringView("remove-subscription"),
    QLatin1StringView("renew-subscription"),
    QLatin1StringView("change-term"),
    QLatin1StringView("end-subscription"),
    QLatin1StringView("suspend-subscription"),
    QLatin1StringView("resume-subscription"),
    QLatin1StringView("add-entitlement"),
    QLatin1StringView("change-quantity"),
    QLatin1StringView("end-entitlement"),
    QLatin1StringView("set-overage-rate"),
    QLatin1StringView("assign-license"),
    QLatin1StringView("remove-license"),
    QLatin1StringView("move-licenses"),
    QLatin1StringView("add-people"),
    QLatin1StringView("edit-people"),
    QLatin1StringView("remove-people"),
    QLatin1StringView("set-usage"),
    QLatin1StringView("set-invoice"),
    QLatin1StringView("set-assumption"),
    QLatin1StringView("edit-tenant"),
};
static_assert(operationCodes.size() == std::variant_size_v<Change>);

} // namespace seatkeeper
