#include "core/exchange/people_files.h"

#include "core/exchange/control_hub_reader.h"
#include "core/exchange/rest_reader.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

namespace seatkeeper {

namespace {

/// Files that are open, under the names that were given.
class OpenFiles {
public:
    explicit OpenFiles(const QStringList& names)
    {
        for (const QString& name : names) {
            auto file = std::make_unique<QFile>(name);
            if (auto opened = openRegularFile(*file); !opened) {
                m_errors.push_back(std::move(opened.error()));
                continue;
            }
            m_devices.push_back({name, file.get()});
            m_files.push_back(std::move(file));
        }
    }

    std::span<const NamedDevice> devices() const { return m_devices; }
    const std::vector<Error>& errors() const { return m_errors; }

private:
    std::vector<std::unique_ptr<QFile>> m_files;
    std::vector<NamedDevice> m_devices;
    std::vector<Error> m_errors;
};

} // namespace

Result<void> openRegularFile(QFile& file)
{
    // Looked at before it is opened: opening a pipe waits for whoever is to write to it.
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return failure(ErrorCode::FileUnreadable, {Term::SpecialFile}, {.file = file.fileName()});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file.errorString()}, {.file = file.fileName()});
    return {};
}

Result<SourceFileKind> kindOfFile(const QString& name)
{
    QFile file(name);
    return openRegularFile(file).map([&] { return sourceFileKind(file); });
}

qint64 sizeOf(const ImportFiles& files)
{
    qint64 size = QFileInfo(files.licenses).size();
    for (const QString& file : files.csv + files.people)
        size += QFileInfo(file).size();
    return size;
}

tl::expected<PeopleSource, std::vector<Error>> readPeopleFiles(const ImportFiles& files, const Mappings& mappings,
                                                               const ReadingProgress& progress)
{
    const OpenFiles open(files.csv.isEmpty() ? QStringList{files.licenses} + files.people : files.csv);
    if (!open.errors().empty())
        return tl::unexpected(open.errors());
    if (!files.csv.isEmpty())
        return readControlHubCsv(open.devices(), mappings, progress);
    return readRest(open.devices().front(), open.devices().subspan(1), mappings, progress);
}

} // namespace seatkeeper
