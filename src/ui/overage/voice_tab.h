#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/fresh_page.h"

namespace seatkeeper {

class PlainLabel;
class TableView;
class VoiceModel;
class VoicePicture;

/// Voice capacity through time, as the contracts of what is open bring it, against the peak of usage: as a picture and
/// as a table, around the as-of date.
class VoiceTab : public FreshPage, public ConsolePage {
    Q_OBJECT

public:
    VoiceTab(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Copies the table, with headings and what is concluded.
    bool copy() override;
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    void takeFocus() override;
    std::vector<QWidget*> panes() const override;
    QString countText() const override;

Q_SIGNALS:
    void countChanged();

protected:
    void fill() override;
    void retranslate() override;

private:
    void layOut();
    void goTo(Month month);

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
