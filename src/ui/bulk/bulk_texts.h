#pragma once

#include "core/plan/bulk_licenses.h"
#include "core/plan/summary.h"
#include "ui/licenses/license_draft.h"
#include "ui/text/consequence_texts.h"

#include <QStringList>

namespace seatkeeper {

/// Who is altered, and why the others stay as they are. `subscription` is what the people are brought to, or off.
QStringList bulkTexts(const Language& language, BulkAct act, const BulkOutcome& outcome, qint64 people,
                      const QString& subscription);

/// What becomes of people's access from `day` on when `changes` are made, losses first; a refusal in words where the
/// rules do not allow them.
struct BulkConsequence {
    QStringList texts;
    enum class Kind : quint8 { Fine, Loss, Refused } kind = Kind::Fine;
};
BulkConsequence bulkConsequence(const Language& language, const Tenant& tenant, const std::vector<Change>& changes,
                                QDate day);

/// What the step is called: by the one change, or as an edit of the licenses of all these people.
Summary bulkSummary(const BulkOutcome& outcome, const Tenant& tenant);

} // namespace seatkeeper
