#include "support/rest_text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What answers of the Webex API become.
class TestRestReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAPerson();
    void takesAnAbsentFieldForUnknown();
    void readsNamesAsTheCsvDoes();
    void readsTheStatus_data();
    void readsTheStatus();
    void countsFullAdministratorsOnly_data();
    void countsFullAdministratorsOnly();
    void recognisesLicenses_data();
    void recognisesLicenses();
    void keepsWhatItRecognised();
    void offersWhatItDoesNotRecognise();
    void takesTheWordOfPeople();
    void letsPremiumCount();
    void readsPagesInBothForms();
    void passesOverWhatItDoesNotKnow();
    void tellsHowFarItIs();
    void canBeStopped();
};

namespace {

const QString premium = licenseId("CJPPRM", 1);
const QString standard = licenseId("CJPSTD", 2);
const QString otherStandard = licenseId("CJPSTD", 3);
const QString messaging = licenseId("MS", 4);

QByteArray someLicenses()
{
    return itemsOf({licenseItem(premium, "Sub1"), licenseItem(standard, "Sub1"), licenseItem(otherStandard, "Sub2"),
                    licenseItem(messaging, "", "Messaging")})
        .toUtf8();
}

/// One page with these people.
RestTexts withPeople(const QStringList& people)
{
    return {someLicenses(), {itemsOf(people).toUtf8()}};
}

QStringList read(const RestTexts& texts, const Mappings& mappings = {})
{
    const RestResult result = readRestTexts(texts, mappings);
    return result ? textOf(*result) : textOf(result.error());
}

constexpr int allFields = 1 + 2 + 4 + 8 + 16;

} // namespace

void TestRestReader::readsAPerson()
{
    const QString whole =
        QStringLiteral(R"({"id": "P1", "emails": ["ann@x.example", "other@x.example"], "displayName": "Ann Smit",
                           "firstName": "Ann", "lastName": "Smit", "department": "Größe 𝄞", "roles": ["%1"],
                           "licenses": ["%2", "%3", "%4"], "loginEnabled": true, "invitePending": false,
                           "status": "DoNotDisturb"})")
            .arg(roleId("id_full_admin"), otherStandard, messaging, premium);
    QCOMPARE(read(withPeople({whole})),
             QStringList(QStringLiteral("ann@x.example | Ann Smit | Ann | Smit | Größe 𝄞 | active | administrator | "
                                        "Sub1 premium, Sub2 standard | known %1 | P1")
                             .arg(allFields)));
}

void TestRestReader::takesAnAbsentFieldForUnknown()
{
    const QString unknown = QStringLiteral("ann@x |  |  |  |  | active | ? |  | known 0 | ");
    QCOMPARE(read(withPeople({personItem("ann@x")})), QStringList(unknown));
    QCOMPARE(read(withPeople({personItem("ann@x", R"("id": null, "displayName": null, "firstName": null,
                 "lastName": null, "department": null, "roles": null, "licenses": null, "loginEnabled": null,
                 "invitePending": null, "status": null)")})),
             QStringList(unknown));
    // What is there is known, be it empty.
    QCOMPARE(read(withPeople({personItem("ann@x", R"("department": "", "lastName": "Smit")")})),
             QStringList("ann@x |  |  | Smit |  | active | ? |  | known 12 | "));
}

void TestRestReader::readsNamesAsTheCsvDoes()
{
    QCOMPARE(read(withPeople({personItem("ann@x", "\"displayName\": \" Ann\\nSmit\\u0085 \", \"department\": \"a\x7F"
                                                  "b\", \"firstName\": \"\\t\"")})),
             QStringList("ann@x | Ann Smit |  |  | a b | active | ? |  | known 11 | "));
}

void TestRestReader::readsTheStatus_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("status");

    QTest::newRow("may log in") << R"("loginEnabled": true)"
                                << "active";
    QTest::newRow("may not log in") << R"("loginEnabled": false)"
                                    << "inactive";
    QTest::newRow("is invited") << R"("invitePending": true)"
                                << "pending";
    QTest::newRow("is not invited") << R"("invitePending": false)"
                                    << "active";
    QTest::newRow("both") << R"("invitePending": true, "loginEnabled": true)"
                          << "pending";
    QTest::newRow("invited and shut out") << R"("invitePending": true, "loginEnabled": false)"
                                          << "inactive";
    QTest::newRow("presence says nothing") << R"("loginEnabled": true, "status": "inactive")"
                                           << "active";
    QTest::newRow("nor what it is not") << R"("loginEnabled": true, "status": 5)"
                                        << "active";
}

void TestRestReader::readsTheStatus()
{
    QFETCH(QString, members);
    const RestResult result = readRestTexts(withPeople({personItem("ann@x", members)}));
    QVERIFY(result);
    QTEST(QString(codeOf(result->content.people->status(PersonId{}))), "status");
    QVERIFY(result->known.front().testFlag(PersonField::Status));
}

void TestRestReader::countsFullAdministratorsOnly_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<bool>("isAdministrator");

    QTest::newRow("none") << QStringList() << false;
    QTest::newRow("full") << QStringList(roleId("id_full_admin")) << true;
    QTest::newRow("read-only") << QStringList(roleId("id_readonly_admin")) << false;
    QTest::newRow("users and devices") << QStringList(roleId("id_user_admin")) << false;
    QTest::newRow("devices") << QStringList(roleId("id_device_admin")) << false;
    QTest::newRow("full, among others") << QStringList{roleId("id_readonly_admin"), roleId("id_full_admin")} << true;
    QTest::newRow("full, of another region")
        << QStringList("Y2lzY29zcGFyazovL3VybjpURUFNOmV1LWNlbnRyYWwtMV9rL1JPTEUvaWRfZnVsbF9hZG1pbg") << true;
    QTest::newRow("no such thing") << QStringList("?") << false;
}

void TestRestReader::countsFullAdministratorsOnly()
{
    QFETCH(QStringList, roles);
    QFETCH(bool, isAdministrator);
    const QString list = roles.isEmpty() ? QString() : '"' + roles.join(QStringLiteral("\", \"")) + '"';
    const RestResult result =
        readRestTexts(withPeople({personItem("ann@x", QStringLiteral("\"roles\": [%1]").arg(list))}));
    QVERIFY(result);
    const std::optional<Roles> read = result->content.people->roles(PersonId{});
    QVERIFY(read == (isAdministrator ? Roles(Role::Administrator) : Roles()));
}

void TestRestReader::recognisesLicenses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("license"); // empty: not recognised

    const QString standardAgent = "standard-agent";
    const QString premiumAgent = "premium-agent";
    QTest::newRow("code, Premium") << licenseId("CJPPRM") << "" << premiumAgent;
    QTest::newRow("code, Standard") << licenseId("CJPSTD") << "" << standardAgent;
    QTest::newRow("the code counts, not the name")
        << licenseId("CJPSTD") << "Contact Center Premium Agent" << standardAgent;
    QTest::newRow("another code") << licenseId("MS") << "Messaging"
                                  << "";
    QTest::newRow("a code that begins like it") << licenseId("CJPSTDX") << ""
                                                << "";
    QTest::newRow("a code in small letters") << licenseId("cjpstd") << ""
                                             << "";
    QTest::newRow("a code elsewhere") << webexId("LICENSE/CJPSTD_1:MS_1") << ""
                                      << "";
    QTest::newRow("with padding") << licenseId("CJPSTD") + "=="
                                  << ""
                                  << "";
    QTest::newRow("not base64") << "CJPSTD_1!"
                                << ""
                                << "";
    QTest::newRow("name, Premium") << "L1"
                                   << "Contact Center Premium Agent" << premiumAgent;
    QTest::newRow("name, Standard") << "L1"
                                    << "Contact center Standard Agent" << standardAgent;
    QTest::newRow("name in capitals") << "L1"
                                      << "CONTACT CENTER STANDARD AGENT" << standardAgent;
    QTest::newRow("name, of another code") << licenseId("NEW") << "contact center premium agent" << premiumAgent;
    QTest::newRow("half a name") << "L1"
                                 << "Premium Agent"
                                 << "";
    QTest::newRow("the other half") << "L1"
                                    << "Contact Center"
                                    << "";
    QTest::newRow("two names") << "L1"
                               << "Contact Center Standard or Premium Agent"
                               << "";
}

void TestRestReader::recognisesLicenses()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, license);
    const auto readOne = [&](const QString& subscription) {
        return readRestTexts({itemsOf({licenseItem(id, subscription, name)}).toUtf8(),
                              {itemsOf({personItem("ann@x", licensesMember({id}))}).toUtf8()}});
    };
    const RestResult result = readOne("Sub1");
    QVERIFY(result);
    QCOMPARE(result->restLicenses.size(), license.isEmpty() ? 0U : 1U);
    QCOMPARE(result->unrecognised.size(), license.isEmpty() ? 1U : 0U);
    if (!license.isEmpty()) {
        QCOMPARE(QString(codeOf(result->restLicenses.front().license)), license);
        QCOMPARE(result->content.pool->holdings(result->content.licensesOf(PersonId{})).size(), 1U);
    }
    // What belongs to no subscription is never recognised.
    const RestResult without = readOne("");
    QVERIFY(without);
    QVERIFY(without->restLicenses.empty());
    QCOMPARE(without->unrecognised, (std::vector<UnrecognisedLicense>{{id, name, {}}}));
    QVERIFY(without->content.subscriptions.empty());
}

void TestRestReader::keepsWhatItRecognised()
{
    const QString item = QStringLiteral(R"({"id": "%1", "name": "Contact Center Premium Agent", "totalUnits": %3,
                                            "consumedUnits": %4, "consumedByUsers": null, "subscriptionId": "%2"})");
    const RestResult result =
        readRestTexts({itemsOf({item.arg(standard, "sub1", "2147483647", "0"), item.arg(premium, "Sub1", "30", "22"),
                                item.arg(otherStandard, "Sub2", "null", "null")})
                           .toUtf8(),
                       {}});
    QVERIFY(result);
    QVERIFY(result->kind == SourceKind::Rest);
    const SubscriptionRef first = result->content.find(u"SUB1")->ref;
    const SubscriptionRef second = result->content.find(u"Sub2")->ref;
    const QString name("Contact Center Premium Agent");
    std::vector<RestLicense> expected{{standard, name, first, License::StandardAgent, 2147483647, 0},
                                      {premium, name, first, License::PremiumAgent, 30, 22},
                                      {otherStandard, name, second, License::StandardAgent, {}, {}}};
    std::ranges::sort(expected, {}, &RestLicense::id);
    QCOMPARE(result->restLicenses, expected);
    QCOMPARE(result->content.subscriptions.size(), 2U);
    QCOMPARE(result->content.find(first)->id, "sub1"); // as it stood first
    QVERIFY(result->content.members().empty());
}

void TestRestReader::offersWhatItDoesNotRecognise()
{
    const RestResult result =
        readRestTexts({itemsOf({licenseItem("L2", "Sub9", "Agents"), licenseItem(messaging, "", "Messaging"),
                                licenseItem("L3", "", "Contact Center Premium Agent"), licenseItem(premium, "Sub1")})
                           .toUtf8(),
                       {}});
    QVERIFY(result);
    QCOMPARE(result->unrecognised,
             (std::vector<UnrecognisedLicense>{
                 {"L2", "Agents", "Sub9"}, {messaging, "Messaging", ""}, {"L3", "Contact Center Premium Agent", ""}}));
}

void TestRestReader::takesTheWordOfPeople()
{
    const QByteArray licenses =
        itemsOf({licenseItem("L1", "", "Agents"), licenseItem("L2", "Sub2", "Other agents"),
                 licenseItem("L3", "Sub3", "No agents"), licenseItem(premium, "Sub1", "Contact Center Premium Agent")})
            .toUtf8();
    const QByteArray people = itemsOf({personItem("ann@x", licensesMember({"L1", "L3", premium})),
                                       personItem("bo@x", licensesMember({"L2"}))})
                                  .toUtf8();
    const Mappings mappings{{"L1", {License::StandardAgent, "Sub9"}},
                            {"L2", {License::PremiumAgent, "Sub2"}},
                            {"L3", {}},
                            {premium, {License::StandardAgent, "Sub7"}},
                            {"L4", {License::StandardAgent, "Sub8"}}};
    const RestResult result = readRestTexts({licenses, {people}}, mappings);
    QVERIFY(result);
    QVERIFY(textOf(*result).at(0).contains(" | Sub1 premium, Sub9 standard | ")); // what is recognised, is
    QVERIFY(textOf(*result).at(1).contains(" | Sub2 premium | "));
    QVERIFY(result->unrecognised.empty());
    QCOMPARE(result->restLicenses.size(), 3U);
    QVERIFY(!result->content.find(u"Sub8"));
}

void TestRestReader::letsPremiumCount()
{
    const auto readHolding = [](const QStringList& ids) {
        return readRestTexts(withPeople({personItem("bo@x"), personItem("ann@x", licensesMember(ids))}));
    };
    for (const QStringList& ids : {QStringList{premium, standard, otherStandard},
                                   QStringList{standard, otherStandard, premium, standard, premium}}) {
        const RestResult result = readHolding(ids);
        QVERIFY(result);
        QVERIFY(textOf(*result).at(0).contains(" | Sub1 premium, Sub2 standard | "));
        QCOMPARE(result->remarks, (std::vector<SourceRemark>{{SourceRemark::Kind::PremiumCounts, PersonId{1},
                                                              result->content.find(u"Sub1")->ref}}));
    }
    const RestResult twice = readHolding({standard, standard});
    QVERIFY(twice);
    QVERIFY(textOf(*twice).at(0).contains(" | Sub1 standard | "));
    QVERIFY(twice->remarks.empty());
}

void TestRestReader::readsPagesInBothForms()
{
    const QString ann = personItem("ann@x", licensesMember({standard}));
    const QString bo = personItem("bo@x");
    const QStringList expected = read(withPeople({ann, bo}));
    QCOMPARE(expected.size(), 2);
    const QByteArray licenses = someLicenses();
    const QByteArray bare = QByteArray(licenses).replace("{\"items\": ", "").chopped(1);
    const auto page = [](const QString& text) { return text.toUtf8(); };
    QCOMPARE(read({bare, {page("[" + bo + "]"), page("[" + ann + "]")}}), expected);
    QCOMPARE(read({licenses, {page("[]"), page(itemsOf({bo})), page(itemsOf({})), page(" [ " + ann + " ] ")}}),
             expected);
    QCOMPARE(read({"\xEF\xBB\xBF" + licenses, {"\xEF\xBB\xBF" + page(itemsOf({ann, bo}))}}), expected);
    QCOMPARE(
        read({licenses, {page(R"({"notFoundIds": null, "items": [)" + ann + "," + bo + R"(], "next": {"a": [1]}})")}}),
        expected);
}

void TestRestReader::passesOverWhatItDoesNotKnow()
{
    QCOMPARE(
        read(withPeople({personItem("ann@x", R"("new": {"licenses": ["?"], "deep": [[[{"emails": 5}]]]}, "other": [1e9],
                 "xmppFederationJid": "a\tb", "more": null, "last": true, "status": "active", "lastName": "Smit")")})),
        QStringList("ann@x |  |  | Smit |  | active | ? |  | known 4 | "));
    const QString license = licenseItem(premium, "Sub1").chopped(1) + R"(, "siteUrl": {"a": [{}]}, "siteType": 7})";
    const RestResult result = readRestTexts({itemsOf({license}).toUtf8(), {}});
    QVERIFY(result);
    QCOMPARE(result->restLicenses.size(), 1U);
}

void TestRestReader::tellsHowFarItIs()
{
    QStringList people;
    for (int i = 0; i < 5000; ++i)
        people.push_back(personItem(QStringLiteral("somebody-%1@x.example").arg(i)));
    const RestTexts texts{someLicenses(), {itemsOf(people).toUtf8(), itemsOf({personItem("ann@x")}).toUtf8()}};
    std::vector<qint64> heard;
    QVERIFY(readRestTexts(texts, {}, [&](qint64 bytes) {
        heard.push_back(bytes);
        return true;
    }));
    QVERIFY(heard.size() > 5);
    QVERIFY(std::ranges::is_sorted(heard));
    QCOMPARE(heard.front(), 0);
    QCOMPARE(heard.back(), texts.licenses.size() + texts.people.at(0).size() + texts.people.at(1).size());
}

void TestRestReader::canBeStopped()
{
    const RestTexts texts = withPeople({personItem("ann@x")});
    int asked = 0;
    QVERIFY(readRestTexts(texts, {}, [&](qint64) { return ++asked > 0; }));
    const int all = asked;
    QVERIFY(all >= 4);
    for (int stopAt = 1; stopAt <= all; ++stopAt) {
        asked = 0;
        const RestResult result = readRestTexts(texts, {}, [&](qint64) { return ++asked < stopAt; });
        QVERIFY(!result);
        QCOMPARE(textOf(result.error()), QStringList(": cancelled 0:0"));
        QCOMPARE(asked, stopAt); // and not once more
    }
}

QTEST_APPLESS_MAIN(TestRestReader)
#include "test_rest_reader.moc"
