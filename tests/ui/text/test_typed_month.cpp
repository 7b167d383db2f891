#include "ui/text/typed_month.h"

#include <QTest>

using namespace seatkeeper;

class TestTypedMonth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsMonths_data();
    void readsMonths();
};

void TestTypedMonth::readsMonths_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("month"); // empty: refused
    const auto row = [](const char* typed, const char* month) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString(month);
    };
    row("2026-10", "2026-10");
    row("2026/1", "2026-01");
    row("10-2026", "2026-10");
    row("1/26", "2026-01");
    row("okt 2026", "2026-10");
    row("Oct 2026", "2026-10");
    row("okt. 2026", "2026-10");
    row("OKT-26", "2026-10");
    row("oktober 2026", "2026-10");
    row(" october  2026 ", "2026-10");
    row("mrt-26", "2026-03");
    row("1-10-2026", "2026-10");
    row("01/10/2026", "2026-10");
    row("2026-10-01", "2026-10");
    row("2-10-2026", ""); // a day within it
    row("2026-10-31", "");
    row("13-2026", "");
    row("0-2026", "");
    row("2026-13", "");
    row("octagon 2026", "");
    row("okt", "");
    row("2026", "");
    row("10", "");
    row("10.26", ""); // a quantity with decimals
    row("1.2026", "");
    row("10 26", "");
    row("26-okt", "");
    row("0000-10", "");
    row("10000-10", "");
    row("vandaag", "");
    row("+60", "");
    row("", "");
}

void TestTypedMonth::readsMonths()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, month);
    const std::optional<Month> read = monthFromText(typed, QDate(2026, 11, 24));
    QCOMPARE(read ? read->toString() : QString(), month);
}

QTEST_APPLESS_MAIN(TestTypedMonth)
#include "test_typed_month.moc"
