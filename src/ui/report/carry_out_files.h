#pragma once

#include "core/plan/edit.h"
#include "core/plan/leftover_step.h"
#include "ui/report/text_form.h"
#include "ui/text/language.h"

#include <QByteArray>

namespace seatkeeper {

/// A file that is handed over, as it will stand on the disk.
struct OutputFile {
    QString name; ///< without a folder
    QByteArray content;
};

/// What is to be handed over for Control Hub.
struct CarryOutQuestion {
    const PlanState& state;
    const Tenant& layer; ///< the baseline, or the scenario as it comes out
    QString scenario;    ///< its name; empty: the baseline
    ExportForm form = ExportForm::Csv;
    TextForm textForm = TextForm::Plain; ///< of a step list
    QString baseName;                    ///< how the names of files begin
    QDate today;
};

/// The files, and what they are about.
struct CarryOutFiles {
    std::vector<OutputFile> files;      ///< those that Control Hub, the Webex API or people work with
    std::vector<OutputFile> companions; ///< texts that explain them, and what they leave to be done by hand
    std::vector<Step> steps;            ///< all that is to be carried out, with what no file can hold
    std::vector<LeftoverStep> leftovers;
    qint64 people = 0; ///< whom the files are about
};

/// Writes what differs from the last import in people's licenses. NothingImported where the plan has no import of the
/// form's kind, on which such files are built.
Result<CarryOutFiles> carryOutFiles(const Language& language, const CarryOutQuestion& question);

} // namespace seatkeeper
