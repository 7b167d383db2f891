#include "app/cli/scenario_rows.h"

#include "app/cli/text_table.h"
#include "core/plan/replay.h"
#include "ui/text/error_sentences.h"
#include "ui/text/errors.h"

#include <algorithm>

namespace seatkeeper::cli {

namespace {

using Key = QLatin1StringView;

constexpr std::array states{
    std::pair{StepState::Open, Key("open")},
    std::pair{StepState::Done, Key("done")},
    std::pair{StepState::Gone, Key("gone")},
    std::pair{StepState::Drifted, Key("drifted")},
};

void writeNumber(JsonWriter& json, Key key, qint64 number)
{
    json.key(key);
    json.number(number);
}

qint64 countOf(const std::vector<ItemOutcome>& items, StepState state)
{
    qint64 count = 0;
    for (const ItemOutcome& item : items)
        count += item.count(state);
    return count;
}

qint64 skippedOf(const std::vector<ItemOutcome>& items)
{
    return std::ranges::count_if(items, [](const ItemOutcome& item) { return item.refusal.has_value(); });
}

qint64 offOf(const std::vector<ItemOutcome>& items)
{
    return std::ranges::count(items, false, &ItemOutcome::enabled);
}

void writeReasons(JsonWriter& json, const Language& language, const std::vector<ItemOutcome>& items)
{
    json.beginArray();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].refusal)
            continue;
        json.beginObject();
        writeNumber(json, Key("change"), static_cast<qint64>(i + 1));
        json.member(Key("code"), QString(codeOf(items[i].refusal->code)));
        json.member(Key("message"), errorSentence(language, *items[i].refusal));
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeScenarios(JsonWriter& json, const Language& language, const PlanState& state)
{
    json.beginArray();
    for (const auto& [id, head] : *state.scenarios) {
        const std::vector<ItemOutcome> items = replay(state.baseline, *state.scenarioItems, id).items;
        json.beginObject();
        json.member(Key("name"), head.name);
        json.member(Key("note"), head.note);
        writeNumber(json, Key("changes"), static_cast<qint64>(items.size()));
        writeNumber(json, Key("off"), offOf(items));
        writeNumber(json, Key("skipped"), skippedOf(items));
        json.key(Key("reasons"));
        writeReasons(json, language, items);
        json.key(Key("people"));
        json.beginObject();
        for (const auto& [one, key] : states)
            writeNumber(json, key, countOf(items, one));
        json.endObject();
        json.endObject();
    }
    json.endArray();
}

QString scenariosText(const Language& language, const PlanState& state)
{
    if (state.scenarios->empty())
        return language.translate("Scenarios", "This plan has no scenarios yet.") + QLatin1Char('\n');
    TextTable table;
    for (const auto& [id, head] : *state.scenarios) {
        const std::vector<ItemOutcome> items = replay(state.baseline, *state.scenarioItems, id).items;
        const auto changes = static_cast<qint64>(items.size());
        table.addRow({head.name, language.translate("Scenarios", "%n change(s)", nullptr, changes),
                      language.translate("Scenarios", "%n left out", nullptr, skippedOf(items)), head.note});
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].refusal)
                table.addRow({QString(), language.number(static_cast<qint64>(i + 1)),
                              errorSentence(language, *items[i].refusal)});
        }
    }
    return table.toString();
}

} // namespace seatkeeper::cli
