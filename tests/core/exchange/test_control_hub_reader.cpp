#include "core/exchange/tenant_reader.h"
#include "support/csv_text.h"
#include "support/places.h"

#include <QFile>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What Control Hub's CSV says of people and their licenses, and what it is refused for.
class TestControlHubReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPeople();
    void readsLicenses_data();
    void readsLicenses();
    void readsStatus_data();
    void readsStatus();
    void readsFilesWithOtherColumns();
    void namesWhatNobodyKnows();
    void keepsTheFileAsItStood();
    void readsNamesOnOneLine();
    void refusesACell_data();
    void refusesACell();
    void refusesAFile_data();
    void refusesAFile();
    void refusesAPersonTwice_data();
    void refusesAPersonTwice();
    void namesAllUpToALimit();
    void goesOnWithTheNextFile();
    void stopsWhenAsked();
    void countsBytesOfAllFiles();
    void readsTheSample();
    void survivesEveryBeginOfAFile();
};

namespace {

const QByteArray emailOnly("User ID/Email (Required)\n");
const QByteArray twoLicenses("User ID/Email (Required),Contact Center Premium Agent [Sub1],"
                             "Contact Center Standard Agent [Sub1],Contact Center Standard Agent [Sub2]\n");

QStringList errorTexts(const PeopleResult& result)
{
    QStringList texts;
    if (!result) {
        for (const Error& error : result.error())
            texts.push_back(error.place.file + QLatin1Char(' ') + csvErrorText(error));
    }
    return texts;
}

QByteArray contentOf(const QString& path)
{
    QFile file(sourceFile(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

} // namespace

void TestControlHubReader::readsPeople()
{
    const auto result =
        readCsv({"First Name,LAST NAME ,Display Name, user id/email (required),User Status,Department,Title\n"
                 "Ann,Smit,Ann Smit, ann@x.example ,Active,Care,Chief\r\n"
                 ",,,\"Bo@x.example\",Inactive,,\n"});
    QVERIFY2(result, qPrintable(errorTexts(result).join('\n')));
    const Directory& people = *result->content.people;
    QCOMPARE(people.size(), 2U);
    QCOMPARE(people.person(PersonId{0}), (Person{.email = "ann@x.example",
                                                 .displayName = "Ann Smit",
                                                 .firstName = "Ann",
                                                 .lastName = "Smit",
                                                 .department = "Care",
                                                 .status = AccountStatus::Active}));
    QCOMPARE(people.person(PersonId{1}), (Person{.email = "Bo@x.example", .status = AccountStatus::Inactive}));
    const PersonFields all = PersonField::DisplayName | PersonField::FirstName | PersonField::LastName |
                             PersonField::Department | PersonField::Status;
    QCOMPARE(result->known, (std::vector{all, all}));
    QCOMPARE(result->kind, SourceKind::Csv);
    QVERIFY(result->remarks.empty());
    QCOMPARE(*result->content.licenses, (LicenseColumn{LicenseSetId::None, LicenseSetId::None}));

    const auto least = readCsv({emailOnly + "ann@x.example\n"});
    QCOMPARE(least.value().known, std::vector{PersonFields()});
}

void TestControlHubReader::readsLicenses_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("licenses");
    QTest::addColumn<int>("remarks");
    const auto row = [](const char* cells, const char* licenses, int remarks = 0) {
        QTest::newRow(cells) << QByteArray(cells) << QString(licenses) << remarks;
    };
    row(",,", "");
    row("FALSE,FALSE,FALSE", "");
    row("TRUE,FALSE,FALSE", "Sub1 premium-agent");
    row("FALSE,TRUE,FALSE", "Sub1 standard-agent");
    row("true,False,tRuE", "Sub1 premium-agent, Sub2 standard-agent");
    row("\"TRUE\", false , TRUE\xC2\xA0", "Sub1 premium-agent, Sub2 standard-agent");
    row(" ,\"\",\xC2\xA0", "");
    row("TRUE,TRUE,FALSE", "Sub1 premium-agent", 1);
    row("TRUE,TRUE,TRUE", "Sub1 premium-agent, Sub2 standard-agent", 1);
}

void TestControlHubReader::readsLicenses()
{
    QFETCH(const QByteArray, cells);
    QFETCH(const QString, licenses);
    const auto result = readCsv({twoLicenses + "ann@x.example," + cells + "\n"});
    QVERIFY2(result, qPrintable(errorTexts(result).join('\n')));
    QCOMPARE(licenseTexts(result->content), QStringList{"ann@x.example: " + licenses});
    QTEST(static_cast<int>(result->remarks.size()), "remarks");
    for (const SourceRemark& remark : result->remarks) {
        QCOMPARE(remark, (SourceRemark{SourceRemark::Kind::PremiumCounts, PersonId{0},
                                       result->content.keys->find(u"sub1").value()}));
    }
    // Nobody need have a license on a subscription that has a column.
    QCOMPARE(result->content.subscriptions.size(), 2U);
}

void TestControlHubReader::readsStatus_data()
{
    QTest::addColumn<QString>("status");
    const auto row = [](const char* word, const char* status) { QTest::newRow(word) << QString(status); };
    row("Active", "active");
    row("VERIFIED", "active");
    row("Inactive", "inactive");
    row("Deactivated", "inactive");
    row("Disabled", "inactive");
    row("Suspended", "inactive");
    row("Pending", "pending");
    row("Invite Pending", "pending");
    row("Invitation pending", "pending");
    row("Invited", "pending");
    row(" not verified ", "pending");
    row("Unverified", "pending");
    row("", "not known");
    row("Hibernating", "not known, and said so");
}

void TestControlHubReader::readsStatus()
{
    const auto result =
        readCsv({"User ID/Email (Required),User Status\nann@x.example," + QByteArray(QTest::currentDataTag()) + "\n"});
    QVERIFY2(result, qPrintable(errorTexts(result).join('\n')));
    QString status = codeOf(result->content.people->status(PersonId{0}));
    if (!result->known.front().testFlag(PersonField::Status))
        status = QStringLiteral("not known");
    if (result->remarks == std::vector{SourceRemark{SourceRemark::Kind::UnknownStatus, PersonId{0}, {}}})
        status += QStringLiteral(", and said so");
    QTEST(status, "status");
}

void TestControlHubReader::readsFilesWithOtherColumns()
{
    const auto result = readCsv({twoLicenses + "ann@x.example,TRUE,,\n",
                                 "Contact Center Premium Agent [SUB2];User ID/Email (Required);Department;CC\n"
                                 "TRUE;bo@x.example;Care;true\n"},
                                {{"CC", {License::PremiumAgent, "Sub3"}}});
    QVERIFY2(result, qPrintable(errorTexts(result).join('\n')));
    QCOMPARE(licenseTexts(result->content), (QStringList{"ann@x.example: Sub1 premium-agent",
                                                         "bo@x.example: Sub2 premium-agent, Sub3 premium-agent"}));
    QCOMPARE(result->known, (std::vector{PersonFields(), PersonFields(PersonField::Department)}));
    QCOMPARE(result->files.size(), 2U);
    QCOMPARE(result->files[0].records->person(0), PersonId{0});
    QCOMPARE(result->files[1].records->person(0), PersonId{1});
    QCOMPARE(result->content.find(u"Sub2")->id, "Sub2"); // as the first file spells it
}

void TestControlHubReader::namesWhatNobodyKnows()
{
    const auto result =
        readCsv({"User ID/Email (Required),Title,Contact Center Supervisor [Sub1],CC Agent,Other Agent\n"
                 "ann@x.example,,maybe,yes,no\n",
                 "User ID/Email (Required),CC Agent\nbo@x.example,\n"},
                {{"Other Agent", {std::nullopt, {}}}});
    QVERIFY2(result, qPrintable(errorTexts(result).join('\n')));
    QCOMPARE(result->unrecognised, (std::vector<UnrecognisedLicense>{
                                       {"Contact Center Supervisor [Sub1]", "Contact Center Supervisor [Sub1]", "Sub1"},
                                       {"CC Agent", "CC Agent", QString()}}));
}

void TestControlHubReader::keepsTheFileAsItStood()
{
    const QString text(
        "User ID/Email (Required);\"Ti\"\"tle\"\r\n\r\n\"ann@x.example\"; x \r\nbo@x.example;\"a\nb\"\r\n;\r\n");
    for (const auto& [encoding, word] : CodeTable<TextEncoding>::rows) {
        const auto result = readCsv({encoded(text, encoding)});
        QVERIFY2(result, qPrintable(errorTexts(result).join('\n')));
        const CsvSource& file = result->files.front();
        QCOMPARE(file.name, "1.csv");
        QCOMPARE(file.form, (CsvForm{.encoding = encoding, .delimiter = ';', .lineEnd = LineEnd::CrLf}));
        QCOMPARE(file.header, "User ID/Email (Required);\"Ti\"\"tle\"");
        QCOMPARE(file.records->size(), 2U);
        RecordReader records(*file.records);
        QCOMPARE(records.record(0), "\"ann@x.example\"; x ");
        QCOMPARE(records.record(1), "bo@x.example;\"a\nb\"");
    }
}

/// In the plan a name is one line, though the cell keeps what it is.
void TestControlHubReader::readsNamesOnOneLine()
{
    const auto result = readCsv({"User ID/Email (Required),Display Name,Department\n"
                                 "ann@x.example,\"Ann\nSmit\",\" \tTeam\x7F\xC2\x85"
                                 "Care \"\n"});
    QVERIFY2(result, qPrintable(errorTexts(result).join('\n')));
    QCOMPARE(result->content.people->displayName(PersonId{0}), "Ann Smit");
    QCOMPARE(result->content.people->department(PersonId{0}), "Team  Care");
}

void TestControlHubReader::refusesACell_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("term");
    const auto row = [](const char* name, const QByteArray& cells, const QString& error, Term term) {
        QTest::newRow(name) << cells << "1.csv " + error << static_cast<int>(term);
    };
    const auto premium = [&row](const char* cell, Term term = Term::LicenseCell) {
        const QString error = QString("wrong-value 3:18 row 3 [Contact Center Premium Agent [Sub1]] ") + cell;
        row(cell, QByteArray("ann@x.example,ä,,") + cell + ",FALSE", error, term);
    };
    premium("WAAR", Term::TranslatedTrue);
    premium("onwaar", Term::TranslatedFalse);
    premium("WAHR", Term::TranslatedTrue);
    premium("FAUX", Term::TranslatedFalse);
    premium("yes");
    premium("1");
    premium("TRU");
    premium("TRUE.");
    premium("#REF!");
    row("second of two", "ann@x.example,ä,,TRUE,no", "wrong-value 3:23 row 3 [Contact Center Standard Agent [Sub1]] no",
        Term::LicenseCell);
    row("long value", "ann@x.example,,," + QByteArray(300, 'x') + ",",
        "wrong-value 3:17 row 3 [Contact Center Premium Agent [Sub1]] " + QString(60, 'x') + QChar(0x2026),
        Term::LicenseCell);
    row("no address", ",Ann,,,", "wrong-value 3:1 row 3 [User ID/Email (Required)] ", Term::NoAddress);
    row("blank address", "\xC2\xA0,Ann,,,", "wrong-value 3:1 row 3 [User ID/Email (Required)] ", Term::NoAddress);
    const auto address = [&row](const char* cell) {
        const QString error = QString("wrong-value 3:1 row 3 [User ID/Email (Required)] ") + cell;
        row(cell, QByteArray(cell) + ",,,,", error, Term::Address);
    };
    address("ann");
    address("@x.example");
    address("ann@");
    address("ann@ x.example");
    address("31205550000");
    const auto mangled = [&row](const char* name, const QByteArray& cells, const char* place, const char* cell,
                                Term term) {
        const QString error = QString("mangled-cell ") + place + " " + cell;
        row(name, cells, error, term);
    };
    mangled("address", "3,12E+10;;;;", "3:1 row 3 [User ID/Email (Required)]", "3,12E+10", Term::MangledNumber);
    mangled("address a date", "3-mei,,,,", "3:1 row 3 [User ID/Email (Required)]", "3-mei", Term::MangledDate);
    mangled("phone", "ann@x.example,,3.12E+10,,", "3:16 row 3 [Phone]", "3.12E+10", Term::MangledNumber);
    mangled("phone, quoted", "ann@x.example,,\"-3,1E-05\",,", "3:16 row 3 [Phone]", "-3,1E-05", Term::MangledNumber);
    mangled("phone, a formula", "ann@x.example,,#NAAM?,,", "3:16 row 3 [Phone]", "#NAAM?", Term::SpreadsheetError);
    mangled("phone, too wide", "ann@x.example,,#####,,", "3:16 row 3 [Phone]", "#####", Term::SpreadsheetError);
    mangled("department", "ann@x.example,mrt-26,,,", "3:15 row 3 [Department]", "mrt-26", Term::MangledDate);
    mangled("department, by day", "ann@x.example,03-05-2026,,,", "3:15 row 3 [Department]", "03-05-2026",
            Term::MangledDate);
    row("too short", "ann@x.example,,,TRUE", "row-width 3:21 row 3 4 5", Term::LicenseCell);
    row("too long", "ann@x.example,ä,,TRUE,,", "row-width 3:24 row 3 6 5", Term::LicenseCell);
}

void TestControlHubReader::refusesACell()
{
    QFETCH(QByteArray, row);
    QFETCH(const QString, error);
    QFETCH(const int, term);
    row.replace("3,12E+10;;;;", "\"3,12E+10\",,,,");
    const auto result = readCsv({"User ID/Email (Required),Department,Phone,Contact Center Premium Agent [Sub1],"
                                 "Contact Center Standard Agent [Sub1]\nok@x.example,,,TRUE,\n" +
                                 row + "\nlast@x.example,3E5,2026-01-01,,\n"});
    QCOMPARE(errorTexts(result), QStringList{error});
    const std::vector<Argument>& arguments = result.error().front().arguments;
    const bool hasTerm = std::holds_alternative<Term>(arguments.back());
    QVERIFY(!hasTerm || arguments.back() == Argument(static_cast<Term>(term)));
}

void TestControlHubReader::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("errors");
    const auto row = [](const char* name, const QByteArray& text, const QStringList& errors) {
        QTest::newRow(name) << text << errors;
    };
    row("nothing", "", {"1.csv missing-column 1:1 row 1 User ID/Email (Required)"});
    row("empty lines", "\n\n", {"1.csv missing-column 3:1 row 2 User ID/Email (Required)"});
    row("no address", "First Name,Last Name\nAnn,Smit\n", {"1.csv missing-column 1:1 row 1 User ID/Email (Required)"});
    row("nobody", emailOnly, {"1.csv no-people 0:0 row 0"});
    row("only blank rows", "User ID/Email (Required),Title\n,\n, \n", {"1.csv no-people 0:0 row 0"});
    row("column twice", "User ID/Email (Required),Title,title \nann@x.example,,\n",
        {"1.csv column-twice 1:32 row 1 [title] title 2"});
    row("license twice",
        "Contact Center Premium Agent [Sub1],User ID/Email (Required),Contact Center Premium Agent[SUB1]\n"
        "TRUE,ann@x.example,FALSE\n",
        {"1.csv column-twice 1:62 row 1 [Contact Center Premium Agent[SUB1]] Contact Center Premium Agent[SUB1] 1"});
    row("all of a header", "A,a,B,b\n",
        {"1.csv column-twice 1:3 row 1 [a] a 1", "1.csv column-twice 1:7 row 1 [b] b 3",
         "1.csv missing-column 1:1 row 1 User ID/Email (Required)"});
    row("no CSV", emailOnly + "ann@x.example\n\"bo", {"1.csv open-quote 3:1 row 3"});
    row("all of a file, and then no CSV", twoLicenses + "ann@x.example,no,,\n,,,TRUE\na@x\n\"bo",
        {"1.csv wrong-value 2:15 row 2 [Contact Center Premium Agent [Sub1]] no",
         "1.csv wrong-value 3:1 row 3 [User ID/Email (Required)] ", "1.csv row-width 4:4 row 4 1 4",
         "1.csv open-quote 5:1 row 5"});
    row("all of a row", twoLicenses + "ann,WAAR,no,1\n",
        {"1.csv wrong-value 2:1 row 2 [User ID/Email (Required)] ann",
         "1.csv wrong-value 2:5 row 2 [Contact Center Premium Agent [Sub1]] WAAR",
         "1.csv wrong-value 2:10 row 2 [Contact Center Standard Agent [Sub1]] no",
         "1.csv wrong-value 2:13 row 2 [Contact Center Standard Agent [Sub2]] 1"});
    row("lines within cells",
        "User ID/Email (Required),Title,Contact Center Premium Agent [Sub1]\n"
        "ann@x.example,\"a\nb\",TRUE\nbo@x.example,\"c\nd\",no\n",
        {"1.csv wrong-value 5:4 row 3 [Contact Center Premium Agent [Sub1]] no"});
}

void TestControlHubReader::refusesAFile()
{
    QFETCH(const QByteArray, text);
    QTEST(errorTexts(readCsv({text})), "errors");
}

void TestControlHubReader::refusesAPersonTwice_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto row = [](const char* name, const QByteArray& first, const QByteArray& second) {
        QTest::newRow(name) << first << second;
    };
    row("the same", "ann@x.example", "ann@x.example");
    row("case", "ann@x.example", "ANN@X.example");
    row("blanks", "ann@x.example", " ann@x.example\xC2\xA0");
    row("composed or not", "ren\xC3\xA9@x.example", "rene\xCC\x81@x.example");
    row("both", "REN\xC3\x89@x.example", "rene\xCC\x81@x.example ");
}

void TestControlHubReader::refusesAPersonTwice()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const QString quoted = QString::fromUtf8(second).trimmed();
    QCOMPARE(errorTexts(readCsv({emailOnly + "ok@x.example\n" + first + "\n\n" + second + "\n"})),
             QStringList{"1.csv address-twice 5:1 row 5 [User ID/Email (Required)] " + quoted + " 1.csv 3"});
    QCOMPARE(errorTexts(readCsv({emailOnly + first + "\n", "Title,User ID/Email (Required)\nx," + second + "\n"})),
             QStringList{"2.csv address-twice 2:3 row 2 [User ID/Email (Required)] " + quoted + " 1.csv 2"});
}

void TestControlHubReader::namesAllUpToALimit()
{
    const QByteArray bad(twoLicenses + QByteArray("x,no,no,no\n").repeated(30));
    QCOMPARE(errorTexts(readCsv({bad})).size(), static_cast<qsizetype>(mostCsvErrors));
    const QByteArray fewer(twoLicenses + QByteArray("x,no,no,no\n").repeated(24));
    QCOMPARE(errorTexts(readCsv({fewer})).size(), 96);
    const QStringList both = errorTexts(readCsv({fewer, bad}));
    QCOMPARE(both.size(), static_cast<qsizetype>(mostCsvErrors));
    QVERIFY(both.at(95).startsWith("1.csv") && both.at(96).startsWith("2.csv"));
    // Nor is more read than that.
    EndlessDevice device(twoLicenses, QByteArray("x,no,no,no\n").repeated(100));
    const std::vector<NamedDevice> inputs{{"endless.csv", &device}};
    QCOMPARE(errorTexts(readControlHubCsv(inputs, {})).size(), static_cast<qsizetype>(mostCsvErrors));
    QVERIFY(device.given() < 200'000);
}

void TestControlHubReader::goesOnWithTheNextFile()
{
    QCOMPARE(errorTexts(readCsv({"\"", emailOnly + "ann\n"})),
             (QStringList{"1.csv open-quote 1:1 row 1", "2.csv wrong-value 2:1 row 2 [User ID/Email (Required)] ann"}));
}

void TestControlHubReader::stopsWhenAsked()
{
    const auto result =
        readCsv({emailOnly + "ann\n", emailOnly + "bo@x.example\n"}, {}, [](qint64 bytes) { return bytes < 60; });
    QCOMPARE(errorTexts(result), QStringList{"2.csv cancelled 0:0 row 0"});
}

void TestControlHubReader::countsBytesOfAllFiles()
{
    qint64 last = 0;
    const auto result =
        readCsv({emailOnly + "ann@x.example\n", emailOnly + "bo@x.example\n"}, {}, [&last](qint64 bytes) {
            const bool goesUp = bytes >= last;
            last = bytes;
            return goesUp;
        });
    QVERIFY2(result, qPrintable(errorTexts(result).join('\n')));
    QCOMPARE(last, 2 * emailOnly.size() + 14 + 13);
}

/// The sample says of people and licenses what the tenant file of the same name says, but for roles and supervisors.
void TestControlHubReader::readsTheSample()
{
    const auto result = readCsv({contentOf("resources/samples/control-hub-users.csv")});
    QVERIFY2(result, qPrintable(errorTexts(result).join('\n')));
    QFile file(sampleFile("departments"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Tenant> tenant = readTenant(file);
    const auto people = [](const Tenant& of) {
        QStringList lines;
        for (const PersonId id : of.membersByEmail()) {
            Person person = of.people->person(id);
            lines.push_back(QStringList{person.email, person.displayName, person.firstName, person.lastName,
                                        person.department, codeOf(person.status)}
                                .join('|'));
        }
        return lines;
    };
    QCOMPARE(people(result->content), people(tenant.value()));
    QCOMPARE(people(result->content).size(), 240);
    Tenant ordered = result->content; // in the order of the other one
    ordered.subscriptions.clear();
    for (const Subscription& subscription : tenant->subscriptions) {
        if (const auto ref = result->content.keys->find(subscription.id)) {
            ordered.subscriptions.push_back(subscription);
            ordered.subscriptions.back().ref = *ref;
        }
    }
    QCOMPARE(licenseTexts(ordered), licenseTexts(*tenant));
    QVERIFY(result->remarks.empty());
}

/// Cut off anywhere, a file is refused, or says nothing but what stands in it: the last cell may be gone.
void TestControlHubReader::survivesEveryBeginOfAFile()
{
    const QString text("User ID/Email (Required),Display Name,Contact Center Premium Agent [Sub1]\r\n"
                       "ann@x.example,\"Ann \"\"Å\"\"\r\nSmit\",TRUE\r\nbö@x.example,Bo 😀,FALSE\r\n");
    for (const auto& [encoding, word] : CodeTable<TextEncoding>::rows) {
        const QByteArray bytes = encoded(text, encoding);
        const QStringList all = licenseTexts(readCsv({bytes}).value().content);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto result = readCsv({bytes.first(size)});
            if (result) {
                const QStringList some = licenseTexts(result->content);
                const bool isPart = some == all || some == all.first(1) || some == QStringList{"ann@x.example: "};
                QVERIFY2(isPart, qPrintable(some.join('\n')));
                continue;
            }
            for (const Error& error : result.error()) {
                const bool hasPlace =
                    error.code == ErrorCode::NoPeople || (error.place.line > 0 && error.place.column > 0);
                QVERIFY2(hasPlace, qPrintable(csvErrorText(error)));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestControlHubReader)
#include "test_control_hub_reader.moc"
