#include "ui/overage/overage_page.h"

#include "ui/overage/invoices_tab.h"
#include "ui/overage/overage_tab.h"
#include "ui/overage/usage_tab.h"
#include "ui/overage/voice_tab.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QTabBar>

#include <array>

namespace seatkeeper {

OveragePage::OveragePage(Session& session, const TextLanguage& language, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_tabs(new PageTabs(this))
    , m_overage(new OverageTab(session, language, settings, this))
    , m_usage(new UsageTab(session, language, this))
    , m_invoices(new InvoicesTab(session, language, this))
    , m_voice(new VoiceTab(session, language, this))
{
    m_tabs->setObjectName(QStringLiteral("overageTabs"));
    for (QWidget* tab : std::initializer_list<QWidget*>{m_overage, m_usage, m_invoices, m_voice}) // in the order of Tab
        m_tabs->addTab(tab, QString());
    m_title->setFont(metrics::pageTitle(font()));
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_tabs, 1);

    connect(m_tabs, &PageTabs::currentChanged, this, &OveragePage::countChanged);
    connect(m_tabs, &PageTabs::currentChanged, this, &OveragePage::tabChanged);
    connect(m_tabs, &PageTabs::currentChanged, this, [this] {
        if (isVisible() && !m_tabs->tabBar()->hasFocus()) // Ctrl+Tab: where one works, not at what stands before it
            shown().takeFocus();
    });
    connect(m_overage, &OverageTab::countChanged, this, &OveragePage::countChanged);
    connect(m_overage, &OverageTab::failed, this, &OveragePage::failed);
    connect(m_overage, &OverageTab::written, this, &OveragePage::written);
    connect(m_overage, &OverageTab::usageWanted, this, [this] {
        goTo(Tab::Usage);
        takeFocus();
    });
    connect(m_usage, &UsageTab::countChanged, this, &OveragePage::countChanged);
    connect(m_usage, &UsageTab::failed, this, &OveragePage::failed);
    connect(m_invoices, &InvoicesTab::countChanged, this, &OveragePage::countChanged);
    connect(m_invoices, &InvoicesTab::failed, this, &OveragePage::failed);
    connect(m_voice, &VoiceTab::countChanged, this, &OveragePage::countChanged);
    retranslate();
}

OveragePage::Tab OveragePage::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void OveragePage::goTo(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void OveragePage::goToUnknownUsage(Month month, UsageType type)
{
    goTo(Tab::Usage);
    m_usage->goToUnknown(month, type);
}

ConsolePage& OveragePage::shown() const
{
    const std::array<ConsolePage*, 4> tabs{m_overage, m_usage, m_invoices, m_voice}; // in the order of Tab
    return *tabs.at(static_cast<std::size_t>(m_tabs->currentIndex()));
}

bool OveragePage::copy()
{
    return shown().copy();
}

TypedTable OveragePage::table() const
{
    return shown().table();
}

void OveragePage::paste()
{
    if (tab() == Tab::Usage)
        m_usage->paste();
}

void OveragePage::readUsage()
{
    goTo(Tab::Usage);
    m_usage->chooseFile();
}

void OveragePage::explainToFinance()
{
    goTo(Tab::Overage);
    m_overage->explainToFinance();
}

void OveragePage::clear()
{
    switch (tab()) {
    case Tab::Overage:
    case Tab::Voice: break;
    case Tab::Usage: return m_usage->clear();
    case Tab::Invoices: return m_invoices->clear();
    }
}

void OveragePage::takeFocus()
{
    shown().takeFocus();
}

std::vector<QWidget*> OveragePage::panes() const
{
    return shown().panes();
}

QString OveragePage::countText() const
{
    return shown().countText();
}

void OveragePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OveragePage::retranslate()
{
    m_title->say(tr("Overage"));
    m_tabs->setTabText(static_cast<int>(Tab::Overage), tr("Overage"));
    m_tabs->setTabText(static_cast<int>(Tab::Usage), tr("Usage"));
    m_tabs->setTabText(static_cast<int>(Tab::Invoices), tr("Invoices"));
    m_tabs->setTabText(static_cast<int>(Tab::Voice), tr("Voice capacity"));
    m_tabs->tabBar()->setAccessibleName(tr("Overage, usage, invoices and voice capacity"));
}

} // namespace seatkeeper
