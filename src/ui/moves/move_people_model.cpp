#include "ui/moves/move_people_model.h"

#include "ui/text/labels.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// Where one of those who can be moved goes; nothing where there is no place.
std::optional<SubscriptionRef> targetOf(const MoveGroup& group, int row)
{
    qint64 before = 0;
    for (const MoveTarget& target : group.targets) {
        before += target.people;
        if (row < before)
            return target.subscription;
    }
    return std::nullopt;
}

} // namespace

MovePeopleModel::MovePeopleModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(&language)
{}

void MovePeopleModel::show(MoveGroup group, Tenant tenant, const Language& language)
{
    beginResetModel();
    m_group = std::make_shared<const MoveGroup>(std::move(group));
    m_tenant = std::move(tenant);
    m_language = &language;
    endResetModel();
}

TypedTable MovePeopleModel::table(const QString& title) const
{
    // It is read beside the window, which may speak another language by then.
    const auto cell = [group = m_group, tenant = m_tenant, staying = tr("Stays"),
                       placeless = tr("No place")](int row, int column) -> TypedCell {
        const auto place = static_cast<std::size_t>(row);
        const bool stays = place >= group->people.size();
        const PersonId person = stays ? group->locked.at(place - group->people.size()) : group->people.at(place);
        if (column == 0)
            return tenant.people->displayName(person);
        if (column == 1)
            return tenant.people->email(person);
        if (stays)
            return staying;
        const auto target = targetOf(*group, row);
        return target ? callName(tenant, *target) : placeless;
    };
    return {.title = title, .headings = {tr("Person"), tr("Address"), tr("Goes to")}, .rows = rowCount(), .cell = cell};
}

PersonId MovePeopleModel::personAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return stays(row) ? m_group->locked.at(place - m_group->people.size()) : m_group->people.at(place);
}

std::optional<int> MovePeopleModel::rowOf(PersonId person) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (personAt(row) == person)
            return row;
    }
    return std::nullopt;
}

int MovePeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_group->people.size() + m_group->locked.size());
}

int MovePeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString MovePeopleModel::targetText(int row) const
{
    if (stays(row))
        return tr("Stays");
    const auto target = targetOf(*m_group, row);
    return target ? callName(m_tenant, *target) : tr("No place");
}

QString MovePeopleModel::text(int row, Column column) const
{
    switch (column) {
    case Column::Stays: return {}; // has a mark
    case Column::Person: return calledName(*m_tenant.people, personAt(row));
    case Column::Target: break;
    }
    return targetText(row);
}

QVariant MovePeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return plainToolTip(text(row, column));
    case Qt::CheckStateRole:
        if (column == Column::Stays)
            return stays(row) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole: {
        const QString what = column == Column::Stays ? text(row, Column::Person) : text(row, column);
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            what);
    }
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

bool MovePeopleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        static_cast<Column>(index.column()) != Column::Stays || (value.toInt() == Qt::Checked) == stays(index.row()))
        return false;
    Q_EMIT turned(personAt(index.row())); // whoever hears it shows another group
    return true;
}

Qt::ItemFlags MovePeopleModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool hasMark = index.isValid() && static_cast<Column>(index.column()) == Column::Stays;
    return hasMark ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MovePeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Stays: return tr("Stays");
    case Column::Person: return tr("Person");
    case Column::Target: break;
    }
    return tr("Goes to");
}

} // namespace seatkeeper
