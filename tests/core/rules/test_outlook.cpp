#include "core/exchange/tenant_reader.h"
#include "core/rules/access.h"
#include "core/rules/outlook.h"
#include "support/day_by_day.h"
#include "support/places.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestOutlook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoPays_data();
    void saysWhoPays();
    void countsWhoLosesAccess_data();
    void countsWhoLosesAccess();
    void losesAsAccessIsDecidedEachDay();
    void namesWhatComes_data();
    void namesWhatComes();
    void knowsTheWorstLoss();
    void countsSeats();
    void takesTheLastMonthWithUsage_data();
    void takesTheLastMonthWithUsage();
    void knowsTheNextDate_data();
    void knowsTheNextDate();
    void answersForASample();
};

namespace {

constexpr auto standard = UsageType::StandardAgent;
constexpr auto aiAgent = UsageType::AiAgent;

QString textOf(const std::vector<UsageType>& types)
{
    QStringList codes;
    for (const UsageType type : types)
        codes.push_back(infoOf(type).code);
    return codes.join(QLatin1Char('+'));
}

/// `A* standard-agent+ivr ..2027-01-31 B`: who, whether primary, what for, through when, who then.
QString textOf(const Tenant& tenant, const Payments& payments)
{
    QStringList lines;
    for (const Payment& payment : payments.payments) {
        QStringList parts{test::textOf(tenant, payment.payer) + (payment.isPrimary ? QStringLiteral("*") : QString()),
                          textOf(payment.types)};
        if (payment.through)
            parts << QStringLiteral("..") + dateToString(*payment.through);
        for (const NextPayer& next : payment.next) // with what for, where it is not the same for all
            parts << test::textOf(tenant, next.payer) +
                         (payment.next.size() > 1 ? QLatin1Char(':') + textOf(next.types) : QString());
        parts.removeAll(QString());
        lines.push_back(parts.join(QLatin1Char(' ')));
    }
    if (!payments.withoutARule.empty())
        lines.push_back(QStringLiteral("? ") + textOf(payments.withoutARule));
    return lines.join(QStringLiteral(", "));
}

/// `2024-03-01 2 (1, 0 left) A back 2024-04-01`.
QString textOf(const Tenant& tenant, const AccessLosses& all)
{
    QStringList lines;
    for (const AccessLoss& loss : all.losses) {
        QString line = QStringLiteral("%1 %2 (%3, %4 left) %5")
                           .arg(dateToString(loss.day))
                           .arg(loss.people)
                           .arg(loss.administrators)
                           .arg(loss.administratorsLeft)
                           .arg(test::textOf(tenant, loss.ended));
        if (loss.back)
            line += QStringLiteral(" back ") + dateToString(*loss.back);
        if (all.takesTheLastAdministrators(loss))
            line += QStringLiteral(" last");
        lines.push_back(line);
    }
    return lines.join(QStringLiteral(", "));
}

QString quantity(std::optional<int> quantity)
{
    return quantity ? QString::number(*quantity) : nobody;
}

/// Names each kind of event in a word or some.
struct EventText {
    const Tenant& tenant;

    QString of(SubscriptionRef ref) const { return tenant.find(ref)->id; }

    QString operator()(const ContractEnds& ends) const
    {
        QString text = of(ends.subscription) + QStringLiteral(" ends after ") + dateToString(ends.lastDay);
        if (ends.decideBy)
            text += QStringLiteral(" decide ") + dateToString(*ends.decideBy);
        if (ends.startsAgain)
            text += QStringLiteral(" again ") + dateToString(*ends.startsAgain);
        return ends.renewsItself ? text + QStringLiteral(" renews") : text;
    }
    QString operator()(const ContractStarts& starts) const
    {
        return of(starts.subscription) + (starts.isAgain ? QStringLiteral(" again") : QStringLiteral(" starts"));
    }
    QString operator()(const ContractSuspended& suspended) const
    {
        return of(suspended.subscription) + QStringLiteral(" suspended");
    }
    QString operator()(const ContractResumes& resumes) const
    {
        return of(resumes.subscription) + QStringLiteral(" resumes");
    }
    QString operator()(const LinesChange& change) const
    {
        QStringList steps{of(change.subscription)};
        for (const LineStep& step : change.steps) {
            steps.push_back(
                QStringLiteral("%1 %2>%3").arg(infoOf(step.type).code, quantity(step.before), quantity(step.after)));
        }
        return steps.join(QLatin1Char(' '));
    }
    QString operator()(const PayerChanges& change) const
    {
        return test::textOf(tenant, change.from) + QStringLiteral(">") + test::textOf(tenant, change.to) +
               (change.isPrimary ? QStringLiteral("* ") : QStringLiteral(" ")) + textOf(change.types);
    }
};

QString textOf(const Tenant& tenant, const std::vector<ComingEvent>& events)
{
    QStringList lines;
    for (const ComingEvent& event : events)
        lines.push_back(dateToString(event.day) + QLatin1Char(' ') +
                        std::visit(EventText{tenant}, event.what).trimmed());
    return lines.join(QStringLiteral(", "));
}

SubscriptionBuilder agents(const QString& id, const QString& terms)
{
    return SubscriptionBuilder(id).terms(terms).line(standard, 10, "2020-01-01..");
}

Tenant departments()
{
    QFile file(sampleFile(QStringLiteral("departments")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readTenant(file).value();
}

} // namespace

void TestOutlook::saysWhoPays_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("payments");

    const QString ofPrimary = QStringLiteral("standard-agent+premium-agent+ivr+webex-connect");
    QTest::newRow("nobody") << TenantBuilder() << "-*";
    QTest::newRow("the primary pays for its types, also where nobody has them")
        << TenantBuilder().with(SubscriptionBuilder("A").terms("2024-01-01..")) << "A* " + ofPrimary;
    QTest::newRow("for good") << TenantBuilder().with(agents("A", "2024-01-01..")) << "A* " + ofPrimary;
    QTest::newRow("through the last day")
        << TenantBuilder().with(agents("A", "2024-01-01..2024-06-30")) << "A* " + ofPrimary + " ..2024-06-30 -";
    QTest::newRow("equal ones are one")
        << TenantBuilder()
               .with(agents("A", "2024-01-01..2024-06-30").line(aiAgent, 1, "2024-01-01.."))
               .with(agents("B", "2024-02-01..").line(aiAgent, 1, "2024-02-01.."))
        << "A* standard-agent+premium-agent+ivr+ai-agent+webex-connect ..2024-06-30 B";
    QTest::newRow("the same day, but others then")
        << TenantBuilder()
               .with(agents("A", "2024-01-01..2024-06-30").line(aiAgent, 1, "2024-01-01.."))
               .with(agents("B", "2024-02-01.."))
        << "A* standard-agent+premium-agent+ivr+ai-agent+webex-connect ..2024-06-30 B:" + ofPrimary + " -:ai-agent";
    QTest::newRow("another day is another one")
        << TenantBuilder()
               .with(agents("A", "2024-01-01..2024-06-30").line(aiAgent, 1, "2024-01-01..2024-05-31"))
               .with(agents("B", "2024-02-01..").line(aiAgent, 1, "2024-02-01.."))
        << "A* " + ofPrimary + " ..2024-06-30 B, A ai-agent ..2024-05-31 B";
    QTest::newRow("another one pays by R6") << TenantBuilder()
                                                   .with(agents("A", "2024-01-01.."))
                                                   .with(agents("B", "2024-02-01..").line(aiAgent, 1, "2024-02-01.."))
                                            << "A* " + ofPrimary + ", B ai-agent";
    QTest::newRow("of WFO no rule is known")
        << TenantBuilder().with(agents("A", "2024-01-01..").line(UsageType::Wfo, 1, "2024-01-01.."))
        << "A* " + ofPrimary + ", ? wfo";
}

void TestOutlook::saysWhoPays()
{
    QFETCH(const TenantBuilder, tenant);
    const Tenant built = tenant.build();
    QTEST(textOf(built, paymentsOn(built, day("2024-03-31"))), "payments");
}

void TestOutlook::countsWhoLosesAccess_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("losses");

    const auto held = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder().with(subscription).with(PersonBuilder("ann@x").holds("A"));
    };
    QTest::newRow("for good") << held(agents("A", "2024-01-01..")) << "";
    QTest::newRow("the day itself is the last one with access")
        << held(agents("A", "2024-01-01..2024-03-01")) << "2024-03-02 1 (0, 0 left) A";
    QTest::newRow("lost before") << held(agents("A", "2024-01-01..2024-02-29")) << "";
    QTest::newRow("the last day that is looked at")
        << held(agents("A", "2024-01-01..2024-12-30")) << "2024-12-31 1 (0, 0 left) A";
    QTest::newRow("a day later") << held(agents("A", "2024-01-01..2024-12-31")) << "";
    QTest::newRow("not yet there, and gone again")
        << held(agents("A", "2024-04-01..2024-04-30")) << "2024-05-01 1 (0, 0 left) A";
    QTest::newRow("suspended") << held(agents("A", "2024-01-01..").suspended("2024-05-01..2024-05-31"))
                               << "2024-05-01 1 (0, 0 left) A back 2024-06-01";
    QTest::newRow("twice") << held(agents("A", "2024-01-01..2024-07-31").suspended("2024-05-01..2024-05-31"))
                           << "2024-05-01 1 (0, 0 left) A back 2024-06-01, 2024-08-01 1 (0, 0 left) A";
    const TenantBuilder two =
        TenantBuilder().with(agents("A", "2024-01-01..2024-05-31")).with(agents("B", "2024-02-01..2024-08-31"));
    QTest::newRow("another license remains")
        << TenantBuilder(two).with(PersonBuilder("ann@x").holds("A").holds("B")) << "2024-09-01 1 (0, 0 left) B";
    QTest::newRow("an administrator remains") << TenantBuilder(two)
                                                     .with(PersonBuilder("ann@x").administrator().holds("A"))
                                                     .with(PersonBuilder("bo@x").administrator().holds("B"))
                                                     .with(PersonBuilder("cy@x").holds("A"))
                                              << "2024-06-01 2 (1, 1 left) A, 2024-09-01 1 (1, 0 left) B last";
    QTest::newRow("where roles are unknown none is called the last")
        << TenantBuilder(two)
               .with(PersonBuilder("ann@x").administrator().holds("A"))
               .with(PersonBuilder("bo@x").rolesUnknown())
        << "2024-06-01 1 (1, 0 left) A";
    QTest::newRow("of two sets one never comes back") << TenantBuilder()
                                                             .with(agents("A", "2024-01-01..2024-05-31 2024-07-01.."))
                                                             .with(agents("B", "2024-02-01..2024-05-31"))
                                                             .with(PersonBuilder("ann@x").holds("A"))
                                                             .with(PersonBuilder("bo@x").holds("B"))
                                                      << "2024-06-01 2 (0, 0 left) A B";
    QTest::newRow("who has no license loses none")
        << TenantBuilder(two).with(PersonBuilder("ann@x").administrator()) << "";
}

void TestOutlook::countsWhoLosesAccess()
{
    QFETCH(const TenantBuilder, tenant);
    const Tenant built = tenant.build();
    QTEST(textOf(built, accessLosses(built, day("2024-03-01"), day("2024-12-31"))), "losses");
}

/// Against access as it is decided for each person on each day.
void TestOutlook::losesAsAccessIsDecidedEachDay()
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        const QDate first = randomDays.starts;
        std::map<QDate, std::pair<qint64, qint64>> expected; // people, administrators
        for (QDate each = first.addDays(1); each <= *randomDays.ends; each = each.addDays(1)) {
            const AccessOn before(tenant, each.addDays(-1));
            const AccessOn after(tenant, each);
            std::vector<PersonId> people;
            for (const PersonId person : tenant.members()) {
                const LicenseSetId set = tenant.licensesOf(person);
                if (before.refusal(set) || !after.refusal(set))
                    continue;
                people.push_back(person);
                ++expected[each].first;
                expected[each].second += isAdministrator(tenant.people->roles(person)) ? 1 : 0;
            }
            QVERIFY2(peopleWhoLose(tenant, each) == people, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        std::map<QDate, std::pair<qint64, qint64>> found;
        for (const AccessLoss& loss : accessLosses(tenant, first, *randomDays.ends).losses) {
            found[loss.day] = {loss.people, loss.administrators};
            QVERIFY(!loss.ended.empty());
            QCOMPARE(loss.administratorsLeft, accessSummary(tenant, loss.day).administratorsWith);
        }
        QVERIFY2(found == expected, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestOutlook::namesWhatComes_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("events");

    const TenantBuilder other = TenantBuilder().with(SubscriptionBuilder("Z").terms("2020-01-01.."));
    const auto with = [&other](const SubscriptionBuilder& subscription) {
        return TenantBuilder(other).with(subscription);
    };
    QTest::newRow("nothing") << other << "";
    QTest::newRow("an end, on the day that is looked from")
        << with(agents("A", "2024-01-01..2024-03-01")) << "2024-03-02 A ends after 2024-03-01";
    QTest::newRow("an end before") << with(agents("A", "2024-01-01..2024-02-29")) << "";
    QTest::newRow("an end on the last day")
        << with(agents("A", "2024-01-01..2024-12-30")) << "2024-12-31 A ends after 2024-12-30";
    QTest::newRow("an end behind it") << with(agents("A", "2024-01-01..2024-12-31")) << "";
    QTest::newRow("with notice") << with(agents("A", "2024-01-01..2024-06-30").notice(30).autoRenews())
                                 << "2024-07-01 A ends after 2024-06-30 decide 2024-05-31 renews";
    QTest::newRow("renewed without a gap") << with(agents("A", "2024-01-01..2024-06-30 2024-07-01..")) << "";
    QTest::newRow("renewed after a gap") << with(agents("A", "2024-01-01..2024-06-30 2024-09-01.."))
                                         << "2024-07-01 A ends after 2024-06-30 again 2024-09-01, 2024-09-01 A again";
    QTest::newRow("a start") << with(agents("A", "2024-05-01..")) << "2024-05-01 A starts";
    QTest::newRow("a suspension") << with(agents("A", "2024-01-01..").suspended("2024-05-01..2024-05-31"))
                                  << "2024-05-01 A suspended, 2024-06-01 A resumes";
    QTest::newRow("a suspension beyond the term")
        << with(agents("A", "2024-01-01..2024-05-15").suspended("2024-05-01..2024-05-31"))
        << "2024-05-01 A suspended, 2024-05-16 A ends after 2024-05-15";
    QTest::newRow("more of a type, and another one") << with(SubscriptionBuilder("A")
                                                                 .terms("2024-01-01..")
                                                                 .line(standard, 10, "2024-01-01..2024-05-31")
                                                                 .line(standard, 20, "2024-06-01..")
                                                                 .line(UsageType::Ivr, 5, "2024-06-01.."))
                                                     << "2024-06-01 A standard-agent 10>20 ivr ->5";
    QTest::newRow("the same again is no change") << with(SubscriptionBuilder("A")
                                                             .terms("2024-01-01..")
                                                             .line(standard, 10, "2024-01-01..2024-05-31")
                                                             .line(standard, 10, "2024-06-01.."))
                                                 << "";
    QTest::newRow("another payer") << TenantBuilder()
                                          .with(agents("A", "2024-01-01..2024-05-31").line(aiAgent, 1, "2024-01-01.."))
                                          .with(agents("B", "2024-02-01..").line(aiAgent, 1, "2024-02-01.."))
                                   << "2024-06-01 A ends after 2024-05-31, 2024-06-01 A>B* standard-agent+ai-agent";
    QTest::newRow("nobody pays any more") << TenantBuilder().with(agents("A", "2024-01-01..2024-05-31"))
                                          << "2024-06-01 A ends after 2024-05-31, 2024-06-01 A>-* standard-agent";
    QTest::newRow("by day, then by kind")
        << with(agents("A", "2024-01-01..2024-05-31")).with(agents("B", "2024-06-01.."))
        << "2024-06-01 A ends after 2024-05-31, 2024-06-01 B starts";
}

void TestOutlook::namesWhatComes()
{
    QFETCH(const TenantBuilder, tenant);
    const Tenant built = tenant.build();
    QTEST(textOf(built, comingEvents(built, day("2024-03-01"), day("2024-12-31"))), "events");
}

void TestOutlook::knowsTheWorstLoss()
{
    Outlook outlook;
    outlook.access.losses = {{.day = day("2024-04-01"), .people = 5, .administrators = 1, .administratorsLeft = 1},
                             {.day = day("2024-05-01"), .people = 9, .administrators = 0, .administratorsLeft = 1},
                             {.day = day("2024-06-01"), .people = 9, .administrators = 0, .administratorsLeft = 1},
                             {.day = day("2024-07-01"), .people = 1, .administrators = 1, .administratorsLeft = 0}};
    const auto worst = [&](const char* horizon) {
        const AccessLoss* loss = outlook.worstLossUpTo(day(QLatin1String(horizon)));
        return loss ? dateToString(loss->day) : nobody;
    };
    QCOMPARE(worst("2024-03-31"), nobody);
    QCOMPARE(worst("2024-04-30"), "2024-04-01");
    QCOMPARE(worst("2024-06-30"), "2024-05-01"); // most people, and the first of two equal ones
    QCOMPARE(worst("2024-07-01"), "2024-07-01"); // the last administrator
    outlook.access.areRolesKnown = false;
    QCOMPARE(worst("2024-07-01"), "2024-05-01");
}

void TestOutlook::countsSeats()
{
    const Tenant tenant = TenantBuilder()
                              .with(agents("A", "2024-01-01.."))
                              .with(SubscriptionBuilder("B").terms("2024-02-01.."))
                              .with(agents("C", "2024-06-01.."))
                              .with(PersonBuilder("ann@x").holds("A").holds("B", License::PremiumAgent).holds("C"))
                              .build();
    const std::vector<AssignedSeats> seats = outlookOn(tenant, day("2024-03-01")).seats;
    const SubscriptionRef a = tenant.find(u"A")->ref;
    const SubscriptionRef b = tenant.find(u"B")->ref;
    const std::vector<AssignedSeats> expected{{a, License::StandardAgent, 1, 10},
                                              {b, License::PremiumAgent, 1, std::nullopt}};
    QCOMPARE(seats, expected);
    QVERIFY(!seats.at(0).isOver());
    QVERIFY(seats.at(1).isOver());
    QVERIFY(!(AssignedSeats{a, License::StandardAgent, 10, 10}.isOver()));
    QVERIFY((AssignedSeats{a, License::StandardAgent, 11, 10}.isOver()));
}

void TestOutlook::takesTheLastMonthWithUsage_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("month");

    QTest::newRow("before there was any") << "2024-01-31"
                                          << "-";
    QTest::newRow("the first day of its month") << "2024-02-01"
                                                << "2024-02";
    QTest::newRow("later, still that one") << "2024-03-31"
                                           << "2024-02";
    QTest::newRow("the next one") << "2024-04-01"
                                  << "2024-04";
    QTest::newRow("long after") << "2025-01-01"
                                << "2024-04";
}

void TestOutlook::takesTheLastMonthWithUsage()
{
    QFETCH(const QString, on);
    const Tenant tenant = TenantBuilder()
                              .with(agents("A", "2024-01-01..").rate(standard, "10"))
                              .usage("2024-02", standard, "A", 15)
                              .usage("2024-04", standard, "A", 12)
                              .build();
    const auto overage = outlookOn(tenant, day(on)).overage;
    QTEST(overage ? overage->month.toString() : nobody, "month");
}

void TestOutlook::knowsTheNextDate_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("next");

    QTest::newRow("notice comes first") << "2024-05-01"
                                        << "2024-05-31";
    QTest::newRow("on the last day for it") << "2024-05-31"
                                            << "2024-05-31";
    QTest::newRow("then the end") << "2024-06-01"
                                  << "2024-07-01";
    QTest::newRow("nothing after it") << "2024-07-01"
                                      << "-";
}

void TestOutlook::knowsTheNextDate()
{
    QFETCH(const QString, on);
    const Tenant tenant = TenantBuilder().with(agents("A", "2024-01-01..2024-06-30").notice(30)).build();
    QTEST(test::textOf(outlookOn(tenant, day(on)).nextDate()), "next");
}

void TestOutlook::answersForASample()
{
    const Tenant tenant = departments();
    const Outlook outlook = outlookOn(tenant, day("2026-11-24"));
    QCOMPARE(textOf(tenant, outlook.payments),
             "Sub121331* standard-agent+premium-agent+ivr+ai-assistant+webex-connect ..2027-01-31 "
             "Sub158812:standard-agent+premium-agent+ivr+webex-connect -:ai-assistant, "
             "Sub140077 ai-agent ..2026-12-31 Sub158812, "
             "Sub158812 ivr-outbound ..2027-11-14 -, ? wfo");
    QCOMPARE(outlook.withoutAccess, 0);
    QCOMPARE(textOf(tenant, outlook.access),
             "2026-12-30 8 (0, 4 left) trialSub.e57285a3-275b-4547-ae16-69d6371cc2c0, "
             "2027-01-01 56 (2, 2 left) Sub140077, 2027-02-01 111 (2, 0 left) Sub121331 last, "
             "2027-11-15 63 (0, 0 left) Sub158812");
    QVERIFY(!outlook.worstLossUpTo(day("2026-12-29")));
    QCOMPARE(outlook.worstLossUpTo(day("2026-12-30"))->people, 8);
    QCOMPARE(outlook.worstLossUpTo(day("2027-01-31"))->people, 56);
    QCOMPARE(outlook.worstLossUpTo(outlook.last)->people, 111);
    QCOMPARE(outlook.overage->month, month("2026-10"));
    QCOMPARE(outlook.overage->charges.total.amounts.at(indexOf(SplitMethod::Payer)).known.toString(), "2760.25");
    QCOMPARE(outlook.last, day("2028-05-24"));
    QCOMPARE(test::textOf(outlook.nextDate()), "2026-12-30");
}

QTEST_APPLESS_MAIN(TestOutlook)
#include "test_outlook.moc"
