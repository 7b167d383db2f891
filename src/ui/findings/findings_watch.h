#pragma once

#include "core/rules/findings/acceptance.h"
#include "ui/session/session.h"

namespace seatkeeper {

/// What the checks find in the open plan on the as-of date, found anew with every edit and every other day.
///
/// The checks decide once for each license set, so that this takes a few milliseconds for 100,000 people.
class FindingsWatch : public QObject {
    Q_OBJECT

public:
    explicit FindingsWatch(Session& session, QObject* parent = nullptr);

    /// The worst first; those about people are one for all of whom the same is said.
    const std::vector<JudgedFinding>& all() const { return m_all; }

    /// How many are open.
    qsizetype openCount() const;

    /// The alarm that is open, or else the doubt whether there is one: no administrator who is known has access, and of
    /// others it is not known whether they are one. Null where there is neither.
    const JudgedFinding* alarm() const;

Q_SIGNALS:
    void changed();

private:
    void look();

    Session& m_session;
    std::vector<JudgedFinding> m_all;
};

} // namespace seatkeeper
