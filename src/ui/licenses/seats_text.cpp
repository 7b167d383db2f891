#include "ui/licenses/seats_text.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace seatkeeper {

namespace {

/// The context of these sentences for the translator.
struct SeatsTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::SeatsTexts)
};

QString countText(const Language& language, const Seats& seats)
{
    const QString license = nameOf(language, seats.license);
    const QString assigned = language.number(seats.assigned);
    const QString after = language.number(seats.after);
    const bool changes = seats.after != seats.assigned;
    if (!seats.committed) {
        return changes
                   ? SeatsTexts::tr("%1: %2 assigned, none committed; %3 after saving.").arg(license, assigned, after)
                   : SeatsTexts::tr("%1: %2 assigned, none committed.").arg(license, assigned);
    }
    const QString committed = language.number(*seats.committed);
    return changes ? SeatsTexts::tr("%1: %2 of %3 assigned; %4 after saving.").arg(license, assigned, committed, after)
                   : SeatsTexts::tr("%1: %2 of %3 assigned.").arg(license, assigned, committed);
}

/// Of a license that is not in the contract.
QString foreignText(const Language& language, const Seats& seats)
{
    const QString license = nameOf(language, seats.license);
    if (seats.after == 0)
        return SeatsTexts::tr("%1: not in this contract.").arg(license);
    return SeatsTexts::tr("%1: not in this contract, and %2 assigned after saving. That is an error.")
        .arg(license, language.number(seats.after));
}

} // namespace

QString seatsText(const Language& language, const Seats& seats)
{
    if (seats.isForeign)
        return foreignText(language, seats);
    QString count = countText(language, seats);
    if (!seats.isOver() || !seats.licensing)
        return count;
    const int missing = static_cast<int>(seats.after - seats.committed.value_or(0));
    const QString meaning = seats.licensing == Licensing::Concurrent
                                ? SeatsTexts::tr("With concurrent licenses usage counts, not assignment.")
                                : SeatsTexts::tr("Licenses are named: short by %n.", nullptr, missing);
    return count + QLatin1Char(' ') + meaning;
}

QString seatErrorText(const Language& language, const LicenseDraft& draft, QDate day)
{
    QString text;
    for (const LicenseDraft::Row& row : draft.rows()) {
        if (!row.alters())
            continue;
        const QString subscription = labelOf(*draft.tenant().find(row.subscription));
        for (const Seats& seats : draft.seats(row, day)) {
            if (!seats.isError() || seats.after <= seats.assigned || (!text.isEmpty() && !seats.isForeign))
                continue;
            text = SeatsTexts::tr("%1 — %2", "subscription, sentence about its licenses")
                       .arg(subscription, seatsText(language, seats));
            if (seats.isForeign)
                return text;
        }
    }
    return text;
}

} // namespace seatkeeper
