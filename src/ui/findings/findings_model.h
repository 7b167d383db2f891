#pragma once

#include "core/rules/findings/acceptance.h"
#include "ui/text/language.h"

#include <QAbstractTableModel>

#include <set>

namespace seatkeeper {

/// Tells the rows of a table of findings apart, from one look of the checks to the next.
struct FindingRowKey {
    FindingKey finding; ///< without a person: all people of the finding
    QString same;
    Standing standing = Standing::Open;

    std::strong_ordering operator<=>(const FindingRowKey&) const = default;
};

/// Findings in rows, either the open ones or those that are accepted. One that is about several people is one row,
/// below which its people can be listed.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Shows : quint8 { Open, Accepted };

    static constexpr int sortRole = Qt::UserRole;         ///< a typed value, as one sorts by it
    static constexpr int severityRole = Qt::UserRole + 1; ///< of the column that tells it; invalid below a finding
    static constexpr int placeRole = Qt::UserRole + 2;    ///< of the column that says what it is about: a Place

    /// What a row has to do with those around it.
    enum class Place : quint8 { Alone, FoldedGroup, UnfoldedGroup, BelowGroup };

    FindingsModel(Shows shows, const Language& language, QObject* parent = nullptr);

    /// Shows other findings, or the same ones in another language. Order and unfolded rows stay.
    void show(const std::vector<JudgedFinding>& all, const Tenant& tenant, const Language& language);

    /// The finding of a row; that of one person alone, where the row is one of several people.
    JudgedFinding at(int number) const;
    FindingRowKey keyAt(int number) const;

    /// The row of a key; nothing where there is none.
    std::optional<int> rowOf(const FindingRowKey& key) const;

    bool isGroup(int number) const;
    bool isUnfolded(int number) const;

    /// Lists the people of a group below it, or no longer.
    void toggle(int number);

    int findingCount() const { return static_cast<int>(m_findings.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row {
        std::size_t finding;
        std::optional<PersonId> person; ///< of a group
    };

    const Row& row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }
    const JudgedFinding& findingOf(int number) const { return m_findings.at(row(number).finding); }
    Place placeOf(int number) const;
    void arrange();

    Shows m_shows;
    const Language* m_language;
    Tenant m_tenant;
    std::vector<JudgedFinding> m_findings; // as they were found: the worst first
    std::set<FindingRowKey> m_unfolded;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<Row> m_rows;
};

} // namespace seatkeeper
