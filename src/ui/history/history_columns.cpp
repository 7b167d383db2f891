#include "ui/history/history_columns.h"

#include "ui/text/summaries.h"

#include <QCoreApplication>

namespace seatkeeper {

namespace {

QString whenText(const Language& language, const HistoryRow& row)
{
    return row.state == EditState::Begin ? QString() : momentText(language, row.edit.at);
}

TypedCell whenCell(const HistoryRow& row)
{
    return row.state == EditState::Begin ? TypedCell() : row.edit.at;
}

QString whatText(const Language& language, const HistoryRow& row)
{
    if (row.state == EditState::Begin)
        return language.translate("History", "The plan before all changes");
    return summaryText(language, row.edit.summary);
}

QString scenarioText(const Language& language, const HistoryRow& row)
{
    Q_UNUSED(language);
    return row.edit.summary.scenario;
}

QString whoText(const Language& language, const HistoryRow& row)
{
    Q_UNUSED(language);
    return row.edit.author;
}

QString noteText(const Language& language, const HistoryRow& row)
{
    Q_UNUSED(language);
    return row.edit.note;
}

QString stateText(const Language& language, const HistoryRow& row)
{
    switch (row.state) {
    case EditState::Done:
    case EditState::Begin: break;
    case EditState::Undone: return language.translate("History", "undone");
    case EditState::OutOfReach: return language.translate("History", "can no longer be undone");
    }
    return {};
}

Icon stateIcon(const HistoryRow& row)
{
    return row.state == EditState::Undone ? Icon::Undo : Icon::None;
}

constexpr std::array columns{
    HistoryColumn{QT_TRANSLATE_NOOP("seatkeeper::HistoryModel", "When"), EmptyColumn::Shown, whenText, nullptr,
                  whenCell},
    HistoryColumn{QT_TRANSLATE_NOOP("seatkeeper::HistoryModel", "Change"), EmptyColumn::Shown, whatText, nullptr},
    HistoryColumn{QT_TRANSLATE_NOOP("seatkeeper::HistoryModel", "Scenario"), EmptyColumn::LeftOut, scenarioText,
                  nullptr},
    HistoryColumn{QT_TRANSLATE_NOOP("seatkeeper::HistoryModel", "Who"), EmptyColumn::LeftOut, whoText, nullptr},
    HistoryColumn{QT_TRANSLATE_NOOP("seatkeeper::HistoryModel", "Note"), EmptyColumn::LeftOut, noteText, nullptr},
    HistoryColumn{QT_TRANSLATE_NOOP("seatkeeper::HistoryModel", "Undo"), EmptyColumn::LeftOut, stateText, stateIcon},
};

} // namespace

std::span<const HistoryColumn> historyColumns()
{
    return columns;
}

QString headingOf(const HistoryColumn& column)
{
    return QCoreApplication::translate("seatkeeper::HistoryModel", column.heading);
}

QString momentText(const Language& language, const QDateTime& at)
{
    return QStringLiteral("%1 %2").arg(language.date(at.date()), at.time().toString(QStringLiteral("HH:mm")));
}

} // namespace seatkeeper
