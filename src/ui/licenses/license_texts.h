#pragma once

#include "ui/licenses/license_draft.h"
#include "ui/text/language.h"

#include <QStringList>

namespace seatkeeper {

/// The choice that leaves people as they are: "Leave as it is (11 Standard, 6 Premium)".
QString asItIsText(const Language& language, const std::vector<LicenseStep>& steps);

/// What a choice for several people does, a sentence for each kind of step; none where it alters nobody.
QStringList stepTexts(const Language& language, const std::vector<LicenseStep>& steps);

/// What one should know of a choice on `subscription` before it is saved: when the license gives access, and who does
/// not get or keep the supervisor role.
QStringList warningTexts(const Language& language, const Subscription& subscription, LicenseChoice choice,
                         const std::vector<LicenseStep>& steps, QDate day);

} // namespace seatkeeper
