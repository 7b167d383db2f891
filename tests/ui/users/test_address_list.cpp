#include "support/builders.h"
#include "ui/users/address_list.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Addresses as people paste them, and whom they mean.
class TestAddressList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void matchesByIdentity();
};

void TestAddressList::reads_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("addresses");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("no address") << "Jan, Piet"
                                << "";
    QTest::newRow("lines") << "jan@x\npiet@x\r\nkees@x\n"
                           << "jan@x piet@x kees@x";
    QTest::newRow("cells") << "Jan\tjan@x\tSales\nPiet\tpiet@x\tSales"
                           << "jan@x piet@x";
    QTest::newRow("cells with a heading") << "Name\tEmail\nJan\tjan@x"
                                          << "jan@x";
    QTest::newRow("recipients") << "Jan <jan@x>; Piet de Vries <piet@x>;"
                                << "jan@x piet@x";
    QTest::newRow("recipients, last name first") << "\"Vries, Piet de\" <piet@x>, Jansen, Jan <jan@x>"
                                                 << "piet@x jan@x";
    QTest::newRow("links") << "mailto:jan@x MAILTO:piet@x"
                           << "jan@x piet@x";
    QTest::newRow("a sentence") << "Ask jan@x.example, or piet@x.example."
                                << "jan@x.example piet@x.example";
    QTest::newRow("twice") << "jan@x JAN@X jan@x"
                           << "jan@x";
    QTest::newRow("an apostrophe") << "o'brien@x"
                                   << "o'brien@x";
    QTest::newRow("spaces that do not break") << QStringLiteral("jan@x\u00a0piet@x") << "jan@x piet@x";
}

void TestAddressList::reads()
{
    QFETCH(QString, pasted);
    QTEST(addressesIn(pasted).join(QLatin1Char(' ')), "addresses");
}

void TestAddressList::matchesByIdentity()
{
    Tenant tenant = TenantBuilder()
                        .with(PersonBuilder(QStringLiteral("Jan@X.example")))
                        .with(PersonBuilder(QStringLiteral("gone@x")))
                        .build();
    tenant.setLicenses(*tenant.memberWith(QStringLiteral("gone@x")), LicenseSetId::NotAMember);
    const AddressMatch match = matchAddresses({"jan@x.EXAMPLE", "nobody@x", "gone@x"}, tenant);
    QCOMPARE(match.found, std::vector{static_cast<PersonId>(0)});
    QCOMPARE(match.unknown, QStringList({"nobody@x", "gone@x"}));
}

QTEST_GUILESS_MAIN(TestAddressList)
#include "test_address_list.moc"
