#include "ui/findings/findings_model.h"

#include "ui/findings/finding_columns.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>
#include <numeric>

namespace seatkeeper {

namespace {

FindingRowKey keyOf(const JudgedFinding& one, std::optional<PersonId> person)
{
    return {.finding = {QString(one.finding.rule), one.finding.part, one.finding.subscription, person},
            .same = one.finding.extent.same,
            .standing = one.standing};
}

bool isGroupOf(const Finding& finding)
{
    return finding.about == About::EachPerson && finding.people.size() > 1;
}

} // namespace

FindingsModel::FindingsModel(Shows shows, const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_shows(shows)
    , m_language(&language)
{}

void FindingsModel::show(const std::vector<JudgedFinding>& all, const Tenant& tenant, const Language& language)
{
    beginResetModel();
    m_language = &language;
    m_tenant = tenant;
    m_findings.clear();
    std::ranges::copy_if(all, std::back_inserter(m_findings),
                         [this](const JudgedFinding& one) { return one.isOpen() == (m_shows == Shows::Open); });
    arrange();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

JudgedFinding FindingsModel::at(int number) const
{
    JudgedFinding one = findingOf(number);
    if (const auto person = row(number).person)
        one.finding.people = {*person};
    return one;
}

FindingRowKey FindingsModel::keyAt(int number) const
{
    return keyOf(findingOf(number), row(number).person);
}

std::optional<int> FindingsModel::rowOf(const FindingRowKey& key) const
{
    for (int number = 0; number < rowCount(); ++number) {
        if (row(number).person == key.finding.person && keyAt(number) == key)
            return number;
    }
    return std::nullopt;
}

bool FindingsModel::isGroup(int number) const
{
    return !row(number).person && isGroupOf(findingOf(number).finding);
}

bool FindingsModel::isUnfolded(int number) const
{
    return m_unfolded.contains(keyAt(number));
}

void FindingsModel::toggle(int number)
{
    beginResetModel();
    const FindingRowKey key = keyAt(number);
    if (m_unfolded.erase(key) == 0)
        m_unfolded.insert(key);
    arrange();
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    const auto columns = static_cast<int>(findingColumns().size());
    return parent.isValid() ? 0 : m_shows == Shows::Accepted ? columns : columns - 1;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingContext context{m_tenant, *m_language};
    const FindingColumn& column = findingColumns()[static_cast<std::size_t>(index.column())];
    const bool isSaidAbove = row(index.row()).person && index.column() != subjectColumn;
    switch (role) {
    case Qt::DisplayRole: return isSaidAbove ? QString() : column.text(context, at(index.row()));
    case Qt::ToolTipRole: return plainToolTip(column.text(context, at(index.row())));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(tr(column.heading), column.text(context, at(index.row())));
    case sortRole: return column.value(context, at(index.row()));
    case severityRole:
        return index.column() == severityColumn && !isSaidAbove
                   ? QVariant(static_cast<int>(findingOf(index.row()).finding.severity))
                   : QVariant();
    case placeRole: return index.column() == subjectColumn ? static_cast<int>(placeOf(index.row())) : QVariant();
    default: return {};
    }
}

FindingsModel::Place FindingsModel::placeOf(int number) const
{
    if (row(number).person)
        return Place::BelowGroup;
    if (!isGroup(number))
        return Place::Alone;
    return isUnfolded(number) ? Place::UnfoldedGroup : Place::FoldedGroup;
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    return tr(findingColumns()[static_cast<std::size_t>(section)].heading);
}

void FindingsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void FindingsModel::arrange()
{
    const FindingContext context{m_tenant, *m_language};
    const FindingColumn& column = findingColumns()[static_cast<std::size_t>(m_sortColumn)];
    std::vector<QVariant> values;
    for (const JudgedFinding& one : m_findings)
        values.push_back(column.value(context, one));
    std::vector<std::size_t> order(m_findings.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        const bool ascends = m_sortOrder == Qt::AscendingOrder;
        return QVariant::compare(values[ascends ? a : b], values[ascends ? b : a]) == QPartialOrdering::Less;
    });
    m_rows.clear();
    for (const std::size_t finding : order) {
        m_rows.push_back({finding, std::nullopt});
        const JudgedFinding& one = m_findings[finding];
        if (!isGroupOf(one.finding) || !m_unfolded.contains(keyOf(one, std::nullopt)))
            continue;
        for (const PersonId person : byEmail(*m_tenant.people, one.finding.people))
            m_rows.push_back({finding, person});
    }
}

} // namespace seatkeeper
