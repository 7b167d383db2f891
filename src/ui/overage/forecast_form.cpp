#include "ui/overage/forecast_form.h"

#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QIntValidator>

namespace seatkeeper {

ForecastForm::ForecastForm(Session& session, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(language)
    , m_explanation(new PlainLabel(this))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("forecastForm"));
    m_explanation->setTone(PlainLabel::Tone::Secondary);
    m_grid->setHorizontalSpacing(metrics::small);
    m_grid->setVerticalSpacing(metrics::tight);
    for (const UsageTypeInfo& info : usageTypes)
        makeRow(info.type);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::small, metrics::large, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_explanation);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    connect(&m_session, &Session::planReplaced, this, &ForecastForm::begin);
    connect(&m_session, &Session::planEdited, this, &ForecastForm::renew);
    retranslate();
    begin();
}

void ForecastForm::focusFirst()
{
    for (const Row& row : m_rows) {
        if (row.basis->isVisibleTo(this))
            return row.basis->setFocus(Qt::OtherFocusReason);
    }
}

void ForecastForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ForecastForm::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    drawCard(this);
}

void ForecastForm::makeRow(UsageType type)
{
    const Row row{type, new QLabel(this), new ComboBox(this), new LineEdit(this), new QLabel(this)};
    row.name->setTextFormat(Qt::PlainText);
    row.percent->setTextFormat(Qt::PlainText);
    row.basis->addItems({QString(), QString()}); // in the order of ForecastBasis
    row.basis->setObjectName(QStringLiteral("basis-") + codeOf(type));
    row.growth->setObjectName(QStringLiteral("growth-") + codeOf(type));
    row.growth->setValidator(new QIntValidator(leastGrowth, mostGrowth, row.growth));
    row.growth->setAlignment(Qt::AlignRight);
    constexpr int digits = 5;
    row.growth->setFixedWidth(fontMetrics().averageCharWidth() * digits + metrics::wide);
    connect(row.basis, &QComboBox::activated, this, &ForecastForm::take);
    connect(row.growth, &QLineEdit::editingFinished, this, &ForecastForm::take);
    m_rows.push_back(row);
}

void ForecastForm::begin()
{
    m_types = {};
    renew();
}

/// Only types with usage can go on; they stand in two columns.
void ForecastForm::renew()
{
    int place = 0;
    for (const Row& row : m_rows) {
        const bool hasUsage = m_session.isOpen() && lastMeasuredMonth(m_session.tenant(), row.type);
        const TypeForecast& chosen = m_types.at(indexOf(row.type));
        row.basis->setCurrentIndex(static_cast<int>(chosen.basis));
        row.growth->setText(QString::number(chosen.growth));
        constexpr int widgets = 4;
        constexpr int columns = 2;
        int column = place % columns * (widgets + 1); // and one between
        for (QWidget* widget : std::initializer_list<QWidget*>{row.name, row.basis, row.growth, row.percent}) {
            m_grid->removeWidget(widget);
            widget->setVisible(hasUsage);
            if (hasUsage)
                m_grid->addWidget(widget, place / columns, column++);
        }
        place += hasUsage ? 1 : 0;
        m_grid->setColumnStretch(widgets, 1);
        m_grid->setColumnStretch(2 * widgets + 1, 1);
    }
}

void ForecastForm::take()
{
    auto chosen = m_types;
    for (const Row& row : m_rows) {
        TypeForecast& type = chosen.at(indexOf(row.type));
        type.basis = static_cast<ForecastBasis>(row.basis->currentIndex());
        if (row.growth->hasAcceptableInput())
            type.growth = row.growth->text().toInt();
    }
    if (chosen == m_types)
        return;
    m_types = chosen;
    Q_EMIT changed();
}

void ForecastForm::retranslate()
{
    setAccessibleName(tr("How usage goes on in the forecast"));
    m_explanation->say(
        tr("Usage goes on from the last month that was measured, or from the mean of the last three, and "
           "grows by so much a month. Contracts, payers and rates are those of each month."));
    for (const Row& row : m_rows) {
        const QString name = nameOf(*m_language, row.type);
        row.name->setText(shortNameOf(*m_language, row.type));
        row.basis->setItemText(static_cast<int>(ForecastBasis::LastMonth), tr("Last month"));
        row.basis->setItemText(static_cast<int>(ForecastBasis::MeanOfThree), tr("Mean of three"));
        row.basis->setAccessibleName(tr("Basis of the forecast: %1").arg(name));
        row.growth->setAccessibleName(tr("Growth in percent a month: %1").arg(name));
        row.percent->setText(tr("% a month"));
    }
}

} // namespace seatkeeper
