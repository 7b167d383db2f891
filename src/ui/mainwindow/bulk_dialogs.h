#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QObject>

namespace seatkeeper {

class PageStack;

/// Opens the dialogs about the licenses of many people, of those who are meant on the page that is shown.
class BulkDialogs : public QObject {
    Q_OBJECT

public:
    BulkDialogs(Session& session, const TextLanguage& language, PageStack& pages);

    /// Asks where their licenses go; to `target`, where they were dropped on it.
    void moveTo(std::optional<SubscriptionRef> target = {});

    /// Asks from where their licenses are removed.
    void removeFrom();

Q_SIGNALS:
    void failed(const seatkeeper::Error& error);

private:
    template <class Dialog> Dialog* made(std::vector<PersonId> people);

    Session& m_session;
    const TextLanguage& m_language;
    PageStack& m_pages;
};

} // namespace seatkeeper
