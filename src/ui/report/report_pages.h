#pragma once

#include "ui/report/report_document.h"

#include <QFont>
#include <QRectF>

class QPaintDevice;
class QPainter;

namespace seatkeeper {

/// A report laid out on pages of paper: a row of a table stands on one page, headings stay with what they head, and a
/// table that goes on has its headings again.
///
/// Texts are set as they are, never as markup. What is kept of them is where they stand: a page is set again when it is
/// painted.
class ReportPages {
public:
    /// Lays out for pages of `size`, in pixels of `device`. The document has to live as long.
    ReportPages(const ReportDocument& document, const QPaintDevice& device, QSizeF size);

    int count() const { return m_pages; }

    /// Paints a page, from 0, with its head and its number; the origin is its upper left corner.
    void paint(QPainter& painter, int page) const;

    /// What a piece of the document takes of a page.
    struct Place {
        std::size_t block = 0;      ///< in the document
        std::optional<int> row;     ///< of its steps, facts or table; absent: its text, or the headings of its table
        double from = 0;            ///< how much of it is on the pages before: only what is higher than a page is cut
        double height = 0;          ///< of what is on this one
        double above = 0;           ///< space before it, but at the top of a page
        double top = 0;             ///< from the top of the page
        int page = 0;               ///< from 0
        bool staysWithNext = false; ///< not to be the last on its page

        double bottom() const { return top + height; }
    };

    /// All pieces in their order, headings of tables as often as they are shown.
    const std::vector<Place>& places() const { return m_places; }

    /// Where pieces can be: below the head of a page and above its number.
    double bodyTop() const { return m_bodyTop; }
    double bodyBottom() const { return m_bodyBottom; }

private:
    /// A text and where its lines begin and how wide they may be.
    struct Column {
        double left = 0;
        double width = 0;
        bool isNumber = false;
    };
    struct Cell {
        QString text;
        Column column;
        QFont font;
    };
    /// What a column asks for: to stand on one line, and to be wide enough for its longest word.
    struct Wish {
        double whole = 0;
        double least = 0;
    };
    enum class Weight : quint8 { Normal, Bold };

    double points(double number) const { return number * m_unit; }
    QFont fontOf(double size, Weight weight = Weight::Normal) const;
    std::vector<Column> columnsOf(const ReportBlock& table) const;
    static std::vector<double> shared(const std::vector<Wish>& wishes, double room);
    Wish wishOf(const ReportBlock& table, qsizetype column, double even) const;
    std::vector<double> widthsOf(const ReportBlock& table, double room) const;
    std::vector<Cell> cellsOf(const Place& place) const;
    std::vector<Cell> cellsOfRow(const ReportBlock& block, std::size_t at, int row) const;
    double paddingOf(const Place& place) const;
    bool hasHeadings(std::size_t block) const;
    void measure();
    void measureBlock(std::size_t at);
    void addPiece(Place piece);
    void breakIntoPages();
    double uncutUpTo(const Place& piece, double room) const;
    double neededFrom(std::size_t piece) const;
    void paintRow(QPainter& painter, const Place& place) const;
    void paintFrame(QPainter& painter, int page) const;

    const ReportDocument& m_document;
    const QPaintDevice& m_device;
    QSizeF m_size;
    double m_unit; // pixels of a point
    double m_bodyTop;
    double m_bodyBottom;
    std::vector<std::vector<Column>> m_columns; // of each block
    std::vector<Place> m_places;
    int m_pages = 1;
};

} // namespace seatkeeper
