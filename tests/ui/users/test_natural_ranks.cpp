#include "core/model/identity.h"
#include "support/dice.h"
#include "ui/users/natural_ranks.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Ranks say the same as comparing two by two does.
class TestNaturalRanks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithComparing_data();
    void agreesWithComparing();
    void agreesOnMadeUpTexts();

private:
    static bool agrees(const std::vector<std::string>& texts);
};

bool TestNaturalRanks::agrees(const std::vector<std::string>& texts)
{
    const std::vector<quint32> ranks = naturalRanks(std::vector<std::string_view>(texts.begin(), texts.end()));
    for (std::size_t a = 0; a < texts.size(); ++a) {
        for (std::size_t b = 0; b < texts.size(); ++b) {
            if ((ranks[a] <=> ranks[b]) != naturalOrderOfKeys(texts[a], texts[b])) {
                qWarning("\"%s\" and \"%s\"", texts[a].c_str(), texts[b].c_str());
                return false;
            }
        }
    }
    return true;
}

void TestNaturalRanks::agreesWithComparing_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("by number") << QStringList{"agent 10", "agent 2", "agent 1"};
    QTest::newRow("a prefix first") << QStringList{"agent 1", "agent", ""};
    QTest::newRow("leading zeros") << QStringList{"sub01", "sub1", "sub1a", "sub000", "sub0", "sub"};
    QTest::newRow("longer than any integer")
        << QStringList{QString(300, u'9'), QString(254, u'9'), QString(255, u'8'), QString(256, u'1'), "9"};
    QTest::newRow("digits before the rest") << QStringList{"a b", "a1", "a-", "a.", "aa"};
    QTest::newRow("alike for more than one chunk")
        << QStringList{"persoonlijk 12345678", "persoonlijk 12345677", "persoonlijk", "persoonlijke", "persoonl"};
    QTest::newRow("alike for longer than a stack is deep")
        << QStringList{QString(4'000'000, u'a'), QString(4'000'000, u'a'), QString(3'999'999, u'a')};
    QTest::newRow("none") << QStringList();
}

void TestNaturalRanks::agreesWithComparing()
{
    QFETCH(const QStringList, texts);
    std::vector<std::string> keys;
    for (const QString& text : texts)
        keys.push_back(text.toStdString());
    QVERIFY(agrees(keys));
}

void TestNaturalRanks::agreesOnMadeUpTexts()
{
    Dice dice(7);
    const std::string letters = "ab01 9é";
    std::vector<std::string> texts;
    for (int i = 0; i < 300; ++i) {
        std::string text;
        for (int length = dice.below(12); length > 0; --length)
            text += letters.at(static_cast<std::size_t>(dice.below(static_cast<int>(letters.size()))));
        texts.push_back(text);
    }
    QVERIFY(agrees(texts));
}

QTEST_GUILESS_MAIN(TestNaturalRanks)
#include "test_natural_ranks.moc"
