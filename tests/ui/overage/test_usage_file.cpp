#include "support/window.h"
#include "ui/overage/usage_file_dialog.h"
#include "ui/overage/usage_tab.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QUrl>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Usage from a CSV file, as people read it: chosen or dropped, its columns told or said, its errors named, what it
/// alters seen before, and one step to undo.
class TestUsageFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsALongFile_data();
    void readsALongFile();
    void readsTheGridOfOneType();
    void asksWhatColumnsHold();
    void asksForTypeAndSubscription();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void goesIntoTheScenario();
    void takesADroppedFile();
    void leavesThePlanAloneWhenCancelled();
    void speaksTheOtherLanguage();
    void isInTheMenu();
    void staysFastWithManyQuantities();
};

namespace {

/// A window on the page Overage with its tab Usage, and a file to read.
class Reader {
public:
    explicit Reader(LanguageCode language) : m_desk(language)
    {
        if (!m_desk.session().openSample(QStringLiteral("departments")))
            qFatal("the sample does not open");
        m_desk.action(ActionId::OveragePage)->trigger();
        m_desk.window().findChild<QTabWidget*>(QStringLiteral("overageTabs"))->setCurrentIndex(1);
        m_edits = edits();
    }

    Desk& desk() { return m_desk; }
    UsageTab* tab() { return m_desk.window().findChild<UsageTab*>(); }
    std::size_t edits() { return m_desk.session().plan().history().size(); }
    std::size_t newEdits() { return edits() - m_edits; }

    QString file(const QByteArray& content, const QString& name = QStringLiteral("usage.csv"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a file cannot be written");
        return file.fileName();
    }

    /// Begins to read, and waits until the file is read.
    UsageFileDialog* read(const QByteArray& content)
    {
        tab()->readFile(file(content));
        return waited();
    }

    UsageFileDialog* waited()
    {
        auto* dialog = m_desk.window().findChild<UsageFileDialog*>();
        if (dialog &&
            !QTest::qWaitFor([&] { return !said("usageFileSaid").isEmpty() || !said("usageFileWrong").isEmpty(); }))
            qWarning("the file is not read");
        return dialog;
    }

    QString said(const char* name) { return m_desk.said(name).replace(QChar::Nbsp, QLatin1Char(' ')); }

    template <class Widget> Widget* part(const char* name)
    {
        return m_desk.window().findChild<Widget*>(QLatin1String(name));
    }

    /// What a table shows, a text a row.
    QStringList rows(const char* name)
    {
        const QAbstractItemModel* model = part<QTableView>(name)->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.push_back(model->index(row, column).data().toString());
            rows.push_back(cells.join(QLatin1String(" | ")));
        }
        return rows;
    }

    std::optional<int> usage(int year, int month, UsageType type, const char* id)
    {
        const Tenant& tenant = m_desk.session().tenant();
        const auto ref = *id ? std::optional(tenant.find(QString(id))->ref) : std::nullopt;
        const auto entry = tenant.usage->find({Month(year, month), type, ref});
        return entry == tenant.usage->end() ? std::nullopt : std::optional(entry->second);
    }

private:
    QTemporaryDir m_folder;
    Desk m_desk;
    std::size_t m_edits = 0;
};

/// Says what the column with this heading holds, as one does with the keyboard.
void say(Reader& reader, const QString& name, const QString& what)
{
    auto* box = reader.desk().find<QComboBox>(name);
    QVERIFY(box);
    const int place = box->findText(what);
    QVERIFY2(place >= 0, qPrintable(what));
    box->setCurrentIndex(place);
    Q_EMIT box->activated(place);
}

} // namespace

void TestUsageFile::readsALongFile_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QStringList>("updates");
    QTest::newRow("nl") << LanguageCode::Dutch
                        << QByteArray("Maand;Gebruikstype;Abonnement;Aantal\r\n"
                                      "okt 2026;Standard-agent;Sub121331;100\r\n"
                                      "okt 2026;Standard-agent;Belastingen;61\r\n"
                                      "11-2026;IVR-poort;;1.055\r\n")
                        << "Aantallen in dit bestand: 1 nieuw, 1 anders dan nu en 1 zoals het al is."
                        << QStringList{"oktober 2026 | Standard-agent | Belastingen | 50 | 61",
                                       "november 2026 | IVR-poort | onbekend welk | – | 1.055"};
    QTest::newRow("en") << LanguageCode::English
                        << QByteArray("Month,Usage type,Subscription,Quantity\n"
                                      "2026-10,standard-agent,Sub121331,100\n"
                                      "2026-10,standard-agent,Belastingen (Sub140077),61\n"
                                      "Nov 2026,IVR port,,\"1,055\"\n")
                        << "Quantities in this file: 1 new, 1 other than now and 1 as it is."
                        << QStringList{"October 2026 | Standard agent | Belastingen | 50 | 61",
                                       "November 2026 | IVR port | not known which | – | 1,055"};
}

void TestUsageFile::readsALongFile()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QByteArray, content);
    Reader reader(language);
    const QPointer<UsageFileDialog> dialog = reader.read(content);
    QVERIFY(dialog);
    QTEST(reader.said("usageFileSaid"), "said");
    QTEST(reader.rows("usageFileUpdates"), "updates");
    QCOMPARE(reader.said("usageFileWrong"), QString());
    QAbstractItemModelTester tester(reader.part<QTableView>("usageFileUpdates")->model());
    QCOMPARE(reader.newEdits(), 0U); // nothing is stored before it is saved
    QTest::mouseClick(reader.part<QPushButton>("usageFileSave"), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(reader.newEdits(), 1U);
    QCOMPARE(reader.usage(2026, 10, UsageType::StandardAgent, "Sub140077"), 61);
    QCOMPARE(reader.usage(2026, 11, UsageType::Ivr, ""), 1055);
    reader.desk().action(ActionId::Undo)->trigger();
    QCOMPARE(reader.usage(2026, 10, UsageType::StandardAgent, "Sub140077"), 50);
    QCOMPARE(reader.usage(2026, 11, UsageType::Ivr, ""), std::nullopt);
}

/// As the grid itself is: what its sums hold is not read.
void TestUsageFile::readsTheGridOfOneType()
{
    Reader reader(LanguageCode::English);
    auto* type = reader.part<QComboBox>("usageType");
    type->setCurrentIndex(static_cast<int>(UsageType::Ivr));
    Q_EMIT type->activated(type->currentIndex());
    QVERIFY(
        reader.read("Month,Klantcontactcentrum,Belastingen,not known which,Together,Contract\n2026-11,31,4,1,36,50\n"));
    QVERIFY(reader.part<QComboBox>("usageFileType")->isVisible()); // it is not in the file
    QCOMPARE(reader.rows("usageFileUpdates"), (QStringList{"November 2026 | IVR port | not known which | – | 1",
                                                           "November 2026 | IVR port | Klantcontactcentrum | – | 31",
                                                           "November 2026 | IVR port | Belastingen | – | 4"}));
    say(reader, "Usage type of all quantities", "AI Agent");
    QTRY_COMPARE(reader.rows("usageFileUpdates").constFirst(), "November 2026 | AI Agent | not known which | – | 1");
}

void TestUsageFile::asksWhatColumnsHold()
{
    Reader reader(LanguageCode::English);
    QVERIFY(reader.read("When,What,Whose,How many,Remark\n2026-11,IVR,Sub140077,4,x\n"));
    QCOMPARE(reader.said("usageFileWrong"), "Say which column holds the quantity.");
    QVERIFY(!reader.part<QPushButton>("usageFileSave")->isEnabled());
    QCOMPARE(reader.desk().window().findChildren<QComboBox*>(QStringLiteral("usageColumn")).size(), 5);
    say(reader, "What column How many holds", "Quantity");
    QTRY_COMPARE(reader.said("usageFileWrong"), "Say which column holds the month.");
    say(reader, "What column When holds", "Month");
    QTRY_COMPARE(reader.rows("usageFileUpdates"),
                 QStringList{"November 2026 | Standard agent | not known which | – | 4"});
    say(reader, "What column What holds", "Usage type");
    say(reader, "What column Whose holds", "Subscription");
    QTRY_COMPARE(reader.rows("usageFileUpdates"), QStringList{"November 2026 | IVR port | Belastingen | – | 4"});
    say(reader, "What column Remark holds", "Month");
    QTRY_COMPARE(reader.said("usageFileWrong"),
                 "Two columns hold the same. Say of one of them that it is not read, or what else it holds.");
    say(reader, "What column Remark holds", "Not read");
    QTRY_VERIFY(reader.part<QPushButton>("usageFileSave")->isEnabled());
    say(reader, "What column How many holds", "Quantity: AI Agent"); // goes before what the row says
    QTRY_COMPARE(reader.rows("usageFileUpdates"), QStringList{"November 2026 | AI Agent | Belastingen | – | 4"});
}

void TestUsageFile::asksForTypeAndSubscription()
{
    Reader reader(LanguageCode::Dutch);
    QVERIFY(reader.read("Maand;Aantal\n11-2026;4\n"));
    QVERIFY(!reader.part<QPushButton>("usageFileColumns")->isChecked()); // its headings tell
    say(reader, "Abonnement van alle aantallen", "Belastingen (Sub140077)");
    QTRY_COMPARE(reader.rows("usageFileUpdates"), QStringList{"november 2026 | Standard-agent | Belastingen | – | 4"});
    QVERIFY(reader.part<QPushButton>("usageFileSave")->isEnabled());
}

void TestUsageFile::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const char* text, const char* error) {
        QTest::newRow(name) << QByteArray(text) << QString(error);
    };
    const auto wrong = [&row](const char* bad) {
        row(bad, qPrintable(QStringLiteral("2026-11;IVR-poort;Sub140077;%1").arg(QLatin1String(bad))),
            qPrintable(QStringLiteral("usage.csv, rij 3, kolom 'Aantal': '%1' is geen geheel getal van 0 tot en met "
                                      "2.147.483.647.")
                           .arg(QLatin1String(bad))));
    };
    for (const char* bad : {"-1", "1,5", "2147483648", "99999999999999999999", "veel", "1e3"})
        wrong(bad);
    row("month", "13-2026;IVR-poort;Sub140077;1",
        "usage.csv, rij 3, kolom 'Maand': '13-2026' is geen geldige maand. Schrijf die zoals in 2027-01.");
    row("type", "2026-11;poort;Sub140077;1",
        "usage.csv, rij 3, kolom 'Gebruikstype': 'poort' is geen gebruikstype. Schrijf het zoals in de lijst van "
        "gebruikstypen, bijvoorbeeld Standard-agent.");
    row("markup", "2026-11;IVR-poort;<img src=/etc/passwd>;1",
        "usage.csv, rij 3, kolom 'Abonnement': Er is geen abonnement <img src=/etc/passwd>. Controleer het id of voeg "
        "het abonnement eerst toe.");
    row("twice", "11-2026;IVR-poort;Belastingen;2",
        "usage.csv, rij 3, kolom 'Aantal': Het gebruik van IVR-poorten in november 2026 staat hier meer dan één keer "
        "voor hetzelfde abonnement. Laat er één staan.");
}

void TestUsageFile::namesWhatIsWrong()
{
    QFETCH(const QByteArray, row);
    Reader reader(LanguageCode::Dutch);
    QVERIFY(reader.read("Maand;Gebruikstype;Abonnement;Aantal\n2026-11;IVR-poort;Sub140077;1\n" + row + "\n"));
    const QTableView* errors = reader.part<QTableView>("usageFileErrors");
    QVERIFY(errors->isVisible());
    QCOMPARE(errors->model()->rowCount(), 1);
    QTEST(errors->model()->index(0, 2).data().toString(), "error");
    QCOMPARE(reader.said("usageFileWrong"), "Er is niets gelezen. Herstel eerst 1 punt in dit bestand.");
    QCOMPARE(reader.said("usageFileSaid"), QString());
    QVERIFY(!reader.part<QPushButton>("usageFileSave")->isEnabled());
    QCOMPARE(reader.newEdits(), 0U);
}

void TestUsageFile::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("empty") << QByteArray() << "There is nothing in this file.";
    QTest::newRow("no headings") << QByteArray("2026-10,5\n2026-11,6\n")
                                 << "The first row of this file holds values. Put headings above them, such as Month, "
                                    "Usage type, Subscription and Quantity, and read the file again.";
    QTest::newRow("no quantity") << QByteArray("Month,Quantity\n") << "There is no quantity in this file.";
    QTest::newRow("no text") << QByteArray("Month,Quantity\n2026-11,\xFF\n")
                             << "Nothing is read. 1 thing in this file has to be mended first.";
}

void TestUsageFile::saysWhatCannotBeRead()
{
    QFETCH(const QByteArray, content);
    Reader reader(LanguageCode::English);
    QVERIFY(reader.read(content));
    QTEST(reader.said("usageFileWrong"), "wrong");
    QVERIFY(!reader.part<QPushButton>("usageFileSave")->isEnabled());
}

void TestUsageFile::goesIntoTheScenario()
{
    Reader reader(LanguageCode::English);
    Session& session = reader.desk().session();
    const auto made = createScenario(session.plan().state(), {.name = "<b>Later</b>", .note = {}});
    QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
    QVERIFY(reader.read("Month,Sub140077\n2027-02,44\n2027-03,45\n"));
    const auto labels = reader.desk().window().findChild<UsageFileDialog*>()->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text() ==
                   "The quantities go into scenario \"<b>Later</b>\". Nothing is stored before you save." &&
               label->textFormat() == Qt::PlainText;
    }));
    QTest::mouseClick(reader.part<QPushButton>("usageFileSave"), Qt::LeftButton);
    QCOMPARE(reader.usage(2027, 2, UsageType::StandardAgent, "Sub140077"), 44);
    QCOMPARE(session.items().size(), 2U);
    session.setScenario(std::nullopt);
    QCOMPARE(reader.usage(2027, 2, UsageType::StandardAgent, "Sub140077"), std::nullopt);
    QVERIFY(session.undo()); // of both at once
    QCOMPARE(session.items().size(), 0U);
}

void TestUsageFile::takesADroppedFile()
{
    Reader reader(LanguageCode::English);
    const auto drop = [&](const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        auto* target = static_cast<QObject*>(reader.tab());
        target->event(&enter); // not what is around it, which takes plans
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        target->event(&event);
        return true;
    };
    const QUrl file = QUrl::fromLocalFile(reader.file("Month,Sub140077\n2026-11,44\n", "Usage.CSV"));
    QVERIFY(!drop({QUrl("https://example.org/usage.csv")}));
    QVERIFY(!drop({QUrl::fromLocalFile("/usage.xlsx")}));
    QVERIFY(!drop({file, file}));
    QVERIFY(!reader.desk().window().findChild<UsageFileDialog*>());
    QVERIFY(drop({file}));
    QVERIFY(reader.waited());
    QCOMPARE(reader.rows("usageFileUpdates"), QStringList{"November 2026 | Standard agent | Belastingen | – | 44"});
}

void TestUsageFile::leavesThePlanAloneWhenCancelled()
{
    Reader reader(LanguageCode::English);
    const QPointer<UsageFileDialog> dialog = reader.read("Month,Sub140077\n2026-11,44\n");
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(reader.newEdits(), 0U);
    QVERIFY(reader.read("Month,Sub140077\n2026-10,50\n"));
    QCOMPARE(reader.said("usageFileSaid"), "The plan has the quantity of this file already (1).");
    QVERIFY(!reader.part<QPushButton>("usageFileSave")->isEnabled());
}

void TestUsageFile::speaksTheOtherLanguage()
{
    Reader reader(LanguageCode::English);
    UsageFileDialog* dialog = reader.read("Month,Sub140077,Remark\n2026-11,44,\n");
    QVERIFY(dialog);
    Q_EMIT reader.desk().window().languageChosen(LanguageCode::Dutch);
    QTRY_COMPARE(dialog->windowTitle(), "Gebruik uit een bestand lezen");
    QTRY_COMPARE(reader.said("usageFileSaid"), "Aantallen in dit bestand: 1 nieuw.");
    QVERIFY(reader.desk().find<QComboBox>("Wat kolom Remark bevat"));
}

void TestUsageFile::isInTheMenu()
{
    Reader reader(LanguageCode::English);
    reader.desk().action(ActionId::UsersPage)->trigger();
    reader.desk().action(ActionId::ReadUsage)->trigger();
    QVERIFY(reader.tab()->isVisible());
    auto* chooser = reader.desk().window().findChild<QFileDialog*>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(reader.file("Month,Sub140077\n2026-11,44\n"));
    QVERIFY(reader.waited());
    reader.desk().session().close();
    QVERIFY(!reader.desk().action(ActionId::ReadUsage)->isEnabled());
}

void TestUsageFile::staysFastWithManyQuantities()
{
    Reader reader(LanguageCode::English);
    QByteArray content("Month,Standard agent,Premium agent,IVR,AI Agent\n");
    Month month(1900, 1);
    for (int i = 0; i < 2400; ++i, month = month.plus(1))
        content += month.toString().toUtf8() + ",1,2,3,4\n";
    QVERIFY(reader.read(content));
    QCOMPARE(reader.part<QTableView>("usageFileUpdates")->model()->rowCount(), 9600);
    QElapsedTimer timer;
    timer.start();
    QTest::mouseClick(reader.part<QPushButton>("usageFileSave"), Qt::LeftButton);
    qInfo("9600 quantities were saved in %lld ms", timer.elapsed());
    QCOMPARE(reader.newEdits(), 1U);
}

QTEST_MAIN(TestUsageFile)
#include "test_usage_file.moc"
