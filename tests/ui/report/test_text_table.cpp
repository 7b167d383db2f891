#include "ui/report/text_table.h"

#include <QTest>

using namespace seatkeeper;

/// Rows on their way to another program: in two forms, and harmless in both.
class TestTextTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesHeadingsAndRows();
    void isNeverAFormula_data();
    void isNeverAFormula();
    void keepsARowInOneLine();
    void isNeverMarkup();
    void isWrittenWhenItIsAskedFor();

private:
    static TextTable table(const QString& cell)
    {
        return {{}, {QStringLiteral("Name"), QStringLiteral("Email")}, 1, [cell](int, int column) {
                    return column == 0 ? cell : QStringLiteral("x@y");
                }};
    }
};

void TestTextTable::writesHeadingsAndRows()
{
    QCOMPARE(toTabSeparated(table(QStringLiteral("Ann"))), QStringLiteral("Name\tEmail\nAnn\tx@y\n"));
    QVERIFY(toHtml(table(QStringLiteral("Ann")))
                .contains(QStringLiteral("<tr><th>Name</th><th>Email</th></tr>\n<tr><td>Ann</td><td>x@y</td></tr>")));
}

void TestTextTable::isNeverAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    for (const char* sign : {"=", "+", "-", "@"}) {
        const QString text = QLatin1String(sign) + QStringLiteral("SUM(A1)");
        QTest::newRow(sign) << text << QStringLiteral("'") + text;
    }
    QTest::newRow("after a space") << " =1"
                                   << "' =1";
    QTest::newRow("after a tab") << "\t=1"
                                 << "' =1";
    QTest::newRow("inside") << "a=1"
                            << "a=1";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestTextTable::isNeverAFormula()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(toTabSeparated(table(text)), QStringLiteral("Name\tEmail\n%1\tx@y\n").arg(written));
    QVERIFY(toHtml(table(text)).contains(QStringLiteral("<td>%1</td>").arg(written.toHtmlEscaped())));
}

void TestTextTable::keepsARowInOneLine()
{
    QCOMPARE(toTabSeparated(table(QStringLiteral("a\tb\r\nc"))), QStringLiteral("Name\tEmail\na b  c\tx@y\n"));
}

void TestTextTable::isNeverMarkup()
{
    QVERIFY(toHtml(table(QStringLiteral("<img src=x>"))).contains(QStringLiteral("<td>&lt;img src=x&gt;</td>")));
}

void TestTextTable::isWrittenWhenItIsAskedFor()
{
    int asked = 0;
    TextTable counted = table({});
    counted.cell = [&asked](int, int) { return QString::number(++asked); };
    const TableOnClipboard clipboard(counted);
    QVERIFY(clipboard.hasHtml());
    QVERIFY(clipboard.hasText());
    QCOMPARE(asked, 0);
    QCOMPARE(clipboard.text(), QStringLiteral("Name\tEmail\n1\t2\n"));
    QVERIFY(clipboard.html().contains(QStringLiteral("<td>3</td><td>4</td>")));
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "test_text_table.moc"
