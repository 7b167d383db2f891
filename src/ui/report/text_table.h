#pragma once

#include <QMimeData>
#include <QStringList>

#include <functional>

namespace seatkeeper {

/// A table of texts on its way to another program. What is in a cell is asked for when it is written.
struct TextTable {
    QString title; ///< above it in HTML; may be empty
    QStringList headings;
    int rows = 0;
    std::function<QString(int row, int column)> cell;
};

/// Cells separated by tabs, a line a row, headings first. Text that a spreadsheet would take for a formula is led by an
/// apostrophe, which makes it text there; tabs and line ends within a cell become spaces.
QString toTabSeparated(const TextTable& table);

/// A HTML table of the same cells, with what they hold as text.
QString toHtml(const TextTable& table);

/// A table on the clipboard, as HTML and as text. It is written only when somebody pastes it.
class TableOnClipboard : public QMimeData {
    Q_OBJECT

public:
    explicit TableOnClipboard(TextTable table) : m_table(std::move(table)) {}

    QStringList formats() const override;
    bool hasFormat(const QString& format) const override { return formats().contains(format); }

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override;

private:
    TextTable m_table;
};

} // namespace seatkeeper
