#include "core/rules/findings/brought.h"
#include "support/checks.h"

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What an edit of licenses brings to the findings about those who are edited, by table.
class TestBrought : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsNew_data();
    void namesWhatIsNew();
    void findsNewAlarms();
};

namespace {

TenantBuilder two()
{
    return TenantBuilder().with(a("2024-01-01..")).with(b("2024-01-01.."));
}

} // namespace

void TestBrought::namesWhatIsNew_data()
{
    QTest::addColumn<TenantBuilder>("before");
    QTest::addColumn<TenantBuilder>("after");
    QTest::addColumn<QStringList>("edited");
    QTest::addColumn<QStringList>("found");
    const TenantBuilder one = two().with(ann().holds("A")).with(bo().holds("A"));
    const TenantBuilder annOnBoth = two().with(ann().holds("A").holds("B")).with(bo().holds("A"));
    const TenantBuilder both = two().with(ann().holds("A").holds("B")).with(bo().holds("A").holds("B"));
    const QString several = QStringLiteral("licenses-on-several-subscriptions: ");
    QTest::newRow("nothing") << one << one << QStringList{"ann@x", "bo@x"} << QStringList();
    QTest::newRow("of one") << one << annOnBoth << QStringList{"ann@x"} << QStringList{several + "ann@x"};
    QTest::newRow("of all who are edited")
        << one << both << QStringList{"ann@x", "bo@x"} << QStringList{several + "ann@x bo@x"};
    QTest::newRow("not of who is not edited") << one << both << QStringList{"bo@x"} << QStringList{several + "bo@x"};
    QTest::newRow("not of whom it was said")
        << annOnBoth << both << QStringList{"ann@x", "bo@x"} << QStringList{several + "bo@x"};
    QTest::newRow("what goes") << both << one << QStringList{"ann@x", "bo@x"} << QStringList();
    QTest::newRow("loss of access is told elsewhere")
        << one << two().with(ann()).with(bo().holds("A")) << QStringList{"ann@x"} << QStringList();
}

void TestBrought::namesWhatIsNew()
{
    QFETCH(TenantBuilder, before);
    QFETCH(TenantBuilder, after);
    QFETCH(QStringList, edited);
    const Tenant was = before.build();
    const Tenant is = after.build();
    std::vector<PersonId> people;
    for (const QString& email : edited)
        people.push_back(is.people->find(email).value());
    const QDate day(2024, 6, 1);
    QStringList found;
    for (const Finding& finding : findingsBrought({was, day, {}}, {is, day, {}}, people)) {
        QStringList names;
        for (const PersonId person : finding.people)
            names += is.people->email(person);
        names.sort();
        found += QString(finding.rule) + QStringLiteral(": ") + names.join(QLatin1Char(' '));
    }
    QTEST(found, "found");
}

/// Where nobody is left to give others access, as long as that was not so by then.
void TestBrought::findsNewAlarms()
{
    const QDate day(2024, 6, 1);
    const auto alarms = [day](const TenantBuilder& before, const TenantBuilder& after) {
        const Tenant was = before.build();
        const Tenant is = after.build();
        return alarmsBrought({was, day, {}}, {is, day, {}}).size();
    };
    const PersonBuilder admin = ann().roles(Role::Administrator).holds("A");
    const auto until = [&admin](const char* terms) { return TenantBuilder().with(a(terms)).with(admin); };
    const TenantBuilder open = until("2024-01-01..");
    const TenantBuilder late = until("2024-01-01..2024-07-31");
    const TenantBuilder early = until("2024-01-01..2024-06-30");
    QCOMPARE(alarms(open, open), 0U);
    QCOMPARE(alarms(open, late), 1U);
    QCOMPARE(alarms(late, late), 0U);
    QCOMPARE(alarms(late, early), 1U);
    QCOMPARE(alarms(early, late), 0U);
    QCOMPARE(alarms(late, open), 0U);
}

QTEST_APPLESS_MAIN(TestBrought)
#include "test_brought.moc"
