#include "ui/findings/finding_columns.h"

#include "ui/text/findings.h"

#include <QCoreApplication>

#include <array>

namespace seatkeeper {

namespace {

QString severity(const FindingContext& c, const JudgedFinding& one)
{
    return nameOf(c.language, one.finding.severity);
}

QVariant severityValue(const FindingContext&, const JudgedFinding& one)
{
    return static_cast<int>(one.finding.severity);
}

QString title(const FindingContext& c, const JudgedFinding& one)
{
    return findingTitle(c.language, one.finding.rule);
}

QString subject(const FindingContext& c, const JudgedFinding& one)
{
    return findingSubject(c.language, one.finding, c.tenant);
}

QString day(const FindingContext& c, const JudgedFinding& one)
{
    return c.language.date(one.finding.day);
}

QVariant dayValue(const FindingContext&, const JudgedFinding& one)
{
    return one.finding.day;
}

QString reason(const FindingContext&, const JudgedFinding& one)
{
    return one.acceptance.reason;
}

template <auto text> QVariant folded(const FindingContext& c, const JudgedFinding& one)
{
    return text(c, one).toCaseFolded();
}

constexpr std::array columns{
    FindingColumn{QT_TRANSLATE_NOOP("seatkeeper::FindingsModel", "Severity"), severity, severityValue},
    FindingColumn{QT_TRANSLATE_NOOP("seatkeeper::FindingsModel", "Finding"), title, folded<title>},
    FindingColumn{QT_TRANSLATE_NOOP("seatkeeper::FindingsModel", "About"), subject, folded<subject>},
    FindingColumn{QT_TRANSLATE_NOOP("seatkeeper::FindingsModel", "Day"), day, dayValue},
    FindingColumn{QT_TRANSLATE_NOOP("seatkeeper::FindingsModel", "Accepted because"), reason, folded<reason>},
};

} // namespace

TypedTable typedTableOf(const std::vector<JudgedFinding>& findings, const FindingContext& context)
{
    const auto translated = [](const char* text) {
        return QCoreApplication::translate("seatkeeper::FindingsModel", text);
    };
    QStringList headings;
    for (const FindingColumn& column : columns)
        headings.push_back(translated(column.heading));
    headings.push_back(translated(QT_TRANSLATE_NOOP("seatkeeper::FindingsModel", "What it says")));
    std::vector<std::vector<TypedCell>> rows;
    for (const JudgedFinding& one : findings) {
        std::vector<TypedCell>& cells = rows.emplace_back();
        for (const FindingColumn& column : columns)
            cells.push_back(column.text == day ? TypedCell(one.finding.day) : column.text(context, one));
        cells.emplace_back(findingText(context.language, one.finding, context.tenant));
    }
    return typedTable({}, std::move(headings), std::move(rows));
}

std::span<const FindingColumn> findingColumns()
{
    return columns;
}

} // namespace seatkeeper
