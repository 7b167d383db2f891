#include "app/window/window_settings.h"

#include <QLocale>

namespace seatkeeper {

namespace {

constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView schemeKey("scheme");
constexpr QLatin1StringView authorKey("author");
constexpr QLatin1StringView geometryKey("geometry");
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

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

} // namespace seatkeeper
