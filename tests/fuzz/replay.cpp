#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr qsizetype mostOfAllBegins = 4096;

void run(const QByteArray& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

} // namespace

/// Gives a fuzz target every file of its corpus, the folder that is named, and of small files every begin.
int main(int count, char** arguments)
{
    const QDir folder(count == 2 ? QString::fromLocal8Bit(arguments[1]) : QString());
    const QStringList names = count == 2 ? folder.entryList(QDir::Files) : QStringList();
    if (names.isEmpty()) {
        std::fputs("there is no corpus\n", stderr);
        return 1;
    }
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(name));
            return 1;
        }
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout); // before what may end the program
        const QByteArray bytes = file.readAll();
        const qsizetype shortest = bytes.size() <= mostOfAllBegins ? 0 : bytes.size();
        for (qsizetype size = shortest; size <= bytes.size(); ++size)
            run(bytes.first(size));
    }
    return 0;
}
