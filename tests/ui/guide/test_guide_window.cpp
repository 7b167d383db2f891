#include "support/window.h"
#include "ui/guide/guide_window.h"
#include "ui/mainwindow/navigation.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The guide in the window: it opens at the page that is shown, each of its links and pictures leads somewhere, and
/// what is searched for is found.
class TestGuideWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAtThePage_data();
    void opensAtThePage();
    void leadsSomewhere_data() { opensAtThePage_data(); }
    void leadsSomewhere();
    void followsItsContents();
    void followsItsLinks();
    void findsWhatIsSearchedFor();
    void speaksTheLanguageOfNow();

private:
    /// The guide of a window that is open, after F1.
    static GuideWindow* openIn(Desk& desk)
    {
        QTest::keyClick(&desk.window(), Qt::Key_F1);
        return desk.window().findChild<GuideWindow*>();
    }
    static QTextBrowser* textOf(const GuideWindow* guide) { return guide->findChild<QTextBrowser*>(); }
    static QListWidget* contentsOf(const GuideWindow* guide) { return guide->findChild<QListWidget*>(); }
    static QString lineAtCursor(const GuideWindow* guide) { return textOf(guide)->textCursor().block().text(); }
};

void TestGuideWindow::opensAtThePage_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addRow("English") << LanguageCode::English;
    QTest::addRow("Dutch") << LanguageCode::Dutch;
}

void TestGuideWindow::opensAtThePage()
{
    QFETCH(const LanguageCode, language);
    Desk desk(language);
    QVERIFY(desk.session().openSample(QStringLiteral("departments")));
    const auto* navigation = desk.window().findChild<Navigation*>();
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(&desk.window(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        const GuideWindow* guide = openIn(desk);
        QVERIFY(guide->isVisible());
        QVERIFY2(lineAtCursor(guide).startsWith(navigation->title()), qPrintable(navigation->title()));
        QCOMPARE(contentsOf(guide)->currentItem()->toolTip(), navigation->title());
    }
    QCOMPARE(desk.window().findChildren<GuideWindow*>().size(), 1);
}

void TestGuideWindow::leadsSomewhere()
{
    QFETCH(const LanguageCode, language);
    QTextDocument document;
    const std::vector<GuidePlace> places = loadGuide(document, language);
    int links = 0;
    int pictures = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat()) {
                const QString name = format.toImageFormat().name();
                QVERIFY2(!QImage(QLatin1Char(':') + QUrl(name).path()).isNull(), qPrintable(name));
                ++pictures;
            } else if (format.isAnchor()) {
                QVERIFY2(placeOfLink(places, format.anchorHref()), qPrintable(format.anchorHref()));
                ++links;
            }
        }
    }
    QVERIFY(links > 5);
    QCOMPARE(pictures, 6);
    QVERIFY(!placeOfLink(places, QStringLiteral("https://example.com/")));
    QVERIFY(!placeOfLink(places, QStringLiteral("#nowhere")));
}

void TestGuideWindow::followsItsContents()
{
    Desk desk(LanguageCode::English);
    const GuideWindow* guide = openIn(desk);
    QCOMPARE(lineAtCursor(guide), QStringLiteral("User guide")); // nothing is open yet
    QListWidget* contents = contentsOf(guide);
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_End);
    QVERIFY(contents->currentRow() > 20);
    QCOMPARE(lineAtCursor(guide), contents->currentItem()->toolTip());
}

void TestGuideWindow::followsItsLinks()
{
    Desk desk(LanguageCode::English);
    const GuideWindow* guide = openIn(desk);
    Q_EMIT textOf(guide)->anchorClicked(QUrl(QStringLiteral("moving.md")));
    QCOMPARE(lineAtCursor(guide), QStringLiteral("Nobody locked out, step by step"));
    Q_EMIT textOf(guide)->anchorClicked(QUrl(QStringLiteral("#error-codes")));
    QCOMPARE(lineAtCursor(guide), QStringLiteral("Error codes"));
    Q_EMIT textOf(guide)->anchorClicked(QUrl(QStringLiteral("https://example.com/")));
    QCOMPARE(lineAtCursor(guide), QStringLiteral("Error codes"));
}

void TestGuideWindow::findsWhatIsSearchedFor()
{
    Desk desk(LanguageCode::Dutch);
    GuideWindow* guide = openIn(desk);
    contentsOf(guide)->setFocus();
    guide->activateWindow();
    QTRY_VERIFY(contentsOf(guide)->hasFocus());
    QTest::keyClick(contentsOf(guide), Qt::Key_F, Qt::ControlModifier);
    auto* search = guide->findChild<QLineEdit*>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("beslisblad"));
    const auto found = [guide] { return textOf(guide)->textCursor(); };
    const int first = found().position();
    QCOMPARE(found().selectedText().toLower(), QStringLiteral("beslisblad"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(found().position() > first);
    for (int i = 0; i < 100 && found().position() != first; ++i)
        QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(found().position(), first); // after the last one comes the first
    QVERIFY(!guide->findChild<QLabel*>(QStringLiteral("guideFound"))->isVisible());
    QTest::keyClicks(search, QStringLiteral("xyz"));
    QVERIFY(guide->findChild<QLabel*>(QStringLiteral("guideFound"))->isVisible());
}

void TestGuideWindow::speaksTheLanguageOfNow()
{
    Desk desk(LanguageCode::English);
    const GuideWindow* guide = openIn(desk);
    QCOMPARE(guide->windowTitle(), QStringLiteral("User guide"));
    desk.action(ActionId::Settings)->trigger();
    auto* language = desk.find<QComboBox>(QStringLiteral("Language"));
    language->setCurrentIndex(language->findText(QStringLiteral("Nederlands")));
    Q_EMIT language->activated(language->currentIndex());
    QCOMPARE(guide->windowTitle(), QStringLiteral("Gebruikershandleiding"));
    QCOMPARE(lineAtCursor(guide), QStringLiteral("Gebruikershandleiding"));
}

QTEST_MAIN(TestGuideWindow)
#include "test_guide_window.moc"
