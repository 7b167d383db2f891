#pragma once

#include "ui/theme/metrics.h"

#include <QBoxLayout>

namespace seatkeeper {

/// A page's column: margins of a page, sections apart.
inline QVBoxLayout* pageLayout(QWidget* page)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::medium);
    layout->setSpacing(metrics::medium);
    return layout;
}

/// A row of controls.
inline QHBoxLayout* rowLayout()
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins({});
    layout->setSpacing(metrics::small);
    return layout;
}

} // namespace seatkeeper
