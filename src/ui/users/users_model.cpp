#include "ui/users/users_model.h"

#include "ui/users/user_columns.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace seatkeeper {

UsersModel::UsersModel(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(&language)
{}

void UsersModel::show(UserListing listing, const Language& language)
{
    beginResetModel();
    const bool sameDirectory = m_filter.size() > 0 && listing.tenant().people.isSameAs(m_listing.tenant().people);
    m_listing = std::move(listing);
    m_language = &language;
    if (!sameDirectory)
        m_filter = UserFilter(m_listing.people());
    m_ordered = m_listing.tenant().members();
    order();
    select();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void UsersModel::setFilter(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    beginResetModel();
    select();
    endResetModel();
}

std::optional<int> UsersModel::rowOf(PersonId person) const
{
    const auto found = std::ranges::find(m_rows, person);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

int UsersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UsersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(userColumns().size());
}

QVariant UsersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UserColumn& column = userColumns()[static_cast<std::size_t>(index.column())];
    const PersonId person = personAt(index.row());
    const UserContext context{m_listing, m_filter, *m_language};
    switch (role) {
    case Qt::DisplayRole: return column.text(context, person);
    case Qt::ToolTipRole: return plainToolTip(column.text(context, person));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(heading(index.column()), column.text(context, person));
    case Qt::DecorationRole: return column.icon ? iconOf(column.icon(context, person)) : QVariant();
    case sortRole: return column.value(context, person);
    default: return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool heads = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || !heads || section < 0 || section >= columnCount())
        return {};
    return heading(section);
}

void UsersModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<PersonId> people;
    people.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& index : before)
        people.push_back(personAt(index.row()));
    this->order();
    select();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.push_back(index(rowOf(people[static_cast<std::size_t>(i)]).value_or(-1), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void UsersModel::order()
{
    const UserContext context{m_listing, m_filter, *m_language};
    const auto by = [&context](const UserColumn& column) {
        return [&context, &column](PersonId a, PersonId b) { return column.order(context, a, b) < 0; };
    };
    const auto byReversed = [&context](const UserColumn& column) {
        return [&context, &column](PersonId a, PersonId b) { return column.order(context, b, a) < 0; };
    };
    const UserColumn& first = userColumns().front();
    const UserColumn& chosen = userColumns()[static_cast<std::size_t>(m_sortColumn)];
    std::ranges::stable_sort(m_ordered, by(first));
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::stable_sort(m_ordered, byReversed(chosen));
    else if (m_sortColumn > 0)
        std::ranges::stable_sort(m_ordered, by(chosen));
}

void UsersModel::select()
{
    const std::vector<bool> matches = m_filter.matches(m_query);
    m_rows.clear();
    std::ranges::copy_if(m_ordered, std::back_inserter(m_rows),
                         [&](PersonId person) { return matches[static_cast<std::size_t>(person)]; });
}

QString UsersModel::heading(int column) const
{
    return tr(userColumns()[static_cast<std::size_t>(column)].heading);
}

} // namespace seatkeeper
