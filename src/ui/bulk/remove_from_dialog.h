#pragma once

#include "ui/bulk/bulk_texts.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace seatkeeper {

class PlainLabel;
class SourceBox;

/// Asks from which subscriptions the licenses of people are removed, and shows what that does before it is done, as
/// one undo step.
class RemoveFromDialog : public QDialog {
    Q_OBJECT

public:
    /// `shown` says how many people were chosen from how many.
    RemoveFromDialog(Session& session, const TextLanguage& language, std::vector<PersonId> people, QString shown,
                     QWidget* parent = nullptr);

    void chooseSource(SubscriptionRef subscription);

Q_SIGNALS:
    void failed(const seatkeeper::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void retranslate();
    void renew();
    void remove();

    Session& m_session;
    const TextLanguage& m_language;
    std::vector<PersonId> m_people;
    QString m_shown;
    BulkOutcome m_outcome;
    PlainLabel* m_title;
    PlainLabel* m_count;
    QLabel* m_sourceLabel;
    SourceBox* m_source;
    PlainLabel* m_text;
    PlainLabel* m_note;
    QPushButton* m_remove;
    QPushButton* m_cancel;
};

} // namespace seatkeeper
