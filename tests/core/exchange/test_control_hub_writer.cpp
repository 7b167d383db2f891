#include "core/exchange/control_hub_writer.h"
#include "core/plan/apply.h"
#include "support/csv_text.h"
#include "support/dice.h"
#include "support/places.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What differs from the import, as files that Control Hub takes, and what these cannot do.
class TestControlHubWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNothingWhereNothingDiffers();
    void writesCells_data();
    void writesCells();
    void keepsOtherCellsAsTheyWere();
    void keepsTheForm_data();
    void keepsTheForm();
    void dividesIntoParts();
    void putsAdministratorsFirst();
    void writesNewPeople_data();
    void writesNewPeople();
    void writesEachInTheOwnFile();
    void leavesAllWhereThereIsNoFile();
    void usesMappings();
    void saysWhereWritingFails();
    void doesWhatThePlanSays();
    void doesWhatThePlanSaysForTheSample();
};

namespace {

/// A plan after an import of these files.
struct Imported {
    explicit Imported(const std::vector<QByteArray>& texts, const Mappings& mappings = {})
    {
        PeopleResult source = readCsv(texts, mappings);
        if (!source)
            qFatal("%s", qPrintable(csvErrorText(source.error().front())));
        layer = source->content;
        imported = *layer.licenses;
        sources = {.files = source->files, .mappings = mappings};
    }

    PersonId person(const QString& email) const { return layer.people->find(email).value(); }

    /// Does one thing: `+Sub1 premium`, `+Sub1 premium supervisor`, `-Sub1`, `leave`.
    void alter(const QString& email, const QString& act)
    {
        const QStringList words = act.mid(1).split(' ');
        const SubscriptionRef ref = layer.keys.edit().intern(words.front());
        const LicenseSetId before = layer.licensesOf(person(email));
        LicensePool& pool = layer.pool.edit();
        if (act == "leave") {
            layer.setLicenses(person(email), LicenseSetId::NotAMember);
        } else if (act.startsWith('+')) {
            const License license = words.at(1) == "premium" ? License::PremiumAgent : License::StandardAgent;
            const Holding holding{ref, license, words.size() > 2};
            const LicenseSetId held = before == LicenseSetId::NotAMember ? LicenseSetId::None : before;
            layer.setLicenses(person(email), pool.with(held, holding));
        } else {
            layer.setLicenses(person(email), pool.without(before, ref));
        }
    }

    void add(const Person& person) { layer.setLicenses(layer.people.edit().append(person), LicenseSetId::None); }

    LicenseChanges changes() const { return {layer, imported}; }

    /// The files to be written, each without its form.
    std::vector<QByteArray> files(std::size_t rowsOfPart = usualRowsOfPart) const
    {
        std::vector<QByteArray> bytes;
        for (const ControlHubPart& part : planControlHubExport(sources, changes(), rowsOfPart).parts) {
            QBuffer device(&bytes.emplace_back());
            device.open(QIODevice::WriteOnly);
            if (!writeControlHubPart(device, sources, changes(), part))
                qFatal("a buffer took not all");
        }
        return bytes;
    }

    /// `ann@x.example Sub9 0>2 no-column`: on which subscription what was and is to be held, by Held.
    QStringList leftovers() const
    {
        static const std::map<LeftoverReason, QString> reasons{
            {LeftoverReason::SubscriptionNotInSource, "no column"},
            {LeftoverReason::SubscriptionSuspended, "suspended"},
            {LeftoverReason::SupervisorRole, "supervisor"},
            {LeftoverReason::NamesMissing, "no name"},
            {LeftoverReason::LeavesTenant, "leaves"},
        };
        QStringList texts;
        for (const auto& [step, reason] : planControlHubExport(sources, changes()).leftovers) {
            const QString what = step.isLeaving() ? QString()
                                                  : QStringLiteral(" %1 %2>%3")
                                                        .arg(QString::fromUtf8(layer.keys->key(step.subscription)))
                                                        .arg(static_cast<int>(step.before))
                                                        .arg(static_cast<int>(step.after));
            texts.push_back(layer.people->email(step.person) + what + ' ' + reasons.at(reason));
        }
        return texts;
    }

    Tenant layer;
    LicenseColumn imported;
    Sources sources;
};

const QByteArray header("User ID/Email (Required),Contact Center Premium Agent [Sub1],Contact Center Standard Agent "
                        "[Sub1],Contact Center Standard Agent [Sub2],Contact Center Premium Agent [Sub3] (Suspended),"
                        "Title\n");

QByteArray sampleBytes()
{
    QFile file(sourceFile("resources/samples/control-hub-users.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample cannot be read");
    return file.readAll();
}

} // namespace

void TestControlHubWriter::writesNothingWhereNothingDiffers()
{
    const Imported plan({sampleBytes()});
    QVERIFY(plan.files().empty());
    QVERIFY(plan.leftovers().isEmpty());
}

void TestControlHubWriter::writesCells_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("acts");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("leftovers");
    const auto row = [](const char* name, const char* before, const QStringList& acts, const char* after,
                        const QStringList& leftovers = {}) {
        QTest::newRow(name) << QByteArray(before) << acts << QByteArray(after) << leftovers;
    };
    row("give", "FALSE,FALSE,FALSE,FALSE", {"+Sub1 premium"}, "TRUE,,,");
    row("give where cells are blank", ",,,", {"+Sub2 standard"}, ",,TRUE,");
    row("give beside another", "TRUE,FALSE,FALSE,", {"+Sub2 standard"}, ",,TRUE,");
    row("take", "FALSE,true,FALSE,", {"-Sub1"}, ",FALSE,,");
    row("standard to premium", "FALSE,TRUE,FALSE,", {"+Sub1 premium"}, "TRUE,FALSE,,");
    row("premium to standard", "TRUE,,FALSE,", {"+Sub1 standard"}, "FALSE,TRUE,,");
    row("move", "FALSE,TRUE,FALSE,", {"-Sub1", "+Sub2 standard"}, ",FALSE,TRUE,");
    row("both there, take", "TRUE,TRUE,FALSE,", {"-Sub1"}, "FALSE,FALSE,,");
    row("both there, to standard", "TRUE,TRUE,FALSE,", {"+Sub1 standard"}, "FALSE,TRUE,,");
    row("both there, another changes", "TRUE,TRUE,FALSE,", {"+Sub2 standard"}, ",,TRUE,");
    row("there and back", "TRUE,FALSE,FALSE,", {"-Sub1", "+Sub1 premium"}, "");
    row("take where suspended", "FALSE,FALSE,FALSE,TRUE", {"-Sub3"}, ",,,FALSE");
    row("give where suspended", ",,,", {"+Sub3 premium"}, "", {"ann@x.example sub3 0>2 suspended"});
    row("no column for the license", ",,,", {"+Sub2 premium"}, "", {"ann@x.example sub2 0>2 no column"});
    row("no column for one of two", ",,TRUE,", {"+Sub2 premium"}, "", {"ann@x.example sub2 1>2 no column"});
    row("new subscription", ",,,", {"+Sub9 standard"}, "", {"ann@x.example sub9 0>1 no column"});
    row("from the file to a new subscription", "TRUE,,,", {"-Sub1", "+Sub9 premium"}, "FALSE,,,",
        {"ann@x.example sub9 0>2 no column"});
    row("with the role", ",,,", {"+Sub1 premium supervisor"}, "TRUE,,,", {"ann@x.example sub1 2>4 supervisor"});
    row("only the role", "TRUE,,,", {"+Sub1 premium supervisor"}, "", {"ann@x.example sub1 2>4 supervisor"});
    row("leaves", "TRUE,,TRUE,", {"leave"}, "FALSE,,FALSE,", {"ann@x.example leaves"});
    row("leaves without a license", ",,,", {"leave"}, "", {"ann@x.example leaves"});
    row("many at once", "FALSE,TRUE,TRUE,TRUE", {"+Sub1 premium", "-Sub2", "-Sub3", "+Sub8 standard"},
        "TRUE,FALSE,FALSE,FALSE", {"ann@x.example sub8 0>1 no column"});
}

void TestControlHubWriter::writesCells()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QStringList, acts);
    QFETCH(const QByteArray, after);
    Imported plan({header + "bo@x.example,TRUE,,,,\nann@x.example," + before + ",Chief\ncy@x.example,,,,,\n"});
    for (const QString& act : acts)
        plan.alter("ann@x.example", act);
    const std::vector<QByteArray> files = plan.files();
    if (after.isEmpty())
        QVERIFY(files.empty());
    else
        QCOMPARE(files, std::vector{QByteArray(header + "ann@x.example," + after + ",Chief\n")});
    QTEST(plan.leftovers(), "leftovers");
}

void TestControlHubWriter::keepsOtherCellsAsTheyWere()
{
    const QByteArray quoted(
        "\"User ID/Email (Required)\"; Title ;\"A \"\"note\"\"\";\"Contact Center Premium Agent [Sub1]\"\r\n");
    Imported plan({quoted + "\r\nbo@x.example;;;\r\n\" Ann@x.example \"; 5\" ;\"a\r\n;\"\"b\"\"\";\"FALSE\"\r\n"});
    plan.alter("ann@x.example", "+Sub1 premium");
    QCOMPARE(plan.files(), std::vector{QByteArray(quoted + "\" Ann@x.example \"; 5\" ;\"a\r\n;\"\"b\"\"\";TRUE\r\n")});
}

void TestControlHubWriter::keepsTheForm_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("lineEnd");
    for (const auto& [encoding, word] : CodeTable<TextEncoding>::rows) {
        for (const QString delimiter : {",", ";", "\t"}) {
            for (const QString lineEnd : {"\n", "\r\n"})
                QTest::addRow("%s %s %d", word.data(), qPrintable(delimiter), static_cast<int>(lineEnd.size()))
                    << static_cast<int>(encoding) << delimiter << lineEnd;
        }
    }
}

void TestControlHubWriter::keepsTheForm()
{
    QFETCH(const int, encoding);
    QFETCH(const QString, delimiter);
    QFETCH(const QString, lineEnd);
    const auto text = [&](const QString& row) {
        const QString lines = QString("User ID/Email (Required)|Øther €😀|Contact Center Standard Agent [Sub1]\n") + row;
        return encoded(QString(lines).replace("|", delimiter).replace("\n", lineEnd),
                       static_cast<TextEncoding>(encoding));
    };
    Imported plan({text(QStringLiteral("\uFEFFä@x.example|é😀|TRUE\nbo@x.example||\n"))});
    plan.alter(QStringLiteral("ä@x.example"), "-Sub1");
    QCOMPARE(plan.files(), std::vector{text(QStringLiteral("\uFEFFä@x.example|é😀|FALSE\n"))});
}

void TestControlHubWriter::dividesIntoParts()
{
    QByteArray text(header);
    for (int i = 0; i < 2500; ++i)
        text += "p" + QByteArray::number(i) + "@x.example,,,,,\n";
    Imported plan({text});
    for (int i = 0; i < 2500; ++i)
        plan.alter(QStringLiteral("p%1@x.example").arg(i), "+Sub1 premium");
    const auto sizes = [&plan](std::size_t rowsOfPart) {
        QStringList texts;
        for (const QByteArray& file : plan.files(rowsOfPart))
            texts.push_back(QString::number(file.count('\n') - 1));
        return texts.join(' ');
    };
    QCOMPARE(sizes(1000), "1000 1000 500");
    QCOMPARE(sizes(1250), "1250 1250");
    QCOMPARE(sizes(2500), "2500");
    QCOMPARE(sizes(10000), "2500");
    QVERIFY(plan.files(1000).back().endsWith("p2499@x.example,TRUE,,,,\n"));
    QCOMPARE(planControlHubExport(plan.sources, plan.changes()).people, 2500U);
}

void TestControlHubWriter::putsAdministratorsFirst()
{
    Imported plan({header + "a@x.example,,,,,\nb@x.example,,,,,\nc@x.example,,,,,\nd@x.example,,,,,\n"});
    for (const char* email : {"b@x.example", "d@x.example"}) {
        Person person = plan.layer.people->person(plan.person(email));
        person.roles = Role::Agent | Role::Administrator;
        plan.layer.people.edit().replace(plan.person(email), person);
    }
    plan.add({.email = "new@x.example", .displayName = "New", .roles = Role::Administrator});
    for (const char* email : {"a@x.example", "b@x.example", "c@x.example", "d@x.example", "new@x.example"})
        plan.alter(email, "+Sub1 standard");
    // The new one has no column for a name here.
    QCOMPARE(plan.files(3),
             (std::vector{QByteArray(header + "b@x.example,,TRUE,,,\nd@x.example,,TRUE,,,\na@x.example,,TRUE,,,\n"),
                          QByteArray(header + "c@x.example,,TRUE,,,\n")}));
}

void TestControlHubWriter::writesNewPeople_data()
{
    QTest::addColumn<Person>("person");
    QTest::addColumn<QByteArray>("row");
    const auto row = [](const char* name, const Person& person, const char* cells) {
        QTest::newRow(name) << person << QByteArray(cells);
    };
    row("all names",
        {.email = "new@x.example",
         .displayName = "Ann Smit",
         .firstName = "Ann",
         .lastName = "Smit",
         .department = "Care",
         .status = AccountStatus::Inactive},
        "Ann;Smit;Ann Smit;new@x.example;;Care;;TRUE\n");
    row("display name", {.email = "new@x.example", .displayName = "Ann Smit"}, ";;Ann Smit;new@x.example;;;;TRUE\n");
    row("first and last name", {.email = "new@x.example", .firstName = "Ann", .lastName = "Smit"},
        "Ann;Smit;;new@x.example;;;;TRUE\n");
    row("names that need quotation marks",
        {.email = "new@x.example", .displayName = "Smit; Ann", .firstName = "A \"B\"", .department = " Care"},
        "\"A \"\"B\"\"\";;\"Smit; Ann\";new@x.example;;\" Care\";;TRUE\n");
    row("no name", {.email = "new@x.example"}, "");
    row("only a first name", {.email = "new@x.example", .firstName = "Ann"}, "");
    row("only a last name", {.email = "new@x.example", .lastName = "Smit", .department = "Care"}, "");
}

void TestControlHubWriter::writesNewPeople()
{
    QFETCH(const Person, person);
    QFETCH(const QByteArray, row);
    const QByteArray names("First Name;Last Name;Display Name;User ID/Email (Required);User Status;Department;Title;"
                           "Contact Center Premium Agent [Sub1]\n");
    Imported plan({names + "Bo;;;bo@x.example;Active;;x;FALSE\n"});
    plan.add(person);
    plan.alter("new@x.example", "+Sub1 premium");
    if (row.isEmpty()) {
        QVERIFY(plan.files().empty());
        QCOMPARE(plan.leftovers(), QStringList{"new@x.example sub1 0>2 no name"});
    } else {
        QCOMPARE(plan.files(), std::vector{QByteArray(names + row)});
        QVERIFY(plan.leftovers().isEmpty());
    }
}

/// Somebody new goes where most can be done.
void TestControlHubWriter::writesEachInTheOwnFile()
{
    const QByteArray first("User ID/Email (Required),Display Name,Contact Center Premium Agent [Sub1]\n");
    const QByteArray second("Display Name\tContact Center Premium Agent [Sub2]\tUser ID/Email (Required)\r\n");
    Imported plan({first + "ann@x.example,Ann,TRUE\n", second + "Bo\tFALSE\tbo@x.example\r\n"});
    plan.add({.email = "new@x.example", .displayName = "New"});
    plan.add({.email = "other@x.example", .displayName = "Other"});
    plan.alter("ann@x.example", "-Sub1");
    plan.alter("ann@x.example", "+Sub2 premium");
    plan.alter("bo@x.example", "+Sub2 premium");
    plan.alter("new@x.example", "+Sub2 premium");
    plan.alter("other@x.example", "+Sub1 premium");
    QCOMPARE(plan.files(),
             (std::vector{QByteArray(first + "ann@x.example,Ann,FALSE\nother@x.example,Other,TRUE\n"),
                          QByteArray(second + "Bo\tTRUE\tbo@x.example\r\nNew\tTRUE\tnew@x.example\r\n")}));
    QCOMPARE(plan.leftovers(), QStringList{"ann@x.example sub2 0>2 no column"});
}

void TestControlHubWriter::leavesAllWhereThereIsNoFile()
{
    Imported plan({header + "ann@x.example,,,,,\nbo@x.example,,TRUE,,,\n"});
    plan.sources.files.clear();
    plan.add({.email = "new@x.example", .displayName = "New"});
    plan.alter("new@x.example", "+Sub1 premium");
    plan.alter("ann@x.example", "+Sub1 premium");
    plan.alter("bo@x.example", "-Sub1");
    QVERIFY(plan.files().empty());
    QCOMPARE(plan.leftovers(), (QStringList{"ann@x.example sub1 0>2 no column", "bo@x.example sub1 1>0 no column",
                                            "new@x.example sub1 0>2 no column"}));
}

void TestControlHubWriter::usesMappings()
{
    const Mappings mappings{{"Agents", {License::PremiumAgent, "Sub1"}},
                            {"Contact Center Standard Agent [Sub2]", {std::nullopt, {}}}};
    const QByteArray own("Agents,User ID/Email (Required),Contact Center Standard Agent [Sub2]\n");
    Imported plan({own + "FALSE,ann@x.example,whatever\n"}, mappings);
    plan.alter("ann@x.example", "+Sub1 premium");
    plan.alter("ann@x.example", "+Sub2 standard");
    QCOMPARE(plan.files(), std::vector{QByteArray(own + "TRUE,ann@x.example,whatever\n")});
    QCOMPARE(plan.leftovers(), QStringList{"ann@x.example sub2 0>1 no column"});
}

void TestControlHubWriter::saysWhereWritingFails()
{
    class SmallDevice : public QIODevice {
    public:
        explicit SmallDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    protected:
        qint64 readData(char*, qint64) override { return -1; }
        qint64 writeData(const char*, qint64 size) override
        {
            const qint64 taken = std::min(size, m_room);
            m_room -= taken;
            return taken;
        }

    private:
        qint64 m_room;
    };
    Imported plan({header + "ann@x.example,,,,,\n"});
    plan.alter("ann@x.example", "+Sub1 premium");
    const ControlHubExport files = planControlHubExport(plan.sources, plan.changes());
    const qint64 size = plan.files().front().size();
    for (qint64 room = 0; room <= size; ++room) {
        SmallDevice device(room);
        QCOMPARE(writeControlHubPart(device, plan.sources, plan.changes(), files.parts.front()), room == size);
    }
}

namespace {

using Table = std::vector<std::vector<std::string>>;

/// The cells of a file as they stand in it.
Table tableOf(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, "f.csv");
    Table table;
    while (reader.next().value()) {
        auto& row = table.emplace_back();
        for (std::size_t i = 0; i < reader.record().size(); ++i)
            row.emplace_back(reader.record().rawCell(i));
    }
    return table;
}

/// Does to an exported file what Control Hub does when it is given another one: TRUE gives, FALSE takes, nothing leaves
/// as it is. All else has to be what it was.
bool upload(Table& hub, const QByteArray& bytes)
{
    const Table rows = tableOf(bytes);
    if (rows.front() != hub.front())
        return false;
    const auto email =
        std::ranges::find_if(hub.front(), [](const std::string& c) { return c.find("Email") != std::string::npos; });
    const auto at = static_cast<std::size_t>(email - hub.front().begin());
    for (const auto& row : rows) {
        const auto known = std::ranges::find_if(hub, [&](const auto& other) { return other[at] == row[at]; });
        if (known == hub.end() || row.size() != known->size())
            return false;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isLicense = hub.front()[i].find("Contact Center") != std::string::npos;
            if (!isLicense && row[i] != (*known)[i])
                return false;
            if (isLicense && !row[i].empty())
                (*known)[i] = row[i];
        }
    }
    return true;
}

QByteArray bytesOf(const Table& table, char delimiter)
{
    QByteArray bytes;
    for (const auto& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                bytes += delimiter;
            bytes += QByteArray::fromStdString(row[i]);
        }
        bytes += '\n';
    }
    return bytes;
}

QString randomCell(Dice& dice, const QString& text)
{
    return dice.percent(30) ? '"' + QString(text).replace("\"", "\"\"") + '"' : text;
}

/// A file with licenses on three subscriptions, in any order, form and quotation.
QByteArray randomFile(Dice& dice)
{
    const std::vector<QString> others{"x", "", " y", "\"q\"", "a\nb", "é", "😀", "5\"", "TRUE"};
    std::vector<QString> headings{"User ID/Email (Required)", "Title", "Phone", "Messaging"};
    for (const char* subscription : {"Sub1", "Sub2", "Sub3"}) {
        for (const char* license : {"Premium", "Standard"})
            headings.push_back(QStringLiteral("Contact Center %1 Agent [%2]").arg(license, subscription));
    }
    std::ranges::shuffle(headings, dice);
    const QString delimiter = dice.oneOf<QString>({",", ";", "\t"});
    const QString lineEnd = dice.oneOf<QString>({"\n", "\r\n"});
    QStringList lines;
    for (int i = -1; i < 12; ++i) {
        QStringList cells;
        for (const QString& heading : headings) {
            if (i < 0)
                cells.push_back(randomCell(dice, heading));
            else if (heading.startsWith("User"))
                cells.push_back(randomCell(dice, QStringLiteral("p%1@x.example").arg(i)));
            else if (heading.startsWith("Contact"))
                cells.push_back(randomCell(dice, dice.oneOf<QString>({"TRUE", "FALSE", "", "true", "False"})));
            else {
                const QString cell = dice.oneOf(others);
                const bool mustQuote = cell.startsWith('"') || cell.contains('\n');
                cells.push_back(mustQuote ? '"' + QString(cell).replace("\"", "\"\"") + '"' : randomCell(dice, cell));
            }
        }
        lines.push_back(cells.join(delimiter));
    }
    return encoded(lines.join(lineEnd),
                   dice.oneOf<TextEncoding>({TextEncoding::Utf8, TextEncoding::Utf8WithMark,
                                             TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian}));
}

} // namespace

/// Uploaded, the files make of what Control Hub said what the plan says, but for supervisors.
void TestControlHubWriter::doesWhatThePlanSays()
{
    const std::vector<QString> acts{"-Sub1",          "-Sub2",          "-Sub3",         "+Sub1 premium",
                                    "+Sub1 standard", "+Sub2 standard", "+Sub3 premium", "+Sub3 premium supervisor"};
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        Dice dice(seed);
        const QByteArray text = randomFile(dice);
        Imported plan({text});
        for (int i = dice.below(30); i > 0; --i)
            plan.alter(QStringLiteral("p%1@x.example").arg(dice.below(12)), dice.oneOf(acts));
        Table hub = tableOf(text);
        const char delimiter = plan.sources.files.front().form.delimiter;
        for (const QByteArray& file : plan.files(static_cast<std::size_t>(1 + dice.below(6))))
            QVERIFY2(upload(hub, file), qPrintable(QStringLiteral("seed %1").arg(seed)));
        const PeopleResult done = readCsv({bytesOf(hub, delimiter)});
        QVERIFY2(done, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(licenseTexts(done->content) == licenseTexts(plan.layer),
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
        for (const QString& leftover : plan.leftovers())
            QVERIFY2(leftover.endsWith("supervisor"), qPrintable(leftover));
    }
}

void TestControlHubWriter::doesWhatThePlanSaysForTheSample()
{
    const QByteArray text = sampleBytes();
    Imported plan({text});
    for (const PersonId person : plan.layer.members()) {
        const QString email = plan.layer.people->email(person);
        if (plan.layer.pool->holdingOn(plan.layer.licensesOf(person), plan.layer.keys->find(u"Sub140077").value())) {
            plan.alter(email, "-Sub140077");
            plan.alter(email, "+Sub158812 standard");
        }
    }
    Table hub = tableOf(text);
    const std::vector<QByteArray> files = plan.files(20);
    QCOMPARE(files.size(), 3U);
    for (const QByteArray& file : files)
        QVERIFY(upload(hub, file));
    QCOMPARE(licenseTexts(readCsv({bytesOf(hub, ',')}).value().content), licenseTexts(plan.layer));
    QVERIFY(plan.leftovers().isEmpty());
}

QTEST_APPLESS_MAIN(TestControlHubWriter)
#include "test_control_hub_writer.moc"
