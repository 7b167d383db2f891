#pragma once

#include "ui/settings/recent_plan.h"
#include "ui/text/language.h"
#include "ui/theme/colors.h"

#include <optional>

namespace seatkeeper {

/// What somebody has chosen for the window. What is absent is as the system has it.
struct Preferences {
    std::optional<LanguageCode> language;
    std::optional<Scheme> scheme;
    QString author; ///< whom the history names with an edit; empty: nobody

    bool operator==(const Preferences&) const = default;
};

/// What the window remembers from one run to the next. The program implements it; the window itself reads and writes
/// no file.
class Settings {
public:
    Settings() = default;
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;
    virtual ~Settings() = default;

    virtual Preferences preferences() const = 0;
    virtual void setPreferences(const Preferences& preferences) = 0;

    /// What holds where nothing is chosen.
    virtual LanguageCode systemLanguage() const = 0;
    virtual Scheme systemScheme() const = 0;

    /// The plans that were opened last; the last one comes first.
    virtual std::vector<RecentPlan> recentPlans() const = 0;
    virtual void setRecentPlans(const std::vector<RecentPlan>& plans) = 0;

    /// How the parts of a page share its room, in a form of the page's own; empty where nobody has moved them.
    virtual QByteArray layoutOf(const QString& page) const = 0;
    virtual void setLayoutOf(const QString& page, const QByteArray& layout) = 0;
};

} // namespace seatkeeper
