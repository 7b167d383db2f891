#pragma once

#include "core/exchange/rest_reader.h"
#include "support/marked.h"

#include <QBuffer>
#include <QStringList>

/// Answers of the Webex API as text, and what reading them gives.
namespace seatkeeper::test {

inline QString webexId(const QString& inside)
{
    const QByteArray text = QStringLiteral("ciscospark://us/%1").arg(inside).toUtf8();
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// The id of a license with a type code such as CJPPRM.
inline QString licenseId(const QString& code, int number = 1)
{
    return webexId(QStringLiteral("LICENSE/f3c95789:%1_%2").arg(code).arg(number));
}

inline QString roleId(const QString& role)
{
    return webexId(QStringLiteral("ROLE/") + role);
}

/// The answers, by file: licenses.json, people-1.json, people-2.json …
struct RestTexts {
    QByteArray licenses;
    std::vector<QByteArray> people;
};

using RestResult = tl::expected<PeopleSource, std::vector<Error>>;

inline RestResult readRestTexts(RestTexts texts, const Mappings& mappings = {}, const ReadingProgress& progress = {})
{
    std::vector<std::unique_ptr<QBuffer>> buffers;
    const auto open = [&buffers](QByteArray& bytes) {
        buffers.push_back(std::make_unique<QBuffer>(&bytes));
        buffers.back()->open(QIODevice::ReadOnly);
        return buffers.back().get();
    };
    const NamedDevice licenses{QStringLiteral("licenses.json"), open(texts.licenses)};
    std::vector<NamedDevice> people;
    for (QByteArray& page : texts.people)
        people.push_back({QStringLiteral("people-%1.json").arg(people.size() + 1), open(page)});
    return readRest(licenses, people, mappings, progress);
}

/// `{"items": [first, second]}`
inline QString itemsOf(const QStringList& items)
{
    return QStringLiteral("{\"items\": [%1]}").arg(items.join(QStringLiteral(",\n")));
}

/// A license of the answer; `subscription` empty: null.
inline QString licenseItem(const QString& id, const QString& subscription, const QString& name = {})
{
    return QStringLiteral(R"({"id": "%1", "name": "%2", "subscriptionId": %3})")
        .arg(id, name, subscription.isEmpty() ? QStringLiteral("null") : '"' + subscription + '"');
}

/// A person of the answer with these members behind the address.
inline QString personItem(const QString& email, const QString& members = {})
{
    return QStringLiteral(R"({"emails": ["%1"]%2})")
        .arg(email, members.isEmpty() ? QString() : QStringLiteral(", ") + members);
}

/// The member `licenses` of a person.
inline QString licensesMember(const QStringList& ids)
{
    QStringList quotedIds;
    for (const QString& id : ids)
        quotedIds.push_back('"' + id + '"');
    return QStringLiteral("\"licenses\": [%1]").arg(quotedIds.join(QStringLiteral(", ")));
}

/// One person of a source, whole: `ann@x | Ann Smit | Ann | Smit | Care | active | administrator | A premium, B
/// standard`.
inline QString textOf(const PeopleSource& source, PersonId id)
{
    const Person person = source.content.people->person(id);
    QStringList held;
    for (const Holding& holding : source.content.pool->holdings(source.content.licensesOf(id)))
        held.push_back(source.content.find(holding.subscription)->id + ' ' +
                       (holding.license == License::PremiumAgent ? "premium" : "standard") +
                       (holding.supervisor ? " supervisor" : ""));
    held.sort();
    QString roles = QStringLiteral("?");
    if (person.roles)
        roles = person.roles->testFlag(Role::Administrator) ? QStringLiteral("administrator") : QStringLiteral("-");
    return QStringList{person.email,
                       person.displayName,
                       person.firstName,
                       person.lastName,
                       person.department,
                       codeOf(person.status),
                       roles,
                       held.join(QStringLiteral(", "))}
        .join(QStringLiteral(" | "));
}

/// All people of a source, by address, with what is known of them and their Webex ids.
inline QStringList textOf(const PeopleSource& source)
{
    QStringList lines;
    for (const PersonId id : source.content.membersByEmail())
        lines.push_back(QStringLiteral("%1 | known %2 | %3")
                            .arg(textOf(source, id))
                            .arg(source.known.at(static_cast<std::size_t>(id)).toInt())
                            .arg(source.content.people->person(id).webexId));
    return lines;
}

/// The errors, each as `people-1.json: missing-key 3:5 $.items[0]`.
inline QStringList textOf(const std::vector<Error>& errors)
{
    QStringList lines;
    for (const Error& error : errors)
        lines.push_back(error.place.file + QStringLiteral(": ") + placedText(error));
    return lines;
}

} // namespace seatkeeper::test
