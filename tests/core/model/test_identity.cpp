#include "core/model/identity.h"

#include <QLocale>
#include <QTest>

using namespace seatkeeper;

class TestIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheSame_data();
    void isTheSame();
    void differs_data();
    void differs();
    void comparesByCodePoint();
};

/// The rule knows no locale: under a Turkish one, I must still fold to i.
void TestIdentity::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));
}

void TestIdentity::isTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("ASCII in another case") << "SUB100001"
                                           << "sub100001";
    QTest::newRow("the Turkish I of ASCII") << "INFO@EXAMPLE.ORG"
                                            << "info@example.org";
    QTest::newRow("composed and decomposed") << "jos\u00e9"
                                             << "jose\u0301";
    QTest::newRow("composed and decomposed, in another case") << "JOS\u00c9"
                                                              << "jose\u0301";
    QTest::newRow("marks in another order") << "q\u0307\u0323"
                                            << "q\u0323\u0307";
    QTest::newRow("folding makes what only then composes") << "J\u030c"
                                                           << "\u01f0";
    QTest::newRow("three sigmas") << "\u03a3\u03c3"
                                  << "\u03c2\u03c2";
    QTest::newRow("the capital sharp s") << "STRA\u1e9eE"
                                         << "stra\u00dfe";
    QTest::newRow("the Kelvin sign") << "\u212aelvin"
                                     << "kelvin";
    QTest::newRow("the Angstrom sign") << "\u212b"
                                       << "\u00e5";
    QTest::newRow("case beyond the first plane") << "\U00010400"
                                                 << "\U00010428";
    QTest::newRow("Hangul, in syllables and in letters") << "\uac00"
                                                         << "\u1100\u1161";
}

void TestIdentity::isTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(identityKey(one), identityKey(other));
    QCOMPARE(identityKeyOfUtf8(one.toStdString()), identityKey(other));
    QVERIFY(hasIdentityKey(one.toStdString(), identityKey(other)));
}

void TestIdentity::differs_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("another letter") << "a"
                                    << "b";
    QTest::newRow("a space") << "sub 1"
                             << "sub1";
    QTest::newRow("sharp s is not ss") << "stra\u00dfe"
                                       << "strasse";
    QTest::newRow("capital sharp s is not SS") << "STRA\u1e9eE"
                                               << "STRASSE";
    QTest::newRow("dotted capital I is not i") << "\u0130"
                                               << "i";
    QTest::newRow("dotted capital I is not i with a dot") << "\u0130"
                                                          << "i\u0307";
    QTest::newRow("dotless i is not i") << "\u0131"
                                        << "I";
    QTest::newRow("accents count") << "jose"
                                   << "jos\u00e9";
    QTest::newRow("a ligature is not its letters") << "\ufb01n"
                                                   << "fin";
    QTest::newRow("wide letters are letters of their own") << "\uff21"
                                                           << "A";
    QTest::newRow("a superscript is no digit") << "Sub\u00b2"
                                               << "Sub2";
    QTest::newRow("leading zeros count") << "Sub01"
                                         << "Sub1";
}

void TestIdentity::differs()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(identityKey(one) != identityKey(other));
    QVERIFY(!hasIdentityKey(one.toStdString(), identityKey(other)));
    QVERIFY(!hasIdentityKey(other.toStdString(), identityKey(one)));
}

void TestIdentity::comparesByCodePoint()
{
    // In UTF-16 the last two would stand the other way round.
    const std::vector<QString> ordered{"1", "A", "b", "\u00e9", "\u4e00", "\ufffd", "\U0001f600"};
    for (std::size_t i = 1; i < ordered.size(); ++i)
        QVERIFY(identityKey(ordered[i - 1]) < identityKey(ordered[i]));
}

QTEST_APPLESS_MAIN(TestIdentity)
#include "test_identity.moc"
