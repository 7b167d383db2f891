#include "support/window.h"

#include <QMenu>
#include <QMenuBar>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The one table of actions, walked in each language, with and without a plan.
class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void haveWordsAndNoClashes_data();
    void haveWordsAndNoClashes();
    void needAPlan();
};

namespace {

QString mnemonicOf(const QString& text)
{
    QString rest = text;
    rest.remove(QStringLiteral("&&"));
    const qsizetype at = rest.indexOf(QLatin1Char('&'));
    return at < 0 ? QString() : rest.mid(at + 1, 1).toLower();
}

void bothLanguages()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::newRow("nl") << LanguageCode::Dutch;
    QTest::newRow("en") << LanguageCode::English;
}

} // namespace

void TestActions::haveWordsAndNoClashes_data()
{
    bothLanguages();
}

void TestActions::haveWordsAndNoClashes()
{
    QFETCH(const LanguageCode, language);
    Desk desk(language);
    QSet<QString> keys;
    for (std::size_t i = 0; i < actionCount; ++i) {
        const QAction* action = desk.action(static_cast<ActionId>(i));
        QVERIFY(!action->text().isEmpty());
        for (const QKeySequence& key : action->shortcuts()) {
            // F2 edits, Del takes away and Ctrl+V pastes what the page is about; only one is enabled at a time.
            const bool isShared =
                action == desk.action(ActionId::EditCell) || action == desk.action(ActionId::EditItem) ||
                action == desk.action(ActionId::DiscardItems) || action == desk.action(ActionId::PasteUsage) ||
                action == desk.action(ActionId::ClearEntries) || action == desk.action(ActionId::RemoveLicenses);
            QVERIFY2(isShared || !keys.contains(key.toString()), qPrintable(key.toString()));
            keys.insert(key.toString());
        }
    }
    for (const QMenu* menu : desk.window().findChildren<QMenu*>()) {
        QSet<QString> letters;
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const QString letter = mnemonicOf(action->text());
            QVERIFY2(!letter.isEmpty() && !letters.contains(letter), qPrintable(action->text()));
            letters.insert(letter);
        }
    }
    QSet<QString> letters;
    for (const QAction* menu : desk.window().menuBar()->actions()) {
        const QString letter = mnemonicOf(menu->text());
        QVERIFY2(!letter.isEmpty() && !letters.contains(letter), qPrintable(menu->text()));
        letters.insert(letter);
    }
}

void TestActions::needAPlan()
{
    Desk desk(LanguageCode::Dutch);
    for (const ActionId id : {ActionId::Undo, ActionId::Redo, ActionId::Close, ActionId::Find, ActionId::NextHandover})
        QVERIFY(!desk.action(id)->isEnabled());
    for (const ActionId id : {ActionId::New, ActionId::Open, ActionId::SampleArticle, ActionId::Quit})
        QVERIFY(desk.action(id)->isEnabled());
    QVERIFY(desk.session().openSample(QStringLiteral("article")));
    desk.action(ActionId::UsersPage)->trigger();
    for (const ActionId id : {ActionId::Close, ActionId::Find, ActionId::NextHandover, ActionId::EditLicenses})
        QVERIFY(desk.action(id)->isEnabled());
    QVERIFY(!desk.action(ActionId::Undo)->isEnabled());
    QVERIFY(!desk.action(ActionId::Today)->isEnabled());
    desk.session().close();
    QVERIFY(!desk.action(ActionId::Close)->isEnabled());
}

QTEST_MAIN(TestActions)
#include "test_actions.moc"
