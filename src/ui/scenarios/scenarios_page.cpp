#include "ui/scenarios/scenarios_page.h"

#include "ui/scenarios/change_fields.h"
#include "ui/scenarios/scenario_items_model.h"
#include "ui/scenarios/scenario_list_model.h"
#include "ui/text/error_sentences.h"
#include "ui/text/scenario_texts.h"
#include "ui/theme/colors.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace seatkeeper {

namespace {

/// Draws what is switched off in the colour of what is not there.
class ItemDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const int attention = index.data(ScenarioItemsModel::attentionRole).toInt();
        if (attention != static_cast<int>(ScenarioItemsModel::Attention::Off))
            return;
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, colorsOf(option->palette).secondary);
    }
};

void prepare(TableView* table, const QString& name)
{
    table->setObjectName(name);
    table->setItemDelegate(new ItemDelegate(table));
}

} // namespace

ScenariosPage::ScenariosPage(Session& session, const TextLanguage& language, const ScenarioActions& actions,
                             QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_empty(new PlainLabel(this))
    , m_list(new ScenarioListModel(*language, this))
    , m_listTable(new TableView(this))
    , m_itemsTitle(new PlainLabel(this))
    , m_items(new ScenarioItemsModel(*language, this))
    , m_itemsTable(new TableView(this))
    , m_noItems(new PlainLabel(this))
    , m_detail(new PlainLabel(this))
    , m_listButtons(new QWidget(this))
    , m_itemButtons(new QWidget(this))
{
    prepare(m_listTable, QStringLiteral("scenarioList"));
    prepare(m_itemsTable, QStringLiteral("scenarioItems"));
    m_listTable->setModel(m_list);
    m_itemsTable->setModel(m_items);
    m_itemsTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    layOut(actions);

    connect(m_listTable, &TableView::opened, actions.open, &QAction::trigger);
    connect(m_itemsTable, &TableView::opened, actions.editItem, &QAction::trigger);
    connect(m_listTable, &TableView::currentMoved, this, [this] {
        if (!m_filling)
            showItems();
    });
    connect(m_itemsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        sayDetail();
        Q_EMIT choiceChanged();
    });
    new ColumnFit(m_listTable, {{.weight = 1}, {}, {.takesRest = true}});
    new ColumnFit(m_itemsTable, {{}, {.takesRest = true}, {.weight = 0}});
    for (TableView* table : {m_listTable, m_itemsTable}) {
        connect(table, &TableView::menuRequested, actions.menu,
                [menu = actions.menu](const QPoint& place) { menu->popup(place); });
    }
    connect(&m_session, &Session::planReplaced, this, &ScenariosPage::renew);
    connect(&m_session, &Session::planEdited, this, &ScenariosPage::renew);
    retranslate();
}

std::optional<ScenarioId> ScenariosPage::current() const
{
    const QModelIndex index = m_listTable->currentIndex();
    return index.isValid() ? std::optional(m_list->rowAt(index.row()).id) : std::nullopt;
}

std::vector<quint32> ScenariosPage::chosenItems() const
{
    std::vector<quint32> ranks;
    for (const QModelIndex& index : m_itemsTable->selectionModel()->selectedRows())
        ranks.push_back(m_items->outcomeAt(index.row()).rank);
    std::ranges::sort(ranks);
    return ranks;
}

bool ScenariosPage::canEditItem() const
{
    const QModelIndexList rows = m_itemsTable->selectionModel()->selectedRows();
    return rows.size() == 1 && !fieldsOf(*m_items->itemAt(rows.front().row()).change, *m_language).empty();
}

Switch ScenariosPage::nextSwitch() const
{
    const QModelIndexList rows = m_itemsTable->selectionModel()->selectedRows();
    const bool allOff = !rows.isEmpty() && std::ranges::none_of(rows, [this](const QModelIndex& index) {
        return m_items->itemAt(index.row()).enabled;
    });
    return allOff ? Switch::On : Switch::Off;
}

void ScenariosPage::switchItems()
{
    const auto scenario = current();
    const std::vector<quint32> ranks = chosenItems();
    if (scenario && !ranks.empty())
        commit(seatkeeper::switchItems(m_session.plan().state(), *scenario, ranks, nextSwitch()));
}

void ScenariosPage::discardItems()
{
    const auto scenario = current();
    const std::vector<quint32> ranks = chosenItems();
    if (scenario && !ranks.empty())
        commit(seatkeeper::discardItems(m_session.plan().state(), *scenario, ranks));
}

void ScenariosPage::commit(const ScenarioEdit& edit)
{
    if (const auto done = m_session.commit(edit, EditKind::Items); !done)
        Q_EMIT failed(done.error());
}

void ScenariosPage::goTo(const QString& scenario, qint64 number)
{
    makeFresh();
    const auto id = findScenario(*m_session.plan().state().scenarios, scenario);
    const std::optional<int> row = id ? m_list->rowOf(*id) : std::nullopt;
    if (!row)
        return;
    m_listTable->goToRow(*row);
    if (number >= 1 && number <= m_items->rowCount())
        m_itemsTable->goToRow(static_cast<int>(number - 1));
    takeFocus();
}

TypedTable ScenariosPage::table() const
{
    const bool areItems = focusWidget() == m_itemsTable && m_items->rowCount() > 0;
    return areItems ? typedTableOf(*m_items, m_itemsTitle->text()) : typedTableOf(*m_list, m_title->text());
}

void ScenariosPage::takeFocus()
{
    makeFresh();
    if (m_items->rowCount() > 0) {
        m_itemsTable->setFocus(Qt::OtherFocusReason);
        if (!m_itemsTable->currentIndex().isValid())
            m_itemsTable->goToRow(0);
    } else if (m_list->rowCount() > 0) {
        m_listTable->setFocus(Qt::OtherFocusReason);
    } else if (auto* create = m_listButtons->findChild<QPushButton*>()) {
        create->setFocus(Qt::OtherFocusReason);
    }
}

QString ScenariosPage::countText() const
{
    const qsizetype chosen = m_itemsTable->selectionModel()->selectedRows().size();
    return chosen > 1
               ? tr("%1 of %2 changes chosen").arg(m_language->number(chosen), m_language->number(m_items->rowCount()))
               : QString();
}

QPushButton* ScenariosPage::buttonFor(QAction* action)
{
    auto* button = new QPushButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    const auto follow = [button, action] {
        button->setText(action->text().remove(QLatin1Char('&'))); // the letters of the menus are taken here
        button->setAccessibleName(button->text());
        button->setEnabled(action->isEnabled());
        button->setIcon(action->icon());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void ScenariosPage::layOut(const ScenarioActions& actions)
{
    m_title->setFont(metrics::pageTitle(font()));
    m_itemsTitle->setFont(metrics::sectionTitle(font()));
    for (PlainLabel* label : {m_empty, m_noItems})
        label->setTone(PlainLabel::Tone::Secondary);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    QHBoxLayout* listRow = rowLayout();
    for (QAction* action : {actions.create, actions.open, actions.compare, actions.copy, actions.edit, actions.remove})
        listRow->addWidget(buttonFor(action));
    listRow->addStretch(1);
    m_listButtons->setLayout(listRow);
    QHBoxLayout* itemRow = rowLayout();
    for (QAction* action : {actions.editItem, actions.switchItems, actions.discard, actions.takeOver})
        itemRow->addWidget(buttonFor(action));
    itemRow->addStretch(1);
    m_itemButtons->setLayout(itemRow);

    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_empty);
    layout->addWidget(m_listTable);
    layout->addWidget(m_listButtons);
    layout->addWidget(m_itemsTitle);
    layout->addWidget(m_noItems);
    layout->addWidget(m_itemsTable, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_itemButtons);
    layout->addStretch(0);
    orderTabs(tabStops({m_listTable, m_listButtons, m_itemsTable, m_itemButtons}));
}

void ScenariosPage::fill()
{
    const bool isAnotherOpen = std::exchange(m_opened, m_session.scenario()) != m_session.scenario();
    const std::optional<ScenarioId> before = isAnotherOpen && m_opened ? m_opened : current();
    {
        const QScopedValueRollback filling(m_filling, true);
        std::vector<ScenarioRow> rows;
        if (m_session.isOpen())
            rows = scenarioRows(m_session.plan().state(), m_session.scenario());
        m_list->show(std::move(rows), *m_language);
        const std::optional<int> row = before ? m_list->rowOf(*before) : std::nullopt;
        if (m_list->rowCount() > 0)
            m_listTable->goToRow(row.value_or(0));
    }
    const bool isEmpty = m_list->rowCount() == 0;
    m_empty->say(isEmpty ? tr("No scenarios yet. A scenario tries a future: contracts that end or are renewed, "
                              "licenses that move. It shows what comes of it, and the baseline stays as it is.")
                         : QString());
    m_listTable->setVisible(!isEmpty);
    constexpr int mostRows = 5; // more are scrolled through
    const int rowHeight = m_listTable->verticalHeader()->defaultSectionSize();
    m_listTable->setFixedHeight(std::min(mostRows, m_list->rowCount()) * rowHeight +
                                m_listTable->horizontalHeader()->sizeHint().height() + 2 * m_listTable->frameWidth());
    showItems();
}

void ScenariosPage::showItems()
{
    const bool hadFocus = window()->focusWidget() && isAncestorOf(window()->focusWidget());
    const std::optional<ScenarioId> scenario = current();
    const QModelIndex place = m_itemsTable->currentIndex();
    const auto rank = place.isValid() ? std::optional(m_items->outcomeAt(place.row()).rank) : std::nullopt;
    if (scenario) {
        const PlanState& state = m_session.plan().state();
        const bool isOpen = scenario == m_session.scenario();
        m_items->show(state.scenarioItems, *scenario,
                      isOpen ? Replay{m_session.tenant(), m_session.items()}
                             : replay(state.baseline, *state.scenarioItems, *scenario),
                      *m_language);
    } else {
        m_items->showNone(*m_language);
    }
    if (m_items->rowCount() > 0)
        m_itemsTable->goToRow(rank ? m_items->rowOf(*rank).value_or(0) : 0);
    const QString name = scenario ? m_list->rowAt(m_listTable->currentIndex().row()).head.name : QString();
    m_itemsTitle->say(scenario ? tr("Changes of \"%1\"").arg(name) : QString());
    const bool hasItems = m_items->rowCount() > 0;
    m_noItems->say(scenario && !hasItems ? noItemsText(scenario == m_session.scenario()) : QString());
    m_itemsTable->setVisible(hasItems);
    m_itemButtons->setVisible(hasItems);
    if (auto* focused = window()->focusWidget(); hadFocus && (!focused || !isAncestorOf(focused)))
        m_listTable->setFocus(Qt::OtherFocusReason); // what had it is hidden by now
    sayDetail();
    Q_EMIT choiceChanged();
}

QString ScenariosPage::noItemsText(bool isOpen)
{
    return isOpen ? tr("No changes yet. Whatever you edit now is one of its changes.")
                  : tr("No changes yet. Open this scenario: whatever you edit then is one of its changes.");
}

/// Why the current change does not fit, and who are those of its people who are not simply open or done.
void ScenariosPage::sayDetail()
{
    Q_EMIT countChanged();
    const QModelIndex index = m_itemsTable->currentIndex();
    if (!index.isValid())
        return m_detail->say({});
    const ItemOutcome& outcome = m_items->outcomeAt(index.row());
    QStringList lines;
    if (outcome.refusal)
        lines.push_back(tr("It is left out: %1").arg(errorSentence(*m_language, *outcome.refusal)));
    if (const QString people = peopleText(); !people.isEmpty())
        lines.push_back(people);
    m_detail->setTone(outcome.refusal ? PlainLabel::Tone::Warning : PlainLabel::Tone::Secondary);
    m_detail->say(lines.join(QLatin1Char('\n')));
}

QString ScenariosPage::peopleText() const
{
    const int row = m_itemsTable->currentIndex().row();
    const ItemOutcome& outcome = m_items->outcomeAt(row);
    const std::vector<PersonId> people = peopleOf(*m_items->itemAt(row).steps);
    if (people.size() != outcome.people.size())
        return {}; // new people, who are in the words of the change
    QStringList lines;
    for (const StepState state : {StepState::Open, StepState::Done, StepState::Gone, StepState::Drifted}) {
        constexpr qsizetype mostNamed = 8;
        QStringList names;
        for (std::size_t i = 0; i < people.size() && names.size() < mostNamed; ++i) {
            if (outcome.people[i] == state)
                names.push_back(calledName(*m_items->tenant().people, people[i]));
        }
        if (names.isEmpty())
            continue;
        const qint64 count = outcome.count(state);
        const auto others = static_cast<int>(count - names.size());
        if (others > 0)
            names.push_back(tr("and %n more", nullptr, others));
        lines.push_back(
            tr("%1 (%2): %3")
                .arg(nameOf(*m_language, state), m_language->number(count), names.join(QStringLiteral(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

void ScenariosPage::retranslate()
{
    m_title->say(tr("Scenarios"));
    m_listTable->setAccessibleName(tr("Scenarios"));
    m_itemsTable->setAccessibleName(tr("Changes of the scenario"));
    renew();
}

} // namespace seatkeeper
