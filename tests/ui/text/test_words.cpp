#include "ui/text/words.h"

#include <QSet>
#include <QTest>

using namespace seatkeeper;

/// Every value of the model has a word in both languages, and the words are those of the glossary.
class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEveryValue();
    void usesTheGlossary_data();
    void usesTheGlossary();

private:
    template <class Enum> void checkNames(qsizetype expected);

    Language m_english{LanguageCode::English};
    Language m_dutch{LanguageCode::Dutch};
};

template <class Enum> void TestWords::checkNames(qsizetype expected)
{
    for (const Language* language : {&m_english, &m_dutch}) {
        QSet<QString> names;
        for (const auto& [value, code] : CodeTable<Enum>::rows)
            names.insert(nameOf(*language, value));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.size(), expected);
    }
}

void TestWords::namesEveryValue()
{
    checkNames<UsageType>(8);
    checkNames<License>(2);
    checkNames<SubscriptionState>(5);
    checkNames<NoAccess>(5);
    checkNames<Role>(3);
    checkNames<AccountStatus>(3);
    checkNames<Licensing>(2);
    checkNames<HandoverEvent>(7);
}

void TestWords::usesTheGlossary_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("expectedEnglish");
    QTest::addColumn<QString>("expectedDutch");
    const auto row = [&](const char* name, auto word, const QString& english, const QString& dutch) {
        QTest::newRow(name) << word(m_english) << word(m_dutch) << english << dutch;
    };
    const auto name = [](auto value) { return [value](const Language& language) { return nameOf(language, value); }; };
    const auto shortName = [](UsageType type) {
        return [type](const Language& language) { return shortNameOf(language, type); };
    };
    const auto sentence = [](UsageType type) {
        return [type](const Language& language) { return inSentence(language, type); };
    };

    row("Standard agent", name(UsageType::StandardAgent), "Standard agent", "Standard-agent");
    row("IVR port", name(UsageType::Ivr), "IVR port", "IVR-poort");
    row("campaigns", name(UsageType::IvrOutbound), "IVR Outbound Campaigns", "Uitgaande IVR-campagnes");
    row("campaigns, column", shortName(UsageType::IvrOutbound), "IVR Outbound", "Uitg. IVR");
    row("Premium, column", shortName(UsageType::PremiumAgent), "Premium", "Premium");
    row("Premium agents", sentence(UsageType::PremiumAgent), "Premium agents", "Premium-agenten");
    row("product name", sentence(UsageType::AiAgent), "AI Agent", "AI Agent");
    row("pending", name(SubscriptionState::Pending), "Pending", "Nog niet begonnen");
    row("expired", name(SubscriptionState::Expired), "Expired", "Geëindigd");
    row("suspended", name(SubscriptionState::Suspended), "Suspended", "Opgeschort");
    row("administrator", name(Role::Administrator), "Administrator", "Beheerder");
    row("concurrent", name(Licensing::Concurrent), "Concurrent", "Gelijktijdig");
    row("named", name(Licensing::Named), "Named", "Op naam");
    row("entitlement", name(HandoverEvent::LineEnded), "Entitlement ended", "Gebruiksrecht geëindigd");
}

void TestWords::usesTheGlossary()
{
    QFETCH(const QString, english);
    QFETCH(const QString, dutch);
    QTEST(english, "expectedEnglish");
    QTEST(dutch, "expectedDutch");
}

QTEST_APPLESS_MAIN(TestWords)
#include "test_words.moc"
