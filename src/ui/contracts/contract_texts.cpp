#include "ui/contracts/contract_texts.h"

#include "ui/text/arguments.h"
#include "ui/text/days.h"
#include "ui/text/errors.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace seatkeeper {

namespace {

/// The context of these texts for the translator.
struct ContractTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::ContractTexts)
};

/// By field; two fields are called otherwise in some forms.
const char* labelSource(ContractAct act, ContractField field)
{
    switch (field) {
    case ContractField::Id: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Id");
    case ContractField::Name: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Name");
    case ContractField::Department: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Department");
    case ContractField::LicensingModel: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Licensing model");
    case ContractField::Flex: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Flex version");
    case ContractField::Hybrid: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Hybrid");
    case ContractField::Trial: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Trial");
    case ContractField::AutoRenew: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Renews automatically");
    case ContractField::Created: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Created on");
    case ContractField::CostCenter: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Cost centre");
    case ContractField::ContractNumber: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Contract number");
    case ContractField::Supplier: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Supplier");
    case ContractField::NoticeDays: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Notice period in days");
    case ContractField::Note: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Note");
    case ContractField::Term: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Term");
    case ContractField::Type: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Usage type");
    case ContractField::Quantity: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Committed quantity");
    case ContractField::OverageRate: return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Overage rate a unit");
    case ContractField::Ends:
        return act == ContractAct::End || act == ContractAct::EndEntitlement
                   ? QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Last day")
                   : QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "through");
    case ContractField::Starts: break;
    }
    if (act == ContractAct::Resume)
        return QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "Active again from");
    return act == ContractAct::ChangeQuantity ? QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "From")
                                              : QT_TRANSLATE_NOOP("seatkeeper::ContractTexts", "First day");
}

} // namespace

QString titleOf(ContractAct act, const QString& name)
{
    const auto about = [&name](const QString& sentence) { return withArguments(sentence, {name}); };
    switch (act) {
    case ContractAct::Add: return ContractTexts::tr("Add a subscription");
    case ContractAct::EditDetails: return about(ContractTexts::tr("Edit the details of %1"));
    case ContractAct::Renew: return about(ContractTexts::tr("Renew %1"));
    case ContractAct::ChangeTerm: return about(ContractTexts::tr("Change a term of %1"));
    case ContractAct::End: return about(ContractTexts::tr("End %1"));
    case ContractAct::Suspend: return about(ContractTexts::tr("Suspend %1"));
    case ContractAct::Resume: return about(ContractTexts::tr("Resume %1"));
    case ContractAct::AddEntitlement: return about(ContractTexts::tr("Add an entitlement to %1"));
    case ContractAct::ChangeQuantity: return about(ContractTexts::tr("Change a quantity of %1"));
    case ContractAct::EndEntitlement: return about(ContractTexts::tr("End an entitlement of %1"));
    case ContractAct::SetRate: return about(ContractTexts::tr("Set an overage rate of %1"));
    case ContractAct::Remove: break;
    }
    return about(ContractTexts::tr("Remove %1"));
}

QString labelOf(ContractAct act, const FieldKey& key, const Language& language, const QString& currency)
{
    if (key.type && key.field == ContractField::Quantity)
        return nameOf(language, *key.type);
    QString label = key.type ? ContractTexts::tr("rate a unit") : ContractTexts::tr(labelSource(act, key.field));
    if (key.field != ContractField::OverageRate || currency.isEmpty())
        return label;
    return withArguments(ContractTexts::tr("%1 (%2)", "overage rate, currency"), {label, Language::signOf(currency)});
}

QString accessibleNameOf(ContractAct act, const FieldKey& key, const Language& language)
{
    const QString label = ContractTexts::tr(labelSource(act, key.field));
    if (!key.type)
        return key.field == ContractField::Ends ? ContractTexts::tr("Last day") : label;
    return withArguments(ContractTexts::tr("%1: %2", "usage type, what is asked"),
                         {nameOf(language, *key.type), label});
}

QString placeholderOf(ContractAct act, const FieldKey& key)
{
    if (key.field == ContractField::Ends && !isRequired(act, key))
        return ContractTexts::tr("no end");
    if (key.field == ContractField::Quantity && key.type)
        return ContractTexts::tr("none");
    if (key.field == ContractField::OverageRate)
        return ContractTexts::tr("unknown");
    if (key.field == ContractField::Id)
        return withArguments(ContractTexts::tr("such as %1", "an id"), {QStringLiteral("Sub121331")});
    return {};
}

QString missingText(const Language& language, const ContractDraft& draft, const std::vector<FieldProblem>& problems)
{
    QStringList labels;
    for (const FieldProblem& problem : problems) {
        if (problem.kind == FieldProblem::Kind::Missing)
            labels.push_back(accessibleNameOf(draft.act, problem.field, language));
    }
    return labels.isEmpty() ? QString() : ContractTexts::tr("Still to be filled in: %1.").arg(language.list(labels));
}

QString problemText(const Language& language, ContractAct act, const FieldProblem& problem)
{
    const auto sentence = [&](const QString& text) {
        return withArguments(text, {accessibleNameOf(act, problem.field, language), problem.typed});
    };
    switch (problem.kind) {
    case FieldProblem::Kind::NotADay:
        return sentence(ContractTexts::tr("%1: \"%2\" is not a date. Type for example 31-1-27, 31 Jan, +60 or today."));
    case FieldProblem::Kind::NotANumber:
        return sentence(ContractTexts::tr("%1: \"%2\" is not a whole number. Type digits only, for example 40."));
    case FieldProblem::Kind::NotARate:
        return sentence(ContractTexts::tr("%1: \"%2\" is not a price. Type for example 95.00, with at most four "
                                          "decimals."));
    case FieldProblem::Kind::EndsBeforeStarts:
        return ContractTexts::tr("The last day lies before the first day. Choose an earlier start or a later end.");
    case FieldProblem::Kind::Missing: break;
    }
    return {};
}

QString refusalText(const Language& language, const CheckedContract& checked, const Tenant& tenant)
{
    const Error error = withNames(*checked.refusal, tenant);
    if (!checked.fits)
        return errorText(language, error);
    const auto day = [&](std::size_t index) { return std::get<QDate>(error.arguments.at(index)); };
    const bool isNamed = error.arguments.at(1) == Argument(Term::Named);
    const QString sentence =
        isNamed ? ContractTexts::tr("%1 cannot be added: its licenses are named, those of %2 concurrent. Their terms "
                                    "overlap %3. Choose concurrent, or let %1 start on %4.")
                : ContractTexts::tr("%1 cannot be added: its licenses are concurrent, those of %2 named. Their terms "
                                    "overlap %3. Choose named, or let %1 start on %4.");
    constexpr std::size_t firstDay = 4;
    return withArguments(sentence,
                         {argumentText(language, argumentAt(error, 0)), argumentText(language, argumentAt(error, 2)),
                          daysInSentence(language, {day(firstDay), day(firstDay + 1)}),
                          language.dateInSentence(*checked.fits)});
}

QString gapText(const Language& language, const DateRange& gap, const QString& name)
{
    const int days = static_cast<int>(gap.starts.daysTo(*gap.ends)) + 1;
    return withArguments(ContractTexts::tr("There is a gap of %n days: %1 is not active %2.", nullptr, days),
                         {name, daysInSentence(language, gap)});
}

QString hintOf(ContractAct act)
{
    switch (act) {
    case ContractAct::Renew:
        return ContractTexts::tr("Suggested is a term of the same length that follows without a gap.");
    case ContractAct::End:
        return ContractTexts::tr("The last day still counts. Later terms are dropped; entitlements stay. It no longer "
                                 "renews automatically.");
    case ContractAct::EndEntitlement:
        return ContractTexts::tr("The last day still counts. Later entitlements for the usage type are dropped.");
    case ContractAct::ChangeQuantity: return ContractTexts::tr("The quantity so far counts through the day before.");
    case ContractAct::Remove:
        return ContractTexts::tr("Takes the subscription out of the plan, with its past. To let one run out, end it.");
    case ContractAct::SetRate:
        return ContractTexts::tr("The rate of this contract, which counts while it pays. Leave it empty where it is "
                                 "not known.");
    default: return {};
    }
}

} // namespace seatkeeper
