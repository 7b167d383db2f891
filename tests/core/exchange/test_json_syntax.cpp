#include "core/exchange/json_reader.h"
#include "support/canonical.h"
#include "support/marked.h"
#include "support/random_tenant.h"
#include "support/tenant_text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What is no JSON in UTF-8, and where: line and column are those of the token that is at fault, at its end at the
/// latest. The mark stands before the place that the error should name.
class TestJsonSyntax : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesBrokenUtf8_data();
    void refusesBrokenUtf8();
    void countsInCodePoints_data();
    void countsInCodePoints();
    void refusesASecondByteOrderMark();
    void readsWhatIsJson_data();
    void readsWhatIsJson();
    void refusesEveryBeginOfAFile();
    void survivesAnyByteAnywhere();
    void refusesWhatIsTooDeep();
    void refusesATokenThatIsTooLong_data();
    void refusesATokenThatIsTooLong();
    void readsAcrossItsBuffer();
};

namespace {

/// How a text is taken, where only its syntax counts.
QString verdictOf(const QByteArray& bytes)
{
    const auto result = readJsonText(bytes, 1, [](const JsonValue&) {});
    return result ? QStringLiteral("fine") : placedText(result.error());
}

/// A text as the name of a row, on one line.
QByteArray rowName(const QByteArray& text)
{
    return QByteArray(text).replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
}

} // namespace

void TestJsonSyntax::refuses_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"▸",
                             "{▸,}",
                             "[1,▸]",
                             "[1 ▸2]",
                             "[▸2",
                             "{\"a\":▸}",
                             "{\"a\"▸}",
                             "{\"a\"▸,\"b\":1}",
                             "{▸a:1}",
                             "{▸1:1}",
                             "{\"a\":1▸]",
                             "[1▸}",
                             "[true▸}",
                             "[null▸}",
                             "▸'a'",
                             "[▸'a']",
                             "[\"a\"▸:1]",
                             "{\"a\":1}▸x",
                             "{}▸{}",
                             "[]▸,",
                             "[▸.5]",
                             "[▸+1]",
                             "[▸NaN]",
                             "[▸Infinity]",
                             "[1]▸/* comment */",
                             "[1▸//\n]",
                             "[\"a▸\nb\"]",
                             "[\"a▸\tb\"]",
                             "[\"\\▸q\"]",
                             "[\"\\u12▸g4\"]",
                             "\n\n  [1,\n▸]",
                             "[1,\r\n▸]"})
        QTest::newRow(rowName(text).constData()) << text;
    // The place is the last byte of what was there where the end itself is at fault.
    for (const char* text : {"▸[", "[▸1", "{\"a▸\"", "{\"a\"▸:", "{\"a\":1▸,", "[\"▸a", "[▸\"", "[tru▸e"})
        QTest::newRow(rowName(text).constData()) << text;
    // Words and numbers: at their end.
    for (const char* text : {"[tr▸u]", "[nu▸l]", "[false▸1]", "[0▸1]", "[-0▸1]", "[▸-]", "[1▸.]", "[1▸e]", "[1e▸+]",
                             "[1 ▸2]", "[1 ▸2 ]", "[1 ▸2\n]", "{\"a\" ▸1}", "[\"a\" tru▸e]", "[1▸x]"})
        QTest::newRow(rowName(text).constData()) << text;
    QTest::newRow("a zero byte behind the document") << QString("{}▸%1").arg(QChar(0));
    QTest::newRow("a zero byte, and more behind it") << QString("{}▸%1}}").arg(QChar(0));
    QTest::newRow("a zero byte behind a number") << QString("1▸%1").arg(QChar(0));
    QTest::newRow("a zero byte within") << QString("{\"a\":▸%1}").arg(QChar(0));
    QTest::newRow("a zero byte in a text") << QString("[\"▸%1\"]").arg(QChar(0));
    QTest::newRow("a no-break space between tokens") << "[▸\u00a01]";
    QTest::newRow("a line separator between tokens") << "[▸\u20281]";
}

void TestJsonSyntax::refuses()
{
    QFETCH(QString, text);
    const Marked wanted = marked(text);
    QCOMPARE(verdictOf(wanted.bytes), placedText("json-syntax", wanted, {}));
}

void TestJsonSyntax::refusesBrokenUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("a continuation alone") << QByteArray("\x80");
    QTest::newRow("a lead alone") << QByteArray("\xC3");
    QTest::newRow("three of four") << QByteArray("\xF0\x9D\x84");
    QTest::newRow("Latin-1") << QByteArray("Gr\xF6\xDF"
                                           "e");
    QTest::newRow("an overlong slash") << QByteArray("\xC0\xAF");
    QTest::newRow("an overlong zero") << QByteArray("\xC0\x80");
    QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("a surrogate pair") << QByteArray("\xED\xA0\xB4\xED\xB4\x9E");
    QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("0xFE") << QByteArray("\xFE");
    QTest::newRow("a high surrogate alone") << QByteArray(R"(\ud834)");
    QTest::newRow("a low surrogate alone") << QByteArray(R"(\udd1e)");
    QTest::newRow("surrogates in the wrong order") << QByteArray(R"(\udd1e\ud834)");
    QTest::newRow("a high surrogate and no low one") << QByteArray(R"(\ud834\u0041)");
}

void TestJsonSyntax::refusesBrokenUtf8()
{
    QFETCH(QByteArray, bytes);
    for (const QByteArray& text : {"[\"" + bytes + "\"]", "{\"" + bytes + "\":1}"})
        QVERIFY2(verdictOf(text).startsWith("json-syntax 1:"), text.constData());
    // In what nobody reads, too, behind everything else.
    const auto result = readTenantText(tenantFile("\"extra\": [\"▸\"]").toUtf8().replace("▸", bytes));
    QVERIFY(!result);
    QCOMPARE(codeOf(result.error().code), codeOf(ErrorCode::JsonSyntax));
}

void TestJsonSyntax::countsInCodePoints_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("beyond ASCII: one column each") << "{\"é\": 5▸x}";
    QTest::newRow("beyond the basic plane: one column each") << "{\"𝄞𝄞\": ▸x}";
    QTest::newRow("a combining character has a column of its own") << "{\"e\u0301\": ▸x}";
    QTest::newRow("a tab is one column") << "{\t\t\"a\":\t▸x}";
    QTest::newRow("lines end at LF") << "{\n\"a\":\n\n  ▸x}";
    QTest::newRow("CR belongs to the line before") << "{\r\n\"a\":\r\n▸x}";
    QTest::newRow("CR alone ends no line") << "{\r\"a\":\r▸x}";
    QTest::newRow("U+2028 ends no line") << "{\"a\u2028\u0085b\": ▸x}";
    QTest::newRow("after a long line") << QStringLiteral("{\"%1\": ▸x}").arg(QString(100000, u'é'));
}

void TestJsonSyntax::countsInCodePoints()
{
    QFETCH(QString, text);
    const Marked wanted = marked(text);
    QCOMPARE(verdictOf(wanted.bytes), placedText("json-syntax", wanted, {}));

    // In a file, a byte order mark has no column.
    const auto inFile = readTenantText("\xEF\xBB\xBF" + wanted.bytes);
    QVERIFY(!inFile);
    QCOMPARE(placedText(inFile.error()), placedText("json-syntax", wanted, {}));
}

void TestJsonSyntax::refusesASecondByteOrderMark()
{
    const QByteArray mark("\xEF\xBB\xBF");
    const QByteArray file = tenantFile("\"users\": []").toUtf8();
    QVERIFY(readTenantText(mark + file));
    QCOMPARE(placedText(readTenantText(mark + mark + file).error()), "json-syntax 1:1");
    QCOMPARE(placedText(readTenantText("\xEF\xBB" + file).error()), "json-syntax 1:1");
    QCOMPARE(placedText(readTenantText(mark).error()), "json-syntax 1:1");
    QVERIFY(!readTenantText("\xFF\xFE" + file));
    QCOMPARE(verdictOf(mark + "{}"), "json-syntax 1:1"); // a line in the middle of a file
}

void TestJsonSyntax::readsWhatIsJson_data()
{
    QTest::addColumn<QByteArray>("bytes");

    for (const char* text :
         {"1", "-0", "0.5", "1e999", "-1e-999", "null", "\"\"", "[]", "{}", "[[],{}]", " [ 1 , 2 ]\r\n\t",
          R"("\"\\\/\b\f\n\r\t\u0041")", R"("\ud834\udd1e")", "\"\x7f\"", "{\"a\":1,\"a\":2}"})
        QTest::newRow(rowName(text).constData()) << QByteArray(text);
    QTest::newRow("a number of a thousand digits") << QByteArray(1000, '7');
    QTest::newRow("a fraction of a thousand digits") << QByteArray("0." + QByteArray(1000, '0') + "1");
    QTest::newRow("an exponent of a thousand digits") << QByteArray("1e" + QByteArray(1000, '9'));
    QTest::newRow("zeros without end before an exponent") << QByteArray("1" + QByteArray(1000, '0') + "e-1000");
    QTest::newRow("a non-character") << QByteArray("\"\xEF\xBF\xBF\"");
}

void TestJsonSyntax::readsWhatIsJson()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(verdictOf(bytes), "fine");
}

namespace {

/// A file with every part in it, without line end.
QByteArray smallFile()
{
    return canonicalBytes(TenantBuilder()
                              .with(SubscriptionBuilder("Größe 𝄞")
                                        .terms("2024-01-01..")
                                        .line(UsageType::Ivr, 12, "2024-01-01..")
                                        .rate(UsageType::Ivr, "1.50"))
                              .with(PersonBuilder("ann@contoso.example").administrator().holds("Größe 𝄞"))
                              .usage("2024-01", UsageType::Ivr, "", 3)
                              .build())
        .trimmed();
}

} // namespace

void TestJsonSyntax::refusesEveryBeginOfAFile()
{
    const QByteArray file = smallFile();
    QVERIFY(readTenantText(file));
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto result = readTenantText(file.first(size));
        QVERIFY2(!result, file.first(size).constData());
        QCOMPARE(codeOf(result.error().code), codeOf(ErrorCode::JsonSyntax));
        QVERIFY(result.error().place.line > 0 && result.error().place.column > 0);
    }
}

void TestJsonSyntax::survivesAnyByteAnywhere()
{
    const QByteArray file = smallFile();
    Dice dice(1);
    int refused = 0;
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (const char byte : {'\0', '"', '}', '\n', '9', '\xFF', static_cast<char>(dice.below(256))}) {
            QByteArray broken = file;
            broken[at] = byte;
            const auto result = readTenantText(broken);
            if (!result) {
                ++refused;
                QVERIFY(result.error().place.line > 0 && result.error().place.column > 0);
            }
        }
    }
    QVERIFY(refused > 4000);
}

void TestJsonSyntax::refusesWhatIsTooDeep()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QCOMPARE(verdictOf(nested(64)), "fine");
    QCOMPARE(verdictOf(nested(65)), "json-too-large 1:65");
    QCOMPARE(verdictOf(QByteArray(1'000'000, '[')), "json-too-large 1:65");
    const QByteArray objects = QByteArray("{\"a\":").repeated(100'000);
    QVERIFY(verdictOf(objects).startsWith("json-too-large 1:"));
    const auto unread = readTenantText(tenantFile("\"extra\": " + QString(100'000, u'[')).toUtf8());
    QVERIFY(!unread);
    QCOMPARE(codeOf(unread.error().code), codeOf(ErrorCode::JsonTooLarge));
}

void TestJsonSyntax::refusesATokenThatIsTooLong_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("fits");

    constexpr int megabyte = 1 << 20;
    QTest::newRow("a text of 2 MB") << QByteArray('"' + QByteArray(2 * megabyte, 'a') + '"') << false;
    QTest::newRow("a text of 2 MB that does not end") << QByteArray('"' + QByteArray(2 * megabyte, 'a')) << false;
    QTest::newRow("a text of 2 MB of escapes")
        << QByteArray('"' + QByteArray("\\\"").repeated(megabyte) + '"') << false;
    QTest::newRow("a number of 2 MB") << QByteArray(2 * megabyte, '1') << false;
    QTest::newRow("a text of nearly 1 MB") << QByteArray('"' + QByteArray(megabyte - 10, 'a') + '"') << true;
    QTest::newRow("2 MB of blanks") << QByteArray(QByteArray(2 * megabyte, ' ') + '1') << true;
}

void TestJsonSyntax::refusesATokenThatIsTooLong()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, fits);
    for (const QByteArray& text : {token, '[' + token + ']'}) {
        const QString verdict = verdictOf(text);
        QVERIFY2(verdict.startsWith(fits ? "fine" : "json-too-large 1:"), qPrintable(verdict));
    }
}

void TestJsonSyntax::readsAcrossItsBuffer()
{
    // Every part of a file comes to lie on the border of what is read at once.
    const QByteArray file = smallFile();
    const QByteArray expected = canonicalBytes(readTenantText(file).value());
    constexpr qsizetype buffer = 64 * 1024;
    for (qsizetype before = 0; before <= file.size(); before += 7) {
        const auto shifted = readTenantText(QByteArray(buffer - before, ' ') + file);
        QVERIFY(shifted);
        QCOMPARE(canonicalBytes(*shifted), expected);
    }
}

QTEST_APPLESS_MAIN(TestJsonSyntax)
#include "test_json_syntax.moc"
