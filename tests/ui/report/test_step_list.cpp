#include "support/builders.h"
#include "ui/report/step_list.h"
#include "ui/text/carry_out_texts.h"

#include <QBuffer>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The steps for people, as they read them.
class TestStepList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAllOfIt();
    void speaksDutch();
    void saysThatThereIsNothing();
    void saysWhen_data();
    void saysWhen();
    void tellsUntilWhenTheWayBackMakesSense();
    void tellsHowToSend();
    void namesEveryReason();
    void isNeverMarkup();
    void putsTextInColumns();
    void writesPdf();
    void writesALongPdf();
    void saysThatTheDeviceIsFull();

private:
    Language m_english{LanguageCode::English};
    Language m_dutch{LanguageCode::Dutch};
};

namespace {

/// Care ends, Parking takes over; an administrator, somebody, a new person and one who leaves.
struct Plan {
    Tenant tenant;
    LicenseColumn imported;

    explicit Plan(const QString& name = QStringLiteral("Bo Jansen"))
    {
        tenant = TenantBuilder()
                     .with(SubscriptionBuilder("Sub1").named("Care").terms("2023-01-01..2026-12-31"))
                     .with(SubscriptionBuilder("Sub2").named("Parking").terms("2026-06-01..2028-12-31"))
                     .with(PersonBuilder("bo@x").named(name).holds("Sub2", License::PremiumAgent))
                     .with(PersonBuilder("ann@x").named("Ann Smit").administrator().holds("Sub2"))
                     .with(PersonBuilder("cem@x").holds("Sub2"))
                     .with(PersonBuilder("dirk@x"))
                     .build();
        tenant.name = QStringLiteral("Meerbeek");
        const SubscriptionRef care = tenant.find(u"Sub1")->ref;
        LicensePool& pool = tenant.pool.edit();
        imported = {pool.intern({{care, License::PremiumAgent, true}}), pool.intern({{care}}), LicenseSetId::NotAMember,
                    pool.intern({{care}})};
        tenant.setLicenses(tenant.memberWith(u"dirk@x").value(), LicenseSetId::NotAMember);
    }

    ReportDocument list(const Language& language, const QString& scenario = {}) const
    {
        const std::vector<Step> steps = stepsToCarryOut(tenant, imported);
        return stepList(language, {tenant, imported, steps, scenario, day("2026-11-03"), day("2026-11-24")});
    }
};

} // namespace

void TestStepList::tellsAllOfIt()
{
    const QString text = toPlainText(Plan().list(m_english));
    const QString expected = QStringLiteral(R"(Steps in Control Hub: Meerbeek
==============================

These steps make of Control Hub what the plan says; it is compared with the import of 3 November 2026.

They are about 4 people. Seatkeeper itself changes nothing in Control Hub.

Administrators come first: they can mend the rest. Check that they can still sign in before you go on.


What to do
==========

Part 1 of 3: administrators
---------------------------

Do this through 31 December 2026 at the latest.

1. In Control Hub: Users → the user → Summary → Licenses → Edit licenses → Contact Center.
2. On Parking (Sub2): assign Standard.
3. On Care (Sub1): remove Standard.
4. Save.

    Name      Email
[ ] Ann Smit  ann@x

Part 2 of 3: Parking (Sub2)
---------------------------

Wait until part 1 is finished.

Do this through 31 December 2026 at the latest.

1. In Control Hub: Users → the user → Summary → Licenses → Edit licenses → Contact Center.
2. On Parking (Sub2): assign Premium.
3. On Care (Sub1): remove Premium + Supervisor.
4. Save.

    Name       Email
[ ] Bo Jansen  bo@x

1. Control Hub does not have these people yet: add them there first.
2. In Control Hub: Users → the user → Summary → Licenses → Edit licenses → Contact Center.
3. On Parking (Sub2): assign Standard.
4. Save.

    Name   Email
[ ] cem@x  cem@x

Part 3 of 3: people who leave
-----------------------------

Wait until part 2 is finished.

1. In Control Hub: Users, then the user.
2. Take out of Control Hub; the licenses go with it.

    Name    Email
[ ] dirk@x  dirk@x

At the end
----------

1. Where you import a file instead of clicking: choose "Add and remove services" for each part, and wait until it is finished before you import the next.
2. In Contact Center, choose "Synchronize users", so that it takes over what has changed.
3. Import from Control Hub into Seatkeeper again: it shows what is done and what is still open.


The way back
============
)");
    QCOMPARE(text.left(expected.size()), expected);
    const QString back = text.sliced(expected.size());
    QVERIFY(back.contains("Part 1 of 3: administrators"));
    QVERIFY(back.contains("2. On Care (Sub1): assign Premium + Supervisor.\n3. On Parking (Sub2): remove Premium."));
    QVERIFY(back.contains("2. On Parking (Sub2): remove Standard.\n3. Save.\n\n    Name   Email\n[ ] cem@x"));
    QVERIFY(back.contains("1. Control Hub does not have these people yet: add them there first."));
    QVERIFY(back.contains("[ ] dirk@x"));
}

void TestStepList::speaksDutch()
{
    const ReportDocument list = Plan().list(m_dutch, QStringLiteral("KCC loopt af"));
    QCOMPARE(list.languageTag, "nl");
    const QString text = toPlainText(list);
    for (const char* part :
         {"Stappen in Control Hub: Meerbeek",
          "Met deze stappen wordt Control Hub wat het scenario 'KCC loopt af' zegt, vergeleken met de import van 3 "
          "november 2026.",
          "Ze gaan over 4 mensen.", "Deel 1 van 3: beheerders", "Wacht tot deel 1 klaar is.",
          "Doe dit uiterlijk op 31 december 2026.",
          "Gebruikers → de gebruiker → Samenvatting → Licenties → Licenties bewerken → Contact Center.",
          "Op Parking (Sub2): Premium toewijzen.", "Op Care (Sub1): Premium + Supervisor intrekken.",
          "Deel 3 van 3: mensen die weggaan", "'Services toevoegen en verwijderen'", "'Gebruikers synchroniseren'",
          "De weg terug"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(!text.contains(" the ") && !text.contains("Users"));
}

void TestStepList::saysThatThereIsNothing()
{
    Plan plan;
    plan.imported = *plan.tenant.licenses;
    const QString text = toPlainText(plan.list(m_english));
    QVERIFY(text.contains("Nothing differs: there is nothing to be carried out."));
    QVERIFY(!text.contains("The way back"));
}

void TestStepList::saysWhen_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");

    using Kind = StepWindow::Kind;
    const auto row = [](const char* name, Kind kind, const char* first, const char* last, const char* english,
                        const char* dutch) {
        QTest::newRow(name) << static_cast<int>(kind) << day(first) << day(last) << english << dutch;
    };
    row("any day", Kind::AnyDay, "", "", "", "");
    row("from today", Kind::From, "2026-11-24", "", "", "");
    row("from tomorrow", Kind::From, "2026-11-25", "", "Do this on 25 November 2026 or later.",
        "Doe dit op 25 november 2026 of later.");
    row("through today", Kind::Between, "2026-01-01", "2026-11-24", "Do this through 24 November 2026 at the latest.",
        "Doe dit uiterlijk op 24 november 2026.");
    row("from tomorrow through a day", Kind::Between, "2026-11-25", "2026-12-31",
        "Do this between 25 November 2026 and 31 December 2026; both days are included.",
        "Doe dit van 25 november 2026 t/m 31 december 2026.");
    row("through yesterday", Kind::Between, "2026-01-01", "2026-11-23",
        "This could be done between 1 January 2026 and 23 November 2026, and that is over: until it is done, the old "
        "license gives no access. Do it at once.",
        "Dit kon van 1 januari 2026 t/m 23 november 2026, en dat is voorbij: tot het is gedaan, geeft de oude licentie "
        "geen toegang. Doe het meteen.");
    row("a gap", Kind::None, "2027-02-01", "2026-12-31",
        "There is no day on which access is kept: the old license ends on 31 December 2026, and the new one begins on "
        "1 "
        "February 2027. Do this on 1 February 2027; there is no access in between.",
        "Er is geen dag waarop de toegang behouden blijft: de oude licentie loopt t/m 31 december 2026 en de nieuwe "
        "begint op 1 februari 2027. Doe dit op 1 februari 2027; in de tussentijd is er geen toegang.");
    row("unknown", Kind::Unknown, "", "",
        "Nobody knows from which day the new license gives access: its subscription has no term in the plan. Add the "
        "term first.",
        "Het is niet bekend vanaf welke dag de nieuwe licentie toegang geeft: het abonnement heeft in het plan geen "
        "contractperiode. Vul die eerst aan.");
}

void TestStepList::saysWhen()
{
    QFETCH(int, kind);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const StepWindow window{static_cast<StepWindow::Kind>(kind), first, last};
    QTEST(windowText(m_english, window, day("2026-11-24")), "english");
    QTEST(windowText(m_dutch, window, day("2026-11-24")), "dutch");
}

/// There is no hurry to go back, but a day after which it is of no use.
void TestStepList::tellsUntilWhenTheWayBackMakesSense()
{
    const StepWindow between{StepWindow::Kind::Between, day("2026-11-01"), day("2027-01-31")};
    QCOMPARE(wayBackText(m_english, between, day("2026-11-24")),
             "This makes sense through 31 January 2027: after that day, the license from before gives no access.");
    QCOMPARE(wayBackText(m_dutch, between, day("2026-11-24")),
             "Dit heeft zin t/m 31 januari 2027: na die dag geeft de licentie van daarvoor geen toegang meer.");
    const StepWindow from{StepWindow::Kind::From, day("2027-01-31"), {}};
    QCOMPARE(wayBackText(m_english, from, day("2026-11-24")), windowText(m_english, from, day("2026-11-24")));
}

void TestStepList::tellsHowToSend()
{
    const Plan plan;
    const PersonId bo = plan.tenant.memberWith(u"bo@x").value();
    const SubscriptionRef parking = plan.tenant.find(u"Sub2")->ref;
    const RestExport written{2,
                             {{{bo, parking, Held::Premium, Held::PremiumSupervisor}, LeftoverReason::SupervisorRole},
                              {{bo, parking, Held::Nothing, Held::Standard}, LeftoverReason::SubscriptionNotInSource},
                              {{bo}, LeftoverReason::LeavesTenant}}};
    const QString text = toPlainText(restCompanion(m_english, written, plan.tenant));
    const QStringList order{
        "The file holds 2 requests",
        "By hand, before you send anything",
        "[ ] Bo Jansen  bo@x   Parking (Sub2)  –            Standard    The last import has no such",
        "Sending",
        "300 requests a minute",
        "206",
        "Read back",
        "By hand, afterwards",
        "Parking (Sub2)  Premium      Premium + Supervisor",
        "–               –            –"};
    qsizetype from = 0;
    for (const QString& part : order) {
        const qsizetype at = text.indexOf(part, from);
        QVERIFY2(at >= 0, qPrintable(part + "\nis not in the rest of\n" + text));
        from = at;
    }
    const QString dutch = toPlainText(restCompanion(m_dutch, {1, {}}, plan.tenant));
    QVERIFY(dutch.contains("Het bestand bevat 1 verzoek."));
    QVERIFY(dutch.contains("300 verzoeken per minuut"));
    QVERIFY(!dutch.contains("Met de hand"));
}

void TestStepList::namesEveryReason()
{
    QStringList seen;
    for (const auto& [reason, word] : CodeTable<LeftoverReason>::rows) {
        const QString english = nameOf(m_english, reason);
        const QString dutch = nameOf(m_dutch, reason);
        QVERIFY2(!english.isEmpty() && english != dutch && !seen.contains(english), word.data());
        seen.push_back(english);
    }
}

void TestStepList::isNeverMarkup()
{
    const QString odd("<img src=x onerror=alert(1)> & \"B\"");
    Plan plan(odd);
    plan.tenant.name = QStringLiteral("</title><script>");
    const QString html = toHtml(plan.list(m_english));
    QVERIFY(html.contains(odd.toHtmlEscaped()));
    for (const char* never : {"<img", "<script", "href", "url(", "src=\"", "http"})
        QVERIFY2(!html.contains(QLatin1String(never)), never);
    QCOMPARE(html.count("</title>"), 1);
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">"));
    QCOMPARE(html.count("<table>"), html.count("</table>"));
}

void TestStepList::putsTextInColumns()
{
    ReportDocument document{"T", "en", {}};
    document.important("Mind");
    document.blocks.push_back({ReportBlock::Kind::Table, {}, {}, {"A", "B"}, {{"longer", "x"}, {"", ""}}});
    QCOMPARE(toPlainText(document), "T\n=\n\n* Mind\n\nA       B\nlonger  x\n\n");
}

void TestStepList::writesPdf()
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    QVERIFY(writePdf(device, Plan("<b>Bo</b> <img src=\"/etc/passwd\">").list(m_dutch)));
    QVERIFY(device.data().startsWith("%PDF-"));
    QVERIFY(device.data().trimmed().endsWith("%%EOF"));
    QVERIFY(!device.data().contains("/Subtype /Image"));
}

void TestStepList::writesALongPdf()
{
    ReportDocument document{"Long", "en", {}};
    ReportBlock table{ReportBlock::Kind::Checklist, {}, {}, {"Name", "Email"}, {}};
    for (int i = 0; i < 5000; ++i)
        table.rows.push_back({QStringLiteral("Name %1").arg(i), QStringLiteral("somebody-%1@contoso.example").arg(i)});
    document.blocks.push_back(table);
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    QVERIFY(writePdf(device, document));
    QVERIFY(device.data().count("/Type /Page\n") > 50);
}

void TestStepList::saysThatTheDeviceIsFull()
{
    class Full : public QIODevice {
    public:
        Full() { QIODevice::open(WriteOnly | Unbuffered); }
        bool isSequential() const override { return true; }

    protected:
        qint64 readData(char*, qint64) override { return -1; }
        qint64 writeData(const char*, qint64) override { return -1; }
    };
    Full device;
    QVERIFY(!writePdf(device, Plan().list(m_english)));
}

QTEST_MAIN(TestStepList)
#include "test_step_list.moc"
