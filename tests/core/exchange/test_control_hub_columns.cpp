#include "core/exchange/control_hub_columns.h"

#include <QBuffer>
#include <QTest>

using namespace seatkeeper;

/// What a column of Control Hub's CSV is, by its heading and by what somebody said of it.
class TestControlHubColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsByHeading_data();
    void knowsByHeading();
    void takesWhatWasSaid_data();
    void takesWhatWasSaid();
    void tellsTheSameColumn_data();
    void tellsTheSameColumn();
    void readsTheHeaderOnly();
};

namespace {

QString useText(const ControlHubColumn& column)
{
    switch (column.use) {
    case ColumnUse::Kept: return column.looksLikeLicense ? "maybe a license " + column.subscription : "kept";
    case ColumnUse::Email: return "email";
    case ColumnUse::FirstName: return "first name";
    case ColumnUse::LastName: return "last name";
    case ColumnUse::DisplayName: return "display name";
    case ColumnUse::Department: return "department";
    case ColumnUse::Status: return "status";
    case ColumnUse::License: break;
    }
    return codeOf(column.license) + (column.isSuspended ? " suspended " : " ") + column.subscription;
}

const Mappings& mappings()
{
    static const Mappings said{
        {"CC Agents", {License::PremiumAgent, "Sub9"}},
        {"CC Agents (Suspended)", {License::PremiumAgent, "Sub9"}},
        {"Contact Center Standard Agent [Sub1]", {std::nullopt, {}}},
        {"Contact Center Premium Agent [Sub1]", {License::StandardAgent, "Sub2"}},
        {"Contact Center", {std::nullopt, {}}},
        {"First Name", {License::StandardAgent, "Sub2"}},
    };
    return said;
}

} // namespace

void TestControlHubColumns::knowsByHeading_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("use");
    const auto row = [](const char* heading, const char* use) {
        QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromUtf8(use);
    };
    row("User ID/Email (Required)", "email");
    row(" user id/email  (REQUIRED) ", "email");
    row("User ID/Email", "email");
    row("First Name", "first name");
    row("last name ", "last name");
    row("\xC2\xA0"
        "Display Name",
        "display name");
    row("DEPARTMENT", "department");
    row("User Status", "status");
    row("Title", "kept");
    row("Email", "kept");
    row("", "kept");
    row("Webex Messaging [Sub121331]", "kept");
    row("Contact Center Premium Agent [Sub121331]", "premium-agent Sub121331");
    row("Contact Center Standard Agent [Sub121331]", "standard-agent Sub121331");
    row("Contact Center Premium Agent[Sub121331]", "premium-agent Sub121331");
    row("contact center standard agent [sub1]", "standard-agent sub1");
    row("Contact center Standard Agent [trialSub.e57-1c]", "standard-agent trialSub.e57-1c");
    row("Contact Center Premium Agent (Suspended) [Sub1]", "premium-agent suspended Sub1");
    row("Contact Center Premium Agent [Sub1] (Suspended)", "premium-agent suspended Sub1");
    row("Contact Center Premium Agent [Sub1](suspended)", "premium-agent suspended Sub1");
    row("Contact Center Premium Agent [Sub1 (Suspended)]", "premium-agent suspended Sub1");
    row("Premium - Contact Center [ Sub 1 ]", "premium-agent Sub 1");
    row("Webex Contact Center Premium [a[1]]", "premium-agent a[1]");
    row("Contact Center Premium Agent", "maybe a license ");
    row("Contact Center Premium Agent []", "maybe a license ");
    row("Contact Center Premium Agent [Sub1", "maybe a license ");
    row("Contact Center Premium Standard Agent [Sub1]", "maybe a license Sub1");
    row("Contact Center Supervisor [Sub1]", "maybe a license Sub1");
    row("Contact Centre Premium Agent [Sub1]", "maybe a license Sub1");
    row("Premium Agent [Sub1]", "maybe a license Sub1");
    row("[Contact Center Premium]", "kept");
}

void TestControlHubColumns::knowsByHeading()
{
    QFETCH(const QString, heading);
    const ControlHubColumn column = controlHubColumn(heading, {});
    QCOMPARE(column.heading, heading);
    QTEST(useText(column), "use");
    QCOMPARE(column.origin == ColumnOrigin::Recognised, column.use != ColumnUse::Kept);
}

void TestControlHubColumns::takesWhatWasSaid_data()
{
    QTest::addColumn<QString>("use");
    QTest::addColumn<int>("origin");
    const auto row = [](const char* heading, const char* use, ColumnOrigin origin) {
        QTest::newRow(heading) << QString(use) << static_cast<int>(origin);
    };
    row("CC Agents", "premium-agent Sub9", ColumnOrigin::Mapped);
    row("CC Agents (Suspended)", "premium-agent suspended Sub9", ColumnOrigin::Mapped);
    row("cc agents", "maybe a license ", ColumnOrigin::Unknown);
    row("Contact Center Standard Agent [Sub1]", "kept", ColumnOrigin::Mapped);
    row("Contact Center Premium Agent [Sub1]", "standard-agent Sub2", ColumnOrigin::Mapped);
    row("Contact Center", "kept", ColumnOrigin::Mapped);
    row("Contact Center Premium Agent [Sub2]", "premium-agent Sub2", ColumnOrigin::Recognised);
    row("First Name", "first name", ColumnOrigin::Recognised);
}

void TestControlHubColumns::takesWhatWasSaid()
{
    const ControlHubColumn column = controlHubColumn(QTest::currentDataTag(), mappings());
    QTEST(useText(column), "use");
    QTEST(static_cast<int>(column.origin), "origin");
}

void TestControlHubColumns::tellsTheSameColumn_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char* name, const QString& a, const QString& b, bool isSame) {
        QTest::newRow(name) << a << b << isSame;
    };
    row("case", "Title", "TITLE", true);
    row("blanks", "Job  Title ", "Job Title", true);
    row("composed or not", QStringLiteral("\u00E9"), QStringLiteral("e\u0301"), true);
    row("other", "Title", "Titles", false);
    row("address by either name", "User ID/Email (Required)", "User ID/Email", true);
    row("license without a blank", "Contact Center Premium Agent [Sub1]", "Contact Center Premium Agent[sub1]", true);
    row("license by another name", "Contact Center Premium Agent [Sub1]", "Premium Contact Center [Sub1]", true);
    row("mapped", "CC Agents", "Contact Center Premium Agent [sub9]", true);
    row("suspended or not", "Contact Center Premium Agent [Sub1]", "Contact Center Premium Agent [Sub1] (Suspended)",
        false);
    row("other license", "Contact Center Premium Agent [Sub3]", "Contact Center Standard Agent [Sub3]", false);
    row("other subscription", "Contact Center Premium Agent [Sub3]", "Contact Center Premium Agent [Sub4]", false);
}

void TestControlHubColumns::tellsTheSameColumn()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    const Mappings said{{"CC Agents", {License::PremiumAgent, "Sub9"}}};
    QTEST(columnKey(controlHubColumn(a, said)) == columnKey(controlHubColumn(b, said)), "isSame");
    QVERIFY(columnKey(controlHubColumn(" ", said)).empty());
}

void TestControlHubColumns::readsTheHeaderOnly()
{
    QByteArray text("User ID/Email (Required);CC Agents;Contact Center Premium Agent [Sub1]\r\n\"no end");
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    const auto columns = readControlHubColumns(device, "f.csv", {});
    QStringList uses;
    for (const ControlHubColumn& column : columns.value())
        uses.push_back(useText(column));
    QCOMPARE(uses, (QStringList{"email", "maybe a license ", "premium-agent Sub1"}));

    QByteArray broken("a,\"b");
    QBuffer other(&broken);
    other.open(QIODevice::ReadOnly);
    QCOMPARE(readControlHubColumns(other, "f.csv", {}).error().code, ErrorCode::OpenQuote);
}

QTEST_APPLESS_MAIN(TestControlHubColumns)
#include "test_control_hub_columns.moc"
