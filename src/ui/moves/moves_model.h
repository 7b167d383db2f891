#pragma once

#include "core/plan/moves/move_proposal.h"
#include "ui/text/language.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// A proposal as a list: of each group, how many go to which target and why, how many have no place, how many stay.
/// Words are made when they are asked for.
class MovesModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { People, Department, License, From, Target, Why };
    static constexpr int columns = 6;

    explicit MovesModel(const Language& language, QObject* parent = nullptr);

    /// Shows a proposal for `tenant`.
    void show(MoveProposal proposal, Tenant tenant, const Language& language);

    const MoveProposal& proposal() const { return m_proposal; }
    const Tenant& tenant() const { return m_tenant; }
    const MoveGroup& groupAt(int row) const;

    /// The first row of the group of these licenses and department; nothing where there is none any more.
    std::optional<int> rowOf(LicenseSetId set, quint32 department) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QVariant other(int row, int column, int role) const override;

private:
    struct Row {
        enum class Kind : quint8 { Goes, NoPlace, Stays };
        std::size_t group = 0;
        Kind kind = Kind::Goes;
        std::size_t target = 0; ///< of those who go
        qint64 people = 0;
    };

    const Row& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    QString text(const Row& row, Column column) const;
    QString targetText(const Row& row) const;
    QString whyText(const Row& row) const;

    MoveProposal m_proposal;
    Tenant m_tenant;
    std::vector<Row> m_rows;
    const Language* m_language;
};

} // namespace seatkeeper
