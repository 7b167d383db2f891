#pragma once

#include "core/model/shared.h"
#include "ui/report/typed_table.h"
#include "ui/text/assumption_effect_texts.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// What another reading of the article alters, a row each.
class EffectModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { What, When, Left, Right };
    static constexpr int columns = 4;

    using CellsModel::CellsModel;

    /// `sides`: what the two readings are called.
    void show(std::vector<EffectRow> rows, const Sides<QString>& sides);

    /// The same for a spreadsheet.
    TypedTable table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;

private:
    Shared<std::vector<EffectRow>> m_rows;
    Sides<QString> m_sides;
};

} // namespace seatkeeper
