#include "bench/cases.h"
#include "bench/control_hub_files.h"
#include "bench/peak_memory.h"
#include "core/exchange/rest_reader.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace seatkeeper::bench {

namespace {

/// The answers of the API, in memory: neither has to wait for a disk.
struct Answers {
    QByteArray licenses;
    QByteArray people;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(path + QStringLiteral(" cannot be read")));
    return file.readAll();
}

/// What both have to find.
struct Found {
    std::size_t people = 0;
    std::size_t licenses = 0;
    std::size_t bytesOfTexts = 0; ///< of addresses, names and ids

    bool operator==(const Found&) const = default;
};

PeopleSource read(Answers& answers)
{
    QBuffer licenses(&answers.licenses);
    QBuffer people(&answers.people);
    licenses.open(QIODevice::ReadOnly);
    people.open(QIODevice::ReadOnly);
    const NamedDevice page{QStringLiteral("people.json"), &people};
    return readRest({QStringLiteral("licenses.json"), &licenses}, {&page, 1}, {}).value();
}

QJsonDocument parse(const Answers& answers)
{
    return QJsonDocument::fromJson(answers.people);
}

Found foundIn(const PeopleSource& source)
{
    Found found;
    for (const PersonId id : source.content.members()) {
        const PersonView person = source.content.people->view(id);
        ++found.people;
        found.licenses += source.content.pool->holdings(source.content.licensesOf(id)).size();
        for (const std::string_view text :
             {person.email, person.displayName, person.firstName, person.lastName, person.department, person.webexId})
            found.bytesOfTexts += text.size();
    }
    return found;
}

Found foundIn(const QJsonDocument& document)
{
    Found found;
    const QString other = messagingLicenseId();
    const auto sizeOf = [](const QJsonValue& text) {
        return static_cast<std::size_t>(text.toString().toUtf8().size());
    };
    const QJsonArray people = document[QLatin1StringView("items")].toArray();
    for (const QJsonValue& person : people) {
        ++found.people;
        const QJsonArray licenses = person[QLatin1StringView("licenses")].toArray();
        for (const QJsonValue& license : licenses)
            found.licenses += license.toString() == other ? 0 : 1;
        found.bytesOfTexts += sizeOf(person[QLatin1StringView("emails")][0]);
        for (const char* key : {"displayName", "firstName", "lastName", "department", "id"})
            found.bytesOfTexts += sizeOf(person[QLatin1StringView(key)]);
    }
    return found;
}

/// What reading holds at most besides the people that stay, which are the answer.
double bytesAbovePeople(Answers& answers)
{
    const PeakMemory memory;
    const PeopleSource source = read(answers);
    return static_cast<double>(memory.peak() - memory.held());
}

double bytesOfDocument(const Answers& answers)
{
    const PeakMemory memory;
    const QJsonDocument document = parse(answers);
    return static_cast<double>(memory.peak());
}

} // namespace

void measurePeopleJson(Material& material, Report& report)
{
    if (material.people() > mostPeopleInFiles)
        return;
    Answers answers{bytesOf(material.licensesFile()), bytesOf(material.peopleFile())};
    requireSame("people in the JSON", foundIn(read(answers)), foundIn(parse(answers)));
    requireSame("people in the tenant", foundIn(read(answers)).people, material.people());
    const Comparison times = compare([&] { return timed([&] { return read(answers); }); },
                                     [&] { return timed([&] { return parse(answers); }); });
    report.add(ratioRow("people JSON to people", material.people(), times, "QJsonDocument, which parses only", 1));
    report.add({.what = "people JSON: memory besides people",
                .people = material.people(),
                .ours = {},
                .probe = "QJsonDocument, which parses only",
                .probeTimes = {},
                .unit = Unit::Ratio,
                .figure = bytesAbovePeople(answers) / bytesOfDocument(answers),
                .bar = 0.1});
}

} // namespace seatkeeper::bench
