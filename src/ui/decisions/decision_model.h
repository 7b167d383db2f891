#pragma once

#include "ui/report/typed_table.h"
#include "ui/text/decision_texts.h"

#include <QAbstractTableModel>

namespace seatkeeper {

/// A decision sheet as a table: a row a question, a column a way.
class DecisionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int questionColumn = 0;
    static constexpr int columns = 1 + static_cast<int>(waysOn.size());
    static constexpr int weightRole = Qt::UserRole; ///< a DecisionAnswer::Weight; invalid for a question

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<DecisionRow> rows, const Language& language);

    /// The way of a column; nothing for that of the questions.
    static std::optional<WayOn> wayOf(int column);

    /// The same for a spreadsheet.
    TypedTable table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex& index) const;

    std::vector<DecisionRow> m_rows;
    std::array<QString, waysOn.size()> m_ways;
};

} // namespace seatkeeper
