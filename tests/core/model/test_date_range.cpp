#include "core/model/date_range.h"
#include "support/builders.h"
#include "support/dice.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestDateRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsADay_data();
    void holdsADay();
    void sharesDays_data();
    void sharesDays();
    void leavesOutHoles_data();
    void leavesOutHoles();
    void joinsRuns_data();
    void joinsRuns();
    void unites_data();
    void unites();
    void findsTheRangeOfADay();
    void countsDaysAsOneByOne();
    void readsADay_data();
    void readsADay();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void readsWhatItWrites();
};

void TestDateRange::holdsADay_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QDate>("asked");
    QTest::addColumn<bool>("expected");

    QTest::newRow("the day before") << "2024-03-01..2024-03-31" << day("2024-02-29") << false;
    QTest::newRow("A15: the first day is included") << "2024-03-01..2024-03-31" << day("2024-03-01") << true;
    QTest::newRow("A15: the last day is included") << "2024-03-01..2024-03-31" << day("2024-03-31") << true;
    QTest::newRow("the day after") << "2024-03-01..2024-03-31" << day("2024-04-01") << false;
    QTest::newRow("a range of one day") << "2024-03-01..2024-03-01" << day("2024-03-01") << true;
    QTest::newRow("open: before it starts") << "2024-03-01.." << day("2024-02-29") << false;
    QTest::newRow("open: the last day that can be written") << "2024-03-01.." << day("9999-12-31") << true;
    QTest::newRow("the first day that can be written") << "0001-01-01..0001-01-01" << day("0001-01-01") << true;
}

void TestDateRange::holdsADay()
{
    QFETCH(QString, days);
    QFETCH(QDate, asked);
    QTEST(range(days).contains(asked), "expected");
}

void TestDateRange::sharesDays_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("shared");

    QTest::newRow("adjacent ranges share nothing") << "2024-01-01..2024-01-31"
                                                   << "2024-02-01..2024-02-29"
                                                   << "-";
    QTest::newRow("one day is enough") << "2024-01-01..2024-02-01"
                                       << "2024-02-01..2024-02-29"
                                       << "2024-02-01..2024-02-01";
    QTest::newRow("one inside the other") << "2024-01-01..2024-12-31"
                                          << "2024-03-01..2024-03-05"
                                          << "2024-03-01..2024-03-05";
    QTest::newRow("open and closed") << "2024-02-01.."
                                     << "2024-01-01..2024-03-01"
                                     << "2024-02-01..2024-03-01";
    QTest::newRow("open after closed") << "2024-03-02.."
                                       << "2024-01-01..2024-03-01"
                                       << "-";
    QTest::newRow("both open") << "2024-02-01.."
                               << "2024-05-01.."
                               << "2024-05-01..";
    QTest::newRow("closed on the last day is not open") << "2024-02-01.."
                                                        << "2024-01-01..9999-12-31"
                                                        << "2024-02-01..9999-12-31";
    QTest::newRow("all days that can be written") << "0001-01-01..9999-12-31"
                                                  << "0001-01-01.."
                                                  << "0001-01-01..9999-12-31";
}

void TestDateRange::sharesDays()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, shared);
    QCOMPARE(textOf(intersection(range(one), range(other))), shared);
    QCOMPARE(textOf(intersection(range(other), range(one))), shared);
}

void TestDateRange::leavesOutHoles_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("holes");
    QTest::addColumn<QString>("rest");

    QTest::newRow("no hole") << "2024-01-01..2024-01-31"
                             << ""
                             << "2024-01-01..2024-01-31";
    QTest::newRow("a hole in the middle") << "2024-01-01..2024-01-31"
                                          << "2024-01-10..2024-01-12"
                                          << "2024-01-01..2024-01-09 2024-01-13..2024-01-31";
    QTest::newRow("a hole on the first day") << "2024-01-01..2024-01-31"
                                             << "2024-01-01..2024-01-01"
                                             << "2024-01-02..2024-01-31";
    QTest::newRow("a hole on the last day") << "2024-01-01..2024-01-31"
                                            << "2024-01-31..2024-02-10"
                                            << "2024-01-01..2024-01-30";
    QTest::newRow("holes outside have no effect") << "2024-01-01..2024-01-31"
                                                  << "2023-01-01..2023-12-31 2024-02-01..2024-02-02"
                                                  << "2024-01-01..2024-01-31";
    QTest::newRow("a hole over all of it") << "2024-01-01..2024-01-31"
                                           << "2023-12-31..2024-02-01"
                                           << "";
    QTest::newRow("adjacent holes leave nothing between") << "2024-01-01..2024-01-31"
                                                          << "2024-01-05..2024-01-09 2024-01-10..2024-01-12"
                                                          << "2024-01-01..2024-01-04 2024-01-13..2024-01-31";
    QTest::newRow("an open hole") << "2024-01-01.."
                                  << "2024-01-05.."
                                  << "2024-01-01..2024-01-04";
    QTest::newRow("an open hole from before") << "2024-01-01.."
                                              << "2023-01-05.."
                                              << "";
    QTest::newRow("an open range with a hole stays open") << "2024-01-01.."
                                                          << "2024-01-05..2024-01-06"
                                                          << "2024-01-01..2024-01-04 2024-01-07..";
    QTest::newRow("after the last day that can be written there is nothing") << "2024-01-01.."
                                                                             << "2024-01-05..9999-12-31"
                                                                             << "2024-01-01..2024-01-04";
    QTest::newRow("the first and the last day that can be written") << "0001-01-01..9999-12-31"
                                                                    << "0001-01-01..0001-01-01 9999-12-31..9999-12-31"
                                                                    << "0001-01-02..9999-12-30";
}

void TestDateRange::leavesOutHoles()
{
    QFETCH(QString, days);
    QFETCH(QString, holes);
    QTEST(textOf(without(range(days), ranges(holes))), "rest");
}

void TestDateRange::joinsRuns_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("runs");

    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("adjacent ranges are one run") << "2024-01-01..2024-02-29 2024-03-01..2024-12-31"
                                                 << "2024-01-01..2024-12-31";
    QTest::newRow("a missing day breaks the run") << "2024-01-01..2024-02-28 2024-03-01..2024-12-31"
                                                  << "2024-01-01..2024-02-28 2024-03-01..2024-12-31";
    QTest::newRow("three in a row, the last one open") << "2023-12-31..2023-12-31 2024-01-01..2024-01-01 2024-01-02.."
                                                       << "2023-12-31..";
    QTest::newRow("through the last day that can be written") << "2024-01-01..9999-12-30 9999-12-31..9999-12-31"
                                                              << "2024-01-01..9999-12-31";
}

void TestDateRange::joinsRuns()
{
    QFETCH(QString, days);
    QTEST(textOf(unbrokenRuns(ranges(days))), "runs");
}

void TestDateRange::unites_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("runs");

    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("any order, adjacent") << "2024-03-01..2024-03-31 2024-02-01..2024-02-29"
                                         << "2024-02-01..2024-03-31";
    QTest::newRow("a missing day") << "2024-03-02..2024-03-31 2024-02-01..2024-02-29"
                                   << "2024-02-01..2024-02-29 2024-03-02..2024-03-31";
    QTest::newRow("one within another") << "2024-01-01..2024-12-31 2024-02-01..2024-02-29 2025-01-02..2025-01-03"
                                        << "2024-01-01..2024-12-31 2025-01-02..2025-01-03";
    QTest::newRow("overlapping, the last one open") << "2024-02-15.. 2024-02-01..2024-02-20"
                                                    << "2024-02-01..";
}

void TestDateRange::unites()
{
    QFETCH(QString, days);
    std::vector<DateRange> list;
    for (const QString& part : days.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        list.push_back(range(part));
    QTEST(textOf(united(list)), "runs");
}

void TestDateRange::findsTheRangeOfADay()
{
    const std::vector<DateRange> list = ranges("2024-01-01..2024-01-31 2024-02-01..2024-02-29 2024-04-01..");
    QCOMPARE(rangeHolding(list, day("2023-12-31")), nullptr);
    QCOMPARE(rangeHolding(list, day("2024-01-31")), &list[0]);
    QCOMPARE(rangeHolding(list, day("2024-02-01")), &list[1]);
    QCOMPARE(rangeHolding(list, day("2024-03-31")), nullptr);
    QCOMPARE(rangeHolding(list, day("9999-12-31")), &list[2]);
}

/// Random ranges of some weeks: what the functions say must be what looking at each day says.
void TestDateRange::countsDaysAsOneByOne()
{
    Dice dice(1);
    const QDate first = day("2024-01-01");
    const auto ordered = [&] {
        std::vector<DateRange> list;
        QDate from = first.addDays(dice.below(10));
        for (int count = dice.below(4); count > 0; --count) {
            list.push_back({from, from.addDays(dice.below(8))});
            from = list.back().ends->addDays(1 + dice.below(3));
        }
        if (!list.empty() && dice.below(3) == 0)
            list.back().ends.reset();
        return list;
    };
    for (int round = 0; round < 500; ++round) {
        const std::vector<DateRange> holes = ordered();
        const std::vector<DateRange> runs = unbrokenRuns(holes);
        DateRange whole{first.addDays(dice.below(15)), std::nullopt};
        if (dice.below(3) != 0)
            whole.ends = whole.starts.addDays(dice.below(30));
        const std::vector<DateRange> rest = without(whole, holes);
        for (int i = 0; i < 60; ++i) {
            const QDate asked = first.addDays(i);
            const bool inHole = rangeHolding(holes, asked) != nullptr;
            QCOMPARE(rangeHolding(rest, asked) != nullptr, whole.contains(asked) && !inHole);
            QCOMPARE(rangeHolding(runs, asked) != nullptr, inHole);
            for (const DateRange& hole : holes) {
                const auto shared = intersection(whole, hole);
                QCOMPARE(shared && shared->contains(asked), whole.contains(asked) && hole.contains(asked));
            }
        }
        for (std::size_t i = 1; i < runs.size(); ++i)
            QVERIFY(runs[i - 1].ends->addDays(1) < runs[i].starts);
    }
}

void TestDateRange::readsADay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");

    QTest::newRow("the first day of all") << "0001-01-01" << QDate(1, 1, 1);
    QTest::newRow("the last day of all") << "9999-12-31" << QDate(9999, 12, 31);
    QTest::newRow("a leap day") << "2024-02-29" << QDate(2024, 2, 29);
    QTest::newRow("a leap day of a century") << "2000-02-29" << QDate(2000, 2, 29);
    QTest::newRow("a year below 100 is not of the last century") << "0024-05-06" << QDate(24, 5, 6);
}

void TestDateRange::readsADay()
{
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    QCOMPARE(dateFromString(text), std::optional(expected));
    QCOMPARE(dateToString(expected), text);
}

void TestDateRange::refusesAnythingElse_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << "";
    QTest::newRow("the year 0") << "0000-01-01";
    QTest::newRow("a year of five digits") << "10000-01-01";
    QTest::newRow("a year of two digits") << "24-01-01";
    QTest::newRow("a year before 1") << "-001-01-01";
    QTest::newRow("a plus sign") << "+024-01-01";
    QTest::newRow("no leap year") << "2023-02-29";
    QTest::newRow("no leap year of a century") << "1900-02-29";
    QTest::newRow("a month 13") << "2024-13-01";
    QTest::newRow("a month 0") << "2024-00-01";
    QTest::newRow("a day 0") << "2024-01-00";
    QTest::newRow("a day 31 too many") << "2024-04-31";
    QTest::newRow("no zero before the month") << "2024-1-001";
    QTest::newRow("no zero before the day") << "2024-01-1";
    QTest::newRow("a date and time") << "2024-01-01T00:00:00";
    QTest::newRow("a space before") << " 2024-01-01";
    QTest::newRow("a space after") << "2024-01-01 ";
    QTest::newRow("a space instead of a digit") << "2024-01- 1";
    QTest::newRow("slashes") << "2024/01/01";
    QTest::newRow("no hyphens") << "20240101";
    QTest::newRow("only one hyphen") << "2024-01001";
    QTest::newRow("digits of another script") << "٢٠٢٤-٠١-٠١";
    QTest::newRow("wide digits") << "２０２４-01-01";
    QTest::newRow("letters") << "2024-ja-01";
}

void TestDateRange::refusesAnythingElse()
{
    QFETCH(QString, text);
    QCOMPARE(dateFromString(text), std::nullopt);
}

void TestDateRange::readsWhatItWrites()
{
    for (QDate each(1, 1, 1); each.year() <= 9999; each = each.addDays(97))
        QCOMPARE(dateFromString(dateToString(each)), std::optional(each));
}

QTEST_APPLESS_MAIN(TestDateRange)
#include "test_date_range.moc"
