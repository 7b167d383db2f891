#include "ui/bulk/move_to_dialog.h"

#include "ui/bulk/bulk_targets_model.h"
#include "ui/bulk/source_box.h"
#include "ui/bulk/text_room.h"
#include "ui/licenses/seats_text.h"
#include "ui/text/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace seatkeeper {

namespace {

/// The license is not contracted, or named and given out more often than contracted.
bool isInTheWay(const Seats& seats)
{
    return seats.after > seats.assigned &&
           (!seats.committed || (seats.isOver() && seats.licensing == Licensing::Named));
}

} // namespace

MoveToDialog::MoveToDialog(Session& session, const TextLanguage& language, std::vector<PersonId> people, QString shown,
                           QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_people(std::move(people))
    , m_shown(std::move(shown))
    , m_title(new PlainLabel(this))
    , m_count(new PlainLabel(this))
    , m_sourceLabel(new QLabel(this))
    , m_source(new SourceBox(SourceBox::Offers::EachOnesOwn, this))
    , m_targets(new BulkTargetsModel(*language, this))
    , m_table(new TableView(this))
    , m_seats(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("moveToDialog"));
    for (Preview* preview : {&m_move, &m_add}) {
        preview->verb = new PlainLabel(this);
        preview->text = new PlainLabel(this);
        preview->button = new QPushButton(this);
    }
    m_source->setObjectName(QStringLiteral("moveSource"));
    m_table->setObjectName(QStringLiteral("moveTargets"));
    m_seats->setObjectName(QStringLiteral("moveSeats"));
    m_move.text->setObjectName(QStringLiteral("moveText"));
    m_add.text->setObjectName(QStringLiteral("addText"));
    m_move.button->setObjectName(QStringLiteral("moveLicenses"));
    m_add.button->setObjectName(QStringLiteral("addLicenses"));
    layOut();
    retranslate();
    if (m_targets->rowCount() > 0)
        m_table->goToRow(bestRow());
    m_table->setFocus(Qt::OtherFocusReason);
    connect(m_source, &QComboBox::currentIndexChanged, this, qOverload<>(&MoveToDialog::renew));
    connect(m_table, &TableView::currentMoved, this, qOverload<>(&MoveToDialog::renew));
    connect(m_table, &TableView::opened, m_move.button, &QPushButton::click);
    for (Preview* preview : {&m_move, &m_add})
        connect(preview->button, &QPushButton::clicked, this, [this, preview] { act(*preview); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    // What is asked is of the plan and the day of before.
    connect(&m_session, &Session::planReplaced, this, &QDialog::reject);
    connect(&m_session, &Session::planEdited, this, &QDialog::reject);
    renew();
}

void MoveToDialog::chooseSource(SubscriptionRef subscription)
{
    m_source->choose(subscription);
}

void MoveToDialog::chooseTarget(SubscriptionRef subscription)
{
    if (const std::optional<int> row = m_targets->rowOf(subscription))
        m_table->goToRow(*row);
}

void MoveToDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void MoveToDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    giveTextRoom(this);
}

void MoveToDialog::layOut()
{
    constexpr int width = 96; // characters
    setMinimumWidth(width * fontMetrics().averageCharWidth());
    m_title->setFont(metrics::sectionTitle(font()));
    m_count->setTone(PlainLabel::Tone::Secondary);
    m_seats->setTone(PlainLabel::Tone::Secondary);
    m_note->setTone(PlainLabel::Tone::Secondary);
    m_sourceLabel->setBuddy(m_source);
    m_table->setModel(m_targets);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(BulkTargetsModel::Column::Subscription),
                                                      QHeaderView::Stretch);
    constexpr int rows = 6; // and the head
    m_table->setMinimumHeight((rows + 1) * metrics::rowHeight(*m_table));
    m_move.button->setDefault(true);
    m_cancel->setAutoDefault(false);

    QHBoxLayout* source = rowLayout();
    source->addWidget(m_sourceLabel);
    source->addWidget(m_source, 1);
    auto* previews = new QGridLayout;
    previews->setHorizontalSpacing(metrics::medium);
    previews->setVerticalSpacing(metrics::small);
    previews->setColumnStretch(1, 1);
    int line = 0;
    for (const Preview* preview : {&m_move, &m_add}) {
        preview->verb->setFont(metrics::strong(font()));
        preview->verb->setWordWrap(false);
        previews->addWidget(preview->verb, line, 0, Qt::AlignTop);
        previews->addWidget(preview->text, line++, 1);
    }
    QHBoxLayout* buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(m_move.button);
    buttons->addWidget(m_add.button);
    buttons->addWidget(m_cancel);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addLayout(source);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_seats);
    layout->addLayout(previews);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
}

void MoveToDialog::retranslate()
{
    const auto people = static_cast<int>(m_people.size());
    setWindowTitle(tr("Move to a subscription"));
    m_title->say(people == 1 ? tr("Bring the licenses of %1 to another subscription")
                                   .arg(calledName(*m_session.tenant().people, m_people.front()))
                             : tr("Bring the licenses of %n people to another subscription", nullptr, people));
    m_count->say(m_shown);
    m_sourceLabel->setText(tr("F&rom"));
    m_source->setAccessibleName(tr("From"));
    m_table->setAccessibleName(tr("To"));
    m_move.verb->say(tr("If moved"));
    m_add.verb->say(tr("If added"));
    m_move.button->setText(tr("&Move"));
    m_move.button->setAccessibleName(tr("Move"));
    m_add.button->setText(tr("A&dd"));
    m_add.button->setAccessibleName(tr("Add"));
    m_note->say(tr("Everybody keeps their own license and role. It is one step, which Undo takes back. Control Hub is "
                   "not changed."));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_source->offer(m_session.tenant(), m_people, *m_language);
    const std::optional<SubscriptionRef> chosen = target();
    m_targets->show(m_session.tenant(), m_session.day(), *m_language);
    if (chosen)
        chooseTarget(*chosen);
    renew();
}

void MoveToDialog::renew()
{
    const std::optional<SubscriptionRef> chosen = target();
    const QString name = chosen ? callName(m_session.tenant(), *chosen) : QString();
    for (Preview* preview : {&m_move, &m_add})
        renew(*preview, name);
    QStringList texts;
    std::vector<Seats> seats;
    if (chosen) {
        const BulkOutcome& shown = m_move.outcome.people > 0 ? m_move.outcome : m_add.outcome;
        seats = m_targets->seatsAt(m_table->currentIndex().row(), shown.coming);
    }
    for (const Seats& each : seats)
        texts += seatsText(*m_language, each);
    m_seats->setTone(std::ranges::any_of(seats, isInTheWay) ? PlainLabel::Tone::Warning : PlainLabel::Tone::Secondary);
    m_seats->say(texts.join(QLatin1Char('\n')));
    giveTextRoom(this);
}

void MoveToDialog::renew(Preview& preview, const QString& target)
{
    preview.outcome = outcomeOf(preview.act, this->target());
    const Tenant& tenant = m_session.tenant();
    QStringList texts =
        bulkTexts(*m_language, preview.act, preview.outcome, static_cast<qint64>(m_people.size()), target);
    const BulkConsequence consequence = bulkConsequence(*m_language, tenant, preview.outcome.changes, m_session.day());
    if (preview.outcome.people > 0)
        texts += consequence.texts;
    preview.text->setTone(consequence.kind == BulkConsequence::Kind::Fine ? PlainLabel::Tone::Normal
                                                                          : PlainLabel::Tone::Error);
    preview.text->say(texts.join(QLatin1Char(' ')));
    preview.button->setEnabled(preview.outcome.people > 0 && consequence.kind != BulkConsequence::Kind::Refused);
}

void MoveToDialog::act(const Preview& preview)
{
    const BulkOutcome outcome = preview.outcome;
    if (outcome.changes.empty())
        return;
    disconnect(&m_session, nullptr, this, nullptr); // what alters the plan now is this
    if (const auto done = m_session.apply(outcome.changes, bulkSummary(outcome, m_session.tenant())); !done)
        Q_EMIT failed(done.error());
    accept();
}

/// The one that has the seats, takes most of the people and runs longest.
int MoveToDialog::bestRow() const
{
    const Tenant& tenant = m_session.tenant();
    int best = 0;
    std::tuple<bool, bool, qint64, QDate> most{};
    for (int row = 0; row < m_targets->rowCount(); ++row) {
        const SubscriptionRef subscription = m_targets->subscriptionAt(row);
        const BulkOutcome outcome = outcomeOf(BulkAct::Move, subscription);
        const bool hasSeats = std::ranges::none_of(m_targets->seatsAt(row, outcome.coming), isInTheWay);
        const std::vector<DateRange>& terms = tenant.find(subscription)->terms;
        const QDate last = terms.empty() ? QDate(1, 1, 1) : terms.back().lastDay();
        if (const std::tuple rank{outcome.people > 0, hasSeats, outcome.people, last}; rank > most) {
            most = rank;
            best = row;
        }
    }
    return best;
}

std::optional<SubscriptionRef> MoveToDialog::target() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_targets->subscriptionAt(current.row())) : std::nullopt;
}

BulkOutcome MoveToDialog::outcomeOf(BulkAct act, std::optional<SubscriptionRef> target) const
{
    if (!target)
        return {};
    return bulkLicenses(m_session.tenant(),
                        {.act = act, .people = m_people, .sources = m_source->sources(), .target = target});
}

} // namespace seatkeeper
