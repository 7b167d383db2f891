#include "core/rules/renewal.h"
#include "support/builders.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestRenewal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAsLongAsTheLastTerm_data();
    void isAsLongAsTheLastTerm();
    void seesTheGap_data();
    void seesTheGap();
};

void TestRenewal::isAsLongAsTheLastTerm_data()
{
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("renewal");
    QTest::newRow("five years") << "2022-02-01..2027-01-31"
                                << "2027-02-01..2032-01-31";
    QTest::newRow("one month") << "2026-12-01..2026-12-31"
                               << "2027-01-01..2027-01-31";
    QTest::newRow("from the anchor, not from the end of February") << "2026-08-31..2027-02-27"
                                                                   << "2027-02-28..2027-08-30";
    QTest::newRow("the anchor is the run's first day") << "2025-08-31..2026-02-27 2026-02-28..2026-08-30"
                                                       << "2026-08-31..2027-02-27";
    QTest::newRow("the last term's length where they differ") << "2022-02-01..2025-01-31 2025-02-01..2026-01-31"
                                                              << "2026-02-01..2027-01-31";
    QTest::newRow("a gap begins a new run") << "2020-01-31..2021-01-30 2022-03-15..2023-03-14"
                                            << "2023-03-15..2024-03-14";
    QTest::newRow("90 days are no months") << "2026-10-01..2026-12-29"
                                           << "2026-12-30..2027-03-29";
    QTest::newRow("29 February") << "2024-02-29..2025-02-27"
                                 << "2025-02-28..2026-02-27";
    QTest::newRow("open") << "2022-02-01.."
                          << "-";
    QTest::newRow("none") << ""
                          << "-";
}

void TestRenewal::isAsLongAsTheLastTerm()
{
    QFETCH(const QString, terms);
    QFETCH(const QString, renewal);
    QCOMPARE(textOf(sameLengthRenewal(SubscriptionBuilder("A").terms(terms).build())), renewal);
}

void TestRenewal::seesTheGap_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("gap");
    QTest::newRow("none") << "2027-02-01..2028-01-31"
                          << "-";
    QTest::newRow("one day") << "2027-02-02..2028-01-31"
                             << "2027-02-01..2027-02-01";
    QTest::newRow("a month") << "2027-03-01.."
                             << "2027-02-01..2027-02-28";
    QTest::newRow("between two") << "2023-01-01..2023-12-31"
                                 << "2022-01-01..2022-12-31";
    QTest::newRow("before all") << "2019-01-01..2019-12-31"
                                << "-";
}

void TestRenewal::seesTheGap()
{
    QFETCH(const QString, term);
    QFETCH(const QString, gap);
    const Subscription subscription =
        SubscriptionBuilder("A").terms("2021-01-01..2021-12-31 2025-01-01..2027-01-31").build();
    QCOMPARE(textOf(gapBefore(subscription, range(term))), gap);
}

QTEST_APPLESS_MAIN(TestRenewal)
#include "test_renewal.moc"
