#include "core/exchange/import_files.h"

#include <QByteArray>

namespace seatkeeper {

SourceFileKind sourceFileKind(QIODevice& device)
{
    constexpr qint64 enough = 65536;
    QByteArray begin = device.peek(enough);
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin.remove(0, 3);
    const QByteArray text = begin.trimmed();
    if (!text.startsWith('{') && !text.startsWith('['))
        return SourceFileKind::Csv;
    if (text.contains("\"seatkeeper-tenant\""))
        return SourceFileKind::Tenant;
    const bool namesPeople = text.contains("\"emails\"");
    return namesPeople ? SourceFileKind::RestPeople : SourceFileKind::RestLicenses;
}

} // namespace seatkeeper
