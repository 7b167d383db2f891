#include "support/memory_files.h"
#include "ui/theme/apply_theme.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/printing.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The panel that answers "Why?": it follows the day and the plan, and shows what another reading would mean.
class TestWhyPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Scheme::Light); }
    void init();
    void followsDayAndPlan();
    void readsAnAssumptionTheOtherWay();
    void adoptsTheOtherReading();
    void copiesAsTextAndHtml();
    void printsOnOnePage_data();
    void printsOnOnePage();

private:
    bool says(const QString& text) const;
    QPushButton* button(const QString& name) const;

    TextLanguage m_language{LanguageCode::English};
    MemoryFiles m_files;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WhyPanel> m_panel;
};

void TestWhyPanel::init()
{
    m_panel.reset();
    m_session = std::make_unique<Session>(m_files);
    QVERIFY(m_session->openSample(QStringLiteral("departments")));
    m_panel = std::make_unique<WhyPanel>(*m_session, m_language);
    m_panel->ask(AskPayer{UsageType::AiAgent});
    m_panel->show();
}

bool TestWhyPanel::says(const QString& text) const
{
    const auto labels = m_panel->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

QPushButton* TestWhyPanel::button(const QString& name) const
{
    for (QPushButton* each : m_panel->findChildren<QPushButton*>()) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void TestWhyPanel::followsDayAndPlan()
{
    QVERIFY(says(QStringLiteral("Why does Belastingen pay for AI Agent?")));
    QTest::mouseClick(button(QStringLiteral("Go to that day")), Qt::LeftButton);
    QCOMPARE(m_session->day(), QDate(2027, 1, 1));
    QVERIFY(says(QStringLiteral("Why does Parkeren en handhaving pay for AI Agent?")));
    m_session->setDay(m_session->today());
    EndEntitlement end;
    end.subscription = QStringLiteral("Sub140077");
    end.type = UsageType::AiAgent;
    end.ends = m_session->today().addDays(-1);
    QVERIFY(m_session->apply(Change(end)));
    QVERIFY(says(QStringLiteral("Why does Parkeren en handhaving pay for AI Agent?")));
}

void TestWhyPanel::readsAnAssumptionTheOtherWay()
{
    QTRY_VERIFY(says(QStringLiteral("a subscription that is renewed keeps its age")));
    QTest::mouseClick(button(QStringLiteral("What if it is off?")), Qt::LeftButton);
    QTRY_VERIFY(says(QStringLiteral("This answer reads assumption A3 the other way.")));
    QTRY_VERIFY(says(QStringLiteral("Assumption A3, switched off")));
    QVERIFY(m_session->tenant().assumptions.renewalKeepsAge);
    QTest::mouseClick(button(QStringLiteral("Back to how the plan reads it")), Qt::LeftButton);
    QVERIFY(!says(QStringLiteral("the other way. The plan")));
    QTRY_VERIFY(says(QStringLiteral("a subscription that is renewed keeps its age")));
}

void TestWhyPanel::adoptsTheOtherReading()
{
    QTest::mouseClick(button(QStringLiteral("What if it is off?")), Qt::LeftButton);
    QTRY_VERIFY(button(QStringLiteral("Read it so in the plan")));
    QTest::mouseClick(button(QStringLiteral("Read it so in the plan")), Qt::LeftButton);
    QVERIFY(!m_session->tenant().assumptions.renewalKeepsAge);
    QTRY_VERIFY(says(QStringLiteral("Assumption A3, switched off")));
    QVERIFY(!says(QStringLiteral("the other way. The plan")));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->tenant().assumptions.renewalKeepsAge);
}

void TestWhyPanel::copiesAsTextAndHtml()
{
    QTest::mouseClick(button(QStringLiteral("Copy the explanation")), Qt::LeftButton);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->text().startsWith(QStringLiteral("Why does Belastingen pay for AI Agent?\nBecause ")));
    QVERIFY(copied->html().contains(QStringLiteral("<h3>Why does Belastingen pay for AI Agent?</h3>")));
}

void TestWhyPanel::printsOnOnePage_data()
{
    QTest::addColumn<int>("paragraphs");
    QTest::newRow("short") << 3;
    QTest::newRow("longer than a page") << 300;
}

void TestWhyPanel::printsOnOnePage()
{
    QFETCH(const int, paragraphs);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("answer.pdf"));
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printOnOnePage(printer, QStringLiteral("<p>Because it is so.</p>").repeated(paragraphs));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), 1);
}

QTEST_MAIN(TestWhyPanel)
#include "test_why_panel.moc"
