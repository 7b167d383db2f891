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
};

struct EditSubscription {
    QString subscription;
    SubscriptionPatch set;
};

/// Refused while a license or a usage entry refers to it.
struct RemoveSubscription {
    QString subscription;
};

/// Adds a term before, between or after the others.
struct RenewSubscription {
    QString subscription;
    DateRange term;
};

struct ChangeTerm {
    QString subscription;
    QDate term; ///< the first day of the term that is changed
    DateRange days;
};

/// Cuts the term that holds the day and drops later ones; lines and suspensions stay.
struct EndSubscription {
    QString subscription;
    QDate ends;
};

struct SuspendSubscription {
    QString subscription;
    DateRange days;
};

/// The suspension that holds the day ends the day before.
struct ResumeSubscription {
    QString subscription;
    QDate on;
};

struct AddEntitlement {
    QString subscription;
    Line line;
};

/// Ends the line that holds the day the day before, and goes on with the new quantity up to the old end.
struct ChangeQuantity {
    QString subscription;
    UsageType type = UsageType::StandardAgent;
    int quantity = 0;
    QDate from;
};

/// Cuts the line that holds the day and drops later lines of the type.
struct EndEntitlement {
    QString subscription;
    UsageType type = UsageType::StandardAgent;
    QDate ends;
};

struct SetOverageRate {
    QString subscription;
    UsageType type = UsageType::StandardAgent;
    std::optional<Rate> rate; ///< absent: taken away
};

/// Sets the license of people on a subscription, in the place of another one there.
struct AssignLicense {
    std::vector<PersonId> users;
    QString subscription;
    License license = License::StandardAgent;
    bool supervisor = false; ///< needs Premium
};

/// Needs exactly that license on the subscription.
struct RemoveLicense {
    std::vector<PersonId> users;
    QString subscription;
    License license = License::StandardAgent;
};

/// Needs a license on `from` and none on `to`; license and supervisor role stay as they are.
struct MoveLicenses {
    std::vector<PersonId> users;
    QString from;
    QString to;
};

struct NewHolding {
    QString subscription;
    License license = License::StandardAgent;
    bool supervisor = false;
};

struct NewPerson {
    Person person;
    std::vector<NewHolding> licenses;
};

struct AddPeople {
    std::vector<NewPerson> people;
};

/// Says who people are, not what is planned: of the baseline only.
struct EditPeople {
    std::vector<PersonId> users;
    PersonPatch set;
};

struct RemovePeople {
    std::vector<PersonId> users;
};

struct SetUsage {
    Month month;
    UsageType type = UsageType::StandardAgent;
    std::optional<QString> subscription; ///< absent: not known which
    std::optional<int> quantity;         ///< absent: taken away
};

struct SetInvoice {
    Month month;
    std::optional<InvoiceAmount> amount; ///< absent: taken away
    QString number;
    QString note;
};

struct SetAssumption {
    std::variant<bool, OverageDay> value; ///< renewalKeepsAge (A3) or overageDay (A18), told apart by the type
};

/// Says what the tenant is called: of the baseline only.
struct EditTenant {
    std::optional<QString> name;
    std::optional<QString> currency;
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
