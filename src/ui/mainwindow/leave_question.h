#pragma once

#include "ui/session/session.h"

#include <functional>

namespace seatkeeper {

class PageStack;
class PlanDialogs;

/// Asks before something would be lost that undo does not bring back: what is not saved in an editor, and what was done
/// in a sample, which is gone when it is left.
class LeaveQuestion : public QObject {
    Q_OBJECT

public:
    LeaveQuestion(Session& session, const PageStack& pages, PlanDialogs& dialogs, QWidget* window);

    /// Whether anything would be lost by leaving the plan now.
    bool isNeeded() const { return !text().isEmpty(); }

    /// Goes on at once where nothing would be lost, or else when the answer is to.
    void ask(const std::function<void()>& goOn);

private:
    QString text() const;
    bool isSampleAltered() const;

    Session& m_session;
    const PageStack& m_pages;
    PlanDialogs& m_dialogs;
    QWidget* m_window;
    std::optional<quint64> m_copied; // the last edit that a copy of the sample holds
};

} // namespace seatkeeper
