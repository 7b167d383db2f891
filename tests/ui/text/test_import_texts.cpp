#include "ui/text/import_texts.h"

#include <QTest>

using namespace seatkeeper;

/// What reading the files decided by itself is said with the number of people, in both languages.
class TestImportTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysRemarks_data();
    void saysRemarks();
};

void TestImportTexts::saysRemarks_data()
{
    using Kind = SourceRemark::Kind;
    QTest::addColumn<std::vector<SourceRemark>>("remarks");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    const auto premium = [](quint32 person, quint32 subscription) {
        return SourceRemark{Kind::PremiumCounts, PersonId{person}, SubscriptionRef{subscription}};
    };
    const auto status = [](quint32 person) { return SourceRemark{Kind::UnknownStatus, PersonId{person}, {}}; };
    QTest::newRow("both licenses, of one person on two subscriptions")
        << std::vector{premium(1, 0), premium(1, 2)}
        << "1 person has Standard and Premium on one subscription: Premium counts."
        << "1 persoon heeft Standard en Premium op één abonnement: Premium telt.";
    QTest::newRow("both licenses of two people, another word between them")
        << std::vector{premium(1, 0), status(1), premium(4, 0)}
        << "2 people have Standard and Premium on one subscription: Premium counts. The status of 1 person is a word "
           "that is not known here. It stays what it was in the plan."
        << "2 mensen hebben Standard en Premium op één abonnement: Premium telt. De status van 1 persoon is een woord "
           "dat hier niet bekend is. Die blijft zoals hij in het plan was.";
    QTest::newRow("unknown words")
        << std::vector{status(0), status(2)}
        << "The status of 2 people is a word that is not known here. It stays what it was in the plan."
        << "De status van 2 mensen is een woord dat hier niet bekend is. Die blijft zoals hij in het plan was.";
    QTest::newRow("none") << std::vector<SourceRemark>() << "The files say nothing that the plan does not have already."
                          << "De bestanden zeggen niets wat het plan niet al weet.";
}

void TestImportTexts::saysRemarks()
{
    PeopleSource source;
    QFETCH(const std::vector<SourceRemark>, remarks);
    source.remarks = remarks;
    const auto said = [&source](LanguageCode code) {
        QStringList sentences;
        for (const ImportNews& news : importNews(Language(code), {}, source, 0))
            sentences.push_back(news.sentence);
        return sentences.join(' ');
    };
    QTEST(said(LanguageCode::English), "english");
    QTEST(said(LanguageCode::Dutch), "dutch");
}

QTEST_APPLESS_MAIN(TestImportTexts)
#include "test_import_texts.moc"
