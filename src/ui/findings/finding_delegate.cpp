#include "ui/findings/finding_delegate.h"

#include "core/rules/findings/finding.h"
#include "ui/findings/findings_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"

#include <QPainter>

namespace seatkeeper {

namespace {

BadgeKind badgeKindOf(Severity severity)
{
    switch (severity) {
    case Severity::Alarm: return BadgeKind::Alarm;
    case Severity::Error: return BadgeKind::Error;
    case Severity::Warning: return BadgeKind::Warning;
    case Severity::Info: break;
    }
    return BadgeKind::Neutral;
}

/// What stands before what a finding is about.
QString markOf(const QVariant& place)
{
    using Place = FindingsModel::Place;
    switch (place.isValid() ? static_cast<Place>(place.toInt()) : Place::Alone) {
    case Place::Alone: break;
    case Place::FoldedGroup: return QStringLiteral("▸ ");
    case Place::UnfoldedGroup: return QStringLiteral("▾ ");
    case Place::BelowGroup: return QStringLiteral("\u2003\u2003");
    }
    return {};
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    RowDelegate::paint(painter, option, index);
    const QVariant severity = index.data(FindingsModel::severityRole);
    if (severity.isValid()) {
        painter->setFont(option.font);
        drawBadge(painter, option.rect.adjusted(metrics::small, 0, 0, 0), index.data().toString(),
                  badgeKindOf(static_cast<Severity>(severity.toInt())), colorsOf(option.palette));
    }
}

void FindingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    if (index.data(FindingsModel::severityRole).isValid())
        option->text.clear(); // the badge says it
    option->text.prepend(markOf(index.data(FindingsModel::placeRole)));
}

} // namespace seatkeeper
