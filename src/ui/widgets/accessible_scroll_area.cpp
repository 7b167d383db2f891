#include "ui/widgets/accessible_scroll_area.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace seatkeeper {

namespace {

/// Qt asks this for every class of the object, the most derived one first; views and texts have found their own way
/// before it comes to these.
QAccessibleInterface* accessibleOf(const QString& className, QObject* object)
{
    if (className != QLatin1String("QAbstractScrollArea") && className != QLatin1String("QScrollArea"))
        return nullptr;
    auto* area = qobject_cast<QAbstractScrollArea*>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void makeScrollAreasAccessible()
{
    QAccessible::installFactory(accessibleOf);
}

} // namespace seatkeeper
