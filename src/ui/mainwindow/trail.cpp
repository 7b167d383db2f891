#include "ui/mainwindow/trail.h"

namespace seatkeeper {

void Trail::clear()
{
    m_visits.clear();
    m_here = 0;
}

void Trail::goOn(const Visit& visit)
{
    if (!m_visits.empty() && here().isAt(visit))
        return renew(visit);
    if (!m_visits.empty())
        m_visits.resize(m_here + 1);
    m_visits.push_back(visit);
    constexpr std::size_t longest = 100;
    if (m_visits.size() > longest)
        m_visits.erase(m_visits.begin());
    m_here = m_visits.size() - 1;
}

void Trail::renew(const Visit& visit)
{
    if (!m_visits.empty() && here().isAt(visit))
        m_visits[m_here] = visit;
}

} // namespace seatkeeper
