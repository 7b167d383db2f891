#pragma once

#include "ui/text/language.h"
#include "ui/theme/colors.h"

#include <QByteArray>
#include <QSettings>

namespace seatkeeper {

/// What the window remembers between two runs. It says nothing of any plan or person.
class WindowSettings {
public:
    /// The language that was chosen, else the system's where it is Dutch, else English.
    LanguageCode language() const;
    void setLanguage(LanguageCode code);

    /// The scheme that was chosen; nothing while the window follows the desktop.
    std::optional<Scheme> scheme() const;
    void setScheme(Scheme scheme);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

private:
    QSettings m_settings;
};

} // namespace seatkeeper
