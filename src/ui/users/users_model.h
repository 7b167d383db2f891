#pragma once

#include "ui/users/user_facets.h"
#include "ui/users/user_filter.h"
#include "ui/users/user_order.h"

#include <QAbstractTableModel>

namespace seatkeeper {

/// The people that the filter leaves, in the order of columns. Rows are an index vector of its own over a
/// listing; whatever alters them resets the model, so whoever shows it has to remember who was marked.
class UsersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole;

    explicit UsersModel(const Language& language, QObject* parent = nullptr);

    /// Shows other people, or the same ones on another day or in another language. Filter and order stay.
    void show(UserListing listing, const Language& language);

    /// The filter of people who may be shown next, made ahead: making it takes its time for a hundred thousand.
    void prepare(Shared<Directory> people, UserFilter filter);

    void setFilter(const QString& query);

    /// Leaves out whoever is not as chosen.
    void setFacets(const FacetChoices& choices);

    /// Shows nobody but these people, or everybody again.
    void showOnly(std::optional<std::vector<PersonId>> people);

    /// Sorts by one column or two.
    void sortBy(std::vector<UserSortKey> keys);
    const std::vector<UserSortKey>& sortKeys() const { return m_keys; }

    PersonId personAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    /// The row of a person; nothing where they are left out.
    std::optional<int> rowOf(PersonId person) const;

    const UserListing& listing() const { return m_listing; }

    /// How many people there are, shown or not.
    int peopleCount() const { return static_cast<int>(m_ordered.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    UserContext context() const { return {m_listing, m_filter, *m_language}; }
    void order();
    void allow();
    bool isMarked(const UserColumn& column, PersonId person) const;
    QString inFull(const UserColumn& column, PersonId person) const;
    void select();

    UserListing m_listing;
    UserFilter m_filter;
    std::optional<std::pair<Shared<Directory>, UserFilter>> m_prepared;
    UserOrder m_order;
    const Language* m_language;
    QString m_query;
    FacetChoices m_facets;
    std::optional<std::vector<PersonId>> m_only;
    std::vector<bool> m_allowed; // by PersonId, whom facets and m_only leave
    std::vector<UserSortKey> m_keys{{0, Qt::AscendingOrder}};
    std::vector<PersonId> m_ordered; // everybody
    std::vector<PersonId> m_rows;    // who is shown
    std::vector<int> m_rowOf;        // by PersonId; -1: not shown
};

} // namespace seatkeeper
