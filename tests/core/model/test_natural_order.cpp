#include "core/model/identity.h"
#include "support/dice.h"

#include <QTest>

#include <algorithm>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestNaturalOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesFirst_data();
    void comesFirst();
    void isEqualOnlyAsWritten();
    void sortsAList();
    void isAnOrder();
    void isWhatTheRulebookSays();
};

void TestNaturalOrder::comesFirst_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");

    QTest::newRow("digits count as a number") << "Sub9"
                                              << "Sub10";
    QTest::newRow("numbers of any length") << "Sub99999999999999999999999999999"
                                           << "Sub100000000000000000000000000000";
    QTest::newRow("long numbers that differ in the last digit") << "Sub123456789012345678901234567890"
                                                                << "Sub123456789012345678901234567891";
    QTest::newRow("leading zeros don't make a number larger") << "Sub0009"
                                                              << "Sub10";
    QTest::newRow("leading zeros alone: as written") << "Sub01"
                                                     << "Sub1";
    QTest::newRow("what follows decides before zeros do") << "Sub1a"
                                                          << "Sub01b";
    QTest::newRow("zero and more zeros: as written") << "Sub0"
                                                     << "Sub00";
    QTest::newRow("zero before one") << "Sub000"
                                     << "Sub1";
    QTest::newRow("a number sorts before every other character") << "Sub1"
                                                                 << "Sub-1";
    QTest::newRow("a large number too") << "Sub99999"
                                        << "Sub a";
    QTest::newRow("a prefix first") << "Sub"
                                    << "Sub1";
    QTest::newRow("nothing first of all") << ""
                                          << "0";
    QTest::newRow("a second number counts too") << "1-2"
                                                << "1-10";
    QTest::newRow("case does not matter while something else differs") << "sub1"
                                                                       << "SUB2";
    QTest::newRow("case alone: as written") << "SUB1"
                                            << "Sub1";
    QTest::newRow("accents: by code point") << "z"
                                            << "\u00e9";
    QTest::newRow("decomposed counts as composed") << "z"
                                                   << "e\u0301";
    QTest::newRow("decomposed and composed: as written") << "e\u0301"
                                                         << "\u00e9";
    QTest::newRow("code points beyond the first plane come last") << "\uffee"
                                                                  << "\U0001f600";
    QTest::newRow("digits of another script are no digits") << "Sub9"
                                                            << "Sub\u0661";
    QTest::newRow("digits of another script go by code point") << "Sub\u0661\u0660"
                                                               << "Sub\u0669";
}

void TestNaturalOrder::comesFirst()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(naturalOrder(first, second) < 0);
    QVERIFY(naturalOrder(second, first) > 0);
}

void TestNaturalOrder::isEqualOnlyAsWritten()
{
    QVERIFY(naturalOrder(u"Sub01", u"Sub01") == 0);
    QVERIFY(naturalOrder(u"", u"") == 0);
    QVERIFY(naturalOrder(u"Sub01", u"sub01") != 0);
    QVERIFY(naturalOrder(u"Sub01", u"Sub1") != 0);
}

void TestNaturalOrder::sortsAList()
{
    QStringList ids{"trialSub.e572", "Sub100", "sub20", "Sub3", "Sub03", "3", "20", "Größe 7", "Sub 1"};
    std::ranges::sort(ids, [](const QString& a, const QString& b) { return naturalOrder(a, b) < 0; });
    QCOMPARE(ids, QStringList({"3", "20", "Größe 7", "Sub03", "Sub3", "sub20", "Sub100", "Sub 1", "trialSub.e572"}));
}

namespace {

/// Short ids out of few characters, so that many are nearly the same.
std::vector<QString> similarIds(int count)
{
    static const std::vector<QString> characters{"0", "0", "1",       "2",      "9",      "a",      "A",
                                                 "-", "e", "e\u0301", "\u00e9", "\u0661", "\uffee", "\U0001f600"};
    Dice dice(2);
    std::vector<QString> ids;
    for (int i = 0; i < count; ++i) {
        QString id;
        for (int length = dice.below(6); length > 0; --length)
            id += dice.oneOf(characters);
        ids.push_back(id);
    }
    return ids;
}

/// The rulebook's words, spelled out: a list of numbers and other characters, in which a number sorts first.
std::vector<std::pair<bool, quint64>> parts(const QString& id)
{
    std::vector<std::pair<bool, quint64>> result;
    bool inNumber = false;
    const QString folded =
        id.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
    for (const uint c : folded.toUcs4()) {
        const bool isDigit = c >= '0' && c <= '9';
        if (isDigit && inNumber)
            result.back().second = result.back().second * 10 + (c - '0');
        else
            result.emplace_back(!isDigit, isDigit ? c - '0' : c);
        inNumber = isDigit;
    }
    return result;
}

} // namespace

void TestNaturalOrder::isAnOrder()
{
    const std::vector<QString> ids = similarIds(60);
    for (const QString& a : ids) {
        for (const QString& b : ids) {
            const auto order = naturalOrder(a, b);
            QCOMPARE(order == 0, a == b);
            QVERIFY(order < 0 ? naturalOrder(b, a) > 0 : naturalOrder(b, a) <= 0);
            if (order > 0)
                continue;
            for (const QString& c : ids)
                QVERIFY(naturalOrder(b, c) > 0 || naturalOrder(a, c) <= 0);
        }
    }
}

void TestNaturalOrder::isWhatTheRulebookSays()
{
    const std::vector<QString> ids = similarIds(300);
    for (const QString& a : ids) {
        for (const QString& b : ids) {
            const auto expected = std::pair(parts(a), a.toUcs4()) <=> std::pair(parts(b), b.toUcs4());
            QVERIFY2(naturalOrder(a, b) == expected, qPrintable(a + QStringLiteral(" <=> ") + b));
        }
    }
}

QTEST_APPLESS_MAIN(TestNaturalOrder)
#include "test_natural_order.moc"
