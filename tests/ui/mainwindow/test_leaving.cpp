#include "support/window.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What the window asks before something is lost that undo does not bring back.
class TestLeaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closesWhereNothingIsLost();
    void asksAboutASample_data();
    void asksAboutASample();
    void asksAboutWhatIsNotSaved();
    void asksBeforeAnotherPlan();
    void asksNoMoreOnceItIsUndone();

private:
    static QMessageBox* question(Desk& desk)
    {
        for (auto* box : desk.window().findChildren<QMessageBox*>(QStringLiteral("leaveQuestion"))) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }

    static bool press(Desk& desk, const QString& text)
    {
        QMessageBox* box = question(desk);
        for (QAbstractButton* button : box ? box->buttons() : QList<QAbstractButton*>()) {
            if (button->text() == text) {
                button->click();
                QTest::qWait(0);
                return true;
            }
        }
        return false;
    }

    static bool edit(Desk& desk)
    {
        return desk.session().apply(EditTenant{QStringLiteral("Another"), {}}).value_or(false);
    }
};

void TestLeaving::closesWhereNothingIsLost()
{
    Desk desk(LanguageCode::English);
    QVERIFY(desk.session().openSample("departments"));
    QVERIFY(desk.window().close());
    desk.window().show();
    // A plan keeps what is done in it.
    desk.files().put(QStringLiteral("plan"), {});
    QVERIFY(desk.session().open(QStringLiteral("plan")));
    QVERIFY(edit(desk));
    QVERIFY(desk.window().close());
}

void TestLeaving::asksAboutASample_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("leave");
    QTest::newRow("en") << LanguageCode::English << "What you did in this sample is gone when you leave it."
                        << "Cancel"
                        << "&Leave without saving";
    QTest::newRow("nl") << LanguageCode::Dutch << "Wat u in dit voorbeeld deed, is weg als u het verlaat."
                        << "Annuleren"
                        << "&Verlaten zonder op te slaan";
}

void TestLeaving::asksAboutASample()
{
    QFETCH(LanguageCode, language);
    QFETCH(QString, text);
    QFETCH(QString, cancel);
    QFETCH(QString, leave);
    Desk desk(language);
    QVERIFY(desk.session().openSample("departments"));
    QVERIFY(edit(desk));
    QVERIFY(!desk.window().close());
    QVERIFY(question(desk));
    QCOMPARE(question(desk)->text(), text);
    QVERIFY(question(desk)->textFormat() == Qt::PlainText);
    QVERIFY(press(desk, cancel));
    QVERIFY(desk.window().isVisible());
    QVERIFY(!desk.window().close());
    QVERIFY(press(desk, leave));
    QVERIFY(!desk.window().isVisible());
}

void TestLeaving::asksAboutWhatIsNotSaved()
{
    Desk desk(LanguageCode::English);
    QVERIFY(desk.session().openSample("departments"));
    desk.action(ActionId::SubscriptionsPage)->trigger();
    desk.action(ActionId::AddSubscription)->trigger();
    QTest::keyClick(desk.window().focusWidget(), Qt::Key_X);
    QVERIFY(!desk.window().close());
    QCOMPARE(question(desk)->text(), QStringLiteral("Not saved: Add a subscription."));
    QVERIFY(press(desk, QStringLiteral("Cancel")));
    // Cancel in the form is to have it no more.
    QVERIFY(desk.click(QStringLiteral("Cancel")));
    QVERIFY(desk.window().pages()->unsavedDraft().isEmpty());
    QVERIFY(desk.window().close());
}

void TestLeaving::asksBeforeAnotherPlan()
{
    Desk desk(LanguageCode::English);
    QVERIFY(desk.session().openSample("departments"));
    QVERIFY(edit(desk));
    desk.action(ActionId::Close)->trigger();
    QVERIFY(desk.session().isOpen());
    QVERIFY(press(desk, QStringLiteral("&Save a copy…")));
    auto* chooser = desk.window().findChild<QFileDialog*>();
    QVERIFY(chooser && chooser->isVisible());
    chooser->reject();
    QTest::qWait(0);
    desk.action(ActionId::SampleLockout)->trigger();
    QVERIFY(press(desk, QStringLiteral("&Leave without saving")));
    QCOMPARE(desk.session().plan().history().size(), std::size_t{0});
    QVERIFY(desk.session().tenant().name != QStringLiteral("Another"));
}

void TestLeaving::asksNoMoreOnceItIsUndone()
{
    Desk desk(LanguageCode::English);
    QVERIFY(desk.session().openSample("departments"));
    QVERIFY(edit(desk));
    QVERIFY(desk.session().undo());
    QVERIFY(desk.window().close());
}

QTEST_MAIN(TestLeaving)
#include "test_leaving.moc"
