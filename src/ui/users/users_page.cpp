#include "ui/users/users_page.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/users/users_model.h"
#include "ui/users/users_table.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QEvent>

namespace seatkeeper {

UsersPage::UsersPage(Session& session, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_filterLabel(new QLabel(this))
    , m_filterField(new LineEdit(this))
    , m_model(new UsersModel(*language, this))
    , m_table(new UsersTable(m_model, this))
    , m_empty(new PlainLabel(this))
{
    m_title->setFont(metrics::pageTitle(font()));
    m_filterField->setObjectName(QStringLiteral("usersFilter"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    m_filterLabel->setBuddy(m_filterField);
    m_table->setObjectName(QStringLiteral("usersTable"));
    m_empty->setTone(PlainLabel::Tone::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);

    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_title);
    QHBoxLayout* row = rowLayout();
    row->addWidget(m_filterLabel);
    row->addWidget(m_filterField, 1);
    layout->addLayout(row);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);

    connect(m_filterField, &QLineEdit::textChanged, this, &UsersPage::filter);
    connect(m_filterField, &LineEdit::downPressed, this, &UsersPage::goIntoTable);
    connect(m_filterField, &LineEdit::escapePressed, m_filterField, &QLineEdit::clear);
    connect(m_filterField, &QLineEdit::returnPressed, this, &UsersPage::goIntoTable);
    connect(m_table, &UsersTable::marksChanged, this, &UsersPage::countChanged);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT personOpened(m_model->personAt(index.row())); });
    connect(&m_session, &Session::planReplaced, m_filterField, &QLineEdit::clear);
    connect(&m_session, &Session::planReplaced, this, &UsersPage::renew);
    connect(&m_session, &Session::planEdited, this, &UsersPage::renew);
    connect(&m_session, &Session::dayChanged, this, &UsersPage::renew);
    retranslate();
}

void UsersPage::focusFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

void UsersPage::focusList()
{
    makeFresh();
    if (m_model->rowCount() > 0)
        goIntoTable();
    else
        focusFilter();
}

std::optional<PersonId> UsersPage::currentPerson() const
{
    return m_table->currentPerson();
}

Bookmark UsersPage::bookmark() const
{
    Bookmark bookmark{.filter = m_filterField->text(), .current = {}, .column = m_table->currentIndex().column()};
    if (const auto person = currentPerson())
        bookmark.current = static_cast<quint64>(*person);
    return bookmark;
}

void UsersPage::restore(const Bookmark& bookmark)
{
    makeFresh();
    m_filterField->setText(bookmark.filter);
    const auto row = bookmark.current ? m_model->rowOf(static_cast<PersonId>(*bookmark.current)) : std::nullopt;
    if (row)
        m_table->setCurrentIndex(m_model->index(*row, bookmark.column));
}

QString UsersPage::countText() const
{
    const QString shown = m_language->number(m_model->rowCount());
    const QString people = m_language->number(m_model->peopleCount());
    const qint64 selected = m_table->selectedCount();
    if (selected < 2)
        return tr("%1 of %2 shown").arg(shown, people);
    return tr("%1 of %2 shown, %3 selected (all visible)").arg(shown, people, m_language->number(selected));
}

void UsersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UsersPage::showEvent(QShowEvent* event)
{
    makeFresh();
    QWidget::showEvent(event);
}

void UsersPage::renew()
{
    m_stale = true;
    if (isVisible())
        makeFresh();
}

void UsersPage::makeFresh()
{
    if (!std::exchange(m_stale, false))
        return;
    UserListing listing;
    if (m_session.isOpen()) {
        const PlanState& state = m_session.plan().state();
        listing = UserListing(state.baseline, state.imported, m_session.day(), *m_language);
    }
    // Whoever was marked stays so: another day or an edit is no reason to lose one's place.
    m_table->keepingMarks([&] { m_model->show(std::move(listing), *m_language); });
    sayWhatIsEmpty();
    Q_EMIT countChanged();
}

void UsersPage::retranslate()
{
    m_title->say(tr("Users"));
    m_filterLabel->setText(tr("F&ilter"));
    m_filterField->setPlaceholderText(tr("Name, address or department; !word leaves out"));
    m_filterField->setAccessibleName(tr("Filter users"));
    m_table->setAccessibleName(tr("Users"));
    renew();
}

void UsersPage::filter(const QString& query)
{
    m_table->keepingMarks([&] { m_model->setFilter(query); });
    sayWhatIsEmpty();
    Q_EMIT countChanged();
}

void UsersPage::goIntoTable()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->goToRow(0);
}

void UsersPage::sayWhatIsEmpty()
{
    QString text;
    if (m_model->peopleCount() == 0)
        text = tr("There are no users in this plan yet. Import a tenant file to fill it.");
    else if (m_model->rowCount() == 0)
        text = tr("No user has these words in name, address or department.");
    m_empty->say(text);
    m_table->setVisible(text.isEmpty());
}

} // namespace seatkeeper
