#include "support/builders.h"
#include "ui/overage/voice_chart.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Where the picture of voice capacity has its ticks, bars and stairs.
class TestVoiceChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laysMonthsSideBySide();
    void choosesRoundTicks_data();
    void choosesRoundTicks();
    void drawsBarsByThePeak();
    void stepsOnTheDay();
    void drawsTheBaselineOnTheSameScale();
    void bearsNothing();
};

namespace {

/// A year of 360 pixels in width and 100 in height, behind 40 of numbers and below 20 of a legend.
constexpr QSizeF size(400, 150);

VoiceChart chartOf(const VoiceContent& content)
{
    return voiceChart(content, {.size = size, .numbers = 40, .months = 30, .legend = 20});
}

VoiceMonth monthWith(const char* name, qint64 capacity, std::optional<qint64> peak, const char* measured = nullptr)
{
    VoiceMonth line{.month = month(name), .capacity = capacity, .since = month(name).firstDay(), .peak = {}};
    if (peak)
        line.peak = VoicePeak{*peak, false, month(measured ? measured : name)};
    return line;
}

VoiceContent contentOf(std::vector<VoiceStep> steps, std::vector<VoiceMonth> months)
{
    return {.course = {std::move(steps), std::move(months)}, .baseline = {}, .today = {}, .day = {}};
}

} // namespace

void TestVoiceChart::laysMonthsSideBySide()
{
    const VoiceChart chart =
        chartOf(contentOf({{day("2026-11-01"), 50}}, {monthWith("2026-11", 50, 10), monthWith("2026-12", 50, 10)}));
    QCOMPARE(chart.plot, QRectF(40, 20, 360, 100));
    QCOMPARE(chart.bandOf(month("2026-11")).left(), 40.0);
    QCOMPARE(chart.bandOf(month("2026-12")).left(), 40 + 360.0 * 30 / 61);
    QCOMPARE(chart.bandOf(month("2026-12")).right(), 400.0);
    QCOMPARE(chart.monthAt(39.9), std::nullopt);
    QCOMPARE(chart.monthAt(40), month("2026-11"));
    QCOMPARE(chart.monthAt(216), month("2026-11"));
    QCOMPARE(chart.monthAt(218), month("2026-12"));
    QCOMPARE(chart.monthAt(399.9), month("2026-12"));
    QCOMPARE(chart.monthAt(400), std::nullopt);
}

void TestVoiceChart::choosesRoundTicks_data()
{
    QTest::addColumn<QList<qint64>>("values");
    const auto row = [](const char* most, const QList<qint64>& values) { QTest::newRow(most) << values; };
    row("0", {0, 1});
    row("1", {0, 1});
    row("5", {0, 1, 2, 3, 4, 5});
    row("6", {0, 2, 4, 6});
    row("50", {0, 10, 20, 30, 40, 50});
    row("51", {0, 20, 40, 60});
    row("680", {0, 200, 400, 600, 800});
    row("6442450941", {0, 2000000000, 4000000000, 6000000000, 8000000000});
}

void TestVoiceChart::choosesRoundTicks()
{
    const qint64 most = QString(QTest::currentDataTag()).toLongLong();
    const VoiceChart chart = chartOf(contentOf({{day("2026-11-01"), most}}, {monthWith("2026-11", most, most)}));
    QList<qint64> values;
    for (const VoiceChart::Tick& tick : chart.ticks)
        values.push_back(tick.value);
    QTEST(values, "values");
    QCOMPARE(chart.ticks.front().y, 120.0);
    QCOMPARE(chart.ticks.back().y, 20.0);
}

void TestVoiceChart::drawsBarsByThePeak()
{
    const VoiceChart chart =
        chartOf(contentOf({{day("2026-11-01"), 100}, {day("2026-12-01"), 30}},
                          {monthWith("2026-10", 100, {}), monthWith("2026-11", 100, 60),
                           monthWith("2026-12", 30, 60, "2026-11"), monthWith("2027-01", 60, 60, "2026-11")}));
    QCOMPARE(chart.bars.size(), 3U);          // where the peak is not known, there is none
    QCOMPARE(chart.bars[0].rect.top(), 60.0); // 60 of 100 pixels
    QCOMPARE(chart.bars[0].rect.bottom(), 120.0);
    QVERIFY(chart.bars[0].isMeasured);
    QVERIFY(chart.bars[0].over.isEmpty());
    QVERIFY(!chart.bars[1].isMeasured);
    QCOMPARE(chart.bars[1].over.top(), 60.0);
    QCOMPARE(chart.bars[1].over.bottom(), 90.0); // where the capacity is
    QVERIFY(chart.bars[2].over.isEmpty());       // just enough
    for (const VoiceChart::Bar& bar : chart.bars)
        QVERIFY(chart.bandOf(bar.month).contains(bar.rect));
}

void TestVoiceChart::stepsOnTheDay()
{
    const VoiceChart chart =
        chartOf(contentOf({{day("2026-11-01"), 50}, {day("2026-11-16"), 0}}, {monthWith("2026-11", 0, {})}));
    QCOMPARE(chart.stair, (std::vector<QPointF>{{40, 20}, {220, 20}, {220, 120}, {400, 120}}));
    QVERIFY(chart.baseline.empty());
}

void TestVoiceChart::drawsTheBaselineOnTheSameScale()
{
    VoiceContent content = contentOf({{day("2026-11-01"), 50}}, {monthWith("2026-11", 50, {})});
    content.baseline = VoiceCourse{{{day("2026-11-01"), 100}}, {monthWith("2026-11", 100, {})}};
    const VoiceChart chart = chartOf(content);
    QCOMPARE(chart.baseline, (std::vector<QPointF>{{40, 20}, {400, 20}}));
    QCOMPARE(chart.stair, (std::vector<QPointF>{{40, 70}, {400, 70}}));
}

void TestVoiceChart::bearsNothing()
{
    const VoiceChart chart = chartOf({});
    QVERIFY(chart.bars.empty() && chart.stair.empty() && chart.ticks.empty());
}

QTEST_APPLESS_MAIN(TestVoiceChart)
#include "test_voice_chart.moc"
