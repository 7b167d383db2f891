#include "ui/contracts/contract_draft.h"

#include "core/plan/apply.h"
#include "core/rules/provisioning.h"
#include "core/rules/renewal.h"
#include "ui/text/typed_day.h"
#include "ui/text/typed_number.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// Fills in a form when it opens.
class Opening {
public:
    Opening(ContractDraft& draft, const Subscription* subscription, QDate day, const Language& language)
        : m_draft(draft)
        , m_subscription(subscription)
        , m_day(day)
        , m_language(language)
    {}

    void fill(const Tenant& tenant, std::optional<UsageType> type)
    {
        set(ContractField::Starts, m_language.date(m_day));
        if (!m_subscription) {
            const auto known =
                std::ranges::find_if(tenant.subscriptions, [](const auto& s) { return s.licensing.has_value(); });
            const bool isKnown = known != tenant.subscriptions.end();
            return set(ContractField::LicensingModel, isKnown ? QString(codeOf(*known->licensing)) : QString());
        }
        fillDetails();
        fillDays();
        fillLine(type.value_or(UsageType::StandardAgent));
    }

    void follow(ContractField choice)
    {
        const QString code = m_draft.value({choice, {}});
        if (choice == ContractField::Type)
            fillLine(fromCode<UsageType>(code).value_or(UsageType::StandardAgent));
        const auto& terms = m_subscription->terms;
        const auto term = std::ranges::find(terms, dateFromString(code).value_or(QDate()), &DateRange::starts);
        if (choice == ContractField::Term && term != terms.end())
            setDays(*term);
    }

private:
    void set(ContractField field, const QString& value)
    {
        const std::vector<FieldKey> fields = fieldsOf(m_draft.act);
        if (std::ranges::find(fields, FieldKey{field, {}}) != fields.end())
            m_draft.values[{field, {}}] = value;
    }

    void setDays(const DateRange& days)
    {
        set(ContractField::Starts, m_language.date(days.starts));
        set(ContractField::Ends, days.ends ? m_language.date(*days.ends) : QString());
    }

    void fillDetails()
    {
        const Subscription& s = *m_subscription;
        const auto flag = [](bool on) { return on ? QString(flagged) : QString(); };
        set(ContractField::Name, s.name);
        set(ContractField::Department, s.department);
        set(ContractField::CostCenter, s.costCenter);
        set(ContractField::ContractNumber, s.contractNumber);
        set(ContractField::Supplier, s.supplier);
        set(ContractField::NoticeDays, s.noticeDays ? QString::number(*s.noticeDays) : QString());
        set(ContractField::AutoRenew, flag(s.autoRenew));
        set(ContractField::LicensingModel, s.licensing ? QString(codeOf(*s.licensing)) : QString());
        set(ContractField::Created, s.created ? m_language.date(*s.created) : QString());
        set(ContractField::Flex, s.flex);
        set(ContractField::Hybrid, flag(s.hybrid));
        set(ContractField::Trial, flag(s.trial));
        set(ContractField::Note, s.note);
    }

    void fillDays()
    {
        if (m_draft.act == ContractAct::End) // where it ends anyway, nothing is saved by chance
            set(ContractField::Ends, m_language.date(lastDayKnown().value_or(m_day)));
        if (m_draft.act == ContractAct::Renew) {
            if (const auto renewal = sameLengthRenewal(*m_subscription))
                setDays(*renewal);
        }
        if (m_draft.act == ContractAct::ChangeTerm && !m_subscription->terms.empty()) {
            const DateRange* held = rangeHolding(m_subscription->terms, m_day);
            const DateRange& term = held ? *held : m_subscription->terms.back();
            set(ContractField::Term, dateToString(term.starts));
            setDays(term);
        }
    }

    std::optional<QDate> lastDayKnown() const
    {
        const DateRange* held = rangeHolding(m_subscription->terms, m_day);
        return held ? held->ends : std::nullopt;
    }

    void fillLine(UsageType type)
    {
        set(ContractField::Type, codeOf(type));
        const Line* line = lineHolding(*m_subscription, type, m_day);
        set(ContractField::Quantity, line ? QString::number(line->quantity) : QString());
        const auto& rate = m_subscription->rates.at(indexOf(type));
        set(ContractField::OverageRate, rate ? m_language.decimal(rate->toString()) : QString());
        if (m_draft.act == ContractAct::EndEntitlement)
            set(ContractField::Ends, m_language.date(m_day));
    }

    ContractDraft& m_draft;
    const Subscription* m_subscription;
    QDate m_day;
    const Language& m_language;
};

/// Reads the fields of a draft one by one and notes what cannot be read.
class Reader {
    template <class Parse> auto read(const FieldKey& key, FieldProblem::Kind problem, const Parse& parse)
    {
        const QString typed = m_draft.value(key).trimmed();
        decltype(parse(typed)) value;
        if (typed.isEmpty())
            return value;
        value = parse(typed);
        if (!value)
            m_problems.push_back({key, problem, typed});
        return value;
    }

public:
    Reader(const ContractDraft& draft, const Reading& reading, std::vector<FieldProblem>& problems)
        : m_draft(draft)
        , m_reading(reading)
        , m_problems(problems)
    {}

    QString text(ContractField field) const { return m_draft.value({field, {}}).trimmed(); }
    bool flag(ContractField field) const { return text(field) == flagged; }

    std::optional<QDate> day(ContractField field)
    {
        return read({field, {}}, FieldProblem::Kind::NotADay,
                    [this](const QString& typed) { return dayFromText(typed, m_reading.today); });
    }

    std::optional<int> number(const FieldKey& key)
    {
        return read(key, FieldProblem::Kind::NotANumber,
                    [this](const QString& typed) { return quantityFromText(typed, m_reading.locale); });
    }

    std::optional<Rate> rate(const FieldKey& key)
    {
        return read(key, FieldProblem::Kind::NotARate,
                    [this](const QString& typed) { return rateFromText(typed, m_reading.locale); });
    }

    /// The first and the last day; the last one may be left open.
    DateRange days()
    {
        const DateRange range{day(ContractField::Starts).value_or(QDate()), day(ContractField::Ends)};
        if (range.starts.isValid() && range.ends && *range.ends < range.starts)
            m_problems.push_back({{ContractField::Ends, {}}, FieldProblem::Kind::EndsBeforeStarts, {}});
        return range;
    }

    UsageType type() const { return fromCode<UsageType>(text(ContractField::Type)).value_or(UsageType::StandardAgent); }

private:
    const ContractDraft& m_draft;
    const Reading& m_reading;
    std::vector<FieldProblem>& m_problems;
};

/// Puts a value into a patch where it is another one than before.
template <class Value> void patch(std::optional<Value>& to, const Value& before, const Value& now)
{
    if (now != before)
        to = now;
}

SubscriptionPatch patchOf(const Subscription& before, Reader& reader)
{
    SubscriptionPatch set;
    patch(set.name, before.name, reader.text(ContractField::Name));
    patch(set.department, before.department, reader.text(ContractField::Department));
    patch(set.costCenter, before.costCenter, reader.text(ContractField::CostCenter));
    patch(set.contractNumber, before.contractNumber, reader.text(ContractField::ContractNumber));
    patch(set.supplier, before.supplier, reader.text(ContractField::Supplier));
    patch(set.noticeDays, before.noticeDays, reader.number({ContractField::NoticeDays, {}}));
    patch(set.autoRenew, before.autoRenew, reader.flag(ContractField::AutoRenew));
    patch(set.licensing, before.licensing, fromCode<Licensing>(reader.text(ContractField::LicensingModel)));
    patch(set.created, before.created, reader.day(ContractField::Created));
    patch(set.flex, before.flex, reader.text(ContractField::Flex));
    patch(set.hybrid, before.hybrid, reader.flag(ContractField::Hybrid));
    patch(set.trial, before.trial, reader.flag(ContractField::Trial));
    patch(set.note, before.note, reader.text(ContractField::Note));
    return set;
}

Subscription newSubscription(Reader& reader)
{
    Subscription s;
    s.id = reader.text(ContractField::Id);
    s.name = reader.text(ContractField::Name);
    s.department = reader.text(ContractField::Department);
    s.licensing = fromCode<Licensing>(reader.text(ContractField::LicensingModel));
    const DateRange term = reader.days();
    s.terms = {term};
    for (const UsageTypeInfo& info : usageTypes) {
        if (const auto quantity = reader.number({ContractField::Quantity, info.type}))
            s.lines.push_back({info.type, *quantity, {term.starts, std::nullopt}});
        s.rates.at(indexOf(info.type)) = reader.rate({ContractField::OverageRate, info.type});
    }
    return s;
}

std::vector<Change> addEntitlement(const Subscription& s, Reader& reader)
{
    const UsageType type = reader.type();
    const int quantity = reader.number({ContractField::Quantity, {}}).value_or(0);
    const std::optional<Rate> rate = reader.rate({ContractField::OverageRate, {}});
    std::vector<Change> changes{AddEntitlement{s.id, {type, quantity, reader.days()}}};
    if (rate != s.rates.at(indexOf(type)))
        changes.emplace_back(SetOverageRate{s.id, type, rate});
    return changes;
}

/// What is ended does not renew itself. The change in the file does not imply that, so it is said with a second one, as
/// on the decision sheet.
std::vector<Change> ending(const Subscription& s, QDate last)
{
    std::vector<Change> changes{EndSubscription{s.id, last}};
    if (s.autoRenew) {
        SubscriptionPatch set;
        set.autoRenew = false;
        changes.emplace_back(EditSubscription{s.id, set});
    }
    return changes;
}

/// What the draft says about `s`, which it is about.
std::vector<Change> changesTo(const Subscription& s, ContractAct act, Reader& reader)
{
    const auto day = [&](ContractField field) { return reader.day(field).value_or(QDate()); };
    switch (act) {
    case ContractAct::Add: break; // not about one that is there
    case ContractAct::EditDetails: {
        const SubscriptionPatch set = patchOf(s, reader);
        return set == SubscriptionPatch() ? std::vector<Change>() : std::vector<Change>{EditSubscription{s.id, set}};
    }
    case ContractAct::Renew: return {RenewSubscription{s.id, reader.days()}};
    case ContractAct::ChangeTerm: {
        const QDate term = dateFromString(reader.text(ContractField::Term)).value_or(QDate());
        return {ChangeTerm{s.id, term, reader.days()}};
    }
    case ContractAct::End: return ending(s, day(ContractField::Ends));
    case ContractAct::Suspend: return {SuspendSubscription{s.id, reader.days()}};
    case ContractAct::Resume: return {ResumeSubscription{s.id, day(ContractField::Starts)}};
    case ContractAct::AddEntitlement: return addEntitlement(s, reader);
    case ContractAct::ChangeQuantity: {
        const int quantity = reader.number({ContractField::Quantity, {}}).value_or(0);
        return {ChangeQuantity{s.id, reader.type(), quantity, day(ContractField::Starts)}};
    }
    case ContractAct::EndEntitlement: return {EndEntitlement{s.id, reader.type(), day(ContractField::Ends)}};
    case ContractAct::SetRate: {
        const std::optional<Rate> rate = reader.rate({ContractField::OverageRate, {}});
        return {SetOverageRate{s.id, reader.type(), rate}};
    }
    case ContractAct::Remove: return {RemoveSubscription{s.id}};
    }
    return {};
}

/// Tries the changes on a copy of the tenant. Without effect they are none.
void tryOn(const Tenant& tenant, CheckedContract& checked)
{
    Tenant after = tenant;
    for (const Change& change : checked.changes) {
        if (auto done = applyChange(after, change); !done) {
            checked.refusal = std::move(done.error());
            return;
        }
    }
    if (after.subscriptions == tenant.subscriptions)
        checked.changes.clear();
    else
        checked.after = std::move(after);
}

/// A refusal for mixing of a later start, with all the days that `typed` shares with the same subscription where they
/// end on the same day.
Error withAllDays(Error refusal, const Subscription& typed, const Tenant& tenant)
{
    constexpr std::size_t otherId = 2;
    const Subscription* other = tenant.find(std::get<QString>(refusal.arguments.at(otherId)));
    const auto all = other ? mixing(typed, *other) : std::nullopt;
    if (all && all->sharedDays.lastDay() == std::get<QDate>(refusal.arguments.back()))
        refusal.arguments = mixingArguments(typed, *other, *all);
    return refusal;
}

/// The first day on which a subscription that was refused for mixing could start and mix with nothing. Where there is
/// one, the refusal then names whom it mixes with longest, whose end the day follows.
std::optional<QDate> startThatFits(CheckedContract& checked, const Tenant& tenant)
{
    const auto* added = checked.changes.empty() ? nullptr : std::get_if<AddSubscription>(&checked.changes.front());
    if (!added)
        return std::nullopt;
    AddSubscription later = *added;
    DateRange& term = later.subscription.terms.front();
    std::optional<Error> refusal = checked.refusal;
    while (refusal && refusal->code == ErrorCode::MixedLicensing) {
        const QDate shared = std::get<QDate>(refusal->arguments.back());
        if (shared >= term.lastDay() || shared >= endOfTime())
            return std::nullopt;
        term.starts = shared.addDays(1); // later with each turn, so this ends
        Tenant copy = tenant;
        const auto done = applyChange(copy, later);
        if (done) {
            checked.refusal = withAllDays(std::move(*refusal), added->subscription, tenant);
            return term.starts;
        }
        refusal = done.error();
    }
    return std::nullopt;
}

/// The gap before a term that the changes add or move.
std::optional<DateRange> gapIn(const std::vector<Change>& changes, const Tenant& tenant)
{
    for (const Change& change : changes) {
        if (const auto* renewal = std::get_if<RenewSubscription>(&change))
            return gapBefore(*tenant.find(renewal->subscription), renewal->term);
        if (const auto* moved = std::get_if<ChangeTerm>(&change)) {
            Subscription others = *tenant.find(moved->subscription);
            std::erase_if(others.terms, [&](const DateRange& term) { return term.starts == moved->term; });
            return gapBefore(others, moved->days);
        }
    }
    return std::nullopt;
}

} // namespace

QString ContractDraft::value(const FieldKey& key) const
{
    const auto found = values.find(key);
    return found == values.end() ? QString() : found->second;
}

ContractDraft newDraft(ContractAct act, const Tenant& tenant, const Subscription* subscription,
                       std::optional<UsageType> type, QDate day, const Language& language)
{
    ContractDraft draft{.act = act, .subscription = subscription ? subscription->id : QString(), .values = {}};
    Opening(draft, subscription, day, language).fill(tenant, type);
    return draft;
}

ContractDraft withChoice(ContractDraft draft, ContractField choice, const Subscription& subscription, QDate day,
                         const Language& language)
{
    Opening(draft, &subscription, day, language).follow(choice);
    return draft;
}

CheckedContract check(const ContractDraft& draft, const Tenant& tenant, const Reading& reading)
{
    CheckedContract checked;
    for (const FieldKey& key : fieldsOf(draft.act)) {
        if (isRequired(draft.act, key) && draft.value(key).trimmed().isEmpty())
            checked.problems.push_back({key, FieldProblem::Kind::Missing, {}});
    }
    Reader reader(draft, reading, checked.problems);
    if (draft.act == ContractAct::Add)
        checked.changes = {AddSubscription{newSubscription(reader)}};
    else if (const Subscription* subscription = tenant.find(draft.subscription))
        checked.changes = changesTo(*subscription, draft.act, reader);
    if (!checked.problems.empty())
        checked.changes.clear();
    checked.gap = gapIn(checked.changes, tenant);
    tryOn(tenant, checked);
    checked.fits = startThatFits(checked, tenant);
    return checked;
}

} // namespace seatkeeper
