#include "ui/report/report_pages.h"

#include "ui/text/arguments.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>
#include <numeric>

namespace seatkeeper {

namespace {

using Kind = ReportBlock::Kind;

// In points, as all measures here.
constexpr double titleSize = 17;
constexpr double sectionSize = 13;
constexpr double headingSize = 10.5;
constexpr double bodySize = 9.5;
constexpr double tableSize = 9;
constexpr double frameSize = 8;
constexpr double betweenColumns = 10;
constexpr double padding = 3; // above and below the text of a row
constexpr double spaceOfFrame = 12;
constexpr double hairline = 0.5;
constexpr double indent = 16; // of steps and boxes

/// On paper, which is white.
const QColor ink(0x20, 0x21, 0x24);
const QColor quiet(0x5F, 0x63, 0x68);
const QColor rule(0xDA, 0xDC, 0xE0);
const QColor warning(0xB3, 0x26, 0x1E);

bool isTable(const ReportBlock& block)
{
    return block.kind == Kind::Table || block.kind == Kind::Checklist || block.kind == Kind::Facts;
}

bool isHeading(Kind kind)
{
    return kind == Kind::Section || kind == Kind::Heading;
}

/// A text broken into lines.
class Lines {
public:
    Lines(const QString& text, const QFont& font, const QPaintDevice& device, double width, Qt::Alignment alignment)
        : m_layout(text, font, &device)
    {
        QTextOption option(alignment | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, m_height});
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    double height() const { return m_height; }

    /// The lines that lie between `from` and `to`, moved to `position`.
    void paint(QPainter& painter, QPointF position, double from, double to) const
    {
        for (int i = 0; i < m_layout.lineCount(); ++i) {
            const QTextLine line = m_layout.lineAt(i);
            if (line.y() >= from - tolerance && line.y() < to - tolerance)
                line.draw(&painter, position);
        }
    }

    /// The last place up to `at` where no line is cut.
    double uncut(double at) const
    {
        for (int i = 0; i < m_layout.lineCount(); ++i) {
            const QTextLine line = m_layout.lineAt(i);
            if (line.y() < at && line.y() + line.height() > at + tolerance)
                return line.y();
        }
        return at;
    }

private:
    static constexpr double tolerance = 0.01; // pixels

    QTextLayout m_layout;
    double m_height = 0;
};

Qt::Alignment sideOf(bool isNumber)
{
    return isNumber ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

ReportPages::ReportPages(const ReportDocument& document, const QPaintDevice& device, QSizeF size)
    : m_document(document)
    , m_device(device)
    , m_size(size)
    , m_unit(device.logicalDpiY() / 72.0)
    , m_bodyTop(points(frameSize + spaceOfFrame))
    , m_bodyBottom(size.height() - points(frameSize + spaceOfFrame))
{
    for (const ReportBlock& block : document.blocks)
        m_columns.push_back(isTable(block) ? columnsOf(block) : std::vector<Column>());
    measure();
    breakIntoPages();
}

QFont ReportPages::fontOf(double size, Weight weight) const
{
    QFont font;
    font.setPointSizeF(size);
    font.setBold(weight == Weight::Bold);
    // Less than can be seen, but letters stay apart: whoever copies from the page has to get "ff", not a ligature.
    constexpr double apart = 1.0 / 32; // pixels
    font.setLetterSpacing(QFont::AbsoluteSpacing, apart);
    return font;
}

/// Shares `room` out. Who asks for no more than an even share gets it whole; the others give way, those most that ask
/// for most, but not below their longest word as long as there is room for that.
std::vector<double> ReportPages::shared(const std::vector<Wish>& wishes, double room)
{
    std::vector<double> widths(wishes.size(), 0);
    const double even = room / static_cast<double>(wishes.size());
    double least = 0;
    double more = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (wishes[i].whole <= even) {
            widths[i] = wishes[i].whole;
            room -= widths[i];
        } else {
            least += wishes[i].least;
            more += wishes[i].whole - wishes[i].least;
        }
    }
    const double rest = std::max(0.0, room - least);
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const double wanted = wishes[i].whole - wishes[i].least;
        if (wishes[i].whole > even)
            widths[i] = std::min(wishes[i].least, even) + (more > rest ? wanted * rest / more : wanted);
    }
    return widths;
}

ReportPages::Wish ReportPages::wishOf(const ReportBlock& table, qsizetype column, double even) const
{
    constexpr std::size_t rowsMeasured = 500; // of more than these, the widths are much the same
    const QFontMetricsF bold(fontOf(tableSize, Weight::Bold), &m_device);
    Wish wish;
    const auto take = [&](const QString& text) {
        const double width = std::ceil(bold.horizontalAdvance(text)) + points(1);
        wish.whole = std::max(wish.whole, width);
        return std::min(even, width);
    };
    const auto takeWords = [&](const QString& text) {
        for (const QString& word : text.split(u' '))
            wish.least = std::max(wish.least, take(word));
    };
    for (std::size_t row = 0; row < std::min(rowsMeasured, table.rows.size()); ++row) {
        if (table.isGroup(row))
            continue;
        takeWords(table.rows[row].at(column));
        take(table.rows[row].at(column));
    }
    if (table.headings.isEmpty())
        return wish;
    takeWords(table.headings.at(column));
    if (!table.isNumber(column)) // else it can be broken into lines
        take(table.headings.at(column));
    return wish;
}

/// Columns are as wide as what stands in them; where that is too much for the page, numbers stay whole and the widest
/// texts give way. What is left is shared by the texts.
std::vector<double> ReportPages::widthsOf(const ReportBlock& table, double room) const
{
    const bool isFacts = table.kind == Kind::Facts;
    const qsizetype count = isFacts ? 2 : table.headings.size();
    std::vector<Wish> all;
    std::vector<Wish> texts;
    double forTexts = room;
    double least = 0;
    for (qsizetype column = 0; column < count; ++column) {
        const Wish& wish = all.emplace_back(wishOf(table, column, room / static_cast<double>(count)));
        if (table.isNumber(column)) {
            forTexts -= wish.whole;
        } else {
            texts.push_back(wish);
            least += wish.least;
        }
    }
    if (texts.empty() || forTexts < least) // numbers that leave no room for words
        return shared(all, room);
    const std::vector<double> widths = shared(texts, forTexts);
    const double rest = std::max(0.0, forTexts - std::reduce(widths.begin(), widths.end()));
    const double more = isFacts ? 0 : rest / static_cast<double>(texts.size());
    std::vector<double> shares;
    auto text = widths.begin();
    for (qsizetype column = 0; column < count; ++column)
        shares.push_back(table.isNumber(column) ? all[static_cast<std::size_t>(column)].whole : *text++ + more);
    return shares;
}

std::vector<ReportPages::Column> ReportPages::columnsOf(const ReportBlock& table) const
{
    const auto count = table.kind == Kind::Facts ? 2 : table.headings.size();
    double left = table.kind == Kind::Checklist ? points(indent) : 0;
    const double gaps = points(betweenColumns) * static_cast<double>(count - 1);
    std::vector<Column> columns;
    for (const double width : widthsOf(table, m_size.width() - left - gaps)) {
        const bool isNumber = table.isNumber(static_cast<qsizetype>(columns.size()));
        columns.push_back({.left = left, .width = width, .isNumber = isNumber});
        left += width + points(betweenColumns);
    }
    return columns;
}

bool ReportPages::hasHeadings(std::size_t block) const
{
    return !m_document.blocks[block].headings.isEmpty();
}

double ReportPages::paddingOf(const Place& place) const
{
    return isTable(m_document.blocks[place.block]) ? points(padding) : 0;
}

/// What stands beside each other in a row of steps, facts or a table.
std::vector<ReportPages::Cell> ReportPages::cellsOfRow(const ReportBlock& block, std::size_t at, int row) const
{
    if (block.kind == Kind::Steps) {
        const QFont font = fontOf(bodySize);
        return {{QStringLiteral("%1.").arg(row + 1), {0, points(indent), false}, font},
                {block.items.at(row), {points(indent), m_size.width() - points(indent), false}, font}};
    }
    std::vector<Cell> cells;
    if (block.kind == Kind::Checklist)
        cells.push_back({QStringLiteral("\u2610"), {0, points(indent), false}, fontOf(tableSize)});
    const auto index = static_cast<std::size_t>(row);
    const QStringList& texts = block.rows[index];
    if (block.isGroup(index))
        return {{texts.first(), {0, m_size.width(), false}, fontOf(tableSize, Weight::Bold)}};
    const bool isTotal = block.kind == Kind::Table && block.isTotal(index);
    for (std::size_t column = 0; column < m_columns[at].size(); ++column) {
        cells.push_back({texts.at(static_cast<qsizetype>(column)), m_columns[at][column],
                         fontOf(tableSize, isTotal ? Weight::Bold : Weight::Normal)});
    }
    return cells;
}

std::vector<ReportPages::Cell> ReportPages::cellsOf(const Place& place) const
{
    const Column whole{0, m_size.width(), false};
    if (place.block == m_document.blocks.size())
        return {{m_document.title, whole, fontOf(titleSize, Weight::Bold)}};
    const ReportBlock& block = m_document.blocks[place.block];
    if (place.row)
        return cellsOfRow(block, place.block, *place.row);
    switch (block.kind) {
    case Kind::Section: return {{block.text, whole, fontOf(sectionSize, Weight::Bold)}};
    case Kind::Heading: return {{block.text, whole, fontOf(headingSize, Weight::Bold)}};
    case Kind::Important: {
        const double beside = points(indent) / 2; // where its bar stands
        return {{block.text, {beside, m_size.width() - beside, false}, fontOf(bodySize, Weight::Bold)}};
    }
    case Kind::Paragraph:
    case Kind::Steps:
    case Kind::Facts: return {{block.text, whole, fontOf(bodySize)}};
    case Kind::Table:
    case Kind::Checklist: break;
    }
    std::vector<Cell> cells;
    for (std::size_t column = 0; column < m_columns[place.block].size(); ++column) {
        cells.push_back({block.headings.at(static_cast<qsizetype>(column)), m_columns[place.block][column],
                         fontOf(tableSize, Weight::Bold)});
    }
    return cells;
}

void ReportPages::measure()
{
    addPiece({.block = m_document.blocks.size(), .row = {}, .staysWithNext = true});
    for (std::size_t at = 0; at < m_document.blocks.size(); ++at)
        measureBlock(at);
}

void ReportPages::measureBlock(std::size_t at)
{
    constexpr double aboveSection = 18;
    constexpr double aboveHeading = 10;
    constexpr double aboveParagraph = 6;
    const ReportBlock& block = m_document.blocks[at];
    const bool leadsOn = at + 1 < m_document.blocks.size() && !isHeading(m_document.blocks[at + 1].kind) &&
                         m_document.blocks[at + 1].kind != Kind::Paragraph;
    switch (block.kind) {
    case Kind::Section: return addPiece({.block = at, .row = {}, .above = points(aboveSection), .staysWithNext = true});
    case Kind::Heading: return addPiece({.block = at, .row = {}, .above = points(aboveHeading), .staysWithNext = true});
    case Kind::Paragraph:
    case Kind::Important:
        return addPiece({.block = at, .row = {}, .above = points(aboveParagraph), .staysWithNext = leadsOn});
    case Kind::Steps:
    case Kind::Facts:
    case Kind::Table:
    case Kind::Checklist: break;
    }
    const bool isSteps = block.kind == Kind::Steps;
    const auto count = isSteps ? static_cast<int>(block.items.size()) : static_cast<int>(block.rows.size());
    if (hasHeadings(at))
        addPiece({.block = at, .row = {}, .above = points(aboveParagraph), .staysWithNext = count > 0});
    for (int row = 0; row < count; ++row) {
        const bool isFirst = row == 0 && count > 1;
        const bool isSummed = block.totals > 0 && row + 1 < count && block.isTotal(static_cast<std::size_t>(row) + 1);
        const bool isGroup = block.isGroup(static_cast<std::size_t>(row));
        const bool goesOn =
            !block.groups.empty() && row + 1 < count && !block.isGroup(static_cast<std::size_t>(row) + 1);
        const bool isAlone = row == 0 && !hasHeadings(at);
        const bool isApart = isAlone || (isGroup && row > 0);
        const double above = isSteps ? points(aboveParagraph) / 2 : isApart ? points(aboveParagraph) : 0;
        addPiece({.block = at, .row = row, .above = above, .staysWithNext = isFirst || isSummed || goesOn});
    }
}

void ReportPages::addPiece(Place piece)
{
    for (const Cell& cell : cellsOf(piece)) {
        const Lines lines(cell.text, cell.font, m_device, cell.column.width, sideOf(cell.column.isNumber));
        piece.height = std::max(piece.height, lines.height());
    }
    if (piece.block < m_document.blocks.size())
        piece.height += 2 * paddingOf(piece);
    m_places.push_back(piece);
}

/// How much room a piece takes with those that it must not be parted from.
double ReportPages::neededFrom(std::size_t piece) const
{
    double needed = m_places[piece].height;
    for (std::size_t i = piece; m_places[i].staysWithNext && i + 1 < m_places.size(); ++i)
        needed += m_places[i + 1].above + m_places[i + 1].height;
    return needed;
}

/// How far a piece can be shown in `room` without cutting a line.
double ReportPages::uncutUpTo(const Place& piece, double room) const
{
    double cut = piece.from + room - paddingOf(piece);
    for (const Cell& cell : cellsOf(piece)) {
        const Lines lines(cell.text, cell.font, m_device, cell.column.width, sideOf(cell.column.isNumber));
        cut = std::min(cut, lines.uncut(cut));
    }
    return cut;
}

void ReportPages::breakIntoPages()
{
    const double body = m_bodyBottom - m_bodyTop;
    std::vector<Place> placed;
    int page = 0;
    double y = m_bodyTop;
    std::optional<Place> headings; // of the table that is being set
    const auto turn = [&] {
        ++page;
        y = m_bodyTop;
    };
    const auto put = [&](Place piece) {
        piece.page = page;
        piece.top = y;
        y += piece.height;
        placed.push_back(piece);
    };
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        Place piece = m_places[i];
        const bool isInTable = piece.row && headings && headings->block == piece.block;
        if (!piece.row)
            headings = piece.block < m_document.blocks.size() && hasHeadings(piece.block) ? std::optional(piece)
                                                                                          : std::nullopt;
        const bool isTop = y <= m_bodyTop;
        const double above = isTop ? 0 : piece.above;
        const double needed = std::min(neededFrom(i), body); // what is more than a page is not kept together
        if (!isTop && y + above + needed > m_bodyBottom) {
            turn();
            if (isInTable)
                put(*headings);
        } else {
            y += above;
        }
        while (y + piece.height > m_bodyBottom) { // higher than a page
            const double cut = uncutUpTo(piece, m_bodyBottom - y);
            if (cut <= piece.from) // not even a line fits: never so on paper
                break;
            const double all = piece.height;
            piece.height = cut - piece.from + paddingOf(piece);
            put(piece);
            turn();
            piece.height = all - (cut - piece.from);
            piece.from = cut;
        }
        put(piece);
    }
    m_places = std::move(placed);
    m_pages = page + 1;
}

void ReportPages::paint(QPainter& painter, int page) const
{
    paintFrame(painter, page);
    auto place = std::ranges::lower_bound(m_places, page, {}, &Place::page);
    for (; place != m_places.end() && place->page == page; ++place)
        paintRow(painter, *place);
}

void ReportPages::paintRow(QPainter& painter, const Place& place) const
{
    const bool isTitle = place.block == m_document.blocks.size();
    const Kind kind = isTitle ? Kind::Section : m_document.blocks[place.block].kind;
    const double padded = isTitle ? 0 : paddingOf(place);
    painter.setPen(kind == Kind::Important ? warning : ink);
    const std::vector<Cell> cells = cellsOf(place);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        if (kind == Kind::Facts)
            painter.setPen(i == 0 ? quiet : ink);
        const Lines lines(cell.text, cell.font, m_device, cell.column.width, sideOf(cell.column.isNumber));
        lines.paint(painter, {cell.column.left, place.top + padded - place.from}, place.from,
                    place.from + place.height - padded);
    }
    if (kind == Kind::Important)
        painter.fillRect(QRectF(0, place.top, points(2), place.height), warning);
    if (isTitle || !isTable(m_document.blocks[place.block]))
        return;
    const bool isHead = !place.row;
    painter.fillRect(QRectF(0, place.bottom() - points(hairline), m_size.width(), points(hairline)),
                     isHead ? ink : rule);
    const ReportBlock& block = m_document.blocks[place.block];
    const bool isFirstTotal = block.totals > 0 && place.row == static_cast<int>(block.rows.size() - block.totals);
    if (isFirstTotal)
        painter.fillRect(QRectF(0, place.top - points(hairline), m_size.width(), points(hairline)), ink);
}

/// What stands on every page: what it is about, and which page it is.
void ReportPages::paintFrame(QPainter& painter, int page) const
{
    const QFont font = fontOf(frameSize);
    const QFontMetricsF metrics(font, &m_device);
    painter.setFont(font);
    painter.setPen(quiet);
    const double width = m_size.width();
    const double height = metrics.height();
    const auto write = [&](double y, double room, Qt::AlignmentFlag side, const QString& text) {
        QTextOption option(side | Qt::AlignVCenter);
        option.setWrapMode(QTextOption::NoWrap);
        painter.drawText(QRectF(0, y, width, height), metrics.elidedText(text, Qt::ElideRight, room), option);
    };
    if (m_document.runningHead.size() == 2) {
        constexpr double half = 0.48;
        write(0, width * half, Qt::AlignLeft, m_document.runningHead.first());
        write(0, width * half, Qt::AlignRight, m_document.runningHead.last());
        painter.fillRect(QRectF(0, height + points(2), width, points(hairline)), rule);
    }
    const QString form = m_document.pageOf.isEmpty() ? QStringLiteral("%1 / %2") : m_document.pageOf;
    write(m_size.height() - height, width, Qt::AlignRight,
          withArguments(form, {QString::number(page + 1), QString::number(m_pages)}));
}

} // namespace seatkeeper
