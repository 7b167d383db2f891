#include "ui/overage/usage_updates_model.h"

#include "ui/text/overage_texts.h"
#include "ui/text/words.h"
#include "ui/widgets/tool_tip.h"

namespace seatkeeper {

namespace {

bool isNumber(UsageUpdatesModel::Column column)
{
    return column == UsageUpdatesModel::Column::Before || column == UsageUpdatesModel::Column::After;
}

} // namespace

UsageUpdatesModel::UsageUpdatesModel(const TextLanguage& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{}

void UsageUpdatesModel::show(std::vector<UsageUpdate> updates, Tenant tenant)
{
    beginResetModel();
    m_updates = std::move(updates);
    m_tenant = std::move(tenant);
    endResetModel();
}

void UsageUpdatesModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int UsageUpdatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_updates.size());
}

int UsageUpdatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString UsageUpdatesModel::text(const UsageUpdate& update, Column column) const
{
    switch (column) {
    case Column::Month: return m_language->month(update.key.month);
    case Column::Type: return nameOf(*m_language, update.key.type);
    case Column::Subscription: return partName(*m_language, m_tenant, update.key.subscription);
    case Column::Before: return update.before ? m_language->number(*update.before) : QStringLiteral("–");
    case Column::After: break;
    }
    return m_language->number(update.after);
}

QVariant UsageUpdatesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const UsageUpdate& update = m_updates[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(update, column);
    case Qt::ToolTipRole: return plainToolTip(text(update, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const bool isNothing = column == Column::Before && !update.before;
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                            isNothing ? tr("nothing entered") : text(update, column));
    }
    default: return {};
    }
}

QVariant UsageUpdatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Month: return tr("Month");
    case Column::Type: return tr("Usage type");
    case Column::Subscription: return tr("Subscription");
    case Column::Before: return tr("Now");
    case Column::After: break;
    }
    return tr("In the file");
}

} // namespace seatkeeper
