#include "ui/mainwindow/help_windows.h"

#include "ui/guide/guide_window.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/keys_dialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace seatkeeper {

HelpWindows::HelpWindows(const TextLanguage& language, const Actions& actions, QWidget* window)
    : QObject(window)
    , m_language(language)
    , m_actions(actions)
    , m_window(window)
{}

void HelpWindows::showGuide(const QString& page)
{
    if (!m_guide)
        m_guide = new GuideWindow(m_language, m_window);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
    m_guide->goTo(page);
}

void HelpWindows::showKeys()
{
    (new KeysDialog(m_actions, m_window))->show();
}

void HelpWindows::about()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Seatkeeper"), QString(), QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Seatkeeper %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Plans the licenses of a tenant with several Webex Contact Center subscriptions. It "
                               "never changes Control Hub.\n\nApache License 2.0"));
    box->open();
}

} // namespace seatkeeper
