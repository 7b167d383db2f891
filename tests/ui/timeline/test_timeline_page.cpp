#include "support/builders.h"
#include "support/window.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_print.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/table_view.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QTabWidget>
#include <QToolTip>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The timeline as people use it: by keys, by mouse, in a scenario, on paper.
class TestTimelinePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithTheNextHandover_data();
    void opensWithTheNextHandover();
    void walksByKeys();
    void zoomsByKeys();
    void goesToTheDayOfAnEvent();
    void choosesByMouse();
    void opensTheFormOfAnEnd();
    void actsOnTheContractThatIsCurrent();
    void keepsPictureAndTableTogether();
    void opensAHandover();
    void dragsAnEndInAScenario();
    void dragsNothingInTheBaseline();
    void springsBackWhatIsRefused();
    void leavesADragByEscape();
    void copiesWhatIsShown();
    void speaksAnotherLanguage();
    void drawsAnyName_data();
    void drawsAnyName();
    void isPrinted();
    void saysThatThereIsNothing();

private:
    void open(const Tenant& tenant) const
    {
        const QString file = QStringLiteral("plan of %1").arg(tenant.subscriptions.size()); // another one each time
        m_desk->files().put(file, tenant);
        QVERIFY(m_desk->session().open(file));
        m_desk->action(ActionId::TimelinePage)->trigger();
        QTest::qWait(0);
    }
    void openScenario() const
    {
        const auto made =
            createScenario(m_desk->session().plan().state(), {.name = QStringLiteral("Later"), .note = {}});
        QVERIFY(m_desk->session().commitAndOpen(made.value(), EditKind::Scenario).value());
        QTest::qWait(0);
    }

    TimelineView* view() const { return m_desk->window().findChild<TimelineView*>(QStringLiteral("timelineView")); }
    QTabWidget* tabs() const { return m_desk->window().findChild<QTabWidget*>(QStringLiteral("timelineTabs")); }
    TableView* table(const char* name) const { return m_desk->window().findChild<TableView*>(QLatin1String(name)); }
    QString story() const
    {
        return m_desk->window().findChild<QLabel*>(QStringLiteral("timelineStory"))->accessibleName();
    }
    Session& session() const { return m_desk->session(); }
    void press(int key) const { QTest::keyClick(view(), static_cast<Qt::Key>(key)); }

    /// Where the end of the last term of a contract is, in the viewport.
    QPoint endOf(const char* id) const
    {
        const TimelineScene& scene = view()->content().scene;
        const SubscriptionRef ref = session().tenant().find(QString(id))->ref;
        const std::size_t lane = scene.find({.kind = LaneKey::Kind::Contract, .subscription = ref}).value();
        return view()->placeOf({lane, stopsOf(scene.lanes[lane]).size() - 1}).toPoint();
    }
    void click(QPoint place) const { QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place); }

    /// Drags from `place` by so many whole days, and lets go where told.
    void drag(QPoint place, int days) const
    {
        QWidget* area = view()->viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, place);
        const DateRange seen = view()->daysInSight();
        const qreal dayWidth = (area->width() - 186.0) / static_cast<qreal>(seen.starts.daysTo(*seen.ends));
        QTest::mouseMove(area, place + QPoint(qRound(days * dayWidth), 0));
    }
    void drop() const { QTest::mouseRelease(view()->viewport(), Qt::LeftButton); }

    QDate endOfTerm(const char* id) const { return *session().tenant().find(QString(id))->terms.back().ends; }

    std::unique_ptr<Desk> m_desk;
};

void TestTimelinePage::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(session().openSample(QStringLiteral("departments")));
    QTest::keyClick(&m_desk->window(), Qt::Key_4, Qt::ControlModifier);
    QTest::qWait(0);
    QCOMPARE(m_desk->window().pages()->page(), Page::Timeline);
}

void TestTimelinePage::opensWithTheNextHandover_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("said");
    QTest::newRow("nl") << LanguageCode::Dutch
                        << "Vanaf 1 januari 2027 betaalt Parkeren en handhaving de overschrijding van AI Agent. "
                           "Belastingen is dan geëindigd. Vanaf 1 januari 2027 hebben 66 mensen geen toegang; de dag "
                           "ervoor 10.";
    QTest::newRow("en") << LanguageCode::English
                        << "From 1 January 2027 Parkeren en handhaving pays the overage of AI Agent. Belastingen has "
                           "ended by then. From 1 January 2027 66 people are without access; the day before, 10.";
}

void TestTimelinePage::opensWithTheNextHandover()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QString, said);
    m_desk.reset();
    m_desk = std::make_unique<Desk>(language);
    QVERIFY(session().openSample(QStringLiteral("departments")));
    m_desk->action(ActionId::TimelinePage)->trigger();
    QCOMPARE(story(), said);
    QVERIFY(view()->accessibleDescription().endsWith(said)); // a screen reader says the same
    QVERIFY(view()->hasFocus());
    for (const char* inSight : {"2026-11-24", "2027-01-01", "2027-02-01", "2027-11-15"})
        QVERIFY2(view()->daysInSight().contains(day(QLatin1String(inSight))), inSight);
}

void TestTimelinePage::walksByKeys()
{
    press(Qt::Key_Up); // the primary: its nearest event
    QVERIFY(
        story().startsWith(QStringLiteral("Vanaf 1 februari 2027 is Parkeren en handhaving het primaire abonnement. "
                                          "Klantcontactcentrum is dan geëindigd.")));
    QVERIFY(
        story().contains(QStringLiteral("Vanaf 1 februari 2027 betaalt niemand de overschrijding van AI Assistant.")));
    QVERIFY(story().endsWith(QStringLiteral("Geen enkele beheerder heeft dan toegang.")));
    press(Qt::Key_Up); // there is nothing above
    press(Qt::Key_Right);
    QVERIFY(story().startsWith(QStringLiteral("Vanaf 15 november 2027 is er geen primair abonnement.")));
    press(Qt::Key_Right); // nor behind
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QVERIFY(
        story().startsWith(QStringLiteral("Vanaf 1 februari 2022 is Klantcontactcentrum het primaire abonnement.")));
    QVERIFY(view()->daysInSight().contains(day("2022-02-01"))); // brought into sight
    press(Qt::Key_End);
    QVERIFY(story().startsWith(QStringLiteral("Vanaf 15 november 2027")));
    press(Qt::Key_Home);
    QVERIFY(story().startsWith(QStringLiteral("Vanaf 1 februari 2022")));
    for (int i = 0; i < 20; ++i)
        press(Qt::Key_Down);
    QVERIFY(story().startsWith(QStringLiteral("Proef AI Agent begint op 1 oktober 2026.")));
    press(Qt::Key_Right);
    QVERIFY(
        story().startsWith(QStringLiteral("Proef AI Agent loopt t/m 29 december 2026. Vanaf 30 december 2026 hebben 10 "
                                          "mensen geen toegang; de dag ervoor 2.")));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_End);
    QVERIFY(
        story().startsWith(QStringLiteral("Parkeren en handhaving loopt t/m 14 november 2027. Het wordt automatisch "
                                          "verlengd, van 15 november 2027 t/m 14 november 2030.")));
}

void TestTimelinePage::zoomsByKeys()
{
    const auto daysSeen = [this] { return view()->daysInSight().starts.daysTo(*view()->daysInSight().ends); };
    const qint64 usual = daysSeen();
    press(Qt::Key_Plus);
    QVERIFY(daysSeen() < usual);
    QVERIFY(view()->daysInSight().contains(day("2027-01-01"))); // what is current stays
    press(Qt::Key_Minus);
    QVERIFY(std::abs(daysSeen() - usual) <= 1);
    for (int i = 0; i < 30; ++i)
        press(Qt::Key_Plus);
    QVERIFY(daysSeen() > 10);
    QVERIFY(view()->daysInSight().contains(day("2027-01-01")));
    press(Qt::Key_F);
    QVERIFY(view()->daysInSight() == view()->content().scene.days);
    for (int i = 0; i < 30; ++i)
        press(Qt::Key_Minus);
    QVERIFY(view()->daysInSight() == view()->content().scene.days); // there is no more to see
    QVERIFY(m_desk->click(QStringLiteral("Komend jaar")));
    QVERIFY(std::abs(daysSeen() - usual) <= 1);
}

void TestTimelinePage::goesToTheDayOfAnEvent()
{
    press(Qt::Key_Return);
    QCOMPARE(session().day(), day("2027-01-01"));
    press(Qt::Key_Up);
    QVERIFY(m_desk->click(QStringLiteral("Naar die dag")));
    QCOMPARE(session().day(), day("2027-02-01"));
    // What is current comes along when the day changes elsewhere.
    QTest::keyClick(&m_desk->window(), Qt::Key_F7);
    QCOMPARE(session().day(), day("2027-11-15"));
    QVERIFY(story().startsWith(QStringLiteral("Vanaf 15 november 2027 is er geen primair abonnement.")));
    // A double click on the axis goes to the day under it.
    const QPoint onAxis(endOf("Sub163400").x() + 1, 5);
    click(onAxis);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, onAxis);
    QCOMPARE(session().day(), day("2027-04-01"));
}

void TestTimelinePage::choosesByMouse()
{
    click(endOf("Sub140077"));
    QVERIFY(story().startsWith(QStringLiteral("Belastingen loopt t/m 31 december 2026. Vanaf 1 januari 2027 betaalt "
                                              "Parkeren en handhaving de overschrijding van AI Agent.")));
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, endOf("Sub140077"));
    QCOMPARE(session().day(), day("2027-01-01"));
    click(QPoint(20, endOf("Sub163400").y())); // the name of a lane: what is near the day in it
    QVERIFY(story().startsWith(QStringLiteral("Workforce Optimization loopt t/m 31 maart 2027.")));
    QVERIFY(m_desk->click(QStringLiteral("Het abonnement tonen")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Subscriptions);
}

void TestTimelinePage::opensTheFormOfAnEnd()
{
    click(endOf("Sub140077"));
    session().setDay(day("2020-01-01")); // a day on which no term runs: the form is about the one that was chosen
    QTest::qWait(0);
    QTest::keyClick(view(), Qt::Key_F2);
    QCOMPARE(m_desk->window().pages()->page(), Page::Contract);
    auto* field = qobject_cast<QLineEdit*>(m_desk->window().focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("31-12-2026"));
    field->setText(QStringLiteral("31-1-2027"));
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_desk->window().pages()->page(), Page::Timeline); // back to where it began
    QCOMPARE(endOfTerm("Sub140077"), day("2027-01-31"));
    QVERIFY(story().startsWith(QStringLiteral("Belastingen loopt t/m 31 januari 2027.")));
}

void TestTimelinePage::actsOnTheContractThatIsCurrent()
{
    QVERIFY(!m_desk->action(ActionId::RenewSubscription)->isEnabled()); // a duty is current
    click(endOf("Sub121331"));
    QVERIFY(m_desk->action(ActionId::RenewSubscription)->isEnabled());
    m_desk->action(ActionId::RenewSubscription)->trigger();
    QCOMPARE(m_desk->window().pages()->page(), Page::Contract);
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Klantcontactcentrum verlengen")));
}

void TestTimelinePage::keepsPictureAndTableTogether()
{
    tabs()->setCurrentIndex(1);
    auto* rows = table("timelineTable");
    QCOMPARE(rows->currentIndex().siblingAtColumn(2).data().toString(), QStringLiteral("01-01-2027"));
    QCOMPARE(rows->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("AI Agent"));
    rows->goToRow(0);
    QVERIFY(
        story().startsWith(QStringLiteral("Vanaf 1 februari 2022 is Klantcontactcentrum het primaire abonnement.")));
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(session().day(), day("2022-02-01"));
    tabs()->setCurrentIndex(0);
    QVERIFY(
        story().startsWith(QStringLiteral("Vanaf 1 februari 2022 is Klantcontactcentrum het primaire abonnement.")));
}

void TestTimelinePage::opensAHandover()
{
    tabs()->setCurrentIndex(2);
    auto* list = table("handoversTable");
    QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("01-01-2027")); // the next one
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(story().startsWith(QStringLiteral("Vanaf 1 februari 2027 is Parkeren en handhaving")));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(session().day(), day("2027-02-01"));
    QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("01-02-2027")); // stays
    Desk::doubleClick(list, list->model()->index(0, 1));
    QCOMPARE(session().day(), day("2022-02-01"));
    QVERIFY(!m_desk->action(ActionId::ChangeTerm)->isEnabled()); // a handover is no contract
}

void TestTimelinePage::dragsAnEndInAScenario()
{
    openScenario();
    const std::size_t steps = session().plan().history().size();
    const QDate before = endOfTerm("Sub140077");
    drag(endOf("Sub140077"), 60);
    const QDate seen = *view()->content().tenant.find(u"Sub140077")->terms.back().ends;
    QVERIFY(seen > before.addDays(50) && seen < before.addDays(70));
    QVERIFY(story().startsWith(QStringLiteral("T/m %1.").arg(Language(LanguageCode::Dutch).dateInSentence(seen))));
    QVERIFY2(story().contains(QStringLiteral("in plaats van Parkeren en handhaving")), qPrintable(story()));
    QCOMPARE(endOfTerm("Sub140077"), before); // only shown so far
    QCOMPARE(session().plan().history().size(), steps);
    drop();
    QCOMPARE(endOfTerm("Sub140077"), seen);
    QCOMPARE(session().plan().history().size(), steps + 1);
    QCOMPARE(session().plan().baseline().find(u"Sub140077")->terms.back().ends, before);
    QVERIFY(story().contains(QStringLiteral("In de uitgangssituatie loopt het t/m 31 december 2026.")));
    m_desk->action(ActionId::Undo)->trigger();
    QCOMPARE(endOfTerm("Sub140077"), before);
}

void TestTimelinePage::dragsNothingInTheBaseline()
{
    const std::size_t steps = session().plan().history().size();
    drag(endOf("Sub140077"), -60);
    drop();
    QCOMPARE(endOfTerm("Sub140077"), day("2026-12-31"));
    QCOMPARE(session().plan().history().size(), steps);
}

void TestTimelinePage::springsBackWhatIsRefused()
{
    open(TenantBuilder()
             .with(SubscriptionBuilder("A").terms("2026-01-01..2026-12-31 2027-02-01..2027-10-31"))
             .with(SubscriptionBuilder("B").terms("2026-01-01..2027-12-31"))
             .build());
    openScenario();
    const TimelineScene& scene = view()->content().scene;
    const SubscriptionRef ref = session().tenant().find(u"A")->ref;
    const std::size_t lane = scene.find({.kind = LaneKey::Kind::Contract, .subscription = ref}).value();
    const std::size_t steps = session().plan().history().size();
    drag(view()->placeOf({lane, 1}).toPoint(), 100); // into the next term
    QCOMPARE(view()->content().tenant.find(u"A")->terms.front().ends, day("2026-12-31"));
    QVERIFY2(story().contains(QStringLiteral("overlap")), qPrintable(story()));
    drop();
    QCOMPARE(session().tenant().find(u"A")->terms.front().ends, day("2026-12-31"));
    QCOMPARE(session().plan().history().size(), steps);
    const auto* message = m_desk->window().findChild<QWidget*>(QStringLiteral("message"))->findChild<QLabel*>();
    QVERIFY(message->isVisible() && message->text().contains(QStringLiteral("overlap")));
    QVERIFY(story().startsWith(QStringLiteral("A loopt t/m 31 december 2026.")));
}

void TestTimelinePage::leavesADragByEscape()
{
    openScenario();
    drag(endOf("Sub140077"), 60);
    press(Qt::Key_Escape);
    QCOMPARE(view()->content().tenant.find(u"Sub140077")->terms.back().ends, day("2026-12-31"));
    drop();
    QCOMPARE(endOfTerm("Sub140077"), day("2026-12-31"));
}

void TestTimelinePage::copiesWhatIsShown()
{
    const auto copied = [] { return QGuiApplication::clipboard()->mimeData()->text(); };
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied().contains(QStringLiteral("Belastingen\tContractperiode\t01-09-2023\t31-12-2026\n")));
    tabs()->setCurrentIndex(2);
    QTest::keyClick(table("handoversTable"), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied().contains(
        QStringLiteral("01-01-2027\tAI Agent\tBelastingen\tParkeren en handhaving\tBelastingen: Geëindigd\n")));
}

void TestTimelinePage::speaksAnotherLanguage()
{
    m_desk->action(ActionId::Settings)->trigger();
    QTest::keyClick(m_desk->find<QComboBox>(QStringLiteral("Taal")), Qt::Key_End);
    QTest::qWait(0);
    QVERIFY(story().startsWith(QStringLiteral("From 1 January 2027 Parkeren en handhaving pays the overage")));
    QCOMPARE(tabs()->tabText(2), QStringLiteral("Handovers"));
    QCOMPARE(view()->accessibleName(), QStringLiteral("Picture of the timeline"));
}

void TestTimelinePage::drawsAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << "<img src=/etc/passwd>";
    QTest::newRow("a formula") << "=1+1";
    QTest::newRow("right to left") << QString::fromUtf8("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd (A)");
    QTest::newRow("300 characters") << QString(300, QLatin1Char('W'));
    QTest::newRow("an emoji") << QString::fromUtf8("\U0001F4DE Care %1 %2 & co");
}

void TestTimelinePage::drawsAnyName()
{
    QFETCH(const QString, name);
    open(TenantBuilder()
             .with(SubscriptionBuilder("A").named(name).terms("2026-01-01..2026-12-31"))
             .with(SubscriptionBuilder("B").terms("2026-01-01..2027-12-31"))
             .with(PersonBuilder("one@x").holds("A"))
             .build());
    QVERIFY(!view()->grab().toImage().isNull());
    click(endOf("A"));
    QVERIFY(story().startsWith(name + QStringLiteral(" loopt t/m 31 december 2026.")));
    // In full in the tool tip, as it is.
    const QPoint onName(20, endOf("A").y());
    QHelpEvent help(QEvent::ToolTip, onName, view()->viewport()->mapToGlobal(onName));
    QCoreApplication::sendEvent(view()->viewport(), &help);
    QCOMPARE(QToolTip::text(), QStringLiteral("<qt>%1 (A)</qt>").arg(name.toHtmlEscaped()));
    // No name takes the picture's room, or the window's.
    QCOMPARE(m_desk->window().width(), 1280);
    QVERIFY(view()->placeOf({0, {}}).x() < view()->width() / 4);
}

void TestTimelinePage::isPrinted()
{
    QVERIFY(m_desk->action(ActionId::Print)->isEnabled());
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    QPdfWriter pdf(&file);
    pdf.setPageOrientation(QPageLayout::Landscape);
    {
        QPainter painter(&pdf);
        const QRectF page(QPointF(), pdf.pageLayout().paintRectPixels(pdf.resolution()).size());
        paintTimeline(painter, page, pdf.resolution(), view()->content(), Language(LanguageCode::Dutch), view()->font(),
                      view()->daysInSight(), QStringLiteral("Tijdlijn"));
    }
    QVERIFY(file.data().startsWith("%PDF-"));
    QCOMPARE(file.data().count("/Type /Page\n"), 1);

    // What is on the page, as a picture: something in each quarter of it, and nothing beyond its edge.
    QImage paper(1600, 1000, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    const QRectF page(100, 100, 1400, 800);
    paintTimeline(painter, page, 96, view()->content(), Language(LanguageCode::Dutch), view()->font(),
                  view()->daysInSight(), QStringLiteral("Tijdlijn"));
    painter.end();
    const auto inkIn = [&](const QRect& part) {
        int dots = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                dots += paper.pixelColor(x, y) == QColor(Qt::white) ? 0 : 1;
        }
        return dots;
    };
    QVERIFY(inkIn({100, 100, 700, 250}) > 1000);
    QVERIFY(inkIn({800, 150, 700, 250}) > 1000);
    QCOMPARE(inkIn({0, 0, 1600, 90}) + inkIn({0, 910, 1600, 90}) + inkIn({0, 0, 90, 1000}) + inkIn({1510, 0, 90, 1000}),
             0);
}

void TestTimelinePage::saysThatThereIsNothing()
{
    open({});
    QVERIFY(m_desk->find<QLabel>(
        QStringLiteral("Er zijn nog geen abonnementen in dit plan. Voeg er een toe of importeer een tenantbestand.")));
    QVERIFY(!view()->isVisible());
    open(TenantBuilder().with(SubscriptionBuilder("A").licensing({})).build()); // as after an import without contracts
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(story(), QStringLiteral("De contractperiode van A is nog niet bekend."));
    press(Qt::Key_Return);
    QCOMPARE(session().day(), session().today());
}

QTEST_MAIN(TestTimelinePage)
#include "test_timeline_page.moc"
