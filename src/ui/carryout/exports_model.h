#pragma once

#include "ui/carryout/carry_out_rows.h"
#include "ui/text/language.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// What remains now, and everything that was handed over, the latest first, with what has become of it.
class ExportsModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { What, People, Open, Done, Gone, Drifted };
    static constexpr int columns = 6;

    struct Row {
        std::optional<Export> made; ///< absent: what remains now
        CarryOutList list;
        bool hasLayer = true; ///< whether the plan still has the scenario that was handed over
    };

    explicit ExportsModel(const Language& language, QObject* parent = nullptr);

    void show(std::vector<Row> rows, const Language& language);
    const Row& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QVariant other(int row, int column, int role) const override;

private:
    QString text(const Row& row, Column column) const;
    static QVariant number(const Row& row, Column column);
    QString whatText(const Row& row) const;

    std::vector<Row> m_rows;
    const Language* m_language;
};

} // namespace seatkeeper
