#pragma once

#include "core/rules/handovers.h"
#include "ui/text/language.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// One handover in words.
struct HandoverRow {
    QDate day;
    std::optional<UsageType> type; ///< absent: the primary itself
    bool isPast = false;           ///< before the day that the list was made for
    QString date;
    QString what;
    QString from;
    QString to;
    QString cause;
    QString sentence; ///< all of it
};

/// All handovers that are known, by day: of the primary, with the types that always go with it, and of the types that
/// can be with another. What lies before `day` is past.
std::vector<HandoverRow> handoverRows(const Language& language, const Tenant& tenant, QDate day);

/// The handovers of a tenant, past and to come.
class HandoversModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Day, What, From, To, Cause };
    static constexpr int columns = 5;
    static constexpr int pastRole = Qt::UserRole;

    using CellsModel::CellsModel;

    void show(std::vector<HandoverRow> rows);

    const HandoverRow& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    /// The row of the same handover; nothing where there is none.
    std::optional<int> rowOf(const HandoverRow& row) const;

    /// The first row that is not past; nothing where all are.
    std::optional<int> nextRow() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    QVariant other(int row, int column, int role) const override;

private:
    static QString text(const HandoverRow& row, Column column);

    std::vector<HandoverRow> m_rows;
};

} // namespace seatkeeper
