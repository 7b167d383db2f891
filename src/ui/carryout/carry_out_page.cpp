#include "ui/carryout/carry_out_page.h"

#include "core/plan/layers.h"
#include "ui/carryout/exports_model.h"
#include "ui/carryout/steps_model.h"
#include "ui/text/scenario_texts.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr std::array states{StepState::Open, StepState::Done, StepState::Gone, StepState::Drifted};

void prepare(TableView* table, const QString& name)
{
    table->setObjectName(name);
    table->setItemDelegate(new RowDelegate(table));
}

} // namespace

CarryOutPage::CarryOutPage(Session& session, const TextLanguage& language, QAction* exportAction, QAction* importAction,
                           QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_language(language)
    , m_exportAction(exportAction)
    , m_importAction(importAction)
    , m_title(new PlainLabel(this))
    , m_head(new PlainLabel(this))
    , m_export(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_exports(new ExportsModel(*language, this))
    , m_exportTable(new TableView(this))
    , m_stateLabel(new QLabel(this))
    , m_state(new ComboBox(this))
    , m_steps(new StepsModel(*language, this))
    , m_stepTable(new TableView(this))
    , m_nothing(new PlainLabel(this))
{
    prepare(m_exportTable, QStringLiteral("exportTable"));
    prepare(m_stepTable, QStringLiteral("stepTable"));
    m_state->setObjectName(QStringLiteral("stepState"));
    m_export->setObjectName(QStringLiteral("carryOutExport"));
    m_stepTable->setWordWrap(true); // what to do, and when, are what one reads this for
    m_stepTable->verticalHeader()->setDefaultSectionSize(metrics::twoLineRowHeight(*m_stepTable));
    m_exportTable->setModel(m_exports);
    m_stepTable->setModel(m_steps);
    layOut();
    connect(m_export, &QPushButton::clicked, m_exportAction, &QAction::trigger);
    connect(m_import, &QPushButton::clicked, m_importAction, &QAction::trigger);
    connect(m_exportTable, &TableView::currentMoved, this, &CarryOutPage::showSteps);
    connect(m_state, &QComboBox::activated, this, &CarryOutPage::showSteps);
    connect(m_stepTable, &TableView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT personRequested(m_steps->personAt(index.row())); });
    new ColumnFit(m_exportTable, {{.takesRest = true}});
    new ColumnFit(m_stepTable,
                  {{.weight = 2}, {.weight = 4}, {.weight = 1, .takesRest = true}, {.weight = 3}, {.weight = 0}});
    connect(&m_session, &Session::planReplaced, this, &CarryOutPage::renew);
    connect(&m_session, &Session::planEdited, this, &CarryOutPage::renew);
    connect(&m_session, &Session::exported, this, &CarryOutPage::renew);
    retranslate();
}

void CarryOutPage::layOut()
{
    m_title->setFont(metrics::pageTitle(font()));
    m_stateLabel->setBuddy(m_state);
    for (int i = 0; i <= static_cast<int>(states.size()); ++i)
        m_state->addItem(QString());
    constexpr int exportsSeen = 5;
    m_exportTable->setMaximumHeight((exportsSeen + 1) * metrics::rowHeight(*this) + metrics::small);
    QHBoxLayout* head = rowLayout();
    head->addWidget(m_head, 1);
    head->addWidget(m_export);
    head->addWidget(m_import);
    QHBoxLayout* filter = rowLayout();
    filter->addWidget(m_stateLabel);
    filter->addWidget(m_state);
    filter->addStretch(1);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_exportTable);
    layout->addLayout(filter);
    layout->addWidget(m_stepTable, 1);
    layout->addWidget(m_nothing, 1);
}

TypedTable CarryOutPage::table() const
{
    return focusWidget() == m_exportTable ? typedTableOf(*m_exports, m_exportTable->accessibleName())
                                          : m_steps->table(m_title->text());
}

void CarryOutPage::takeFocus()
{
    makeFresh();
    m_stepTable->setFocus();
}

std::vector<QWidget*> CarryOutPage::panes() const
{
    return {m_exportTable, m_stepTable};
}

QString CarryOutPage::countText() const
{
    const int row = std::max(m_exportTable->currentIndex().row(), 0);
    if (row >= m_exports->rowCount())
        return {};
    const auto all = static_cast<int>(m_exports->rowAt(row).list.people());
    return tr("%1 of %n people shown", nullptr, all).arg(m_language->number(m_steps->rowCount()));
}

void CarryOutPage::fill()
{
    std::vector<ExportsModel::Row> rows;
    if (m_session.isOpen()) {
        const PlanState& state = m_session.plan().state();
        rows.push_back({std::nullopt, stillToCarryOut(m_session.tenant(), *state.imported)});
        for (auto made = state.exports->rbegin(); made != state.exports->rend(); ++made)
            rows.push_back({*made, carriedOut(state, *made), findLayer(state, made->layer).has_value()});
    }
    const int current = std::max(m_exportTable->currentIndex().row(), 0);
    m_exports->show(std::move(rows), *m_language);
    m_exportTable->goToRow(std::min(current, m_exports->rowCount() - 1));
    showSteps();
}

std::optional<StepState> CarryOutPage::chosenState() const
{
    const int index = m_state->currentIndex();
    return index > 0 ? std::optional(states.at(static_cast<std::size_t>(index) - 1)) : std::nullopt;
}

void CarryOutPage::showSteps()
{
    const int row = m_exportTable->currentIndex().row();
    const bool isThere = row >= 0 && row < m_exports->rowCount();
    const CarryOutList list = isThere ? m_exports->rowAt(row).list : CarryOutList();
    m_steps->show(list, m_session.isOpen() ? m_session.tenant() : Tenant(), chosenState(), m_session.today(),
                  *m_language);
    const bool isEmpty = m_steps->rowCount() == 0;
    m_stepTable->setVisible(!isEmpty);
    m_nothing->say(!isEmpty ? QString()
                   : list.people() > 0
                       ? tr("Nobody here is in this state.")
                       : tr("Nothing is to be carried out: Control Hub has what the plan means, as far as the last "
                            "import knows. What you change in licenses will stand here."));
    const auto remaining = static_cast<int>(m_exports->rowCount() > 0 ? m_exports->rowAt(0).list.people() : 0);
    m_head->say(remaining > 0 ? tr("For %n people something is still to be carried out in Control Hub. Export it, have "
                                   "it processed there, and import again: what is done then leaves this list.",
                                   nullptr, remaining)
                              : tr("Nothing is still to be carried out."));
    if (!isEmpty)
        m_stepTable->goToRow(0);
    Q_EMIT countChanged();
}

void CarryOutPage::retranslate()
{
    m_title->say(tr("Carry out"));
    m_export->setText(m_exportAction->text().remove(QLatin1Char('&')));
    m_import->setText(m_importAction->text().remove(QLatin1Char('&')));
    m_exportTable->setAccessibleName(tr("Handed over"));
    m_stepTable->setAccessibleName(tr("Steps for people"));
    m_stateLabel->setText(tr("Sho&w:"));
    m_state->setAccessibleName(tr("Which people are shown"));
    m_state->setItemText(0, tr("Everybody"));
    for (std::size_t i = 0; i < states.size(); ++i)
        m_state->setItemText(static_cast<int>(i) + 1, nameOf(*m_language, states[i]));
    renew();
}

} // namespace seatkeeper
