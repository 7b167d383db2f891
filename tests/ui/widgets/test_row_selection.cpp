#include "support/dice.h"
#include "ui/widgets/row_selection.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace seatkeeper;

/// A selection in any number of pieces does what Qt's own does.
class TestRowSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doesAsQtDoes();
    void tellsQtOfWhatIsInSight();
    void forgetsWithTheModel();

private:
    static QItemSelection rows(const QAbstractItemModel& model, int top, int bottom)
    {
        return {model.index(top, 0), model.index(bottom, model.columnCount() - 1)};
    }
};

void TestRowSelection::doesAsQtDoes()
{
    constexpr int count = 40;
    constexpr int steps = 400;
    QStandardItemModel model(count, 2);
    test::Dice dice(7);
    RowSelection ours(&model);
    ours.setSight(0, count - 1);
    QItemSelectionModel qt(&model);
    using Flag = QItemSelectionModel::SelectionFlag;
    const std::array<QItemSelectionModel::SelectionFlags, 8> commands{
        Flag::ClearAndSelect, Flag::Select,        Flag::Deselect, Flag::Toggle,
        Flag::SelectCurrent,  Flag::ToggleCurrent, Flag::Clear,    Flag::ClearAndSelect | Flag::Current};
    for (int step = 0; step < steps; ++step) {
        const int top = dice.below(count);
        const int bottom = top + dice.below(count - top);
        const auto command = commands.at(static_cast<std::size_t>(dice.below(static_cast<int>(commands.size()))));
        ours.select(rows(model, top, bottom), command);
        qt.select(rows(model, top, bottom), command);
        int selected = 0;
        for (int row = 0; row < count; ++row) {
            const bool expected = qt.isSelected(model.index(row, 0));
            QCOMPARE(ours.isSelected(model.index(row, 1)), expected);
            selected += expected ? 1 : 0;
        }
        QCOMPARE(ours.count(), selected);
    }
}

void TestRowSelection::tellsQtOfWhatIsInSight()
{
    constexpr int count = 100'000;
    QStandardItemModel model(count, 1);
    RowSelection selection(&model);
    std::vector<bool> everySecond(count);
    for (std::size_t row = 0; row < everySecond.size(); row += 2)
        everySecond[row] = true;
    const QSignalSpy changes(&selection, &RowSelection::rowsChanged);
    selection.setRows(everySecond);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(selection.count(), count / 2);
    QVERIFY(selection.selection().isEmpty());
    selection.setSight(50'000, 50'009);
    QCOMPARE(selection.selection().size(), 5);
    QVERIFY(selection.isSelected(model.index(50'000, 0)));
    QVERIFY(!selection.isSelected(model.index(50'001, 0)));
    selection.select(rows(model, 50'000, 50'000), QItemSelectionModel::Toggle);
    QVERIFY(!selection.isSelected(model.index(50'000, 0)));
    QCOMPARE(selection.count(), count / 2 - 1);
    selection.select(rows(model, 3, 3), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(selection.count(), 1);
    QCOMPARE(changes.count(), 3);
}

void TestRowSelection::forgetsWithTheModel()
{
    QStandardItemModel model(5, 1);
    RowSelection selection(&model);
    selection.setSight(0, 4);
    selection.select(rows(model, 0, 4), QItemSelectionModel::Select);
    QCOMPARE(selection.count(), 5);
    model.clear();
    QCOMPARE(selection.count(), 0);
}

QTEST_GUILESS_MAIN(TestRowSelection)
#include "test_row_selection.moc"
