#include "support/dice.h"
#include "support/places.h"
#include "support/rest_text.h"
#include "support/tenant_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What holds of answers of the Webex API whatever is in them.
class TestRestLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten();
    void doesNotDependOnTheOrder();
    void refusesEveryBeginOfAFile();
    void survivesAnyByteAnywhere();
    void readsTheSamplesAlike();
};

namespace {

const QStringList& subscriptions()
{
    static const QStringList ids{"Sub1", "Sub2", "trialSub.e572", "Gr\u00f6\u00dfe 7"};
    return ids;
}

/// Answers with people made up, and what reading them has to give.
class MadeUp {
public:
    explicit MadeUp(std::uint32_t seed) : m_dice(seed)
    {
        for (int i = 0; i < subscriptions().size(); ++i) {
            m_licenses.push_back({licenseId("CJPSTD", i), subscriptions().at(i), License::StandardAgent});
            m_licenses.push_back({licenseId("CJPPRM", i), subscriptions().at(i), License::PremiumAgent});
        }
        for (int count = m_dice.below(30); count > 0; --count)
            m_people.push_back(person(count));
    }

    /// The answers, in an order and a form by chance; `expected` does not depend on that.
    RestTexts write(std::uint32_t seed) const
    {
        Dice dice(seed);
        std::vector<QStringList> licenses;
        for (const Made& license : m_licenses)
            licenses.push_back({member("id", license.id), member("subscriptionId", license.subscription),
                                member("name", QStringLiteral("anything"))});
        std::vector<QStringList> people;
        for (const Person& one : m_people)
            people.push_back(one.members);
        RestTexts texts{page(dice, licenses), {}};
        std::ranges::shuffle(people, dice);
        while (!people.empty()) {
            const auto size = std::min(people.size(), static_cast<std::size_t>(1 + dice.below(10)));
            texts.people.push_back(page(dice, {people.end() - static_cast<std::ptrdiff_t>(size), people.end()}));
            people.resize(people.size() - size);
        }
        return texts;
    }

    QStringList expected() const
    {
        QStringList lines;
        for (const Person& one : m_people)
            lines.push_back(one.expected);
        lines.sort();
        return lines;
    }

private:
    struct Made {
        QString id;
        QString subscription;
        License license;
    };
    struct Person {
        QStringList members;
        QString expected;
    };

    static QString json(const QString& text)
    {
        return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)).sliced(1).chopped(1);
    }
    static QString member(const QString& key, const QString& text) { return json(key) + ": " + json(text); }

    static QByteArray page(Dice& dice, std::vector<QStringList> items)
    {
        std::ranges::shuffle(items, dice);
        QStringList texts;
        for (QStringList& members : items) {
            std::ranges::shuffle(members, dice);
            texts.push_back('{' + members.join(dice.percent(50) ? QStringLiteral(",") : QStringLiteral(" ,\r\n\t")) +
                            '}');
        }
        const QString list = '[' + texts.join(',') + ']';
        if (dice.percent(30))
            return list.toUtf8();
        const QString before = dice.percent(50) ? QStringLiteral("\"notFoundIds\": null, ") : QString();
        return ('{' + before + "\"items\": " + list + '}').toUtf8();
    }

    Person person(int number)
    {
        Person made;
        const QString address = QStringLiteral("p%1@gr\u00f6\u00dfe.example").arg(number, 3, 10, QLatin1Char('0'));
        const QString id = m_dice.percent(90) ? QStringLiteral("P%1").arg(number) : QString();
        made.members = {"\"emails\": [" + json(address) + ", \"another@x\"]", "\"type\": \"person\""};
        if (!id.isEmpty())
            made.members.push_back(member("id", id));
        int known = 0;
        QStringList texts;
        constexpr std::array keys{"displayName", "firstName", "lastName", "department"};
        for (int i = 0; i < 4; ++i) {
            const QString text = m_dice.oneOf<QString>({"", "\u00c1gnes", "Gro\u00df", "\"\\/", "𝄞", "van 't Hof"});
            const bool isThere = m_dice.percent(80);
            known |= isThere ? 1 << i : 0;
            texts.push_back(isThere ? text : QString());
            if (isThere)
                made.members.push_back(member(keys.at(static_cast<std::size_t>(i)), text));
        }
        const QString status = addStatus(made);
        known |= status.isEmpty() ? 0 : 16;
        const QString roles = addRoles(made);
        made.expected = QStringLiteral("%1 | %2 | %3 | %4 | %5 | known %6 | %7")
                            .arg(address, texts.join(QStringLiteral(" | ")), status.isEmpty() ? "active" : status,
                                 roles, addLicenses(made))
                            .arg(known)
                            .arg(id);
        return made;
    }

    QString addStatus(Person& made)
    {
        switch (m_dice.below(4)) {
        case 0: made.members.push_back("\"loginEnabled\": false"); return "inactive";
        case 1: made.members.append({"\"loginEnabled\": true", "\"invitePending\": true"}); return "pending";
        case 2: made.members.append({"\"loginEnabled\": true", "\"invitePending\": null"}); return "active";
        default: return {};
        }
    }

    QString addRoles(Person& made)
    {
        if (m_dice.percent(30))
            return "?";
        const bool isAdministrator = m_dice.percent(20);
        made.members.push_back("\"roles\": [\"" + roleId(isAdministrator ? "id_full_admin" : "id_readonly_admin") +
                               "\"]");
        return isAdministrator ? "administrator" : "-";
    }

    QString addLicenses(Person& made)
    {
        QStringList ids;
        std::map<QString, License> held;
        for (const Made& license : m_licenses) {
            if (!m_dice.percent(20))
                continue;
            ids.push_back(license.id);
            held[license.subscription] = std::max(held[license.subscription], license.license); // Premium counts
        }
        if (!ids.isEmpty() || m_dice.percent(50))
            made.members.push_back(licensesMember(ids));
        QStringList lines;
        for (const auto& [subscription, license] : held)
            lines.push_back(subscription + (license == License::PremiumAgent ? " premium" : " standard"));
        lines.sort();
        return lines.join(QStringLiteral(", "));
    }

    Dice m_dice;
    std::vector<Made> m_licenses;
    std::vector<Person> m_people;
};

QByteArray sample(const QString& name)
{
    QFile file(sampleFile(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no sample %s", qPrintable(name));
    return file.readAll();
}

/// A small file with something of all in it.
QByteArray smallPage()
{
    return itemsOf({personItem("ann@gr\u00f6\u00dfe.example",
                               R"("id": "P1", "displayName": "𝄞 \"A\" \u00e1", "x": [{"y": -1.5e3}], "roles": [null])")
                        .replace("[null]", "[\"r\"]"),
                    personItem("bo@x", licensesMember({licenseId("CJPPRM")}) + R"(, "loginEnabled": true)")})
        .toUtf8();
}

const QByteArray& smallLicenses()
{
    static const QByteArray text = itemsOf({licenseItem(licenseId("CJPPRM"), "Sub1", "A")}).toUtf8();
    return text;
}

} // namespace

void TestRestLaws::readsWhatWasWritten()
{
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        const MadeUp made(seed);
        const RestResult result = readRestTexts(made.write(seed));
        QVERIFY2(result, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QStringList lines = textOf(*result);
        lines.sort();
        if (lines != made.expected())
            qInfo("seed %u", seed);
        QCOMPARE(lines, made.expected());
    }
}

void TestRestLaws::doesNotDependOnTheOrder()
{
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
        const MadeUp made(seed);
        const RestResult one = readRestTexts(made.write(seed));
        const RestResult other = readRestTexts(made.write(seed + 1000));
        QVERIFY2(one && other, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QCOMPARE(textOf(*one), textOf(*other));
        QCOMPARE(one->remarks.size(), other->remarks.size());
        QCOMPARE(one->restLicenses.size(), other->restLicenses.size());
        for (std::size_t i = 0; i < one->restLicenses.size(); ++i)
            QCOMPARE(one->restLicenses[i].id, other->restLicenses[i].id);
    }
}

void TestRestLaws::refusesEveryBeginOfAFile()
{
    const QByteArray page = smallPage();
    QVERIFY(readRestTexts({smallLicenses(), {page}}));
    for (qsizetype size = 0; size < page.size(); ++size) {
        const RestResult result = readRestTexts({smallLicenses(), {page.first(size)}});
        QVERIFY2(!result, page.first(size).constData());
        QCOMPARE(codeOf(result.error().front().code), codeOf(ErrorCode::JsonSyntax));
        QVERIFY(result.error().front().place.line > 0 && result.error().front().place.column > 0);
    }
    for (qsizetype size = 0; size < smallLicenses().size(); ++size)
        QVERIFY(!readRestTexts({smallLicenses().first(size), {page}}));
}

void TestRestLaws::survivesAnyByteAnywhere()
{
    const QByteArray page = smallPage();
    Dice dice(1);
    int refused = 0;
    int read = 0;
    for (qsizetype at = 0; at < page.size(); ++at) {
        for (const char byte : {'\0', '"', '}', '\n', '9', '\xFF', static_cast<char>(dice.below(256))}) {
            QByteArray broken = page;
            broken[at] = byte;
            const RestResult result = readRestTexts({smallLicenses(), {broken}});
            (result ? read : refused) += 1;
            if (result)
                QCOMPARE(result->content.members().size(), result->known.size());
            else
                QVERIFY(result.error().front().place.line > 0 && result.error().front().place.column > 0);
        }
    }
    QVERIFY(refused > 1000);
    QVERIFY(read > 100);
}

void TestRestLaws::readsTheSamplesAlike()
{
    const RestResult rest =
        readRestTexts({sample("rest-licenses"), {sample("rest-people-2"), sample("rest-people-1")}});
    QVERIFY(rest);
    const Tenant tenant = readTenantText(sample("departments")).value();

    // Of the tenant, what the API can know.
    PeopleSource known{.content = tenant};
    const std::vector<PersonId> people = tenant.membersByEmail();
    QCOMPARE(people.size(), 240U);
    QStringList expected;
    for (const PersonId id : people) {
        Person person = tenant.people->person(id);
        person.roles = *person.roles & Role::Administrator;
        known.content.people.edit().replace(id, person);
        expected.push_back(textOf(known, id).remove(" supervisor"));
    }
    QStringList found;
    for (const PersonId id : rest->content.membersByEmail())
        found.push_back(textOf(*rest, id));
    QCOMPARE(found, expected);

    QCOMPARE(rest->restLicenses.size(), 6U);
    for (const RestLicense& license : rest->restLicenses) {
        const SubscriptionRef ref = tenant.find(rest->content.find(license.subscription)->id)->ref;
        qint64 held = 0;
        for (const PersonId id : people) {
            const auto holding = tenant.pool->holdingOn(tenant.licensesOf(id), ref);
            held += holding && holding->license == license.license ? 1 : 0;
        }
        QCOMPARE(license.consumed.value(), held);
    }
    QCOMPARE(rest->unrecognised.size(), 1U);
    QCOMPARE(rest->unrecognised.front().name, "Messaging");
}

QTEST_APPLESS_MAIN(TestRestLaws)
#include "test_rest_laws.moc"
