#include "ui/users/users_model.h"

#include "ui/theme/metrics.h"
#include "ui/users/user_columns.h"
#include "ui/widgets/tool_tip.h"

#include <QGuiApplication>

namespace seatkeeper {

UsersModel::UsersModel(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(&language)
{}

void UsersModel::show(UserListing listing, const Language& language)
{
    beginResetModel();
    const bool sameDirectory = m_filter.size() > 0 && listing.tenant().people.isSameAs(m_listing.tenant().people);
    m_listing = std::move(listing);
    m_language = &language;
    m_order.forget(ColumnSource::Listing);
    if (!sameDirectory) {
        const bool isPrepared = m_prepared && m_prepared->first.isSameAs(m_listing.tenant().people);
        m_filter = isPrepared ? std::move(m_prepared->second) : UserFilter(m_listing.people());
        m_prepared.reset();
        m_order.forget(ColumnSource::Directory);
    }
    order();
    allow();
    select();
    endResetModel();
}

void UsersModel::prepare(Shared<Directory> people, UserFilter filter)
{
    m_prepared.emplace(std::move(people), std::move(filter));
}

void UsersModel::setFilter(const QString& query)
{
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    select();
    endResetModel();
}

void UsersModel::setFacets(const FacetChoices& choices)
{
    if (choices == m_facets)
        return;
    beginResetModel();
    m_facets = choices;
    allow();
    select();
    endResetModel();
}

void UsersModel::showOnly(std::optional<std::vector<PersonId>> people)
{
    beginResetModel();
    m_only = std::move(people);
    allow();
    select();
    endResetModel();
}

void UsersModel::sortBy(std::vector<UserSortKey> keys)
{
    if (keys == m_keys)
        return;
    beginResetModel();
    m_keys = std::move(keys);
    order();
    select();
    endResetModel();
}

std::optional<int> UsersModel::rowOf(PersonId person) const
{
    const auto index = static_cast<std::size_t>(person);
    return index < m_rowOf.size() && m_rowOf[index] >= 0 ? std::optional(m_rowOf[index]) : std::nullopt;
}

int UsersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UsersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(userColumns().size());
}

/// Whether a scenario alters what a column shows of a person.
bool UsersModel::isMarked(const UserColumn& column, PersonId person) const
{
    return column.alters == ScenarioMark::Licenses && context().listing.alteredFrom(person);
}

QString UsersModel::inFull(const UserColumn& column, PersonId person) const
{
    QString text = column.text(context(), person);
    const auto before = column.alters == ScenarioMark::Licenses ? context().listing.alteredFrom(person) : std::nullopt;
    if (!before)
        return text;
    const QString held = *before == LicenseSetId::NotAMember ? tr("is not a user there")
                         : *before == LicenseSetId::None     ? tr("no license")
                                                             : context().listing.licensesOf(*before);
    return QStringLiteral("%1\n%2").arg(text, tr("In the baseline: %1").arg(held));
}

QVariant UsersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UserColumn& column = userColumns()[static_cast<std::size_t>(index.column())];
    const PersonId person = personAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return column.text(context(), person);
    case Qt::ToolTipRole: return plainToolTip(inFull(column, person));
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(headingOf(column), inFull(column, person));
    case Qt::DecorationRole: return column.icon ? iconOf(column.icon(context(), person)) : QVariant();
    case Qt::FontRole: return isMarked(column, person) ? metrics::strong(QGuiApplication::font()) : QVariant();
    case sortRole: return column.value(context(), person);
    default: return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const QString heading = headingOf(userColumns()[static_cast<std::size_t>(section)]);
    const bool second = m_keys.size() > 1 && m_keys.back().column == section;
    const bool ascending = m_keys.back().order == Qt::AscendingOrder;
    switch (role) {
    case Qt::DisplayRole:
        return second ? (ascending ? QStringLiteral("%1 ↑²") : QStringLiteral("%1 ↓²")).arg(heading) : heading;
    case Qt::AccessibleTextRole: return second ? tr("%1, second in the order").arg(heading) : heading;
    case Qt::ToolTipRole: return plainToolTip(tr("%1\nClick: sort. Shift+click: sort by this as well.").arg(heading));
    default: return {};
    }
}

void UsersModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        sortBy({{column, order}});
}

void UsersModel::order()
{
    m_ordered = m_order.sorted(m_listing.tenant().members(), m_keys, context());
}

void UsersModel::allow()
{
    m_allowed = peopleWho(m_facets, m_listing);
    if (!m_only)
        return;
    std::vector<bool> both(m_allowed.size());
    for (const PersonId person : *m_only) {
        const auto index = static_cast<std::size_t>(person);
        both[index] = m_allowed[index];
    }
    m_allowed = std::move(both);
}

void UsersModel::select()
{
    const std::vector<bool> found = m_filter.matches(m_query);
    m_rows.clear();
    m_rowOf.assign(found.size(), -1);
    for (const PersonId person : m_ordered) {
        const auto index = static_cast<std::size_t>(person);
        if (!found[index] || !m_allowed[index])
            continue;
        m_rowOf[index] = static_cast<int>(m_rows.size());
        m_rows.push_back(person);
    }
}

} // namespace seatkeeper
