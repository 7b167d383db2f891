#pragma once

#include <QStringList>

#include <vector>

namespace seatkeeper::cli {

/// A table of plain text, its columns as wide as they need to be.
class TextTable {
public:
    void addRow(const QStringList& cells) { m_rows.push_back(cells); }
    QString toString() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace seatkeeper::cli
