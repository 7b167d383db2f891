#include "support/builders.h"
#include "support/window.h"
#include "ui/users/user_facets.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The list of users by how long access lasts: who loses it within some days, and how many with each last day.
class TestAccessThroughFacet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhoLosesAccess_data();
    void findsWhoLosesAccess();
    void countsByLastDay_data();
    void countsByLastDay();
    void choosesInTheWindow_data();
    void choosesInTheWindow();
    void takesTypedDays();
    void keepsItsChoice();
    void goesWithOtherFacets();
    void countsManyAtOnce();
};

namespace {

const QDate today(2026, 11, 24);

TenantBuilder threeEnds()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2024-01-01..2026-12-31"))
        .with(SubscriptionBuilder("B").terms("2024-01-01..2027-02-28"))
        .with(SubscriptionBuilder("C").terms("2024-01-01.."))
        .with(SubscriptionBuilder("D").terms("2024-01-01..2026-10-31"))
        .with(PersonBuilder("ann@x").holds("A"))
        .with(PersonBuilder("bob@x").holds("A").administrator())
        .with(PersonBuilder("cat@x").holds("A").holds("B"))
        .with(PersonBuilder("dan@x").holds("B").holds("C"))
        .with(PersonBuilder("eve@x").holds("D"))
        .with(PersonBuilder("fay@x").administrator());
}

UserListing listingOf(const Tenant& tenant, const Language& language)
{
    return {tenant, tenant.licenses, today, language};
}

/// Who is as chosen, by the letter that the address begins with.
QString whoFits(const UserListing& listing, const FacetChoices& choices)
{
    const std::vector<bool> fits = peopleWho(choices, listing);
    QString who;
    for (std::size_t i = 0; i < fits.size(); ++i) {
        if (fits[i])
            who += listing.people().email(static_cast<PersonId>(i)).at(0);
    }
    return who;
}

QComboBox* facet(const Desk& desk, const QString& name)
{
    return desk.find<QComboBox>(name);
}

} // namespace

void TestAccessThroughFacet::findsWhoLosesAccess_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("who");
    // A ends on 31 December: the first day without is 38 days away. B: 97 days.
    QTest::newRow("the day before the first loss") << 37 << "";
    QTest::newRow("the first day without") << 38 << "ab";
    QTest::newRow("the day before the next") << 96 << "ab";
    QTest::newRow("the next loss") << 97 << "abc";
    QTest::newRow("at most what can be typed") << mostDaysWithin << "abc";
    QTest::newRow("tomorrow") << 1 << "";
}

void TestAccessThroughFacet::findsWhoLosesAccess()
{
    QFETCH(int, days);
    const Language language(LanguageCode::English);
    const Tenant tenant = threeEnds().build();
    QTEST(whoFits(listingOf(tenant, language), losesAccessWithinChoice(days)), "who");
}

void TestAccessThroughFacet::countsByLastDay_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nl") << LanguageCode::Dutch
                        << QStringList{"Verliest de toegang binnen 30 dagen (0)",
                                       "Verliest de toegang binnen 60 dagen (2)",
                                       "Verliest de toegang binnen 90 dagen (2)",
                                       "Verliest de toegang binnen 180 dagen (3)",
                                       "Verliest de toegang binnen … dagen",
                                       "Toegang t/m 31-12-2026 (2)",
                                       "Toegang t/m 28-02-2027 (1)",
                                       "Geen einde van de toegang bekend (1)"};
    QTest::newRow("en") << LanguageCode::English
                        << QStringList{"Loses access within 30 days (0)", "Loses access within 60 days (2)",
                                       "Loses access within 90 days (2)", "Loses access within 180 days (3)",
                                       "Loses access within … days",      "Access through 31 Dec 2026 (2)",
                                       "Access through 28 Feb 2027 (1)",  "No end of access is known (1)"};
}

void TestAccessThroughFacet::countsByLastDay()
{
    QFETCH(LanguageCode, language);
    QFETCH(QStringList, options);
    const Desk desk(language); // speaks it
    const Language spoken(language);
    const Tenant tenant = threeEnds().build();
    const UserListing listing = listingOf(tenant, spoken);
    QStringList texts;
    QStringList who;
    for (const FacetOption& option : optionsOf(Facet::AccessThrough, listing, spoken)) {
        texts.push_back(option.text);
        FacetChoices choices;
        choices.at(static_cast<std::size_t>(Facet::AccessThrough)) = option.value;
        if (option.value != typedDaysValue)
            who.push_back(whoFits(listing, choices));
    }
    QCOMPARE(texts, options);
    QCOMPARE(who, QStringList({"", "ab", "ab", "abc", "ab", "c", "d"})); // as many as the texts say
}

void TestAccessThroughFacet::choosesInTheWindow_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("count");
    QTest::newRow("nl") << LanguageCode::Dutch << "Filteren op hoe lang de toegang duurt"
                        << "2 van 6 getoond";
    QTest::newRow("en") << LanguageCode::English << "Filter by how long access lasts"
                        << "2 of 6 shown";
}

void TestAccessThroughFacet::choosesInTheWindow()
{
    QFETCH(LanguageCode, language);
    QFETCH(QString, name);
    Desk desk(language);
    desk.files().put(QStringLiteral("plan"), threeEnds().build());
    QVERIFY(desk.session().open(QStringLiteral("plan")));
    desk.action(ActionId::UsersPage)->trigger();
    QComboBox* box = facet(desk, name);
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down); // within 30 days
    QTest::keyClick(box, Qt::Key_Down); // within 60
    QTEST(desk.said("statusCount"), "count");
}

void TestAccessThroughFacet::takesTypedDays()
{
    Desk desk(LanguageCode::English);
    desk.files().put(QStringLiteral("plan"), threeEnds().build());
    QVERIFY(desk.session().open(QStringLiteral("plan")));
    desk.action(ActionId::UsersPage)->trigger();
    QComboBox* box = facet(desk, QStringLiteral("Filter by how long access lasts"));
    auto* days = desk.window().findChild<QLineEdit*>(QStringLiteral("daysWithin"));
    QVERIFY(!days->isVisible());
    box->setCurrentIndex(box->findText(QStringLiteral("Loses access within … days")));
    QVERIFY(days->isVisible());
    QVERIFY(desk.type(QStringLiteral("Days within which access is lost"), QStringLiteral("37")));
    QCOMPARE(desk.said("statusCount"), QStringLiteral("0 of 6 shown"));
    QVERIFY(desk.type(QStringLiteral("Days within which access is lost"), QStringLiteral("38")));
    QCOMPARE(desk.said("statusCount"), QStringLiteral("2 of 6 shown"));
    // Half typed, it alters nothing, and no number that cannot be is taken.
    days->selectAll();
    QTest::keyClick(days, Qt::Key_Delete);
    QCOMPARE(desk.said("statusCount"), QStringLiteral("2 of 6 shown"));
    QTest::keyClicks(days, QStringLiteral("x9"));
    QCOMPARE(days->text(), QStringLiteral("9"));
    QVERIFY(desk.click(QStringLiteral("Take back these filters")));
    QVERIFY(!days->isVisible());
    QCOMPARE(desk.said("statusCount"), QStringLiteral("6 of 6 shown"));
}

void TestAccessThroughFacet::keepsItsChoice()
{
    Desk desk(LanguageCode::English);
    desk.files().put(QStringLiteral("plan"), threeEnds().build());
    QVERIFY(desk.session().open(QStringLiteral("plan")));
    desk.action(ActionId::UsersPage)->trigger();
    QComboBox* box = facet(desk, QStringLiteral("Filter by how long access lasts"));
    box->setCurrentIndex(box->findText(QStringLiteral("Loses access within … days")));
    QVERIFY(desk.type(QStringLiteral("Days within which access is lost"), QStringLiteral("45")));
    desk.session().setDay(today.addDays(-10)); // now it is 48 days away
    QCOMPARE(desk.said("statusCount"), QStringLiteral("0 of 6 shown"));
    desk.action(ActionId::OverviewPage)->trigger();
    desk.session().setDay(today);
    desk.action(ActionId::Back)->trigger();
    auto* days = desk.window().findChild<QLineEdit*>(QStringLiteral("daysWithin"));
    QVERIFY(days->isVisible());
    QCOMPARE(days->text(), QStringLiteral("45"));
    QCOMPARE(desk.said("statusCount"), QStringLiteral("2 of 6 shown"));
}

void TestAccessThroughFacet::goesWithOtherFacets()
{
    const Language language(LanguageCode::English);
    const Tenant tenant = threeEnds().build();
    FacetChoices choices = losesAccessWithinChoice(60);
    choices.at(static_cast<std::size_t>(Facet::Role)) = static_cast<quint32>(Role::Administrator);
    QCOMPARE(whoFits(listingOf(tenant, language), choices), QStringLiteral("b"));
}

/// What hangs on licenses is decided once for each set: many people cost little more than a pass over them.
void TestAccessThroughFacet::countsManyAtOnce()
{
    constexpr int many = 100'000;
    Tenant tenant = threeEnds().build();
    const LicenseSetId set = tenant.licensesOf(tenant.memberWith(u"ann@x").value());
    for (int i = 0; i < many; ++i) {
        const PersonBuilder person(QStringLiteral("p%1@x").arg(i));
        tenant.setLicenses(tenant.people.edit().append(person.person()), set);
    }
    const Language language(LanguageCode::English);
    const UserListing listing = listingOf(tenant, language);
    QElapsedTimer timer;
    timer.start();
    const std::vector<FacetOption> options = optionsOf(Facet::AccessThrough, listing, language);
    const std::vector<bool> fits = peopleWho(losesAccessWithinChoice(60), listing);
    const qint64 spent = timer.elapsed();
    QVERIFY(options.at(1).text.endsWith(QStringLiteral("(100,002)")));
    QCOMPARE(std::ranges::count(fits, true), many + 2);
    constexpr int longest = 100; // milliseconds, on a slow machine with checks built in
    QVERIFY2(spent < longest, qPrintable(QString::number(spent)));
}

QTEST_MAIN(TestAccessThroughFacet)
#include "test_access_through_facet.moc"
