#pragma once

#include "core/model/error.h"

#include <QFile>

namespace seatkeeper {

/// Opens the input file `name` and lets `read` make something of it; an error of it names the file. FileUnreadable
/// where it cannot be opened.
template <class Read> auto readInputFile(const QString& name, Read read) -> decltype(read(std::declval<QIODevice&>()))
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file.errorString()}, {.file = name});
    auto result = read(file);
    if (!result)
        result.error().place.file = name;
    return result;
}

} // namespace seatkeeper
