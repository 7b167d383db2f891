#pragma once

#include "core/rules/consequences.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// A consequence in words.
struct ConsequenceText {
    enum class Weight : quint8 { Note, Loss };

    QString text;
    Weight weight = Weight::Note;
};

/// Who loses access and who gets it, losses first. Empty where nobody does.
std::vector<ConsequenceText> accessTexts(const Language& language, const AccessConsequences& access);

/// What a change from `before` to `after` does to who pays and who has access, losses first. Never empty: where nothing
/// differs, it says so.
std::vector<ConsequenceText> consequenceTexts(const Language& language, const Consequences& consequences,
                                              const Tenant& before, const Tenant& after);

} // namespace seatkeeper
