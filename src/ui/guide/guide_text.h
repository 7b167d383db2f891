#pragma once

#include "ui/text/language.h"

#include <QString>

#include <optional>
#include <vector>

class QTextDocument;

namespace seatkeeper {

/// A place in the guide that its contents lead to.
struct GuidePlace {
    QString title;
    int level = 1;    ///< of a heading; 3 for a paragraph that begins with what it is about
    int position = 0; ///< in the document
};

/// Fills a document with the user guide in a language, as it comes with the program, and says what is in it.
std::vector<GuidePlace> loadGuide(QTextDocument& document, LanguageCode language);

/// Where a link of the guide leads: to a heading, by the anchor that its title makes, or to the first of another page
/// of it. Nothing outside the guide is opened.
std::optional<int> placeOfLink(const std::vector<GuidePlace>& places, const QString& link);

/// Where the guide tells of something by its name in the window; nothing where it does not.
std::optional<int> placeAbout(const std::vector<GuidePlace>& places, const QString& name);

} // namespace seatkeeper
