#pragma once

#include "core/exchange/import_files.h"
#include "core/exchange/reading.h"
#include "core/model/error.h"
#include "core/plan/people_source.h"

class QFile;

namespace seatkeeper {

/// Opens a file to be read. FileUnreadable where that cannot be, or where it is a folder, a pipe or a device: such a
/// thing may never end.
Result<void> openRegularFile(QFile& file);

/// What a file seems to hold; errors as of openRegularFile.
Result<SourceFileKind> kindOfFile(const QString& name);

/// How many bytes files have together.
qint64 sizeOf(const ImportFiles& files);

/// Opens the files of an import and reads them. Errors are those of the readers, and FileUnreadable for each file that
/// cannot be opened or is no regular file.
tl::expected<PeopleSource, std::vector<Error>> readPeopleFiles(const ImportFiles& files, const Mappings& mappings,
                                                               const ReadingProgress& progress = {});

} // namespace seatkeeper
