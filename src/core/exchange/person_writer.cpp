#include "core/exchange/person_writer.h"

#include "core/exchange/json_writer.h"
#include "core/model/fields.h"

namespace seatkeeper {

using Key = QLatin1StringView;

void writePersonMembers(JsonWriter& json, const Person& person)
{
    json.member(Key("email"), person.email);
    for (const auto& field : personTexts)
        json.member(field.key, person.*field.value);
    json.member(Key("status"), QString(codeOf(person.status)));
    json.key(Key("roles"));
    writeRoles(json, person.roles);
}

void writeRoles(JsonWriter& json, const std::optional<Roles>& roles)
{
    if (!roles) {
        json.null();
        return;
    }
    json.beginArray();
    for (const auto& [role, code] : CodeTable<Role>::rows) {
        if (roles->testFlag(role))
            json.text(QString(code));
    }
    json.endArray();
}

} // namespace seatkeeper
