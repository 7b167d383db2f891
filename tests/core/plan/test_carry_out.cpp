#include "core/plan/carry_out.h"
#include "core/rules/access.h"
#include "support/builders.h"
#include "support/random_tenant.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What is still to be carried out, in which order, on which days, and how back.
class TestCarryOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsSteps_data();
    void findsSteps();
    void putsAdministratorsFirst();
    void leadsBack();
    void leadsThereAndBackForAnybody();
    void knowsTheDays_data();
    void knowsTheDays();
    void arrangesByPart();
    void keepsPeopleWithOtherDaysApart();
};

namespace {

/// A tenant with subscriptions A, B and C of one day each, in age order, and what one person holds in a layer.
const QStringList& subscriptions()
{
    static const QStringList ids{"A", "B", "C"};
    return ids;
}

Tenant contracts()
{
    TenantBuilder tenant;
    int year = 2020;
    for (const QString& id : subscriptions())
        tenant.with(SubscriptionBuilder(id).terms(QStringLiteral("%1-01-01..").arg(++year)));
    return tenant.build();
}

/// `A standard, B premium+` (`+`: supervisor); `-`: not a member.
LicenseSetId setOf(Tenant& tenant, const QString& text)
{
    if (text == QLatin1String("-"))
        return LicenseSetId::NotAMember;
    std::vector<Holding> holdings;
    for (const QString& part : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const SubscriptionRef ref = tenant.keys.edit().intern(part.section(' ', 0, 0));
        const QString license = part.section(' ', 1, 1);
        holdings.push_back({ref, license.startsWith("premium") ? License::PremiumAgent : License::StandardAgent,
                            license.endsWith('+')});
    }
    return tenant.pool.edit().intern(std::move(holdings));
}

QString textOf(Held held)
{
    static const QStringList words{"-", "standard", "premium", "standard+", "premium+"};
    return words.at(static_cast<int>(held));
}

QString textOf(const Tenant& tenant, const Step& step)
{
    return step.isLeaving() ? QStringLiteral("leaves")
                            : QStringLiteral("%1 %2>%3")
                                  .arg(tenant.find(step.subscription)->id, textOf(step.before), textOf(step.after));
}

/// `ann: A standard>-, B ->standard`, a line a person.
QStringList textOf(const Tenant& tenant, std::span<const Step> steps)
{
    QStringList lines;
    forEachPerson(steps, [&](std::span<const Step> own) {
        QStringList parts;
        for (const Step& step : own)
            parts.push_back(textOf(tenant, step));
        lines.push_back(tenant.people->email(own.front().person) + QStringLiteral(": ") +
                        parts.join(QStringLiteral(", ")));
    });
    return lines;
}

/// What people held and are to hold, told in text.
struct Told {
    Tenant tenant = contracts();
    LicenseColumn imported;

    PersonId with(const QString& email, const QString& before, const QString& after, Roles roles = {})
    {
        const PersonId id = tenant.people.edit().append(Person{.email = email, .roles = roles});
        imported.resize(static_cast<std::size_t>(id), LicenseSetId::NotAMember);
        imported.push_back(setOf(tenant, before));
        tenant.setLicenses(id, setOf(tenant, after));
        return id;
    }

    std::vector<Step> steps() const { return stepsToCarryOut(tenant, imported); }
};

/// Alters the licenses of `column` by the steps, without looking at what is there.
LicenseColumn carriedOut(Tenant& tenant, LicenseColumn column, std::span<const Step> steps)
{
    column.resize(tenant.people->size(), LicenseSetId::NotAMember);
    forEachPerson(steps, [&](std::span<const Step> own) {
        LicenseSetId& set = column[static_cast<std::size_t>(own.front().person)];
        if (own.front().isLeaving()) {
            set = LicenseSetId::NotAMember;
            return;
        }
        if (set == LicenseSetId::NotAMember)
            set = LicenseSetId::None;
        for (const Step& step : own) {
            const auto holding = holdingOf(step.subscription, step.after);
            set = holding ? tenant.pool.edit().with(set, *holding) : tenant.pool.edit().without(set, step.subscription);
        }
    });
    return column;
}

} // namespace

void TestCarryOut::findsSteps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("steps"); // empty: none

    QTest::newRow("nothing differs") << "A standard"
                                     << "A standard"
                                     << "";
    QTest::newRow("nothing at all") << ""
                                    << ""
                                    << "";
    QTest::newRow("given") << ""
                           << "A standard"
                           << "A ->standard";
    QTest::newRow("taken away") << "A premium"
                                << ""
                                << "A premium>-";
    QTest::newRow("another license") << "A standard"
                                     << "A premium"
                                     << "A standard>premium";
    QTest::newRow("the supervisor role") << "A premium"
                                         << "A premium+"
                                         << "A premium>premium+";
    QTest::newRow("no longer a supervisor") << "A premium+"
                                            << "A premium"
                                            << "A premium+>premium";
    QTest::newRow("moved") << "A standard"
                           << "B standard"
                           << "A standard>-, B ->standard";
    QTest::newRow("moved, another stays") << "A standard, C premium"
                                          << "B standard, C premium"
                                          << "A standard>-, B ->standard";
    QTest::newRow("all at once") << "A standard, B premium"
                                 << "B standard, C premium+"
                                 << "A standard>-, B premium>standard, C ->premium+";
    QTest::newRow("new, with a license") << "-"
                                         << "A standard"
                                         << "A ->standard";
    QTest::newRow("new, without one") << "-"
                                      << ""
                                      << "";
    QTest::newRow("leaves") << "A standard, B premium+"
                            << "-"
                            << "leaves, A standard>-, B premium+>-";
    QTest::newRow("leaves, without a license") << ""
                                               << "-"
                                               << "leaves";
    QTest::newRow("was never there") << "-"
                                     << "-"
                                     << "";
}

void TestCarryOut::findsSteps()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, steps);
    Told told;
    told.with("zoe", "A standard", "A standard"); // somebody in front, and somebody behind
    told.with("ann", before, after);
    told.with("bo", "-", "-");
    QCOMPARE(textOf(told.tenant, told.steps()), steps.isEmpty() ? QStringList() : QStringList("ann: " + steps));
    // Where a column ends, nobody beyond it is a member.
    if (before == QLatin1String("-")) {
        told.imported.resize(1);
        QCOMPARE(textOf(told.tenant, told.steps()), steps.isEmpty() ? QStringList() : QStringList("ann: " + steps));
    }
}

void TestCarryOut::putsAdministratorsFirst()
{
    Told told;
    told.with("zoe", "A standard", "");
    told.with("Bo", "A standard", "", Role::Agent);
    told.with("yan", "A standard", "", Role::Administrator);
    told.with("ann", "A standard", "", Role::Supervisor);
    told.with("Cem", "", "A standard", Roles(Role::Administrator) | Role::Agent);
    QStringList people;
    for (const QString& line : textOf(told.tenant, told.steps()))
        people.push_back(line.section(':', 0, 0));
    QCOMPARE(people, (QStringList{"Cem", "yan", "ann", "Bo", "zoe"}));
}

void TestCarryOut::leadsBack()
{
    Told told;
    told.with("ann", "A standard, C premium", "B premium+, C standard");
    told.with("bo", "A premium+", "-");
    told.with("cem", "-", "A standard");
    QCOMPARE(
        textOf(told.tenant, reverse(told.steps())),
        (QStringList{"ann: A ->standard, C standard>premium, B premium+>-", "bo: A ->premium+", "cem: A standard>-"}));
}

void TestCarryOut::leadsThereAndBackForAnybody()
{
    const std::vector<QString> choices{"", "standard", "premium", "premium+", "standard+"};
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        Dice dice(seed);
        Told told;
        const auto anything = [&] {
            if (dice.percent(10))
                return QStringLiteral("-");
            QStringList parts;
            for (const QString& id : subscriptions()) {
                if (const QString license = dice.oneOf(choices); !license.isEmpty())
                    parts.push_back(id + ' ' + license);
            }
            return parts.join(QStringLiteral(", "));
        };
        for (int person = dice.below(12); person > 0; --person) {
            const QString before = anything();
            told.with(QStringLiteral("p%1").arg(person), before, dice.percent(30) ? before : anything());
        }
        const std::vector<Step> steps = told.steps();
        const LicenseColumn there = carriedOut(told.tenant, told.imported, steps);
        const LicenseColumn back = carriedOut(told.tenant, there, reverse(steps));
        for (std::size_t i = 0; i < there.size(); ++i) {
            const auto person = static_cast<PersonId>(i);
            const LicenseSetId before = setIn(told.imported, person);
            const LicenseSetId after = told.tenant.licensesOf(person);
            const QByteArray seedText = "seed " + QByteArray::number(seed);
            const bool staysAway = before == LicenseSetId::NotAMember && after == LicenseSetId::None;
            QVERIFY2(staysAway || there[i] == after, seedText.constData()); // without licenses there is no step
            // Who was new stays; who left without licenses does not come back by license.
            const auto none = [](LicenseSetId set) {
                return set == LicenseSetId::NotAMember ? LicenseSetId::None : set;
            };
            QVERIFY2(none(back[i]) == none(before), seedText.constData());
        }
    }
}

void TestCarryOut::knowsTheDays_data()
{
    QTest::addColumn<QString>("from"); // terms of the subscription that is left
    QTest::addColumn<QString>("to");   // of the one that is gone to
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("window");

    const QString source = "2024-01-01..2026-12-31";
    const QString target = "2026-03-01..2027-12-31";
    const QString move = "from standard";
    QTest::newRow("both days are in it") << source << target << move << "to standard"
                                         << "between 2026-03-01 2026-12-31";
    QTest::newRow("one day") << source << "2026-12-31..2027-12-31" << move << "to standard"
                             << "between 2026-12-31 2026-12-31";
    QTest::newRow("no longer than the target") << source << "2026-03-01..2026-06-30" << move << "to standard"
                                               << "between 2026-03-01 2026-06-30";
    QTest::newRow("no day, but no gap") << source << "2027-01-01..2027-12-31" << move << "to standard"
                                        << "none 2027-01-01 2026-12-31";
    QTest::newRow("a gap") << source << "2027-02-01..2027-12-31" << move << "to standard"
                           << "none 2027-02-01 2026-12-31";
    QTest::newRow("the source never ends") << "2024-01-01.." << target << move << "to standard"
                                           << "from 2026-03-01";
    QTest::newRow("renewed: the last term ends it")
        << "2024-01-01..2024-12-31 2025-06-01..2026-06-30" << target << move << "to standard"
        << "between 2026-03-01 2026-06-30";
    QTest::newRow("the source has no term") << "" << target << move << "to standard"
                                            << "from 2026-03-01";
    QTest::newRow("the target has no term") << source << "" << move << "to standard"
                                            << "unknown";
    QTest::newRow("given only") << source << target << ""
                                << "to premium"
                                << "from 2026-03-01";
    QTest::newRow("given, another stays") << source << target << move << "from standard, to premium"
                                          << "from 2026-03-01";
    QTest::newRow("another license") << source << target << "to standard"
                                     << "to premium"
                                     << "from 2026-03-01";
    QTest::newRow("taken away only") << source << target << "from standard, to premium"
                                     << "to premium"
                                     << "any";
    QTest::newRow("leaves") << source << target << move << "-"
                            << "any";
}

void TestCarryOut::knowsTheDays()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, before);
    QFETCH(QString, after);
    Told told;
    for (const auto& [id, terms] : {std::pair("from", from), std::pair("to", to)}) {
        Subscription subscription = SubscriptionBuilder(id).terms(terms).build();
        subscription.ref = told.tenant.keys.edit().intern(subscription.id);
        told.tenant.put(subscription);
    }
    told.with("ann", before, after);
    const StepWindow window = windowOf(told.tenant, told.steps());
    static const QStringList kinds{"any", "from", "between", "none", "unknown"};
    QStringList words{kinds.at(static_cast<int>(window.kind))};
    for (const QDate day : {window.first, window.last}) {
        if (day.isValid())
            words.push_back(dateToString(day));
    }
    QTEST(words.join(QLatin1Char(' ')), "window");
    if (window.kind == StepWindow::Kind::Between) { // as the rule has it, but for a target that is over before
        const auto rule = moveWindow(*told.tenant.find(u"from"), *told.tenant.find(u"to"));
        QCOMPARE(intersection(rule.value(), {QDate(1, 1, 1), activeDays(*told.tenant.find(u"to")).back().ends}),
                 (DateRange{window.first, window.last}));
    }
}

void TestCarryOut::arrangesByPart()
{
    Told told;
    told.with("ann", "B standard", "A premium");
    told.with("bo", "A standard", "B standard");
    told.with("cem", "A standard", "B standard");
    told.with("dirk", "A standard", "-", Role::Administrator);
    told.with("els", "A standard", "B standard", Role::Administrator);
    told.with("finn", "-", "B standard");
    told.with("gil", "C premium", "");
    told.with("han", "A standard, B standard", "A premium");
    const std::vector<Step> steps = told.steps();
    QStringList lines;
    for (const StepPart& part : arrange(told.tenant, told.imported, steps)) {
        static const QStringList kinds{"administrators", "on", "leaving"};
        QString line = kinds.at(static_cast<int>(part.kind));
        if (part.kind == StepPart::Kind::Subscription)
            line += ' ' + told.tenant.find(part.subscription)->id;
        for (const StepGroup& group : part.groups) {
            QStringList people;
            for (const PersonId person : group.people)
                people.push_back(told.tenant.people->email(person));
            line += " [" + people.join(' ') + (group.areNew ? " new" : "") + ": " +
                    textOf(told.tenant, group.steps).first().section(": ", 1) + ']';
        }
        lines.push_back(line);
    }
    QCOMPARE(lines, (QStringList{"administrators [els: A standard>-, B ->standard]",
                                 "on A [ann: B standard>-, A ->premium] [han: A standard>premium, B standard>-]",
                                 "on B [bo cem: A standard>-, B ->standard] [finn new: B ->standard]",
                                 "on C [gil: C premium>-]", "leaving [dirk: leaves, A standard>-]"}));
    const std::vector<StepPart> parts = arrange(told.tenant, told.imported, steps);
    QCOMPARE(parts.at(2).people(), 3);
    // On the way back, whoever left is new.
    const std::vector<StepPart> back = arrange(told.tenant, *told.tenant.licenses, reverse(steps));
    QVERIFY(back.front().kind == StepPart::Kind::Administrators);
    QCOMPARE(back.front().groups.size(), 2U);
    QVERIFY(back.front().groups.at(0).areNew);
}

void TestCarryOut::keepsPeopleWithOtherDaysApart()
{
    Told told;
    told.with("ann", "A standard", "B standard");
    told.with("bo", "A standard, C standard", "B standard, C standard");
    told.with("cem", "A premium", "B standard");
    const std::vector<StepPart> parts = arrange(told.tenant, told.imported, told.steps());
    QCOMPARE(parts.size(), 1U);
    QCOMPARE(parts.front().groups.size(), 2U); // what they keep makes no difference, what they do does
    QCOMPARE(parts.front().groups.front().people.size(), 2U);
}

QTEST_APPLESS_MAIN(TestCarryOut)
#include "test_carry_out.moc"
