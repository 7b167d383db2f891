#include "app/window/window_settings.h"

#include <QLocale>

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView schemeKey("scheme");
constexpr QLatin1StringView authorKey("author");
constexpr QLatin1StringView geometryKey("geometry");
constexpr QLatin1StringView layoutKey("layout/");
constexpr QLatin1StringView recentKey("recent");
constexpr QLatin1StringView fileKey("file"); // of a plan in that list
constexpr QLatin1StringView usedKey("used");
constexpr QLatin1StringView lightWord("light");
constexpr QLatin1StringView darkWord("dark");

} // namespace

Preferences WindowSettings::preferences() const
{
    Preferences preferences;
    const QString language = m_settings.value(languageKey).toString();
    for (const LanguageCode code : {LanguageCode::Dutch, LanguageCode::English}) {
        if (language == tagOf(code))
            preferences.language = code;
    }
    const QString scheme = m_settings.value(schemeKey).toString();
    if (scheme == lightWord)
        preferences.scheme = Scheme::Light;
    else if (scheme == darkWord)
        preferences.scheme = Scheme::Dark;
    preferences.author = m_settings.value(authorKey).toString();
    return preferences;
}

void WindowSettings::setPreferences(const Preferences& preferences)
{
    m_settings.setValue(languageKey, preferences.language ? tagOf(*preferences.language) : QString());
    QString scheme;
    if (preferences.scheme)
        scheme = *preferences.scheme == Scheme::Dark ? darkWord : lightWord;
    m_settings.setValue(schemeKey, scheme);
    m_settings.setValue(authorKey, preferences.author);
}

LanguageCode WindowSettings::systemLanguage() const
{
    return QLocale::system().language() == QLocale::Dutch ? LanguageCode::Dutch : LanguageCode::English;
}

std::vector<RecentPlan> WindowSettings::recentPlans() const
{
    std::vector<RecentPlan> plans;
    const int size = m_settings.beginReadArray(recentKey);
    for (int i = 0; i < std::min(size, static_cast<int>(recentPlansKept)); ++i) {
        m_settings.setArrayIndex(i);
        const RecentPlan plan{m_settings.value(fileKey).toString(), m_settings.value(usedKey).toDateTime()};
        if (!plan.file.isEmpty())
            plans.push_back(plan);
    }
    m_settings.endArray();
    return plans;
}

void WindowSettings::setRecentPlans(const std::vector<RecentPlan>& plans)
{
    m_settings.remove(recentKey);
    m_settings.beginWriteArray(recentKey, static_cast<int>(plans.size()));
    for (std::size_t i = 0; i < plans.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(fileKey, plans[i].file);
        m_settings.setValue(usedKey, plans[i].used);
    }
    m_settings.endArray();
}

QByteArray WindowSettings::layoutOf(const QString& page) const
{
    return m_settings.value(layoutKey + page).toByteArray();
}

void WindowSettings::setLayoutOf(const QString& page, const QByteArray& layout)
{
    m_settings.setValue(layoutKey + page, layout);
}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

} // namespace seatkeeper
