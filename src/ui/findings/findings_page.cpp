#include "ui/findings/findings_page.h"

#include "core/rules/renewal.h"
#include "ui/findings/finding_columns.h"
#include "ui/findings/finding_delegate.h"
#include "ui/findings/finding_detail.h"
#include "ui/findings/finding_people.h"
#include "ui/findings/findings_watch.h"
#include "ui/findings/limits_form.h"
#include "ui/theme/icons.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>

namespace seatkeeper {

FindingsPage::FindingsPage(Session& session, const FindingsWatch& watch, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(watch)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_editLimits(new QPushButton(this))
    , m_limits(new LimitsForm(session, this))
    , m_empty(new PlainLabel(this))
    , m_open(makeList(FindingsModel::Shows::Open))
    , m_accepted(makeList(FindingsModel::Shows::Accepted))
    , m_current(&m_open)
    , m_detail(new FindingDetail(language, this))
    , m_showAccepted(new QPushButton(this))
{
    m_title->setFont(metrics::pageTitle(font()));
    m_editLimits->setCheckable(true);
    m_editLimits->setObjectName(QStringLiteral("editLimits"));
    m_limits->hide();
    m_empty->setTone(PlainLabel::Tone::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    m_open.table->setObjectName(QStringLiteral("findingsTable"));
    m_accepted.table->setObjectName(QStringLiteral("acceptedTable"));
    m_showAccepted->setCheckable(true);
    m_showAccepted->setObjectName(QStringLiteral("showAccepted"));
    layOut();

    listen(m_open);
    listen(m_accepted);
    connect(m_editLimits, &QPushButton::toggled, m_limits, &QWidget::setVisible);
    connect(m_editLimits, &QPushButton::clicked, m_limits, &LimitsForm::focusFirst);
    connect(m_limits, &LimitsForm::left, this, [this] {
        m_editLimits->setChecked(false);
        m_editLimits->setFocus(Qt::OtherFocusReason);
    });
    connect(m_limits, &LimitsForm::failed, this, &FindingsPage::failed);
    connect(m_showAccepted, &QPushButton::toggled, this, [this](bool shown) {
        m_accepted.table->setVisible(shown);
        const List& list = shown ? m_accepted : m_open;
        if (list.model->rowCount() > 0 && !list.table->currentIndex().isValid())
            list.table->goToRow(0);
        follow(list);
    });
    connect(m_detail, &FindingDetail::goRequested, this, &FindingsPage::goThere);
    connect(m_detail, &FindingDetail::fixRequested, this, &FindingsPage::fix);
    connect(m_detail, &FindingDetail::movesRequested, this, &FindingsPage::move);
    connect(m_detail, &FindingDetail::accepted, this, &FindingsPage::accept);
    connect(m_detail, &FindingDetail::takenBack, this, &FindingsPage::takeBack);
    connect(m_detail, &FindingDetail::peopleToggled, this, &FindingsPage::toggle);
    connect(&watch, &FindingsWatch::changed, this, &FindingsPage::renew);
    retranslate();
}

void FindingsPage::takeFocus()
{
    const List& list = m_open.model->rowCount() > 0 ? m_open : m_accepted;
    if (!list.table->isVisible())
        return m_editLimits->setFocus(Qt::OtherFocusReason);
    list.table->setFocus(Qt::OtherFocusReason);
    if (!list.table->currentIndex().isValid())
        list.table->goToRow(0);
}

void FindingsPage::goToAlarm() const
{
    const JudgedFinding* alarm = m_watch.alarm();
    for (int row = 0; alarm && row < m_open.model->rowCount(); ++row) {
        if (m_open.model->at(row).finding.rule == alarm->finding.rule)
            return m_open.table->goToRow(row);
    }
}

void FindingsPage::go(Step step) const
{
    const int rows = m_open.model->rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_open.table->currentIndex();
    const int one = step == Step::Next ? 1 : rows - 1;
    const int start = step == Step::Next ? 0 : rows - 1;
    m_open.table->goToRow(current.isValid() ? (current.row() + one) % rows : start);
}

QString FindingsPage::countText() const
{
    const QString open = tr("%n open", nullptr, m_open.model->findingCount());
    const int accepted = m_accepted.model->findingCount();
    return accepted == 0 ? open : tr("%1, %n accepted", nullptr, accepted).arg(open);
}

TypedTable FindingsPage::table() const
{
    TypedTable table = typedTableOf(m_watch.all(), {m_session.tenant(), *m_language});
    table.title = m_title->text();
    return table;
}

void FindingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

FindingsPage::List FindingsPage::makeList(FindingsModel::Shows shows)
{
    const List list{new FindingsModel(shows, *m_language, this), new TableView(this)};
    list.table->setModel(list.model);
    list.table->setItemDelegate(new FindingDelegate(list.table));
    list.table->setSelectionMode(QAbstractItemView::SingleSelection);
    list.table->hide();
    QHeaderView* head = list.table->horizontalHeader();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(severityColumn, Qt::AscendingOrder);
    return list;
}

void FindingsPage::listen(const List& list)
{
    QHeaderView* head = list.table->horizontalHeader();
    connect(list.table, &TableView::currentMoved, this, [this, &list](const QModelIndex& index) {
        if (index.isValid())
            follow(list);
    });
    connect(list.table, &TableView::opened, this, &FindingsPage::activate);
    new ColumnFit(list.table, {{.beside = metrics::large, .weight = 0}});
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this, &list](int column, Qt::SortOrder order) {
        keepingCurrent(list, [&] { list.model->sort(column, order); });
    });
}

void FindingsPage::layOut()
{
    QVBoxLayout* layout = pageLayout(this);
    QHBoxLayout* head = rowLayout();
    head->addWidget(m_title, 1);
    head->addWidget(m_editLimits);
    layout->addLayout(head);
    layout->addWidget(m_limits);
    layout->addWidget(m_empty, 1);
    constexpr int shareOfOpen = 3;
    layout->addWidget(m_open.table, shareOfOpen);
    layout->addWidget(m_detail);
    layout->addWidget(m_showAccepted, 0, Qt::AlignLeft);
    layout->addWidget(m_accepted.table, 2);
}

void FindingsPage::renew()
{
    const List* current = m_current;
    for (const List* list : {&m_open, &m_accepted}) {
        const Tenant tenant = m_session.isOpen() ? m_session.tenant() : Tenant();
        keepingCurrent(*list, [&] { list->model->show(m_watch.all(), tenant, *m_language); });
    }
    const int accepted = m_accepted.model->findingCount();
    m_showAccepted->setText(tr("%n accepted findings", nullptr, accepted));
    m_showAccepted->setAccessibleName(m_showAccepted->text());
    m_showAccepted->setVisible(accepted > 0);
    m_accepted.table->setVisible(accepted > 0 && m_showAccepted->isChecked());
    m_open.table->setVisible(m_open.model->rowCount() > 0);
    m_current = current->model->rowCount() > 0 ? current : &m_open;
    sayWhatIsEmpty();
    showCurrent();
    Q_EMIT countChanged();
}

/// Does what alters the rows. Whatever was current stays so, or else what has come in its place.
void FindingsPage::keepingCurrent(const List& list, const std::function<void()>& alter)
{
    const QModelIndex current = list.table->currentIndex();
    const int row = current.row();
    const auto key = current.isValid() ? std::optional(list.model->keyAt(row)) : std::nullopt;
    alter();
    if (key && list.model->rowCount() > 0)
        list.table->goToRow(list.model->rowOf(*key).value_or(std::min(row, list.model->rowCount() - 1)));
}

void FindingsPage::retranslate()
{
    m_title->say(tr("Findings"));
    m_editLimits->setText(tr("Li&mits"));
    m_editLimits->setAccessibleName(tr("Limits"));
    m_open.table->setAccessibleName(tr("Findings"));
    m_accepted.table->setAccessibleName(tr("Accepted findings"));
    renew();
}

void FindingsPage::sayWhatIsEmpty()
{
    QString text;
    if (m_session.isOpen() && m_open.model->rowCount() == 0) {
        const QDate day = m_session.day();
        const std::optional<Ending> next = nextEnding(m_session.tenant(), day);
        text = next ? tr("On %1 nothing asks for attention. The next subscription to end is %2, on %3.")
                          .arg(m_language->dateInSentence(day), labelOf(*m_session.tenant().find(next->subscription)),
                               m_language->dateInSentence(next->day))
                    : tr("On %1 nothing asks for attention.").arg(m_language->dateInSentence(day));
    }
    m_empty->say(text);
}

/// One row of both tables is the current one.
void FindingsPage::follow(const List& list)
{
    m_current = &list;
    const List& other = m_current == &m_open ? m_accepted : m_open;
    other.table->setCurrentIndex({});
    other.table->clearSelection();
    showCurrent();
}

void FindingsPage::showCurrent()
{
    const std::optional<int> row = currentRow();
    m_detail->setVisible(row.has_value());
    if (!row)
        return;
    using People = FindingDetail::People;
    const FindingsModel& model = *m_current->model;
    const People people = !model.isGroup(*row)     ? People::None
                          : model.isUnfolded(*row) ? People::Unfolded
                                                   : People::Folded;
    m_detail->show(model.at(*row), m_session.tenant(), people);
}

/// What Enter and a double click mean.
void FindingsPage::activate()
{
    const std::optional<int> row = currentRow();
    if (row && m_current->model->isGroup(*row))
        toggle();
    else
        goThere();
}

void FindingsPage::goThere()
{
    const std::optional<int> row = currentRow();
    if (!row)
        return;
    const Finding finding = m_current->model->at(*row).finding;
    if (!leadsSomewhere(finding))
        return;
    if (finding.about == About::PlannedChange) // which has no day of its own
        return Q_EMIT plannedChangeRequested(std::get<QString>(finding.arguments.at(0)),
                                             std::get<qint64>(finding.arguments.at(1)));
    Q_EMIT dayLeft(m_session.day());
    m_session.setDay(finding.day);
    const FacetChoices who = choicesFor(finding);
    if (finding.people.size() == 1)
        return Q_EMIT personRequested(finding.people.front());
    if (isAnyChosen(who))
        return Q_EMIT usersRequested(who);
    Q_EMIT subscriptionRequested(finding.subscription.value());
}

void FindingsPage::fix()
{
    const std::optional<int> row = currentRow();
    if (!row)
        return;
    Q_EMIT fixRequested(fixFor(m_current->model->at(*row).finding, m_session.tenant()));
}

void FindingsPage::move()
{
    const std::optional<int> row = currentRow();
    const auto source = row ? moveSourceFor(m_current->model->at(*row).finding, m_session.tenant()) : std::nullopt;
    if (source)
        Q_EMIT movesRequested(*source);
}

void FindingsPage::accept(const QString& reason)
{
    if (const std::optional<int> row = currentRow()) {
        if (const auto done = m_session.accept(m_current->model->at(*row).finding, reason); !done)
            return Q_EMIT failed(done.error());
        takeFocus();
    }
}

void FindingsPage::takeBack()
{
    if (const std::optional<int> row = currentRow()) {
        if (const auto done = m_session.takeBackAcceptance(m_current->model->at(*row).finding); !done)
            return Q_EMIT failed(done.error());
        takeFocus();
    }
}

void FindingsPage::toggle()
{
    const std::optional<int> row = currentRow();
    if (!row || !m_current->model->isGroup(*row))
        return;
    keepingCurrent(*m_current, [&] { m_current->model->toggle(*row); });
}

std::optional<int> FindingsPage::currentRow() const
{
    const QModelIndex index = m_current->table->currentIndex();
    return index.isValid() ? std::optional(index.row()) : std::nullopt;
}

} // namespace seatkeeper
