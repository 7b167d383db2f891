#include "support/cli.h"

#include <QTest>

using namespace seatkeeper::test;

/// `export --as report`: what is told of what, in which form and language, and what is refused.
class TestCliReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfTheBaseline();
    void speaksDutch();
    void comparesAScenario();
    void tellsOfTheMonthsAsked_data();
    void tellsOfTheMonthsAsked();
    void takesItsFormFromTheSuffix_data();
    void takesItsFormFromTheSuffix();
    void needsForceToWriteOverAFile();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    std::unique_ptr<Cli> m_cli;
};

void TestCliReport::init()
{
    m_cli = std::make_unique<Cli>();
    (*m_cli)("new p --sample departments");
}

void TestCliReport::tellsOfTheBaseline()
{
    const QString report = (*m_cli)("export p --as report").text();
    QVERIFY(report.startsWith("Gemeente Meerbeek on 24 November 2026\n"));
    QVERIFY(report.contains("This is the baseline of the plan."));
    QVERIFY(report.contains("The overage of October 2026 costs €\u00a02,760.25."));
    QVERIFY(report.contains("April 2027 (forecast)"));
    QVERIFY(!report.contains("Compared with the baseline"));
    const QString later = (*m_cli)("export p --as report --on 2027-02-01").text();
    QVERIFY(later.startsWith("Gemeente Meerbeek on 1 February 2027\n"));
}

void TestCliReport::speaksDutch()
{
    const QString report = (*m_cli)("export p --as report --lang nl").text();
    QVERIFY(report.startsWith("Gemeente Meerbeek op 24 november 2026\n"));
    QVERIFY(report.contains("De overschrijding van oktober 2026 kost €\u00a02.760,25."));
    QVERIFY(report.contains("april 2027 (prognose)"));
}

void TestCliReport::comparesAScenario()
{
    m_cli->write("end.jsonl", R"({"op":"end-subscription","subscription":"Sub121331","ends":"2026-12-31"})");
    (*m_cli)("apply p --changes end.jsonl --scenario sooner");
    const QString report = (*m_cli)("export p --as report --scenario SOONER").text();
    QVERIFY(report.contains("This is scenario \"sooner\" of the plan."));
    QVERIFY(report.contains("Compared with the baseline"));
    QVERIFY(report.contains("Primary, from 1 through 31 January 2027"));
}

void TestCliReport::tellsOfTheMonthsAsked_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("months");

    QTest::newRow("usual") << ""
                           << "October 2026 through April 2027";
    QTest::newRow("both") << " --from 2026-09 --to-month 2026-11"
                          << "September 2026 through November 2026";
    QTest::newRow("one") << " --from 2026-10 --to-month 2026-10"
                         << "October 2026 through October 2026";
    QTest::newRow("from") << " --from 2027-01"
                          << "January 2027 through April 2027";
    QTest::newRow("from, later") << " --from 2028-01"
                                 << "January 2028 through January 2028";
    QTest::newRow("to") << " --to-month 2027-01"
                        << "October 2026 through January 2027";
    QTest::newRow("to, earlier") << " --to-month 2026-01"
                                 << "January 2026 through January 2026";
}

void TestCliReport::tellsOfTheMonthsAsked()
{
    QFETCH(const QString, options);
    QFETCH(const QString, months);
    const QString report = (*m_cli)("export p --as report" + options).text();
    QVERIFY2(report.contains(months), qPrintable(report.left(600)));
}

void TestCliReport::takesItsFormFromTheSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");

    QTest::newRow("html") << "r.html" << QByteArray("<!DOCTYPE html>\n<html lang=\"en\">");
    QTest::newRow("pdf") << "r.PDF" << QByteArray("%PDF-");
    QTest::newRow("text") << "r.txt" << QByteArray("Gemeente Meerbeek on");
    QTest::newRow("none") << "r" << QByteArray("Gemeente Meerbeek on");
}

void TestCliReport::takesItsFormFromTheSuffix()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begins);
    (*m_cli)("export p --as report --split usage --to " + name);
    QVERIFY(m_cli->bytesOf(name).startsWith(begins));
    QCOMPARE(m_cli->names(), QStringList({"p", name})); // and nothing temporary
}

void TestCliReport::needsForceToWriteOverAFile()
{
    m_cli->write("r.html", "mine");
    const Answer refused = m_cli->tryTo("export p --as report --to r.html");
    QCOMPARE(refused.exit, 2);
    QCOMPARE(m_cli->bytesOf("r.html"), QByteArray("mine"));
    (*m_cli)("export p --as report --to r.html --force");
    QVERIFY(m_cli->bytesOf("r.html").contains("Gemeente Meerbeek"));
}

void TestCliReport::refusesWrongCalls_data()
{
    QTest::addColumn<QString>("options");

    QTest::newRow("no month") << "--as report --from 2026-13";
    QTest::newRow("no month, end") << "--as report --to-month soon";
    QTest::newRow("from after to") << "--as report --from 2026-10 --to-month 2026-09";
    QTest::newRow("no day") << "--as report --on 2026-02-30";
    QTest::newRow("no method") << "--as report --split evenly";
    QTest::newRow("no scenario") << "--as report --scenario nowhere";
    QTest::newRow("the import") << "--as report --scenario import";
    QTest::newRow("of another form, split") << "--as tenant --split usage";
    QTest::newRow("of another form, from") << "--as steps --from 2026-10";
    QTest::newRow("of another form, to") << "--as tenant --to-month 2026-10";
}

void TestCliReport::refusesWrongCalls()
{
    QFETCH(const QString, options);
    const Answer answer = m_cli->tryTo("export p " + options + " --to r.html");
    QCOMPARE(answer.exit, 2);
    QCOMPARE(m_cli->names(), QStringList{"p"});
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "test_cli_report.moc"
