#pragma once

#include "core/model/license.h"
#include "core/model/person.h"
#include "ui/report/typed_table.h"
#include "ui/widgets/bookmark.h"

#include <optional>
#include <vector>

class QWidget;

namespace seatkeeper {

/// What the window asks of every page, so that it needs to know of none what it shows. A page that has nothing to
/// answer keeps the answer given here.
class ConsolePage {
public:
    ConsolePage() = default;
    virtual ~ConsolePage() = default;
    ConsolePage(const ConsolePage&) = delete;
    ConsolePage& operator=(const ConsolePage&) = delete;

    /// Puts the focus where one begins; said when the page is gone to.
    virtual void takeFocus() {}

    /// How many rows there are, in words, for the status bar; empty where it has none.
    virtual QString countText() const { return {}; }

    /// The parts that F6 goes through; none where the page is one part.
    virtual std::vector<QWidget*> panes() const { return {}; }

    /// How the page is looked at now, and how it was before.
    virtual Bookmark bookmark() const { return {}; }
    virtual void restore(const Bookmark&) {}

    /// Whom or what the page is about, by its number, where it is about one of several: each is a place of its own to
    /// come back to.
    virtual std::optional<quint32> subject() const { return {}; }

    /// Shows the page about that again; false where the plan has it no more.
    virtual bool showSubject(quint32) { return true; }

    /// Whether there is a table to be copied and saved as a workbook, and all of it. A page may put rows on the
    /// clipboard in a way of its own, and says so; else all of the table is copied.
    virtual bool hasTable() const { return false; }
    virtual TypedTable table() const { return {}; }
    virtual bool copy() { return false; }

    /// Asks for a printer and prints the page.
    virtual bool canPrint() const { return false; }
    virtual void print() {}

    /// Whom an action about people means, and which subscription one about subscriptions.
    virtual std::vector<PersonId> chosenPeople() const { return {}; }
    virtual bool hasChosenPeople() const { return false; } // asked often, of a million too
    virtual std::optional<SubscriptionRef> currentSubscription() const { return {}; }
};

} // namespace seatkeeper
