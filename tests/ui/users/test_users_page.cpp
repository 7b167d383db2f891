#include "support/window.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QWindow>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The list of users in the window: sorted by its head, and with marks that outlive sorting and filtering.
class TestUsersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sortsByASecondColumn();
    void keepsWhoIsMarked();
    void showsAccessInASmallWindow();

private:
    /// A click as the system reports it: only that tells the program that Shift is held down.
    void clickHeading(int column, Qt::KeyboardModifiers modifiers) const;
    QString heading(int column) const { return m_table->model()->headerData(column, Qt::Horizontal).toString(); }

    std::unique_ptr<Desk> m_desk;
    TableView* m_table = nullptr;
};

namespace {

constexpr int nameColumn = 0;
constexpr int departmentColumn = 2;
constexpr int accessColumn = 6;

} // namespace

void TestUsersPage::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(m_desk->session().openSample(QStringLiteral("departments")));
    QTest::qWait(0);
    m_table = m_desk->find<TableView>(QStringLiteral("Gebruikers"));
    QVERIFY(m_table);
}

void TestUsersPage::clickHeading(int column, Qt::KeyboardModifiers modifiers) const
{
    const QHeaderView* head = m_table->horizontalHeader();
    const QPoint middle(head->sectionViewportPosition(column) + head->sectionSize(column) / 2, head->height() / 2);
    QTest::mouseClick(m_desk->window().windowHandle(), Qt::LeftButton, modifiers,
                      head->viewport()->mapTo(&m_desk->window(), middle));
}

void TestUsersPage::sortsByASecondColumn()
{
    clickHeading(departmentColumn, Qt::NoModifier);
    clickHeading(nameColumn, Qt::ShiftModifier);
    clickHeading(nameColumn, Qt::ShiftModifier);
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), departmentColumn);
    QCOMPARE(heading(nameColumn), QStringLiteral("Naam ↓²"));
    const QAbstractItemModel& model = *m_table->model();
    QCOMPARE(model.index(0, departmentColumn).data(), model.index(1, departmentColumn).data());
    QVERIFY(model.index(0, nameColumn).data().toString() > model.index(1, nameColumn).data().toString());
    clickHeading(nameColumn, Qt::NoModifier);
    QCOMPARE(heading(nameColumn), QStringLiteral("Naam"));
}

void TestUsersPage::keepsWhoIsMarked()
{
    const QString first = m_table->model()->index(0, nameColumn).data().toString();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                      m_table->visualRect(m_table->model()->index(0, nameColumn)).center());
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      m_table->visualRect(m_table->model()->index(2, nameColumn)).center());
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("240 van 240 getoond, 3 geselecteerd (alle zichtbaar)"));
    clickHeading(nameColumn, Qt::NoModifier);
    QVERIFY(m_table->model()->index(0, nameColumn).data().toString() != first);
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("240 van 240 getoond, 3 geselecteerd (alle zichtbaar)"));
    // Whom the filter leaves out is no longer selected.
    m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"))->setText(first);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_table->selectionModel()->selectedRows().first().data().toString(), first);
}

void TestUsersPage::showsAccessInASmallWindow()
{
    m_desk->window().resize(1024, 700);
    QTest::qWait(0);
    const QHeaderView* head = m_table->horizontalHeader();
    QVERIFY(head->sectionViewportPosition(accessColumn) + head->sectionSize(accessColumn) <=
            m_table->viewport()->width());
    for (int row = 0; row < m_table->model()->rowCount(); ++row) { // the word, not only the icon
        const QModelIndex access = m_table->model()->index(row, accessColumn);
        QVERIFY(m_table->sizeHintForIndex(access).width() <= head->sectionSize(accessColumn));
    }
}

QTEST_MAIN(TestUsersPage)
#include "test_users_page.moc"
