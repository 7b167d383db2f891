#pragma once

#include "ui/settings/settings.h"

namespace seatkeeper::test {

/// Settings for the time of a test, on a system in one language that is light.
class MemorySettings : public Settings {
public:
    explicit MemorySettings(LanguageCode system) : m_system(system) {}

    Preferences preferences() const override { return m_preferences; }
    void setPreferences(const Preferences& preferences) override { m_preferences = preferences; }
    LanguageCode systemLanguage() const override { return m_system; }
    Scheme systemScheme() const override { return Scheme::Light; }

private:
    LanguageCode m_system;
    Preferences m_preferences;
};

} // namespace seatkeeper::test
