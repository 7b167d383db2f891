#include "ui/moves/moves_editor.h"

#include "core/plan/apply.h"
#include "core/plan/moves/move_targets.h"
#include "core/rules/renewal.h"
#include "ui/moves/move_people_model.h"
#include "ui/moves/moves_model.h"
#include "ui/text/consequence_texts.h"
#include "ui/text/labels.h"
#include "ui/text/move_texts.h"
#include "ui/text/typed_day.h"
#include "ui/text/words.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace seatkeeper {

namespace {

/// Whether seats of a target can be taken for a limit or not: it has concurrent licensing.
bool hasConcurrentTargets(const Tenant& tenant, SubscriptionRef source)
{
    return std::ranges::any_of(tenant.subscriptions, [source](const Subscription& each) {
        return each.ref != source && each.licensing == Licensing::Concurrent;
    });
}

/// `tenant` after all of `changes`; nothing where the rules refuse one.
std::optional<Tenant> applied(const Tenant& tenant, const std::vector<Change>& changes)
{
    Tenant after = tenant;
    for (const Change& change : changes) {
        if (!applyChange(after, change))
            return std::nullopt;
    }
    return after;
}

/// How many administrators have no place: they come first in their group.
qint64 administratorsWithout(const MoveProposal& proposal)
{
    qint64 count = 0;
    for (const MoveGroup& group : proposal.groups)
        count += std::max<qint64>(0, group.administrators - group.placed());
    return count;
}

Summary summaryOf(const std::vector<Change>& changes, const Tenant& tenant, qint64 people)
{
    Summary summary = summarise(changes, tenant);
    summary.people = people;
    return summary;
}

} // namespace

MovesEditor::MovesEditor(Session& session, const TextLanguage& language, QWidget* parent)
    : EditorPage(parent)
    , m_session(session)
    , m_language(language)
    , m_conclusion(new PlainLabel(this))
    , m_lastLabel(new QLabel(this))
    , m_last(new DayEdit(language, this))
    , m_limit(new QCheckBox(this))
    , m_dayProblem(new PlainLabel(this))
    , m_moves(new MovesModel(*language, this))
    , m_movesTable(new TableView(this))
    , m_groupTitle(new PlainLabel(this))
    , m_people(new MovePeopleModel(*language, this))
    , m_peopleTable(new TableView(this))
    , m_othersTitle(new PlainLabel(this))
    , m_candidates(new PlainLabel(this))
    , m_detail(new QWidget(this))
    , m_short(new PlainLabel(this))
    , m_addSeats(new QPushButton(this))
    , m_consequence(new PlainLabel(this))
{
    m_last->setObjectName(QStringLiteral("moveLastDay"));
    m_limit->setObjectName(QStringLiteral("limitConcurrent"));
    m_movesTable->setObjectName(QStringLiteral("movesTable"));
    m_peopleTable->setObjectName(QStringLiteral("movePeopleTable"));
    m_addSeats->setObjectName(QStringLiteral("addSeats"));
    m_conclusion->setObjectName(QStringLiteral("moveConclusion"));
    m_short->setObjectName(QStringLiteral("moveShortages"));
    m_candidates->setObjectName(QStringLiteral("moveCandidates"));
    m_consequence->setObjectName(QStringLiteral("moveConsequence"));
    layOut();
    connect(m_last, &QLineEdit::editingFinished, this, &MovesEditor::takeDay);
    connect(m_last, &DayEdit::picked, this, &MovesEditor::takeDay);
    connect(m_limit, &QCheckBox::clicked, this, [this](bool limits) {
        m_question.concurrent = limits ? ConcurrentSeats::Limit : ConcurrentSeats::NoLimit;
        renew();
    });
    connect(m_movesTable, &TableView::currentMoved, this, &MovesEditor::showGroup);
    new ColumnFit(m_movesTable);
    new ColumnFit(m_peopleTable, {{.weight = 0}});
    // The list is filled anew: not while it is still asked to draw the mark.
    connect(m_people, &MovePeopleModel::turned, this, &MovesEditor::turn, Qt::QueuedConnection);
    connect(m_addSeats, &QPushButton::clicked, this, &MovesEditor::turnSeats);
    connect(&m_session, &Session::planReplaced, this, &MovesEditor::forget);
    connect(&m_session, &Session::planEdited, this, &MovesEditor::followWhileShown);
    connect(&m_session, &Session::dayChanged, this, &MovesEditor::followWhileShown);
    retranslate();
}

TypedTable MovesEditor::table() const
{
    return focusWidget() == m_peopleTable ? m_people->table(m_groupTitle->text()) : typedTableOf(*m_moves, heading());
}

void MovesEditor::edit(SubscriptionRef source, std::vector<PersonId> chosen)
{
    const Tenant& tenant = m_session.tenant();
    m_chosen = chosen.size();
    std::erase_if(chosen, [&tenant, source](PersonId person) {
        return !tenant.pool->holdingOn(tenant.licensesOf(person), source);
    });
    const Subscription& subscription = *m_session.tenant().find(source);
    m_sourceId = subscription.id;
    m_added.clear();
    const QDate day = firstDay();
    const std::optional<DateRange> run = runOn(subscription, day);
    const QDate end = run && run->ends ? *run->ends : day;
    m_question = {.source = source,
                  .first = day,
                  .last = end.addDays(m_session.plan().state().limits.horizonDays),
                  .locked = {},
                  .people = std::move(chosen)};
    m_begun = m_question;
    m_last->setToday(m_session.today());
    m_movesTable->setCurrentIndex({});
    retranslate();
    takeFocus();
}

void MovesEditor::takeFocus()
{
    if (m_moves->rowCount() > 0)
        m_movesTable->setFocus(Qt::OtherFocusReason);
    else
        focusButtons();
}

/// People and subscriptions of the plan before are others in this one.
void MovesEditor::forget()
{
    m_sourceId.clear();
    m_question = m_begun = {};
    m_added.clear();
    m_chosen = 0;
    m_moves->show({}, {}, *m_language);
}

void MovesEditor::follow()
{
    if (!source())
        return leave();
    m_question.first = firstDay();
    m_begun.first = m_question.first;
    const auto isGone = [this](PersonId person) {
        return m_session.tenant().licensesOf(person) == LicenseSetId::NotAMember;
    };
    std::erase_if(m_question.locked, isGone);
    const bool wasOfSome = !m_question.people.empty();
    std::erase_if(m_question.people, isGone);
    if (wasOfSome && m_question.people.empty())
        return leave(); // nobody would mean everybody
    m_begun.people = m_question.people;
    retranslate();
}

/// Enter in the field for the day asks for another proposal, which is to be seen before it is saved.
void MovesEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !m_last->hasFocus())
        EditorPage::keyPressEvent(event);
}

void MovesEditor::save()
{
    if (!takeDay())
        return;
    const std::vector<Change> changes = allChanges();
    const std::vector<Change> moves = changesOf(m_moves->proposal(), m_session.tenant());
    if (moves.empty() || !saveButton()->isEnabled())
        return;
    const QString about = m_sourceId;
    const MoveQuestion begun = std::exchange(m_begun, m_question);
    const auto added = std::exchange(m_added, {});
    Summary summary =
        summaryOf(moves, m_session.tenant(), m_moves->proposal().placed()); // what the step is called after
    summary.changes = std::ssize(changes);
    if (const auto done = m_session.apply(changes, summary); !done) {
        m_begun = begun;
        m_added = added;
        return Q_EMIT failed(done.error());
    }
    Q_EMIT left(about);
}

void MovesEditor::leave()
{
    Q_EMIT left(m_sourceId);
}

/// The seats that are offered are counted on, and saved with the moves; or they are left out again.
void MovesEditor::turnSeats()
{
    if (m_moves->proposal().additions.empty())
        m_added.clear();
    else
        std::ranges::copy(m_moves->proposal().additions, std::back_inserter(m_added));
    renew();
}

/// The as-of date; where it lies behind the end of the subscription, today, as long as there is something to move in
/// time.
QDate MovesEditor::firstDay() const
{
    const QDate day = m_session.day();
    const QDate today = m_session.today();
    const bool isLate = day > today && !runOn(*source(), day) && runOn(*source(), today);
    return isLate ? today : day;
}

/// The seats that are counted on, and the moves.
std::vector<Change> MovesEditor::allChanges() const
{
    std::vector<Change> changes = additionChanges(m_added);
    std::ranges::copy(changesOf(m_moves->proposal(), m_session.tenant()), std::back_inserter(changes));
    return changes;
}

/// Takes the day from its field. Whether the proposal that is shown is the one for it.
bool MovesEditor::takeDay()
{
    const auto last = dayFromText(m_last->text(), m_session.today());
    if (!last) {
        m_dayProblem->say(
            tr("\"%1\" is not a date. Type for example 31-1-27, 31 Jan, +60 or today.").arg(m_last->text()));
        return false;
    }
    if (*last == m_question.last) {
        sayWhetherDaysFit();
        return true;
    }
    m_question.last = *last;
    renew();
    return false;
}

void MovesEditor::turn(PersonId person)
{
    if (std::erase(m_question.locked, person) == 0)
        m_question.locked.push_back(person);
    const int column = m_peopleTable->currentIndex().column();
    renew();
    if (const std::optional<int> row = m_people->rowOf(person))
        m_peopleTable->setCurrentIndex(m_people->index(*row, std::max(0, column)));
}

void MovesEditor::renew()
{
    if (!m_session.isOpen() || !source())
        return;
    const bool isRange = m_question.last >= m_question.first;
    sayWhetherDaysFit();
    const QModelIndex current = m_movesTable->currentIndex();
    std::optional<std::pair<LicenseSetId, quint32>> group;
    if (current.isValid())
        group = {m_moves->groupAt(current.row()).set, m_moves->groupAt(current.row()).department};
    std::optional<Tenant> withSeats = applied(m_session.tenant(), additionChanges(m_added));
    if (!withSeats)
        m_added.clear(); // the plan was edited meanwhile, and they no longer fit
    const Tenant tenant = std::move(withSeats).value_or(m_session.tenant());
    m_moves->show(isRange ? proposeMoves(tenant, m_question) : MoveProposal{.question = m_question}, tenant,
                  *m_language);
    if (m_moves->rowCount() > 0) {
        const std::optional<int> row = group ? m_moves->rowOf(group->first, group->second) : std::nullopt;
        m_movesTable->goToRow(row.value_or(0));
    }
    const bool hasRows = m_moves->rowCount() > 0;
    m_movesTable->setVisible(hasRows);
    m_detail->setVisible(hasRows);
    m_conclusion->say(isRange ? moveConclusion(*m_language, tenant, m_moves->proposal()) : QString());
    m_limit->setVisible(hasConcurrentTargets(tenant, m_question.source));
    m_limit->setChecked(m_question.concurrent == ConcurrentSeats::Limit);
    saveButton()->setEnabled(m_moves->proposal().placed() > 0);
    showGroup();
    sayWhatIsShort();
    sayConsequence();
    orderTabsOf({this});
}

void MovesEditor::sayWhetherDaysFit()
{
    m_dayProblem->say(m_question.last >= m_question.first ? QString() : tr("The last day is before the as-of date."));
}

/// Who the current row is about, and what the other subscriptions are to them.
void MovesEditor::showGroup()
{
    const QModelIndex current = m_movesTable->currentIndex();
    if (!current.isValid())
        return;
    const MoveGroup& group = m_moves->groupAt(current.row());
    const MoveProposal& proposal = m_moves->proposal();
    const Tenant& tenant = m_moves->tenant();
    const QString department = QString::fromStdString(tenant.people->departments().at(group.department));
    const auto people = static_cast<int>(group.people.size() + group.locked.size());
    m_groupTitle->say(department.isEmpty()
                          ? tr("%n people with %1", "license", people).arg(nameOf(*m_language, group.held))
                          : tr("%n people of %2 with %1", "license, department", people)
                                .arg(nameOf(*m_language, group.held), department));
    m_people->show(group, tenant, *m_language);
    QStringList lines;
    for (const MoveTarget& target : group.targets) {
        if (target.people > 0)
            lines += callName(tenant, target.subscription) + QStringLiteral(": ") + moveWindowText(*m_language, target);
    }
    for (const MoveCandidate& candidate : candidatesOf(tenant, proposal.question, group))
        lines += candidateText(*m_language, tenant, proposal, group, candidate);
    for (QString& line : lines)
        line.prepend(QStringLiteral("• "));
    m_candidates->say(lines.join(QLatin1Char('\n')));
}

void MovesEditor::sayWhatIsShort()
{
    const MoveProposal& proposal = m_moves->proposal();
    QStringList sentences;
    for (const MoveShortage& shortage : proposal.shortages)
        sentences += shortageText(*m_language, shortage);
    // Whoever leaves these as they are leaves nobody to mend the rest.
    if (const auto administrators = static_cast<int>(administratorsWithout(proposal)); administrators > 0)
        sentences += tr("Among those without a place are %n administrators.", nullptr, administrators);
    for (const SeatAddition& addition : proposal.additions)
        sentences += additionText(*m_language, m_moves->tenant(), addition);
    for (const SeatAddition& addition : m_added)
        sentences += addedText(*m_language, m_moves->tenant(), addition, m_question.first);
    if (!m_added.empty())
        sentences += tr("Order them: the plan only counts on them.");
    m_short->say(sentences.join(QLatin1Char(' ')));
    m_addSeats->setText(proposal.additions.empty() ? tr("Leave these seats out") : tr("Add these seats too"));
    m_addSeats->setAccessibleName(m_addSeats->text());
    m_addSeats->setVisible(!proposal.additions.empty() || !m_added.empty());
}

void MovesEditor::sayConsequence()
{
    const Tenant& before = m_session.tenant();
    const std::vector<Change> changes = allChanges();
    const std::optional<Tenant> after = changes.empty() ? std::nullopt : applied(before, changes);
    QStringList sentences;
    bool locksOut = false;
    if (after) {
        // Licenses have no dates (A7): in the plan people leave the old ones now, also where they are to be moved
        // later.
        const QDate from = std::min(m_session.today(), m_question.first);
        const Consequences found = consequences(before, *after, from);
        for (const ConsequenceText& text : accessTexts(*m_language, found.access))
            sentences += text.text;
        locksOut = !found.access.lost.empty();
        if (locksOut && found.access.lost.front().day < m_question.first)
            sentences +=
                tr("That is how the plan counts, because licenses have no dates. Carry the moves out from %1 on, "
                   "and not earlier.")
                    .arg(m_language->dateInSentence(m_question.first));
    }
    m_consequence->setTone(locksOut ? PlainLabel::Tone::Error : PlainLabel::Tone::Normal);
    m_consequence->say(sentences.join(QLatin1Char(' ')));
}

const Subscription* MovesEditor::source() const
{
    return m_session.isOpen() && !m_sourceId.isEmpty() ? m_session.tenant().find(m_sourceId) : nullptr;
}

void MovesEditor::layOut()
{
    for (PlainLabel* label : {m_groupTitle, m_othersTitle})
        label->setFont(metrics::sectionTitle(font()));
    m_dayProblem->setTone(PlainLabel::Tone::Error);
    m_dayProblem->say({});
    m_short->setTone(PlainLabel::Tone::Warning);
    m_candidates->setTone(PlainLabel::Tone::Secondary);
    m_candidates->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_movesTable->setModel(m_moves);
    m_peopleTable->setModel(m_people);
    for (TableView* table : {m_movesTable, m_peopleTable}) {
        table->setItemDelegate(new RowDelegate(table));
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        constexpr int fewestRows = 3; // and the head; how many more there are, the room says
        table->setMinimumHeight((fewestRows + 1) * metrics::rowHeight(*table));
        table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    }
    constexpr int dayWidth = 18; // characters
    m_last->setFixedWidth(dayWidth * fontMetrics().averageCharWidth() + metrics::wide);
    m_lastLabel->setBuddy(m_last);
    QHBoxLayout* options = rowLayout();
    options->addWidget(m_lastLabel);
    options->addWidget(m_last);
    options->addSpacing(metrics::large);
    options->addWidget(m_limit);
    options->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_candidates);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* detail = new QGridLayout(m_detail);
    detail->setContentsMargins({});
    detail->setHorizontalSpacing(metrics::large);
    detail->setVerticalSpacing(metrics::small);
    detail->addWidget(m_groupTitle, 0, 0);
    detail->addWidget(m_othersTitle, 0, 1);
    detail->addWidget(m_peopleTable, 1, 0);
    detail->addWidget(scroll, 1, 1);
    detail->setColumnStretch(0, 1);
    detail->setColumnStretch(1, 1);
    detail->setRowStretch(1, 1);

    QHBoxLayout* shortage = rowLayout();
    shortage->addWidget(m_short, 1);
    shortage->addWidget(m_addSeats);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(title());
    layout->addWidget(m_conclusion);
    layout->addLayout(options);
    layout->addWidget(m_dayProblem);
    layout->addWidget(m_movesTable, 1);
    layout->addWidget(m_detail, 1);
    layout->addLayout(shortage);
    layout->addWidget(m_consequence);
    layout->addLayout(buttonRow());
    layout->addStretch(0);
}

QString MovesEditor::titleText() const
{
    const QString from = callName(m_session.tenant(), source()->ref);
    const auto people = static_cast<int>(m_question.people.size());
    if (people == 0)
        return tr("Move people from %1").arg(from);
    if (m_question.people.size() == m_chosen)
        return tr("Move the %n chosen people from %1", nullptr, people).arg(from);
    return tr("Move %n of the %2 chosen people from %1", nullptr, people)
        .arg(from, m_language->number(static_cast<qint64>(m_chosen)));
}

void MovesEditor::retranslate()
{
    EditorPage::retranslate();
    setAccessibleName(tr("Move people"));
    m_lastLabel->setText(tr("Keep access throu&gh"));
    m_last->setAccessibleName(tr("Keep access through"));
    m_limit->setText(tr("Free seats &limit concurrent licenses, too"));
    m_limit->setAccessibleName(tr("Free seats limit concurrent licenses, too"));
    m_movesTable->setAccessibleName(tr("Proposed moves"));
    m_peopleTable->setAccessibleName(tr("People of the group"));
    m_othersTitle->say(tr("Where they could go"));
    const Subscription* about = source();
    title()->say(about ? titleText() : tr("Move people"));
    if (about)
        m_last->setText(m_language->date(m_question.last));
    renew();
}

} // namespace seatkeeper
