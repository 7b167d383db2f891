#include "ui/overage/usage_updates_model.h"

#include "ui/text/overage_texts.h"
#include "ui/text/words.h"

namespace seatkeeper {

UsageUpdatesModel::UsageUpdatesModel(const TextLanguage& language, QObject* parent)
    : CellsModel(parent)
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

QString UsageUpdatesModel::cell(int row, int column) const
{
    return text(m_updates[static_cast<std::size_t>(row)], static_cast<Column>(column));
}

bool UsageUpdatesModel::isNumber(int column) const
{
    return static_cast<Column>(column) == Column::Before || static_cast<Column>(column) == Column::After;
}

QString UsageUpdatesModel::spoken(int row, int column) const
{
    const bool isNothing =
        static_cast<Column>(column) == Column::Before && !m_updates[static_cast<std::size_t>(row)].before;
    return isNothing ? tr("nothing entered") : cell(row, column);
}

QString UsageUpdatesModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Month: return tr("Month");
    case Column::Type: return tr("Usage type");
    case Column::Subscription: return tr("Subscription");
    case Column::Before: return tr("Now");
    case Column::After: break;
    }
    return tr("In the file");
}

} // namespace seatkeeper
