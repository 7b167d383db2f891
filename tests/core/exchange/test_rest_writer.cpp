#include "core/exchange/rest_writer.h"
#include "core/plan/carry_out.h"
#include "support/builders.h"

#include <QBuffer>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Bodies for the Webex API, and what is left to be done by hand.
class TestRestWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesSteps_data();
    void writesSteps();
    void writesALinePerPerson();
    void saysThatTheDeviceIsFull();
};

namespace {

/// Subscriptions A and B are in the API, with Premium of B under two ids; N is not.
class Fixture {
public:
    Fixture()
    {
        for (const char* id : {"A", "B", "N"}) {
            Subscription subscription = SubscriptionBuilder(id).build();
            subscription.ref = tenant.keys.edit().intern(subscription.id);
            tenant.put(subscription);
        }
        licenses = {{"aP", "", ref("A"), License::PremiumAgent},
                    {"aS", "", ref("A"), License::StandardAgent},
                    {"bP1", "", ref("B"), License::PremiumAgent},
                    {"bP2", "", ref("B"), License::PremiumAgent},
                    {"bS", "", ref("B"), License::StandardAgent}};
    }

    /// `A standard, B premium+`; `-`: not a member.
    void with(const QString& email, const QString& before, const QString& after, Roles roles = {})
    {
        const PersonId id = tenant.people.edit().append(Person{.email = email, .roles = roles});
        imported.push_back(setOf(before));
        tenant.setLicenses(id, setOf(after));
    }

    QString write()
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        written = writeRest(device, stepsToCarryOut(tenant, imported), *tenant.people, imported, licenses).value();
        return QString::fromUtf8(device.data());
    }

    QStringList leftovers() const
    {
        static const QStringList held{"-", "standard", "premium", "standard+", "premium+"};
        QStringList lines;
        for (const auto& [step, reason] : written.leftovers) {
            const QString where = step.isLeaving() ? QStringLiteral("*") : tenant.find(step.subscription)->id;
            lines.push_back(QStringLiteral("%1 %2 %3>%4 %5")
                                .arg(tenant.people->email(step.person), where, held.at(static_cast<int>(step.before)),
                                     held.at(static_cast<int>(step.after)), codeOf(reason)));
        }
        return lines;
    }

    Tenant tenant;
    LicenseColumn imported;
    std::vector<RestLicense> licenses;
    RestExport written;

private:
    SubscriptionRef ref(const char* id) const { return tenant.find(QString(id))->ref; }

    LicenseSetId setOf(const QString& text)
    {
        if (text == QLatin1String("-"))
            return LicenseSetId::NotAMember;
        std::vector<Holding> holdings;
        for (const QString& part : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            const QString license = part.section(' ', 1, 1);
            holdings.push_back({tenant.find(part.section(' ', 0, 0))->ref,
                                license.startsWith("premium") ? License::PremiumAgent : License::StandardAgent,
                                license.endsWith('+')});
        }
        return tenant.pool.edit().intern(std::move(holdings));
    }
};

} // namespace

void TestRestWriter::writesSteps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("operations"); // `+` adds, `-` removes; empty: no line
    QTest::addColumn<QString>("leftovers");

    QTest::newRow("given") << ""
                           << "A standard"
                           << "+aS"
                           << "";
    QTest::newRow("taken away") << "A premium"
                                << ""
                                << "-aP"
                                << "";
    QTest::newRow("moved") << "A standard"
                           << "B standard"
                           << "+bS -aS"
                           << "";
    QTest::newRow("another license") << "A standard"
                                     << "A premium"
                                     << "+aP -aS"
                                     << "";
    QTest::newRow("both ways at once") << "A standard, B standard"
                                       << "A premium"
                                       << "+aP -aS -bS"
                                       << "";
    QTest::newRow("two ids: the first is assigned") << ""
                                                    << "B premium"
                                                    << "+bP1"
                                                    << "";
    QTest::newRow("two ids: neither stays") << "B premium"
                                            << ""
                                            << "-bP1 -bP2"
                                            << "";
    QTest::newRow("given with the supervisor role") << ""
                                                    << "A premium+"
                                                    << "+aP"
                                                    << "ann A premium>premium+ supervisor-role";
    QTest::newRow("the supervisor role alone") << "A premium"
                                               << "A premium+"
                                               << ""
                                               << "ann A premium>premium+ supervisor-role";
    QTest::newRow("no longer a supervisor") << "A premium+"
                                            << "A premium"
                                            << ""
                                            << "ann A premium+>premium supervisor-role";
    QTest::newRow("taken away from a supervisor") << "A premium+"
                                                  << ""
                                                  << "-aP"
                                                  << "";
    QTest::newRow("a supervisor moves") << "A premium+"
                                        << "B premium+"
                                        << "+bP1 -aP"
                                        << "ann B premium>premium+ supervisor-role";
    QTest::newRow("Premium for a Standard supervisor") << "A standard"
                                                       << "A premium+"
                                                       << "+aP -aS"
                                                       << "ann A premium>premium+ supervisor-role";
    QTest::newRow("Standard for a supervisor") << "A premium+"
                                               << "A standard"
                                               << "+aS -aP"
                                               << "";
    QTest::newRow("a new subscription") << ""
                                        << "N standard"
                                        << ""
                                        << "ann N ->standard subscription-not-in-source";
    QTest::newRow("moved to a new subscription") << "A standard"
                                                 << "N standard"
                                                 << "-aS"
                                                 << "ann N ->standard subscription-not-in-source";
    QTest::newRow("a new subscription and another") << ""
                                                    << "A standard, N premium+"
                                                    << "+aS"
                                                    << "ann N ->premium+ subscription-not-in-source";
    QTest::newRow("from one that the API does not know") << "N standard"
                                                         << "A standard"
                                                         << "+aS"
                                                         << "ann N standard>- subscription-not-in-source";
    QTest::newRow("another license there") << "N standard"
                                           << "N premium"
                                           << ""
                                           << "ann N standard>premium subscription-not-in-source";
    QTest::newRow("a new person") << "-"
                                  << "A standard, B premium"
                                  << ""
                                  << "ann A ->standard new-person, ann B ->premium new-person";
    QTest::newRow("leaves") << "A standard, N premium"
                            << "-"
                            << ""
                            << "ann * ->- leaves-tenant";
    QTest::newRow("nothing") << "A standard"
                             << "A standard"
                             << ""
                             << "";
}

void TestRestWriter::writesSteps()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, operations);
    QFETCH(QString, leftovers);
    Fixture fixture;
    fixture.with("ann", before, after);
    QStringList bodies;
    for (const QString& operation : operations.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        bodies.push_back(QStringLiteral(R"({"id":"%1","operation":"%2"})")
                             .arg(operation.sliced(1), operation.startsWith('+') ? "add" : "remove"));
    const QString expected =
        bodies.isEmpty() ? QString() : QStringLiteral("{\"email\":\"ann\",\"licenses\":[%1]}\n").arg(bodies.join(','));
    QCOMPARE(fixture.write(), expected);
    QCOMPARE(fixture.written.people, bodies.isEmpty() ? 0 : 1);
    QCOMPARE(fixture.leftovers().join(QStringLiteral(", ")), leftovers);
}

void TestRestWriter::writesALinePerPerson()
{
    Fixture fixture;
    fixture.with("zoe@x", "A standard", "A standard");
    fixture.with("Bo \"B\" Gr\u00f6\u00dfe@x", "A standard", "", Role::Agent);
    fixture.with("ann@x", "A premium", "A premium+");
    fixture.with("yan@x", "A standard", "B standard", Role::Administrator);
    fixture.with("cem@x", "", "N premium");
    const QStringList lines = fixture.write().split('\n');
    QCOMPARE(lines.size(), 3);
    const QString body("{'email':'%1','licenses':[%2]}");
    const auto expected = [&body](const QString& email, const QString& operations) {
        return QString(body).replace('\'', '"').arg(email, QString(operations).replace('\'', '"'));
    };
    QCOMPARE(lines.at(0), expected("yan@x", "{'id':'bS','operation':'add'},{'id':'aS','operation':'remove'}"));
    QCOMPARE(lines.at(1), expected("Bo \\\"B\\\" Gr\u00f6\u00dfe@x", "{'id':'aS','operation':'remove'}"));
    QVERIFY(lines.at(2).isEmpty());
    QCOMPARE(fixture.written.people, 2);
    QCOMPARE(fixture.leftovers(),
             (QStringList{"ann@x A premium>premium+ supervisor-role", "cem@x N ->premium subscription-not-in-source"}));
}

void TestRestWriter::saysThatTheDeviceIsFull()
{
    class Full : public QIODevice {
    public:
        Full() { QIODevice::open(WriteOnly | Unbuffered); }

    protected:
        qint64 readData(char*, qint64) override { return -1; }
        qint64 writeData(const char*, qint64) override { return -1; }
    };
    Fixture fixture;
    fixture.with("ann", "", "A standard");
    fixture.with("bo", "", "A standard");
    Full device;
    const auto steps = stepsToCarryOut(fixture.tenant, fixture.imported);
    QVERIFY(!writeRest(device, steps, *fixture.tenant.people, fixture.imported, fixture.licenses));
}

QTEST_APPLESS_MAIN(TestRestWriter)
#include "test_rest_writer.moc"
