#include "core/plan/apply.h"
#include "support/builders.h"
#include "support/places.h"
#include "ui/text/arguments.h"
#include "ui/text/errors.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Every error has a sentence in both languages that uses all that comes with it, and some have an exact one.
class TestErrorTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysAll_data();
    void saysAll();
    void knowsEveryCode();
    void hasSentencesForTerms_data();
    void hasSentencesForTerms();
    void saysExactly_data();
    void saysExactly();
    void saysWhere_data();
    void saysWhere();
    void keepsNamesAsTheyAre();
    void callsSubscriptionsByName();

private:
    Language m_english{LanguageCode::English};
    Language m_dutch{LanguageCode::Dutch};
};

namespace {

/// What an error of each code comes with, as core passes it.
const std::vector<Error>& samples()
{
    const QString id("Sub200001");
    const QString other("Sub121331");
    const QString email("demi@example.org");
    const QString file("plan.seatkeeper");
    const QDate first = day("2027-01-05");
    const QDate last = day("2027-02-09");
    const Month january(2027, 1);
    static const std::vector<Error> errors{
        {ErrorCode::FileUnreadable, {"no such file"}},
        {ErrorCode::JsonSyntax, {}},
        {ErrorCode::JsonTooLarge, {qint64{1000000}, Term::Characters}},
        {ErrorCode::UnknownKey, {"emial"}},
        {ErrorCode::DuplicateKey, {"email"}},
        {ErrorCode::MissingKey, {"email"}},
        {ErrorCode::WrongType, {Term::Text}},
        {ErrorCode::WrongValue, {"31-01-2027", Term::Date}},
        {ErrorCode::WrongFormat, {"seatkeeper-tenant"}},
        {ErrorCode::WrongVersion, {qint64{1}}},
        {ErrorCode::NewerVersion, {"2"}},
        {ErrorCode::EndsBeforeStarts, {last, first}},
        {ErrorCode::UnknownOperation, {"renew"}},
        {ErrorCode::NotText, {Term::Utf8}},
        {ErrorCode::OpenQuote, {}},
        {ErrorCode::TextAfterQuote, {}},
        {ErrorCode::LoneReturn, {}},
        {ErrorCode::CsvTooLarge, {qint64{2000}, Term::Columns}},
        {ErrorCode::MissingColumn, {"User ID/Email (Required)"}},
        {ErrorCode::ColumnTwice, {"Title", qint64{7}}},
        {ErrorCode::RowWidth, {qint64{17}, qint64{18}}},
        {ErrorCode::MangledCell, {"3,12E+10", Term::MangledNumber}},
        {ErrorCode::AddressTwice, {email, "exported_users.csv", qint64{12}}},
        {ErrorCode::NoPeople, {}},
        {ErrorCode::Overlap, {Term::Terms, id, first, last}},
        {ErrorCode::MixedLicensing, {id, Term::Named, other, Term::Concurrent, first, last}},
        {ErrorCode::LicensingUnknown, {id}},
        {ErrorCode::UnknownSubscription, {id}},
        {ErrorCode::UnknownPerson, {email}},
        {ErrorCode::SubscriptionTaken, {id}},
        {ErrorCode::EmailTaken, {email}},
        {ErrorCode::PersonTwice, {email}},
        {ErrorCode::SubscriptionInUse, {id, qint64{41}, qint64{7}}},
        {ErrorCode::LicenseTwice, {email, id}},
        {ErrorCode::NoSuchLicense, {email, id}},
        {ErrorCode::LicenseThere, {email, id}},
        {ErrorCode::SupervisorNeedsPremium, {email}},
        {ErrorCode::SameSubscription, {id}},
        {ErrorCode::NoTermThere, {id, first}},
        {ErrorCode::NoTermStarts, {id, first}},
        {ErrorCode::NoSuspensionThere, {id, first}},
        {ErrorCode::NoEntitlementThere, {id, UsageType::StandardAgent, first}},
        {ErrorCode::LicenseDrifted, {"ann@contoso.example", id}},
        {ErrorCode::BaselineOnly, {"edit-people"}},
        {ErrorCode::ScenarioName, {"import"}},
        {ErrorCode::ScenarioTaken, {"Later"}},
        {ErrorCode::UsageTwice, {january, UsageType::IvrOutbound}},
        {ErrorCode::InvoiceTwice, {january}},
        {ErrorCode::NothingImported, {"csv"}},
        {ErrorCode::UnknownLicense, {email, "CJPSTD_37947283"}},
        {ErrorCode::WebexIdTwice, {email, "ann@example.org"}},
        {ErrorCode::Cancelled, {}},
        {ErrorCode::WrongCall, {Term::UnknownOption, "--onn"}},
        {ErrorCode::UnknownScenario, {"KCC ends"}},
        {ErrorCode::UnknownSample, {"munich"}},
        {ErrorCode::FileExists, {file}},
        {ErrorCode::NothingToUndo, {}},
        {ErrorCode::NothingToRedo, {}},
        {ErrorCode::PlanMissing, {file}},
        {ErrorCode::PlanNotAPlan, {file, Term::OtherFile}},
        {ErrorCode::PlanDamaged, {file, "person"}},
        {ErrorCode::PlanMoved, {file}},
        {ErrorCode::PlanReplaced, {file}},
        {ErrorCode::PlanReadOnly, {file}},
        {ErrorCode::DiskFull, {}},
        {ErrorCode::PlanNewer, {file, qint64{9}}},
        {ErrorCode::PlanOlder, {file, qint64{3}}},
        {ErrorCode::PlanInUse, {file, "12345", "laptop"}},
        {ErrorCode::StorageFailed, {"disk I/O error"}},
        {ErrorCode::CannotWrite, {file, "Permission denied"}},
    };
    return errors;
}

/// The Dutch words that the glossary replaces by others.
QStringList wordsNeverUsed()
{
    QFile file(sourceFile(QStringLiteral("translations/glossary.csv")));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    QStringList words;
    for (const QByteArray& line : file.readAll().split('\n').sliced(1)) {
        const QString word = QString::fromUtf8(line).split(QLatin1Char(',')).value(2);
        if (!word.isEmpty())
            words.push_back(word);
    }
    return words;
}

bool holdsWord(const QString& text, const QString& word)
{
    return QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(word)),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .hasMatch();
}

} // namespace

void TestErrorTexts::saysAll_data()
{
    QTest::addColumn<int>("sample");
    for (std::size_t i = 0; i < samples().size(); ++i)
        QTest::newRow(codeOf(samples()[i].code).data()) << static_cast<int>(i);
}

void TestErrorTexts::saysAll()
{
    QFETCH(const int, sample);
    const Error& error = samples().at(static_cast<std::size_t>(sample));
    static const QStringList never = wordsNeverUsed();
    QVERIFY(never.size() > 20);
    const QString english = errorText(m_english, error);
    const QString dutch = errorText(m_dutch, error);
    QVERIFY2(english != dutch, "not translated");
    for (const auto& [language, text] : {std::pair(&m_english, english), std::pair(&m_dutch, dutch)}) {
        for (const Argument& argument : error.arguments) {
            const QString shown = argumentText(*language, argument);
            QVERIFY2(text.contains(shown), qPrintable(shown + " is not in: " + text));
        }
        QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1Char('!')), qPrintable(text));
        QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
    }
    for (const QString& word : never)
        QVERIFY2(!holdsWord(dutch, word), qPrintable(word + " is in: " + dutch));
}

void TestErrorTexts::knowsEveryCode()
{
    std::set<ErrorCode> known;
    for (const Error& error : samples())
        known.insert(error.code);
    for (const auto& [code, word] : CodeTable<ErrorCode>::rows)
        QVERIFY2(known.contains(code), word.data());
}

void TestErrorTexts::hasSentencesForTerms_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("term");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    const auto row = [](const char* name, ErrorCode code, Term term, const QString& english, const QString& dutch) {
        QTest::newRow(name) << static_cast<int>(code) << static_cast<int>(term) << english << dutch;
    };
    row("type: text", ErrorCode::WrongType, Term::Text, "text", "tekst");
    row("type: number", ErrorCode::WrongType, Term::WholeNumber, "2147483647", "geheel getal");
    row("type: yes or no", ErrorCode::WrongType, Term::YesOrNo, "true or false", "true of false");
    row("type: list", ErrorCode::WrongType, Term::List, "square", "vierkante haken");
    row("type: object", ErrorCode::WrongType, Term::Object, "curly", "accolades");
    row("type: other", ErrorCode::WrongType, Term::Levels, "another kind", "ander soort");
    row("value: controls", ErrorCode::WrongValue, Term::TextWithoutControls, "control character", "besturingsteken");
    row("value: id", ErrorCode::WrongValue, Term::Identifier, "spaces", "spaties");
    row("value: date", ErrorCode::WrongValue, Term::Date, "2027-01-31", "geldige datum");
    row("value: month", ErrorCode::WrongValue, Term::MonthOfYear, "2027-01", "geldige maand");
    row("value: rate", ErrorCode::WrongValue, Term::RateText, "four decimals", "vier decimalen");
    row("value: amount", ErrorCode::WrongValue, Term::AmountText, "two decimals", "twee decimalen");
    row("value: word", ErrorCode::WrongValue, Term::OneOfTheseWords, "spelling", "spelling");
    row("value: once", ErrorCode::WrongValue, Term::EachOnce, "more than once", "meer dan één keer");
    row("value: some", ErrorCode::WrongValue, Term::AtLeastOne, "at least one", "ten minste één");
    row("call: no command", ErrorCode::WrongCall, Term::MissingCommand, "A command is missing", "ontbreekt");
    row("call: command", ErrorCode::WrongCall, Term::UnknownCommand, "no command \"x y\"", "geen opdracht 'x y'");
    row("call: option", ErrorCode::WrongCall, Term::UnknownOption, "no option \"x y\"", "geen optie 'x y'");
    row("call: no option", ErrorCode::WrongCall, Term::MissingOption, "needs the option", "nodig");
    row("call: twice", ErrorCode::WrongCall, Term::OptionTwice, "more than once", "meer dan één keer");
    row("call: value", ErrorCode::WrongCall, Term::OptionValue, "\"x y\" has no valid value", "'x y' heeft geen");
    row("call: no plan", ErrorCode::WrongCall, Term::MissingPlan, "plan is missing", "plan ontbreekt");
    row("call: too many", ErrorCode::WrongCall, Term::TooManyArguments, "too many", "te veel");
    row("call: period", ErrorCode::WrongCall, Term::FromAfterTo, "starts with x y", "begint met x y");
    row("value: license", ErrorCode::WrongValue, Term::LicenseCell, "Use TRUE, FALSE or", "Gebruik TRUE, FALSE of");
    row("value: WAAR", ErrorCode::WrongValue, Term::TranslatedTrue, "translated TRUE", "heeft TRUE waarschijnlijk");
    row("value: ONWAAR", ErrorCode::WrongValue, Term::TranslatedFalse, "translated FALSE",
        "heeft FALSE waarschijnlijk");
    row("value: address", ErrorCode::WrongValue, Term::Address, "not an email address", "geen e-mailadres");
    row("value: no address", ErrorCode::WrongValue, Term::NoAddress, "is missing", "ontbreekt");
    row("CSV: bytes", ErrorCode::CsvTooLarge, Term::Bytes, "longer than", "langer dan");
    row("CSV: rows", ErrorCode::CsvTooLarge, Term::Rows, "rows", "rijen");
    row("CSV: UTF-16", ErrorCode::NotText, Term::Utf16, "UTF-16", "UTF-16");
    row("CSV: null", ErrorCode::NotText, Term::NullByte, "no text", "geen tekst");
    row("CSV: date", ErrorCode::MangledCell, Term::MangledDate, "is a date", "is een datum");
    row("CSV: error value", ErrorCode::MangledCell, Term::SpreadsheetError, "cannot show", "niet kan tonen");
    row("value: other", ErrorCode::WrongValue, Term::Levels, "not a valid value", "geen geldige waarde");
}

void TestErrorTexts::hasSentencesForTerms()
{
    QFETCH(const int, code);
    QFETCH(const int, term);
    QFETCH(const QString, english);
    QFETCH(const QString, dutch);
    Error error{static_cast<ErrorCode>(code), {static_cast<Term>(term)}, {}};
    const bool isValueFirst = error.code == ErrorCode::WrongValue || error.code == ErrorCode::CsvTooLarge ||
                              error.code == ErrorCode::MangledCell;
    if (isValueFirst)
        error.arguments.insert(error.arguments.begin(), QString("x y"));
    else
        error.arguments.emplace_back(QString("x y"));
    QVERIFY2(errorText(m_english, error).contains(english), qPrintable(errorText(m_english, error)));
    QVERIFY2(errorText(m_dutch, error).contains(dutch), qPrintable(errorText(m_dutch, error)));
}

void TestErrorTexts::saysExactly_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    const auto row = [](const char* name, const Error& error, const QString& english, const QString& dutch) {
        QTest::newRow(name) << error << english << dutch;
    };
    const auto mixed = [](Term licensing, Term others, const char* first, const char* last, const char* path) {
        return Error{ErrorCode::MixedLicensing,
                     {"Sub200001", licensing, "Sub121331", others, day(first), day(last)},
                     {.path = path}};
    };
    row("named added", mixed(Term::Named, Term::Concurrent, "2027-01-01", "2027-01-31", "$.subscription"),
        "Sub200001 cannot be added: its licenses are named, those of Sub121331 concurrent. Their terms overlap from 1 "
        "through 31 "
        "January 2027. Choose concurrent, or terms that do not overlap.",
        "Sub200001 kan niet worden toegevoegd: de licenties zijn op naam, die van Sub121331 gelijktijdig. De "
        "contractperioden "
        "overlappen van 1 t/m 31 januari 2027. Kies gelijktijdig, of contractperioden die niet overlappen.");
    row("concurrent added, one day", mixed(Term::Concurrent, Term::Named, "2027-01-01", "2027-01-01", "$.subscription"),
        "Sub200001 cannot be added: its licenses are concurrent, those of Sub121331 named. Their terms overlap on 1 "
        "January "
        "2027. Choose named, or terms that do not overlap.",
        "Sub200001 kan niet worden toegevoegd: de licenties zijn gelijktijdig, die van Sub121331 op naam. De "
        "contractperioden "
        "overlappen op 1 januari 2027. Kies op naam, of contractperioden die niet overlappen.");
    row("renewed", mixed(Term::Named, Term::Concurrent, "2027-01-01", "2027-02-28", "$.starts"),
        "Sub200001 and Sub121331 do not go together: the licenses of Sub200001 are named, those of Sub121331 "
        "concurrent. Their "
        "terms overlap from 1 January 2027 through 28 February 2027. Choose the same licensing model for both, or "
        "terms "
        "that do not "
        "overlap.",
        "Sub200001 en Sub121331 gaan niet samen: de licenties van Sub200001 zijn op naam, die van Sub121331 "
        "gelijktijdig. De "
        "contractperioden overlappen van 1 januari 2027 t/m 28 februari 2027. Kies voor beide hetzelfde licentiemodel, "
        "of "
        "contractperioden die niet overlappen.");
    row("open overlap", {ErrorCode::Overlap, {Term::Suspensions, "Sub1", day("2027-01-01"), endOfTime()}, {}},
        "Two suspensions of Sub1 overlap from 1 January 2027 on. Choose days that lie in no other suspension of this "
        "subscription.",
        "Twee opschortingen van Sub1 overlappen vanaf 1 januari 2027. Kies dagen die in geen andere opschorting van "
        "dit "
        "abonnement vallen.");
    row("entitlements", {ErrorCode::Overlap, {Term::Entitlements, "Sub1", day("2027-01-01"), day("2027-01-01")}, {}},
        "Two entitlements of Sub1 for the same usage type overlap on 1 January 2027. Choose days on which it has no "
        "other one.",
        "Twee gebruiksrechten van Sub1 voor hetzelfde gebruikstype overlappen op 1 januari 2027. Kies dagen waarop er "
        "geen ander "
        "is.");
    row("in use, one license", {ErrorCode::SubscriptionInUse, {"Sub1", qint64{1}, qint64{0}}, {}},
        "Sub1 cannot be removed, because it is in use. 1 license on it is assigned: first remove it or move it to "
        "another "
        "subscription.",
        "Sub1 kan niet worden verwijderd, omdat het in gebruik is. Er is 1 licentie op toegewezen: trek die eerst in "
        "of zet die "
        "over naar een ander abonnement.");
    row("in use, licenses and usage", {ErrorCode::SubscriptionInUse, {"Sub1", qint64{17}, qint64{1}}, {}},
        "Sub1 cannot be removed, because it is in use. 17 licenses on it are assigned: first remove them or move them "
        "to another "
        "subscription. 1 usage entry names it: first take it away.",
        "Sub1 kan niet worden verwijderd, omdat het in gebruik is. Er zijn 17 licenties op toegewezen: trek die eerst "
        "in of zet "
        "ze over naar een ander abonnement. 1 gebruikscijfer verwijst ernaar: haal dat eerst weg.");
    const auto cell = [](ErrorCode code, const QString& there, Term term, const QString& heading) {
        return Error{code,
                     {there, term},
                     {.file = "exported_users.csv", .line = 216, .column = 80, .row = 214, .heading = heading}};
    };
    row("WAAR", cell(ErrorCode::WrongValue, "WAAR", Term::TranslatedTrue, "Contact Center Premium Agent [Sub140077]"),
        "exported_users.csv, row 214, column \"Contact Center Premium Agent [Sub140077]\": \"WAAR\" is not a valid "
        "value. Use TRUE, FALSE or an empty cell. Excel has probably translated TRUE.",
        "exported_users.csv, rij 214, kolom 'Contact Center Premium Agent [Sub140077]': 'WAAR' is geen geldige waarde. "
        "Gebruik TRUE, FALSE of een lege cel. Excel heeft TRUE waarschijnlijk vertaald.");
    row("no address", cell(ErrorCode::WrongValue, "", Term::NoAddress, "User ID/Email (Required)"),
        "exported_users.csv, row 214, column \"User ID/Email (Required)\": The email address of this row is missing. "
        "Fill it in, or remove the row.",
        "exported_users.csv, rij 214, kolom 'User ID/Email (Required)': Het e-mailadres van deze rij ontbreekt. Vul "
        "het "
        "in, of verwijder de rij.");
    row("open quote", {ErrorCode::OpenQuote, {}, {.file = "exported_users.csv", .line = 216, .column = 80, .row = 214}},
        "exported_users.csv, row 214 (line 216, character 80): The quotation mark that opens here is not closed, so "
        "that "
        "all that follows would belong to one cell. Close it, or export the file again.",
        "exported_users.csv, rij 214 (regel 216, teken 80): Het aanhalingsteken dat hier opent, wordt niet gesloten, "
        "waardoor alles wat volgt bij één cel zou horen. Sluit het, of exporteer het bestand opnieuw.");
    row("disk full", {ErrorCode::DiskFull, {}, {}},
        "The change was not saved: the disk is full. The plan is unchanged. Free some space and choose Try again.",
        "De wijziging is niet opgeslagen: de schijf is vol. Het plan is onveranderd. Maak ruimte vrij en kies Opnieuw "
        "proberen.");
    row("a dead link", {ErrorCode::PlanMissing, {"p", Term::DeadLink}, {}},
        "p is a link that leads nowhere. Choose the plan that it stood for.",
        "p is een koppeling die nergens heen leidt. Kies het plan waar ze voor stond.");
    row("a folder", {ErrorCode::PlanNotAPlan, {"p", Term::Folder}, {}}, "p is a folder. Choose a plan in it.",
        "p is een map. Kies een plan in die map.");
    row("an empty file", {ErrorCode::PlanNotAPlan, {"p", Term::EmptyFile}, {}},
        "p is empty. Choose another file, or make a new plan under another name.",
        "p is leeg. Kies een ander bestand, of maak een nieuw plan onder een andere naam.");
    row("damaged, a backup", {ErrorCode::PlanDamaged, {"p", "person", "b"}, {}},
        "p is damaged and was left as it is (person). Copy its last sound backup, b, and open the copy.",
        "p is beschadigd en is gelaten zoals het is (person). Kopieer de laatste goede reservekopie, b, en open die "
        "kopie.");
    row("damaged, no backup", {ErrorCode::PlanDamaged, {"p", Term::CutOff, QString()}, {}},
        "p is damaged and was left as it is: its end is missing. There is no sound backup of it.",
        "p is beschadigd en is gelaten zoals het is: het einde ontbreekt. Er is geen goede reservekopie van.");
    row("altered", {ErrorCode::PlanDamaged, {"p", Term::OtherTables, "b"}, {}},
        "p was altered by another program: its tables are not those of a plan. It was left as it is. Copy its last "
        "sound backup, b, and open the copy.",
        "p is gewijzigd door een ander programma: de tabellen zijn niet die van een plan. Het is gelaten zoals het is. "
        "Kopieer de laatste goede reservekopie, b, en open die kopie.");
    row("no file", {ErrorCode::CannotWrite, {QString(), "Broken pipe"}, {}},
        "The answer was not written in full: Broken pipe. Check where it goes, and try again.",
        "Het antwoord is niet helemaal geschreven: Broken pipe. Controleer waar het heen gaat, en probeer het "
        "opnieuw.");
    row("in use by somebody", {ErrorCode::PlanInUse, {"p.seatkeeper", QString(), QString()}, {}},
        "p.seatkeeper is open elsewhere. Close it there and try again.",
        "p.seatkeeper is elders geopend. Sluit het daar en probeer het opnieuw.");
    row("no entitlement", {ErrorCode::NoEntitlementThere, {"Sub1", UsageType::Ivr, day("2027-01-01")}, {}},
        "Sub1 has no entitlement for IVR ports on 1 January 2027. Choose a day on which it has one.",
        "Sub1 heeft op 1 januari 2027 geen gebruiksrecht voor IVR-poorten. Kies een dag waarop dat er wel is.");
    row("large number", {ErrorCode::JsonTooLarge, {qint64{1000000}, Term::Characters}, {}},
        "A text or number ends here that has more than 1,000,000 characters. Make it shorter.",
        "Hier eindigt een tekst of getal van meer dan 1.000.000 tekens. Maak die korter.");
}

void TestErrorTexts::saysExactly()
{
    QFETCH(const Error, error);
    QTEST(errorText(m_english, error), "english");
    QTEST(errorText(m_dutch, error), "dutch");
}

void TestErrorTexts::saysWhere_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    const auto row = [](const char* name, const Place& place, const QString& english, const QString& dutch) {
        QTest::newRow(name)
            << Error{ErrorCode::DuplicateKey, {"email"}, place}
            << QString(english).replace("~", "The key \"email\" stands here more than once. Keep one of them.")
            << QString(dutch).replace("~", "De sleutel 'email' staat hier meer dan één keer. Laat er één staan.");
    };
    row("nowhere", {}, "~", "~");
    row("file", {.file = "tenant.json"}, "tenant.json: ~", "tenant.json: ~");
    row("all", {.file = "tenant.json", .line = 12, .column = 5, .path = "$.users[3].email"},
        "tenant.json, line 12, column 5: ~ ($.users[3].email)", "tenant.json, regel 12, kolom 5: ~ ($.users[3].email)");
    row("large line", {.file = "tenant.json", .line = 120000, .column = 1}, "tenant.json, line 120000, column 1: ~",
        "tenant.json, regel 120000, kolom 1: ~");
    row("no column", {.file = "changes.jsonl", .line = 3}, "changes.jsonl, line 3: ~", "changes.jsonl, regel 3: ~");
    row("no file", {.line = 3, .column = 7}, "line 3, column 7: ~", "regel 3, kolom 7: ~");
    row("only a line", {.line = 3}, "line 3: ~", "regel 3: ~");
    row("document", {.file = "a.json", .line = 1, .column = 1, .path = "$"}, "a.json, line 1, column 1: ~",
        "a.json, regel 1, kolom 1: ~");
    row("path of an editor", {.path = "$.starts"}, "~", "~");
}

void TestErrorTexts::saysWhere()
{
    QFETCH(const Error, error);
    QTEST(errorText(m_english, error), "english");
    QTEST(errorText(m_dutch, error), "dutch");
}

void TestErrorTexts::keepsNamesAsTheyAre()
{
    const Error error{ErrorCode::NoSuchLicense, {"50 %2 <b>", "%1"}, {}};
    QVERIFY(errorText(m_english, error).startsWith("50 %2 <b> does not have this license on %1."));
    const Error file{ErrorCode::PlanMissing, {"a.seatkeeper"}, {.file = "a.seatkeeper"}};
    QVERIFY(errorText(m_english, file).startsWith("a.seatkeeper is not there."));
}

void TestErrorTexts::callsSubscriptionsByName()
{
    Subscription known;
    known.id = QStringLiteral("Sub158812");
    known.name = QStringLiteral("Parkeren en handhaving");
    Tenant tenant;
    QVERIFY(applyChange(tenant, AddSubscription{known}));
    const Error inUse{ErrorCode::SubscriptionInUse, {"Sub158812", qint64{1}, qint64{0}}, {}};
    QVERIFY(errorText(m_english, inUse).startsWith("Sub158812 cannot be removed"));
    QVERIFY(errorText(m_english, withNames(inUse, tenant))
                .startsWith("Parkeren en handhaving (Sub158812) cannot be removed"));
    // Where it is the id that is wrong, that alone is named; so is one that the plan does not know.
    const Error taken{ErrorCode::SubscriptionTaken, {"Sub158812"}, {}};
    QCOMPARE(withNames(taken, tenant), taken);
    const Error unknown{ErrorCode::SameSubscription, {"Sub200001"}, {}};
    QCOMPARE(withNames(unknown, tenant), unknown);
}

QTEST_APPLESS_MAIN(TestErrorTexts)
#include "test_error_texts.moc"
