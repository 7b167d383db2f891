#include "core/model/decimal.h"

#include <QTest>

#include <limits>

using namespace seatkeeper;

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARate_data();
    void readsARate();
    void refusesARate_data();
    void refusesARate();
    void readsAnInvoiceAmount_data();
    void readsAnInvoiceAmount();
    void refusesAnInvoiceAmount_data();
    void refusesAnInvoiceAmount();
    void remembersHowItWasWritten();
    void writesMoney_data();
    void writesMoney();
};

void TestDecimal::readsARate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("tenThousandths");

    QTest::newRow("zero") << "0" << qint64{0};
    QTest::newRow("zero with decimals") << "0.0000" << qint64{0};
    QTest::newRow("no decimals") << "95" << qint64{950000};
    QTest::newRow("zeros at the end are kept") << "95.00" << qint64{950000};
    QTest::newRow("one decimal") << "960.8" << qint64{9608000};
    QTest::newRow("four decimals") << "0.0724" << qint64{724};
    QTest::newRow("the least") << "0.0001" << qint64{1};
    QTest::newRow("the most") << "999999.9999" << qint64{9999999999};
}

void TestDecimal::readsARate()
{
    QFETCH(QString, text);
    QFETCH(qint64, tenThousandths);
    const std::optional<Rate> rate = Rate::fromString(text);
    QVERIFY(rate);
    QCOMPARE(rate->tenThousandths(), tenThousandths);
    QCOMPARE(rate->toString(), text);
}

namespace {

/// What no decimal may look like, whatever its limits are.
void addMalformedRows()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << "";
    QTest::newRow("only a point") << ".";
    QTest::newRow("nothing before the point") << ".5";
    QTest::newRow("nothing after the point") << "5.";
    QTest::newRow("a needless zero") << "05";
    QTest::newRow("two zeros") << "00";
    QTest::newRow("two points") << "1.2.3";
    QTest::newRow("a minus") << "-1";
    QTest::newRow("a minus on zero") << "-0";
    QTest::newRow("a plus") << "+1";
    QTest::newRow("an exponent") << "1e3";
    QTest::newRow("a comma") << "1,5";
    QTest::newRow("a space before") << " 1";
    QTest::newRow("a space after") << "1 ";
    QTest::newRow("not a number") << "nan";
    QTest::newRow("a sign after the point") << "1.-5";
    QTest::newRow("digits of another script") << "٩٥";
    QTest::newRow("wide digits") << "９５";
}

} // namespace

void TestDecimal::refusesARate_data()
{
    addMalformedRows();
    QTest::newRow("five decimals") << "1.00000";
    QTest::newRow("seven digits") << "1000000";
}

void TestDecimal::refusesARate()
{
    QFETCH(QString, text);
    QCOMPARE(Rate::fromString(text), std::nullopt);
}

void TestDecimal::readsAnInvoiceAmount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");

    QTest::newRow("zero") << "0" << qint64{0};
    QTest::newRow("no decimals") << "665" << qint64{66500};
    QTest::newRow("one decimal") << "665.5" << qint64{66550};
    QTest::newRow("two decimals") << "665.05" << qint64{66505};
    QTest::newRow("the most") << "999999999999.99" << qint64{99999999999999};
}

void TestDecimal::readsAnInvoiceAmount()
{
    QFETCH(QString, text);
    QFETCH(qint64, cents);
    const std::optional<InvoiceAmount> amount = InvoiceAmount::fromString(text);
    QVERIFY(amount);
    QCOMPARE(amount->money().cents, cents);
    QCOMPARE(amount->toString(), text);
}

void TestDecimal::refusesAnInvoiceAmount_data()
{
    addMalformedRows();
    QTest::newRow("three decimals") << "1.000";
    QTest::newRow("thirteen digits") << "1000000000000";
}

void TestDecimal::refusesAnInvoiceAmount()
{
    QFETCH(QString, text);
    QCOMPARE(InvoiceAmount::fromString(text), std::nullopt);
}

void TestDecimal::remembersHowItWasWritten()
{
    QVERIFY(Rate::fromString(u"95") != Rate::fromString(u"95.00"));
    QCOMPARE(Rate::fromString(u"95")->tenThousandths(), Rate::fromString(u"95.00")->tenThousandths());
    QVERIFY(InvoiceAmount::fromString(u"95") != InvoiceAmount::fromString(u"95.0"));
    QCOMPARE(InvoiceAmount::fromString(u"95")->money(), InvoiceAmount::fromString(u"95.0")->money());
}

void TestDecimal::writesMoney_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("text");

    QTest::newRow("zero has two decimals") << qint64{0} << "0.00";
    QTest::newRow("less than ten cents") << qint64{5} << "0.05";
    QTest::newRow("no group signs") << qint64{123456750} << "1234567.50";
    QTest::newRow("a difference below zero") << qint64{-5} << "-0.05";
    QTest::newRow("the most") << std::numeric_limits<qint64>::max() << "92233720368547758.07";
}

void TestDecimal::writesMoney()
{
    QFETCH(qint64, cents);
    QTEST(Money{cents}.toString(), "text");
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "test_decimal.moc"
