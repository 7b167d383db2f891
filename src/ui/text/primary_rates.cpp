#include "ui/text/primary_rates.h"

#include "core/rules/claims.h"
#include "ui/text/arguments.h"
#include "ui/text/words.h"

namespace seatkeeper {

QString primaryRatesText(const Language& language, const Subscription& before, const Subscription& after,
                         const QString& currency)
{
    const QString unknown = language.translate("Consequences", "unknown");
    QStringList items;
    for (const UsageTypeInfo& info : usageTypes) {
        const std::optional<Rate>& was = before.rates.at(indexOf(info.type));
        const std::optional<Rate>& becomes = after.rates.at(indexOf(info.type));
        if (dutyFor(info.type) != Duty::Primary || was == becomes)
            continue;
        items += withArguments(language.translate("Consequences", "%1 %2 instead of %3"),
                               {inSentence(language, info.type), becomes ? language.price(*becomes, currency) : unknown,
                                was ? language.price(*was, currency) : unknown});
    }
    return items.isEmpty() ? QString()
                           : withArguments(language.translate("Consequences", "A unit then costs: %1."),
                                           {items.join(QStringLiteral("; "))});
}

} // namespace seatkeeper
