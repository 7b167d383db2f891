#include "app/cli/step_answer.h"

namespace seatkeeper::cli {

Result<void> answerStep(const Job& job, bool altered, const Summary& summary, const QString& inWords,
                        const std::function<void(JsonWriter&)>& more)
{
    using Key = QLatin1StringView;
    return job.answer(
        [&](JsonWriter& json) {
            json.beginObject();
            json.key(Key("altered"));
            json.boolean(altered);
            json.key(Key("changes"));
            json.number(summary.changes);
            json.key(Key("people"));
            json.number(summary.people);
            if (more)
                more(json);
            json.endObject();
        },
        [&] { return inWords + QLatin1Char('\n'); });
}

} // namespace seatkeeper::cli
