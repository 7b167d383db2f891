#pragma once

#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace seatkeeper::test {

/// What a call of the command line left.
struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QString text() const { return QString::fromUtf8(out); }

    /// The error that the last line on stderr is.
    QJsonObject error() const { return QJsonDocument::fromJson(err.trimmed().split('\n').constLast()).object(); }

    /// The error in short: `overlap 3:14 $.subscriptions[0].terms`, what does not apply left out.
    QString errorText() const
    {
        const QJsonObject object = error();
        QStringList parts{object.value("code").toString()};
        if (object.contains("line")) {
            const QString line = QString::number(object.value("line").toInt());
            const QString column = QString::number(object.value("column").toInt());
            parts += object.contains("column") ? line + u':' + column : line;
        }
        if (object.contains("path"))
            parts += object.value("path").toString();
        return parts.join(u' ');
    }
};

/// The command line, run as a process in a folder of its own, which is gone after the test.
class Cli {
public:
    /// Runs it with these arguments; `input` comes through stdin.
    Answer run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(cliProgram(), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("%s did not end by itself", qPrintable(arguments.join(u' ')));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The same for a call that has to succeed, written as one would type it (no word of it has a space).
    Answer operator()(const QString& call) const
    {
        Answer answer = run(call.split(u' '));
        if (answer.exit != 0)
            qFatal("%s: exit %d: %s", qPrintable(call), answer.exit, answer.err.constData());
        return answer;
    }

    /// The same for a call that may fail.
    Answer tryTo(const QString& call) const { return run(call.split(u' ')); }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// What lies in the folder, hidden files too, but for the backups.
    QStringList names() const
    {
        QStringList names =
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        names.removeIf([](const QString& name) { return name.endsWith(QLatin1String(".backups")); });
        return names;
    }

    QByteArray bytesOf(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    /// The canonical tenant file of a plan.
    QByteArray exported(const QString& plan = QStringLiteral("p")) const
    {
        return (*this)(QStringLiteral("export %1 --as tenant").arg(plan)).out;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace seatkeeper::test
