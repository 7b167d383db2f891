#include "ui/moves/moves_model.h"

#include "ui/text/labels.h"
#include "ui/text/move_texts.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/model_table.h"

#include <algorithm>

namespace seatkeeper {

MovesModel::MovesModel(const Language& language, QObject* parent) : CellsModel(parent), m_language(&language) {}

void MovesModel::show(MoveProposal proposal, Tenant tenant, const Language& language)
{
    beginResetModel();
    m_proposal = std::move(proposal);
    m_tenant = std::move(tenant);
    m_language = &language;
    m_rows.clear();
    for (std::size_t i = 0; i < m_proposal.groups.size(); ++i) {
        const MoveGroup& group = m_proposal.groups[i];
        const auto add = [&](Row::Kind kind, std::size_t target, qint64 people) {
            if (people > 0)
                m_rows.push_back({i, kind, target, people});
        };
        for (std::size_t target = 0; target < group.targets.size(); ++target)
            add(Row::Kind::Goes, target, group.targets[target].people);
        add(Row::Kind::NoPlace, 0, group.unplaced());
        add(Row::Kind::Stays, 0, static_cast<qint64>(group.locked.size()));
    }
    endResetModel();
}

const MoveGroup& MovesModel::groupAt(int row) const
{
    return m_proposal.groups.at(rowAt(row).group);
}

std::optional<int> MovesModel::rowOf(LicenseSetId set, quint32 department) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) {
        const MoveGroup& group = m_proposal.groups[row.group];
        return group.set == set && group.department == department;
    });
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

int MovesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString MovesModel::targetText(const Row& row) const
{
    switch (row.kind) {
    case Row::Kind::NoPlace: return tr("No place");
    case Row::Kind::Stays: return tr("Stays");
    case Row::Kind::Goes: break;
    }
    return callName(m_tenant, m_proposal.groups[row.group].targets[row.target].subscription);
}

QString MovesModel::whyText(const Row& row) const
{
    const MoveGroup& group = m_proposal.groups[row.group];
    switch (row.kind) {
    case Row::Kind::NoPlace: return noPlaceReason(*m_language, m_tenant, group);
    case Row::Kind::Stays: return tr("You chose so.");
    case Row::Kind::Goes: break;
    }
    return placeReason(*m_language, m_tenant, group, row.target);
}

QString MovesModel::text(const Row& row, Column column) const
{
    const MoveGroup& group = m_proposal.groups[row.group];
    switch (column) {
    case Column::People: return m_language->number(row.people);
    case Column::Department: {
        const QString department = QString::fromStdString(m_tenant.people->departments().at(group.department));
        return department.isEmpty() ? tr("none", "department") : department;
    }
    case Column::License: return nameOf(*m_language, group.held);
    case Column::From: return m_language->date(group.from);
    case Column::Target: return targetText(row);
    case Column::Why: break;
    }
    return whyText(row);
}

QString MovesModel::cell(int row, int column) const
{
    return text(rowAt(row), static_cast<Column>(column));
}

bool MovesModel::isNumber(int column) const
{
    return static_cast<Column>(column) == Column::People;
}

QVariant MovesModel::other(int row, int column, int role) const
{
    const Row& shown = rowAt(row);
    const auto at = static_cast<Column>(column);
    if (role == cellValueRole && at == Column::People)
        return QVariant::fromValue(shown.people);
    if (role == cellValueRole && at == Column::From)
        return m_proposal.groups[shown.group].from;
    const bool warns = at == Column::Target && shown.kind == Row::Kind::NoPlace;
    return role == Qt::DecorationRole && warns ? QVariant(iconOf(Icon::Warning)) : QVariant();
}

QString MovesModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::People: return tr("People");
    case Column::Department: return tr("Department");
    case Column::License: return tr("License");
    case Column::From: return tr("No access from");
    case Column::Target: return tr("Goes to");
    case Column::Why: break;
    }
    return tr("Why");
}

} // namespace seatkeeper
