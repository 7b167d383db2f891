#include "support/builders.h"
#include "ui/text/answers.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Answers to "Why?" about access and refusals, and the forms in which all answers leave the window.
class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explainsAccess_data();
    void explainsAccess();
    void explainsMixing();
    void leavesOtherRefusalsAsTheyAre();
    void readsNothingAsMarkup();

private:
    static Tenant tenant();

    Language m_dutch{LanguageCode::Dutch};
    Language m_english{LanguageCode::English};
};

Tenant TestAnswers::tenant()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2024-01-01..2024-06-30 2024-09-01..2024-12-31"))
        .with(SubscriptionBuilder("B").terms("2024-02-01..2024-05-31"))
        .with(PersonBuilder("ann@contoso.example").holds("A").holds("B", License::PremiumAgent))
        .with(PersonBuilder("bo@contoso.example").administrator())
        .build();
}

void TestAnswers::explainsAccess_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("through two") << "ann@contoso.example"
                                 << "2024-03-01"
                                 << QStringList{
                                        "Why does ann@contoso.example have access on 1 March 2024?",
                                        "Access on 1 March 2024: yes, via A and B, through 30 June 2024.",
                                        "• A · Standard · gives access through 30 Jun 2024",
                                        "• B · Premium · gives access through 31 May 2024",
                                        "Changes on 1 July 2024: there is no access from then on.",
                                    };
    QTest::newRow("in the gap") << "ann@contoso.example"
                                << "2024-07-15"
                                << QStringList{
                                       "Why does ann@contoso.example have no access on 15 July 2024?",
                                       "• A · Standard · gives no access, but does from 1 Sept 2024",
                                       "• B · Premium · gives no access",
                                       "Changes on 1 September 2024: there is access from then on.",
                                   };
    QTest::newRow("without a license") << "bo@contoso.example"
                                       << "2024-03-01"
                                       << QStringList{
                                              "Why does bo@contoso.example have no access on 1 March 2024?",
                                              "As far as is known, this does not change.",
                                          };
}

void TestAnswers::explainsAccess()
{
    QFETCH(const QString, email);
    QFETCH(const QString, iso);
    QFETCH(const QStringList, lines);
    const Tenant plan = tenant();
    const WhyAnswer answer = answerTo(AskAccess{*plan.memberWith(email)}, m_english, plan, day(iso));
    const QStringList found = plainText(answer).split('\n');
    for (const QString& line : lines)
        QVERIFY2(found.contains(line), qPrintable(line + QStringLiteral("\nis not in\n") + plainText(answer)));
    QVERIFY(answer.rule.startsWith(QStringLiteral("Rule R9")));
    QVERIFY(!answer.readings.empty());
}

void TestAnswers::explainsMixing()
{
    const Error refusal{ErrorCode::MixedLicensing,
                        {QStringLiteral("new"), Term::Named, QStringLiteral("a"), Term::Concurrent, day("2024-02-01"),
                         day("2024-02-29")},
                        {.path = QStringLiteral("$.subscription")}};
    const WhyAnswer answer = answerTo(AskRefusal{refusal}, m_dutch, tenant(), day("2024-03-01"));
    QCOMPARE(answer.question, QStringLiteral("Waarom wordt dit geweigerd?"));
    QCOMPARE(answer.candidates.size(), std::size_t{2});
    QCOMPARE(answer.candidates.at(0).name, QStringLiteral("new"));
    QCOMPARE(answer.candidates.at(0).fact, QStringLiteral("Op naam"));
    QCOMPARE(answer.candidates.at(1).name, QStringLiteral("A"));
    QVERIFY(answer.rule.startsWith(QStringLiteral("Regel R8")));
    QCOMPARE(answer.readings.size(), std::size_t{1});
    QCOMPARE(answer.readings.front().assumption, Assumption::A11OneAfterTheOther);
}

void TestAnswers::leavesOtherRefusalsAsTheyAre()
{
    const Error refusal{ErrorCode::SupervisorNeedsPremium, {QStringLiteral("ann@contoso.example")}, {}};
    const WhyAnswer answer = answerTo(AskRefusal{refusal}, m_english, tenant(), day("2024-03-01"));
    QVERIFY(answer.conclusion.contains(QStringLiteral("ann@contoso.example")));
    QVERIFY(answer.rule.isEmpty() && answer.candidates.empty() && answer.readings.empty());
}

void TestAnswers::readsNothingAsMarkup()
{
    Tenant plan = tenant();
    Subscription subscription = *plan.find(QStringLiteral("A"));
    subscription.name = QStringLiteral("<img src=/etc/passwd> & %1");
    plan.put(subscription);
    const WhyAnswer answer = answerTo(AskPayer{}, m_english, plan, day("2024-03-01"));
    QVERIFY(plainText(answer).contains(subscription.name));
    const QString text = html(answer);
    QVERIFY(text.contains(subscription.name.toHtmlEscaped()));
    QVERIFY(!text.contains(QStringLiteral("<img")));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"
