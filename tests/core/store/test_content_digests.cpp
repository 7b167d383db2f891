#include "core/store/content_digests.h"
#include "support/plan_folder.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The digests of the tables: they follow whatever the program writes, and tell any other content apart.
class TestContentDigests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsRowsApart_data();
    void tellsRowsApart();
    void doesNotLookAtTheOrder();
    void bytesKeepIt();
    void followsEveryEdit();
    void followsNothingOfATransactionThatFailed();
    void comparesWithACopy();
};

namespace {

using sqlite::Value;

using Row = std::vector<Value>;

Value text(std::string_view bytes)
{
    return {Value::Type::Text, 0, bytes};
}

Value number(qint64 value)
{
    return {Value::Type::Integer, value, {}};
}

} // namespace

void TestContentDigests::tellsRowsApart_data()
{
    QTest::addColumn<Row>("one");
    QTest::addColumn<Row>("other");

    const auto row = [](const char* name, Row one, Row other) { QTest::newRow(name) << one << other; };
    row("a number", {number(1)}, {number(2)});
    row("a sign", {number(1)}, {number(-1)});
    row("a letter", {text("ab")}, {text("aB")});
    row("the order of columns", {text("a"), text("b")}, {text("b"), text("a")});
    row("where a text ends", {text("ab"), text("c")}, {text("a"), text("bc")});
    row("a text and a blob", {text("a")}, {{Value::Type::Blob, 0, "a"}});
    row("nothing and an empty text", {Value()}, {text("")});
    row("nothing and 0", {Value()}, {number(0)});
    row("0 and a text of 0 bytes", {number(0)}, {text("")});
    row("a column more", {number(1)}, {number(1), Value()});
}

void TestContentDigests::tellsRowsApart()
{
    QFETCH(Row, one);
    QFETCH(Row, other);
    QVERIFY(Digest::ofRow(one) == Digest::ofRow(Row(one)));
    QVERIFY(!(Digest::ofRow(one) == Digest::ofRow(other)));
}

void TestContentDigests::doesNotLookAtTheOrder()
{
    const Digest a = Digest::ofRow(Row{number(1)});
    const Digest b = Digest::ofRow(Row{number(2)});
    Digest forth;
    forth.add(a);
    forth.add(b);
    forth.add(b); // twice the same row is not once
    Digest back;
    back.add(b);
    back.add(a);
    QVERIFY(!(forth == back));
    forth.remove(b);
    QVERIFY(forth == back);
    back.remove(b);
    back.remove(a);
    QVERIFY(back == Digest());
}

void TestContentDigests::bytesKeepIt()
{
    const Digest digest = Digest::ofBytes("anything");
    QCOMPARE(digest.toBytes().size(), 16);
    QVERIFY(Digest::fromBytes(digest.toBytes()) == digest);
    QVERIFY(Digest::fromBytes("too short") == Digest());
}

void TestContentDigests::followsEveryEdit()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    int altered = 0;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        Plan plan = openPlan(file);
        Dice dice(seed);
        RandomChanges changes(seed);
        for (int i = 0; i < 20; ++i) {
            const auto applied = plan.apply({changes.next(plan.baseline())}, {}, someone);
            altered += applied && *applied ? 1 : 0;
            if (dice.percent(30))
                static_cast<void>(plan.undo()); // where there is something to undo
            if (dice.percent(20))
                static_cast<void>(plan.redo());
        }
        if (dice.percent(20)) {
            PlanState next = plan.state();
            next.imported = next.baseline.licenses;
            next.import = {.day = day("2024-02-01"), .source = "tenant", .sample = {}};
            QVERIFY(plan.commit(std::move(next), EditKind::ImportTenant, {}, someone));
        }
        const auto verified = PlanFile::open(file, PlanFile::Access::Read).value()->verify();
        QVERIFY2(verified, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(codeOrFine(verified))));
    }
    QVERIFY(altered > 100);
}

void TestContentDigests::followsNothingOfATransactionThatFailed()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    {
        Plan plan = openPlan(file);
        QVERIFY(plan.apply({EditTenant{"one", {}}}, {}, someone)); // makes the backup of the day
        // No room for another person in the middle of a step, as on a full disk.
        runSql(file, "INSERT INTO person VALUES (7, 'x', 'cy@contoso.example', NULL, '', '', '', '', 'active', NULL)");
        NewPerson cy;
        cy.person.email = "cy@contoso.example";
        const auto refused = plan.apply({EditTenant{"two", {}}, AddPeople{{cy}}}, {}, someone);
        QVERIFY(!refused);
    }
    runSql(file, "DELETE FROM person WHERE id = 7");
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), "fine");
    Plan plan = openPlan(file);
    QVERIFY(plan.apply({EditTenant{"three", {}}}, {}, someone));
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), "fine");
}

void TestContentDigests::comparesWithACopy()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    auto database = sqlite::Database::open(file, sqlite::Database::Access::ReadWrite);
    ContentDigests digests;
    QVERIFY(digests.follow(*database, file));
    QVERIFY(database->copyInto(folder.path("copy")));
    auto copy = sqlite::Database::open(folder.path("copy"), sqlite::Database::Access::ReadWrite);
    QVERIFY(digests.compare(*copy, file));
    QVERIFY(copy->execute("UPDATE digest SET value = x'00' WHERE name = 'plan'"));
    QCOMPARE(codeOrFine(digests.compare(*copy, file)), "plan-replaced");
}

QTEST_APPLESS_MAIN(TestContentDigests)
#include "test_content_digests.moc"
