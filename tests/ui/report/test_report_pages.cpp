#include "support/dice.h"
#include "ui/report/report_pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// How a report is laid out on paper: where it may be parted, and where not.
class TestReportPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOnePageWhereItFits();
    void neverPartsARow();
    void keepsHeadingsWithTheirTable();
    void repeatsTheHeadingsOfATable();
    void keepsGroupsTogether();
    void keepsSumsWithWhatTheyAddUp();
    void cutsWhatIsHigherThanAPage();
    void showsEachPieceOnce();
    void isSoundWhateverIsInIt();

private:
    static constexpr QSizeF paper{8000, 12000}; // pixels, of which 1200 go into an inch

    ReportPages laidOut(const ReportDocument& document) const { return {document, *m_device, paper}; }

    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_device;
};

namespace {

using Place = ReportPages::Place;

ReportBlock tableOf(int rows, const QString& cell = QStringLiteral("cell"))
{
    ReportBlock table{ReportBlock::Kind::Table, {}, {}, {"One", "Two"}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({QString::number(i), cell});
    return table;
}

ReportDocument documentOf(const std::vector<ReportBlock>& blocks)
{
    return {QStringLiteral("Title"), QStringLiteral("en"), blocks};
}

bool isHeadings(const Place& place, std::size_t table)
{
    return place.block == table && !place.row;
}

/// All that must hold of any report; an empty text where it does.
QString faultOf(const ReportDocument& document, const ReportPages& pages)
{
    int page = 0;
    double bottom = 0;
    for (const Place& place : pages.places()) {
        if (place.page != page && place.page != page + 1)
            return QStringLiteral("a page is left out");
        if (place.page == page && place.top < bottom)
            return QStringLiteral("pieces lie over each other");
        if (place.top < pages.bodyTop() || place.bottom() > pages.bodyBottom() + 1)
            return QStringLiteral("a piece lies outside its page");
        const bool isHeading = !place.row && place.block < document.blocks.size() &&
                               document.blocks[place.block].kind <= ReportBlock::Kind::Heading;
        const bool isLast = &place == &pages.places().back() || (&place + 1)->page != place.page;
        if (isHeading && isLast && &place != &pages.places().back())
            return QStringLiteral("a heading is the last of its page");
        page = place.page;
        bottom = place.bottom();
    }
    return page + 1 == pages.count() ? QString() : QStringLiteral("the pages are not those that are counted");
}

} // namespace

void TestReportPages::init()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_device = std::make_unique<QPdfWriter>(&m_buffer);
    QCOMPARE(m_device->resolution(), 1200);
}

void TestReportPages::isOnePageWhereItFits()
{
    ReportDocument document = documentOf({});
    document.section(QStringLiteral("Section"));
    document.paragraph(QStringLiteral("Text."));
    const ReportPages pages = laidOut(document);
    QCOMPARE(pages.count(), 1);
    QCOMPARE(pages.places().size(), std::size_t{3});
    QCOMPARE(pages.places().front().block, std::size_t{2}); // the title, which is no block
    QCOMPARE(pages.places().front().top, pages.bodyTop());
    QVERIFY(pages.places().at(1).top > pages.places().front().bottom());
    QCOMPARE(faultOf(document, pages), QString());
}

void TestReportPages::neverPartsARow()
{
    const ReportDocument document = documentOf({tableOf(400, QStringLiteral("some words ").repeated(30))});
    const ReportPages pages = laidOut(document);
    QVERIFY(pages.count() > 10);
    QCOMPARE(faultOf(document, pages), QString());
    for (const Place& place : pages.places())
        QCOMPARE(place.from, 0.0);
}

void TestReportPages::keepsHeadingsWithTheirTable()
{
    // However much stands before it, a heading is on the page of the first rows of its table.
    int parted = 0;
    for (int before = 1; before < 90; ++before) {
        ReportDocument document = documentOf({});
        for (int i = 0; i < before; ++i)
            document.paragraph(QStringLiteral("A line."));
        document.section(QStringLiteral("Section"));
        document.blocks.push_back(tableOf(4));
        const ReportPages pages = laidOut(document);
        QCOMPARE(faultOf(document, pages), QString());
        const auto section = std::ranges::find(pages.places(), static_cast<std::size_t>(before), &Place::block);
        for (const std::size_t next : {1, 2, 3}) // the headings of the table and two rows
            QCOMPARE((section + static_cast<std::ptrdiff_t>(next))->page, section->page);
        parted += (section + 4)->page != section->page ? 1 : 0;
    }
    QVERIFY(parted > 0); // so it was tried at the foot of a page
}

void TestReportPages::repeatsTheHeadingsOfATable()
{
    const ReportDocument document = documentOf({tableOf(300)});
    const ReportPages pages = laidOut(document);
    QVERIFY(pages.count() > 3);
    for (int page = 0; page < pages.count(); ++page) {
        const auto first = std::ranges::find_if(
            pages.places(), [&](const Place& place) { return place.page == page && place.block == 0; });
        QVERIFY(isHeadings(*first, 0));
        QVERIFY(!isHeadings(*(first + 1), 0));
    }
}

void TestReportPages::keepsGroupsTogether()
{
    ReportBlock table = tableOf(140);
    for (std::size_t row = 0; row < table.rows.size(); row += 7)
        table.groups.push_back(row);
    const ReportDocument document = documentOf({table});
    const ReportPages pages = laidOut(document);
    QVERIFY(pages.count() > 2);
    QCOMPARE(faultOf(document, pages), QString());
    std::array<int, 20> pageOfGroup{};
    for (const Place& place : pages.places()) {
        if (!place.row)
            continue;
        int& page = pageOfGroup.at(static_cast<std::size_t>(*place.row / 7));
        if (*place.row % 7 == 0)
            page = place.page;
        QCOMPARE(place.page, page);
    }
}

void TestReportPages::keepsSumsWithWhatTheyAddUp()
{
    int parted = 0;
    for (int rows = 2; rows < 90; ++rows) {
        ReportBlock table = tableOf(rows);
        table.totals = 1;
        const ReportDocument document = documentOf({table});
        const ReportPages pages = laidOut(document);
        const Place& sum = pages.places().back();
        QCOMPARE(sum.row, std::optional(rows - 1));
        const auto before = std::ranges::find(pages.places(), std::optional(rows - 2), &Place::row);
        QCOMPARE(before->page, sum.page);
        parted += pages.count() > 1 ? 1 : 0;
    }
    QVERIFY(parted > 0);
}

void TestReportPages::cutsWhatIsHigherThanAPage()
{
    const QString all = QStringLiteral("some words ").repeated(9000);
    ReportDocument document = documentOf({tableOf(1, all)});
    document.paragraph(all);
    const ReportPages pages = laidOut(document);
    QCOMPARE(faultOf(document, pages), QString());
    for (const bool isRow : {true, false}) {
        double shown = 0;
        int parts = 0;
        for (const Place& place : pages.places()) {
            if (place.row.has_value() != isRow || (!isRow && place.block != 1))
                continue;
            QVERIFY(place.from >= shown); // no line twice
            shown = place.from + 1;
            ++parts;
        }
        QVERIFY(parts > 1);
    }
}

void TestReportPages::showsEachPieceOnce()
{
    ReportDocument document = documentOf({tableOf(100)});
    document.steps({QStringLiteral("First"), QStringLiteral("Second")});
    document.blocks.push_back({ReportBlock::Kind::Facts, {}, {}, {}, {{"About", "this"}, {"And", "that"}}});
    const ReportPages pages = laidOut(document);
    const auto count = [&](std::size_t block, std::optional<int> row) {
        return std::ranges::count_if(pages.places(),
                                     [&](const Place& place) { return place.block == block && place.row == row; });
    };
    for (int row = 0; row < 100; ++row)
        QCOMPARE(count(0, row), 1);
    QCOMPARE(count(0, std::nullopt), pages.count());
    for (const std::size_t block : {1, 2}) {
        for (int row = 0; row < 2; ++row)
            QCOMPARE(count(block, row), 1);
    }
}

void TestReportPages::isSoundWhateverIsInIt()
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        Dice dice(seed);
        ReportDocument document = documentOf({});
        const int blocks = dice.below(13);
        for (int i = 0; i < blocks; ++i) {
            const QString text =
                QStringLiteral("wörds אב ").repeated(dice.below(301)) + QStringLiteral("x").repeated(dice.below(301));
            switch (dice.below(6)) {
            case 0: document.section(text.left(200)); break;
            case 1: document.heading(text.left(200)); break;
            case 2: document.steps({text, text.left(5)}); break;
            case 3: document.paragraph(text); break;
            default: {
                ReportBlock table = tableOf(dice.below(121), text.left(400));
                table.numbers = {dice.below(2)};
                table.totals = static_cast<std::size_t>(dice.below(2));
                document.blocks.push_back(table);
            }
            }
        }
        const ReportPages pages = laidOut(document);
        const QString fault = faultOf(document, pages);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
    }
}

QTEST_MAIN(TestReportPages)
#include "test_report_pages.moc"
