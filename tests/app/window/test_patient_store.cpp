#include "app/window/patient_store.h"

#include <QGuiApplication>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace seatkeeper;

namespace {

/// A store whose writing takes as long as it is told, and which remembers who wrote.
class SlowStore : public PlanStore {
public:
    struct Log {
        std::vector<std::thread::id> writers;
        std::chrono::milliseconds takes{0};
        Result<void> answer;
    };

    explicit SlowStore(Log& log) : m_log(log) {}

    Result<PlanState> loadState() override { return PlanState(); }
    Result<std::vector<Edit>> loadHistory() override { return std::vector<Edit>(); }
    Result<PlanDelta> loadDelta(quint64) override { return PlanDelta(); }
    Result<void> append(const PlanState&, const PlanDelta&, const Edit&) override { return write(); }
    Result<void> replace(const PlanState&, const PlanDelta&, const Edit&) override { return write(); }
    Result<void> addExport(const Export&) override { return write(); }
    Result<void> atOnce(const std::function<Result<void>(PlanStore&)>& replaces) override { return replaces(*this); }
    Result<CopyContent> saveCopy(const QString&, const PlanState&) override
    {
        return write().map([] { return CopyContent::Whole; });
    }

private:
    Result<void> write()
    {
        m_log.writers.push_back(std::this_thread::get_id());
        std::this_thread::sleep_for(m_log.takes);
        return m_log.answer;
    }

    Log& m_log;
};

} // namespace

class TestPatientStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void livesWhileItWrites_data();
    void livesWhileItWrites();
    void passesOnWhatWentWrong();
    void refusesAnEditWithinAnother_data();
    void refusesAnEditWithinAnother();
    void livesThroughSeveralAtOnce();
};

namespace {

constexpr std::chrono::milliseconds quick(0);
constexpr std::chrono::milliseconds slow(200);

} // namespace

void TestPatientStore::livesWhileItWrites_data()
{
    QTest::addColumn<std::function<Result<void>(PlanStore&)>>("act");
    const auto row = [](const char* name, std::function<Result<void>(PlanStore&)> act) {
        QTest::newRow(name) << std::move(act);
    };
    row("an edit", [](PlanStore& store) { return store.append({}, {}, {}); });
    row("undo", [](PlanStore& store) { return store.replace({}, {}, {}); });
    row("a copy", [](PlanStore& store) { return store.saveCopy({}, {}).map([](CopyContent) {}); });
}

void TestPatientStore::livesWhileItWrites()
{
    QFETCH(std::function<Result<void>(PlanStore&)>, act);
    SlowStore::Log log{.takes = slow};
    PatientStore store(std::make_unique<SlowStore>(log), QStringLiteral("plan"));
    int ticks = 0;
    QTimer timer;
    timer.callOnTimeout([&ticks] { ++ticks; });
    timer.start(10);
    QVERIFY(act(store));
    const int whileWriting = ticks;
    QVERIFY2(whileWriting >= 5, qPrintable(QString::number(whileWriting)));
    QCOMPARE(log.writers.size(), std::size_t{1});
    QVERIFY(log.writers.front() != std::this_thread::get_id());
    QVERIFY(!QGuiApplication::overrideCursor());
}

void TestPatientStore::passesOnWhatWentWrong()
{
    for (const std::chrono::milliseconds takes : {quick, slow}) {
        SlowStore::Log log{.takes = takes, .answer = failure(ErrorCode::DiskFull)};
        PatientStore store(std::make_unique<SlowStore>(log), QStringLiteral("plan"));
        const auto done = store.append({}, {}, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
    }
}

void TestPatientStore::refusesAnEditWithinAnother_data()
{
    livesWhileItWrites_data();
    const auto row = [](const char* name, std::function<Result<void>(PlanStore&)> act) {
        QTest::newRow(name) << std::move(act);
    };
    row("what an undo begins with", [](PlanStore& store) { return store.loadDelta(1).map([](const PlanDelta&) {}); });
    row("an export", [](PlanStore& store) { return store.addExport({}); });
    row("several at once", [](PlanStore& store) { return store.atOnce([](PlanStore&) { return Result<void>(); }); });
}

void TestPatientStore::refusesAnEditWithinAnother()
{
    QFETCH(std::function<Result<void>(PlanStore&)>, act);
    SlowStore::Log log{.takes = slow};
    PatientStore store(std::make_unique<SlowStore>(log), QStringLiteral("plan"));
    Result<void> within;
    QTimer::singleShot(50, [&] { within = act(store); });
    QVERIFY(store.append({}, {}, {}));
    QVERIFY(!within);
    QCOMPARE(within.error().code, ErrorCode::PlanInUse);
    QCOMPARE(log.writers.size(), std::size_t{1});
    QVERIFY(act(store)); // and then it is free again
}

/// They are one piece of work in one other thread, and nobody else has the store until it is done.
void TestPatientStore::livesThroughSeveralAtOnce()
{
    SlowStore::Log log{.takes = slow};
    PatientStore store(std::make_unique<SlowStore>(log), QStringLiteral("plan"));
    Result<void> within;
    QTimer::singleShot(50, [&] { within = store.loadDelta(1).map([](const PlanDelta&) {}); });
    QVERIFY(store.atOnce([](PlanStore& inner) {
        return inner.loadDelta(1)
            .and_then([&](const PlanDelta& delta) { return inner.replace({}, delta, {}); })
            .and_then([&] { return inner.replace({}, {}, {}); });
    }));
    QVERIFY(!within);
    QCOMPARE(within.error().code, ErrorCode::PlanInUse);
    QCOMPARE(log.writers.size(), std::size_t{2});
    QCOMPARE(log.writers.front(), log.writers.back());
    QVERIFY(log.writers.front() != std::this_thread::get_id());
}

QTEST_MAIN(TestPatientStore)
#include "test_patient_store.moc"
