#include "core/rules/provisioning.h"
#include "core/rules/voice_course.h"
#include "support/builders.h"
#include "support/random_tenant.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Voice capacity through time against the peak of usage, by cases and against every single day.
class TestVoiceCourse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsWhereContractsDo();
    void takesTheLeastOfAMonth_data();
    void takesTheLeastOfAMonth();
    void countsThePeak_data();
    void countsThePeak();
    void takesAPeakOver();
    void saysWhatIsLeft_data();
    void saysWhatIsLeft();
    void agreesWithEachDay();
};

namespace {

QStringList textOf(const std::vector<VoiceStep>& steps)
{
    QStringList lines;
    for (const VoiceStep& step : steps)
        lines.push_back(dateToString(step.from) + QStringLiteral(": %1").arg(step.capacity));
    return lines;
}

QString textOf(const std::optional<VoicePeak>& peak)
{
    if (!peak)
        return QStringLiteral("unknown");
    return QStringLiteral("%1%2 of %3")
        .arg(peak->isAtLeast ? QStringLiteral("at least ") : QString())
        .arg(peak->contacts)
        .arg(peak->measured.toString());
}

/// Agents of A through June, IVR ports of B from March on, and what has nothing to do with voice.
TenantBuilder twoContracts()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A")
                  .terms("2026-01-01..2026-06-30")
                  .suspended("2026-05-10..2026-05-19")
                  .line(UsageType::StandardAgent, 10, "2026-01-01..")
                  .line(UsageType::PremiumAgent, 5, "2026-02-15..")
                  .line(UsageType::AiAgent, 100, "2026-01-01.."))
        .with(SubscriptionBuilder("B").terms("2026-03-01..").line(UsageType::Ivr, 7, "2025-01-01.."));
}

} // namespace

void TestVoiceCourse::stepsWhereContractsDo()
{
    const VoiceCourse course = voiceCourse(twoContracts().build(), month("2026-01"), month("2026-08"));
    QCOMPARE(textOf(course.steps), (QStringList{"2026-01-01: 30", "2026-02-15: 45", "2026-03-01: 52", "2026-05-10: 7",
                                                "2026-05-20: 52", "2026-07-01: 7"}));
    QCOMPARE(textOf(voiceCourse({}, month("2026-01"), month("2026-02")).steps), QStringList{"2026-01-01: 0"});
}

void TestVoiceCourse::takesTheLeastOfAMonth_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<QString>("since");
    const auto row = [](const char* month, int capacity, const char* since) {
        QTest::newRow(month) << capacity << QString(since);
    };
    row("2026-01", 30, "2026-01-01");
    row("2026-02", 30, "2026-02-01"); // until the 14th
    row("2026-03", 52, "2026-03-01");
    row("2026-05", 7, "2026-05-10");
    row("2026-06", 52, "2026-06-01");
    row("2026-07", 7, "2026-07-01");
    row("2026-08", 7, "2026-08-01");
}

void TestVoiceCourse::takesTheLeastOfAMonth()
{
    const VoiceCourse course = voiceCourse(twoContracts().build(), month("2026-01"), month("2026-08"));
    const auto found = std::ranges::find(course.months, month(QTest::currentDataTag()), &VoiceMonth::month);
    QVERIFY(found != course.months.end());
    QTEST(static_cast<int>(found->capacity), "capacity");
    QTEST(dateToString(found->since), "since");
}

void TestVoiceCourse::countsThePeak_data()
{
    QTest::addColumn<int>("standard");
    QTest::addColumn<int>("premium");
    QTest::addColumn<int>("ivr");
    QTest::addColumn<QString>("peak");
    constexpr int nothing = -1;
    const auto row = [](const char* name, int standard, int premium, int ivr, const char* peak) {
        QTest::newRow(name) << standard << premium << ivr << QString(peak);
    };
    row("all", 8, 4, 6, "18 of 2026-04");
    row("zeros", 0, 0, 0, "0 of 2026-04");
    row("no ports entered", 8, 4, nothing, "at least 12 of 2026-04");
    row("only ports", nothing, nothing, 6, "at least 6 of 2026-04");
    row("nothing entered", nothing, nothing, nothing, "unknown");
}

void TestVoiceCourse::countsThePeak()
{
    QFETCH(const int, standard);
    QFETCH(const int, premium);
    QFETCH(const int, ivr);
    TenantBuilder builder = twoContracts();
    const auto enter = [&](UsageType type, int quantity) {
        if (quantity < 0)
            return;
        builder.usage("2026-04", type, "A", quantity / 2);
        builder.usage("2026-04", type, "", quantity - quantity / 2);
    };
    enter(UsageType::StandardAgent, standard);
    enter(UsageType::PremiumAgent, premium);
    enter(UsageType::Ivr, ivr);
    builder.usage("2026-04", UsageType::AiAgent, "A", 1000);
    QTEST(textOf(voiceCourse(builder.build(), month("2026-04"), month("2026-04")).months.front().peak), "peak");
}

/// A type that nobody has any more need not have been entered.
void TestVoiceCourse::takesAPeakOver()
{
    const Tenant tenant = twoContracts()
                              .usage("2026-03", UsageType::StandardAgent, "A", 9)
                              .usage("2026-03", UsageType::PremiumAgent, "A", 1)
                              .usage("2026-03", UsageType::Ivr, "B", 2)
                              .usage("2026-07", UsageType::Ivr, "B", 3)
                              .build();
    const VoiceCourse course = voiceCourse(tenant, month("2026-02"), month("2026-08"));
    QStringList peaks;
    for (const VoiceMonth& each : course.months)
        peaks.push_back(textOf(each.peak) + (each.isMeasured() ? QString() : QStringLiteral(", taken over")));
    QCOMPARE(peaks, (QStringList{"unknown, taken over", "12 of 2026-03", "12 of 2026-03, taken over",
                                 "12 of 2026-03, taken over", "12 of 2026-03, taken over", "3 of 2026-07",
                                 "3 of 2026-07, taken over"}));
}

void TestVoiceCourse::saysWhatIsLeft_data()
{
    QTest::addColumn<int>("left");
    QTest::newRow("51") << 1;
    QTest::newRow("52") << 0;
    QTest::newRow("53") << -1;
}

void TestVoiceCourse::saysWhatIsLeft()
{
    const Tenant tenant = twoContracts()
                              .usage("2026-04", UsageType::StandardAgent, "A", QString(QTest::currentDataTag()).toInt())
                              .build();
    const VoiceCourse course = voiceCourse(tenant, month("2026-03"), month("2026-04"));
    QCOMPARE(course.months.front().room(), std::nullopt);
    QTEST(static_cast<int>(course.months.back().room().value()), "left");
}

void TestVoiceCourse::agreesWithEachDay()
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        const VoiceCourse course = voiceCourse(tenant, month("2023-01"), month("2026-12"));
        std::size_t step = 0;
        for (QDate each = day("2023-01-01"); each <= day("2026-12-31"); each = each.addDays(1)) {
            while (step + 1 < course.steps.size() && course.steps[step + 1].from <= each)
                ++step;
            QVERIFY2(course.steps[step].capacity == voiceCapacity(tenant, each),
                     qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(dateToString(each))));
            const auto& line = *std::ranges::find(course.months, Month::of(each), &VoiceMonth::month);
            QVERIFY2(line.capacity <= voiceCapacity(tenant, each) && voiceCapacity(tenant, line.since) == line.capacity,
                     qPrintable(QStringLiteral("seed %1, month of %2").arg(seed).arg(dateToString(each))));
        }
    }
}

QTEST_APPLESS_MAIN(TestVoiceCourse)
#include "test_voice_course.moc"
