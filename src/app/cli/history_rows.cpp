#include "app/cli/history_rows.h"

#include "app/cli/text_table.h"
#include "ui/text/summaries.h"

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;

void writeFlag(JsonWriter& json, Key key, bool value)
{
    json.key(key);
    json.boolean(value);
}

QString stateText(const Language& language, const Edit& edit)
{
    if (!edit.done)
        return language.translate("History", "undone");
    return edit.undoable ? QString() : language.translate("History", "can no longer be undone");
}

} // namespace

void writeEdit(JsonWriter& json, const Language& language, const Edit& edit)
{
    json.beginObject();
    json.key(Key("sequence"));
    json.number(static_cast<qint64>(edit.sequence));
    json.member(Key("at"), edit.at.toString(Qt::ISODate));
    json.member(Key("author"), edit.author);
    json.member(Key("kind"), QString(codeOf(edit.kind)));
    json.member(Key("operation"), edit.summary.operation);
    json.key(Key("changes"));
    json.number(edit.summary.changes);
    json.key(Key("people"));
    json.number(edit.summary.people);
    json.member(Key("summary"), summaryText(language, edit.summary));
    json.key(Key("scenario"));
    json.textOrNull(edit.summary.scenario.isEmpty() ? std::nullopt : std::optional(edit.summary.scenario));
    json.member(Key("note"), edit.note);
    writeFlag(json, Key("done"), edit.done);
    writeFlag(json, Key("undoable"), edit.undoable);
    json.endObject();
}

void writeHistory(JsonWriter& json, const Language& language, const std::vector<Edit>& history)
{
    json.beginArray();
    for (const Edit& edit : history)
        writeEdit(json, language, edit);
    json.endArray();
}

QString historyText(const Language& language, const std::vector<Edit>& history)
{
    if (history.empty())
        return language.translate("History", "Nothing was changed in this plan yet.") + QLatin1Char('\n');
    TextTable table;
    for (const Edit& edit : history) {
        table.addRow({language.number(static_cast<qint64>(edit.sequence)),
                      edit.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), edit.summary.scenario,
                      summaryText(language, edit.summary), edit.note, stateText(language, edit)});
    }
    return table.toString();
}

} // namespace seatkeeper::cli
