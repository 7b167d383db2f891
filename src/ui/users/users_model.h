#pragma once

#include "ui/users/user_filter.h"
#include "ui/users/user_listing.h"

#include <QAbstractTableModel>

namespace seatkeeper {

/// The people that a filter leaves, in the order of a column. Rows are an index vector of its own over a listing.
class UsersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole;

    explicit UsersModel(const Language& language, QObject* parent = nullptr);

    /// Shows other people, or the same ones on another day or in another language. Filter and order stay.
    void show(UserListing listing, const Language& language);

    void setFilter(const QString& query);

    PersonId personAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    /// The row of a person; nothing where the filter leaves them out.
    std::optional<int> rowOf(PersonId person) const;

    /// How many people there are, shown or not.
    int peopleCount() const { return static_cast<int>(m_ordered.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void order();
    void select();
    QString heading(int column) const;

    UserListing m_listing;
    UserFilter m_filter;
    const Language* m_language;
    QString m_query;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<PersonId> m_ordered; // everybody
    std::vector<PersonId> m_rows;    // who is shown
};

} // namespace seatkeeper
