#pragma once

#include "core/plan/steps.h"

#include <QDateTime>

namespace seatkeeper {

/// In which form steps were handed over.
enum class ExportForm : quint8 { Csv, Rest, Steps };

template <> struct CodeTable<ExportForm> {
    static constexpr std::array rows{
        Code<ExportForm>{ExportForm::Csv, QLatin1StringView("csv")},
        Code<ExportForm>{ExportForm::Rest, QLatin1StringView("rest")},
        Code<ExportForm>{ExportForm::Steps, QLatin1StringView("steps")},
    };
};

/// What was written to files to be carried out in Control Hub. It happened, whatever is undone later: what has become
/// of each step is told from it and the import of now.
struct Export {
    QDateTime at;
    ExportForm form = ExportForm::Csv;
    QString layer; ///< whose steps: `baseline`, or the name that the scenario had
    std::vector<Step> steps;

    bool operator==(const Export&) const = default;
};

using Exports = std::vector<Export>;

} // namespace seatkeeper
