#include "support/plan_folder.h"
#include "support/same.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Many made-up mishaps of a plan file. SEATKEEPER_ENDURANCE says how many in a hundred are tried; 5 if it is not set.
class TestEndurance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFlippedBitIsTakenForThePlan();
    void neverTwoWriters();
    void neverTwoWriters_control();
};

namespace {

int outOf(int all)
{
    bool isSet = false;
    const int percent = qEnvironmentVariableIntValue("SEATKEEPER_ENDURANCE", &isSet);
    return all * (isSet ? percent : 5) / 100;
}

/// A process that waits for a byte, tries to become the writer of a plan, says whether it did, and lives until it is
/// killed.
class Contender {
public:
    explicit Contender(const QString& file)
    {
        if (::pipe(m_start.data()) != 0 || ::pipe(m_answer.data()) != 0)
            qFatal("no pipe");
        m_process = ::fork();
        if (m_process == 0)
            contend(file);
    }
    Contender(const Contender&) = delete;
    Contender& operator=(const Contender&) = delete;

    ~Contender()
    {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        for (const int end : {m_start[0], m_start[1], m_answer[0], m_answer[1]})
            ::close(end);
    }

    void start() const
    {
        if (::write(m_start[1], "x", 1) != 1)
            qFatal("no start");
    }

    bool becameWriter() const
    {
        char answer = 0;
        if (::read(m_answer[0], &answer, 1) != 1)
            qFatal("no answer");
        return answer == 'w';
    }

private:
    [[noreturn]] void contend(const QString& file) const
    {
        char byte = 0;
        while (::read(m_start[0], &byte, 1) != 1) {
        }
        const auto opened = PlanFile::open(file, PlanFile::Access::Write);
        const char answer = opened ? 'w' : 'r';
        if (::write(m_answer[1], &answer, 1) != 1)
            ::_exit(1);
        for (;;)
            ::pause();
    }

    std::array<int, 2> m_start{};
    std::array<int, 2> m_answer{};
    pid_t m_process = 0;
};

/// With so many people that most bits of the file mean something.
PlanState crowdedState()
{
    PlanState state = fullState();
    for (int i = 0; i < 400; ++i) {
        const Person person{.email = QStringLiteral("user%1@contoso.example").arg(i),
                            .displayName = QStringLiteral("Usér %1").arg(i * i),
                            .department = QStringLiteral("Department %1").arg(i % 7)};
        state.baseline.setLicenses(state.baseline.people.edit().append(person), LicenseSetId::None);
    }
    return state;
}

int writersOf(const QString& one, const QString& other)
{
    const Contender first(one);
    const Contender second(other);
    first.start();
    second.start();
    return (first.becameWriter() ? 1 : 0) + (second.becameWriter() ? 1 : 0);
}

} // namespace

void TestEndurance::noFlippedBitIsTakenForThePlan()
{
    const PlanFolder folder;
    const QString file = newPlan(folder, crowdedState());
    {
        Plan plan = openPlan(file);
        QVERIFY(plan.apply({EditTenant{"x", {}}, RemovePeople{{PersonId{0}}}}, {}, someone).value());
    }
    const PlanState whole = storedState(file);
    QByteArray bytes = bytesOf(file);
    Dice dice(static_cast<std::uint32_t>(QDate(2026, 11, 24).toJulianDay()));
    int refused = 0;
    int unseenBySqlite = 0;
    for (int i = 0; i < outOf(20'000); ++i) {
        const qsizetype at = dice.below(static_cast<int>(bytes.size()));
        const char bit = static_cast<char>(1 << dice.below(8));
        bytes[at] = static_cast<char>(bytes[at] ^ bit);
        writeBytes(file, bytes);
        bytes[at] = static_cast<char>(bytes[at] ^ bit);
        auto opened = PlanFile::open(file, PlanFile::Access::Read);
        const auto state = opened ? (*opened)->loadState() : tl::unexpected(opened.error());
        refused += state ? 0 : 1;
        unseenBySqlite += opened && !state ? 1 : 0;
        QVERIFY2(!state || isSame(*state, whole), qPrintable(QStringLiteral("byte %1, bit %2").arg(at).arg(int{bit})));
    }
    QVERIFY(refused > 0);
    QVERIFY(unseenBySqlite > 0); // the control: for SQLite, these are sound
    qInfo("%d flipped bits, %d refused, %d of them sound for SQLite", outOf(20'000), refused, unseenBySqlite);
}

void TestEndurance::neverTwoWriters()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    // The winner is killed each time, so that the next ones also find no stale lock.
    for (int i = 0; i < outOf(500); ++i)
        QCOMPARE(writersOf(file, file), 1);
    QVERIFY(PlanFile::open(file, PlanFile::Access::Write));
}

void TestEndurance::neverTwoWriters_control()
{
    const PlanFolder folder;
    const PlanFolder other;
    QCOMPARE(writersOf(newPlan(folder), newPlan(other)), 2);
}

QTEST_APPLESS_MAIN(TestEndurance)
#include "test_endurance.moc"
