#pragma once

#include "core/model/shared.h"
#include "ui/report/typed_table.h"
#include "ui/text/assumption_effect_texts.h"

#include <QAbstractTableModel>

namespace seatkeeper {

/// What another reading of the article alters, a row each.
class EffectModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { What, When, Left, Right };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    /// `sides`: what the two readings are called.
    void show(std::vector<EffectRow> rows, const Sides<QString>& sides);

    /// The same for a spreadsheet.
    TypedTable table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Shared<std::vector<EffectRow>> m_rows;
    Sides<QString> m_sides;
};

} // namespace seatkeeper
