#include "core/plan/plan.h"
#include "ui/history/history_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace seatkeeper;

/// The history as a table: what is shown of each edit, and what the filter leaves.
class TestHistoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksWhatBecameOfEachEdit_data();
    void marksWhatBecameOfEachEdit();
    void showsTheNewestOnTop();
    void leavesOutColumnsWithoutValues();
    void filtersByWords_data();
    void filtersByWords();
    void keepsItsFilterForAnotherHistory();

private:
    const Language m_english{LanguageCode::English};
};

namespace {

enum class Mark : quint8 { Done, Undone, Forgotten };

/// An edit that gave the tenant a name.
Edit named(quint64 sequence, const QString& name, Mark mark = Mark::Done)
{
    Edit edit;
    edit.sequence = sequence;
    edit.at = QDateTime(QDate(2026, 11, 24), QTime(9, 5)).addSecs(static_cast<qint64>(sequence) * 60);
    edit.summary = {.operation = "edit-tenant", .arguments = {name}};
    edit.done = mark != Mark::Undone;
    edit.undoable = mark != Mark::Forgotten;
    return edit;
}

QString textAt(const HistoryModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void TestHistoryModel::marksWhatBecameOfEachEdit_data()
{
    QTest::addColumn<QList<Mark>>("oldestFirst");
    QTest::addColumn<QList<EditState>>("newestFirst");

    using enum EditState;
    QTest::newRow("all done") << QList{Mark::Done, Mark::Done} << QList{Done, Done, Begin};
    QTest::newRow("nothing yet") << QList<Mark>{} << QList<EditState>{};
    QTest::newRow("the last one undone") << QList{Mark::Done, Mark::Undone} << QList{Undone, Done, Begin};
    QTest::newRow("one forgotten, and what came before it")
        << QList{Mark::Done, Mark::Forgotten, Mark::Done, Mark::Undone}
        << QList{Undone, Done, OutOfReach, OutOfReach, Begin};
    QTest::newRow("the last one forgotten")
        << QList{Mark::Done, Mark::Forgotten} << QList{OutOfReach, OutOfReach, Begin};
}

void TestHistoryModel::marksWhatBecameOfEachEdit()
{
    QFETCH(const QList<Mark>, oldestFirst);
    QFETCH(const QList<EditState>, newestFirst);
    std::vector<Edit> history;
    for (const Mark mark : oldestFirst)
        history.push_back(named(history.size() + 1, "x", mark));
    QList<EditState> states;
    for (const HistoryRow& row : historyRows(history))
        states.push_back(row.state);
    QCOMPARE(states, newestFirst);
}

void TestHistoryModel::showsTheNewestOnTop()
{
    HistoryModel model(m_english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(historyRows({named(1, "One"), named(2, "Two", Mark::Undone)}), m_english);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(textAt(model, 2, 0), QString());
    QCOMPARE(textAt(model, 2, 1), QStringLiteral("The plan before all changes"));
    QCOMPARE(model.shownEdits(), 2);
    QCOMPARE(textAt(model, 0, 0), QStringLiteral("24 Nov 2026 09:07"));
    QCOMPARE(textAt(model, 0, 1), QStringLiteral("Details of the tenant changed: Two"));
    QCOMPARE(textAt(model, 0, 2), QStringLiteral("undone"));
    QVERIFY(!model.index(0, 2).data(Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Undo: undone"));
    QCOMPARE(textAt(model, 1, 1), QStringLiteral("Details of the tenant changed: One"));
    QCOMPARE(textAt(model, 1, 2), QString());
    QCOMPARE(model.rowOf(1), std::optional(1));
}

void TestHistoryModel::leavesOutColumnsWithoutValues()
{
    HistoryModel model(m_english);
    const auto headings = [&model] {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts.push_back(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        return texts.join(QLatin1Char(' '));
    };
    Edit edit = named(1, "One");
    model.show(historyRows({edit}), m_english);
    QCOMPARE(headings(), QStringLiteral("When Change"));
    edit.note = "because";
    model.show(historyRows({edit, named(2, "Two")}), m_english);
    QCOMPARE(headings(), QStringLiteral("When Change Note"));
    edit.author = "Ann";
    model.show(historyRows({edit, named(2, "Two", Mark::Undone)}), m_english);
    QCOMPARE(headings(), QStringLiteral("When Change Who Note Undo"));
}

void TestHistoryModel::filtersByWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<quint64>>("found");

    QTest::newRow("nothing asked") << QString() << QList<quint64>{3, 2, 1, Plan::beforeAllEdits};
    QTest::newRow("a word, whatever its case") << QStringLiteral("parKEREN") << QList<quint64>{3, 1};
    QTest::newRow("two words") << QStringLiteral("parkeren zuid") << QList<quint64>{3};
    QTest::newRow("who") << QStringLiteral("ann") << QList<quint64>{2};
    QTest::newRow("who, without the accent") << QStringLiteral("rene") << QList<quint64>{2};
    QTest::newRow("an accent that is typed") << QStringLiteral("ren\u00e9") << QList<quint64>{2};
    QTest::newRow("left out") << QStringLiteral("!parkeren") << QList<quint64>{2};
    QTest::newRow("a mark without a word yet") << QStringLiteral("parkeren !") << QList<quint64>{3, 1};
    QTest::newRow("nothing found") << QStringLiteral("noord") << QList<quint64>{};
}

void TestHistoryModel::filtersByWords()
{
    QFETCH(const QString, query);
    QFETCH(const QList<quint64>, found);
    Edit byAnn = named(2, "Belastingen");
    byAnn.author = QStringLiteral("Ann Ren\u00e9");
    HistoryModel model(m_english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(historyRows({named(1, "Parkeren"), byAnn, named(3, "Parkeren zuid")}), m_english);
    model.setFilter(query);
    QList<quint64> sequences;
    for (int row = 0; row < model.rowCount(); ++row)
        sequences.push_back(model.rowAt(row).edit.sequence);
    QCOMPARE(sequences, found);
    QCOMPARE(model.editCount(), 3);
}

void TestHistoryModel::keepsItsFilterForAnotherHistory()
{
    HistoryModel model(m_english);
    model.show(historyRows({named(1, "One")}), m_english);
    model.setFilter("two");
    QCOMPARE(model.rowCount(), 0);
    model.show(historyRows({named(1, "One"), named(2, "Two")}), m_english);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.rowOf(1));
    QCOMPARE(model.rowOf(2), std::optional(0));
}

QTEST_MAIN(TestHistoryModel)
#include "test_history_model.moc"
