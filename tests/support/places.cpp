#include "support/places.h"

namespace seatkeeper::test {

QString sourceFile(const QString& path)
{
    return QStringLiteral(SEATKEEPER_SOURCE_DIR "/") + path;
}

QString sampleFile(const QString& name)
{
    return sourceFile(QStringLiteral("resources/samples/%1.json").arg(name));
}

QString cliProgram()
{
    return QStringLiteral(SEATKEEPER_CLI);
}

} // namespace seatkeeper::test
