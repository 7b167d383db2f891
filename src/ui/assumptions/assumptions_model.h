#pragma once

#include "core/model/assumptions.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace seatkeeper {

/// An assumption as the list shows it.
struct AssumptionRow {
    Assumption assumption{};
    QString reading; ///< how it is read
    QString text;
    QString source;
    bool isSwitchable = false;
};

/// The assumptions, a row each.
class AssumptionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Number, Reading, Text, Source };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<AssumptionRow> rows);

    const AssumptionRow& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    std::optional<int> rowOf(Assumption assumption) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<AssumptionRow> m_rows;
};

} // namespace seatkeeper
