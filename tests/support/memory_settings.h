#pragma once

#include "ui/settings/settings.h"

#include <QHash>

namespace seatkeeper::test {

/// Settings for the time of a test, on a system in one language that is light.
class MemorySettings : public Settings {
public:
    explicit MemorySettings(LanguageCode system) : m_system(system) {}

    Preferences preferences() const override { return m_preferences; }
    void setPreferences(const Preferences& preferences) override { m_preferences = preferences; }
    LanguageCode systemLanguage() const override { return m_system; }
    Scheme systemScheme() const override { return Scheme::Light; }
    std::vector<RecentPlan> recentPlans() const override { return m_recent; }
    void setRecentPlans(const std::vector<RecentPlan>& plans) override { m_recent = plans; }
    QByteArray layoutOf(const QString& page) const override { return m_layouts.value(page); }
    void setLayoutOf(const QString& page, const QByteArray& layout) override { m_layouts[page] = layout; }

private:
    LanguageCode m_system;
    Preferences m_preferences;
    std::vector<RecentPlan> m_recent;
    QHash<QString, QByteArray> m_layouts;
};

} // namespace seatkeeper::test
