#pragma once

#include "core/model/error.h"

#include <functional>

class QIODevice;

namespace seatkeeper {

/// Makes sure that there is a folder; a new one is for its owner alone. CannotWrite where there cannot be.
Result<void> makeFolder(const QString& folder);

enum class Overwrite : quint8 { Refused, Allowed };

/// A file in the making: it lies beside the one that it becomes, only its owner may read it, and it is gone with this
/// object unless it was given its name.
class TemporaryFile {
public:
    /// Makes an empty one under a name beside `file` that is not taken.
    static Result<TemporaryFile> beside(const QString& file);

    TemporaryFile(TemporaryFile&& other) noexcept;
    TemporaryFile& operator=(TemporaryFile&&) = delete;
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    QString name() const { return m_name; }

    /// Makes the content durable, and then the name. FileExists where that is taken and may not be overwritten.
    Result<void> become(const QString& file, Overwrite overwrite);

private:
    explicit TemporaryFile(QString name) : m_name(std::move(name)) {}

    QString m_name; // empty: it has become another
};

/// Writes a file whole or not at all. FileExists where there is one and it may not be overwritten; CannotWrite where
/// `write` or the disk fails.
Result<void> writeFileDurably(const QString& file, Overwrite overwrite, const std::function<bool(QIODevice&)>& write);

} // namespace seatkeeper
