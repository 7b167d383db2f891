#include "support/plan_folder.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Rows that no plan of ours can have: the plan is damaged, and the error names the table.
class TestPlanFileDamaged : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheTable_data();
    void namesTheTable();
    void namesTheEditsOfHistory_data();
    void namesTheEditsOfHistory();
    void checksWhatABeforeImageNames_data();
    void checksWhatABeforeImageNames();
    void readsTheLimits_data();
    void readsTheLimits();
    void seesRowsThatOthersWrote_data();
    void seesRowsThatOthersWrote();
};

void TestPlanFileDamaged::namesTheTable_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");

    const auto row = [](const char* table, const char* sql) { QTest::addRow("%s", sql) << QByteArray(sql) << table; };
    row("plan", "DELETE FROM plan");
    row("plan", "UPDATE plan SET overage_day = 'noon'");
    row("plan", "UPDATE plan SET renewal_keeps_age = 2");
    row("plan", "UPDATE plan SET imported_on = '2024-02-30'");
    row("subscription_key", "UPDATE subscription_key SET id = 5 WHERE id = 1");
    row("subscription_key", "DELETE FROM subscription_key WHERE id = 0");
    row("subscription_key", "UPDATE subscription_key SET key = 'A' WHERE id = 0"); // not folded
    row("license_set", "UPDATE license_set SET canonical = '0x' WHERE id = 1");
    row("license_set", "UPDATE license_set SET canonical = '99s' WHERE id = 1");
    row("license_set", "UPDATE license_set SET canonical = '1s,0p' WHERE id = 1");
    row("license_set", "UPDATE license_set SET canonical = '0s,0p' WHERE id = 1");
    row("license_set", "UPDATE license_set SET canonical = '00p' WHERE id = 1");
    row("license_set", "UPDATE license_set SET canonical = '0p,' WHERE id = 1");
    row("license_set", "UPDATE license_set SET canonical = '4294967296p' WHERE id = 1");
    row("license_set", "UPDATE license_set SET id = 9 WHERE id = 1");
    row("license_set", "DELETE FROM license_set WHERE id = 0");
    row("person", "UPDATE person SET id = 7 WHERE id = 1");
    row("person", "DELETE FROM person WHERE id = 0");
    row("person", "UPDATE person SET status = 'asleep'");
    row("person", "UPDATE person SET roles = 8");
    row("person", "UPDATE person SET roles = -1");
    row("person", "UPDATE person SET roles = 4294967297");
    row("person", "UPDATE person SET email = 'bo@contoso.example' WHERE id = 0"); // its key is another's
    row("person", "UPDATE person SET email_key = 'x' WHERE id = 0");
    row("holding", "UPDATE holding SET set_id = 99");
    row("holding", "UPDATE holding SET set_id = -1");
    row("holding", "UPDATE holding SET person = 99 WHERE person = 1");
    row("holding", "UPDATE holding SET person = -1 WHERE person = 1");
    row("holding", "UPDATE holding SET layer = 2 WHERE layer = 0 AND person = 1");
    row("holding", "DELETE FROM subscription WHERE ref = 1; DELETE FROM usage"); // somebody holds it
    row("subscription", "UPDATE subscription SET licensing = 'both'");
    row("subscription", "UPDATE subscription SET licensing = NULL");
    row("subscription", "UPDATE subscription SET created = '2024-13-01'");
    row("subscription", "UPDATE subscription SET notice_days = -1");
    row("subscription", "UPDATE subscription SET notice_days = 2147483648");
    row("subscription", "UPDATE subscription SET hybrid = 7");
    row("subscription", "UPDATE subscription SET id = 'B' WHERE ref = 0");
    row("subscription", "UPDATE subscription SET licensing = 'named' WHERE ref = 1;"
                        " INSERT INTO term VALUES (1, '2024-01-01', NULL)");
    row("term", "UPDATE term SET starts = '2024-1-1' WHERE starts = '2024-01-01'");
    row("term", "UPDATE term SET ends = 'never'");
    row("term", "UPDATE term SET ends = '2023-12-31' WHERE ends IS NOT NULL");
    row("term", "UPDATE term SET ends = NULL");
    row("term", "INSERT INTO term VALUES (7, '2024-01-01', NULL)");
    row("suspension", "UPDATE suspension SET starts = ''");
    row("suspension", "INSERT INTO suspension VALUES (0, '2024-05-31', NULL)");
    row("line", "UPDATE line SET usage_type = 'fax'");
    row("line", "UPDATE line SET quantity = -1");
    row("line", "UPDATE line SET quantity = 2147483648");
    row("line", "UPDATE line SET starts = '0000-01-01'");
    row("line", "UPDATE line SET ends = '2023-12-31'");
    row("line", "INSERT INTO line VALUES (0, 'ivr', 5, '2025-01-01', NULL)");
    row("line", "INSERT INTO line VALUES (7, 'ivr', 5, '2025-01-01', NULL)");
    row("rate", "UPDATE rate SET rate = '1,50'");
    row("rate", "UPDATE rate SET usage_type = 'IVR'");
    row("rate", "INSERT INTO rate VALUES (7, 'ivr', '1')");
    row("usage", "UPDATE usage SET month = '2024-13'");
    row("usage", "UPDATE usage SET usage_type = ''");
    row("usage", "UPDATE usage SET subscription = 7 WHERE subscription = 0");
    row("usage", "UPDATE usage SET subscription = -2 WHERE subscription = -1");
    row("usage", "UPDATE usage SET quantity = -5");
    row("usage", "UPDATE usage SET quantity = 4294967296");
    row("invoice", "UPDATE invoice SET month = 'May'");
    row("invoice", "UPDATE invoice SET amount = '665.000'");
    row("setting", "UPDATE setting SET value = '0' WHERE name = 'horizonDays'");
    row("setting", "UPDATE setting SET value = '3661' WHERE name = 'horizonDays'");
    row("setting", "UPDATE setting SET value = '101' WHERE name = 'unusedPercent'");
    row("setting", "UPDATE setting SET value = '07' WHERE name = 'noticeDays'");
    row("acceptance", "UPDATE acceptance SET accepted_on = '' WHERE person = 1");
    row("acceptance", "UPDATE acceptance SET person = 2 WHERE person = 1");
    row("acceptance", "UPDATE acceptance SET person = -2 WHERE person = 1");
    row("acceptance", "UPDATE acceptance SET subscription = 3 WHERE subscription = 0");
}

void TestPlanFileDamaged::namesTheTable()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    const PlanFolder folder;
    const QString file = newPlan(folder);
    QVERIFY(PlanFile::open(file, PlanFile::Access::Read).value()->loadState());
    runSqlAndDigest(file, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;" + sql);
    const QByteArray before = bytesOf(file);
    const auto state = PlanFile::open(file, PlanFile::Access::Write).value()->loadState();
    QVERIFY(!state);
    QCOMPARE(codeOf(state.error().code), codeOf(ErrorCode::PlanDamaged));
    QVERIFY(state.error().arguments == std::vector<Argument>({file, table}));
    QCOMPARE(bytesOf(file), before);
}

namespace {

/// A plan in which an edit of each kind is done and one is undone.
QString planWithHistory(const PlanFolder& folder)
{
    const QString file = newPlan(folder);
    Plan plan = openPlan(file);
    for (const char* name : {"one", "two", "three"})
        plan.apply({EditTenant{name, {}}, RemovePeople{{plan.baseline().membersByEmail().front()}},
                    AddPeople{{NewPerson{{.email = name}, {}}}}},
                   {}, someone)
            .value();
    plan.undo().value();
    return file;
}

} // namespace

void TestPlanFileDamaged::namesTheEditsOfHistory_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");

    const auto row = [](const char* table, const char* sql) { QTest::addRow("%s", sql) << QByteArray(sql) << table; };
    row("edit", "UPDATE edit SET kind = 'magic' WHERE sequence = 1");
    row("edit", "UPDATE edit SET at = 'noon' WHERE sequence = 1");
    row("edit", "UPDATE edit SET summary = x'00' WHERE sequence = 1");
    row("edit", "UPDATE edit SET summary = x'' WHERE sequence = 1");
    row("edit", "UPDATE edit SET done = 0 WHERE sequence = 1"); // below one that is done
    row("edit", "UPDATE edit SET image_digest = NULL WHERE sequence = 3; DELETE FROM before_image WHERE edit = 3");
    row("before_image", "UPDATE edit SET image_digest = NULL WHERE sequence = 3");
    row("before_image", "UPDATE before_image SET content = x'00' WHERE edit = 2");
    row("before_image", "UPDATE before_image SET content = x'' WHERE edit = 2");
    row("before_image", "UPDATE before_image SET content = CAST(content || x'00' AS BLOB) WHERE edit = 2");
    row("before_image", "DELETE FROM before_image WHERE edit = 1");
}

void TestPlanFileDamaged::namesTheEditsOfHistory()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    const PlanFolder folder;
    const QString file = planWithHistory(folder);
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), "fine");
    runSqlAndDigest(file, sql);
    const auto verified = PlanFile::open(file, PlanFile::Access::Read).value()->verify();
    QVERIFY(!verified);
    QVERIFY(verified.error() == Error({ErrorCode::PlanDamaged, {file, table}, {}}));
}

void TestPlanFileDamaged::checksWhatABeforeImageNames_data()
{
    QTest::addColumn<QByteArray>("sql");

    // The before-image is whole, but the plan no longer has what it names.
    QTest::newRow("people") << QByteArray("DELETE FROM person WHERE id >= 2; DELETE FROM holding WHERE person >= 2");
    QTest::newRow("license sets") << QByteArray(
        "DELETE FROM license_set WHERE id >= 1; DELETE FROM holding WHERE set_id >= 1");
}

void TestPlanFileDamaged::checksWhatABeforeImageNames()
{
    QFETCH(QByteArray, sql);
    const PlanFolder folder;
    const QString file = planWithHistory(folder);
    runSqlAndDigest(file, sql);
    const QByteArray before = bytesOf(file);
    const auto verified = PlanFile::open(file, PlanFile::Access::Read).value()->verify();
    QVERIFY(!verified);
    QVERIFY(verified.error() == Error({ErrorCode::PlanDamaged, {file, QStringLiteral("before_image")}, {}}));
    Plan plan = openPlan(file);
    while (plan.nextUndo()) {
        const auto undone = plan.undo();
        if (!undone) {
            QCOMPARE(codeOf(undone.error().code), codeOf(ErrorCode::PlanDamaged));
            return;
        }
    }
    QFAIL("everything could be undone");
}

void TestPlanFileDamaged::readsTheLimits_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");

    const auto row = [](const char* table, const char* sql) { QTest::addRow("%s", sql) << QByteArray(sql) << table; };
    row("line", "UPDATE line SET quantity = 2147483647");
    row("subscription", "UPDATE subscription SET notice_days = 0");
    row("person", "UPDATE person SET roles = 7");
    row("person", "UPDATE person SET roles = NULL, webex_id = 'x'");
    row("plan", "UPDATE plan SET imported_on = NULL");
    row("term", "UPDATE term SET ends = '9999-12-31' WHERE ends IS NULL");
    row("setting", "INSERT INTO setting VALUES ('a', 'b')");
    row("acceptance", "UPDATE acceptance SET rule = 'of-a-later-program' WHERE person = 1");
}

void TestPlanFileDamaged::readsTheLimits()
{
    QFETCH(QByteArray, sql);
    const PlanFolder folder;
    const QString file = newPlan(folder);
    runSqlAndDigest(file, sql);
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->loadState()), "fine");
}

void TestPlanFileDamaged::seesRowsThatOthersWrote_data()
{
    readsTheLimits_data(); // what could be a plan of ours, but is not what was kept
    const auto row = [](const char* table, const char* sql) { QTest::addRow("%s", sql) << QByteArray(sql) << table; };
    row("invoice", "DELETE FROM invoice");
    row("usage", "UPDATE usage SET quantity = quantity + 1 WHERE subscription = -1");
    row("rate", "UPDATE rate SET rate = '1.5'");
    row("person", "UPDATE person SET first_name = email_key, email_key = first_name || id");
    row("holding", "UPDATE holding SET set_id = 1 - set_id WHERE layer = 0 AND person = 0");
    row("acceptance", "DELETE FROM acceptance");
    row("setting", "UPDATE setting SET value = '91' WHERE name = 'endsSoonDays'");
    row("person", "DELETE FROM digest WHERE name = 'person'");
    row("person", "UPDATE digest SET value = x'00' WHERE name = 'person'");
}

void TestPlanFileDamaged::seesRowsThatOthersWrote()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    const PlanFolder folder;
    const QString file = newPlan(folder);
    runSql(file, sql);
    QCOMPARE(runSql(file, "PRAGMA integrity_check"), "ok"); // SQLite finds nothing wrong
    const auto opened = PlanFile::open(file, PlanFile::Access::Read);
    const auto state = opened ? (*opened)->loadState() : tl::unexpected(opened.error());
    QVERIFY(!state);
    QVERIFY(state.error() == Error({ErrorCode::PlanDamaged, {file, table}, {}}));
}

QTEST_APPLESS_MAIN(TestPlanFileDamaged)
#include "test_plan_file_damaged.moc"
