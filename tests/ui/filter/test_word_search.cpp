#include "ui/filter/word_search.h"

#include <QTest>

#include <random>
#include <vector>

using namespace seatkeeper;

class TestWordSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryPlace_data();
    void findsEveryPlace();
};

namespace {

/// Few different letters, so that words and parts of them are everywhere.
std::string text(std::size_t size)
{
    std::mt19937 dice(1);
    std::string text;
    for (std::size_t i = 0; i < size; ++i)
        text += "abc"[dice() % 3];
    return text;
}

std::vector<std::size_t> placesFound(const std::string& word, const std::string& text)
{
    std::vector<std::size_t> places;
    const WordSearch search(word, text.substr(0, 10));
    for (std::size_t at = search.find(text, 0); at != std::string::npos; at = search.find(text, at + 1))
        places.push_back(at);
    return places;
}

std::vector<std::size_t> placesExpected(const std::string& word, const std::string& text)
{
    std::vector<std::size_t> places;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        places.push_back(at);
    return places;
}

} // namespace

void TestWordSearch::findsEveryPlace_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("one letter") << QByteArray("b");
    QTest::newRow("two letters") << QByteArray("ab");
    QTest::newRow("twice the same letter") << QByteArray("aa");
    QTest::newRow("three letters") << QByteArray("cab");
    QTest::newRow("eight letters") << QByteArray::fromStdString(text(8));
    QTest::newRow("nine letters") << QByteArray::fromStdString(text(9));
    QTest::newRow("longer than a block") << QByteArray::fromStdString(text(40));
    QTest::newRow("right until its last letter") << QByteArray::fromStdString(text(11) + 'x');
    QTest::newRow("not there") << QByteArray("x");
    QTest::newRow("not plain letters") << QByteArray("\xC3\xA9");
}

void TestWordSearch::findsEveryPlace()
{
    QFETCH(const QByteArray, word);
    const std::string wanted = word.toStdString();
    constexpr std::size_t longest = 120; // some blocks and every rest of one
    for (std::size_t size = 0; size < longest; ++size) {
        const std::string around = text(size);
        for (const std::string& all : {around, around + wanted, wanted + around + wanted + around})
            QCOMPARE(placesFound(wanted, all), placesExpected(wanted, all));
    }
}

QTEST_GUILESS_MAIN(TestWordSearch)
#include "test_word_search.moc"
