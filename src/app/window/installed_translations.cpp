#include "app/window/installed_translations.h"

#include "ui/text/translators.h"

#include <QCoreApplication>

namespace seatkeeper {

InstalledTranslations::~InstalledTranslations()
{
    remove();
}

void InstalledTranslations::install(LanguageCode code)
{
    remove();
    m_translators.push_back(qtTranslator(code));
    m_translators.push_back(ownTranslator(code)); // asked first
    for (const auto& translator : m_translators) {
        if (translator)
            QCoreApplication::installTranslator(translator.get());
    }
}

void InstalledTranslations::remove()
{
    for (const auto& translator : m_translators) {
        if (translator)
            QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
}

} // namespace seatkeeper
