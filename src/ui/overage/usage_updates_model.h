#pragma once

#include "core/exchange/usage_reader.h"
#include "ui/session/text_language.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// What reading a file of usage would alter: a row a quantity, with what is there now.
class UsageUpdatesModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Month, Type, Subscription, Before, After };
    static constexpr int columns = 5;

    explicit UsageUpdatesModel(const TextLanguage& language, QObject* parent = nullptr);

    /// `tenant` names the subscriptions.
    void show(std::vector<UsageUpdate> updates, Tenant tenant);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString spoken(int row, int column) const override;

private:
    QString text(const UsageUpdate& update, Column column) const;

    const TextLanguage& m_language;
    Tenant m_tenant;
    std::vector<UsageUpdate> m_updates;
};

} // namespace seatkeeper
