#include "core/plan/scenario_edits.h"
#include "support/builders.h"
#include "support/workbook.h"
#include "ui/report/plan_report.h"
#include "ui/report/text_form.h"
#include "ui/report/xlsx_table.h"

#include <QStandardPaths>
#include <QTextDocument>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Names that look like something else come out as themselves in each form in which they leave the program, and nothing
/// that they name is opened.
class TestHostileNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void isTextInHtml();
    void isTextInPlainText();
    void isTextInPdf();
    void isTextOnTheClipboard();
    void isTextInAWorkbook();
    void isTextInASpreadsheetProgram();
};

namespace {

/// A document that asks for what a text names shows what it asked for.
class Watching : public QTextDocument {
public:
    QStringList asked;

protected:
    QVariant loadResource(int /*type*/, const QUrl& name) override
    {
        asked += name.toString();
        return {};
    }
};

PlanState planNamed(const QString& name)
{
    PlanState state;
    state.baseline = TenantBuilder()
                         .with(SubscriptionBuilder("A")
                                   .named(name)
                                   .terms("2024-01-01..2026-12-31")
                                   .line(UsageType::StandardAgent, 10, "2024-01-01..")
                                   .rate(UsageType::StandardAgent, "95.00"))
                         .usage("2026-10", UsageType::StandardAgent, "A", 12)
                         .build();
    state.baseline.name = name;
    state.imported = state.baseline.licenses;
    return state;
}

ReportDocument reportOn(const QString& name)
{
    PlanState state = planNamed(name);
    const ScenarioEdit made =
        createScenario(state, {.name = name, .note = name}, {EndSubscription{"A", QDate(2026, 11, 30)}}).value();
    return planReport(Language(LanguageCode::English), made.next,
                      {.layer = layerOf(made.scenario),
                       .day = QDate(2026, 11, 24),
                       .first = Month(2026, 10),
                       .last = Month(2026, 12)});
}

/// Without white space, which is where lines were broken.
QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == u'\f'; });
    return text;
}

/// What Qt 6.4 lets be copied from a PDF: what lies beyond U+FFFF is drawn, but its letters are not named there.
QString withoutEmoji(QString text)
{
    text.removeIf([](QChar c) { return c.isSurrogate(); });
    return text;
}

/// Runs a program that reads what was written; empty, and the test is skipped by the caller, where it is not there.
QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int longest = 100'000; // milliseconds
    const bool isDone = process.waitForFinished(longest) && process.exitCode() == 0;
    if (!isDone)
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

void writeFile(const QString& name, const QByteArray& content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush());
}

} // namespace

void TestHostileNames::initTestCase_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("image") << "<img src=/etc/passwd>";
    QTest::newRow("script") << "<script>alert(1)</script><style>*{display:none}</style>";
    QTest::newRow("formula") << "=1+1";
    QTest::newRow("call") << "=cmd|' /C calc'!A0";
    QTest::newRow("entity") << "&lt;b&gt; &amp; \"'";
    QTest::newRow("placeholders") << "%1 %2 %n %L1";
    QTest::newRow("right to left") << "שירות לקוחות";
    QTest::newRow("300 characters") << QStringLiteral("Afdeling").repeated(37) + "Zaak";
    QTest::newRow("ligatures") << "Staff office file";
    QTest::newRow("emoji") << "😀 Care";
}

void TestHostileNames::isTextInHtml()
{
    QFETCH_GLOBAL(const QString, name);
    const QString html = toHtml(reportOn(name));
    QVERIFY(html.contains(name.toHtmlEscaped()));
    for (const char* never : {"<img", "<script", "<link", "src=\"", "href", "url("})
        QVERIFY2(!html.contains(QLatin1String(never)), never);
    Watching document;
    document.setHtml(html);
    QVERIFY2(document.asked.isEmpty(), qPrintable(document.asked.join(u' ')));
    QVERIFY(squeezed(document.toPlainText()).contains(squeezed(name)));
}

void TestHostileNames::isTextInPlainText()
{
    QFETCH_GLOBAL(const QString, name);
    const QString text = toPlainText(reportOn(name));
    QVERIFY(text.contains(QStringLiteral("This is scenario \"%1\" of the plan.").replace("%1", name)));
}

void TestHostileNames::isTextInPdf()
{
    QFETCH_GLOBAL(const QString, name);
    const QByteArray pdf = toBytes(reportOn(name), TextForm::Pdf);
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(!pdf.contains("/URI"));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("there is no pdftotext");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    writeFile(file, pdf);
    const QString read =
        QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")}));
    QString found = squeezed(read);
    found.removeIf(
        [](QChar c) { return c.unicode() >= 0x202A && c.unicode() <= 0x202E; }); // directions, as it sees them
    QVERIFY2(found.contains(withoutEmoji(squeezed(name))), qPrintable(read));
}

void TestHostileNames::isTextOnTheClipboard()
{
    QFETCH_GLOBAL(const QString, name);
    const TextTable table = textTableOf(typedTable(name, {name}, {{name}}), LanguageCode::English);
    const QString lines = toTabSeparated(table);
    const bool looksLikeAFormula = name.startsWith(u'=');
    QCOMPARE(lines.split(u'\n').at(1), (looksLikeAFormula ? QStringLiteral("'") : QString()) + name);
    Watching document;
    document.setHtml(toHtml(table));
    QVERIFY(document.asked.isEmpty());
    QVERIFY(document.toPlainText().contains(name));
}

void TestHostileNames::isTextInAWorkbook()
{
    QFETCH_GLOBAL(const QString, name);
    const auto workbook = toXlsx(typedTable(QStringLiteral("Table"), {name}, {{name}}));
    QVERIFY(workbook);
    const QJsonObject sheet = sheetsOf(*workbook).at(0).toObject();
    QCOMPARE(cellIn(sheet, QStringLiteral("A1")), QStringLiteral("text ") + name);
    QCOMPARE(cellIn(sheet, QStringLiteral("A2")), QStringLiteral("text ") + name);
    QCOMPARE(sheet.value(QLatin1String("formulas")).toInt(), 0);
    QCOMPARE(sheet.value(QLatin1String("links")).toInt(), 0);
}

/// A spreadsheet program reads a hundred names, and writes them as a sheet in which a formula would be told from a
/// text.
void TestHostileNames::isTextInASpreadsheetProgram()
{
    if (QString::fromLatin1(QTest::currentDataTag()) != QLatin1String("image"))
        return; // all names at once
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("there is no LibreOffice");
    QStringList names;
    std::vector<std::vector<TypedCell>> rows;
    for (const char* beginning : {"=", "+", "-", "@", "'", "\"", "%", "#", "|", "{"}) {
        for (const char* end :
             {"1+1", "A1", "SUM(A1:A9)", "HYPERLINK(\"x\")", "2", "😀", "שלום", "<f>1</f>", "1e5", ""}) {
            names.push_back(QString::fromUtf8(beginning) + QString::fromUtf8(end));
            rows.push_back({names.constLast()});
        }
    }
    QCOMPARE(names.size(), 100);
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("names.xlsx")), toXlsx(typedTable("Names", {"Name"}, rows)).value());
    outputOf(office,
             {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()), "--headless",
              "--convert-to", "fods", "--outdir", folder.path(), folder.filePath(QStringLiteral("names.xlsx"))});
    QFile file(folder.filePath(QStringLiteral("names.fods")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString sheet = QString::fromUtf8(file.readAll());
    QVERIFY(!sheet.contains(QLatin1String("table:formula")));
    QVERIFY(!sheet.contains(QLatin1String("xlink:href=\"x\"")));
    for (const QString& name : names)
        QVERIFY2(
            sheet.contains(
                QStringLiteral("<text:p>%1</text:p>").arg(QString(name).toHtmlEscaped().replace("&quot;", "\""))) ||
                sheet.contains(QStringLiteral("<text:p>%1</text:p>").arg(name.toHtmlEscaped())),
            qPrintable(name));
}

QTEST_MAIN(TestHostileNames)
#include "test_hostile_names.moc"
