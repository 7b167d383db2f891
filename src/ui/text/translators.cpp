#include "ui/text/translators.h"

#include <QLibraryInfo>

#include <array>

// The resource lies in a static library, from which the linker takes only what somebody names. The macro has to stand
// outside of every namespace.
static void takeResourceIn()
{
    Q_INIT_RESOURCE(translations);
}

namespace seatkeeper {

namespace {

/// What Qt's own translations lack, of what people see here: ours has it instead.
[[maybe_unused]] constexpr std::array lackingInQt{
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
};

} // namespace

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
