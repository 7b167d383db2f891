#include "core/model/error.h"
#include "ui/text/language.h"

#include <QFile>
#include <QTest>

using namespace seatkeeper;

/// The guide is a promise to scripts: it lists every error code, in both languages.
class TestGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEveryErrorCode_data();
    void listsEveryErrorCode();
};

void TestGuide::listsEveryErrorCode_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << tagOf(LanguageCode::English);
    QTest::newRow("Dutch") << tagOf(LanguageCode::Dutch);
}

void TestGuide::listsEveryErrorCode()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(SEATKEEPER_SOURCE_DIR "/docs/guide/%1/README.md").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString guide = QString::fromUtf8(file.readAll());
    for (const auto& [code, word] : CodeTable<ErrorCode>::rows)
        QVERIFY2(guide.contains(QStringLiteral("| `%1` | ").arg(word)), word.data());
}

QTEST_APPLESS_MAIN(TestGuide)
#include "test_guide.moc"
