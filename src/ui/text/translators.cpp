#include "ui/text/translators.h"

#include <QLibraryInfo>

// The resource lies in a static library, from which the linker takes only what somebody names. The macro has to stand
// outside of every namespace.
static void takeResourceIn()
{
    Q_INIT_RESOURCE(translations);
}

namespace seatkeeper {

std::unique_ptr<QTranslator> ownTranslator(LanguageCode code)
{
    takeResourceIn();
    auto translator = std::make_unique<QTranslator>();
    [[maybe_unused]] const bool loaded = translator->load(QStringLiteral(":/i18n/seatkeeper_%1.qm").arg(tagOf(code)));
    Q_ASSERT_X(loaded, "ownTranslator", "the translations are built into the program");
    return translator;
}

std::unique_ptr<QTranslator> qtTranslator(LanguageCode code)
{
    auto translator = std::make_unique<QTranslator>();
    if (code != LanguageCode::English) { // Qt's texts are English in the source
        [[maybe_unused]] const bool loaded = translator->load(QStringLiteral("qtbase_") + tagOf(code),
                                                              QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    return translator;
}

} // namespace seatkeeper
