#include "core/rules/access.h"
#include "support/applied.h"
#include "support/canonical.h"
#include "support/window.h"
#include "ui/timeline/timeline_view.h"
#include "ui/users/users_page.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The article's own example, by clicks: Customer Admin 1 and Agent 1 are on a subscription that ends while another one
/// goes on. The window shows exactly these two, raises the alarm, and helps.
class TestArticleCliff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }
    void isSeenAndSolved_data();
    void isSeenAndSolved();
    void isSolvedFromEveryDoor_data();
    void isSolvedFromEveryDoor();
    void movesWhoIsChosenAlone();
    void leadsToLicensesWithoutAny();

private:
    void open(LanguageCode language);
    QStringList listedUsers() const;
    void goToLaneOf(SubscriptionRef subscription) const;

    std::unique_ptr<Desk> m_desk;
};

void TestArticleCliff::open(LanguageCode language)
{
    m_desk = std::make_unique<Desk>(language);
    QVERIFY(m_desk->session().openSample(QStringLiteral("article")));
    QVERIFY(m_desk->type(language == LanguageCode::Dutch ? QStringLiteral("Peildatum") : QStringLiteral("As-of date"),
                         QStringLiteral("15-10-2025")));
}

QStringList TestArticleCliff::listedUsers() const
{
    const auto* model = m_desk->window().findChild<TableView*>(QStringLiteral("usersTable"))->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names.push_back(model->index(row, 0).data().toString());
    return names;
}

void TestArticleCliff::goToLaneOf(SubscriptionRef subscription) const
{
    auto* view = m_desk->window().findChild<TimelineView*>(QStringLiteral("timelineView"));
    const std::vector<TimelineLane>& lanes = view->content().scene.lanes;
    const LaneKey key{.kind = LaneKey::Kind::Contract, .subscription = subscription};
    const auto lane = std::ranges::find(lanes, key, &TimelineLane::key);
    QVERIFY(lane != lanes.end());
    view->setCurrent({static_cast<std::size_t>(lane - lanes.begin()), 0});
}

void TestArticleCliff::isSeenAndSolved_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("alarm");
    QTest::addColumn<QStringList>("buttons"); // show the finding, help with moving, save
    QTest::addColumn<QString>("conclusion");
    QTest::newRow("nl")
        << LanguageCode::Dutch
        << "Vanaf 1 januari 2026 heeft geen enkele beheerder toegang. Customer Admin 1 heeft alleen "
           "licenties op abonnementen die dan geëindigd zijn. Zet deze beheerder over."
        << QStringList{"Bevinding tonen", "Hulp bij overzetten…", "Opslaan in plan"}
        << "Op 1 januari 2027 verliezen hierdoor 2 mensen de toegang. Onder hen is de laatste beheerder. Van 1 "
           "januari 2026 t/\u2060m 30 juni 2026 hebben 2 mensen toegang die zij anders niet hadden.";
    QTest::newRow("en")
        << LanguageCode::English
        << "From 1 January 2026 no administrator has access. Customer Admin 1 holds licenses only on "
           "subscriptions that have ended by then. Move this person."
        << QStringList{"Show the finding", "Help with moving…", "Save to plan"}
        << "On 1 January 2027, 2 people lose access through this. Among them is the last administrator. From 1 "
           "January 2026 through 30 June 2026, 2 people have access who otherwise would not.";
}

void TestArticleCliff::isSeenAndSolved()
{
    QFETCH(LanguageCode, language);
    QFETCH(QString, alarm);
    QFETCH(QStringList, buttons);
    open(language);
    Session& session = m_desk->session();
    const QByteArray before = canonicalBytes(session.tenant());

    // Exactly these two: on the day itself, the list of those who lose access.
    session.setDay(QDate(2026, 1, 1));
    m_desk->action(ActionId::UsersPage)->trigger();
    m_desk->window().pages()->shown<UsersPage>()->showThose(losesAccessChoice());
    QCOMPARE(listedUsers(), QStringList({"Agent 1", "Customer Admin 1"}));
    session.setDay(QDate(2025, 10, 15));

    // The alarm stands above every page, and leads to the finding; the help is one click further.
    QVERIFY(m_desk->find<QLabel>(alarm));
    QVERIFY(m_desk->click(buttons.at(0)));
    QVERIFY(m_desk->click(buttons.at(1)));
    QCOMPARE(m_desk->window().pages()->page(), Page::Moves);
    const auto* moves = m_desk->window().findChild<TableView*>(QStringLiteral("movesTable"))->model();
    QCOMPARE(moves->rowCount(), 1);
    QCOMPARE(moves->index(0, 0).data().toString(), QString("2"));
    QCOMPARE(moves->index(0, 4).data().toString(), QString("Subscription B"));
    QTEST(m_desk->said("moveConsequence"), "conclusion");
    QVERIFY(m_desk->click(buttons.at(2)));

    QCOMPARE(m_desk->window().pages()->page(), Page::Findings); // where it was asked for
    QVERIFY(!m_desk->window().findChild<QWidget*>(QStringLiteral("alarm"))->isVisible());
    QCOMPARE(licensesText(session.tenant(), "admin1@example.com"), QString("SubB standard-agent"));
    QCOMPARE(licensesText(session.tenant(), "agent1@example.com"), QString("SubB standard-agent"));
    QVERIFY(accessSummary(session.tenant(), QDate(2026, 1, 1)).without.empty());
    QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(canonicalBytes(session.tenant()), before);
    QVERIFY(m_desk->find<QLabel>(alarm));
}

void TestArticleCliff::isSolvedFromEveryDoor_data()
{
    QTest::addColumn<QString>("door");
    QTest::addColumn<Page>("leadsBackTo");
    QTest::newRow("the users who are selected") << "users" << Page::Users;
    QTest::newRow("a person") << "person" << Page::Person;
    QTest::newRow("the row of the subscription") << "subscriptions" << Page::Subscriptions;
    QTest::newRow("its lane in the timeline") << "timeline" << Page::Timeline;
    QTest::newRow("the decision sheet") << "decision" << Page::DecisionSheet;
    QTest::newRow("the finding about the end") << "finding" << Page::Findings;
}

void TestArticleCliff::isSolvedFromEveryDoor()
{
    QFETCH(QString, door);
    QFETCH(Page, leadsBackTo);
    open(LanguageCode::English);
    Session& session = m_desk->session();
    PageStack* pages = m_desk->window().pages();
    const SubscriptionRef ending = session.tenant().find(u"SubA")->ref;
    if (door == QLatin1String("users")) {
        m_desk->action(ActionId::UsersPage)->trigger();
        m_desk->action(ActionId::SelectAll)->trigger();
        m_desk->action(ActionId::HelpWithMoving)->trigger();
    } else if (door == QLatin1String("person")) {
        pages->openPerson(*session.tenant().memberWith(u"admin1@example.com"));
        m_desk->action(ActionId::HelpWithMoving)->trigger();
    } else if (door == QLatin1String("decision")) {
        pages->decide(ending);
        QVERIFY(m_desk->click(QStringLiteral("Help with moving…")));
    } else if (door == QLatin1String("finding")) {
        m_desk->action(ActionId::FindingsPage)->trigger();
        auto* findings = m_desk->find<TableView>(QStringLiteral("Findings"));
        const QModelIndex index = Desk::cell(findings, QStringLiteral("Finding: Loss of access"));
        QVERIFY(index.isValid());
        findings->setCurrentIndex(index);
        QVERIFY(m_desk->click(QStringLiteral("Help with moving…")));
    } else {
        const bool isTimeline = door == QLatin1String("timeline");
        m_desk->action(isTimeline ? ActionId::TimelinePage : ActionId::SubscriptionsPage)->trigger();
        if (isTimeline)
            goToLaneOf(ending);
        m_desk->action(ActionId::MovePeople)->trigger();
    }
    QCOMPARE(pages->page(), Page::Moves);
    QVERIFY(m_desk->click(QStringLiteral("Save to plan")));
    QCOMPARE(pages->page(), leadsBackTo);
    QCOMPARE(licensesText(session.tenant(), "admin1@example.com"), QString("SubB standard-agent"));
}

/// What is asked for one person moves nobody else.
void TestArticleCliff::movesWhoIsChosenAlone()
{
    open(LanguageCode::English);
    const Tenant& tenant = m_desk->session().tenant();
    m_desk->window().pages()->openPerson(*tenant.memberWith(u"agent1@example.com"));
    m_desk->action(ActionId::HelpWithMoving)->trigger();
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Move the 1 chosen person from Subscription A")));
    QVERIFY(m_desk->click(QStringLiteral("Save to plan")));
    QCOMPARE(licensesText(tenant, "agent1@example.com"), QString("SubB standard-agent"));
    QCOMPARE(licensesText(tenant, "admin1@example.com"), QString("SubA standard-agent"));
}

/// Whoever has no license needs one: there is nothing to move.
void TestArticleCliff::leadsToLicensesWithoutAny()
{
    open(LanguageCode::English);
    Session& session = m_desk->session();
    const PersonId agent = *session.tenant().memberWith(u"agent1@example.com");
    QVERIFY(session.apply(RemoveLicense{{agent}, QStringLiteral("SubA"), License::StandardAgent}).value());
    m_desk->window().pages()->openPerson(agent);
    m_desk->action(ActionId::HelpWithMoving)->trigger();
    QCOMPARE(m_desk->window().pages()->page(), Page::Licenses);
}

QTEST_MAIN(TestArticleCliff)
#include "test_article_cliff.moc"
