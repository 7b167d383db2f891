#pragma once

#include "core/rules/findings/acceptance.h"
#include "core/rules/outlook.h"
#include "ui/text/language.h"

/// What an outlook says, in sentences. A head is the answer to what its part is about; the other functions are its
/// lines.
namespace seatkeeper {

/// "Nobody loses access …, and nothing is found that asks for attention. The next date is …"; empty where something
/// does. `horizon` is the last day of the plan's horizon.
QString calmText(const Language& language, const Outlook& outlook, const std::vector<JudgedFinding>& findings,
                 QDate horizon);

QString paymentsHead(const Language& language, const Tenant& tenant, const Outlook& outlook);
QString payerName(const Language& language, const Tenant& tenant, const Payment& payment);
QString paidText(const Language& language, const Payment& payment);    ///< what for
QString throughText(const Language& language, const Payment& payment); ///< "through 31 Jan 2027"

/// Who pays after that: "Parkeren en handhaving; nobody for AI Assistant", and as a sentence. Empty where no last day
/// is known.
QString nextPayersText(const Language& language, const Tenant& tenant, const Payment& payment);
QString thenText(const Language& language, const Tenant& tenant, const Payment& payment);

QString noRuleText(const Language& language, const std::vector<UsageType>& types);

/// The worst loss up to `horizon`; else through which day nobody loses access.
QString accessHead(const Language& language, const Outlook& outlook, QDate horizon);
QString lossText(const Language& language, const Tenant& tenant, const AccessLosses& all, const AccessLoss& loss);
QString withoutAccessText(const Language& language, qint64 people);

QString comingHead(const Language& language, const Tenant& tenant, const Outlook& outlook);
QString comingText(const Language& language, const Tenant& tenant, const ComingEvent& event, QDate day);

QString overageHead(const Language& language, const Tenant& tenant, const std::optional<MonthlyOverage>& overage);

/// That usage of a later month has been entered in part; empty where it has not.
QString overageNote(const Language& language, const MonthlyOverage& overage);
QString chargedName(const Language& language, const Tenant& tenant, const Charge& charge);
QString chargeText(const Language& language, const Tenant& tenant, const Charge& charge);

QString seatsHead(const Language& language, const std::vector<AssignedSeats>& seats);
QString seatsName(const Language& language, const Tenant& tenant, const AssignedSeats& seats);
QString seatsText(const Language& language, const AssignedSeats& seats); ///< "41 of 50"

QString findingsHead(const Language& language, const std::vector<JudgedFinding>& findings);
QString carryOutHead(const Language& language, qint64 people);

} // namespace seatkeeper
