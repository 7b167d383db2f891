#include "ui/mainwindow/bulk_dialogs.h"

#include "ui/bulk/move_to_dialog.h"
#include "ui/bulk/remove_from_dialog.h"
#include "ui/mainwindow/page_stack.h"
#include "ui/users/users_page.h"

namespace seatkeeper {

BulkDialogs::BulkDialogs(Session& session, const TextLanguage& language, PageStack& pages)
    : QObject(&pages)
    , m_session(session)
    , m_language(language)
    , m_pages(pages)
{}

void BulkDialogs::moveTo(std::optional<SubscriptionRef> target)
{
    std::vector<PersonId> people = m_pages.current().chosenPeople();
    if (people.empty())
        return;
    auto* dialog = made<MoveToDialog>(std::move(people));
    if (target)
        dialog->chooseTarget(*target);
    dialog->open();
}

void BulkDialogs::removeFrom()
{
    std::vector<PersonId> people = m_pages.current().chosenPeople();
    if (!people.empty())
        made<RemoveFromDialog>(std::move(people))->open();
}

/// A dialog about `people`, which takes the subscription that the list is narrowed to for the one that is meant.
template <class Dialog> Dialog* BulkDialogs::made(std::vector<PersonId> people)
{
    auto* dialog = new Dialog(m_session, m_language, std::move(people), m_pages.countText(), m_pages.window());
    QObject::connect(dialog, &Dialog::failed, this, &BulkDialogs::failed);
    const auto* users = m_pages.shown<UsersPage>();
    if (const auto source = users ? users->chosenSubscription() : std::nullopt)
        dialog->chooseSource(*source);
    return dialog;
}

} // namespace seatkeeper
