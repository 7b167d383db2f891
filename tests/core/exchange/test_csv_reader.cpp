#include "support/csv_text.h"
#include "support/dice.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What the records of a CSV file are, how the file is found to be written, and what is no CSV, and where.
class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data();
    void readsRecords();
    void findsTheForm_data();
    void findsTheForm();
    void keepsTheRawRecord();
    void countsLinesAndRows();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void endsWhatNeverEnds_data();
    void endsWhatNeverEnds();
    void stopsWhenAsked();
    void readsTheSameInAnyPieces();
    void readsBackWhatWasWritten();
};

void TestCsvReader::readsRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char* name, const char* text, const QStringList& records) {
        QTest::newRow(name) << QByteArray(text) << records;
    };
    row("nothing", "", {});
    row("one record", "a,b\n", {"a|b"});
    row("no line end", "a,b", {"a|b"});
    row("CRLF", "a,b\r\nc,d\r\n", {"a|b", "c|d"});
    row("CRLF cut in half", "a,b\r\nc,d\r", {"a|b", "c|d"});
    row("both line ends", "a,b\r\nc,d\ne,f", {"a|b", "c|d", "e|f"});
    row("empty cells", ",\n,\n", {"|", "|"});
    row("last cell empty", "a,b\n1,\n", {"a|b", "1|"});
    row("quoted", "\"a\",\"b\"\n", {"a|b"});
    row("quoted, at the end", "a,\"b\"", {"a|b"});
    row("quoted and empty", "a,\"\"\n", {"a|"});
    row("only a quoted empty cell", "a\n\"\"\n", {"a", ""});
    row("delimiter in quotes", "a,b\n\"x,y\",z\n", {"a|b", "x,y|z"});
    row("line breaks in quotes", "a,b\n\"x\ny\r\nz\",1\n", {"a|b", "x\ny\r\nz|1"});
    row("doubled quotes", "a,b\n\"x \"\"y\"\" z\",\"\"\"\"\n", {"a|b", "x \"y\" z|\""});
    row("doubled quotes in two cells", "\"\"\"a\",\"b\"\"\"\n", {"\"a|b\""});
    row("a quotation mark within", "a,b\n5\" screen,x\"\"y\n", {"a|b", "5\" screen|x\"\"y"});
    row("a blank before a quotation mark", "a,b\n \"x\",y\n", {"a|b", " \"x\"|y"});
    row("empty lines", "\n\r\na,b\n\n1,2\n\n", {"a|b", "1|2"});
    row("other widths", "a,b\n1\n1,2,3\n", {"a|b", "1", "1|2|3"});
    row("beyond ASCII", "ä,€\n😀,\xC2\xA0\n", {"ä|€", QStringLiteral("😀|") + QChar(0xA0)});
}

void TestCsvReader::readsRecords()
{
    QFETCH(const QByteArray, text);
    QTEST(csvRecords(text), "records");
}

void TestCsvReader::findsTheForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("form");
    const auto row = [](const char* name, const QByteArray& text, const QString& form) {
        QTest::newRow(name) << text << form;
    };
    row("comma", "a,b\n", "utf-8 , lf");
    row("semicolon", "a;b\r\n", "utf-8 ; crlf");
    row("tab", "a\tb\n", "utf-8 \t lf");
    row("one column", "a\n", "utf-8 , lf");
    row("the most of them", "a,b;c;d\n", "utf-8 ; lf");
    row("as many of two", "a;b,c\n", "utf-8 , lf");
    row("quoted ones do not count", "\"a,b,c\";d\n", "utf-8 ; lf");
    row("only the first line counts", "a;b\n,,,,,,\n", "utf-8 ; lf");
    row("after empty lines", "\r\n\r\na;b\r\n", "utf-8 ; crlf");
    row("no line end", "a;b", "utf-8 ; lf");
    row("mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        "utf-8-bom , lf");
    row("UTF-16, little end first", encoded("a;b\r\n", TextEncoding::Utf16LittleEndian), "utf-16le ; crlf");
    row("UTF-16, big end first", encoded("a\tb\n", TextEncoding::Utf16BigEndian), "utf-16be \t lf");
    row("half a mark", "\xEF\xBB", "not-text 1:1 row 1");
    row("header longer than a block", "\"" + QByteArray(100'000, ',') + "\";b\n", "utf-8 ; lf");
}

void TestCsvReader::findsTheForm()
{
    QFETCH(QByteArray, text);
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, "f.csv");
    const Result<bool> isThere = reader.next();
    QTEST(isThere
              ? QStringLiteral("%1 %2 %3")
                    .arg(codeOf(reader.form().encoding), QChar(reader.form().delimiter), codeOf(reader.form().lineEnd))
              : csvErrorText(isThere.error()),
          "form");
}

void TestCsvReader::keepsTheRawRecord()
{
    QByteArray text("a;\"b\"\r\n\"x\"\"y\";\"1\n2\"\r\n\n3; 4 \r\n");
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, "f.csv");
    std::vector<std::string> raw;
    while (reader.next().value())
        raw.emplace_back(reader.record().raw());
    QCOMPARE(raw, (std::vector<std::string>{"a;\"b\"", "\"x\"\"y\";\"1\n2\"", "3; 4 "}));
}

/// A spreadsheet counts a record as a row, also where it has several lines, and an empty line as well.
void TestCsvReader::countsLinesAndRows()
{
    QByteArray text("a,b\n\"1\n2\",3\n\nä,\"é\n\nx\",y\n");
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, "f.csv");
    QStringList places;
    while (reader.next().value()) {
        for (std::size_t i = 0; i < reader.record().size(); ++i) {
            const Place place = reader.placeAt(reader.record().offset(i));
            QCOMPARE(place.file, "f.csv");
            places.push_back(QStringLiteral("%1:%2:%3").arg(place.row).arg(place.line).arg(place.column));
        }
    }
    QCOMPARE(places, (QStringList{"1:1:1", "1:1:3", "2:2:1", "2:3:4", "4:5:1", "4:5:3", "4:7:4"}));
}

void TestCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char* name, const QByteArray& text, const QStringList& records) {
        QTest::newRow(name) << text << records;
    };
    row("open quote", "a,b\n1,\"2\n3,4\n", {"a|b", "open-quote 2:3 row 2"});
    row("open quote in the header", "a,\"b\n1,2\n", {"open-quote 1:3 row 1"});
    row("open quote at the end", "a,b\n1,\"", {"a|b", "open-quote 2:3 row 2"});
    row("open quote with a doubled one", "a\n\"x\"\"", {"a", "open-quote 2:1 row 2"});
    row("open quote, in code points", "a,b\n\xC3\xA4\xF0\x9F\x98\x80,\"x", {"a|b", "open-quote 2:4 row 2"});
    row("text after a quote", "a,b\n\"1\"2,3\n", {"a|b", "text-after-quote 2:4 row 2"});
    row("blank after a quote", "a,b\n\"1\" ,3\n", {"a|b", "text-after-quote 2:4 row 2"});
    row("text after a quote, lines below", "a,b\n\"1\n2\"3,4\n", {"a|b", "text-after-quote 3:3 row 2"});
    row("lone return", "a,b\n1,2\r3,4\n", {"a|b", "lone-return 2:4 row 2"});
    row("lone return after a quote", "a,b\n1,\"2\"\r3,4\n", {"a|b", "lone-return 2:6 row 2"});
    row("lone returns only", "a,b\r1,2\r", {"lone-return 1:4 row 1"});
    row("two returns", "a,b\r\r\n1,2\n", {"lone-return 1:4 row 1"});
    row("what comes before is read", "a\n1\n2\n\"", {"a", "1", "2", "open-quote 4:1 row 4"});
}

void TestCsvReader::refuses()
{
    QFETCH(const QByteArray, text);
    QTEST(csvRecords(text), "records");
}

void TestCsvReader::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char* name, const QByteArray& text, const QString& error = "not-text 2:2 row 2") {
        QTest::newRow(name) << text << QStringList{"a", error};
    };
    row("lone continuation", "a\nb\x80\n");
    row("overlong slash", "a\nb\xC0\xAF\n");
    row("overlong null", "a\nb\xE0\x80\x80\n");
    row("surrogate", "a\nb\xED\xA0\x80\n");
    row("beyond Unicode", "a\nb\xF4\x90\x80\x80\n");
    row("no lead byte", "a\nb\xFF\n");
    row("cut off", "a\nb\xE2\x82");
    row("cut off by a letter", "a\nb\xE2\x82z\n");
    row("null", QByteArray("a\nb\0c\n", 6));
    row("in Latin-1", "a\n\xE9\xE9n,\xE9\n", "not-text 2:1 row 2");
    row("in a quoted cell", "a\n\"b\n\xFF\"\n", "not-text 3:1 row 2");
    row("behind a line end", "a\n\xFF", "not-text 2:1 row 2");
    const QByteArray utf16 = encoded("a\nb", TextEncoding::Utf16LittleEndian);
    row("UTF-16: half a unit", utf16 + "c");
    row("UTF-16: high surrogate alone", utf16 + QByteArray("\x00\xD8\x41\x00", 4));
    row("UTF-16: high surrogate at the end", utf16 + QByteArray("\x00\xD8", 2));
    row("UTF-16: low surrogate first", utf16 + QByteArray("\x00\xDC\x00\xD8", 4));
    row("UTF-16: null", utf16 + QByteArray("\0\0", 2));
    QTest::newRow("UTF-16 without a mark")
        << encoded("a,b\n", TextEncoding::Utf16LittleEndian).sliced(2) << QStringList{"not-text 1:2 row 1"};
    QTest::newRow("nulls only") << QByteArray(1000, '\0') << QStringList{"not-text 1:1 row 1"};
}

void TestCsvReader::refusesWhatIsNoText()
{
    QFETCH(const QByteArray, text);
    QTEST(csvRecords(text), "records");
}

void TestCsvReader::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* name, const QByteArray& text, const QString& last) {
        QTest::newRow(name) << text << last;
    };
    constexpr qsizetype limit = CsvReader::longestRecord;
    const QString longest("csv-too-large 2:1 row 2 1048576 ");
    row("longest row", "a\n" + QByteArray(limit, 'x') + "\n", QString(limit, 'x'));
    row("a longer one", "a\n" + QByteArray(limit + 1, 'x') + "\n", longest.trimmed());
    row("a longer one, quoted", "a\n\"" + QByteArray(limit, 'x') + "\"\n", longest.trimmed());
    row("quoted without an end in sight", "a\n\"" + QByteArray(2 * limit, 'x') + "\"\n", "open-quote 2:1 row 2");
    row("most columns", QByteArray(CsvRecord::mostCells - 1, ',') + "\n", QString(CsvRecord::mostCells - 1, '|'));
    row("one more", QByteArray(CsvRecord::mostCells, ',') + "\n", "csv-too-large 1:2001 row 1 2000");
    row("10,000 columns", "a\n" + QByteArray(9999, ',') + "\n", "csv-too-large 2:2001 row 2 2000");
}

void TestCsvReader::refusesWhatIsTooLarge()
{
    QFETCH(const QByteArray, text);
    QTEST(csvRecords(text).constLast(), "last");
}

/// And takes not much more of it than what is wrong.
void TestCsvReader::endsWhatNeverEnds_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* name, const char* first, const QByteArray& again, const char* last) {
        QTest::newRow(name) << QByteArray(first) << again << last;
    };
    row("line", "a\nb", "x", "csv-too-large 2:1 row 2 1048576");
    row("first line", "", "x,", "csv-too-large 1:4001 row 1 2000");
    row("cell", "a\nb,\"", "x\n", "open-quote 2:3 row 2");
    row("columns", "a\n", ",", "csv-too-large 2:2001 row 2 2000");
    row("nulls", "", QByteArray(1, '\0'), "not-text 1:1 row 1");
}

void TestCsvReader::endsWhatNeverEnds()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, again);
    EndlessDevice device(first, QByteArray(again).repeated(1000));
    QTEST(csvRecords(device).constLast(), "last");
    QVERIFY2(device.given() < 2 * qint64{CsvReader::longestRecord}, qPrintable(QString::number(device.given())));
}

void TestCsvReader::stopsWhenAsked()
{
    EndlessDevice device("a\n", QByteArray("1\n").repeated(1000));
    qint64 heard = 0;
    CsvReader reader(device, "f.csv", [&heard](qint64 bytes) {
        heard = bytes;
        return bytes < 1'000'000;
    });
    Result<bool> isThere = reader.next();
    while (isThere && *isThere)
        isThere = reader.next();
    QCOMPARE(isThere, failure(ErrorCode::Cancelled, {}, {.file = "f.csv"}));
    QCOMPARE(heard, device.given());
    QVERIFY(heard >= 1'000'000 && heard < 1'100'000);
}

/// Blocks may end anywhere: within a character, between CR and LF, between two quotation marks.
void TestCsvReader::readsTheSameInAnyPieces()
{
    const QString text("Aä,\"b\"\r\n\"x\"\"\r\ny\",😀\r\n\r\n\"€\",\"\"\r\nz,");
    for (const auto& [encoding, word] : CodeTable<TextEncoding>::rows) {
        QByteArray bytes = encoded(text, encoding);
        SlowDevice slow;
        slow.setData(bytes);
        slow.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        QCOMPARE(csvRecords(slow), csvRecords(bytes));
        QCOMPARE(csvRecords(bytes), (QStringList{"Aä|b", "x\"\r\ny|😀", "€|", "z|"}));
    }
}

/// Random tables in every form, in blocks that end anywhere.
void TestCsvReader::readsBackWhatWasWritten()
{
    const std::vector<QString> pieces{"a",  "B9",   " ", ",", ";", "\t",     "\"",
                                      "\n", "\r\n", "ä", "€", "😀", "\u00A0", "TRUE"};
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        Dice dice(seed);
        const QChar delimiter = dice.oneOf<QString>({",", ";", "\t"}).front();
        const QString lineEnd = dice.oneOf<QString>({"\n", "\r\n"});
        const int width = 2 + dice.below(6);
        QString text("h");
        for (int column = 1; column < width; ++column)
            text += delimiter + QStringLiteral("h%1").arg(column);
        QStringList expected{QString(text).replace(delimiter, '|')};
        const int height = dice.below(400);
        for (int i = 0; i < height; ++i) {
            text += lineEnd;
            QStringList cells;
            for (int column = 0; column < width; ++column) {
                QString cell;
                for (int length = dice.below(8); length > 0; --length)
                    cell += dice.oneOf(pieces);
                cells.push_back(cell);
                const bool mustQuote = cell.contains(delimiter) || cell.contains('\n') || cell.startsWith('"');
                text += column > 0 ? QString(delimiter) : QString();
                text += mustQuote || dice.percent(20) ? '"' + QString(cell).replace("\"", "\"\"") + '"' : cell;
            }
            expected.push_back(cells.join('|'));
        }
        const TextEncoding encoding =
            dice.oneOf<TextEncoding>({TextEncoding::Utf8, TextEncoding::Utf8WithMark, TextEncoding::Utf16LittleEndian,
                                      TextEncoding::Utf16BigEndian});
        QVERIFY2(csvRecords(encoded(text, encoding)) == expected, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
