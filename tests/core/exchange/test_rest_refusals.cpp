#include "support/rest_text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What answers of the Webex API are refused for, and where.
class TestRestRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesLicenses_data();
    void refusesLicenses();
    void refusesPeople_data();
    void refusesPeople();
    void refusesAnswers_data();
    void refusesAnswers();
    void refusesBrokenUtf8_data();
    void refusesBrokenUtf8();
    void refusesThePersonOfAnotherPage();
    void doesNotReadPeopleAfterBrokenLicenses();
    void names100ErrorsInTheirOrder();
    void namesTheErrorOfSyntaxAlone();
    void namesWhoHasTheUnknownLicense();
    void saysThatADeviceCannotBeRead();
    void holdsLittleOfALargeElement();
};

namespace {

const QString premium = licenseId("CJPPRM", 1);
const QString standard = licenseId("CJPSTD", 2);

QByteArray someLicenses()
{
    return itemsOf({licenseItem(premium, "Sub1"), licenseItem(standard, "Sub1")}).toUtf8();
}

QStringList read(const RestTexts& texts)
{
    const RestResult result = readRestTexts(texts);
    return result ? textOf(*result) : textOf(result.error());
}

void addRow(const char* name, const QString& text, const char* code, const char* path = "")
{
    QTest::newRow(name) << text << code << path;
}

} // namespace

void TestRestRefusals::refusesLicenses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");

    const auto row = [](const char* name, const QString& item, const char* code, const char* path) {
        addRow(name, itemsOf({R"({"id": "L0"})", item}), code, path);
    };
    row("no id", R"(▸{"name": "x"})", "missing-key", "$.items[1]");
    row("null for an id", R"(▸{"id": null})", "missing-key", "$.items[1]");
    row("a number for an id", R"({"id": ▸5})", "wrong-type", "$.items[1].id");
    row("an empty id", R"({"id": ▸""})", "wrong-value", "$.items[1].id");
    row("an id twice", R"({"id": ▸"L0"})", "wrong-value", "$.items[1].id");
    row("a list for a name", R"({"id": "L1", "name": ▸["x"]})", "wrong-type", "$.items[1].name");
    row("a control character in a name", R"({"id": "L1", "name": ▸"a\tb"})", "wrong-value", "$.items[1].name");
    row("an empty subscription", R"({"id": "L1", "subscriptionId": ▸""})", "wrong-value", "$.items[1].subscriptionId");
    row("a space around a subscription", R"({"id": "L1", "subscriptionId": ▸"Sub1 "})", "wrong-value",
        "$.items[1].subscriptionId");
    row("a number for a subscription", R"({"id": "L1", "subscriptionId": ▸7})", "wrong-type",
        "$.items[1].subscriptionId");
    for (const char* count : {"18446744073709551615", "18446744073709551616", "2147483648", "-1", "-0", "1.0", "1e2",
                              "\"7\"", "true", "[1]"}) {
        row(count, QStringLiteral(R"({"id": "L1", "totalUnits": ▸%1})").arg(count), "wrong-type",
            "$.items[1].totalUnits");
        addRow(qPrintable(QStringLiteral("%1 consumed").arg(count)),
               itemsOf({QStringLiteral(R"({"id": "L1", "consumedUnits": ▸%1})").arg(count)}), "wrong-type",
               "$.items[0].consumedUnits");
    }
    row("a key twice", R"({"id": "L1", "name": "x", ▸"name": "x"})", "duplicate-key", "$.items[1].name");
    row("an unknown key twice", R"({"id": "L1", "new": 1, ▸"new": {"a": 1}})", "duplicate-key", "$.items[1].new");
    row("no object", R"(▸"L1")", "wrong-type", "$.items[1]");
    row("nothing", "▸null", "wrong-type", "$.items[1]");
}

void TestRestRefusals::refusesLicenses()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const Marked wanted = marked(text);
    QCOMPARE(read({wanted.bytes, {"[]"}}), QStringList("licenses.json: " + placedText(code, wanted, path)));
}

void TestRestRefusals::refusesPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");

    const auto row = [](const char* name, const QString& item, const char* code, const char* path) {
        addRow(name, itemsOf({R"({"id": "P0", "emails": ["zoe@x"]})", item}), code, path);
    };
    const auto field = [&row](const char* name, const QString& member, const char* code, const char* path) {
        row(name, R"({"emails": ["ann@x"], )" + member + "}", code, path);
    };
    row("no addresses", R"(▸{"id": "P1"})", "missing-key", "$.items[1]");
    row("null for addresses", R"(▸{"emails": null})", "missing-key", "$.items[1]");
    row("an empty list of addresses", R"({"emails": ▸[]})", "wrong-value", "$.items[1].emails");
    row("a text for addresses", R"({"emails": ▸"ann@x"})", "wrong-type", "$.items[1].emails");
    row("an empty address", R"({"emails": [▸""]})", "wrong-value", "$.items[1].emails[0]");
    row("null for an address", R"({"emails": [▸null]})", "wrong-type", "$.items[1].emails[0]");
    row("a space around an address", R"({"emails": [▸" ann@x"]})", "wrong-value", "$.items[1].emails[0]");
    row("an odd space around an address", R"({"emails": [▸"ann@x\u2003"]})", "wrong-value", "$.items[1].emails[0]");
    row("a control character in an address", R"({"emails": [▸"ann\u0085@x"]})", "wrong-value", "$.items[1].emails[0]");
    row("an address twice", R"({"emails": [▸"zoe@x"]})", "person-twice", "$.items[1].emails[0]");
    row("an address twice, in capitals", R"({"emails": [▸"ZOE@X", "zoe@x"]})", "person-twice", "$.items[1].emails[0]");
    row("an id twice", R"({"emails": ["ann@x"], "id": ▸"P0"})", "webex-id-twice", "$.items[1].id");
    row("a number for an id", R"({"emails": ["ann@x"], "id": ▸1})", "wrong-type", "$.items[1].id");
    row("an empty id", R"({"emails": ["ann@x"], "id": ▸""})", "wrong-value", "$.items[1].id");
    for (const char* key : {"displayName", "firstName", "lastName", "department"}) {
        const QByteArray place = QByteArray("$.items[1].") + key;
        const char* path = place.constData();
        field(key, QStringLiteral(R"("%1": ▸7)").arg(key), "wrong-type", path);
    }
    for (const char* key : {"loginEnabled", "invitePending"}) {
        const QByteArray place = QByteArray("$.items[1].") + key;
        const char* path = place.constData();
        field(key, QStringLiteral(R"("%1": ▸"true")").arg(key), "wrong-type", path);
        field((QByteArray(key) + " 1").constData(), QStringLiteral(R"("%1": ▸1)").arg(key), "wrong-type", path);
    }
    field("a text for roles", R"("roles": ▸"x")", "wrong-type", "$.items[1].roles");
    field("an object for a role", R"("roles": ["x", ▸{}])", "wrong-type", "$.items[1].roles[1]");
    field("an object for licenses", R"("licenses": ▸{})", "wrong-type", "$.items[1].licenses");
    field("a number for a license", R"("licenses": [▸5])", "wrong-type", "$.items[1].licenses[0]");
    field("an unknown license", QStringLiteral(R"("licenses": ["%1", ▸"%2"])").arg(standard, licenseId("CJPSTD", 9)),
          "unknown-license", "$.items[1].licenses[1]");
    field("an unknown license of another kind", QStringLiteral(R"("licenses": [▸"%1"])").arg(licenseId("MS", 9)),
          "unknown-license", "$.items[1].licenses[0]");
    field("another spelling of a license", QStringLiteral(R"("licenses": [▸"%1="])").arg(standard), "unknown-license",
          "$.items[1].licenses[0]");
    field("a key twice", R"("roles": [], ▸"roles": [])", "duplicate-key", "$.items[1].roles");
    field("a key twice, first null", R"("roles": null, ▸"roles": [])", "duplicate-key", "$.items[1].roles");
    field("an unknown key twice", R"("x": 1, ▸"x": 2)", "duplicate-key", "$.items[1].x");
    field("the address twice", R"(▸"emails": ["ann@x"])", "duplicate-key", "$.items[1].emails");
    QString many;
    for (int i = 0; i < 100; ++i)
        many += QStringLiteral(R"("key%1": 1, )").arg(i);
    field("one of a hundred keys twice", many + R"(▸"key77": 2)", "duplicate-key", "$.items[1].key77");
    field("the first error counts", R"("id": ▸5, "roles": 5, "x": 1, "x": 1)", "wrong-type", "$.items[1].id");
    row("a list for a person", "▸[]", "wrong-type", "$.items[1]");
    row("a text for a person", "▸\"ann@x\"", "wrong-type", "$.items[1]");
}

void TestRestRefusals::refusesPeople()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const Marked wanted = marked(text);
    QCOMPARE(read({someLicenses(), {wanted.bytes}}), QStringList("people-1.json: " + placedText(code, wanted, path)));
    // The same where the list is all there is.
    const auto bare = [](QString of) { return of.replace(QStringLiteral("{\"items\": "), QString()).chopped(1); };
    const Marked wantedBare = marked(bare(text));
    QCOMPARE(read({someLicenses(), {wantedBare.bytes}}),
             QStringList("people-1.json: " + placedText(code, wantedBare, QString(path).remove(".items"))));
}

void TestRestRefusals::refusesAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");

    addRow("nothing at all", "▸", "json-syntax");
    addRow("a text", "▸\"items\"", "wrong-type", "$");
    addRow("a number", "▸7", "wrong-type", "$");
    addRow("no items", R"(▸{"message": "The request requires a valid access token", "errors": []})", "missing-key",
           "$");
    addRow("empty", "▸{}", "missing-key", "$");
    addRow("null for items", R"({"items": ▸null})", "wrong-type", "$.items");
    addRow("an object for items", R"({"items": ▸{"a": {"emails": ["ann@x"]}}})", "wrong-type", "$.items");
    addRow("items twice", R"({"items": [], ▸"items": [{"a": 1}]})", "duplicate-key", "$.items");
    addRow("another key twice", R"({"next": 1, "items": [], ▸"next": 1})", "duplicate-key", "$.next");
    addRow("cut off", R"({"items": [{"a": 1▸)", "json-syntax");
    addRow("something behind it", R"({"items": []} ▸x)", "json-syntax");
    addRow("a comma too many", R"({"items": [{"emails": ["ann@x"]}▸,]})", "json-syntax");
    addRow("a high surrogate alone", R"({"items": [], "x": "\ud834▸"})", "json-syntax");
    addRow("too deep, where nobody looks", R"({"items": [], "x": )" + QString(63, u'[') + u'▸' + QString(63, u'['),
           "json-too-large");
}

void TestRestRefusals::refusesAnswers()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const Marked wanted = marked(text);
    for (const bool ofLicenses : {true, false}) {
        const QStringList found = ofLicenses ? read({wanted.bytes, {}}) : read({someLicenses(), {"[]", wanted.bytes}});
        const QString file = ofLicenses ? QStringLiteral("licenses.json: ") : QStringLiteral("people-2.json: ");
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(file + code), qPrintable(found.first()));
        if (!path.isEmpty())
            QCOMPARE(found.first(), file + placedText(code, wanted, path));
    }
}

void TestRestRefusals::refusesBrokenUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("a lead alone") << QByteArray("\xC3");
    QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("Latin-1") << QByteArray("Gr\xF6\xDF"
                                           "e");
    QTest::newRow("an escaped low surrogate alone") << QByteArray(R"(\udd1e)");
}

void TestRestRefusals::refusesBrokenUtf8()
{
    QFETCH(QByteArray, bytes);
    for (const char* key : {"displayName", "emails", "nobody looks here"}) {
        const QByteArray page = "[{\"emails\": [\"ann@x\"], \"" + QByteArray(key) + "\": [[\"" + bytes + "\"]]}]";
        const RestResult result = readRestTexts({someLicenses(), {page}});
        QVERIFY(!result);
        QCOMPARE(result.error().size(), 1U);
        QCOMPARE(codeOf(result.error().front().code), codeOf(ErrorCode::JsonSyntax));
    }
}

void TestRestRefusals::refusesThePersonOfAnotherPage()
{
    const QByteArray first = R"([{"emails": ["ann@x", "ann2@x"], "id": "P1"}, {"emails": ["bo@x"], "id": "P2"}])";
    const QByteArray second = R"([{"emails": ["cem@x"], "id": "P2"}, {"emails": ["Ann@X"], "id": "P3"}])";
    const RestResult result = readRestTexts({someLicenses(), {first, "[]", second}});
    QVERIFY(!result);
    QCOMPARE(textOf(result.error()), (QStringList{"people-3.json: webex-id-twice 1:30 $[0].id",
                                                  "people-3.json: person-twice 1:49 $[1].emails[0]"}));
    QVERIFY(result.error().at(0).arguments == (std::vector<Argument>{QString("cem@x"), QString("bo@x")}));
    QVERIFY(result.error().at(1).arguments == (std::vector<Argument>{QString("Ann@X")}));
    // Only the first address is who somebody is, and ids are the same only letter by letter.
    QCOMPARE(read({someLicenses(), {first, R"([{"emails": ["ann2@x", "bo@x"], "id": "p1"}])"}}).size(), 3);
}

void TestRestRefusals::doesNotReadPeopleAfterBrokenLicenses()
{
    const QByteArray page = itemsOf({personItem("ann@x", licensesMember({standard}))}).toUtf8();
    QCOMPARE(read({R"([{"name": "x"}, {"id": 5}])", {page}}),
             (QStringList{"licenses.json: missing-key 1:2 $[0]", "licenses.json: wrong-type 1:24 $[1].id"}));
}

void TestRestRefusals::names100ErrorsInTheirOrder()
{
    QStringList items;
    for (int i = 0; i < 70; ++i)
        items.push_back(R"({"emails": []})");
    const RestResult result = readRestTexts({someLicenses(), {itemsOf(items).toUtf8(), itemsOf(items).toUtf8()}});
    QVERIFY(!result);
    const QStringList errors = textOf(result.error());
    QCOMPARE(errors.size(), 100);
    QCOMPARE(errors.at(0), "people-1.json: wrong-value 1:23 $.items[0].emails");
    QCOMPARE(errors.at(69), "people-1.json: wrong-value 70:12 $.items[69].emails");
    QCOMPARE(errors.at(70), "people-2.json: wrong-value 1:23 $.items[0].emails");
}

void TestRestRefusals::namesTheErrorOfSyntaxAlone()
{
    QCOMPARE(read({someLicenses(), {"[{\"emails\": []}, {]", "[{\"emails\": []}]"}}),
             (QStringList{"people-1.json: json-syntax 1:19", "people-2.json: wrong-value 1:13 $[0].emails"}));
}

void TestRestRefusals::namesWhoHasTheUnknownLicense()
{
    const auto argumentsFor = [](const QString& id) {
        const RestResult result =
            readRestTexts({someLicenses(), {itemsOf({personItem("ann@x", licensesMember({id}))}).toUtf8()}});
        return result ? std::vector<Argument>() : result.error().front().arguments;
    };
    QVERIFY(argumentsFor(licenseId("CJPSTD", 77)) == (std::vector<Argument>{QString("ann@x"), QString("CJPSTD_77")}));
    QVERIFY(argumentsFor("odd") == (std::vector<Argument>{QString("ann@x"), QString("odd")}));
    QVERIFY(argumentsFor(QString(500, u'x')) == (std::vector<Argument>{QString("ann@x"), QString(60, u'x')}));
}

void TestRestRefusals::saysThatADeviceCannotBeRead()
{
    QByteArray bytes = someLicenses();
    QBuffer open(&bytes);
    open.open(QIODevice::ReadOnly);
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    const NamedDevice page{"people.json", &closed};
    const RestResult result = readRest({"licenses.json", &open}, std::span(&page, 1), {});
    QVERIFY(!result);
    QCOMPARE(textOf(result.error()), QStringList("people.json: file-unreadable 0:0"));
}

void TestRestRefusals::holdsLittleOfALargeElement()
{
    // Texts of a megabyte where nobody looks.
    const QByteArray text = '"' + QByteArray(1'000'000, 'x') + "\", ";
    const QByteArray large = R"([{"emails": ["ann@x"], "avatar": [)" + text.repeated(10) + "1]}]";
    QCOMPARE(read({someLicenses(), {large}}), QStringList("ann@x |  |  |  |  | active | ? |  | known 0 | "));

    // What is looked at has to end somewhere.
    const QByteArray addresses = R"([{"emails": [)" + text.repeated(130) + "1]}]";
    const RestResult result = readRestTexts({someLicenses(), {addresses}});
    QVERIFY(!result);
    QCOMPARE(codeOf(result.error().front().code), codeOf(ErrorCode::JsonTooLarge));

    QByteArray keys = R"({"items": [])";
    for (int i = 0; i < 200'000; ++i)
        keys += ", \"key" + QByteArray::number(i) + "\": 1";
    QCOMPARE(read({keys + '}', {}}).first().section(' ', 1, 1), "json-too-large");
}

QTEST_APPLESS_MAIN(TestRestRefusals)
#include "test_rest_refusals.moc"
