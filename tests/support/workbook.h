#pragma once

#include "support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Workbooks, read by a program that knows nothing of how they were written.
namespace seatkeeper::test {

enum class Read : quint8 { Cells, Brief };

/// The sheets of a workbook, as `tests/xlsx.py` tells of them; fails the test where it cannot be read.
inline QJsonArray sheetsIn(const QString& file, Read read = Read::Cells)
{
    QProcess python;
    QStringList arguments{sourceFile(QStringLiteral("tests/xlsx.py")), file};
    if (read == Read::Brief)
        arguments.push_back(QStringLiteral("--brief"));
    python.start(QStringLiteral("python3"), arguments);
    constexpr int longest = 60'000; // milliseconds
    if (!python.waitForFinished(longest) || python.exitCode() != 0) {
        QTest::qFail(python.readAllStandardError().constData(), __FILE__, __LINE__);
        return {};
    }
    const QJsonDocument told = QJsonDocument::fromJson(python.readAllStandardOutput());
    return told.object().value(QLatin1String("sheets")).toArray();
}

inline QJsonArray sheetsOf(const QByteArray& workbook, Read read = Read::Cells)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("workbook.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size() || !file.flush())
        return {};
    return sheetsIn(file.fileName(), read);
}

/// A cell: `text Ann`, `number 12 format 3`; empty where there is none.
inline QString cellIn(const QJsonObject& sheet, const QString& name)
{
    const QJsonArray cell = sheet.value(QLatin1String("cells")).toObject().value(name).toArray();
    if (cell.isEmpty())
        return {};
    const QString type = cell.at(0).toString();
    const QString value =
        type == QLatin1String("number") ? QString::number(cell.at(1).toDouble(), 'g', 17) : cell.at(1).toString();
    const int format = cell.at(2).toInt();
    return QStringLiteral("%1 %2").arg(type, value) +
           (format == 0 ? QString() : QStringLiteral(" format %1").arg(format));
}

} // namespace seatkeeper::test
