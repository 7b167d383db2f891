#pragma once

#include "core/rules/voice_course.h"
#include "ui/text/language.h"

#include <QAbstractTableModel>

namespace seatkeeper {

/// Voice capacity by month: what there is, what the peak took, and what is left.
class VoiceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Month, Capacity, Since, Peak, Room, Baseline };
    static constexpr int columns = 6;
    static constexpr int shortRole = Qt::UserRole; ///< whether the peak is more than there is

    explicit VoiceModel(const Language& language, QObject* parent = nullptr);

    /// Shows other months; with a baseline, its capacity where that is another one. Where they are the same months,
    /// what is current stays.
    void show(std::vector<VoiceMonth> months, std::vector<VoiceMonth> baseline, const Language& language);

    Month monthAt(int row) const { return m_months.at(static_cast<std::size_t>(row)).month; }

    /// The row of a month; nothing where it is not shown.
    std::optional<int> rowOf(Month month) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(std::size_t row, Column column) const;

    const Language* m_language;
    std::vector<VoiceMonth> m_months;
    std::vector<VoiceMonth> m_baseline; ///< of the same months; empty where there is none
};

} // namespace seatkeeper
