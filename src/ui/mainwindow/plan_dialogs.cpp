#include "ui/mainwindow/plan_dialogs.h"

#include <QFileDialog>

namespace seatkeeper {

PlanDialogs::PlanDialogs(Session& session, QWidget* window) : QObject(window), m_session(session), m_window(window) {}

void PlanDialogs::create()
{
    QFileDialog* chooser = dialog(tr("New plan"), tr("Plans of Seatkeeper (*.seatkeeper)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("seatkeeper"));
    // An existing plan is never written over; the session says so.
    chooser->setOption(QFileDialog::DontConfirmOverwrite);
    whenChosen(chooser, [this](const QString& file) { return m_session.create(file); });
}

void PlanDialogs::open()
{
    QFileDialog* chooser = dialog(tr("Open plan"), tr("Plans of Seatkeeper (*.seatkeeper)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    whenChosen(chooser, [this](const QString& file) { return m_session.open(file); });
}

void PlanDialogs::importTenant()
{
    QFileDialog* chooser = dialog(tr("Import a tenant file"), tr("Tenant files (*.json)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    whenChosen(chooser, [this](const QString& file) { return m_session.importTenant(file); });
}

QFileDialog* PlanDialogs::dialog(const QString& title, const QString& filter)
{
    auto* chooser = new QFileDialog(m_window, title, QString(), filter);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    return chooser;
}

template <class Act> void PlanDialogs::whenChosen(QFileDialog* dialog, Act act)
{
    connect(dialog, &QFileDialog::fileSelected, this, [this, act](const QString& file) {
        if (const auto done = act(file); !done)
            Q_EMIT failed(done.error());
    });
    dialog->open();
}

} // namespace seatkeeper
