#include "ui/users/facet_bar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"

#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace seatkeeper {

namespace {

/// Nothing chosen is the first entry.
void select(QComboBox* box, std::optional<quint32> value)
{
    box->setCurrentIndex(value ? std::max(0, box->findData(*value)) : 0);
}

} // namespace

FacetBar::FacetBar(QWidget* parent) : QWidget(parent), m_clear(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::tight);
    constexpr int leastCharacters = 8;
    for (ComboBox*& box : m_boxes) {
        box = new ComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastCharacters);
        layout->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showChoice();
            Q_EMIT chosen();
        });
    }
    m_clear->setIcon(iconOf(Icon::Close));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setObjectName(QStringLiteral("clearFacets"));
    layout->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &FacetBar::clear);
}

void FacetBar::offer(const UserListing& listing, const Language& language)
{
    const FacetChoices before = choices();
    for (std::size_t i = 0; i < facetCount; ++i) {
        const auto facet = static_cast<Facet>(i);
        ComboBox* box = m_boxes.at(i);
        const QSignalBlocker blocker(box);
        box->clear();
        box->setAccessibleName(headingOf(facet));
        box->addItem(everybodyText(facet));
        for (const FacetOption& option : optionsOf(facet, listing, language))
            box->addItem(option.text, option.value);
        select(box, before.at(i));
    }
    m_clear->setToolTip(tr("Take back these filters"));
    m_clear->setAccessibleName(m_clear->toolTip());
    showChoice();
    if (choices() != before)
        Q_EMIT chosen();
}

void FacetBar::choose(const FacetChoices& choices)
{
    const FacetChoices before = this->choices();
    for (std::size_t i = 0; i < facetCount; ++i) {
        const QSignalBlocker blocker(m_boxes.at(i));
        select(m_boxes.at(i), choices.at(i));
    }
    showChoice();
    if (this->choices() != before)
        Q_EMIT chosen();
}

FacetChoices FacetBar::choices() const
{
    FacetChoices choices;
    for (std::size_t i = 0; i < facetCount; ++i) {
        const QVariant value = m_boxes.at(i)->currentData();
        choices.at(i) = value.isValid() ? std::optional(value.toUInt()) : std::nullopt;
    }
    return choices;
}

/// What narrows the list is to be seen at a glance.
void FacetBar::showChoice()
{
    auto* row = qobject_cast<QBoxLayout*>(layout());
    for (ComboBox* box : m_boxes) {
        box->setFont(box->currentIndex() > 0 ? metrics::strong(font()) : font());
        box->setToolTip(box->currentText());
        row->setStretchFactor(box, box->fontMetrics().horizontalAdvance(box->currentText())); // room for what it says
    }
    m_clear->setEnabled(isAnyChosen(choices()));
}

} // namespace seatkeeper
