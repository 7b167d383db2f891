#include "ui/report/report_document.h"

#include <QIODevice>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace seatkeeper {

namespace {

using Kind = ReportBlock::Kind;

constexpr double bodySize = 10; // points, as all sizes here
constexpr double spaceAround = 6;
constexpr std::size_t rowsOfATable = 200; // laying out a table takes time that grows faster than it

/// What the device took, so far.
class Watched : public QIODevice {
public:
    explicit Watched(QIODevice& target) : m_target(target) { QIODevice::open(WriteOnly | Unbuffered); }

    bool isSequential() const override { return true; }
    bool hasFailed() const { return m_failed; }

protected:
    qint64 readData(char* /*data*/, qint64 /*maxSize*/) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        m_failed = m_failed || m_target.write(data, size) != size;
        return m_failed ? -1 : size;
    }

private:
    QIODevice& m_target;
    bool m_failed = false;
};

/// Puts blocks into a QTextDocument as text, never as markup: nothing in them is looked at or fetched.
class Typesetter {
public:
    explicit Typesetter(QTextDocument& document) : m_cursor(&document) {}

    void title(const QString& text) { headed(text, 16, 0); }

    void add(const ReportBlock& block)
    {
        switch (block.kind) {
        case Kind::Section: headed(block.text, 13, 18); break;
        case Kind::Heading: headed(block.text, 11, 10); break;
        case Kind::Paragraph: paragraph(block.text, {}); break;
        case Kind::Important: paragraph(block.text, bold()); break;
        case Kind::Steps: steps(block.items); break;
        case Kind::Table:
        case Kind::Checklist: tables(block); break;
        }
    }

private:
    static QTextCharFormat bold()
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        return format;
    }

    void startBlock(const QTextBlockFormat& block, const QTextCharFormat& format)
    {
        if (m_isEmpty)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_cursor.setBlockCharFormat(format);
        m_cursor.setCharFormat(format);
        m_isEmpty = false;
    }

    void headed(const QString& text, double size, double above)
    {
        QTextCharFormat format = bold();
        format.setFontPointSize(size);
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(spaceAround);
        startBlock(block, format);
        m_cursor.insertText(text);
    }

    void paragraph(const QString& text, const QTextCharFormat& format)
    {
        QTextBlockFormat block;
        block.setBottomMargin(spaceAround);
        startBlock(block, format);
        m_cursor.insertText(text);
    }

    void steps(const QStringList& items)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            QTextBlockFormat block;
            block.setLeftMargin(18);
            block.setTextIndent(-18);
            block.setBottomMargin(spaceAround / 2);
            startBlock(block, {});
            m_cursor.insertText(QStringLiteral("%1.  %2").arg(QString::number(i + 1), items[i]));
        }
    }

    /// A long table as some shorter ones below each other, each with its headings.
    void tables(const ReportBlock& block)
    {
        for (std::size_t from = 0; from < block.rows.size(); from += rowsOfATable)
            table(block, from, std::min(block.rows.size(), from + rowsOfATable));
    }

    void table(const ReportBlock& block, std::size_t from, std::size_t to)
    {
        const bool hasBoxes = block.kind == Kind::Checklist;
        const int boxes = hasBoxes ? 1 : 0;
        const int columns = static_cast<int>(block.headings.size()) + boxes;
        QTextTableFormat format;
        format.setBorder(0.5);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Qt::lightGray);
        format.setBorderCollapse(true);
        format.setCellPadding(3);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable* table = m_cursor.insertTable(static_cast<int>(to - from) + 1, columns, format);
        const auto fill = [&](int row, const QStringList& cells, const QTextCharFormat& letters) {
            for (int column = 0; column < cells.size(); ++column)
                table->cellAt(row, column + boxes).firstCursorPosition().insertText(cells[column], letters);
        };
        fill(0, block.headings, bold());
        for (std::size_t i = from; i < to; ++i) {
            const int row = static_cast<int>(i - from) + 1;
            if (hasBoxes)
                table->cellAt(row, 0).firstCursorPosition().insertText(QStringLiteral("\u2610"));
            fill(row, block.rows[i], {});
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isEmpty = true; // Qt leaves a block behind a table
    }

    QTextCursor m_cursor;
    bool m_isEmpty = true;
};

} // namespace

bool writePdf(QIODevice& device, const ReportDocument& document)
{
    QTextDocument text;
    text.setUndoRedoEnabled(false);
    QFont font = text.defaultFont();
    font.setPointSizeF(bodySize);
    text.setDefaultFont(font);
    Typesetter typesetter(text);
    typesetter.title(document.title);
    for (const ReportBlock& block : document.blocks)
        typesetter.add(block);

    Watched watched(device);
    {
        QPdfWriter writer(&watched);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Seatkeeper"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
        text.print(&writer);
    } // which writes the end of the file
    return !watched.hasFailed();
}

} // namespace seatkeeper
