#include "core/model/error.h"
#include "core/rules/findings/checks.h"
#include "support/places.h"
#include "ui/text/language.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace seatkeeper;

/// The guide is a promise to scripts: it lists every error code and every check, in both languages.
class TestGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEveryErrorCode_data();
    void listsEveryErrorCode();
    void listsEveryCheck_data();
    void listsEveryCheck();
    void showsPicturesOfItsLanguage_data();
    void showsPicturesOfItsLanguage();
};

namespace {

QString guideIn(const QString& language)
{
    QFile file(test::sourceFile(QStringLiteral("docs/guide/%1/README.md").arg(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no guide in %s", qPrintable(language));
    return QString::fromUtf8(file.readAll());
}

} // namespace

void TestGuide::listsEveryErrorCode_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << tagOf(LanguageCode::English);
    QTest::newRow("Dutch") << tagOf(LanguageCode::Dutch);
}

void TestGuide::listsEveryErrorCode()
{
    QFETCH(QString, language);
    const QString guide = guideIn(language);
    for (const auto& [code, word] : CodeTable<ErrorCode>::rows)
        QVERIFY2(guide.contains(QStringLiteral("| `%1` | ").arg(word)), word.data());
}

void TestGuide::listsEveryCheck_data()
{
    listsEveryErrorCode_data();
}

void TestGuide::listsEveryCheck()
{
    QFETCH(QString, language);
    const QString guide = guideIn(language);
    for (const Check& check : allChecks()) {
        const QString row = QStringLiteral("| `%1` | %2 | ").arg(check.rule, codeOf(check.severity));
        QVERIFY2(guide.contains(row), check.rule.data());
    }
}

void TestGuide::showsPicturesOfItsLanguage_data()
{
    listsEveryErrorCode_data();
}

/// Each picture that the way shows is there, of its own language, and each that is there is shown.
void TestGuide::showsPicturesOfItsLanguage()
{
    QFETCH(QString, language);
    QFile file(test::sourceFile(QStringLiteral("docs/guide/%1/moving.md").arg(language)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString way = QString::fromUtf8(file.readAll());
    QStringList shown;
    static const QRegularExpression picture(QStringLiteral(R"(!\[[^\]]+\]\(\.\./images/(\w+)/([^)]+)\))"));
    for (const QRegularExpressionMatch& match : picture.globalMatch(way)) {
        QCOMPARE(match.captured(1), language);
        shown += match.captured(2);
    }
    shown.sort();
    const QDir pictures(test::sourceFile(QStringLiteral("docs/guide/images/%1").arg(language)));
    QCOMPARE(shown, pictures.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name));
    QVERIFY(shown.size() > 4);
}

QTEST_APPLESS_MAIN(TestGuide)
#include "test_guide.moc"
