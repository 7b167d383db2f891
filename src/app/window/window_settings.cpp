#include "app/window/window_settings.h"

#include <QLocale>

namespace seatkeeper {

namespace {

constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView schemeKey("scheme");
constexpr QLatin1StringView geometryKey("geometry");
constexpr QLatin1StringView lightWord("light");
constexpr QLatin1StringView darkWord("dark");

} // namespace

LanguageCode WindowSettings::language() const
{
    const QString chosen = m_settings.value(languageKey).toString();
    if (chosen == tagOf(LanguageCode::Dutch))
        return LanguageCode::Dutch;
    if (chosen == tagOf(LanguageCode::English))
        return LanguageCode::English;
    return QLocale::system().language() == QLocale::Dutch ? LanguageCode::Dutch : LanguageCode::English;
}

void WindowSettings::setLanguage(LanguageCode code)
{
    m_settings.setValue(languageKey, tagOf(code));
}

std::optional<Scheme> WindowSettings::scheme() const
{
    const QString chosen = m_settings.value(schemeKey).toString();
    if (chosen == lightWord)
        return Scheme::Light;
    return chosen == darkWord ? std::optional(Scheme::Dark) : std::nullopt;
}

void WindowSettings::setScheme(Scheme scheme)
{
    m_settings.setValue(schemeKey, QString(scheme == Scheme::Dark ? darkWord : lightWord));
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
