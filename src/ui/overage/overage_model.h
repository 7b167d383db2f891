#pragma once

#include "ui/overage/overage_columns.h"
#include "ui/overage/overage_table.h"

#include <QAbstractTableModel>

#include <set>

namespace seatkeeper {

/// The overage of some months: each month with its sum, and its usage types behind it where it is unfolded.
class OverageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int lineRole = Qt::UserRole;     ///< the OverageLine of a row, for what draws it
    static constexpr int unfoldedRole = lineRole + 1; ///< of a month with types, whether they are shown

    explicit OverageModel(const Language& language, QObject* parent = nullptr);

    /// `tenant` names those who pay. The months that are unfolded stay so.
    void show(std::vector<OverageLine> lines, Tenant tenant, const Language& language);

    bool isUnfolded(Month month) const { return m_unfolded.contains(month); }
    void unfold(Month month, bool shown);
    void unfoldAll();
    void foldAllBut(std::optional<Month> month);

    /// All lines, folded or not, for a spreadsheet.
    TypedTable table(const QString& title) const { return overageTable(*m_language, m_tenant, m_lines, title); }

    const OverageLine& lineAt(int row) const { return m_lines[m_shown.at(static_cast<std::size_t>(row))]; }

    /// The row of a month, or of a type in it; nothing where it is not shown.
    std::optional<int> rowOf(Month month, std::optional<UsageType> type) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void lookUp();
    bool hasTypes(int row) const;
    QString text(int row, const OverageColumn& column) const;
    QString accessibleText(int row, const OverageColumn& column) const;
    QString toolTip(int row, const OverageColumn& column) const;

    const Language* m_language;
    Tenant m_tenant;
    std::vector<OverageLine> m_lines;
    std::set<Month> m_unfolded;
    std::vector<std::size_t> m_shown; // of the lines
};

} // namespace seatkeeper
