#include "ui/users/users_page.h"

#include "core/rules/access_losses.h"
#include "ui/bulk/drop_shelf.h"
#include "ui/report/text_table.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/users/facet_bar.h"
#include "ui/users/people_bar.h"
#include "ui/users/users_model.h"
#include "ui/users/users_table.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

namespace seatkeeper {

namespace {

/// Under this name the settings keep how the columns are arranged.
constexpr QLatin1StringView layoutName("users");

} // namespace

UsersPage::UsersPage(Session& session, const TextLanguage& language, Settings& settings, QMenu* menu, QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_filterLabel(new QLabel(this))
    , m_filterField(new LineEdit(this))
    , m_facets(new FacetBar(this))
    , m_people(new PeopleBar(this))
    , m_model(new UsersModel(*language, this))
    , m_table(new UsersTable(m_model, this))
    , m_emptiness(new QWidget(this))
    , m_empty(new PlainLabel(m_emptiness))
    , m_showAll(new QPushButton(m_emptiness))
    , m_shelf(new DropShelf(*language, this))
{
    m_title->setFont(metrics::pageTitle(font()));
    m_filterField->setObjectName(QStringLiteral("usersFilter"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    m_filterLabel->setBuddy(m_filterField);
    m_table->setObjectName(QStringLiteral("usersTable"));
    m_empty->setTone(PlainLabel::Tone::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    m_showAll->setObjectName(QStringLiteral("showAllUsers"));
    auto* emptiness = new QVBoxLayout(m_emptiness);
    emptiness->addStretch();
    emptiness->addWidget(m_empty);
    emptiness->addWidget(m_showAll, 0, Qt::AlignCenter);
    emptiness->addStretch();

    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_title);
    QHBoxLayout* row = rowLayout();
    row->addWidget(m_filterLabel);
    row->addWidget(m_filterField, 1);
    layout->addLayout(row);
    layout->addWidget(m_facets);
    layout->addWidget(m_people);
    layout->addWidget(m_emptiness, 1);
    layout->addWidget(m_table, 1);

    m_table->arrange(columnsFromBytes(settings.layoutOf(layoutName)));
    connect(m_table, &UsersTable::columnsChanged, this,
            [this, &settings] { settings.setLayoutOf(layoutName, toBytes(m_table->columnPlaces())); });
    connect(m_filterField, &QLineEdit::textChanged, this, &UsersPage::filter);
    connect(m_filterField, &LineEdit::downPressed, this, &UsersPage::goIntoTable);
    connect(m_filterField, &LineEdit::escapePressed, m_filterField, &QLineEdit::clear);
    connect(m_filterField, &QLineEdit::returnPressed, this, &UsersPage::goIntoTable);
    connect(m_table, &UsersTable::marksChanged, this, &UsersPage::countChanged);
    connect(m_table, &UsersTable::currentMoved, this, &UsersPage::countChanged);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT personOpened(m_model->personAt(index.row())); });
    connect(m_table, &TableView::menuRequested, menu, [menu](const QPoint& place) { menu->popup(place); });
    connect(m_table, &UsersTable::dragStarted, this, &UsersPage::drag);
    // What comes of it waits until the drag is over.
    connect(m_shelf, &DropShelf::dropped, this, &UsersPage::dropped, Qt::QueuedConnection);
    connect(m_facets, &FacetBar::chosen, this, [this] { alter([this] { m_model->setFacets(m_facets->choices()); }); });
    connect(m_people, &PeopleBar::ended, this, &UsersPage::dropAllFilters);
    connect(m_showAll, &QPushButton::clicked, this, &UsersPage::dropAllFilters);
    connect(&m_session, &Session::planReplaced, this, &UsersPage::begin);
    connect(&m_session, &Session::planEdited, this, &UsersPage::renew);
    connect(&m_session, &Session::planEdited, this, &UsersPage::prepare);
    connect(&m_session, &Session::dayChanged, this, &UsersPage::renew);
    retranslate();
    prepare();
}

void UsersPage::focusFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

void UsersPage::takeFocus()
{
    makeFresh();
    if (m_model->rowCount() > 0)
        goIntoTable();
    else
        focusFilter();
}

std::vector<PersonId> UsersPage::chosenPeople() const
{
    std::vector<PersonId> people = m_table->selectedPeople();
    const std::optional<PersonId> current = m_table->currentPerson();
    if (people.empty() && current)
        people.push_back(*current);
    return people;
}

bool UsersPage::hasChosenPeople() const
{
    return m_table->selectedCount() > 0 || m_table->currentPerson();
}

void UsersPage::showSameLicenses(PersonId person)
{
    forgetWhoIsShown();
    m_sameAs = person;
    std::vector<PersonId> people = m_session.tenant().members();
    const LicenseSetId set = m_session.tenant().licensesOf(person);
    std::erase_if(people, [&](PersonId one) { return m_session.tenant().licensesOf(one) != set; });
    showOnly(std::move(people));
}

void UsersPage::showWhoLoses(QDate day, std::optional<SubscriptionRef> subscription)
{
    forgetWhoIsShown();
    m_lossOn = Loss{day, subscription};
    showOnly(peopleWhoLose(m_session.tenant(), day, subscription));
}

void UsersPage::showCompared(std::vector<PersonId> people)
{
    forgetWhoIsShown();
    m_areCompared = true;
    std::erase_if(people, [this](PersonId one) { // of another scenario than the open one
        return m_session.tenant().licensesOf(one) == LicenseSetId::NotAMember;
    });
    showOnly(std::move(people));
}

void UsersPage::showThose(const FacetChoices& who)
{
    makeFresh();
    m_filterField->clear();
    showEverybody();
    m_facets->choose(who);
}

void UsersPage::pasteAddresses()
{
    const QStringList addresses = addressesIn(QGuiApplication::clipboard()->text());
    if (addresses.isEmpty())
        return m_people->say(tr("There is no address on the clipboard."), {});
    forgetWhoIsShown();
    m_pasted = matchAddresses(addresses, m_session.tenant());
    showOnly(m_pasted->found);
    m_table->selectAll();
}

bool UsersPage::copy()
{
    if (std::vector<PersonId> people = chosenPeople(); !people.empty())
        QGuiApplication::clipboard()->setMimeData(
            new TableOnClipboard(textTableOf(tableOf(std::move(people)), m_language->code())));
    return true;
}

TypedTable UsersPage::table() const
{
    std::vector<PersonId> people;
    people.reserve(static_cast<std::size_t>(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row)
        people.push_back(m_model->personAt(row));
    return tableOf(std::move(people));
}

TypedTable UsersPage::tableOf(std::vector<PersonId> people) const
{
    // It may be read long after this page shows something else, or is gone.
    struct Source {
        std::vector<PersonId> people;
        std::vector<int> columns;
        UserListing listing;
        UserFilter filter;
        Language language;
    };
    const auto source = std::make_shared<const Source>(Source{
        std::move(people), m_table->shownColumns(), m_model->listing(), UserFilter(), Language(m_language->code())});
    TypedTable table;
    table.title = m_title->text();
    table.rows = static_cast<int>(source->people.size());
    const auto columnAt = [](int column) -> const UserColumn& {
        return userColumns()[static_cast<std::size_t>(column)];
    };
    for (const int column : source->columns)
        table.headings.push_back(headingOf(columnAt(column)));
    table.cell = [source, columnAt](int row, int column) {
        return cellOf(columnAt(source->columns[static_cast<std::size_t>(column)]),
                      {source->listing, source->filter, source->language},
                      source->people[static_cast<std::size_t>(row)]);
    };
    return table;
}

void UsersPage::selectAll()
{
    m_table->selectAll();
}

void UsersPage::offerColumns()
{
    m_table->offerColumns();
}

Bookmark UsersPage::bookmark() const
{
    Bookmark bookmark{
        .filter = m_filterField->text(), .choices = {}, .current = {}, .column = m_table->currentIndex().column()};
    if (const auto person = m_table->currentPerson())
        bookmark.current = static_cast<quint64>(*person);
    const FacetChoices choices = m_facets->choices();
    bookmark.choices.assign(choices.begin(), choices.end());
    return bookmark;
}

void UsersPage::restore(const Bookmark& bookmark)
{
    makeFresh();
    m_filterField->setText(bookmark.filter);
    FacetChoices choices;
    std::ranges::copy(bookmark.choices, choices.begin());
    m_facets->choose(choices);
    const auto row = bookmark.current ? m_model->rowOf(static_cast<PersonId>(*bookmark.current)) : std::nullopt;
    if (row)
        m_table->setCurrentIndex(m_model->index(*row, bookmark.column));
}

std::optional<SubscriptionRef> UsersPage::chosenSubscription() const
{
    const auto chosen = m_facets->choices().at(static_cast<std::size_t>(Facet::Subscription));
    if (!chosen || !m_session.tenant().find(static_cast<SubscriptionRef>(*chosen)))
        return std::nullopt; // everybody, or those without
    return static_cast<SubscriptionRef>(*chosen);
}

QString UsersPage::countText() const
{
    const QString shown = m_language->number(m_model->rowCount());
    const QString people = m_language->number(m_model->peopleCount());
    const qint64 selected = m_table->selectedCount();
    if (selected < 2)
        return tr("%1 of %2 shown").arg(shown, people);
    return tr("%1 of %2 shown, %3 selected").arg(shown, people, m_language->number(selected));
}

void UsersPage::fill()
{
    takePrepared();
    UserListing listing;
    if (m_session.isOpen()) {
        const PlanState& state = m_session.plan().state();
        listing = UserListing(m_session.tenant(), state.imported, m_session.day(), *m_language);
        if (m_session.scenario())
            listing.compareWith(state.baseline.licenses);
    }
    // Whoever was marked stays so: another day or an edit is no reason to lose one's place. Where the edit takes the
    // current one out of the list, one goes on with the next.
    alter(
        [&] {
            m_model->show(std::move(listing), *m_language);
            if (m_lossOn && m_session.isOpen()) // whom one has helped since is no longer one of them
                m_model->showOnly(peopleWhoLose(m_session.tenant(), m_lossOn->day, m_lossOn->subscription));
        },
        UsersTable::Instead::Neighbour);
    m_facets->offer(m_model->listing(), *m_language);
}

void UsersPage::retranslate()
{
    m_title->say(tr("Users"));
    m_filterLabel->setText(tr("F&ilter"));
    m_filterField->setPlaceholderText(tr("Name, address or department; !word leaves out"));
    m_filterField->setAccessibleName(tr("Filter users"));
    m_table->setAccessibleName(tr("Users"));
    m_showAll->setText(tr("Show all users"));
    m_showAll->setAccessibleName(m_showAll->text());
    sayWhoIsShown();
    renew();
}

void UsersPage::filter(const QString& query)
{
    alter([&] { m_model->setFilter(query); });
}

/// Does what alters the rows.
void UsersPage::alter(const std::function<void()>& change, UsersTable::Instead instead)
{
    m_table->keepingMarks(change, instead);
    sayWhatIsEmpty();
    Q_EMIT countChanged();
}

/// Starts anew with another plan.
void UsersPage::begin()
{
    m_filterField->clear();
    m_facets->clear();
    showEverybody();
    renew();
    prepare();
}

/// Makes ready beside the window what the list needs of everybody, while one looks at the page before.
void UsersPage::prepare()
{
    const Shared<Directory> people = m_session.isOpen() ? m_session.tenant().people : Shared<Directory>();
    if (!m_session.isOpen() || isVisible() || people.isSameAs(m_model->listing().tenant().people))
        return;
    m_preparing = {people, workBeside(
                               this, [people] { return std::make_shared<UserFilter>(*people); },
                               [this](const std::shared_ptr<UserFilter>&) {
                                   if (m_preparing && m_preparing->filter.isFinished()) // not what was begun since
                                       takePrepared();
                               })};
}

/// Takes what was made ready, and waits for it where it is not: that is sooner than to make it anew.
void UsersPage::takePrepared()
{
    const auto prepared = std::exchange(m_preparing, std::nullopt);
    if (prepared && m_session.isOpen() && prepared->people.isSameAs(m_session.tenant().people))
        m_model->prepare(prepared->people, std::move(*prepared->filter.result()));
}

void UsersPage::showOnly(std::vector<PersonId> people)
{
    makeFresh();
    m_filterField->clear();
    m_facets->clear();
    alter([&] { m_model->showOnly(std::move(people)); });
    sayWhoIsShown();
}

void UsersPage::forgetWhoIsShown()
{
    m_pasted.reset();
    m_sameAs.reset();
    m_lossOn.reset();
    m_areCompared = false;
}

void UsersPage::showEverybody()
{
    forgetWhoIsShown();
    alter([&] { m_model->showOnly(std::nullopt); });
    sayWhoIsShown();
}

void UsersPage::dropAllFilters()
{
    m_filterField->clear();
    m_facets->clear();
    showEverybody();
    goIntoTable();
}

void UsersPage::sayWhoIsShown()
{
    if (m_sameAs)
        return m_people->say(tr("You see only those with the same licenses as %1.")
                                 .arg(calledName(*m_session.tenant().people, *m_sameAs)),
                             {});
    if (m_lossOn) {
        const QString day = m_language->dateInSentence(m_lossOn->day);
        const Subscription* with = m_lossOn->subscription ? m_session.tenant().find(*m_lossOn->subscription) : nullptr;
        return m_people->say(with ? tr("You see only those who lose access on %1 with %2.").arg(day, labelOf(*with))
                                  : tr("You see only those who lose access on %1.").arg(day),
                             {});
    }
    if (m_areCompared)
        return m_people->say(tr("You see only those who lose access earlier in the comparison."), {});
    if (!m_pasted)
        return m_people->say({}, {});
    const auto found = static_cast<qint64>(m_pasted->found.size());
    const auto unknown = static_cast<qint64>(m_pasted->unknown.size());
    QString text = tr("%1 of %2 found.").arg(m_language->number(found), m_language->number(found + unknown));
    if (unknown > 0)
        text += QLatin1Char(' ') + tr("%n are not in this plan.", nullptr, static_cast<int>(unknown));
    m_people->say(text, m_pasted->unknown);
}

void UsersPage::goIntoTable()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->goToRow(0);
}

/// Lets those who are selected be dropped on a subscription.
void UsersPage::drag()
{
    const auto people = static_cast<int>(m_table->selectedCount());
    QLabel hint(tr("%n people", nullptr, people));
    hint.setMargin(metrics::small);
    hint.setAutoFillBackground(true);
    auto* drag = new QDrag(this);
    auto* content = new QMimeData;
    content->setData(DropShelf::mimeType(), {});
    drag->setMimeData(content);
    drag->setPixmap(hint.grab());
    m_shelf->offer(m_session.tenant(), m_session.day(), *m_language, m_table->geometry());
    drag->exec(Qt::MoveAction);
    m_shelf->hide();
}

void UsersPage::sayWhatIsEmpty()
{
    QString text;
    if (m_model->peopleCount() == 0)
        text = tr("There are no users in this plan yet. Import a tenant file to fill it.");
    else if (m_model->rowCount() == 0 && m_lossOn && m_filterField->text().isEmpty())
        text = tr("Nobody loses access then any more.");
    else if (m_model->rowCount() == 0)
        text = tr("Nobody fits what the list is filtered by.");
    m_empty->say(text);
    m_showAll->setVisible(m_model->peopleCount() > 0);
    m_emptiness->setVisible(!text.isEmpty());
    m_table->setVisible(text.isEmpty());
}

} // namespace seatkeeper
