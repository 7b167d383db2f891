#pragma once

#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/users/address_list.h"
#include "ui/users/user_facets.h"
#include "ui/users/users_table.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/fresh_page.h"

#include <QFuture>

#include <functional>
#include <memory>

class QLabel;
class QMenu;
class QPushButton;

namespace seatkeeper {

class DropShelf;
class FacetBar;
class LineEdit;
class PeopleBar;
class PlainLabel;
class Settings;
class UserFilter;
class UsersModel;

/// The list of all people of the tenant: filter, sort, select, copy, open one.
class UsersPage : public FreshPage, public ConsolePage {
    Q_OBJECT

public:
    /// `menu` is what is offered where a menu is asked for.
    UsersPage(Session& session, const TextLanguage& language, Settings& settings, QMenu* menu,
              QWidget* parent = nullptr);

    void focusFilter();
    void takeFocus() override;

    /// Who is selected, or else who is current.
    std::vector<PersonId> chosenPeople() const override;
    bool hasChosenPeople() const override;

    /// Shows nobody but those who hold the same licenses as `person`.
    void showSameLicenses(PersonId person);

    /// Shows nobody but those who have access the day before `day` and not on it; of a subscription, those alone who
    /// have a license on it.
    void showWhoLoses(QDate day, std::optional<SubscriptionRef> subscription = std::nullopt);

    /// Shows nobody but these, who lose access in a comparison.
    void showCompared(std::vector<PersonId> people);

    /// Shows those who are so, whatever was filtered before.
    void showThose(const FacetChoices& who);

    /// Shows those whose addresses are on the clipboard, selects them, and says who is not in the plan.
    void pasteAddresses();

    /// Puts the selected rows on the clipboard, with the columns as they are shown.
    bool copy() override;

    /// All rows that are shown, in their order, with these columns.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    void selectAll();

    /// Offers which columns the list shows, and to sort by the current one.
    void offerColumns();

    /// How the list is looked at now, and how it was before.
    Bookmark bookmark() const override;
    void restore(const Bookmark& bookmark) override;

    /// The subscription that the list is narrowed to; nothing where it is not.
    std::optional<SubscriptionRef> chosenSubscription() const;

    /// "142 of 1,204 shown, 17 selected", for the status bar; whoever is selected is shown.
    QString countText() const override;

Q_SIGNALS:
    void personOpened(seatkeeper::PersonId person);
    void countChanged();
    /// Those who are selected were dropped on a subscription.
    void dropped(seatkeeper::SubscriptionRef subscription);

protected:
    void fill() override;
    void retranslate() override;

private:
    TypedTable tableOf(std::vector<PersonId> people) const;
    void filter(const QString& query);
    void alter(const std::function<void()>& change, UsersTable::Instead instead = UsersTable::Instead::Nobody);
    void begin();
    void prepare();
    void takePrepared();
    void showOnly(std::vector<PersonId> people);
    void forgetWhoIsShown();
    void showEverybody();
    void dropAllFilters();
    void sayWhoIsShown();
    void goIntoTable();
    void drag();
    void sayWhatIsEmpty();

    Session& m_session;
    const TextLanguage& m_language;
    PlainLabel* m_title;
    QLabel* m_filterLabel;
    LineEdit* m_filterField;
    FacetBar* m_facets;
    PeopleBar* m_people;
    std::optional<AddressMatch> m_pasted; // while nobody but these are shown
    std::optional<PersonId> m_sameAs;     // while nobody but those with the same licenses are shown
    /// A day on which access is lost, and with which subscription, where not with any.
    struct Loss {
        QDate day;
        std::optional<SubscriptionRef> subscription;
    };
    /// What the list needs of these people, while it is made.
    struct Preparing {
        Shared<Directory> people;
        QFuture<std::shared_ptr<UserFilter>> filter;
    };
    std::optional<Preparing> m_preparing;
    std::optional<Loss> m_lossOn; // while nobody but those who lose access then are shown
    bool m_areCompared = false;   // nobody but those of a comparison are shown
    UsersModel* m_model;
    UsersTable* m_table;
    QWidget* m_emptiness;
    PlainLabel* m_empty;
    QPushButton* m_showAll; // out of what leaves nobody
    DropShelf* m_shelf;
};

} // namespace seatkeeper
