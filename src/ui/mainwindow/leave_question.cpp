#include "ui/mainwindow/leave_question.h"

#include "ui/mainwindow/page_stack.h"
#include "ui/mainwindow/plan_dialogs.h"

#include <QMessageBox>
#include <QPushButton>

namespace seatkeeper {

LeaveQuestion::LeaveQuestion(Session& session, const PageStack& pages, PlanDialogs& dialogs, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_pages(pages)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&m_session, &Session::planReplaced, this, [this] { m_copied.reset(); });
    connect(&m_dialogs, &PlanDialogs::copied, this, [this] {
        const Edit* last = m_session.plan().nextUndo();
        m_copied = last ? std::optional(last->sequence) : std::nullopt;
    });
}

void LeaveQuestion::ask(const std::function<void()>& goOn)
{
    if (!isNeeded())
        return goOn();
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Leave the plan"), QString(), QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("leaveQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setText(text());
    QPushButton* leave = box->addButton(tr("&Leave without saving"), QMessageBox::DestructiveRole);
    QPushButton* copy = isSampleAltered() ? box->addButton(tr("&Save a copy…"), QMessageBox::ActionRole) : nullptr;
    QPushButton* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(copy ? copy : cancel);
    box->setEscapeButton(cancel);
    connect(leave, &QPushButton::clicked, this, goOn, Qt::QueuedConnection); // when the question is gone
    if (copy)
        connect(copy, &QPushButton::clicked, &m_dialogs, &PlanDialogs::saveCopy, Qt::QueuedConnection);
    box->open();
}

QString LeaveQuestion::text() const
{
    QStringList sentences;
    if (const QString draft = m_session.isOpen() ? m_pages.openDraft() : QString(); !draft.isEmpty())
        sentences += tr("Not saved: %1.").arg(draft);
    if (isSampleAltered())
        sentences += tr("What you did in this sample is gone when you leave it.");
    return sentences.join(QLatin1Char(' '));
}

bool LeaveQuestion::isSampleAltered() const
{
    const Edit* last = m_session.isSample() ? m_session.plan().nextUndo() : nullptr;
    return last && last->sequence != m_copied;
}

} // namespace seatkeeper
