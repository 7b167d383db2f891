#include "support/window.h"
#include "ui/text/summaries.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The license editor for several people, and taking licenses away, by clicks and keys.
class TestLicenseEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void editsTheSelectedPeople();
    void leavesThemAsTheyAre();
    void saysWhatItDoes();
    void takesAwayOneLicenseAtOnce();
    void showsFirstWhatTakingAwayManyDoes();
    void goesOnWithoutWhoIsGone();

private:
    void select(int rows) const;
    /// The visible button whose accessible name begins so.
    template <class Button> Button* button(const QString& beginning) const
    {
        for (Button* one : m_desk->window().findChildren<Button*>()) {
            if (one->isVisible() && one->accessibleName().startsWith(beginning))
                return one;
        }
        qWarning("nothing begins with \"%s\"", qPrintable(beginning));
        return nullptr;
    }
    QString labels() const;
    const Tenant& tenant() const { return m_desk->session().tenant(); }
    std::optional<Holding> held(PersonId person) const
    {
        return tenant().pool->holdingOn(tenant().licensesOf(person), tenant().find(u"Sub158812")->ref);
    }

    std::unique_ptr<Desk> m_desk;
    TableView* m_table = nullptr;
};

namespace {

constexpr QLatin1StringView parking("Parkeren en handhaving (Sub158812): ");

} // namespace

void TestLicenseEditor::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(m_desk->session().openSample(QStringLiteral("departments")));
    QTest::qWait(0);
    m_table = m_desk->find<TableView>(QStringLiteral("Gebruikers"));
    QVERIFY(m_table);
}

void TestLicenseEditor::select(int rows) const
{
    const auto click = [this](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers,
                          m_table->visualRect(m_table->model()->index(row, 0)).center());
    };
    click(0, Qt::NoModifier);
    click(rows - 1, Qt::ShiftModifier);
}

/// All that labels say now.
QString TestLicenseEditor::labels() const
{
    QStringList texts;
    for (const QLabel* label : m_desk->window().findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.push_back(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

void TestLicenseEditor::editsTheSelectedPeople()
{
    select(5);
    const std::vector<PersonId> people = m_desk->window().pages()->people();
    QCOMPARE(people.size(), 5U);
    QTest::keyClick(m_table, Qt::Key_F2);
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Licenties van 5 mensen bewerken")));
    QVERIFY(button<QRadioButton>(parking + QStringLiteral("Laten zoals het is ("))->isChecked());
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("240 van 240 getoond, 5 geselecteerd (alle zichtbaar)"));
    QVERIFY(m_desk->click(parking + QStringLiteral("Premium")));
    auto* supervisor = m_desk->find<QCheckBox>(parking + QStringLiteral("Supervisor"));
    QCOMPARE(supervisor->checkState(), Qt::PartiallyChecked);
    QVERIFY(m_desk->click(supervisor->accessibleName()));
    QCOMPARE(supervisor->checkState(), Qt::Checked);
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan")));

    QCOMPARE(m_desk->session().plan().history().size(), 1U);
    for (const PersonId person : people)
        QCOMPARE(held(person), std::optional(Holding{tenant().find(u"Sub158812")->ref, License::PremiumAgent, true}));
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_desk->window().pages()->people(), people); // still selected
    QVERIFY(m_desk->action(ActionId::Undo)->text().contains(QStringLiteral("5 mensen")));
    QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
    for (const PersonId person : people)
        QVERIFY(held(person) != std::optional(Holding{tenant().find(u"Sub158812")->ref, License::PremiumAgent, true}));
}

void TestLicenseEditor::leavesThemAsTheyAre()
{
    select(5);
    QTest::keyClick(m_table, Qt::Key_F2);
    auto* save = m_desk->find<QPushButton>(QStringLiteral("Opslaan in plan"));
    QVERIFY(!save->isEnabled());
    QVERIFY(m_desk->click(parking + QStringLiteral("Standard")));
    QVERIFY(save->isEnabled());
    QTest::mouseClick(button<QRadioButton>(parking + QStringLiteral("Laten zoals het is (")), Qt::LeftButton);
    QVERIFY(!save->isEnabled());
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(m_table->isVisible());
    QVERIFY(m_desk->session().plan().history().empty());
}

void TestLicenseEditor::saysWhatItDoes()
{
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_table, Qt::Key_F2);
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Licenties van 240 mensen bewerken")));
    QVERIFY(m_desk->click(parking + QStringLiteral("Standard")));
    const QString said = labels();
    QVERIFY2(said.contains(QStringLiteral("mensen krijgen Standard.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("vanaf 1 februari 2027 toegang")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Bij gelijktijdige licenties telt het gebruik")), qPrintable(said));
}

void TestLicenseEditor::takesAwayOneLicenseAtOnce()
{
    const auto all = tenant().members();
    const auto one = std::ranges::find_if(
        all, [this](PersonId person) { return tenant().pool->holdings(tenant().licensesOf(person)).size() == 1; });
    QVERIFY(one != all.end());
    auto* filter = m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"));
    filter->setText(tenant().people->email(*one));
    QTest::keyClick(filter, Qt::Key_Delete); // means the text
    QVERIFY(m_desk->session().plan().history().empty());
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(tenant().licensesOf(*one), LicenseSetId::None);
    QCOMPARE(m_desk->session().plan().history().size(), 1U);
    QTest::keyClick(m_table, Qt::Key_Delete); // nothing is left
    QCOMPARE(m_desk->session().plan().history().size(), 1U);
    QVERIFY(m_table->isVisible());
}

void TestLicenseEditor::showsFirstWhatTakingAwayManyDoes()
{
    select(5);
    const std::vector<PersonId> people = m_desk->window().pages()->people();
    QTest::keyClick(m_table, Qt::Key_Delete);
    QVERIFY(m_desk->session().plan().history().empty());
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Licenties van 5 mensen bewerken")));
    QVERIFY2(labels().contains(QStringLiteral("de toegang")), qPrintable(labels()));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_desk->session().plan().history().size(), 1U);
    for (const PersonId person : people)
        QCOMPARE(tenant().licensesOf(person), LicenseSetId::None);
}

void TestLicenseEditor::goesOnWithoutWhoIsGone()
{
    select(2);
    const std::vector<PersonId> people = m_desk->window().pages()->people();
    QTest::keyClick(m_table, Qt::Key_F2);
    QVERIFY(m_desk->session().apply(RemovePeople{{people.front()}}));
    const QString name = tenant().people->displayName(people.back());
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Licenties van %1 bewerken").arg(name)));
    QVERIFY(m_desk->session().apply(RemovePeople{{people.back()}}));
    QVERIFY(m_table->isVisible());
}

QTEST_MAIN(TestLicenseEditor)
#include "test_license_editor.moc"
