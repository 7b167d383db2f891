#include "bench/cases.h"
#include "core/exchange/json_writer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace seatkeeper::bench {

namespace {

using Key = QLatin1StringView;

const QString from = subscriptionId(0);
const QString to = subscriptionId(subscriptionCount - 1);

void runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice()); // it names everybody who was imported
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    constexpr int forever = -1;
    process.waitForFinished(forever);
    if (process.error() != QProcess::UnknownError || process.exitCode() != 0)
        throw std::runtime_error(qPrintable(QStringLiteral("cannot be measured: %1 fails").arg(program)));
}

QString python()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (found.isEmpty())
        throw std::runtime_error("cannot be measured: python3 is not there");
    return found;
}

/// The work of both, in a folder of its own.
class HeadlessMove {
public:
    explicit HeadlessMove(Material& material) : m_csv(material.csvFile()), m_changes(path("changes.jsonl"))
    {
        QFile file(m_changes);
        if (!file.open(QIODevice::WriteOnly) || !writeChange(file, material.tenant()))
            throw std::runtime_error("the changes file cannot be written");
    }

    /// CSV in, everybody off the first subscription, CSV out: each step is a program that starts, opens the plan, and
    /// leaves it durable.
    Seconds ours() const
    {
        const QString program = QStringLiteral(SEATKEEPER_CLI);
        const QString today = askedDay.toString(Qt::ISODate);
        const QString plan = path("plan.seatkeeper");
        const QString files = path("files");
        cleanUp();
        return timed([&] {
            runProgram(program, {"new", plan, "--today", today});
            runProgram(program, {"import", plan, "--csv", m_csv, "--today", today});
            runProgram(program, {"apply", plan, "--changes", m_changes, "--today", today});
            runProgram(program, {"export", plan, "--as", "csv", "--to", files, "--today", today});
            return true;
        });
    }

    Seconds probe() const
    {
        const QString program = python();
        return timed([&] {
            runProgram(program, {QStringLiteral(MOVE_SCRIPT), m_csv, path("moved.csv"), from, to});
            return true;
        });
    }

    /// The records that were written last, in their order. The program writes files of 1,000 people, each with the
    /// header.
    QByteArrayList ourRecords() const
    {
        QByteArrayList records;
        for (int part = 1; QFile::exists(partName(part)); ++part)
            records += recordsIn(partName(part));
        return records;
    }
    QByteArrayList probeRecords() const { return recordsIn(path("moved.csv")); }

private:
    static bool writeChange(QIODevice& device, const Tenant& tenant)
    {
        JsonWriter json(device, JsonWriter::Style::OneLine);
        json.beginObject();
        json.member(Key("op"), QStringLiteral("move-licenses"));
        json.key(Key("users"));
        json.beginArray();
        const SubscriptionRef left = tenant.keys->find(from).value();
        for (const PersonId person : tenant.members()) {
            if (tenant.pool->holdingOn(tenant.licensesOf(person), left))
                json.utf8(tenant.people->emailUtf8(person));
        }
        json.endArray();
        json.member(Key("from"), from);
        json.member(Key("to"), to);
        json.endObject();
        return json.finish();
    }

    static QByteArrayList recordsIn(const QString& name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            throw Disagreement("there are no records");
        QByteArrayList lines = file.readAll().split('\n');
        lines.removeFirst(); // the header
        lines.removeLast();  // nothing, behind the last line end
        return lines;
    }

    void cleanUp() const
    {
        for (const char* folder : {"files", "plan.seatkeeper.backups"})
            QDir(path(folder)).removeRecursively();
        QFile::remove(path("plan.seatkeeper"));
        QDir().mkpath(path("files"));
    }

    QString path(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }
    QString partName(int part) const { return path("files") + QStringLiteral("/plan-%1.csv").arg(part); }

    QTemporaryDir m_folder;
    QString m_csv;
    QString m_changes;
};

} // namespace

void measureHeadlessMove(Material& material, Report& report)
{
    if (material.people() > mostPeopleInFiles)
        return;
    const HeadlessMove move(material);
    move.ours();
    move.probe();
    requireSame("people who are moved", static_cast<std::size_t>(move.ourRecords().size()),
                static_cast<std::size_t>(move.probeRecords().size()));
    requireSame("records of a move", move.ourRecords(), move.probeRecords());
    const Comparison times = compare([&] { return move.ours(); }, [&] { return move.probe(); });
    report.add(
        ratioRow("CSV in, move everybody, CSV out", material.people(), times, "a Python script without a plan", 3));
}

} // namespace seatkeeper::bench
