#include "core/plan/import_people.h"

#include "core/model/identity.h"
#include "core/plan/adopt.h"
#include "core/rules/comparison.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace seatkeeper {

namespace {

using KnownPeople = std::vector<std::optional<PersonId>>;

LicenseSetId setOf(const LicenseColumn& column, PersonId person)
{
    const auto index = static_cast<std::size_t>(person);
    return index < column.size() ? column[index] : LicenseSetId::NotAMember;
}

LicenseSetId orNone(LicenseSetId set)
{
    return set == LicenseSetId::NotAMember ? LicenseSetId::None : set;
}

/// Who of the source is who in the plan; nothing for who is new. Nobody of the plan is found twice.
KnownPeople matchPeople(const Directory& plan, const Directory& source, const std::vector<LikelySame>& same)
{
    KnownPeople known(source.size());
    std::vector<bool> isTaken(plan.size());
    const auto take = [&](std::size_t who, PersonId person) {
        if (!isTaken[static_cast<std::size_t>(person)] && !known[who]) {
            known[who] = person;
            isTaken[static_cast<std::size_t>(person)] = true;
        }
    };
    for (const LikelySame& pair : same)
        take(static_cast<std::size_t>(pair.inSource), pair.inPlan);
    std::unordered_map<std::string_view, PersonId> byWebexId;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const std::string_view id = plan.webexIdUtf8(static_cast<PersonId>(i));
        if (!id.empty())
            byWebexId.emplace(id, static_cast<PersonId>(i));
    }
    for (std::size_t i = 0; i < source.size(); ++i) {
        const auto found = byWebexId.find(source.webexIdUtf8(static_cast<PersonId>(i)));
        if (found != byWebexId.end())
            take(i, found->second);
    }
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (const auto found = plan.findUtf8(source.emailUtf8(static_cast<PersonId>(i))))
            take(i, *found);
    }
    return known;
}

/// The roles after an import that knows only who is an administrator.
std::optional<Roles> mergedRoles(const std::optional<Roles>& plan, const std::optional<Roles>& source)
{
    if (!source)
        return plan;
    Roles roles = plan.value_or(Roles());
    roles.setFlag(Role::Administrator, source->testFlag(Role::Administrator));
    return roles;
}

/// Who somebody is after the import: what the source knows, and for the rest what the plan had.
PersonView merged(const PersonView& plan, const PersonView& source, PersonFields known)
{
    PersonView person = plan;
    person.email = source.email;
    if (known.testFlag(PersonField::DisplayName))
        person.displayName = source.displayName;
    if (known.testFlag(PersonField::FirstName))
        person.firstName = source.firstName;
    if (known.testFlag(PersonField::LastName))
        person.lastName = source.lastName;
    if (known.testFlag(PersonField::Department))
        person.department = source.department;
    if (known.testFlag(PersonField::Status))
        person.status = source.status;
    person.roles = mergedRoles(plan.roles, source.roles);
    if (!source.webexId.empty())
        person.webexId = source.webexId;
    return person;
}

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Person toPerson(const PersonView& seen)
{
    return {.email = toQString(seen.email),
            .displayName = toQString(seen.displayName),
            .firstName = toQString(seen.firstName),
            .lastName = toQString(seen.lastName),
            .department = toQString(seen.department),
            .status = seen.status,
            .roles = seen.roles,
            .webexId = toQString(seen.webexId)};
}

/// What the last import, the baseline and the source say that somebody holds; NotAMember of who is not in one of the
/// first two.
struct Said {
    LicenseSetId imported{};
    LicenseSetId baseline{};
    LicenseSetId source{};

    auto operator<=>(const Said&) const = default;
};

/// What follows from it.
struct Follows {
    LicenseSetId imported{};
    LicenseSetId baseline{};
    std::optional<StepState> wasPlanned; ///< what has become of what was still to be carried out, if anything was
};

/// Decides once for all people of whom the same is said.
class Merge {
public:
    explicit Merge(LicensePool& pool) : m_pool(pool) {}

    const Follows& of(const Said& said)
    {
        auto found = m_decided.find(said);
        if (found == m_decided.end())
            found = m_decided.emplace(said, decide(said)).first;
        return found->second;
    }

private:
    Follows decide(const Said& said)
    {
        Follows follows;
        follows.imported = withSupervisors(said);
        if (said.baseline == LicenseSetId::NotAMember) {
            const bool isLeaving = said.imported != LicenseSetId::NotAMember;
            follows.baseline = isLeaving ? LicenseSetId::NotAMember : follows.imported;
            if (isLeaving)
                follows.wasPlanned = StepState::Open;
            return follows;
        }
        follows.baseline = follows.imported;
        const LicenseSetId before = orNone(said.imported);
        bool areDone = true;
        bool isDrifted = false;
        for (const SubscriptionRef subscription : subscriptionsOf({before, said.baseline, follows.imported})) {
            const auto was = m_pool.holdingOn(before, subscription);
            const auto meant = m_pool.holdingOn(said.baseline, subscription);
            const auto is = m_pool.holdingOn(follows.imported, subscription);
            if (was == meant)
                continue;
            follows.baseline =
                meant ? m_pool.with(follows.baseline, *meant) : m_pool.without(follows.baseline, subscription);
            areDone = areDone && is == meant;
            isDrifted = isDrifted || (is != meant && is != was);
            follows.wasPlanned = isDrifted ? StepState::Drifted : areDone ? StepState::Done : StepState::Open;
        }
        if (said.imported == LicenseSetId::NotAMember && !follows.wasPlanned)
            follows.wasPlanned = StepState::Done; // a colleague who was to come, without a license
        return follows;
    }

    /// The set of the source, with the supervisors of whom the plan knows: of who holds the same license.
    LicenseSetId withSupervisors(const Said& said)
    {
        const auto held = m_pool.holdings(said.source);
        std::vector<Holding> holdings(held.begin(), held.end());
        for (Holding& holding : holdings) {
            const auto before = m_pool.holdingOn(orNone(said.imported), holding.subscription);
            const auto meant = m_pool.holdingOn(orNone(said.baseline), holding.subscription);
            if (before && before->license == holding.license)
                holding.supervisor = before->supervisor;
            else if (meant && meant->license == holding.license)
                holding.supervisor = meant->supervisor;
        }
        return m_pool.intern(std::move(holdings));
    }

    std::set<SubscriptionRef> subscriptionsOf(std::initializer_list<LicenseSetId> sets) const
    {
        std::set<SubscriptionRef> result;
        for (const LicenseSetId set : sets) {
            for (const Holding& holding : m_pool.holdings(set))
                result.insert(holding.subscription);
        }
        return result;
    }

    LicensePool& m_pool;
    std::map<Said, Follows> m_decided;
};

/// One import on its way: what it makes of the plan, and what is told of it.
class Importing {
public:
    Importing(const PlanState& state, const PeopleSource& source, const std::vector<LikelySame>& same)
        : m_before(state)
        , m_source(source)
        , m_known(matchPeople(*state.baseline.people, *source.content.people, same))
        , m_isFound(state.baseline.people->size())
        , m_result{state, {}}
        , m_refs(adoptSubscriptions(m_result.next.baseline, source.content))
        , m_sets(adoptSets(m_result.next.baseline, source.content, m_refs))
    {
        for (const std::optional<PersonId>& person : m_known) {
            if (person)
                m_isFound[static_cast<std::size_t>(*person)] = true;
        }
    }

    PeopleImport take(const ImportInfo& info) &&
    {
        takeSubscriptions();
        takePeople();
        takeLicenses();
        takeSources();
        m_result.next.import = info;
        return std::move(m_result);
    }

private:
    Tenant& tenant() { return m_result.next.baseline; }
    ImportPreview& preview() { return m_result.preview; }

    void takeSubscriptions()
    {
        for (const Subscription& named : m_source.content.subscriptions) {
            const SubscriptionRef ref = m_refs[static_cast<std::size_t>(named.ref)];
            if (tenant().find(ref))
                continue;
            Subscription incomplete;
            incomplete.ref = ref;
            incomplete.id = named.id;
            tenant().put(std::move(incomplete));
            preview().subscriptions.push_back(ref);
        }
    }

    void takePeople()
    {
        const Directory& before = *m_before.baseline.people;
        const Directory& source = *m_source.content.people;
        std::vector<std::pair<PersonId, Person>> renewed;
        for (std::size_t i = 0; i < source.size(); ++i) {
            if (!m_known[i])
                continue;
            const PersonView was = before.view(*m_known[i]);
            const PersonView is = merged(was, source.view(static_cast<PersonId>(i)), m_source.known.at(i));
            if (is == was)
                continue;
            const bool isRenamed = !hasIdentityKey(is.email, identityKeyOfUtf8(was.email));
            const bool isChanged = is.displayName != was.displayName || is.firstName != was.firstName ||
                                   is.lastName != was.lastName || is.department != was.department ||
                                   is.status != was.status || is.roles != was.roles;
            if (isRenamed) {
                preview().renamed.push_back(*m_known[i]);
                takeAddress(is.email, *m_known[i], renewed);
            }
            if (isChanged)
                preview().changed.push_back(*m_known[i]);
            renewed.emplace_back(*m_known[i], toPerson(is));
        }
        if (!renewed.empty())
            tenant().people.edit().replace(renewed);
        appendNew();
    }

    /// Lets whoever had the address, and is not found by it any more, let go of it: addresses are unique.
    void takeAddress(std::string_view email, PersonId taker, std::vector<std::pair<PersonId, Person>>& renewed)
    {
        const Directory& before = *m_before.baseline.people;
        const auto owner = before.findUtf8(email);
        if (!owner || *owner == taker || m_isFound[static_cast<std::size_t>(*owner)])
            return;
        Person former = before.person(*owner);
        former.email += QStringLiteral("#%1").arg(static_cast<quint32>(*owner));
        renewed.emplace_back(*owner, std::move(former));
        m_replaced.push_back(*owner);
    }

    void appendNew()
    {
        const Directory& source = *m_source.content.people;
        const auto isNew = [&](std::size_t i) { return !m_known[i]; };
        std::size_t count = 0;
        for (std::size_t i = 0; i < source.size(); ++i)
            count += isNew(i) ? 1 : 0;
        if (count == 0)
            return;
        Directory& people = tenant().people.edit();
        people.reserve(count);
        for (std::size_t i = 0; i < source.size(); ++i) {
            if (isNew(i))
                m_known[i] = people.append(source.view(static_cast<PersonId>(i)));
        }
    }

    void takeLicenses()
    {
        const std::size_t size = tenant().people->size();
        const LicenseColumn& imported = *m_before.imported;
        const LicenseColumn& baseline = *m_before.baseline.licenses;
        LicenseColumn newImported(size, LicenseSetId::NotAMember);
        LicenseColumn newBaseline(size, LicenseSetId::NotAMember);
        Merge merge(tenant().pool.edit());
        for (std::size_t i = 0; i < m_known.size(); ++i) {
            const PersonId person = m_known[i].value();
            const LicenseSetId sourceSet = (*m_source.content.licenses)[i];
            const Said said{setOf(imported, person), setOf(baseline, person),
                            m_sets[static_cast<std::size_t>(sourceSet)]};
            const Follows& follows = merge.of(said);
            newImported[static_cast<std::size_t>(person)] = follows.imported;
            newBaseline[static_cast<std::size_t>(person)] = follows.baseline;
            if (follows.wasPlanned)
                count(*follows.wasPlanned);
            if (said.imported == LicenseSetId::NotAMember)
                preview().added.push_back(person);
            else if (said.imported != follows.imported)
                preview().relicensed.push_back(person);
            countLicenses(orNone(said.imported), follows.imported);
        }
        takeMissing(newImported, newBaseline);
        tenant().licenses = Shared(std::move(newBaseline));
        m_result.next.imported = Shared(std::move(newImported));
        findLikelySame();
    }

    /// Those whom the source does not have: gone, or not there yet.
    void takeMissing(const LicenseColumn& newImported, LicenseColumn& newBaseline)
    {
        const std::size_t size = m_before.baseline.people->size();
        for (std::size_t i = 0; i < size; ++i) {
            const auto person = static_cast<PersonId>(i);
            const LicenseSetId imported = setOf(*m_before.imported, person);
            const LicenseSetId baseline = setOf(*m_before.baseline.licenses, person);
            if (newImported[i] != LicenseSetId::NotAMember)
                continue;
            if (imported != LicenseSetId::NotAMember) {
                preview().gone.push_back(person);
                countLicenses(imported, LicenseSetId::None);
                if (baseline == LicenseSetId::NotAMember)
                    count(StepState::Done); // who was to leave has left
                else if (baseline != imported)
                    count(StepState::Gone);
            } else if (std::ranges::find(m_replaced, person) == m_replaced.end()) {
                newBaseline[i] = baseline;
                if (baseline != LicenseSetId::NotAMember)
                    count(StepState::Open); // a colleague who is to come
            }
        }
    }

    void count(StepState state)
    {
        CarriedOut& counts = preview().carriedOut;
        switch (state) {
        case StepState::Open: ++counts.open; break;
        case StepState::Done: ++counts.done; break;
        case StepState::Gone: ++counts.gone; break;
        case StepState::Drifted: ++counts.drifted; break;
        }
    }

    void countLicenses(LicenseSetId before, LicenseSetId after)
    {
        if (before == after)
            return;
        const auto gained = [this](LicenseSetId from, LicenseSetId to) {
            return static_cast<qint64>(holdingsGained(*tenant().pool, from, to).size());
        };
        const auto counts = m_counted.find({before, after});
        const std::pair<qint64, qint64> found =
            counts != m_counted.end()
                ? counts->second
                : m_counted.emplace(std::pair(before, after), std::pair(gained(before, after), gained(after, before)))
                      .first->second;
        preview().licensesAdded += found.first;
        preview().licensesRemoved += found.second;
    }

    /// By the name that people call them; a name that several have says nothing.
    void findLikelySame()
    {
        const Directory& people = *tenant().people;
        std::unordered_map<std::string_view, std::vector<PersonId>> goneByName;
        for (const PersonId person : preview().gone) {
            if (!people.displayNameUtf8(person).empty())
                goneByName[people.displayNameUtf8(person)].push_back(person);
        }
        std::unordered_map<std::string_view, std::vector<std::size_t>> addedByName;
        for (std::size_t i = 0; i < m_known.size(); ++i) {
            const std::string_view name = people.displayNameUtf8(m_known[i].value());
            if (setOf(*m_before.imported, *m_known[i]) == LicenseSetId::NotAMember && goneByName.contains(name))
                addedByName[name].push_back(i);
        }
        for (const auto& [name, sources] : addedByName) {
            const auto& gone = goneByName.at(name);
            if (gone.size() == 1 && sources.size() == 1)
                preview().likelySame.push_back({gone.front(), static_cast<PersonId>(sources.front())});
        }
        std::ranges::sort(preview().likelySame, {}, &LikelySame::inPlan);
    }

    void takeSources()
    {
        Sources& sources = m_result.next.sources;
        if (m_source.kind == SourceKind::Rest) {
            sources.restLicenses = m_source.restLicenses;
            for (RestLicense& license : sources.restLicenses)
                license.subscription = m_refs[static_cast<std::size_t>(license.subscription)];
            return;
        }
        sources.files = m_source.files;
        for (CsvSource& file : sources.files) {
            RawRecords& records = file.records.edit();
            for (std::size_t i = 0; i < records.size(); ++i)
                records.setPerson(i, m_known[static_cast<std::size_t>(records.person(i))].value());
        }
    }

    const PlanState& m_before;
    const PeopleSource& m_source;
    KnownPeople m_known;         // by PersonId of the source; all are known once the new ones are appended
    std::vector<bool> m_isFound; // by PersonId of the plan: the source has that person
    PeopleImport m_result;
    std::vector<SubscriptionRef> m_refs; // by ref of the source
    std::vector<LicenseSetId> m_sets;    // by set of the source
    std::vector<PersonId> m_replaced;    // who had the address that another one has now
    std::map<std::pair<LicenseSetId, LicenseSetId>, std::pair<qint64, qint64>> m_counted;
};

} // namespace

PeopleImport importPeople(const PlanState& state, const PeopleSource& source, const ImportInfo& info,
                          const std::vector<LikelySame>& same)
{
    return Importing(state, source, same).take(info);
}

Summary summariseImport(const PeopleSource& source)
{
    const QString first = source.files.empty() ? QString() : source.files.front().name;
    return {.operation = source.kind == SourceKind::Csv ? QStringLiteral("import-csv") : QStringLiteral("import-rest"),
            .arguments = {first},
            .people = static_cast<qint64>(source.content.people->size())};
}

} // namespace seatkeeper
