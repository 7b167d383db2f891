#include "ui/cliffs/cliff_detail.h"

#include "ui/cliffs/cliff_rows_model.h"
#include "ui/cliffs/role_columns.h"
#include "ui/text/cliff_texts.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace seatkeeper {

CliffDetail::CliffDetail(QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_model(new CliffRowsModel(this))
    , m_departments(new TableView(this))
    , m_people(new QPushButton(this))
    , m_moves(new QPushButton(this))
    , m_decision(new QPushButton(this))
{
    setObjectName(QStringLiteral("cliffDetail"));
    m_text->setObjectName(QStringLiteral("cliffText"));
    m_departments->setObjectName(QStringLiteral("cliffDepartments"));
    m_people->setObjectName(QStringLiteral("cliffPeople"));
    m_moves->setObjectName(QStringLiteral("cliffMoves"));
    m_decision->setObjectName(QStringLiteral("cliffDecision"));
    m_departments->setModel(m_model);
    m_departments->setItemDelegate(new RowDelegate(m_departments));
    m_departments->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_text);
    QHBoxLayout* buttons = rowLayout();
    for (QPushButton* button : {m_people, m_moves, m_decision})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_departments, 1);
    orderTabs({m_people, m_moves, m_decision, m_departments});
    layout->addStretch();
    connect(m_people, &QPushButton::clicked, this, &CliffDetail::peopleRequested);
    connect(m_moves, &QPushButton::clicked, this, &CliffDetail::movesRequested);
    connect(m_decision, &QPushButton::clicked, this, &CliffDetail::decisionRequested);
    new ColumnFit(m_departments, {{.takesRest = true}});
    retranslate();
}

void CliffDetail::show(const AccessCliff& cliff, const Tenant& tenant, const Language& language, Decision decision)
{
    m_text->say(cliffText(language, tenant, cliff));
    std::vector<CliffRow> rows;
    rows.reserve(cliff.departments.size());
    for (const AccessCliff::Department& department : cliff.departments)
        rows.push_back({{departmentText(language, department.name)}, department.lost});
    m_model->show({tr("Department")}, std::move(rows), language);
    const bool isAnybody = cliff.lost.people() > 0;
    m_departments->setVisible(isAnybody);
    m_people->setEnabled(isAnybody);
    m_moves->setEnabled(isAnybody);
    m_decision->setEnabled(decision == Decision::Possible);
}

void CliffDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CliffDetail::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const Colors& colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.base);
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CliffDetail::retranslate()
{
    m_departments->setAccessibleName(tr("Who loses access, by department"));
    m_people->setText(tr("Show these &people"));
    m_people->setAccessibleName(tr("Show these people"));
    m_moves->setText(tr("Help with &moving…"));
    m_moves->setAccessibleName(tr("Help with moving"));
    m_decision->setText(tr("&Decision sheet…"));
    m_decision->setAccessibleName(tr("Decision sheet"));
}

} // namespace seatkeeper
