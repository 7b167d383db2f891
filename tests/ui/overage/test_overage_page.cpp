#include "support/window.h"
#include "ui/overage/finance_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The page Overage with its tabs, used as people use it: what October costs, whom, who causes it; usage and invoices
/// are entered; a forecast follows the scenario.
class TestOveragePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheLastMonthFirst_data();
    void showsTheLastMonthFirst();
    void divesIntoOneType();
    void addsUpByEveryMethod();
    void explainsAnAmount();
    void narrowsAndWidens();
    void concludesNothingWithoutUsage();
    void refusesMonthsThatAreNone();
    void entersUsageByKeys();
    void refusesWhatIsNoQuantity();
    void pastesABlockAsOneStep();
    void pastesNothingOfABadBlock();
    void copiesWhatItPastes();
    void entersInvoices();
    void editsInAScenario();
    void foldsMonths();
    void showsThroughTheLastMonthAsked();
    void hidesColumnsOfInvoicesWithoutAny();
    void forecastsWhatAScenarioCosts();
    void saysWhatTurnsInTheForecast_data();
    void saysWhatTurnsInTheForecast();
    void setsVoiceCapacityAgainstThePeak_data();
    void setsVoiceCapacityAgainstThePeak();
    void drawsVoiceCapacityOfAScenario();
    void explainsToFinanceInEitherLanguage();
    void drawsAnyNameAsItIs();
    void speaksTheOtherLanguage();
    void startsWithoutUsage();
    void hasSoundModels();
};

namespace {

void open(Desk& desk)
{
    QVERIFY(desk.session().openSample(QStringLiteral("departments")));
    QTest::keyClick(&desk.window(), Qt::Key_5, Qt::ControlModifier);
}

QTableView* table(Desk& desk, const char* name)
{
    return desk.window().findChild<QTableView*>(QLatin1String(name));
}

void openTab(Desk& desk, int tab)
{
    auto* bar = desk.window().findChild<QTabWidget*>(QStringLiteral("overageTabs"))->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
}

/// The texts of the row whose first cell is `first`, as shown.
QStringList rowOf(const QTableView* view, const QString& first)
{
    const QAbstractItemModel* model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts.push_back(model->index(row, column).data().toString().replace(QChar::Nbsp, QLatin1Char(' ')));
        if (texts.front() == first)
            return texts;
    }
    return {};
}

/// Chooses in a list of choices, as by hand.
void choose(Desk& desk, const char* name, const QString& text)
{
    auto* box = desk.window().findChild<QComboBox*>(QLatin1String(name));
    box->setCurrentText(text);
    QCOMPARE(box->currentText(), text);
    Q_EMIT box->activated(box->currentIndex());
}

void goTo(QTableView* view, const QString& first)
{
    const QAbstractItemModel* model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == first)
            return view->setCurrentIndex(model->index(row, 0));
    }
    QFAIL(qPrintable(QStringLiteral("no row is called ") + first));
}

QString said(const Desk& desk, const char* name)
{
    return desk.said(name).replace(QChar::Nbsp, QLatin1Char(' '));
}

std::optional<int> usage(Desk& desk, int year, int month, const char* subscription,
                         UsageType type = UsageType::StandardAgent)
{
    const Tenant& tenant = desk.session().tenant();
    const auto entry = tenant.usage->find({Month(year, month), type, tenant.find(QString(subscription))->ref});
    return entry == tenant.usage->end() ? std::nullopt : std::optional(entry->second);
}

/// The cell of the grid of usage for a month and a subscription.
void goToCell(QTableView* grid, const QString& month, const QString& subscription)
{
    const QAbstractItemModel* model = grid->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(row, Qt::Vertical).toString() == month &&
                model->headerData(column, Qt::Horizontal).toString() == subscription)
                return grid->setCurrentIndex(model->index(row, column));
        }
    }
    QFAIL("no such cell");
}

/// Types into the current cell, as one does in a spreadsheet: without opening it first.
void typeInto(QTableView* grid, const QString& text, Qt::Key end = Qt::Key_Return)
{
    QTest::keyClick(grid->viewport(), text.front().toLatin1());
    auto* editor = grid->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, text.mid(1));
    QTest::keyClick(editor, end);
    QTest::qWait(0); // the editor is gone
}

} // namespace

void TestOveragePage::showsTheLastMonthFirst_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QStringList>("month");
    QTest::addColumn<QStringList>("type");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("conclusion");

    QTest::newRow("nl") << LanguageCode::Dutch
                        << QStringList{"oktober 2026", "Klantcontactcentrum", "", "", "", "€ 2.760,25", "–", ""}
                        << QStringList{"Standard-agent", "192 / 170",  "22", "Klantcontactcentrum",
                                       "€ 92,50",        "€ 2.035,00", "",   ""}
                        << "januari 2026 t/m oktober 2026 · "
                        << "Klantcontactcentrum betaalt alles: € 2.760,25.";
    QTest::newRow("en") << LanguageCode::English
                        << QStringList{"October 2026", "Klantcontactcentrum", "", "", "", "€ 2,760.25", "–", ""}
                        << QStringList{"Standard agent", "192 / 170",  "22", "Klantcontactcentrum",
                                       "€ 92.50",        "€ 2,035.00", "",   ""}
                        << "January 2026 through October 2026 · "
                        << "Klantcontactcentrum pays all: € 2,760.25.";
}

void TestOveragePage::showsTheLastMonthFirst()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QStringList, month);
    QFETCH(const QStringList, type);
    QFETCH(const QString, total);
    QFETCH(const QString, conclusion);
    Desk desk(language);
    open(desk);
    QTableView* lines = table(desk, "overageTable");
    QVERIFY(lines->isVisible());
    QCOMPARE(lines->currentIndex().row(), 0);
    QCOMPARE(rowOf(lines, month.front()), month);
    QCOMPARE(lines->model()->index(0, 0).data().toString(), month.front());
    QCOMPARE(rowOf(lines, type.front()), type);
    QVERIFY(said(desk, "overageTotal").remove(QChar(0x2060)).startsWith(total));
    QCOMPARE(said(desk, "overageConclusion"), conclusion);
}

void TestOveragePage::divesIntoOneType()
{
    Desk desk(LanguageCode::Dutch);
    open(desk);
    QTest::keyClick(table(desk, "overageTable"), Qt::Key_Down);
    QCOMPARE(said(desk, "overageDetailTitle"), "Standard-agent · oktober 2026");
    QCOMPARE(said(desk, "overageConclusion"),
             "Klantcontactcentrum betaalt € 2.035,00, maar veroorzaakt daarvan € 740,00.");
    QCOMPARE(said(desk, "overageSum"), "27 boven de contracten, 5 eronder: 22 te veel.   22 × € 92,50 = € 2.035,00");
    QCOMPARE(said(desk, "overageCheck"), "Controle: € 740,00 + € 740,00 + € 555,00 = € 2.035,00");
    const QTableView* charges = table(desk, "chargesTable");
    QCOMPARE(rowOf(charges, "Klantcontactcentrum · betaalt"),
             (QStringList{"Klantcontactcentrum · betaalt", "100", "90", "+10", "8 × € 92,50", "€ 740,00", "€ 1.017,50",
                          "€ 2.035,00", "–"}));
    QCOMPARE(rowOf(charges, "Belastingen"),
             (QStringList{"Belastingen", "50", "40", "+10", "8 × € 92,50", "€ 740,00", "€ 555,00", "–", "€ 740,00"}));
    QCOMPARE(rowOf(charges, "Proef AI Agent"),
             (QStringList{"Proef AI Agent", "0", "5", QStringLiteral("−5"), "–", "–", "–", "–", "–"}));
    QCOMPARE(rowOf(charges, "Samen"), (QStringList{"Samen", "192", "170", "+22", "22 × € 92,50", "€ 2.035,00",
                                                   "€ 2.035,00", "€ 2.035,00", "€ 1.295,00"}));
    choose(desk, "splitMethod", "Naar gebruik");
    QCOMPARE(said(desk, "overageConclusion"),
             "Klantcontactcentrum betaalt € 2.035,00, maar veroorzaakt daarvan € 1.017,50.");
    QCOMPARE(rowOf(charges, "Belastingen").back(), "€ 555,00");
    choose(desk, "splitMethod", "Alles bij de betaler");
    QCOMPARE(said(desk, "overageConclusion"),
             "Klantcontactcentrum betaalt € 2.035,00, maar veroorzaakt daarvan € 740,00.");
    QCOMPARE(rowOf(charges, "Belastingen").back(), "–");
}

/// Of the whole month: each column of the matrix has the sum that the month has.
void TestOveragePage::addsUpByEveryMethod()
{
    Desk desk(LanguageCode::English);
    open(desk);
    const QTableView* charges = table(desk, "chargesTable");
    const auto cents = [](QString text) {
        return text == QStringLiteral("–") ? 0 : text.remove(QRegularExpression(QStringLiteral("[^0-9]"))).toInt();
    };
    const int rows = charges->model()->rowCount();
    QVERIFY(rows > 3);
    for (const int column : {1, 2, 3}) {
        int sum = 0;
        for (int row = 0; row < rows - 1; ++row)
            sum += cents(charges->model()->index(row, column).data().toString());
        QCOMPARE(sum, 276025);
        QCOMPARE(cents(charges->model()->index(rows - 1, column).data().toString()), 276025);
    }
}

void TestOveragePage::explainsAnAmount()
{
    Desk desk(LanguageCode::Dutch);
    open(desk);
    QTest::keyClick(table(desk, "overageTable"), Qt::Key_Down);
    QTest::keyClick(table(desk, "overageTable"), Qt::Key_Return);
    QTest::qWait(0); // what it rests on is laid out
    const auto shown = [&desk](const QString& text) {
        const auto labels = desk.window().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->accessibleName().replace(QChar::Nbsp, QLatin1Char(' ')).contains(text);
        });
    };
    QVERIFY(shown("Waar komt € 2.035,00 voor Standard-agenten in oktober 2026 vandaan?"));
    QVERIFY(shown("Regels R3, R4, R5 en R11"));
    QVERIFY(shown("A18"));
    QVERIFY(shown("100 gebruikt, 90 gecontracteerd"));
    QTest::keyClick(table(desk, "overageTable"), Qt::Key_Down); // stays open, and goes along
    QVERIFY(shown("Premium-agenten in oktober 2026"));
    QVERIFY(desk.click("Uitleg sluiten"));
    QCOMPARE(said(desk, "overageDetailTitle"), "Premium-agent · oktober 2026");
}

/// Months that nobody has entered are unknown, not without overage.
void TestOveragePage::concludesNothingWithoutUsage()
{
    Desk desk(LanguageCode::English);
    open(desk);
    QVERIFY(desk.type("Last month", "7-2027"));
    QVERIFY(desk.type("First month", "7-2027"));
    const QString nothing("No usage has been entered, so overage is not known.");
    QCOMPARE(said(desk, "overageTotal"), "July 2027 · " + nothing);
    QCOMPARE(said(desk, "overageConclusion"), nothing);
    QTest::keyClick(table(desk, "overageTable"), Qt::Key_Right);
    QTest::keyClick(table(desk, "overageTable"), Qt::Key_Down);
    QCOMPARE(said(desk, "overageDetailTitle"), "Standard agent · July 2027");
    QCOMPARE(said(desk, "overageConclusion"), nothing);
}

void TestOveragePage::narrowsAndWidens()
{
    Desk desk(LanguageCode::English);
    open(desk);
    const QAbstractItemModel* lines = table(desk, "overageTable")->model();
    QVERIFY(desk.type("First month", "9-2026"));
    QCOMPARE(lines->index(lines->rowCount() - 1, 0).data().toString(), "September 2026");
    QVERIFY(said(desk, "overageTotal").startsWith("September 2026 through October 2026"));
    QTest::keyClick(desk.find<QLineEdit>("First month"), Qt::Key_Up);
    QVERIFY(said(desk, "overageTotal").startsWith("October 2026 ·"));
    QVERIFY(!rowOf(table(desk, "overageTable"), "IVR Outbound Campaigns").isEmpty());
    desk.window().findChild<QCheckBox*>(QStringLiteral("onlyOverage"))->click();
    QVERIFY(rowOf(table(desk, "overageTable"), "IVR Outbound Campaigns").isEmpty());
    QVERIFY(!rowOf(table(desk, "overageTable"), "Standard agent").isEmpty());
    QCOMPARE(rowOf(table(desk, "overageTable"), "October 2026").at(5), "€ 2,760.25"); // sums stay
}

void TestOveragePage::refusesMonthsThatAreNone()
{
    Desk desk(LanguageCode::English);
    open(desk);
    const int rows = table(desk, "overageTable")->model()->rowCount();
    QVERIFY(desk.type("First month", "13-2026"));
    QCOMPARE(said(desk, "overageTotal"), "\"13-2026\" is not a month. Type for example 10-2026 or Oct 2026.");
    QVERIFY(desk.type("First month", "11-2026"));
    QCOMPARE(said(desk, "overageTotal"), "The first month is after the last one.");
    QVERIFY(desk.type("First month", "1-1990"));
    QCOMPARE(said(desk, "overageTotal"), "At most 120 months are shown at once.");
    QCOMPARE(table(desk, "overageTable")->model()->rowCount(), rows);
}

void TestOveragePage::entersUsageByKeys()
{
    Desk desk(LanguageCode::Dutch);
    open(desk);
    openTab(desk, 1);
    QTableView* grid = table(desk, "usageTable");
    QVERIFY(grid->isVisible());
    goToCell(grid, "oktober 2026", "Belastingen");
    typeInto(grid, "61");
    QCOMPARE(usage(desk, 2026, 10, "Sub140077"), 61);
    QCOMPARE(grid->model()->headerData(grid->currentIndex().row(), Qt::Vertical).toString(), "november 2026");
    typeInto(grid, "1.055", Qt::Key_Tab);
    QCOMPARE(usage(desk, 2026, 11, "Sub140077"), 1055);
    QCOMPARE(grid->model()->headerData(grid->currentIndex().column(), Qt::Horizontal).toString(),
             "Parkeren en handhaving");
    QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(usage(desk, 2026, 11, "Sub140077"), std::nullopt);
    goToCell(grid, "oktober 2026", "Belastingen");
    QTest::keyClick(grid, Qt::Key_Delete);
    QCOMPARE(usage(desk, 2026, 10, "Sub140077"), std::nullopt);
    QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(usage(desk, 2026, 10, "Sub140077"), 50);

    // In the last month on to the right, so that the next number is not typed over this one; and on by Ctrl+Tab.
    goToCell(grid, "november 2026", "Klantcontactcentrum");
    typeInto(grid, "60");
    QCOMPARE(grid->model()->headerData(grid->currentIndex().column(), Qt::Horizontal).toString(), "Belastingen");
    QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(grid, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(table(desk, "invoicesTable")->hasFocus());
    QTest::keyClick(table(desk, "invoicesTable"), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(grid->hasFocus());

    QVERIFY(desk.type("Maand om toe te voegen", "feb 2027"));
    QCOMPARE(grid->model()->headerData(grid->model()->rowCount() - 1, Qt::Vertical).toString(), "februari 2027");
    QVERIFY(desk.type("Maand om toe te voegen", "ooit"));
    QCOMPARE(said(desk, "usageRefused"), "'ooit' is geen maand. Typ bijvoorbeeld 10-2026 of okt 2026.");
}

void TestOveragePage::refusesWhatIsNoQuantity()
{
    Desk desk(LanguageCode::Dutch);
    open(desk);
    openTab(desk, 1);
    QTableView* grid = table(desk, "usageTable");
    const auto edits = desk.session().plan().history().size();
    for (const char* bad : {"-1", "1,5", "2147483648", "veel", "1e3", "0x10"}) {
        goToCell(grid, "oktober 2026", "Belastingen");
        typeInto(grid, QLatin1String(bad));
        QCOMPARE(
            said(desk, "usageRefused"),
            QStringLiteral("oktober 2026, Belastingen: '%1' is geen geheel getal van 0 tot en met 2.147.483.647. De "
                           "waarde blijft zoals die was.")
                .arg(QLatin1String(bad)));
        QCOMPARE(usage(desk, 2026, 10, "Sub140077"), 50);
        QCOMPARE(grid->model()->headerData(grid->currentIndex().row(), Qt::Vertical).toString(), "oktober 2026");
    }
    QCOMPARE(desk.session().plan().history().size(), edits);
}

void TestOveragePage::pastesABlockAsOneStep()
{
    Desk desk(LanguageCode::English);
    open(desk);
    openTab(desk, 1);
    const auto edits = desk.session().plan().history().size();
    QGuiApplication::clipboard()->setText(
        "Month\tSub121331\tParkeren en handhaving\n2026-11\t101\t43\n2026-12\t102\t\n");
    QTableView* grid = table(desk, "usageTable");
    grid->setFocus();
    QTest::keyClick(&desk.window(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(said(desk, "usageRefused"), "");
    QCOMPARE(usage(desk, 2026, 11, "Sub121331"), 101);
    QCOMPARE(usage(desk, 2026, 11, "Sub158812"), 43);
    QCOMPARE(usage(desk, 2026, 12, "Sub121331"), 102);
    QCOMPARE(usage(desk, 2026, 12, "Sub158812"), std::nullopt);
    QCOMPARE(desk.session().plan().history().size(), edits + 1);
    QCOMPARE(grid->model()->headerData(grid->model()->rowCount() - 1, Qt::Vertical).toString(), "December 2026");
    QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(usage(desk, 2026, 11, "Sub121331"), std::nullopt);

    goToCell(grid, "September 2026", "Klantcontactcentrum"); // laid over the grid from the current cell on
    QGuiApplication::clipboard()->setText("1\t2\n3\t4");
    QVERIFY(desk.click("Paste usage"));
    QCOMPARE(usage(desk, 2026, 9, "Sub121331"), 1);
    QCOMPARE(usage(desk, 2026, 9, "Sub140077"), 2);
    QCOMPARE(usage(desk, 2026, 10, "Sub121331"), 3);
    QCOMPARE(usage(desk, 2026, 10, "Sub140077"), 4);
}

void TestOveragePage::pastesNothingOfABadBlock()
{
    Desk desk(LanguageCode::Dutch);
    open(desk);
    openTab(desk, 1);
    const auto edits = desk.session().plan().history().size();
    QGuiApplication::clipboard()->setText("Maand\tSub121331\tBelastingen\nnov 2026\t101\t-3\ndec 2026\t1,5\t9");
    QVERIFY(desk.click("Gebruik plakken"));
    QCOMPARE(
        said(desk, "usageRefused"),
        "Er is niets geplakt. Rij 2, kolom 3 (november 2026, Belastingen): '-3' is geen geheel getal van 0 tot en met "
        "2.147.483.647. En nog 1 cel klopt niet.");
    QCOMPARE(usage(desk, 2026, 11, "Sub121331"), std::nullopt);
    QCOMPARE(desk.session().plan().history().size(), edits);
}

void TestOveragePage::copiesWhatItPastes()
{
    Desk desk(LanguageCode::Dutch);
    open(desk);
    openTab(desk, 1);
    const auto before = *desk.session().tenant().usage;
    QTest::keyClick(&desk.window(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith("Maand\tKlantcontactcentrum\tBelastingen\tParkeren en handhaving\t"));
    QVERIFY(copied.contains("oktober 2026\t100\t50\t42\t\t\t\t192\t170\n"));
    QVERIFY(desk.session().apply(SetUsage{Month(2026, 10), UsageType::StandardAgent, "Sub121331", 7}).value());
    QGuiApplication::clipboard()->setText(copied);
    QVERIFY(desk.click("Gebruik plakken"));
    QCOMPARE(said(desk, "usageRefused"), "");
    QVERIFY(*desk.session().tenant().usage == before);
}

void TestOveragePage::entersInvoices()
{
    Desk desk(LanguageCode::Dutch);
    open(desk);
    openTab(desk, 2);
    QTableView* grid = table(desk, "invoicesTable");
    goToCell(grid, "oktober 2026", "Nummer");
    typeInto(grid, "F-1");
    QCOMPARE(said(desk, "invoiceRefused"), "oktober 2026: typ eerst het bedrag van de factuur.");
    for (const char* bad : {"-5", "1,234", "veel", "9999999999999"}) {
        goToCell(grid, "oktober 2026", "Bedrag van de factuur");
        typeInto(grid, QLatin1String(bad));
        QVERIFY2(said(desk, "invoiceRefused").startsWith("oktober 2026: '"), bad);
        QVERIFY(desk.session().tenant().invoices->empty());
    }
    goToCell(grid, "oktober 2026", "Bedrag van de factuur");
    typeInto(grid, "2.800,25");
    goToCell(grid, "oktober 2026", "Nummer");
    typeInto(grid, "=1+1");
    goToCell(grid, "oktober 2026", "Notitie");
    typeInto(grid, "<b>x</b>");
    const Invoice& invoice = desk.session().tenant().invoices->at(Month(2026, 10));
    QCOMPARE(invoice.amount.toString(), "2800.25");
    QCOMPARE(invoice.number, "=1+1");
    QCOMPARE(invoice.note, "<b>x</b>");
    const int row = grid->currentIndex().row() - 1;
    goToCell(grid, "oktober 2026", "Notitie");
    typeInto(grid, "y", Qt::Key_Tab); // what is behind it is not entered
    QCOMPARE(grid->currentIndex(), grid->model()->index(row + 1, 0));
    typeInto(grid, "veel", Qt::Key_Backtab); // which is refused
    QCOMPARE(grid->currentIndex(), grid->model()->index(row + 1, 0));
    typeInto(grid, "1", Qt::Key_Backtab);
    QCOMPARE(grid->currentIndex(), grid->model()->index(row, 2));
    QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(grid->model()->index(row, 3).data().toString().replace(QChar::Nbsp, ' '), "€ 2.760,25");
    QCOMPARE(grid->model()->index(row, 4).data().toString().replace(QChar::Nbsp, ' '), "€ 40,00");
    openTab(desk, 0);
    QCOMPARE(rowOf(table(desk, "overageTable"), "oktober 2026").mid(5),
             (QStringList{"€ 2.760,25", "€ 2.800,25", "€ 40,00"}));
    openTab(desk, 2);
    goToCell(grid, "oktober 2026", "Bedrag van de factuur");
    QTest::keyClick(grid, Qt::Key_Delete);
    QVERIFY(desk.session().tenant().invoices->empty());
}

void TestOveragePage::editsInAScenario()
{
    Desk desk(LanguageCode::Dutch);
    open(desk);
    const auto made = createScenario(desk.session().plan().state(), {.name = "Later", .note = {}});
    QVERIFY(desk.session().commitAndOpen(made.value(), EditKind::Scenario).value());
    openTab(desk, 1);
    QTableView* grid = table(desk, "usageTable");
    QCOMPARE(said(desk, "usageTableWhere"), "Wat u invoert komt in scenario 'Later', niet in de uitgangssituatie.");
    goToCell(grid, "oktober 2026", "Belastingen");
    typeInto(grid, "60");
    QCOMPARE(usage(desk, 2026, 10, "Sub140077"), 60);
    const Tenant& baseline = desk.session().plan().baseline();
    QCOMPARE(baseline.usage->at({Month(2026, 10), UsageType::StandardAgent, baseline.find(u"Sub140077")->ref}), 50);
    goToCell(grid, "oktober 2026", "Belastingen");
    QVERIFY(grid->currentIndex().data(Qt::ToolTipRole).toString().contains("In de uitgangssituatie: 50"));
    openTab(desk, 0);
    QTableView* lines = table(desk, "overageTable");
    goTo(lines, "Standard-agent");
    QVERIFY(lines->currentIndex()
                .data(Qt::ToolTipRole)
                .toString()
                .replace(QChar::Nbsp, ' ')
                .contains("In de uitgangssituatie: € 2.035,00"));
}

/// By the keys of a tree, by Enter, and by the mark; elsewhere a click selects.
void TestOveragePage::foldsMonths()
{
    Desk desk(LanguageCode::English);
    open(desk);
    QTableView* lines = table(desk, "overageTable");
    const QAbstractItemModel* model = lines->model();
    constexpr int months = 10;
    constexpr int types = 8;
    QCOMPARE(model->rowCount(), months + types); // the last month is unfolded
    QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             "October 2026, Month and usage type: October 2026, unfolded");
    goTo(lines, "Premium agent");
    QTest::keyClick(lines, Qt::Key_Left); // to the month
    QCOMPARE(lines->currentIndex().row(), 0);
    QTest::keyClick(lines, Qt::Key_Left);
    QCOMPARE(model->rowCount(), months);
    QCOMPARE(said(desk, "overageDetailTitle"), "October 2026");
    QTest::keyClick(lines, Qt::Key_Down);
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(model->index(2, 0).data().toString(), "Standard agent");
    QCOMPARE(model->rowCount(), months + types);
    goTo(lines, "AI Agent");
    QTest::keyClick(lines, Qt::Key_Minus); // with the month, not with the next one
    QCOMPARE(model->rowCount(), months);
    QCOMPARE(lines->currentIndex().row(), 1);
    QCOMPARE(said(desk, "overageDetailTitle"), "September 2026");
    QTest::keyClick(lines, Qt::Key_Space);
    QCOMPARE(model->rowCount(), months + types);
    QTest::keyClick(lines, Qt::Key_Space);
    QTest::keyClick(lines, Qt::Key_Asterisk, Qt::ShiftModifier);
    QCOMPARE(model->rowCount(), months * (1 + types));
    QTest::keyClick(lines, Qt::Key_Home, Qt::ControlModifier);
    const QRect cell = lines->visualRect(model->index(0, 0));
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(model->rowCount(), months * (1 + types));
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 12, cell.center().y()));
    QCOMPARE(model->rowCount(), months * (1 + types) - types);
    QCOMPARE(lines->columnSpan(1, 1), 4); // who pays September stands in the room of four columns
    QCOMPARE(lines->columnSpan(2, 1), 1);
    QVERIFY(desk.session().apply(SetUsage{Month(2026, 1), UsageType::Ivr, "Sub121331", 4}).value());
    QCOMPARE(model->rowCount(), months * (1 + types) - types);
}

/// The month after which nothing is shown holds for what is forecast, too.
void TestOveragePage::showsThroughTheLastMonthAsked()
{
    Desk desk(LanguageCode::English);
    open(desk);
    const QAbstractItemModel* model = table(desk, "overageTable")->model();
    const auto newest = [model] { return model->index(0, 0).data().toString(); };
    choose(desk, "forecastMonths", "6 months ahead");
    QCOMPARE(newest(), "April 2027");
    QCOMPARE(desk.find<QLineEdit>("Last month")->text(), "April 2027");
    QVERIFY(desk.type("Last month", "12-2026"));
    QCOMPARE(newest(), "December 2026");
    QVERIFY(said(desk, "overageTotal").startsWith("January 2026 through October 2026 · "));
    QVERIFY(said(desk, "overageTotal").contains("\nForecast for November 2026 through December 2026 · "));
    QVERIFY(!said(desk, "overageTurns").contains("February 2027"));
    QVERIFY(desk.type("Last month", "12-2027")); // beyond the forecast
    QVERIFY(said(desk, "overageTotal").contains("\nForecast for November 2026 through April 2027 · "));
    QVERIFY(desk.type("Last month", "9-2026"));
    QVERIFY(!said(desk, "overageTotal").contains("Forecast"));
    QCOMPARE(said(desk, "overageTurns"), "");
    choose(desk, "forecastMonths", "3 months ahead"); // who asks for a forecast wants to see it
    QCOMPARE(newest(), "January 2027");
    QVERIFY(desk.type("First month", "12-2026"));
    QCOMPARE(model->rowCount(), 2);
    choose(desk, "forecastMonths", "6 months ahead");
    QCOMPARE(model->rowCount(), 5);
}

void TestOveragePage::hidesColumnsOfInvoicesWithoutAny()
{
    Desk desk(LanguageCode::English);
    open(desk);
    const QTableView* lines = table(desk, "overageTable");
    QVERIFY(lines->isColumnHidden(6));
    QVERIFY(lines->isColumnHidden(7));
    QVERIFY(desk.session().apply(SetInvoice{Month(2026, 10), InvoiceAmount::fromString(u"2800").value(), {}, {}}));
    QVERIFY(!lines->isColumnHidden(6));
    QVERIFY(!lines->isColumnHidden(7));
    QVERIFY(lines->columnWidth(6) >= lines->sizeHintForIndex(lines->model()->index(0, 6)).width());
}

void TestOveragePage::forecastsWhatAScenarioCosts()
{
    Desk desk(LanguageCode::English);
    open(desk);
    choose(desk, "forecastMonths", "3 months ahead");
    QTableView* lines = table(desk, "overageTable");
    QCOMPARE(lines->currentIndex().row(), 0);
    QVERIFY(Desk::cell(lines, "January 2027, forecast, ").isValid());
    QCOMPARE(said(desk, "overageDetailTitle"), "January 2027");
    QCOMPARE(rowOf(lines, "October 2026").at(5), "€ 2,760.25"); // what was measured stays
    QVERIFY(said(desk, "overageTotal").contains("\nForecast for November 2026 through January 2027 · "));
    // November goes on as October, on the same contracts.
    QCOMPARE(rowOf(lines, "November 2026").at(5), "€ 2,760.25");

    const auto made = createScenario(desk.session().plan().state(), {.name = "Ends", .note = {}});
    QVERIFY(desk.session().commitAndOpen(made.value(), EditKind::Scenario).value());
    QVERIFY(!said(desk, "overageTotal").contains("baseline")); // as long as nothing is another
    QVERIFY(desk.session().apply(EndSubscription{"Sub121331", QDate(2026, 11, 30)}).value());
    QVERIFY(said(desk, "overageTotal").endsWith(" In the baseline it would be € 17,480.75."));
    QCOMPARE(rowOf(lines, "November 2026").at(1), "Klantcontactcentrum");
    QVERIFY(!rowOf(lines, "December 2026").at(1).contains("Klantcontactcentrum"));
    QVERIFY(Desk::cell(lines, "December 2026, forecast, Amount: ").isValid());
    // 192 used, 75 contracted (the trial has ended, too), and Belastingen pays 117 at its own rate.
    goTo(lines, "December 2026");
    QTest::keyClick(lines, Qt::Key_Right);
    const int december = Desk::cell(lines, "December 2026, forecast, ").row();
    const auto text = [&](int column) {
        return lines->model()->index(december + 1, column).data().toString().replace(QChar::Nbsp, ' ');
    };
    QCOMPARE(text(1), "192 / 75");
    QCOMPARE(text(3), "Belastingen");
    QCOMPARE(text(5), "€ 11,232.00");

    goTo(lines, "January 2027");
    QCOMPARE(
        said(desk, "overageSum"),
        "In the baseline: € 11,292.75, paid by Klantcontactcentrum € 8,302.75 · Parkeren en handhaving € 2,990.00.");
    // What is entered in the scenario alone moves its forecast on; the baseline is asked about the same months: through
    // February € 38,511.75, and without November's Standard, which is measured here, € 2,035.00 less.
    QVERIFY(desk.session().apply(SetUsage{Month(2026, 11), UsageType::StandardAgent, "Sub121331", 104}).value());
    QVERIFY(said(desk, "overageTotal").contains("\nForecast for November 2026 through February 2027 · "));
    QVERIFY2(said(desk, "overageTotal").endsWith(" In the baseline it would be at least € 36,476.75."),
             qPrintable(said(desk, "overageTotal")));
    desk.window().findChild<QCheckBox*>(QStringLiteral("onlyOverage"))->click(); // what is hidden counts as before
    QVERIFY(said(desk, "overageTotal").endsWith(" In the baseline it would be at least € 36,476.75."));
    desk.window().findChild<QCheckBox*>(QStringLiteral("onlyOverage"))->click();
    QVERIFY(desk.session().undo());

    QVERIFY(desk.click("How usage goes on in the forecast"));
    QVERIFY(desk.type("Growth in percent a month: Standard agent", "50"));
    QCOMPARE(rowOf(lines, "November 2026").at(1), "Klantcontactcentrum");
    goTo(lines, "November 2026");
    QTest::keyClick(lines, Qt::Key_Plus);
    const int november = Desk::cell(lines, "November 2026, forecast, ").row();
    QCOMPARE(lines->model()->index(november + 1, 1).data().toString(), "288 / 170");
}

void TestOveragePage::saysWhatTurnsInTheForecast_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<int>("months"); // the place in the choice
    QTest::addColumn<QString>("turns");
    QTest::newRow("none") << LanguageCode::Dutch << 0 << "";
    QTest::newRow("through November") << LanguageCode::Dutch << 1 << "";
    QTest::newRow("nl") << LanguageCode::Dutch << 3
                        << "Op 30 december 2026 verliezen 8 mensen de toegang. Op 1 januari 2027 verliezen 56 mensen "
                           "de toegang. Vanaf 1 februari 2027 is Parkeren en handhaving primair. Op 1 februari 2027 "
                           "verliezen 111 mensen de toegang. Het gebruik van wie de toegang verliest, telt nog mee.";
    QTest::newRow("en") << LanguageCode::English << 3
                        << "On 30 December 2026, 8 people lose access. On 1 January 2027, 56 people lose access. From "
                           "1 February 2027 on, Parkeren en handhaving is primary. On 1 February 2027, 111 people lose "
                           "access. The usage of those who lose access still counts.";
}

/// On one screen: who becomes primary, what goes to whom month by month, and how many lose access.
void TestOveragePage::saysWhatTurnsInTheForecast()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const int, months);
    Desk desk(language);
    open(desk);
    const auto made = createScenario(desk.session().plan().state(), {.name = "KCC", .note = {}});
    QVERIFY(desk.session().commitAndOpen(made.value(), EditKind::Scenario).value());
    QVERIFY(desk.session().apply(EndSubscription{"Sub121331", QDate(2027, 1, 31)}));
    choose(desk, "forecastMonths", desk.window().findChild<QComboBox*>("forecastMonths")->itemText(months));
    QTEST(said(desk, "overageTurns"), "turns");
    if (months < 3)
        return;
    QTableView* lines = table(desk, "overageTable");
    const Language words(language);
    goTo(lines, words.month(Month(2027, 1)));
    QTest::keyClick(lines, Qt::Key_Right);
    const int january = lines->currentIndex().row();
    QCOMPARE(lines->model()->index(january + 1, 3).data().toString(), "Klantcontactcentrum"); // for Standard
    const QStringList february = rowOf(lines, words.month(Month(2027, 2)));
    QVERIFY2(february.at(1).startsWith("Parkeren en handhaving ") && february.at(1).contains("21"),
             qPrintable(february.at(1)));
    // 157 × 101.00 + 52 × 42.00 + 13 × 230.00, and what has no rate or nobody to pay it; see test_cli_scenarios.
    QVERIFY2(QString(february.at(5)).remove(QRegularExpression("[^0-9]")) == "2103100", qPrintable(february.at(5)));
}

void TestOveragePage::setsVoiceCapacityAgainstThePeak_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("conclusion");
    QTest::addColumn<QStringList>("row");
    QTest::newRow("nl") << LanguageCode::Dutch << QDate(2026, 11, 24)
                        << "Spraakcapaciteit op 24 november 2026: 680 gelijktijdige contacten. De piek van oktober "
                           "2026 was hooguit 295: er blijven er 385 over. Vanaf 1 februari 2027 zijn het er 115, 180 "
                           "te weinig voor de piek."
                        << QStringList{"oktober 2026", "680", "01-10-2026", "295", "385"};
    QTest::newRow("en") << LanguageCode::English << QDate(2026, 11, 24)
                        << "Voice capacity on 24 November 2026: 680 contacts at once. The peak of October 2026 was up "
                           "to 295: 385 are left. From 1 February 2027 on it is 115, 180 short of the peak."
                        << QStringList{"February 2027", "115", "1 Feb 2027", "295, as in October 2026", "180 short"};
    QTest::newRow("the day before") << LanguageCode::English << QDate(2027, 1, 31)
                                    << "Voice capacity on 31 January 2027: 515 contacts at once. The peak of October "
                                       "2026 was up to 295: 220 are left. From 1 February 2027 on it is 115, 180 short "
                                       "of the peak."
                                    << QStringList{"January 2027", "515", "1 Jan 2027", "295, as in October 2026",
                                                   "220"};
    QTest::newRow("the day") << LanguageCode::English << QDate(2027, 2, 1)
                             << "Voice capacity on 1 February 2027: 115 contacts at once, 180 short of the peak of "
                                "October 2026, which was up to 295."
                             << QStringList{"November 2027", "0", "15 Nov 2027", "295, as in October 2026",
                                            "295 short"};
}

void TestOveragePage::setsVoiceCapacityAgainstThePeak()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QDate, day);
    QFETCH(const QStringList, row);
    Desk desk(language);
    open(desk);
    openTab(desk, 3);
    desk.session().setDay(day);
    QTEST(said(desk, "voiceConclusion"), "conclusion");
    QTableView* months = table(desk, "voiceTable");
    QCOMPARE(rowOf(months, row.front()), row);
    QCOMPARE(months->model()->index(months->currentIndex().row(), 0).data().toString(),
             Language(language).month(Month::of(day)));
    auto* picture = desk.window().findChild<QWidget*>(QStringLiteral("voicePicture"));
    QTest::mouseClick(picture, Qt::LeftButton, {}, QPoint(picture->width() - 3, picture->height() / 2));
    QCOMPARE(months->currentIndex().row(), months->model()->rowCount() - 1); // the last month
    QTest::keyClick(months, Qt::Key_Up);
    QCOMPARE(months->currentIndex().row(), months->model()->rowCount() - 2);
}

void TestOveragePage::drawsVoiceCapacityOfAScenario()
{
    Desk desk(LanguageCode::English);
    open(desk);
    openTab(desk, 3);
    const QTableView* months = table(desk, "voiceTable");
    QCOMPARE(months->model()->columnCount(), 5);
    const auto made = createScenario(desk.session().plan().state(), {.name = "Renewed", .note = {}});
    QVERIFY(desk.session().commitAndOpen(made.value(), EditKind::Scenario).value());
    QCOMPARE(months->model()->columnCount(), 5); // as long as nothing is another
    QVERIFY(desk.session().apply(RenewSubscription{"Sub121331", {QDate(2027, 2, 1), QDate(2030, 1, 31)}}).value());
    QCOMPARE(rowOf(months, "February 2027"),
             (QStringList{"February 2027", "515", "", "295, as in October 2026", "220", "115"}));
    QVERIFY(said(desk, "voiceConclusion").endsWith("It stays enough for that peak through May 2028."));
}

void TestOveragePage::explainsToFinanceInEitherLanguage()
{
    Desk desk(LanguageCode::Dutch);
    open(desk);
    table(desk, "overageTable")->setCurrentIndex(table(desk, "overageTable")->model()->index(1, 0));
    QVERIFY(desk.click("Overschrijding uitleggen aan financiën"));
    const QPointer<FinanceDialog> dialog = desk.window().findChild<FinanceDialog*>();
    QVERIFY(dialog);
    auto* content = dialog->findChild<QTextEdit*>(QStringLiteral("financeContent"));
    QVERIFY(content->toPlainText().startsWith("Gemeente Meerbeek: overschrijding in oktober 2026"));
    dialog->findChild<QComboBox*>(QStringLiteral("financeLanguage"))->setCurrentText(QStringLiteral("English"));
    QVERIFY(content->toPlainText().startsWith("Gemeente Meerbeek: overage in October 2026"));
    QVERIFY(desk.type("Maand om uit te leggen", "9-2026"));
    QVERIFY(content->toPlainText().startsWith("Gemeente Meerbeek: overage in September 2026"));
    QVERIFY(desk.type("Maand om uit te leggen", "ooit"));
    QCOMPARE(said(desk, "financeRefusal"), "'ooit' is geen maand. Typ bijvoorbeeld 10-2026 of okt 2026.");
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("financePdf"))->isEnabled());
    QVERIFY(desk.type("Maand om uit te leggen", "okt 2026"));

    const QTemporaryDir folder;
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("financePdf")), Qt::LeftButton);
    auto* chooser = dialog->findChild<QFileDialog*>();
    QVERIFY(chooser);
    dialog->save(folder.filePath(QStringLiteral("no such folder/a.pdf")));
    QVERIFY(!said(desk, "financeRefusal").isEmpty());
    const QString file = folder.filePath(QStringLiteral("a.pdf"));
    Q_EMIT chooser->fileSelected(file);
    QTRY_VERIFY(!dialog);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF"));
    QCOMPARE(desk.session().plan().history().size(), 0U);
}

void TestOveragePage::drawsAnyNameAsItIs()
{
    Desk desk(LanguageCode::English);
    open(desk);
    const QStringList names{"<img src=/etc/passwd>", "=1+1", QString::fromUtf8("שלום עולם"), QString(300, 'x'),
                            QString::fromUtf8("🐙 octopus")};
    for (const QString& name : names) {
        SubscriptionPatch patch;
        patch.name = name;
        QVERIFY(desk.session().apply(EditSubscription{"Sub121331", patch}).value());
        openTab(desk, 0);
        QTableView* lines = table(desk, "overageTable");
        QCOMPARE(rowOf(lines, "October 2026").at(1), name);
        QCOMPARE(said(desk, "overageConclusion"), QStringLiteral("%1 pays all: € 2,760.25.").arg(name));
        lines->grab();
        QTest::keyClick(&desk.window(), Qt::Key_C, Qt::ControlModifier);
        const QString cell = name.startsWith('=') ? "'" + name : name; // as text also in a spreadsheet
        QVERIFY(QGuiApplication::clipboard()->text().contains('\t' + cell + '\t'));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(">" + cell.toHtmlEscaped() + "<"));
        openTab(desk, 1);
        QTableView* grid = table(desk, "usageTable");
        grid->grab();
        QTest::keyClick(&desk.window(), Qt::Key_C, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(QGuiApplication::clipboard()->text().replace("\t100\t", "\t99\t"));
        QVERIFY(desk.click("Paste usage"));
        QCOMPARE(said(desk, "usageRefused"), "");
        QCOMPARE(usage(desk, 2026, 10, "Sub121331"), 99);
        QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(usage(desk, 2026, 10, "Sub121331"), 100);
    }
}

void TestOveragePage::speaksTheOtherLanguage()
{
    Desk desk(LanguageCode::Dutch);
    open(desk);
    openTab(desk, 1);
    QTest::keyClick(&desk.window(), Qt::Key_Comma, Qt::ControlModifier);
    QTest::keyClick(desk.find<QComboBox>("Taal"), Qt::Key_End);
    QTest::qWait(0);
    QVERIFY(desk.click("Close"));
    QCOMPARE(table(desk, "usageTable")->model()->headerData(0, Qt::Vertical).toString(), "December 2025");
    openTab(desk, 0);
    QCOMPARE(table(desk, "overageTable")->model()->index(0, 0).data().toString(), "October 2026");
    QCOMPARE(desk.find<QLineEdit>("First month")->text(), "January 2026");
    QCOMPARE(said(desk, "overageConclusion"), "Klantcontactcentrum pays all: € 2,760.25.");
}

void TestOveragePage::startsWithoutUsage()
{
    Desk desk(LanguageCode::Dutch);
    QVERIFY(desk.session().create(QStringLiteral("empty.seatkeeper")));
    QTest::keyClick(&desk.window(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.click("Gebruik invoeren"));
    QVERIFY(table(desk, "usageTable")->isVisible());
    QCOMPARE(table(desk, "usageTable")->model()->rowCount(), 12);
}

void TestOveragePage::hasSoundModels()
{
    Desk desk(LanguageCode::English);
    open(desk);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const char* name : {"overageTable", "chargesTable", "usageTable", "invoicesTable", "voiceTable"})
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            table(desk, name)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
    for (const int tab : {1, 2, 3, 0})
        openTab(desk, tab);
    QVERIFY(desk.session().apply(SetUsage{Month(2026, 11), UsageType::Ivr, {}, 4}).value());
    QVERIFY(desk.session().apply(SetInvoice{Month(2027, 11), InvoiceAmount(), {}, {}}).value());
    for (const int tab : {1, 2, 3, 0})
        openTab(desk, tab);
    QVERIFY(desk.session().apply(EndSubscription{"Sub121331", QDate(2026, 6, 30)}).value());
    QVERIFY(desk.session().undo());
    desk.session().close();
}

QTEST_MAIN(TestOveragePage)
#include "test_overage_page.moc"
