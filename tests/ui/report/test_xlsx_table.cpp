#include "support/workbook.h"
#include "ui/report/xlsx_table.h"

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Tables as workbooks: what is in each cell, as a spreadsheet reads it.
class TestXlsxTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTypeOfEachCell_data();
    void keepsTheTypeOfEachCell();
    void keepsTextAsText_data();
    void keepsTextAsText();
    void keepsAHundredHostileNames();
    void cutsWhatIsTooLong();
    void namesSheets_data();
    void namesSheets();
    void isReadable();
    void isATableWithoutRows();
    void goesOnOnAnotherSheet();
    void isTheSameAsTexts();
};

namespace {

/// A table of one column with one cell, as a workbook.
QJsonObject sheetOf(const TypedCell& cell)
{
    const auto workbook = toXlsx(typedTable(QStringLiteral("Table"), {QStringLiteral("Value")}, {{cell}}));
    return workbook ? sheetsOf(*workbook).at(0).toObject() : QJsonObject();
}

/// The cell as it is read again.
QString readAgain(const TypedCell& cell)
{
    return cellIn(sheetOf(cell), QStringLiteral("A2"));
}

} // namespace

void TestXlsxTable::keepsTheTypeOfEachCell_data()
{
    QTest::addColumn<TypedCell>("cell");
    QTest::addColumn<QString>("read");

    const auto row = [](const char* name, const TypedCell& cell, const char* read) {
        QTest::newRow(name) << cell << QString::fromUtf8(read);
    };
    row("text", QStringLiteral("Ann"), "text Ann");
    row("no text", QString(), "");
    row("whole", qint64{0}, "number 0 format 3");
    row("below zero", qint64{-12}, "number -12 format 3");
    row("the largest that is exact", qint64{9007199254740992}, "number 9007199254740992 format 3");
    row("one more", qint64{9007199254740993}, "text 9007199254740993");
    row("the least that is exact", qint64{-9007199254740992}, "number -9007199254740992 format 3");
    row("one less", qint64{-9007199254740993}, "text -9007199254740993");
    row("amount", Money{203500}, "number 2035 format 4");
    row("cents", Money{-5}, "number -0.050000000000000003 format 4");
    row("too much", Money{9007199254740993}, "text 90071992547409.93");
    row("day", QDate(2027, 1, 31), "number 46418 format 14");
    row("leap day", QDate(2028, 2, 29), "number 46812 format 14");
    row("first day", QDate(1900, 3, 1), "number 61 format 14");
    row("the day before", QDate(1900, 2, 28), "text 1900-02-28");
    row("last day", QDate(9999, 12, 31), "number 2958465 format 14");
    row("no day", QDate(), "");
    row("moment", QDateTime(QDate(2027, 1, 31), QTime(12, 0)), "number 46418.5 format 22");
    row("old moment", QDateTime(QDate(1899, 1, 31), QTime(12, 0)), "text 1899-01-31");
}

void TestXlsxTable::keepsTheTypeOfEachCell()
{
    QFETCH(const TypedCell, cell);
    QFETCH(const QString, read);
    QCOMPARE(readAgain(cell), read);
}

void TestXlsxTable::keepsTextAsText_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"=1+1",
                             "+A1",
                             "@SUM(A1)",
                             "-2",
                             "'quoted",
                             " =1",
                             "{=1}",
                             "=HYPERLINK(\"http://x\")",
                             "http://example.org",
                             "mailto:ann@contoso.example",
                             "internal:Sheet1!A1",
                             "00123",
                             "1e5",
                             "TRUE",
                             "2027-01-31",
                             "<b>&amp;\"",
                             "_x0041_",
                             "_x005F_",
                             "_x00",
                             "x_x00e9_y",
                             "😀 emoji",
                             "עברית",
                             "\u202Eabc",
                             "  spaces  ",
                             "ß é ǆ"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("control") << QStringLiteral("a\u0001b\u001F");
    QTest::newRow("tab and line") << QStringLiteral("a\tb\nc");
}

void TestXlsxTable::keepsTextAsText()
{
    QFETCH(const QString, text);
    const QJsonObject sheet = sheetOf(text);
    QCOMPARE(cellIn(sheet, QStringLiteral("A2")), QStringLiteral("text ") + text);
    QCOMPARE(sheet.value(QLatin1String("formulas")).toInt(), 0);
    QCOMPARE(sheet.value(QLatin1String("links")).toInt(), 0);
}

void TestXlsxTable::keepsAHundredHostileNames()
{
    std::vector<std::vector<TypedCell>> rows;
    QStringList names;
    const QStringList beginnings{"=", "+", "-", "@", "'", "\"", "%", "#", "|", "{"};
    const QStringList ends{"1+1", "A1", "SUM(A1:A9)", "cmd|' /C calc'!A0", "2", "😀", "שלום", "_x000D_", "<f>1</f>", ""};
    for (const QString& beginning : beginnings) {
        for (const QString& end : ends) {
            names.push_back(beginning + end);
            rows.push_back({names.constLast(), qint64{names.size()}});
        }
    }
    QCOMPARE(names.size(), 100);
    const auto workbook = toXlsx(typedTable(QStringLiteral("Names"), {"=Name", "Number"}, rows));
    QVERIFY(workbook);
    const QJsonObject sheet = sheetsOf(*workbook).at(0).toObject();
    QCOMPARE(cellIn(sheet, QStringLiteral("A1")), QStringLiteral("text =Name"));
    for (int i = 0; i < names.size(); ++i) {
        QCOMPARE(cellIn(sheet, QStringLiteral("A%1").arg(i + 2)), QStringLiteral("text ") + names.at(i));
        QCOMPARE(cellIn(sheet, QStringLiteral("B%1").arg(i + 2)), QStringLiteral("number %1 format 3").arg(i + 1));
    }
    QCOMPARE(sheet.value(QLatin1String("formulas")).toInt(), 0);
    QCOMPARE(sheet.value(QLatin1String("links")).toInt(), 0);
}

void TestXlsxTable::cutsWhatIsTooLong()
{
    constexpr qsizetype longest = 32'767;
    const QString fits(longest, QLatin1Char('x'));
    QCOMPARE(readAgain(fits), QStringLiteral("text ") + fits);
    const QString cut = fits.left(longest - 1) + QStringLiteral("…");
    QCOMPARE(readAgain(QString(fits + QLatin1Char('x'))), QStringLiteral("text ") + cut);
    QString emoji; // never half of one
    while (emoji.size() <= longest)
        emoji += QStringLiteral("😀");
    QCOMPARE(readAgain(emoji), QStringLiteral("text ") + emoji.left(longest - 1) + QStringLiteral("…"));
    QCOMPARE(readAgain(QString(QLatin1Char('x') + emoji)),
             QStringLiteral("text x") + emoji.left(longest - 3) + QStringLiteral("…"));
}

void TestXlsxTable::namesSheets_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");

    const auto row = [](const QString& title, const QString& name) {
        QTest::newRow(qPrintable(title)) << title << name;
    };
    row("Users", "Users");
    row("", "1");
    row("[a]:b*c?d/e\\f", "a b c d e f");
    row("'quoted'", "quoted");
    row("History", "History1");
    row(QString(31, 'x'), QString(31, 'x'));
    row(QString(32, 'x'), QString(31, 'x'));
}

void TestXlsxTable::namesSheets()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    const auto workbook = toXlsx(typedTable(title, {QStringLiteral("Value")}, {}));
    QVERIFY(workbook);
    QCOMPARE(sheetsOf(*workbook).at(0).toObject().value(QLatin1String("name")).toString(), name);
}

void TestXlsxTable::isReadable()
{
    const auto workbook = toXlsx(
        typedTable(QStringLiteral("Table"), {"Short", "Long", "Very long", "Day"},
                   {{qint64{1}, QStringLiteral("somebody@contoso.example"), QString(200, 'x'), QDate(2027, 1, 1)}}));
    QVERIFY(workbook);
    const QJsonObject sheet = sheetsOf(*workbook).at(0).toObject();
    QCOMPARE(sheet.value(QLatin1String("frozenRows")).toInt(), 1);
    const QJsonArray heading = sheet.value(QLatin1String("cells")).toObject().value(QLatin1String("B1")).toArray();
    QVERIFY(heading.at(3).toBool());
    const QJsonObject widths = sheet.value(QLatin1String("widths")).toObject();
    const auto width = [&](const char* column) { return qRound(widths.value(QLatin1String(column)).toDouble()); };
    QCOMPARE(width("1"), 9);  // of the heading, and room around it
    QCOMPARE(width("2"), 27); // of the address
    QCOMPARE(width("3"), 63); // no wider than one reads
    QCOMPARE(width("4"), 17);
    // Of several lines the longest one counts.
    const auto lines = toXlsx(typedTable(QStringLiteral("Table"), {"A"}, {{QStringLiteral("one\nthe longest\ntwo")}}));
    QVERIFY(lines);
    const QJsonObject other = sheetsOf(*lines).at(0).toObject();
    QCOMPARE(cellIn(other, QStringLiteral("A2")), QStringLiteral("text one\nthe longest\ntwo"));
    QCOMPARE(qRound(other.value(QLatin1String("widths")).toObject().value(QLatin1String("1")).toDouble()), 14);
}

void TestXlsxTable::isATableWithoutRows()
{
    const auto workbook = toXlsx(typedTable(QStringLiteral("Empty"), {"One", "Two"}, {}));
    QVERIFY(workbook);
    const QJsonArray sheets = sheetsOf(*workbook);
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(cellIn(sheets.at(0).toObject(), QStringLiteral("B1")), QStringLiteral("text Two"));
    QVERIFY(toXlsx(TypedTable()).has_value());
}

void TestXlsxTable::goesOnOnAnotherSheet()
{
    constexpr int fit = 1'048'575;
    TypedTable table{.title = QString(40, 'x'), .headings = {"Number"}, .rows = fit, .cell = [](int row, int) {
                         return TypedCell(qint64{row});
                     }};
    auto workbook = toXlsx(table);
    QVERIFY(workbook);
    QCOMPARE(sheetsOf(*workbook, Read::Brief).size(), 1);
    table.rows = fit + 1;
    workbook = toXlsx(table);
    QVERIFY(workbook);
    const QJsonArray sheets = sheetsOf(*workbook, Read::Brief);
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets.at(0).toObject().value(QLatin1String("rows")).toInt(), fit + 1); // with the headings
    QCOMPARE(sheets.at(1).toObject().value(QLatin1String("rows")).toInt(), 2);
    QCOMPARE(sheets.at(1).toObject().value(QLatin1String("name")).toString(), QString(29, 'x') + QStringLiteral(" 2"));
}

void TestXlsxTable::isTheSameAsTexts()
{
    const TypedTable table = typedTable(QStringLiteral("Table"), {"A", "B", "C", "D", "E"},
                                        {{QStringLiteral("Ann"), qint64{1204}, Money{203500}, QDate(2027, 1, 31),
                                          QDateTime(QDate(2027, 1, 31), QTime(9, 5))}});
    QCOMPARE(toTabSeparated(textTableOf(table, LanguageCode::Dutch)),
             QStringLiteral("A\tB\tC\tD\tE\nAnn\t1.204\t2.035,00\t31-01-2027\t31-01-2027 09:05\n"));
    QCOMPARE(toTabSeparated(textTableOf(table, LanguageCode::English)),
             QStringLiteral("A\tB\tC\tD\tE\nAnn\t1,204\t2,035.00\t31 Jan 2027\t31 Jan 2027 09:05\n"));
}

QTEST_GUILESS_MAIN(TestXlsxTable)
#include "test_xlsx_table.moc"
