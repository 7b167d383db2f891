#include "app/samples.h"
#include "core/rules/access.h"
#include "core/rules/responsibility.h"
#include "support/builders.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The samples: each opens, and shows what it is there for.
class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areWhole_data();
    void areWhole();
    void thereAreNoOthers_data();
    void thereAreNoOthers();
    void articleTellsTheArticlesStory();
    void lockoutLosesAllAdministrators();
};

void TestSamples::areWhole_data()
{
    QTest::addColumn<QString>("name");

    for (const char* name : {"article", "departments", "lockout"})
        QTest::newRow(name) << name;
}

void TestSamples::areWhole()
{
    QFETCH(QString, name);
    const auto state = sampleState(name);
    QVERIFY(state);
    QVERIFY(!state->baseline.name.isEmpty());
    QVERIFY(!state->baseline.subscriptions.empty() && !state->baseline.membersByEmail().empty());
    QVERIFY(*state->imported == *state->baseline.licenses); // nothing is to be carried out
    const ImportInfo expected{.day = QDate(2026, 11, 3), .source = "tenant", .sample = name};
    QVERIFY(state->import == expected);
    QCOMPARE(sampleToday(), QDate(2026, 11, 24));
}

void TestSamples::thereAreNoOthers_data()
{
    QTest::addColumn<QString>("name");

    for (const char* name : {"", "Article", "rest-licenses", "../samples/article", "article.json", "..", "/"})
        QTest::addRow("'%s'", name) << name;
}

void TestSamples::thereAreNoOthers()
{
    QFETCH(QString, name);
    const auto state = sampleState(name);
    QVERIFY(!state);
    QCOMPARE(codeOf(state.error().code), codeOf(ErrorCode::UnknownSample));
}

void TestSamples::articleTellsTheArticlesStory()
{
    const Tenant tenant = sampleState("article")->baseline;
    const auto on = [&](const char* iso) { return textOf(tenant, responsibilityOn(tenant, day(iso))); };
    QCOMPARE(on("2025-06-01"), "primary SubA, ai-agent SubA, ai-assistant SubA, ivr-outbound -");
    QCOMPARE(on("2026-01-01"), "primary SubB, ai-agent SubB, ai-assistant SubB, ivr-outbound -");
    QCOMPARE(on("2026-03-01"), "primary SubB, ai-agent SubB, ai-assistant SubB, ivr-outbound SubC");
    QCOMPARE(on("2026-07-01"), "primary SubA, ai-agent SubA, ai-assistant SubA, ivr-outbound SubC");
}

void TestSamples::lockoutLosesAllAdministrators()
{
    const Tenant tenant = sampleState("lockout")->baseline;
    QVERIFY(accessSummary(tenant, sampleToday()).administratorsWith > 0);
    QCOMPARE(accessSummary(tenant, sampleToday()).administratorsUnknown, 0);
    QDate locked;
    for (QDate each = sampleToday(); !locked.isValid() && each < sampleToday().addDays(91); each = each.addDays(1)) {
        if (accessSummary(tenant, each).administratorsWith == 0)
            locked = each;
    }
    QVERIFY(locked.isValid());                       // within the horizon of a plan
    QVERIFY(accessSummary(tenant, locked).with > 0); // though others work on
}

QTEST_APPLESS_MAIN(TestSamples)
#include "test_samples.moc"
