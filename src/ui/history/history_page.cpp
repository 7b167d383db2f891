#include "ui/history/history_page.h"

#include "ui/history/history_model.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace seatkeeper {

namespace {

/// Draws what is undone in the colour of what is not there.
class EditDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.data(HistoryModel::stateRole).toInt() == static_cast<int>(EditState::Done))
            return;
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, colorsOf(option->palette).secondary);
    }
};

} // namespace

HistoryPage::HistoryPage(Session& session, const TextLanguage& language, QAction* goThere, QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_filterLabel(new QLabel(this))
    , m_filterField(new LineEdit(this))
    , m_outOfReach(new PlainLabel(this))
    , m_empty(new PlainLabel(this))
    , m_model(new HistoryModel(*language, this))
    , m_table(new TableView(this))
    , m_foot(new QWidget(this))
    , m_consequence(new PlainLabel(m_foot))
    , m_goThere(new QPushButton(m_foot))
    , m_menu(new QMenu(this))
{
    m_filterField->setObjectName(QStringLiteral("historyFilter"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_goThere->setObjectName(QStringLiteral("goToEdit"));
    m_menu->addAction(goThere);
    layOut();

    const auto follow = [this, goThere] {
        m_goThere->setEnabled(goThere->isEnabled());
        m_goThere->setText(goThere->text().remove(QLatin1Char('&'))); // the letters of the menus are taken here
        m_goThere->setAccessibleName(m_goThere->text());
    };
    follow();
    connect(goThere, &QAction::changed, m_goThere, follow);
    connect(m_goThere, &QPushButton::clicked, goThere, &QAction::trigger);
    connect(m_filterField, &QLineEdit::textChanged, this, &HistoryPage::filter);
    connect(m_filterField, &LineEdit::downPressed, this, &HistoryPage::goIntoTable);
    connect(m_filterField, &QLineEdit::returnPressed, this, &HistoryPage::goIntoTable);
    connect(m_filterField, &LineEdit::escapePressed, m_filterField, &QLineEdit::clear);
    connect(m_table, &TableView::currentMoved, this, &HistoryPage::sayWhatUndoDoes);
    connect(m_table, &TableView::opened, m_goThere, qOverload<>(&QWidget::setFocus)); // what it does stands beside it
    new ColumnFit(m_table, {{.weight = 0}, {.weight = 3, .takesRest = true}}); // the change has what the others leave
    connect(m_table, &TableView::menuRequested, m_menu, [this](const QPoint& place) { m_menu->popup(place); });
    connect(&m_session, &Session::planReplaced, m_filterField, &QLineEdit::clear);
    connect(&m_session, &Session::planReplaced, this, &HistoryPage::renew);
    connect(&m_session, &Session::planEdited, this, &HistoryPage::renew);
    retranslate();
}

std::optional<HistoryWay> HistoryPage::way() const
{
    const std::optional<quint64> sequence = currentEdit();
    if (!sequence || !m_session.isOpen())
        return std::nullopt;
    const auto steps = m_session.plan().stepsTo(*sequence);
    if (!steps)
        return std::nullopt;
    const HistoryRow& row = m_model->rowAt(m_table->currentIndex().row());
    using Direction = HistoryWay::Direction;
    return HistoryWay{row.edit.done ? Direction::Back : Direction::Forward, *steps};
}

std::optional<HistoryWay> HistoryPage::goThere()
{
    const std::optional<quint64> sequence = currentEdit();
    if (!sequence)
        return std::nullopt;
    std::optional<HistoryWay> way = this->way();
    if (const auto gone = m_session.goTo(*sequence); !gone) {
        way.reset();
        Q_EMIT failed(gone.error());
    }
    m_table->setFocus(Qt::OtherFocusReason); // a button that was pressed is disabled by now
    return way;
}

Bookmark HistoryPage::bookmark() const
{
    return {.filter = m_filterField->text(),
            .choices = {},
            .current = currentEdit(),
            .column = m_table->currentIndex().column()};
}

void HistoryPage::restore(const Bookmark& bookmark)
{
    makeFresh();
    m_filterField->setText(bookmark.filter);
    const auto row = bookmark.current ? m_model->rowOf(*bookmark.current) : std::nullopt;
    if (row)
        m_table->setCurrentIndex(m_model->index(*row, bookmark.column));
    m_isRestored = row.has_value();
}

TypedTable HistoryPage::table() const
{
    TypedTable table = m_model->table();
    table.title = tr("History of changes"); // Excel has no sheet that is called "History"
    return table;
}

void HistoryPage::takeFocus()
{
    makeFresh();
    if (!std::exchange(m_isRestored, false)) // from an older row, one press would undo much
        goToEdit(lastDone());
    if (m_table->currentIndex().isValid())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_filterField->setFocus(Qt::OtherFocusReason);
}

QString HistoryPage::countText() const
{
    return tr("%1 of %2 shown")
        .arg(m_language->number(m_model->shownEdits()), m_language->number(m_model->editCount()));
}

void HistoryPage::layOut()
{
    m_title->setFont(metrics::pageTitle(font()));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    m_filterLabel->setBuddy(m_filterField);
    m_outOfReach->setTone(PlainLabel::Tone::Secondary);
    m_empty->setTone(PlainLabel::Tone::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    m_consequence->setTone(PlainLabel::Tone::Secondary);
    m_goThere->setIcon(iconOf(Icon::History));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new EditDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setIconSize(QSize(metrics::large, metrics::large));

    QHBoxLayout* row = rowLayout();
    row->addWidget(m_filterLabel);
    row->addWidget(m_filterField, 1);
    auto* foot = rowLayout();
    foot->addWidget(m_consequence, 1);
    foot->addWidget(m_goThere);
    m_foot->setLayout(foot);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_outOfReach);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_foot);
}

void HistoryPage::fill()
{
    // Where the plan is in another state by now, one begins from that, and else goes on where one was.
    const bool isSameState = std::exchange(m_stateShown, lastDone()) == lastDone();
    const std::optional<quint64> current = isSameState ? currentEdit() : lastDone();
    std::vector<HistoryRow> rows;
    if (m_session.isOpen())
        rows = historyRows(m_session.plan().history());
    sayWhatIsOutOfReach(rows);
    m_model->show(std::move(rows), *m_language);
    goToEdit(current);
    sayWhatIsEmpty();
    Q_EMIT countChanged();
}

void HistoryPage::retranslate()
{
    m_title->say(tr("History"));
    m_filterLabel->setText(tr("F&ilter"));
    m_filterField->setPlaceholderText(tr("Words of the change, a name or a note; !word leaves out"));
    m_filterField->setAccessibleName(tr("Filter the history"));
    m_table->setAccessibleName(tr("History"));
    renew();
}

void HistoryPage::filter(const QString& query)
{
    const std::optional<quint64> current = currentEdit();
    m_model->setFilter(query);
    goToEdit(current);
    sayWhatIsEmpty();
    Q_EMIT countChanged();
}

void HistoryPage::goIntoTable()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->goToRow(0);
}

void HistoryPage::goToEdit(std::optional<quint64> sequence)
{
    if (const auto row = sequence ? m_model->rowOf(*sequence) : std::nullopt)
        m_table->goToRow(*row);
    else
        sayWhatUndoDoes();
}

/// The edit that the plan is right after, which undo takes back next.
quint64 HistoryPage::lastDone() const
{
    quint64 last = Plan::beforeAllEdits;
    if (m_session.isOpen()) {
        for (const Edit& edit : m_session.plan().history())
            last = edit.done ? edit.sequence : last;
    }
    return last;
}

std::optional<quint64> HistoryPage::currentEdit() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model->rowAt(current.row()).edit.sequence) : std::nullopt;
}

void HistoryPage::sayWhatIsOutOfReach(const std::vector<HistoryRow>& rows)
{
    const auto last = std::ranges::find(rows, EditState::OutOfReach, &HistoryRow::state);
    m_outOfReach->say(last == rows.end()
                          ? QString()
                          : tr("Undo reaches back to %1. Older changes can no longer be undone: of imports, only the "
                               "last five are kept.")
                                .arg(momentText(*m_language, last->edit.at)));
}

void HistoryPage::sayWhatIsEmpty()
{
    QString text;
    if (m_model->editCount() == 0)
        text = tr("Nothing has been changed in this plan yet. Each change is listed here, and can be undone.");
    else if (m_model->rowCount() == 0)
        text = tr("No change has these words.");
    m_empty->say(text);
    m_table->setVisible(text.isEmpty());
    m_foot->setVisible(text.isEmpty());
}

void HistoryPage::sayWhatUndoDoes()
{
    const std::optional<HistoryWay> way = this->way();
    QString text;
    if (!currentEdit())
        text = tr("Choose a change to undo all that came after it.");
    else if (!way)
        text = tr("The plan can no longer be taken back to here.");
    else if (way->direction == HistoryWay::Direction::Forward)
        text = tr("This change and the undone ones below it can be redone, until something else is changed.");
    else if (way->steps == 0)
        text = tr("This is how the plan is now.");
    else
        text = tr("All changes above this one would be undone. They can be redone until something else is changed.");
    m_consequence->say(text);
    Q_EMIT wayChanged();
}

} // namespace seatkeeper
