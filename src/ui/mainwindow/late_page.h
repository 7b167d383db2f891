#pragma once

#include <functional>
#include <utility>

namespace seatkeeper {

/// A page that is made when it is first needed: most of them are not in a run of the program, and none of them should
/// delay the first that is seen.
template <class P> class LatePage {
public:
    /// What makes the page; said once, before anything else.
    void setMaker(std::function<P*()> maker) { m_maker = std::move(maker); }

    /// The page, made by now. That it is made alters nothing that anybody sees, so it may happen to what is constant.
    P* page() const
    {
        if (!m_page)
            m_page = m_maker();
        return m_page;
    }
    P* operator->() const { return page(); }

private:
    std::function<P*()> m_maker;
    mutable P* m_page = nullptr;
};

} // namespace seatkeeper
