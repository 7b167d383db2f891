#pragma once

#include "ui/bulk/bulk_texts.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace seatkeeper {

class BulkTargetsModel;
class PlainLabel;
class SourceBox;
class TableView;

/// Asks where the licenses of people go, and shows what moving or adding them does before either is done: Move, Add or
/// Cancel. Each person keeps their own license and role; it is one undo step.
class MoveToDialog : public QDialog {
    Q_OBJECT

public:
    /// `shown` says how many people were chosen from how many. Source and target are chosen beforehand where given.
    MoveToDialog(Session& session, const TextLanguage& language, std::vector<PersonId> people, QString shown,
                 QWidget* parent = nullptr);

    void chooseSource(SubscriptionRef subscription);
    void chooseTarget(SubscriptionRef subscription);

Q_SIGNALS:
    void failed(const seatkeeper::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What one of both acts would do.
    struct Preview {
        BulkAct act = BulkAct::Move;
        BulkOutcome outcome;
        PlainLabel* verb = nullptr;
        PlainLabel* text = nullptr;
        QPushButton* button = nullptr;
    };

    void layOut();
    void retranslate();
    void renew();
    void renew(Preview& preview, const QString& target);
    void act(const Preview& preview);
    int bestRow() const;
    std::optional<SubscriptionRef> target() const;
    BulkOutcome outcomeOf(BulkAct act, std::optional<SubscriptionRef> target) const;

    Session& m_session;
    const TextLanguage& m_language;
    std::vector<PersonId> m_people;
    QString m_shown;
    PlainLabel* m_title;
    PlainLabel* m_count;
    QLabel* m_sourceLabel;
    SourceBox* m_source;
    BulkTargetsModel* m_targets;
    TableView* m_table;
    PlainLabel* m_seats;
    Preview m_move{.act = BulkAct::Move, .outcome = {}};
    Preview m_add{.act = BulkAct::Add, .outcome = {}};
    PlainLabel* m_note;
    QPushButton* m_cancel;
};

} // namespace seatkeeper
