#include "ui/mainwindow/trail.h"

#include <QTest>

using namespace seatkeeper;

/// Back and forward over pages, as a list of visits.
class TestTrail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForth();
    void forgetsWhatLayAhead();
    void takesNoStepToWhereItIs();
    void tellsPeopleApart();
    void remembersHowAPlaceWasLeft();
    void forgetsTheOldest();
};

namespace {

Visit at(Page page, const QString& filter = {})
{
    return {.page = page, .subject = {}, .bookmark = {.filter = filter, .choices = {}, .current = {}}};
}

Visit ofPerson(quint32 person)
{
    return {.page = Page::Person, .subject = person, .bookmark = {}};
}

} // namespace

void TestTrail::goesBackAndForth()
{
    Trail trail;
    QVERIFY(!trail.hasBack() && !trail.hasForward());
    trail.goOn(at(Page::Users));
    QVERIFY(!trail.hasBack() && !trail.hasForward());
    trail.goOn(ofPerson(1));
    trail.goOn(at(Page::Subscriptions));
    QVERIFY(trail.back().isAt(ofPerson(1)));
    QVERIFY(trail.back().isAt(at(Page::Users)));
    QVERIFY(!trail.hasBack() && trail.hasForward());
    QVERIFY(trail.forward().isAt(ofPerson(1)));
    QVERIFY(trail.forward().isAt(at(Page::Subscriptions)));
    QVERIFY(trail.hasBack() && !trail.hasForward());
    trail.clear();
    QVERIFY(!trail.hasBack());
}

void TestTrail::forgetsWhatLayAhead()
{
    Trail trail;
    trail.goOn(at(Page::Users));
    trail.goOn(ofPerson(1));
    trail.goOn(at(Page::Subscriptions));
    trail.back();
    trail.back();
    trail.goOn(at(Page::History));
    QVERIFY(!trail.hasForward());
    QVERIFY(trail.back().isAt(at(Page::Users)));
}

void TestTrail::takesNoStepToWhereItIs()
{
    Trail trail;
    trail.goOn(at(Page::Users));
    trail.goOn(at(Page::History));
    trail.back();
    trail.goOn(at(Page::Users, "ann"));
    QCOMPARE(trail.here().bookmark.filter, QStringLiteral("ann"));
    QVERIFY(trail.hasForward()); // one has not gone anywhere
}

void TestTrail::tellsPeopleApart()
{
    Trail trail;
    trail.goOn(ofPerson(1));
    trail.goOn(ofPerson(2));
    QVERIFY(trail.back().isAt(ofPerson(1)));
}

void TestTrail::remembersHowAPlaceWasLeft()
{
    Trail trail;
    trail.renew(at(Page::Users)); // nothing to renew yet
    trail.goOn(at(Page::Users));
    trail.renew(at(Page::Users, "bob"));
    trail.renew(at(Page::History, "elsewhere"));
    trail.goOn(at(Page::History));
    QCOMPARE(trail.back().bookmark.filter, QStringLiteral("bob"));
}

void TestTrail::forgetsTheOldest()
{
    Trail trail;
    for (quint32 person = 0; person < 150; ++person)
        trail.goOn(ofPerson(person));
    int steps = 0;
    for (; trail.hasBack(); ++steps)
        trail.back();
    QCOMPARE(steps, 99);
    QVERIFY(trail.here().isAt(ofPerson(50)));
}

QTEST_APPLESS_MAIN(TestTrail)
#include "test_trail.moc"
