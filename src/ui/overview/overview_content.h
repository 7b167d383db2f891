#pragma once

#include "core/rules/findings/acceptance.h"
#include "core/rules/outlook.h"
#include "ui/report/report_document.h"
#include "ui/text/language.h"
#include "ui/theme/icons.h"

#include <variant>

namespace seatkeeper {

/// Where a verb of the overview leads.
struct ToSubscription {
    SubscriptionRef subscription{};
    std::optional<QDate> day; ///< the as-of date to look at it on; nothing: the one of now
};
struct ToWhoLoses {
    QDate day;
};
struct ToWithoutAccess {};
struct ToCliffs {};
struct ToFindings {};
struct ToStillToDo {};
struct ToDecision {
    SubscriptionRef subscription{};
};
using OverviewTarget =
    std::variant<ToSubscription, ToWhoLoses, ToWithoutAccess, ToCliffs, ToFindings, ToStillToDo, ToDecision>;

/// What can be done with a line or a block.
struct OverviewVerb {
    QString text;
    QString name; ///< in full, for whoever hears it without the line
    OverviewTarget target;
};

/// How much a block or a line matters.
enum class Harm : quint8 { None, Attention, Damage };

/// Seats in a bar: of all bars together the longest fills the room.
struct SeatsShare {
    qint64 assigned = 0;
    qint64 committed = 0;
    qint64 longest = 0;
    Harm over = Harm::None; ///< what it means where more are assigned
};

struct OverviewLine {
    OverviewVerb title; ///< whom or which day it is about; leads there
    bool leads = true;  ///< the title leads somewhere
    QString text;
    QString figure; ///< at the right
    std::optional<SeatsShare> seats;
    std::vector<OverviewVerb> verbs;
};

/// One question of the overview with its answer.
struct OverviewBlock {
    /// Where titles of lines stand: days and names with bars beside the rest, else above.
    enum class Titles : quint8 { Above, Beside };

    Icon icon = Icon::None;
    QString caption; ///< the question
    QString head;    ///< the answer
    Harm harm = Harm::None;
    Titles titles = Titles::Above;
    std::vector<OverviewLine> lines;
    std::vector<OverviewVerb> verbs;
    QString footnote;
};

/// All of the overview in one language, in the order in which it is read.
struct OverviewContent {
    QString calm; ///< the one sentence where all is well; else empty
    std::vector<OverviewBlock> blocks;
};

/// What the overview is made from.
struct OverviewInput {
    const Tenant& tenant;
    const Outlook& outlook;
    const std::vector<JudgedFinding>& findings;
    QDate horizon;                ///< the last day of the plan's horizon
    qint64 stillToDo = 0;         ///< people
    bool offersDecisions = false; ///< there is a way to decision sheets
};

OverviewContent overviewContent(const Language& language, const OverviewInput& input);

/// The same to read on paper.
ReportDocument overviewDocument(const Language& language, const QString& title, const OverviewContent& content);

} // namespace seatkeeper
