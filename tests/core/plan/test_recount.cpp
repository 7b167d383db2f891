#include "core/plan/recount.h"
#include "support/builders.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Counting people beside what the Webex API says is in use.
class TestRecount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesDifferences_data();
    void namesDifferences();
    void countsEachLicenseApart();
};

namespace {

/// Three people with Standard on A, of whom one has Premium on B as well, and one who is no member any more.
Tenant fewPeople()
{
    Tenant tenant = TenantBuilder()
                        .with(SubscriptionBuilder("A"))
                        .with(SubscriptionBuilder("B"))
                        .with(PersonBuilder("ann").holds("A"))
                        .with(PersonBuilder("bo").holds("A").holds("B", License::PremiumAgent))
                        .with(PersonBuilder("cem").holds("A"))
                        .with(PersonBuilder("dirk").holds("A"))
                        .with(PersonBuilder("els"))
                        .build();
    tenant.setLicenses(tenant.memberWith(u"dirk").value(), LicenseSetId::NotAMember);
    return tenant;
}

QStringList textOf(const Tenant& tenant, const std::vector<RestLicense>& licenses)
{
    QStringList lines;
    for (const CountDiffers& found : recount(*tenant.pool, *tenant.licenses, licenses))
        lines.push_back(QStringLiteral("%1 %2: %3, %4")
                            .arg(tenant.find(found.subscription)->id, codeOf(found.license))
                            .arg(found.reported)
                            .arg(found.counted));
    return lines;
}

} // namespace

void TestRecount::namesDifferences_data()
{
    QTest::addColumn<QList<int>>("reported"); // of each id of the license; below 0: not known
    QTest::addColumn<QString>("difference");

    QTest::newRow("the same") << QList<int>{3} << "";
    QTest::newRow("one less") << QList<int>{2} << "A standard-agent: 2, 3";
    QTest::newRow("one more") << QList<int>{4} << "A standard-agent: 4, 3";
    QTest::newRow("none") << QList<int>{0} << "A standard-agent: 0, 3";
    QTest::newRow("not known") << QList<int>{-1} << "";
    QTest::newRow("no such license") << QList<int>{} << "";
    QTest::newRow("two ids, together the same") << QList<int>{1, 2} << "";
    QTest::newRow("two ids, together others") << QList<int>{3, 2} << "A standard-agent: 5, 3";
    QTest::newRow("two ids, one not known") << QList<int>{9, -1} << "";
    QTest::newRow("two ids, the first not known") << QList<int>{-1, 9} << "";
}

void TestRecount::namesDifferences()
{
    QFETCH(QList<int>, reported);
    QFETCH(QString, difference);
    const Tenant tenant = fewPeople();
    std::vector<RestLicense> licenses;
    for (const int count : reported) {
        RestLicense license{QStringLiteral("L%1").arg(licenses.size()), {}, tenant.find(u"A")->ref};
        license.consumed = count < 0 ? std::nullopt : std::optional<qint64>(count);
        licenses.push_back(license);
    }
    QCOMPARE(textOf(tenant, licenses).join(QLatin1Char('\n')), difference);
}

void TestRecount::countsEachLicenseApart()
{
    const Tenant tenant = fewPeople();
    const SubscriptionRef a = tenant.find(u"A")->ref;
    const SubscriptionRef b = tenant.find(u"B")->ref;
    QCOMPARE(textOf(tenant, {{"1", {}, b, License::PremiumAgent, {}, 7},
                             {"2", {}, a, License::PremiumAgent, {}, 0},
                             {"3", {}, b, License::StandardAgent, {}, 2},
                             {"4", {}, a, License::StandardAgent, {}, 5}}),
             (QStringList{"A standard-agent: 5, 3", "B standard-agent: 2, 0", "B premium-agent: 7, 1"}));
}

QTEST_APPLESS_MAIN(TestRecount)
#include "test_recount.moc"
