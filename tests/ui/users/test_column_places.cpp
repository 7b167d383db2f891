#include "ui/users/column_places.h"

#include <QTest>

using namespace seatkeeper;

/// What the settings keep of the columns, also where another version wrote it.
class TestColumnPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void readsWhatOthersWrite_data();
    void readsWhatOthersWrite();
};

void TestColumnPlaces::readsWhatItWrites()
{
    std::vector<ColumnPlace> places = usualColumns();
    QCOMPARE(columnsFromBytes({}), places);
    std::swap(places.front(), places.back());
    places.at(1) = {1, 240, ColumnPlace::Sight::Hidden};
    places.at(2).width = 80;
    QCOMPARE(columnsFromBytes(toBytes(places)), places);
}

void TestColumnPlaces::readsWhatOthersWrite_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("understood");
    const QByteArray rest = "department roles subscriptions licenses access access-through still-to-do";
    QTest::newRow("columns that are not there") << QByteArray("email name") << "email name " + rest;
    QTest::newRow("a column of later") << QByteArray("shoe-size email name") << "email name " + rest;
    QTest::newRow("a column twice") << QByteArray("email -email name") << "email name " + rest;
    QTest::newRow("a width that is none") << QByteArray("email:x name:-5") << "email name " + rest;
    QTest::newRow("the first column is never hidden") << QByteArray("-email -name") << "-email name " + rest;
    QTest::newRow("something else") << QByteArray("\xff\x00::--", 6) << "name email " + rest;
}

void TestColumnPlaces::readsWhatOthersWrite()
{
    QFETCH(QByteArray, written);
    QTEST(toBytes(columnsFromBytes(written)), "understood");
}

QTEST_GUILESS_MAIN(TestColumnPlaces)
#include "test_column_places.moc"
