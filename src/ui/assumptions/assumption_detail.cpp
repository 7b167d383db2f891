#include "ui/assumptions/assumption_detail.h"

#include "ui/assumptions/effect_model.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>

namespace seatkeeper {

AssumptionDetail::AssumptionDetail(QWidget* parent)
    : QWidget(parent)
    , m_question(new PlainLabel(this))
    , m_answer(new PlainLabel(this))
    , m_model(new EffectModel(this))
    , m_table(new TableView(this))
    , m_switch(new QPushButton(this))
    , m_where(new PlainLabel(this))
{
    setObjectName(QStringLiteral("assumptionDetail"));
    m_question->setFont(metrics::sectionTitle(font()));
    m_answer->setObjectName(QStringLiteral("assumptionAnswer"));
    m_table->setObjectName(QStringLiteral("effectTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_switch->setObjectName(QStringLiteral("switchAssumption"));
    m_where->setTone(PlainLabel::Tone::Secondary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_question);
    layout->addWidget(m_answer);
    layout->addWidget(m_table, 1);
    QHBoxLayout* foot = rowLayout();
    foot->addWidget(m_switch);
    foot->addWidget(m_where, 1);
    layout->addLayout(foot);
    layout->addStretch();
    connect(m_switch, &QPushButton::clicked, this, &AssumptionDetail::switched);
    connect(m_table, &TableView::roomChanged, this, &AssumptionDetail::fitColumns);
    retranslate();
}

void AssumptionDetail::show(Content content)
{
    m_question->say(content.question);
    m_answer->say(content.answer);
    m_model->show(std::move(content.rows), content.sides);
    m_table->setVisible(m_model->rowCount() > 0);
    m_switch->setText(content.switchText);
    m_switch->setAccessibleName(content.switchText);
    m_switch->setVisible(!content.switchText.isEmpty());
    m_where->say(content.where);
    fitColumns();
}

void AssumptionDetail::focusSwitch()
{
    if (m_switch->isVisible())
        m_switch->setFocus(Qt::OtherFocusReason);
}

TypedTable AssumptionDetail::table() const
{
    TypedTable table = m_model->table();
    table.title = m_question->text();
    return table;
}

void AssumptionDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AssumptionDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void AssumptionDetail::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const Colors& colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.base);
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void AssumptionDetail::retranslate()
{
    m_table->setAccessibleName(tr("What changes with the other reading"));
}

void AssumptionDetail::fitColumns()
{
    constexpr std::array shares{30, 22, 24}; // of a hundred; the last column takes the rest
    constexpr int hundred = 100;
    const int room = m_table->viewport()->width();
    for (std::size_t i = 0; i < shares.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i), room * shares.at(i) / hundred);
    m_table->resizeRowsToContents();
}

} // namespace seatkeeper
