#include "support/builders.h"
#include "support/window.h"
#include "ui/theme/metrics.h"
#include "ui/users/user_facets.h"
#include "ui/users/users_page.h"
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
    void keepsNamesReadable_data();
    void keepsNamesReadable();
    void keepsMarkedNamesReadable();
    void keepsWhoIsMarked();
    void keepsASelectionInManyPieces();
    void showsAccessInASmallWindow();
    void showsWhoIsStillToBeCarriedOut();

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
constexpr int toDoColumn = 8;

} // namespace

void TestUsersPage::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(m_desk->session().openSample(QStringLiteral("departments")));
    m_desk->action(ActionId::UsersPage)->trigger();
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

void TestUsersPage::keepsNamesReadable_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("usual") << 1280;
    QTest::newRow("small") << 1024;
}

/// What is to be done for a few people takes no room from all names.
void TestUsersPage::keepsNamesReadable()
{
    QFETCH(const int, width);
    m_desk->window().resize(width, 800);
    const Tenant& tenant = m_desk->session().tenant();
    const PersonId agnes = tenant.memberWith(u"agnes.vanthof@meerbeek.example").value();
    QVERIFY(
        m_desk->session().apply(AssignLicense{{agnes}, QStringLiteral("Sub121331"), License::PremiumAgent}).value());
    QTest::qWait(0);
    const QModelIndex name = Desk::cell(m_table, QStringLiteral("Naam: Ágnes van 't Hof"));
    const QModelIndex toDo = name.siblingAtColumn(toDoColumn);
    QVERIFY(!toDo.data().toString().isEmpty());
    const auto widthOf = [this](const QString& text) { return m_table->fontMetrics().horizontalAdvance(text); };
    QVERIFY(m_table->columnWidth(nameColumn) > widthOf(name.data().toString()) + 2 * metrics::small);
    QVERIFY(m_table->columnWidth(toDoColumn) < widthOf(toDo.data().toString()));
    QVERIFY(m_table->columnWidth(toDoColumn) < m_table->columnWidth(nameColumn));
    const QRect seen = m_table->visualRect(toDo);
    QVERIFY2(seen.right() <= m_table->viewport()->width(), qPrintable(QString::number(seen.right())));
}

/// Whom a scenario alters has a mark before a bold name, which both need room.
void TestUsersPage::keepsMarkedNamesReadable()
{
    m_desk->window().resize(1024, 800);
    Session& session = m_desk->session();
    const auto made = createScenario(session.plan().state(), {.name = QStringLiteral("x"), .note = {}});
    QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
    const PersonId agnes = session.tenant().memberWith(u"agnes.vanthof@meerbeek.example").value();
    QVERIFY(session.apply(AssignLicense{{agnes}, QStringLiteral("Sub121331"), License::PremiumAgent}).value());
    QTest::qWait(0);
    const QModelIndex name = Desk::cell(m_table, QStringLiteral("Naam: Ágnes van 't Hof"));
    const int wanted = m_table->sizeHintForIndex(name).width();
    QVERIFY2(m_table->columnWidth(nameColumn) >= wanted, qPrintable(QString::number(wanted)));
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
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("240 van 240 getoond, 3 geselecteerd"));
    clickHeading(nameColumn, Qt::NoModifier);
    QVERIFY(m_table->model()->index(0, nameColumn).data().toString() != first);
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("240 van 240 getoond, 3 geselecteerd"));
    // Whom the filter leaves out is no longer selected.
    m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"))->setText(first);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_table->selectionModel()->selectedRows().first().data().toString(), first);
}

void TestUsersPage::keepsASelectionInManyPieces()
{
    constexpr int people = 9'000;
    TenantBuilder tenant;
    for (int i = 0; i < people; ++i) {
        const QString domain = i % 2 == 0 ? QStringLiteral("even") : QStringLiteral("odd");
        tenant.with(PersonBuilder(QStringLiteral("agent%1@%2").arg(i).arg(domain)));
    }
    m_desk->files().put(QStringLiteral("large"), tenant.build());
    QVERIFY(m_desk->session().open(QStringLiteral("large")));
    m_desk->action(ActionId::UsersPage)->trigger();
    constexpr int emailColumn = 1;
    clickHeading(emailColumn, Qt::NoModifier);
    auto* filter = m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"));
    filter->setText(QStringLiteral("@even"));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    filter->clear();
    const QString count = QStringLiteral("9.000 van 9.000 getoond, 4.500 geselecteerd");
    QCOMPARE(m_desk->said("statusCount"), count);
    const auto isMarked = [this](int row) {
        return m_table->selectionModel()->isSelected(m_table->model()->index(row, emailColumn));
    };
    m_table->scrollTo(m_table->model()->index(6'000, 0));
    for (const int row : {6'000, 6'001}) // what is painted is what is selected
        QCOMPARE(isMarked(row), m_table->model()->index(row, emailColumn).data().toString().endsWith(u"@even"));
    clickHeading(emailColumn, Qt::NoModifier); // the other way round
    QCOMPARE(m_desk->said("statusCount"), count);
    m_table->scrollToTop();
    QVERIFY(isMarked(0) != isMarked(1));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      m_table->visualRect(m_table->model()->index(isMarked(0) ? 0 : 1, 0)).center());
    QVERIFY(m_desk->said("statusCount").contains(QStringLiteral("4.499 geselecteerd")));
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
        QVERIFY2(m_table->sizeHintForIndex(access).width() <= head->sectionSize(accessColumn),
                 qPrintable(QStringLiteral("%1: %2 > %3")
                                .arg(access.data().toString())
                                .arg(m_table->sizeHintForIndex(access).width())
                                .arg(head->sectionSize(accessColumn))));
    }
}

void TestUsersPage::showsWhoIsStillToBeCarriedOut()
{
    const Tenant& tenant = m_desk->session().tenant();
    const std::vector<PersonId> two{tenant.members().at(3), tenant.members().at(7)};
    QVERIFY(m_desk->session().apply(AssignLicense{two, "Sub158812", License::PremiumAgent, false}).value());
    m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"))->setText(QStringLiteral("nobody is called so"));
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    m_desk->action(ActionId::UsersPage)->trigger();
    m_desk->window().pages()->shown<UsersPage>()->showThose(stillToDoChoice());
    m_desk->window().pages()->shown<UsersPage>()->takeFocus();
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("2 van 240 getoond"));
    QVERIFY(m_table->hasFocus());
    // Back and forth keeps who is shown.
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    m_desk->action(ActionId::Back)->trigger();
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("2 van 240 getoond"));
}

QTEST_MAIN(TestUsersPage)
#include "test_users_page.moc"
