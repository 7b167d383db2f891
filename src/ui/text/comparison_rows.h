#pragma once

#include "ui/text/compared.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What a row of a comparison is about.
enum class ComparisonGroup : quint8 { Payers, Access, Licenses, People, Contracts, Overage };

/// One thing that is compared, and how it is on either side, in words.
struct ComparisonRow {
    ComparisonGroup group = ComparisonGroup::Payers;
    bool isSame = false; ///< on both sides
    QString what;        ///< of a person, the address
    QString name;        ///< of a person, where it is known
    QString left;
    QString right;
    Sides<std::optional<qint64>> numbers; ///< where a side is one: of units, or of calls
    Sides<std::optional<Money>> amounts;  ///< that go with the units, as far as they are known
};

struct ComparisonRows {
    std::vector<ComparisonRow> rows;
    qint64 leftOut = 0;     ///< months and types whose overage differs, but costs nothing on either side
    qint64 leftOutSame = 0; ///< those whose overage is the same, and costs nothing
};

/// All that the comparison holds, group by group; what has a day stands by day. Over a range, who pays and who has
/// access is told of all its days, and people who are administrators stand first.
ComparisonRows comparisonRows(const Language& language, const Compared& compared);

QString nameOf(const Language& language, ComparisonGroup group);

/// A layer under its name in commands, as people call it.
QString layerText(const Language& language, const QString& name);

} // namespace seatkeeper
