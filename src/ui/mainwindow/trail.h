#pragma once

#include "ui/mainwindow/page.h"
#include "ui/widgets/bookmark.h"

#include <QDate>

#include <vector>

namespace seatkeeper {

/// A page as somebody saw it.
struct Visit {
    Page page = Page::Users;
    std::optional<quint32> subject; ///< whom or what it is about, as the page has it
    Bookmark bookmark;
    std::optional<QDate> day; ///< the as-of date that was left on the way, where the way altered it

    /// Whether both are the same page about the same, however it was filtered.
    bool isAt(const Visit& other) const { return page == other.page && subject == other.subject; }
};

/// Where somebody has been in the window, for back and forward.
class Trail {
public:
    void clear();

    /// Goes on to a page and forgets what lay ahead; there is no step to the page where one is already.
    void goOn(const Visit& visit);

    /// Remembers how the page looks now.
    void renew(const Visit& visit);

    bool hasBack() const { return m_here > 0; }
    bool hasForward() const { return m_here + 1 < m_visits.size(); }

    /// Where one is, or where that step leads. Only where there is one.
    const Visit& here() const { return m_visits.at(m_here); }
    const Visit& back() { return m_visits.at(--m_here); }
    const Visit& forward() { return m_visits.at(++m_here); }

private:
    std::vector<Visit> m_visits;
    std::size_t m_here = 0;
};

} // namespace seatkeeper
