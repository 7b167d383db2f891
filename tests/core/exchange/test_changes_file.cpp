#include "core/exchange/changes_reader.h"
#include "support/applied.h"
#include "support/builders.h"
#include "support/marked.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// A changes file as a whole: its lines, the first one with an error, and what becomes of the others.
class TestChangesFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appliesLineByLine();
    void readsLines_data();
    void readsLines();
    void reportsTheFirstLineWithAnError_data();
    void reportsTheFirstLineWithAnError();
    void appliesNothingOfAFileWithAnError();
    void namesThePersonOfARefusal();
    void summarises_data();
    void summarises();
    void doesWhatTheChangesDo();
    void saysThatADeviceCannotBeRead();
};

namespace {

const QString name("{\"op\":\"edit-tenant\",\"set\":{\"name\":\"%1\"}}");

Tenant tenantWithA()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2024-01-01..2024-12-31"))
        .with(PersonBuilder("ann@contoso.example"))
        .with(PersonBuilder("bo@contoso.example"))
        .build();
}

Result<AppliedChanges> applyText(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return applyChangesFile(device, tenantWithA());
}

} // namespace

void TestChangesFile::appliesLineByLine()
{
    const auto result =
        applyText(R"({"op":"add-subscription","subscription":{"id":"B","licensing":"concurrent","terms":[]}}
{"op":"renew-subscription","subscription":"b","starts":"2025-01-01"}
{"op":"add-people","people":[{"email":"cy@contoso.example"}]}
{"op":"assign-license","users":["CY@contoso.example","ann@contoso.example"],"subscription":"B","license":"premium-agent"}
{"op":"move-licenses","users":["cy@contoso.example"],"from":"B","to":"A"}
)");
    QVERIFY2(result, result ? "" : qPrintable(placedText(result.error())));
    QCOMPARE(licensesText(result->tenant, "ann@contoso.example"), "B premium-agent");
    QCOMPARE(licensesText(result->tenant, "cy@contoso.example"), "A premium-agent");
    QCOMPARE(result->summary.changes, qint64{5});
}

void TestChangesFile::readsLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("tenantName");

    const QByteArray one = name.arg("one").toUtf8();
    const QByteArray two = name.arg("two").toUtf8();
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("blank lines only") << QByteArray("\n \n\t\r\n") << "";
    QTest::newRow("a byte order mark only") << QByteArray("\xEF\xBB\xBF") << "";
    QTest::newRow("one line") << QByteArray(one + "\n") << "one";
    QTest::newRow("without a line end") << one << "one";
    QTest::newRow("two lines") << QByteArray(one + "\n" + two + "\n") << "two";
    QTest::newRow("CRLF") << QByteArray(one + "\r\n\r\n" + two + "\r\n") << "two";
    QTest::newRow("blank lines around") << QByteArray("\n\n" + one + "\n  \n" + two + "\n\n") << "two";
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF" + one) << "one";
    QTest::newRow("a byte order mark and a blank line") << QByteArray("\xEF\xBB\xBF\r\n" + one) << "one";
    QTest::newRow("blanks around the object") << QByteArray("  " + one + "\t \n") << "one";
}

void TestChangesFile::readsLines()
{
    QFETCH(QByteArray, bytes);
    const auto result = applyText(bytes);
    QVERIFY2(result, result ? "" : qPrintable(placedText(result.error())));
    QTEST(result->tenant.name, "tenantName");
}

void TestChangesFile::reportsTheFirstLineWithAnError_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");

    const QString fine = name.arg("x") + "\n";
    const QString byteOrderMark(QChar::ByteOrderMark); // not in a literal: there, QString takes it out
    QTest::newRow("syntax") << QString(fine + "\n\n{\"op\":▸}\n") << "json-syntax"
                            << "";
    QTest::newRow("an object over two lines")
        << QString(fine + "{\"op\":\"edit-tenant\",▸\n\"set\":{}}\n") << "json-syntax"
        << "";
    QTest::newRow("two objects on a line") << QString(name.arg("x") + " ▸{}\n") << "json-syntax"
                                           << "";
    QTest::newRow("a byte order mark on the second line") << fine + "▸" + byteOrderMark + fine << "json-syntax"
                                                          << "";
    QTest::newRow("two byte order marks") << byteOrderMark + "▸" + byteOrderMark + fine << "json-syntax"
                                          << "";
    QTest::newRow("form before the syntax of a later line")
        << QString(fine + "{\"op\":▸\"x\"}\n{") << "unknown-operation"
        << "$.op";
    QTest::newRow("blank lines and CRLF count") << QString("\r\n\n" + fine + "\r\n  ▸5") << "wrong-type"
                                                << "$";
    QTest::newRow("after a byte order mark") << byteOrderMark + "▸5"
                                             << "wrong-type"
                                             << "$";
    QTest::newRow("columns are code points")
        << QString("{\"op\":\"edit-tenant\",\"set\":{\"name\":\"𝄞é\",\"currency\":▸5}}") << "wrong-type"
        << "$.set.currency";
    QTest::newRow("an unknown person")
        << "{\"op\":\"remove-people\",\"users\":[\"ann@contoso.example\",▸\"dee@contoso.example\"]}"
        << "unknown-person"
        << "$.users[1]";
}

void TestChangesFile::reportsTheFirstLineWithAnError()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, path);
    Marked wanted = marked(text);
    if (text.startsWith(QChar(0xfeff)) && wanted.line == 1)
        --wanted.column; // a byte order mark in front is not counted
    const auto result = applyText(wanted.bytes);
    QVERIFY(!result);
    QCOMPARE(placedText(result.error()), placedText(code, wanted, path));
}

void TestChangesFile::appliesNothingOfAFileWithAnError()
{
    const auto refused = [](const QString& line) {
        const auto result = applyText((name.arg("x") + "\n\n" + line + "\n" + name.arg("y")).toUtf8());
        return result ? QStringLiteral("accepted") : placedText(result.error());
    };
    QCOMPARE(refused(R"({"op":"remove-subscription","subscription":"X"})"), "unknown-subscription 3:0 $.subscription");
    QCOMPARE(refused(R"({"op":"renew-subscription","subscription":"A","starts":"2024-12-31"})"),
             "overlap 3:0 $.starts");
    QCOMPARE(
        refused(
            R"({"op":"remove-license","users":["ann@contoso.example"],"subscription":"A","license":"premium-agent"})"),
        "no-such-license 3:0 $.users[0]");
    QCOMPARE(refused(R"({"op":"remove-people","users":["ann@contoso.example","Ann@contoso.example"]})"),
             "person-twice 3:0 $.users[1]");
    QCOMPARE(refused(R"({"op":"add-people","people":[{"email":"cy"},{"email":"CY"}]})"),
             "email-taken 3:0 $.people[1].email");
}

void TestChangesFile::namesThePersonOfARefusal()
{
    const auto result = applyText(R"({"op":"remove-people","users":["Dee@contoso.example"]})");
    QVERIFY(!result);
    QVERIFY(result.error().arguments == std::vector<Argument>{QStringLiteral("Dee@contoso.example")});
}

void TestChangesFile::summarises_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("summary");

    QTest::newRow("nothing") << ""
                             << " 0 0";
    QTest::newRow("one change") << name.arg("x") << "edit-tenant 1 0";
    QTest::newRow("the first of several")
        << QString(R"({"op":"remove-people","users":["ann@contoso.example","bo@contoso.example"]})" + QString("\n") +
                   name.arg("x"))
        << "remove-people 2 2";
}

void TestChangesFile::summarises()
{
    QFETCH(QString, lines);
    const Summary summary = applyText(lines.toUtf8())->summary;
    QTEST(QStringLiteral("%1 %2 %3").arg(summary.operation).arg(summary.changes).arg(summary.people), "summary");
}

void TestChangesFile::doesWhatTheChangesDo()
{
    // A change that is spelled out is that of the plan, value by value.
    const Tenant tenant = tenantWithA();
    const auto result = applyText(
        R"({"op":"add-entitlement","subscription":"A","usageType":"ai-agent","quantity":10,"starts":"2024-02-01","ends":"2024-12-31"}
{"op":"change-quantity","subscription":"A","usageType":"ai-agent","quantity":25,"from":"2024-05-01"}
{"op":"end-entitlement","subscription":"A","usageType":"ai-agent","ends":"2024-09-30"}
{"op":"change-term","subscription":"A","term":"2024-01-01","starts":"2024-02-01","ends":"2024-11-30"}
{"op":"suspend-subscription","subscription":"A","starts":"2024-03-01","ends":"2024-03-31"}
{"op":"resume-subscription","subscription":"A","on":"2024-03-11"}
{"op":"end-subscription","subscription":"A","ends":"2024-10-31"}
{"op":"set-overage-rate","subscription":"A","usageType":"ai-agent","rate":"120.00"}
)");
    QVERIFY2(result, result ? "" : qPrintable(placedText(result.error())));
    Subscription expected = SubscriptionBuilder("A")
                                .terms("2024-02-01..2024-10-31")
                                .suspended("2024-03-01..2024-03-10")
                                .line(UsageType::AiAgent, 10, "2024-02-01..2024-04-30")
                                .line(UsageType::AiAgent, 25, "2024-05-01..2024-09-30")
                                .rate(UsageType::AiAgent, "120.00")
                                .build();
    expected.ref = tenant.find(u"A")->ref;
    QVERIFY(*result->tenant.find(u"A") == expected);
}

namespace {

/// Gives one change and fails then.
class BadSector : public QIODevice {
public:
    BadSector() { open(QIODevice::ReadOnly); }

protected:
    qint64 readData(char* data, qint64) override
    {
        const QByteArray first = std::exchange(m_first, {});
        std::ranges::copy(first, data);
        return first.isEmpty() ? -1 : first.size();
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_first = name.arg("x").toUtf8() + '\n';
};

} // namespace

void TestChangesFile::saysThatADeviceCannotBeRead()
{
    BadSector device;
    const auto result = applyChangesFile(device, tenantWithA());
    QVERIFY(!result);
    QCOMPARE(codeOf(result.error().code), codeOf(ErrorCode::FileUnreadable));
}

QTEST_APPLESS_MAIN(TestChangesFile)
#include "test_changes_file.moc"
