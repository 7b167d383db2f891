#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/fresh_page.h"

namespace seatkeeper {

class PlainLabel;
class TableView;
class VoiceModel;
class VoicePicture;

/// Voice capacity through time, as the contracts of what is open bring it, against the peak of usage: as a picture and
/// as a table, around the as-of date.
class VoiceTab : public FreshPage {
    Q_OBJECT

public:
    VoiceTab(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Copies the table, with headings and what is concluded.
    void copy() const;

    void focusTable();
    std::vector<QWidget*> panes() const;
    QString countText() const;

Q_SIGNALS:
    void countChanged();

protected:
    void fill() override;
    void retranslate() override;

private:
    void layOut();
    void goTo(Month month);
    void sizeColumns();

    Session& m_session;
    const TextLanguage& m_language;
    PlainLabel* m_conclusion;
    PlainLabel* m_rule;
    VoicePicture* m_picture;
    VoiceModel* m_model;
    TableView* m_table;
    QDate m_day; // for which the table was filled
};

} // namespace seatkeeper
