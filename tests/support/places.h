#pragma once

#include <QString>

/// Where things are that tests use. These paths are compiled in one place, so that what is built in one checkout is the
/// same in another.
namespace seatkeeper::test {

/// A file of the project, by its path from the top of the sources.
QString sourceFile(const QString& path);

/// One of the samples, by its name.
QString sampleFile(const QString& name);

/// The program of the command line.
QString cliProgram();

} // namespace seatkeeper::test
