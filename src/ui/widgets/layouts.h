#pragma once

#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QWidget>

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

/// What is left of a row between what stands at its left and at its right, for layouts that know no stretch.
inline QWidget* rowGap(QWidget* row)
{
    auto* gap = new QWidget(row);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return gap;
}

} // namespace seatkeeper
