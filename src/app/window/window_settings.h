#pragma once

#include "ui/settings/settings.h"
#include "ui/theme/apply_theme.h"

#include <QByteArray>
#include <QSettings>

namespace seatkeeper {

/// What the window remembers between two runs, where the system keeps settings. Of people it knows nobody but the
/// author who has typed a name. Make it before a theme is applied: it asks the desktop for its own.
class WindowSettings : public Settings {
public:
    WindowSettings() = default;

    /// Settings in a file of their own, apart from those of the system.
    explicit WindowSettings(const QString& file) : m_settings(file, QSettings::IniFormat) {}

    Preferences preferences() const override;
    void setPreferences(const Preferences& preferences) override;

    /// Dutch where the system speaks it, else English.
    LanguageCode systemLanguage() const override;
    Scheme systemScheme() const override { return m_desktop; }

    std::vector<RecentPlan> recentPlans() const override;
    void setRecentPlans(const std::vector<RecentPlan>& plans) override;

    QByteArray layoutOf(const QString& page) const override;
    void setLayoutOf(const QString& page, const QByteArray& layout) override;

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

private:
    mutable QSettings m_settings; // reading a list moves its cursor
    Scheme m_desktop = schemeOfDesktop();
};

} // namespace seatkeeper
