#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

class QIODevice;

namespace seatkeeper {

/// One part of a report, in the order in which it is read. All texts are plain.
struct ReportBlock {
    enum class Kind : quint8 {
        Section,   ///< a heading of the first level below the title
        Heading,   ///< one of the second
        Paragraph, ///<
        Important, ///< a paragraph that must not be overlooked
        Steps,     ///< what to do one after the other: `items`, numbered
        Table,     ///< `headings` and `rows`
        Checklist, ///< the same, with a box in front of each row to tick on paper
    };
    Kind kind = Kind::Paragraph;
    QString text;
    QStringList items;
    QStringList headings;
    std::vector<QStringList> rows;
    std::vector<qsizetype> numbers = {}; ///< the columns that hold numbers: their cells stand to the right
    std::size_t totals = 0;              ///< how many rows at the end are sums of those above

    bool isNumber(qsizetype column) const { return std::ranges::find(numbers, column) != numbers.end(); }
    bool isTotal(std::size_t row) const { return row + totals >= rows.size(); }
};

/// A text for people outside the program, from which each of its forms is made.
struct ReportDocument {
    QString title;
    QString languageTag; ///< `nl` or `en`
    std::vector<ReportBlock> blocks;

    void section(const QString& text) { blocks.push_back({ReportBlock::Kind::Section, text, {}, {}, {}}); }
    void heading(const QString& text) { blocks.push_back({ReportBlock::Kind::Heading, text, {}, {}, {}}); }
    void paragraph(const QString& text) { blocks.push_back({ReportBlock::Kind::Paragraph, text, {}, {}, {}}); }
    void important(const QString& text) { blocks.push_back({ReportBlock::Kind::Important, text, {}, {}, {}}); }
    void steps(const QStringList& items) { blocks.push_back({ReportBlock::Kind::Steps, {}, items, {}, {}}); }
};

/// Plain text: headings underlined, tables in columns, LF at the end of lines.
QString toPlainText(const ReportDocument& document);

/// One file of HTML that needs nothing else, runs nothing, and prints well. What a text holds is text.
QString toHtml(const ReportDocument& document);

/// A PDF on A4. Needs a QGuiApplication, which without a display has to be on the platform `offscreen`. False where the
/// device took not all of it.
bool writePdf(QIODevice& device, const ReportDocument& document);

} // namespace seatkeeper
