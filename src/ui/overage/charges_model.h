#pragma once

#include "core/rules/charges.h"
#include "ui/text/language.h"

#include <QAbstractTableModel>

namespace seatkeeper {

/// What the table of charges is about: one usage type in a month, or all of them.
struct ChargesAsked {
    Tenant tenant; ///< names those who are charged
    Charges charges;
    std::optional<OverageRow> row;            ///< of one type; absent: amounts only, since types are not pooled
    SplitMethod method = SplitMethod::Excess; ///< by which it is charged on
};

/// Who causes overage and who pays for it: a row for each subscription, also below its contract, the three methods side
/// by side, and their sums in the last row.
class ChargesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Who, Usage, Contract, Difference, Units, Excess, Usages, Payer, ChargedOn };

    explicit ChargesModel(const Language& language, QObject* parent = nullptr);

    void show(ChargesAsked asked, const Language& language);

    /// Whether a row holds the sums.
    bool isTotal(int row) const { return row == rowCount() - 1; }

    /// Whether a column is by the method that is chosen.
    bool isChosen(int section) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Column columnAt(int section) const { return m_columns.at(static_cast<std::size_t>(section)); }
    const Charge& chargeAt(int row) const;
    QString text(const Charge& charge, Column column) const;
    QString whoText(const Charge& charge) const;
    QString unitsText(const Charge& charge) const;
    QString amountText(const Charge& charge, SplitMethod method) const;
    QString chargedOnText(const Charge& charge) const;
    static QString heading(Column column);

    const Language* m_language;
    ChargesAsked m_asked;
    std::vector<Column> m_columns;
};

} // namespace seatkeeper
