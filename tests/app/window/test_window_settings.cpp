#include "app/window/window_settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace seatkeeper;

/// What the window remembers from one run to the next.
class TestWindowSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsPreferences_data();
    void keepsPreferences();
    void keepsRecentPlansAndLayouts();
    void takesNonsenseForNothing();
};

void TestWindowSettings::keepsPreferences_data()
{
    QTest::addColumn<Preferences>("chosen");

    QTest::newRow("nothing chosen") << Preferences();
    QTest::newRow("Dutch, light, a name") << Preferences{LanguageCode::Dutch, Scheme::Light, QStringLiteral("Ann")};
    QTest::newRow("English, dark, nobody") << Preferences{LanguageCode::English, Scheme::Dark, QString()};
}

void TestWindowSettings::keepsPreferences()
{
    QFETCH(const Preferences, chosen);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        WindowSettings settings(file);
        settings.setPreferences({LanguageCode::Dutch, Scheme::Dark, QStringLiteral("Somebody")});
        settings.setPreferences(chosen);
    }
    QVERIFY(WindowSettings(file).preferences() == chosen);
}

void TestWindowSettings::keepsRecentPlansAndLayouts()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    const QDateTime used(QDate(2026, 11, 24), QTime(9, 5));
    const std::vector<RecentPlan> plans{{QStringLiteral("/plans/größer.seatkeeper"), used}};
    {
        WindowSettings settings(file);
        QVERIFY(settings.recentPlans().empty());
        settings.setRecentPlans({{"a", used}, {"b", used}, {"c", used}});
        settings.setRecentPlans(plans);
        settings.setLayoutOf(QStringLiteral("subscriptions"), "480 0");
    }
    QVERIFY(WindowSettings(file).recentPlans() == plans);
    QCOMPARE(WindowSettings(file).layoutOf(QStringLiteral("subscriptions")), QByteArray("480 0"));
    QVERIFY(WindowSettings(file).layoutOf(QStringLiteral("users")).isEmpty());
}

void TestWindowSettings::takesNonsenseForNothing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings raw(file, QSettings::IniFormat);
        raw.setValue("language", "fr");
        raw.setValue("scheme", 7);
    }
    QVERIFY(WindowSettings(file).preferences() == Preferences());
}

QTEST_MAIN(TestWindowSettings)
#include "test_window_settings.moc"
