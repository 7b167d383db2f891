#pragma once

#include "ui/imports/import_reading.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QListWidget;

namespace seatkeeper {

class PlainLabel;

/// The last step of an import: what it would alter, whom each sentence is about, and who may be one person.
class PreviewStep : public QWidget {
    Q_OBJECT

public:
    explicit PreviewStep(const TextLanguage& language, QWidget* parent = nullptr);

    /// Shows what would be altered. `asked`: all pairs that may be one person; `same`: those that are said to be.
    void show(const ImportReading::Outcome& outcome, const std::vector<LikelySame>& asked,
              const std::vector<LikelySame>& same, const Tenant& before);

    /// Whether so many people of before are not in the files that these are hardly all there are.
    bool missesMany() const;

    /// The pairs that are ticked.
    std::vector<LikelySame> same() const;

    void retranslate();

Q_SIGNALS:
    /// Other pairs are ticked.
    void sameChanged();

private:
    void fill();
    void showWho();

    const TextLanguage& m_language;
    ImportReading::Outcome m_outcome;
    std::vector<LikelySame> m_asked;
    std::size_t m_members = 0; // before
    PlainLabel* m_about;
    PlainLabel* m_missing;
    QListWidget* m_news;
    PlainLabel* m_whoTitle;
    QListWidget* m_who;
    PlainLabel* m_sameTitle;
    QListWidget* m_same;
    bool m_filling = false;
};

} // namespace seatkeeper
