#pragma once

#include "core/model/tenant.h"
#include "ui/licenses/license_draft.h"
#include "ui/text/language.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// The subscriptions that licenses can be brought to, oldest first, with the seats that are left on each. Those that
/// are over are none.
class BulkTargetsModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Subscription, Through, Standard, Premium };
    static constexpr int columns = 4;

    explicit BulkTargetsModel(const Language& language, QObject* parent = nullptr);

    /// Shows the subscriptions of `tenant` as they are on `day`.
    void show(const Tenant& tenant, QDate day, const Language& language);

    SubscriptionRef subscriptionAt(int row) const { return rowAt(row).subscription; }
    std::optional<int> rowOf(SubscriptionRef subscription) const;

    /// The seats of a row that are contracted or given out, by license, when as many more as `coming` are.
    std::vector<Seats> seatsAt(int row, const std::array<qint64, 2>& coming) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QVariant other(int row, int column, int role) const override;

private:
    struct Row {
        SubscriptionRef subscription{};
        QString name;
        QString through;
        std::array<Seats, 2> seats; ///< by License
    };

    const Row& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    QString text(const Row& row, Column column) const;
    QString seatsLeft(const Seats& seats) const;

    std::vector<Row> m_rows;
    const Language* m_language;
};

} // namespace seatkeeper
