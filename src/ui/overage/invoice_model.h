#pragma once

#include "core/rules/charges.h"
#include "ui/text/language.h"

#include <QAbstractTableModel>

namespace seatkeeper {

/// An invoice of a month beside what the plan's usage comes to.
struct InvoiceLine {
    Month month;
    std::optional<Invoice> invoice;
    std::optional<AmountSum> overage; ///< absent: no usage was entered
    bool isAltered = false;           ///< a scenario has another invoice than the baseline

    /// Invoice − overage, where both are known.
    std::optional<Money> difference() const;
};

/// The lines of these months.
std::vector<InvoiceLine> invoiceLines(const Tenant& tenant, const Tenant* baseline, const std::vector<Month>& months);

/// The invoices of some months, typed into as a grid. What is typed alters nothing here: it is told, and comes back as
/// other lines where the plan takes it.
class InvoiceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Amount, Number, Note, Overage, Difference };
    static constexpr int columns = 5;
    static constexpr int alteredRole = Qt::UserRole;

    explicit InvoiceModel(const Language& language, QObject* parent = nullptr);

    /// Shows other lines. Where they are of the same months, what is current and selected stays.
    void show(std::vector<InvoiceLine> lines, const QString& currency, const Language& language);

    const InvoiceLine& lineAt(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }

    /// The row of a month; nothing where it is not shown.
    std::optional<int> rowOf(Month month) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// Somebody typed `text` into a cell.
    void typed(int row, int column, const QString& text);

private:
    QString text(const InvoiceLine& line, Column column) const;
    static QVariant value(const InvoiceLine& line, Column column);
    QString editText(const InvoiceLine& line, Column column) const;
    static QString heading(Column column);

    const Language* m_language;
    QString m_currency;
    std::vector<InvoiceLine> m_lines;
};

} // namespace seatkeeper
