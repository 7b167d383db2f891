#include "core/plan/import_people.h"
#include "core/plan/plan.h"
#include "support/builders.h"
#include "support/dice.h"
#include "support/memory_store.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// People and licenses from Control Hub or the Webex API, merged into a plan.
class TestImportPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergesLicenses_data();
    void mergesLicenses();
    void takesWhatTheSourceKnows_data();
    void takesWhatTheSourceKnows();
    void knowsPeopleByTheirWebexId();
    void letsPeopleSwapTheirAddresses();
    void anAddressPassesToSomebodyElse();
    void asksWhoMayBeTheSame();
    void addsSubscriptionsAsIncomplete();
    void keepsTheFilesWithThePeopleOfThePlan();
    void keepsLicensesOfTheApiWhenACsvComes();
    void theSameAgainAltersNothing();
    void isUndoneWhole();
    void doesNotMindTheOrderOfThePeople();
};

namespace {

const ImportInfo info{.day = QDate(2026, 11, 24), .source = "csv", .sample = {}};
const QString ann = QStringLiteral("ann@contoso.example");

/// `A:s B:p+`: Standard on A, Premium with supervisor on B; `-`: not a member.
LicenseSetId setOf(Tenant& tenant, const QString& text)
{
    if (text == QLatin1String("-"))
        return LicenseSetId::NotAMember;
    std::vector<Holding> holdings;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList sides = part.split(u':');
        holdings.push_back({tenant.find(sides.front())->ref,
                            sides.back().startsWith(u'p') ? License::PremiumAgent : License::StandardAgent,
                            sides.back().endsWith(u'+')});
    }
    return tenant.pool.edit().intern(std::move(holdings));
}

QString textOf(const Tenant& tenant, LicenseSetId set)
{
    if (set == LicenseSetId::NotAMember)
        return QStringLiteral("-");
    QStringList parts;
    for (const Holding& holding : tenant.pool->holdings(set))
        parts += tenant.find(holding.subscription)->id + u':' +
                 (holding.license == License::PremiumAgent ? u'p' : u's') +
                 (holding.supervisor ? QStringLiteral("+") : QString());
    return parts.join(u' ');
}

TenantBuilder withSubscriptions()
{
    TenantBuilder builder;
    for (const char* id : {"A", "B", "C"})
        builder.with(SubscriptionBuilder(QString::fromLatin1(id)).terms("2024-01-01.."));
    return builder;
}

/// Ann and others, as a source that knows all of them has them.
PeopleSource sourceOf(const Tenant& content, SourceKind kind = SourceKind::Csv)
{
    PeopleSource source{.kind = kind, .content = content, .known = {}, .files = {}, .restLicenses = {}, .remarks = {}};
    const PersonFields all = PersonField::DisplayName | PersonField::FirstName | PersonField::LastName |
                             PersonField::Department | PersonField::Status;
    source.known.assign(content.people->size(), all);
    return source;
}

void setWebexId(Tenant& tenant, const QString& email, const QString& id)
{
    const PersonId person = tenant.people->find(email).value();
    Person with = tenant.people->person(person);
    with.webexId = id;
    tenant.people.edit().replace(person, with);
}

PlanState imported(Tenant baseline)
{
    PlanState state;
    state.imported = baseline.licenses;
    state.baseline = std::move(baseline);
    state.import = {.day = QDate(2026, 11, 3), .source = "csv", .sample = {}};
    return state;
}

QStringList emailsOf(const Tenant& tenant, const std::vector<PersonId>& people)
{
    QStringList emails;
    for (const PersonId person : people)
        emails += tenant.people->email(person);
    emails.sort();
    return emails;
}

} // namespace

void TestImportPeople::mergesLicenses_data()
{
    QTest::addColumn<QString>("wasImported");
    QTest::addColumn<QString>("wasMeant");
    QTest::addColumn<QString>("source"); // "-": not in it
    QTest::addColumn<QString>("isImported");
    QTest::addColumn<QString>("isMeant");
    QTest::addColumn<QString>("carriedOut"); // of what was planned
    const auto row = [](const char* name, const char* imported, const char* meant, const char* source,
                        const char* nowImported, const char* nowMeant, const char* carriedOut) {
        QTest::newRow(name) << imported << meant << source << nowImported << nowMeant << carriedOut;
    };
    row("nothing planned, nothing new", "A:s", "A:s", "A:s", "A:s", "A:s", "");
    row("nothing planned, follows", "A:s", "A:s", "B:p", "B:p", "B:p", "");
    row("new to everybody", "-", "-", "A:s", "A:s", "A:s", "");
    row("planned and not done", "A:s", "B:s", "A:s", "A:s", "B:s", "open");
    row("planned and done", "A:s", "B:s", "B:s", "B:s", "B:s", "done");
    row("planned and half done", "A:s", "B:s", "A:s B:s", "A:s B:s", "B:s", "open");
    row("planned, and another thing happened there", "A:s", "A:p", "", "", "A:p", "drifted");
    row("planned, and something happened elsewhere", "A:s", "A:p", "A:s C:s", "A:s C:s", "A:p C:s", "open");
    row("planned to have none", "A:s", "", "A:s", "A:s", "", "open");
    row("had none, as planned", "A:s", "", "", "", "", "done");
    row("supervisor stays", "A:p+", "A:p+", "A:p", "A:p+", "A:p+", "");
    row("supervisor goes with the license", "A:p+", "A:p+", "A:s", "A:s", "A:s", "");
    row("supervisor comes as it was planned", "A:s", "A:p+", "A:p", "A:p+", "A:p+", "done");
    row("supervisor on Standard is left as it is", "A:s+", "A:s+", "A:s", "A:s+", "A:s+", "");
    row("gone", "A:s", "A:s", "-", "-", "-", "");
    row("gone with a plan", "A:s", "B:s", "-", "-", "-", "gone");
    row("is to leave and did", "A:s", "-", "-", "-", "-", "done");
    row("is to leave and did not", "A:s", "-", "A:s", "A:s", "-", "open");
    row("is to come and did not", "-", "A:s", "-", "-", "A:s", "open");
    row("is to come and did", "-", "A:s", "A:s", "A:s", "A:s", "done");
    row("came, without the license", "-", "A:s", "", "", "A:s", "open");
    row("came with another license", "-", "A:s", "A:p", "A:p", "A:s", "drifted");
}

void TestImportPeople::mergesLicenses()
{
    QFETCH(QString, wasImported);
    QFETCH(QString, wasMeant);
    QFETCH(QString, source);
    QFETCH(QString, isImported);
    QFETCH(QString, isMeant);
    QFETCH(QString, carriedOut);

    Tenant plan = withSubscriptions().with(PersonBuilder(ann)).with(PersonBuilder("bo@contoso.example")).build();
    const PersonId person = plan.people->find(ann).value();
    PlanState state = imported(plan);
    state.imported.edit()[static_cast<std::size_t>(person)] = setOf(state.baseline, wasImported);
    state.baseline.setLicenses(person, setOf(state.baseline, wasMeant));

    TenantBuilder builder = withSubscriptions();
    builder.with(PersonBuilder("bo@contoso.example"));
    if (source != QLatin1String("-"))
        builder.with(PersonBuilder(ann).rolesUnknown());
    Tenant content = builder.build();
    if (source != QLatin1String("-"))
        content.setLicenses(content.people->find(ann).value(), setOf(content, source));

    const PeopleImport result = importPeople(state, sourceOf(content), info);
    const Tenant& now = result.next.baseline;
    QCOMPARE(textOf(now, (*result.next.imported)[static_cast<std::size_t>(person)]), isImported);
    QCOMPARE(textOf(now, now.licensesOf(person)), isMeant);
    const CarriedOut expected{.open = carriedOut == QLatin1String("open"),
                              .done = carriedOut == QLatin1String("done"),
                              .gone = carriedOut == QLatin1String("gone"),
                              .drifted = carriedOut == QLatin1String("drifted")};
    QVERIFY(result.preview.carriedOut == expected);
}

void TestImportPeople::takesWhatTheSourceKnows_data()
{
    QTest::addColumn<PersonFields>("known");
    QTest::addColumn<QString>("displayName");
    QTest::addColumn<QString>("department");
    QTest::addColumn<AccountStatus>("status");
    QTest::newRow("nothing") << PersonFields() << "Ann"
                             << "Care" << AccountStatus::Active;
    QTest::newRow("the name") << PersonFields(PersonField::DisplayName) << "Anna"
                              << "Care" << AccountStatus::Active;
    QTest::newRow("the department") << PersonFields(PersonField::Department) << "Ann"
                                    << "" << AccountStatus::Active;
    QTest::newRow("the status") << PersonFields(PersonField::Status) << "Ann"
                                << "Care" << AccountStatus::Inactive;
}

void TestImportPeople::takesWhatTheSourceKnows()
{
    QFETCH(PersonFields, known);
    Tenant plan = withSubscriptions().with(PersonBuilder(ann)).build();
    const Person before{.email = ann,
                        .displayName = "Ann",
                        .firstName = "A",
                        .lastName = "S",
                        .department = "Care",
                        .status = AccountStatus::Active,
                        .roles = Role::Supervisor | Role::Administrator,
                        .webexId = "id"};
    plan.people.edit().replace(PersonId{0}, before);
    Tenant content = withSubscriptions().with(PersonBuilder("Ann@Contoso.example")).build();
    content.people.edit().replace(PersonId{0}, {.email = "Ann@Contoso.example",
                                                .displayName = "Anna",
                                                .status = AccountStatus::Inactive,
                                                .roles = std::nullopt});
    PeopleSource source = sourceOf(content);
    source.known.front() = known;
    const PeopleImport result = importPeople(imported(plan), source, info);
    const Person now = result.next.baseline.people->person(PersonId{0});
    QTEST(now.displayName, "displayName");
    QTEST(now.department, "department");
    QTEST(now.status, "status");
    QCOMPARE(now.email, QStringLiteral("Ann@Contoso.example"));
    QCOMPARE(now.firstName, QStringLiteral("A"));
    QCOMPARE(now.roles, before.roles);
    QCOMPARE(now.webexId, before.webexId);
    QCOMPARE(result.preview.changed.size(), known ? 1U : 0U);
    QVERIFY(result.preview.renamed.empty());
    // The API says who is an administrator, and of nothing else.
    PeopleSource rest = source;
    Person told = rest.content.people->person(PersonId{0});
    told.roles = Roles();
    rest.content.people.edit().replace(PersonId{0}, told);
    QCOMPARE(importPeople(imported(plan), rest, info).next.baseline.people->roles(PersonId{0}),
             std::optional(Roles(Role::Supervisor)));
}

void TestImportPeople::knowsPeopleByTheirWebexId()
{
    Tenant plan = withSubscriptions().with(PersonBuilder(ann).holds("A")).build();
    setWebexId(plan, ann, "id-1");
    Tenant content = withSubscriptions().with(PersonBuilder("ann.smit@contoso.example").holds("A")).build();
    setWebexId(content, "ann.smit@contoso.example", "id-1");
    const PeopleImport result = importPeople(imported(plan), sourceOf(content, SourceKind::Rest), info);
    QCOMPARE(result.next.baseline.memberWith(u"ann.smit@contoso.example"), std::optional(PersonId{0}));
    QVERIFY(!result.next.baseline.memberWith(ann));
    QCOMPARE(result.preview.renamed, std::vector{PersonId{0}});
    QVERIFY(result.preview.added.empty() && result.preview.gone.empty());
}

void TestImportPeople::letsPeopleSwapTheirAddresses()
{
    const QString bo = QStringLiteral("bo@contoso.example");
    Tenant plan = withSubscriptions().with(PersonBuilder(ann).holds("A")).with(PersonBuilder(bo).holds("B")).build();
    setWebexId(plan, ann, "id-1");
    setWebexId(plan, bo, "id-2");
    Tenant content = withSubscriptions().with(PersonBuilder(bo).holds("A")).with(PersonBuilder(ann).holds("B")).build();
    setWebexId(content, bo, "id-1");
    setWebexId(content, ann, "id-2");
    const PeopleImport result = importPeople(imported(plan), sourceOf(content, SourceKind::Rest), info);
    const Tenant& now = result.next.baseline;
    QCOMPARE(now.memberWith(bo), std::optional(PersonId{0}));
    QCOMPARE(textOf(now, now.licensesOf(PersonId{0})), QStringLiteral("A:s"));
    QCOMPARE(now.memberWith(ann), std::optional(PersonId{1}));
}

void TestImportPeople::anAddressPassesToSomebodyElse()
{
    // Bo is gone, and Ann has Bo's address now; a new colleague has Ann's.
    const QString bo = QStringLiteral("bo@contoso.example");
    Tenant plan = withSubscriptions().with(PersonBuilder(ann).holds("A")).with(PersonBuilder(bo).holds("B")).build();
    setWebexId(plan, ann, "id-1");
    Tenant content = withSubscriptions().with(PersonBuilder(bo).holds("A")).with(PersonBuilder(ann)).build();
    setWebexId(content, bo, "id-1");
    const PeopleImport result = importPeople(imported(plan), sourceOf(content, SourceKind::Rest), info);
    const Tenant& now = result.next.baseline;
    QCOMPARE(now.memberWith(bo), std::optional(PersonId{0}));
    QCOMPARE(now.memberWith(ann), std::optional(PersonId{2}));
    QCOMPARE(result.preview.gone, std::vector{PersonId{1}});
    QCOMPARE(now.members().size(), 2U);
}

void TestImportPeople::asksWhoMayBeTheSame()
{
    const Tenant plan = withSubscriptions()
                            .with(PersonBuilder(ann).named("Ann Smit").holds("A"))
                            .with(PersonBuilder("bo1@contoso.example").named("Bo"))
                            .with(PersonBuilder("bo2@contoso.example").named("Bo"))
                            .build();
    const Tenant content = withSubscriptions()
                               .with(PersonBuilder("a.smit@contoso.example").named("Ann Smit").holds("B"))
                               .with(PersonBuilder("bo3@contoso.example").named("Bo"))
                               .build();
    const PeopleSource source = sourceOf(content);
    const PeopleImport asked = importPeople(imported(plan), source, info);
    const PersonId inSource = content.people->find(u"a.smit@contoso.example").value();
    const PersonId inPlan = plan.people->find(ann).value();
    QCOMPARE(asked.preview.likelySame,
             (std::vector<LikelySame>{{inPlan, inSource}})); // who of the two Bos, nobody knows
    QCOMPARE(asked.preview.gone.size(), 3U);

    const PeopleImport confirmed = importPeople(imported(plan), source, info, asked.preview.likelySame);
    const Tenant& now = confirmed.next.baseline;
    QCOMPARE(now.memberWith(u"a.smit@contoso.example"), std::optional(inPlan));
    QCOMPARE(textOf(now, now.licensesOf(inPlan)), QStringLiteral("B:s"));
    QCOMPARE(confirmed.preview.gone.size(), 2U);
    QVERIFY(confirmed.preview.likelySame.empty());
}

void TestImportPeople::addsSubscriptionsAsIncomplete()
{
    const Tenant plan = withSubscriptions().with(PersonBuilder(ann)).build();
    const Tenant content = TenantBuilder()
                               .with(SubscriptionBuilder("a"))
                               .with(SubscriptionBuilder("Sub9"))
                               .with(PersonBuilder(ann))
                               .build();
    const PeopleImport result = importPeople(imported(plan), sourceOf(content), info);
    const Subscription* added = result.next.baseline.find(u"Sub9");
    QVERIFY(added && added->terms.empty() && !added->licensing);
    QCOMPARE(result.preview.subscriptions, std::vector{added->ref});
    QCOMPARE(result.next.baseline.subscriptions.size(), 4U); // `a` is A
    QCOMPARE(result.next.baseline.find(u"A")->id, QStringLiteral("A"));
}

void TestImportPeople::keepsTheFilesWithThePeopleOfThePlan()
{
    const Tenant plan = withSubscriptions().with(PersonBuilder("bo@contoso.example")).with(PersonBuilder(ann)).build();
    const Tenant content = withSubscriptions().with(PersonBuilder(ann)).build();
    PeopleSource source = sourceOf(content);
    source.files.push_back({.name = "users.csv", .form = {}, .header = "User ID/Email (Required)", .records = {}});
    source.files.front().records.edit().append(PersonId{0}, "ann@contoso.example");
    const PeopleImport result = importPeople(imported(plan), source, info);
    const RawRecords& records = *result.next.sources.files.front().records;
    QCOMPARE(records.person(0), plan.people->find(ann).value());
    QCOMPARE(RecordReader(records).record(0), std::string_view("ann@contoso.example"));
    QCOMPARE(source.files.front().records->person(0), PersonId{0}); // that of the source is its own
}

void TestImportPeople::keepsLicensesOfTheApiWhenACsvComes()
{
    const Tenant content = withSubscriptions().with(PersonBuilder(ann)).build();
    PeopleSource rest = sourceOf(content, SourceKind::Rest);
    rest.restLicenses = {{"id", "Premium", content.find(u"B")->ref, License::PremiumAgent, 3, 1}};
    const Tenant plan = TenantBuilder().with(SubscriptionBuilder("Z")).build(); // refs are others here
    const PlanState afterRest = importPeople(imported(plan), rest, info).next;
    QCOMPARE(afterRest.sources.restLicenses.front().subscription, afterRest.baseline.find(u"B")->ref);
    const PlanState afterCsv = importPeople(afterRest, sourceOf(content), info).next;
    QCOMPARE(afterCsv.sources.restLicenses, afterRest.sources.restLicenses);
}

void TestImportPeople::theSameAgainAltersNothing()
{
    for (std::uint32_t seed = 0; seed < 30; ++seed) {
        Dice dice(seed);
        TenantBuilder builder = withSubscriptions();
        for (int i = 0; i < 12; ++i) {
            PersonBuilder person(QStringLiteral("p%1@contoso.example").arg(i));
            for (const char* id : {"A", "B", "C"}) {
                if (dice.below(2) == 0)
                    person.holds(QString::fromLatin1(id),
                                 dice.below(2) == 0 ? License::StandardAgent : License::PremiumAgent);
            }
            builder.with(person.rolesUnknown());
        }
        const PeopleSource source = sourceOf(builder.build());
        const PlanState once = importPeople(PlanState(), source, info).next;
        QVERIFY2(difference(once, importPeople(once, source, info).next).isEmpty(), qPrintable(QString::number(seed)));
        QVERIFY(*once.imported == *once.baseline.licenses);
    }
}

void TestImportPeople::isUndoneWhole()
{
    Tenant tenant = withSubscriptions().with(PersonBuilder(ann).holds("A")).build();
    const PlanState before = imported(tenant);
    Plan plan = Plan::open(std::make_unique<MemoryStore>(before)).value();
    const Tenant content = withSubscriptions()
                               .with(SubscriptionBuilder("New"))
                               .with(PersonBuilder("bo@contoso.example").holds("New"))
                               .build();
    PeopleSource source = sourceOf(content);
    source.files.push_back({.name = "f", .form = {}, .header = "h", .records = {}});
    QVERIFY(plan.commit(importPeople(before, source, info).next, EditKind::ImportPeople, summariseImport(source),
                        {QDateTime(info.day, QTime(12, 0)), {}, {}})
                .value());
    QVERIFY(!plan.state().baseline.memberWith(ann));
    QVERIFY(plan.undo());
    QVERIFY(isSame(plan.state(), before));
}

void TestImportPeople::doesNotMindTheOrderOfThePeople()
{
    const Tenant plan = withSubscriptions()
                            .with(PersonBuilder(ann).holds("A"))
                            .with(PersonBuilder("bo@contoso.example").holds("B"))
                            .build();
    PlanState state = imported(plan);
    state.baseline.setLicenses(PersonId{0}, LicenseSetId::None);
    const auto content = [](bool backwards) {
        std::vector people{PersonBuilder(ann).holds("B"), PersonBuilder("cy@contoso.example").holds("C"),
                           PersonBuilder("bo@contoso.example").holds("B", License::PremiumAgent)};
        if (backwards)
            std::ranges::reverse(people);
        TenantBuilder builder = withSubscriptions();
        for (const PersonBuilder& person : people)
            builder.with(person);
        return builder.build();
    };
    const PeopleImport one = importPeople(state, sourceOf(content(false)), info);
    const PeopleImport other = importPeople(state, sourceOf(content(true)), info);
    const Tenant& a = one.next.baseline;
    const Tenant& b = other.next.baseline;
    for (const PersonId person : a.members())
        QCOMPARE(textOf(b, b.licensesOf(b.memberWith(a.people->email(person)).value())),
                 textOf(a, a.licensesOf(person)));
    QCOMPARE(emailsOf(b, other.preview.added), emailsOf(a, one.preview.added));
    QCOMPARE(emailsOf(b, other.preview.relicensed), emailsOf(a, one.preview.relicensed));
}

QTEST_APPLESS_MAIN(TestImportPeople)
#include "test_import_people.moc"
