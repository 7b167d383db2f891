#pragma once

#include "core/plan/import_people.h"
#include "ui/text/language.h"

#include <QStringList>

namespace seatkeeper {

/// Something that an import alters, in words, and whom or what it is about.
struct ImportNews {
    QString sentence;
    std::vector<PersonId> people; ///< of the plan after the import
    std::vector<SubscriptionRef> subscriptions;
};

/// What an import alters, and what it does not know, a sentence each; one alone where it alters nothing. `misfits`: how
/// many planned changes of scenarios fit now and would not then.
std::vector<ImportNews> importNews(const Language& language, const PeopleImport& import, const PeopleSource& source,
                                   qint64 misfits);

/// What an import did, in brief.
struct ImportResult {
    Summary act;
    qint64 added = 0; ///< people
    qint64 gone = 0;
    qint64 changed = 0; ///< who they are, or what they hold in Control Hub
};

ImportResult resultOf(const ImportPreview& preview, Summary act);

/// The same in words.
QString importedText(const Language& language, const ImportResult& result);

} // namespace seatkeeper
