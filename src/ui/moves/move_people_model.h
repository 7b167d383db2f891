#pragma once

#include "core/plan/moves/move_proposal.h"
#include "ui/report/typed_table.h"
#include "ui/text/language.h"

#include <QAbstractTableModel>

namespace seatkeeper {

/// The people of one group of a proposal: who stays by choice, and where the others go.
class MovePeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Stays, Person, Target };
    static constexpr int columns = 3;

    explicit MovePeopleModel(const Language& language, QObject* parent = nullptr);

    /// Shows a group of a proposal for `tenant`.
    void show(MoveGroup group, Tenant tenant, const Language& language);

    /// All people of the group, for a spreadsheet. There can be very many: what is said of one is worked out when it is
    /// read.
    TypedTable table(const QString& title) const;

    PersonId personAt(int row) const;
    bool stays(int row) const { return row >= static_cast<int>(m_group->people.size()); }
    std::optional<int> rowOf(PersonId person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Somebody is to stay who was to go, or the other way round.
    void turned(seatkeeper::PersonId person);

private:
    QString text(int row, Column column) const;
    QString targetText(int row) const;

    std::shared_ptr<const MoveGroup> m_group = std::make_shared<const MoveGroup>(); // shared with tables
    Tenant m_tenant;
    const Language* m_language;
};

} // namespace seatkeeper
