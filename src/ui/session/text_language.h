#pragma once

#include "ui/text/language.h"

namespace seatkeeper {

/// The language that the window speaks now, for the sentences of `ui/text`; the window's own texts come from `tr()`.
///
/// Whoever chooses another one also installs its translators, and widgets renew their texts on LanguageChange.
class TextLanguage {
public:
    explicit TextLanguage(LanguageCode code) : m_language(code) {}
    TextLanguage(const TextLanguage&) = delete;
    TextLanguage& operator=(const TextLanguage&) = delete;
    TextLanguage(TextLanguage&&) = delete;
    TextLanguage& operator=(TextLanguage&&) = delete;
    ~TextLanguage() = default;

    const Language& operator*() const { return m_language; }
    const Language* operator->() const { return &m_language; }

    void choose(LanguageCode code) { m_language = Language(code); }

private:
    Language m_language;
};

} // namespace seatkeeper
