#pragma once

#include "ui/text/language.h"

#include <QTranslator>

namespace seatkeeper {

/// The translators that the whole window speaks by: Seatkeeper's own and Qt's.
class InstalledTranslations {
public:
    InstalledTranslations() = default;
    InstalledTranslations(const InstalledTranslations&) = delete;
    InstalledTranslations& operator=(const InstalledTranslations&) = delete;
    ~InstalledTranslations();

    /// Takes the place of the language before; all widgets hear of it by LanguageChange.
    void install(LanguageCode code);

private:
    void remove();

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace seatkeeper
