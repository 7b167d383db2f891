#include "ui/decisions/decision_page.h"

#include "ui/decisions/decision_delegate.h"
#include "ui/decisions/decision_model.h"
#include "ui/text/cliff_texts.h"
#include "ui/text/decision_amounts.h"
#include "ui/text/typed_day.h"
#include "ui/theme/icons.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/sub_page_title.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/table_view.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace seatkeeper {

namespace {

/// How many months the choice of the last one offers.
constexpr int monthsOffered = 48;

/// The question about a subscription of the baseline, as it is asked first.
std::optional<DecisionQuestion> firstQuestion(const Session& session, SubscriptionRef subscription)
{
    const PlanState& state = session.plan().state();
    return decisionOn(state.baseline, subscription, session.day(), state.limits.horizonDays);
}

} // namespace

DecisionPage::DecisionPage(Session& session, const TextLanguage& language, QWidget* parent)
    : SubPage(parent)
    , m_session(session)
    , m_language(language)
    , m_ending(new PlainLabel(this))
    , m_cliff(new PlainLabel(this))
    , m_provisional(new PlainLabel(this))
    , m_fields(new QWidget(this))
    , m_endLabel(new QLabel(m_fields))
    , m_end(new DayEdit(language, m_fields))
    , m_idLabel(new QLabel(m_fields))
    , m_id(new LineEdit(m_fields))
    , m_firstLabel(new QLabel(m_fields))
    , m_first(new DayEdit(language, m_fields))
    , m_throughLabel(new QLabel(m_fields))
    , m_through(new ComboBox(m_fields))
    , m_said(new PlainLabel(this))
    , m_basis(new PlainLabel(this))
    , m_model(new DecisionModel(this))
    , m_table(new TableView(this))
    , m_foot(new QWidget(this))
    , m_buttons(new QGridLayout(m_foot))
    , m_moves(new QPushButton(m_foot))
{
    m_cliff->setObjectName(QStringLiteral("decisionCliff"));
    m_end->setObjectName(QStringLiteral("decisionEnd"));
    m_id->setObjectName(QStringLiteral("decisionId"));
    m_first->setObjectName(QStringLiteral("decisionFirst"));
    m_through->setObjectName(QStringLiteral("decisionThrough"));
    m_table->setObjectName(QStringLiteral("decisionTable"));
    layOut();
    listen();
    retranslate();
}

bool DecisionPage::canDecide(const Session& session, SubscriptionRef subscription)
{
    return firstQuestion(session, subscription).has_value();
}

void DecisionPage::decide(SubscriptionRef subscription)
{
    if (subscription != m_subscription)
        clear();
    m_subscription = subscription;
    renew();
}

std::optional<quint32> DecisionPage::subject() const
{
    return m_subscription ? std::optional(static_cast<quint32>(*m_subscription)) : std::nullopt;
}

bool DecisionPage::showSubject(quint32 subject)
{
    const SubscriptionRef subscription{subject};
    if (!canDecide(m_session, subscription))
        return false;
    decide(subscription);
    return true;
}

TypedTable DecisionPage::table() const
{
    TypedTable table = m_model->table();
    table.title = title()->text();
    table.headings.front() = QStringLiteral("%1 %2 %3")
                                 .arg(m_ending->text(), m_cliff->text(), m_basis->text())
                                 .simplified(); // what it is about
    return table;
}

void DecisionPage::takeFocus()
{
    makeFresh();
    QWidget* first = m_question ? static_cast<QWidget*>(m_table) : this;
    first->setFocus(Qt::OtherFocusReason);
}

/// The table is what one comes for.
std::vector<QWidget*> DecisionPage::panes() const
{
    return {m_table, m_foot, m_fields};
}

void DecisionPage::layOut()
{
    setFocusPolicy(Qt::ClickFocus);
    m_ending->setFont(metrics::sectionTitle(font()));
    m_provisional->setTone(PlainLabel::Tone::Secondary);
    m_basis->setTone(PlainLabel::Tone::Secondary);
    m_basis->say({});
    m_said->setTone(PlainLabel::Tone::Error);
    constexpr int dayWidth = 18; // characters
    for (DayEdit* field : {m_end, m_first})
        field->setFixedWidth(dayWidth * fontMetrics().averageCharWidth() + metrics::wide);
    constexpr int longestId = 200;
    m_id->setMaxLength(longestId);
    m_id->setMinimumWidth(dayWidth * fontMetrics().averageCharWidth());
    auto* row = new FlowLayout(m_fields);
    row->setSpacing(metrics::medium);
    for (const auto& [label, field] : {std::pair<QLabel*, QWidget*>(m_endLabel, m_end),
                                       {m_firstLabel, m_first},
                                       {m_idLabel, m_id},
                                       {m_throughLabel, m_through}}) {
        label->setBuddy(field);
        auto* group = new QVBoxLayout; // the one with the id takes what is left of the row: ids can be long
        group->setContentsMargins({});
        group->setSpacing(metrics::tight);
        group->addWidget(label);
        group->addWidget(field);
        row->addGroup(group);
    }
    constexpr int linesAtLeast = 10; // a question and what the three ways answer to it
    m_table->setMinimumHeight(linesAtLeast * fontMetrics().lineSpacing());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DecisionDelegate(m_table));
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_buttons->setContentsMargins({});
    m_buttons->setHorizontalSpacing(0);
    constexpr std::array names{"keepRenew", "keepReplace", "keepLetEnd"};
    for (const WayOn way : waysOn) {
        auto* button = new QPushButton(m_foot);
        button->setObjectName(QLatin1String(names.at(static_cast<std::size_t>(way))));
        m_keep.at(static_cast<std::size_t>(way)) = button;
        m_buttons->addWidget(button, 0, 1 + static_cast<int>(way), Qt::AlignLeft);
    }
    m_keep.front()->setDefault(true);
    m_moves->setObjectName(QStringLiteral("decisionMoves"));
    m_buttons->addWidget(m_moves, 1, 1 + static_cast<int>(WayOn::LetEnd), Qt::AlignLeft);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(title());
    layout->addWidget(m_ending);
    layout->addWidget(m_cliff);
    layout->addWidget(m_provisional);
    layout->addWidget(m_fields);
    layout->addWidget(m_said);
    layout->addWidget(m_basis);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_foot);
    layout->addStretch();
    std::vector<QWidget*> stops = tabStops({title()});
    stops.insert(stops.end(), {m_end, m_first, m_id, m_through, m_table});
    stops.insert(stops.end(), m_keep.begin(), m_keep.end());
    stops.push_back(m_moves);
    orderTabs(stops);
}

void DecisionPage::listen()
{
    for (DayEdit* field : {m_end, m_first}) {
        connect(field, &QLineEdit::editingFinished, this, &DecisionPage::takeFields);
        connect(field, &DayEdit::picked, this, &DecisionPage::takeFields);
    }
    connect(m_id, &QLineEdit::editingFinished, this, &DecisionPage::takeFields);
    connect(m_through, &QComboBox::activated, this, &DecisionPage::takeFields);
    connect(m_table, &TableView::roomChanged, this, &DecisionPage::arrange);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        if (const std::optional<WayOn> way = DecisionModel::wayOf(index.column()))
            keep(*way);
    });
    for (const WayOn way : waysOn) {
        connect(m_keep.at(static_cast<std::size_t>(way)), &QPushButton::clicked, this, [this, way] { keep(way); });
    }
    connect(m_moves, &QPushButton::clicked, this, [this] {
        if (m_subscription)
            Q_EMIT movesRequested(*m_subscription);
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { keep(waysOn.front()); });
    }
    connect(&m_session, &Session::planReplaced, this, &DecisionPage::begin);
    connect(&m_session, &Session::planEdited, this, &DecisionPage::renew);
    connect(&m_session, &Session::dayChanged, this, &DecisionPage::renew);
}

void DecisionPage::begin()
{
    clear();
    renew();
}

void DecisionPage::clear()
{
    m_subscription.reset();
    m_question.reset();
    m_sheet.reset();
    m_wanted.reset();
    ++m_job; // what is still being made is of something else
    m_model->show({}, *m_language);
    m_basis->say({});
    m_cliff->say({});
    for (QPushButton* button : m_keep)
        button->setEnabled(false);
}

void DecisionPage::fill()
{
    if (!m_session.isOpen() || !m_subscription)
        return;
    ask();
    m_provisional->setTone(m_session.scenario() ? PlainLabel::Tone::Warning : PlainLabel::Tone::Secondary);
    m_provisional->say(
        m_session.scenario()
            ? tr("This sheet starts from the baseline, not from scenario \"%1\". Nothing of it is in the "
                 "plan until you keep a way as a scenario.")
                  .arg(m_session.scenarioName())
            : tr("Nothing of this sheet is in the plan until you keep a way as a scenario."));
    for (QWidget* part : std::initializer_list<QWidget*>{m_fields, m_table, m_foot})
        part->setVisible(m_question.has_value());
    m_said->say({});
    if (!m_question)
        return sayNothingToDecide();
    showQuestion();
    compute();
}

/// Asks anew where the end is another one; what was typed about the same end stays.
void DecisionPage::ask()
{
    const auto first = firstQuestion(m_session, *m_subscription);
    if (!first || !m_question || m_question->run != first->run) {
        m_question = first;
        return;
    }
    m_question->day = first->day;
    m_question->horizonDays = first->horizonDays;
}

void DecisionPage::showQuestion()
{
    for (DayEdit* field : {m_end, m_first})
        field->setToday(m_session.today());
    m_end->setText(m_language->date(m_question->newEnd));
    m_first->setText(m_language->date(m_question->newFirst));
    m_id->setText(m_question->newId);
    m_ending->say(endingText(*m_language, *m_question, m_session.plan().baseline()));
    offerMonths();
}

void DecisionPage::offerMonths()
{
    m_through->clear();
    const Month first = Month::of(m_question->dayAfter());
    for (int i = 0; i < monthsOffered; ++i)
        m_through->addItem(m_language->month(first.plus(i)), first.plus(i).firstDay());
    m_through->setCurrentIndex(m_through->findData(m_question->through.firstDay()));
}

/// Takes what was typed, or says what is wrong with it.
void DecisionPage::takeFields()
{
    if (!m_question)
        return;
    m_said->say({});
    const std::optional<QDate> end = dayIn(m_end);
    const std::optional<QDate> first = dayIn(m_first);
    const QString id = m_id->text().trimmed();
    if (!end || !first)
        return;
    if (id.isEmpty())
        return m_said->say(tr("The new subscription needs an id. Type the one of its contract, or any other."));
    DecisionQuestion question = *m_question;
    question.newEnd = *end;
    question.newFirst = *first;
    question.newId = id;
    question.through = Month::of(m_through->currentData().toDate());
    if (question == *m_question)
        return;
    m_question = question;
    compute();
}

std::optional<QDate> DecisionPage::dayIn(const DayEdit* field)
{
    const auto day = dayFromText(field->text(), m_session.today());
    if (!day)
        m_said->say(tr("\"%1\" is not a date. Type for example 31-1-27, 31 Jan, +60 or today.").arg(field->text()));
    return day;
}

void DecisionPage::compute()
{
    m_sheet.reset();
    const int job = ++m_job;
    const auto work = [baseline = m_session.plan().baseline(), question = *m_question, code = m_language->code(), job] {
        const Language language(code); // of its own: the window may speak another one before this is ready
        DecisionSheet sheet = decisionSheet(baseline, question);
        std::vector<DecisionRow> rows = decisionRows(language, sheet, baseline);
        return Answer{job, std::move(sheet), std::move(rows)};
    };
    workBeside(this, work, [this](Answer answer) { show(std::move(answer)); });
}

void DecisionPage::show(Answer answer)
{
    if (answer.job != m_job)
        return;
    const QModelIndex current = m_table->currentIndex();
    m_model->show(std::move(answer.rows), *m_language);
    m_sheet = std::move(answer.sheet);
    sayCliff();
    m_basis->say(overageBasis(*m_language, *m_sheet));
    for (const DecisionOutcome& outcome : m_sheet->ways)
        m_keep.at(static_cast<std::size_t>(outcome.way))->setEnabled(!outcome.refusal);
    arrange();
    m_table->setCurrentIndex(m_model->index(std::max(0, current.row()), std::max(1, current.column())));
    if (const std::optional<WayOn> way = std::exchange(m_wanted, std::nullopt))
        keep(*way);
}

/// Who loses access where nobody acts, in the colour of a loss.
void DecisionPage::sayCliff()
{
    const std::optional<AccessCliff>& cliff = m_sheet->cliff;
    if (!cliff)
        return m_cliff->say({});
    QStringList sentences{cliffText(*m_language, m_session.plan().baseline(), *cliff),
                          cliffDepartmentsText(*m_language, *cliff)};
    sentences.removeAll(QString());
    m_cliff->setTone(cliff->lost.people() > 0 ? PlainLabel::Tone::Error : PlainLabel::Tone::Normal);
    m_cliff->say(sentences.join(QLatin1Char(' ')));
}

void DecisionPage::sayNothingToDecide()
{
    ++m_job;
    m_sheet.reset();
    m_wanted.reset();
    const Subscription* subscription = m_session.plan().baseline().find(*m_subscription);
    m_provisional->say({});
    m_basis->say({});
    m_cliff->say({});
    m_ending->say(subscription ? tr("No last day of %1 is known from %2 on, so there is nothing to decide.")
                                     .arg(labelOf(*subscription), m_language->dateInSentence(m_session.day()))
                               : tr("This subscription is not in the baseline, so there is nothing to decide."));
}

void DecisionPage::keep(WayOn way)
{
    if (!m_question)
        return;
    if (!m_sheet) {
        m_wanted = way;
        return;
    }
    const DecisionOutcome& outcome = m_sheet->ways.at(static_cast<std::size_t>(way));
    if (outcome.refusal)
        return;
    const Subscription& subscription = *m_session.plan().baseline().find(*m_subscription);
    Q_EMIT keepRequested({.name = scenarioNameFor(*m_language, way, subscription), .note = {}}, outcome.changes);
}

void DecisionPage::retranslate()
{
    title()->say(tr("Decision sheet"));
    m_endLabel->setText(tr("Ne&w last day"));
    m_end->setAccessibleName(tr("New last day"));
    m_firstLabel->setText(tr("Replacement sta&rts"));
    m_first->setAccessibleName(tr("First day of the replacement"));
    m_idLabel->setText(tr("&Id of the replacement"));
    m_id->setAccessibleName(tr("Id of the replacement"));
    m_throughLabel->setText(tr("A&mounts through"));
    m_through->setAccessibleName(tr("Amounts through"));
    m_table->setAccessibleName(tr("Decision sheet"));
    m_moves->setText(tr("Help with movin&g…"));
    m_moves->setAccessibleName(tr("Help with moving…"));
    for (const WayOn way : waysOn) {
        QPushButton* button = m_keep.at(static_cast<std::size_t>(way));
        button->setText(tr("Keep as scenario…"));
        button->setAccessibleName(
            tr("%1: keep as scenario", "a way, as the head of its column").arg(nameOf(*m_language, way)));
    }
    renew();
}

/// The ways share what the questions leave; the buttons stand below their columns.
void DecisionPage::arrange()
{
    constexpr int charactersOfQuestion = 17;
    const int room = m_table->viewport()->width();
    const int question = charactersOfQuestion * m_table->fontMetrics().averageCharWidth() + metrics::wide;
    const int way = (room - question) / static_cast<int>(waysOn.size());
    m_table->setColumnWidth(DecisionModel::questionColumn, question);
    m_buttons->setColumnMinimumWidth(0, question);
    for (int column = 1; column < DecisionModel::columns; ++column) {
        m_table->setColumnWidth(column, way);
        m_buttons->setColumnMinimumWidth(column, way);
    }
    m_buttons->setColumnStretch(DecisionModel::columns, 1);
    m_table->resizeRowsToContents();
}

} // namespace seatkeeper
