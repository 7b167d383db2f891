#include "ui/users/facet_bar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/tab_order.h"

#include <QIntValidator>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr auto throughPlace = static_cast<std::size_t>(Facet::AccessThrough);

} // namespace

FacetBar::FacetBar(QWidget* parent) : QWidget(parent), m_days(new LineEdit(this)), m_clear(new QToolButton(this))
{
    auto* layout = new FlowLayout(this);
    layout->setSpacing(metrics::tight);
    constexpr int characters = 8; // the same whatever is chosen, so that nothing jumps; what is cut has a tool tip
    std::vector<QWidget*> stops;
    for (ComboBox*& box : m_boxes) {
        box = new ComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(characters);
        layout->addWidget(box);
        stops.push_back(box);
        if (stops.size() == throughPlace + 1) {
            layout->addWidget(m_days);
            stops.push_back(m_days);
        }
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showChoice();
            Q_EMIT chosen();
        });
    }
    constexpr int digits = 6;
    m_days->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // or it would take what is left of the row
    m_days->setObjectName(QStringLiteral("daysWithin"));
    m_days->setValidator(new QIntValidator(1, mostDaysWithin, m_days));
    m_days->setAlignment(Qt::AlignRight);
    m_days->setFixedWidth(digits * fontMetrics().averageCharWidth() + metrics::wide);
    m_days->setText(QString::number(daysOffered.back()));
    m_days->hide();
    connect(m_days, &QLineEdit::textEdited, this, [this] {
        if (m_days->hasAcceptableInput())
            Q_EMIT chosen();
    });
    m_clear->setIcon(iconOf(Icon::Close));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setObjectName(QStringLiteral("clearFacets"));
    layout->addWidget(m_clear);
    stops.push_back(m_clear);
    orderTabs(stops);
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
        select(facet, before.at(i));
    }
    m_days->setAccessibleName(tr("Days within which access is lost"));
    m_days->setToolTip(m_days->accessibleName());
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
        select(static_cast<Facet>(i), choices.at(i));
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
    if (areDaysTyped()) // half typed, it means nothing yet
        choices.at(throughPlace) =
            m_days->hasAcceptableInput() ? std::optional(withinValue(m_days->text().toInt())) : std::nullopt;
    return choices;
}

bool FacetBar::areDaysTyped() const
{
    return m_boxes.at(throughPlace)->currentData() == typedDaysValue;
}

/// Nothing chosen is the first entry. A number of days that is not offered is as if it were typed.
void FacetBar::select(Facet facet, std::optional<quint32> value)
{
    ComboBox* box = m_boxes.at(static_cast<std::size_t>(facet));
    int place = value ? box->findData(*value) : 0;
    const std::optional<int> days = value && facet == Facet::AccessThrough ? daysWithin(*value) : std::nullopt;
    if (place < 0 && days) {
        m_days->setText(QString::number(*days));
        place = box->findData(typedDaysValue);
    }
    box->setCurrentIndex(std::max(0, place));
}

/// What narrows the list is to be seen at a glance.
void FacetBar::showChoice()
{
    for (ComboBox* box : m_boxes) {
        box->setFont(box->currentIndex() > 0 ? metrics::strong(font()) : font());
        box->setToolTip(box->currentText());
    }
    m_days->setVisible(areDaysTyped());
    m_clear->setEnabled(isAnyChosen(choices()));
}

} // namespace seatkeeper
