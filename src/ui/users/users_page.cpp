#include "ui/users/users_page.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/users/user_columns.h"
#include "ui/users/users_model.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>

namespace seatkeeper {

UsersPage::UsersPage(Session& session, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_filterLabel(new QLabel(this))
    , m_filterField(new LineEdit(this))
    , m_model(new UsersModel(*language, this))
    , m_table(new TableView(this))
    , m_empty(new PlainLabel(this))
{
    m_title->setFont(metrics::pageTitle(font()));
    m_filterField->setObjectName(QStringLiteral("usersFilter"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    m_filterLabel->setBuddy(m_filterField);
    m_table->setObjectName(QStringLiteral("usersTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setIconSize(QSize(metrics::large, metrics::large));
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
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
    connect(m_table, &TableView::roomChanged, this, &UsersPage::sizeColumns);
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
    if (m_model->rowCount() > 0)
        goIntoTable();
    else
        focusFilter();
}

std::optional<PersonId> UsersPage::currentPerson() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model->personAt(current.row())) : std::nullopt;
}

QString UsersPage::countText() const
{
    return tr("%1 of %2 shown")
        .arg(m_language->number(m_model->rowCount()), m_language->number(m_model->peopleCount()));
}

void UsersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UsersPage::renew()
{
    // Whoever was current stays so: another day or an edit is no reason to lose one's place.
    const QModelIndex current = m_table->currentIndex();
    const auto person = current.isValid() ? std::optional(m_model->personAt(current.row())) : std::nullopt;
    if (m_session.isOpen())
        m_model->show(UserListing(m_session.tenant(), m_session.day(), *m_language), *m_language);
    else
        m_model->show({}, *m_language);
    if (const auto row = person ? m_model->rowOf(*person) : std::nullopt)
        m_table->goToRow(*row);
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
    m_model->setFilter(query);
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

void UsersPage::sizeColumns(int width)
{
    int characters = 0;
    for (const UserColumn& column : userColumns())
        characters += column.width;
    // All of the room is used; where there is too little, one scrolls.
    const int room = std::max(width, characters * fontMetrics().averageCharWidth());
    int section = 0;
    for (const UserColumn& column : userColumns())
        m_table->setColumnWidth(section++, column.width * room / characters);
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
