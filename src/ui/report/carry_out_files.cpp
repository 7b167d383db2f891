#include "ui/report/carry_out_files.h"

#include "core/exchange/control_hub_writer.h"
#include "core/exchange/rest_writer.h"
#include "ui/report/step_list.h"

#include <QBuffer>

#include <algorithm>

namespace seatkeeper {

namespace {

/// What `write` writes into memory, which takes all of it.
template <class Write> QByteArray written(const Write& write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool isWhole = write(buffer);
    Q_ASSERT(isWhole);
    return isWhole ? buffer.data() : QByteArray();
}

qint64 peopleIn(std::span<const Step> steps)
{
    return std::ssize(peopleOf(steps));
}

/// What the files leave to be done by hand, as a step list of its own.
void addByHand(CarryOutFiles& result, const Language& language, const CarryOutQuestion& question)
{
    if (result.leftovers.empty())
        return;
    ReportDocument document;
    document.title = language.translate("CarryOut", "Still to do by hand");
    document.languageTag = tagOf(language.code());
    document.paragraph(language.translate(
        "CarryOut",
        "The files hold the other changes. Give licenses that stand here before the files are processed, so "
        "that nobody is without one in between; do the rest after it."));
    document.blocks.push_back(leftoverTable(language, result.leftovers, question.layer));
    result.companions.push_back(
        {question.baseName + QStringLiteral("-by-hand.txt"), toBytes(document, TextForm::Plain)});
}

void addCsv(CarryOutFiles& result, const CarryOutQuestion& question)
{
    const LicenseChanges changes{question.layer, *question.state.imported};
    ControlHubExport planned = planControlHubExport(question.state.sources, changes);
    if (planned.parts.empty())
        planned.parts.emplace_back(); // a file without rows says that there is nothing to do
    for (std::size_t i = 0; i < planned.parts.size(); ++i) {
        const QString number = planned.parts.size() > 1 ? QStringLiteral("-%1").arg(i + 1) : QString();
        result.files.push_back({question.baseName + number + QStringLiteral(".csv"), written([&](QIODevice& device) {
                                    return writeControlHubPart(device, question.state.sources, changes,
                                                               planned.parts[i]);
                                })});
    }
    result.leftovers = planned.leftovers;
    result.people = static_cast<qint64>(planned.people);
}

void addRest(CarryOutFiles& result, const Language& language, const CarryOutQuestion& question)
{
    RestExport bodies;
    const QByteArray lines = written([&](QIODevice& device) {
        auto made = writeRest(device, result.steps, *question.layer.people, *question.state.imported,
                              question.state.sources.restLicenses);
        if (made)
            bodies = std::move(*made);
        return made.has_value();
    });
    result.files.push_back({question.baseName + QStringLiteral(".jsonl"), lines});
    result.companions.push_back({question.baseName + QStringLiteral("-read-me.txt"),
                                 toBytes(restCompanion(language, bodies, question.layer), TextForm::Plain)});
    result.leftovers = std::move(bodies.leftovers);
    result.people = bodies.people;
}

void addSteps(CarryOutFiles& result, const Language& language, const CarryOutQuestion& question)
{
    const ReportDocument document = stepList(language, {.layer = question.layer,
                                                        .imported = *question.state.imported,
                                                        .steps = result.steps,
                                                        .scenario = question.scenario,
                                                        .importDay = question.state.import.day,
                                                        .today = question.today});
    result.files.push_back({question.baseName + suffixOf(question.textForm), toBytes(document, question.textForm)});
    result.people = peopleIn(result.steps);
}

} // namespace

Result<CarryOutFiles> carryOutFiles(const Language& language, const CarryOutQuestion& question)
{
    const Sources& sources = question.state.sources;
    const bool lacksSource = (question.form == ExportForm::Csv && sources.files.empty()) ||
                             (question.form == ExportForm::Rest && sources.restLicenses.empty());
    if (lacksSource)
        return failure(ErrorCode::NothingImported, {QString(codeOf(question.form))});
    CarryOutFiles result;
    result.steps = stepsToCarryOut(question.layer, *question.state.imported);
    switch (question.form) {
    case ExportForm::Csv:
        addCsv(result, question);
        addByHand(result, language, question);
        break;
    case ExportForm::Rest: addRest(result, language, question); break;
    case ExportForm::Steps: addSteps(result, language, question); break;
    }
    return result;
}

} // namespace seatkeeper
