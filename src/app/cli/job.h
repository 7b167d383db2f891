#pragma once

#include "app/cli/call.h"
#include "app/clock.h"
#include "app/exit_code.h"
#include "core/exchange/json_writer.h"
#include "core/plan/layers.h"
#include "core/plan/plan.h"
#include "core/store/plan_file.h"

#include <QIODevice>

/// What the commands have in common.
namespace seatkeeper::cli {

/// A call that is being carried out, with what every command needs.
struct Job {
    const Call& call;
    Language language;
    Clock clock;
    QIODevice& out;

    bool wantsText() const { return call.format == Format::Text; }

    /// Hands the answer over: `write` makes the JSON of it, `text` its words.
    template <class Write, class Text> Result<void> answer(Write write, Text text) const
    {
        bool written = false;
        if (wantsText()) {
            const QByteArray bytes = text().toUtf8();
            written = out.write(bytes) == bytes.size();
        } else {
            JsonWriter json(out, JsonWriter::Style::Indented);
            write(json);
            written = json.finish();
        }
        if (!written)
            return failure(ErrorCode::CannotWrite, {QStringLiteral("stdout"), out.errorString()});
        return {};
    }
};

/// A plan that a call asks something about, and the layer that it names.
struct Asked {
    Plan plan;
    LayerId layer;
    Replay replay; ///< the layer as it comes out
    QString name;  ///< of the layer, as it is declared

    const Tenant& tenant() const { return replay.tenant; }
    const PlanState& state() const { return plan.state(); }
};

/// Opens the plan to read it, or as its writer. UnknownScenario where `--scenario` names none.
Result<Asked> openToAsk(const Call& call, PlanFile::Access access = PlanFile::Access::Read);

/// The layer that an option names.
Result<LayerId> layerOption(const Call& call, const QString& option, const PlanState& state);

/// The day or month of an option; without it, today. WrongCall where the value is none.
Result<QDate> dayOption(const Call& call, const QString& option, const PlanState& state);
Result<Month> monthOption(const Call& call, const QString& option);

tl::unexpected<Error> wrongValue(const QString& option, const QString& value);
tl::unexpected<Error> fromAfterTo(const Call& call);
tl::unexpected<Error> missingOption(const QString& synopsis);

} // namespace seatkeeper::cli
