#pragma once

#include "ui/text/compared.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What a row of a comparison is about.
enum class ComparisonGroup : quint8 { Payers, Access, Licenses, People, Contracts, Handovers, Overage };

/// One thing that differs, and how it is on either side, in words.
struct ComparisonRow {
    ComparisonGroup group = ComparisonGroup::Payers;
    QString what;
    QString left;
    QString right;
    Sides<std::optional<qint64>> numbers; ///< where a side is one: of units, or of calls
    Sides<std::optional<Money>> amounts;  ///< that go with the units, as far as they are known
};

/// All that differs, group by group.
std::vector<ComparisonRow> comparisonRows(const Language& language, const Compared& compared);

QString nameOf(const Language& language, ComparisonGroup group);

/// A layer under its name in commands, as people call it.
QString layerText(const Language& language, const QString& name);

} // namespace seatkeeper
