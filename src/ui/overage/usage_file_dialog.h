#pragma once

#include "ui/overage/usage_file_reading.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace seatkeeper {

class ComboBox;
class ErrorsModel;
class PlainLabel;
class TableView;
class UsageColumnsForm;
class UsageUpdatesModel;

/// Reads usage from a CSV file: what its columns hold, what it would alter, and what is wrong with it. Nothing is
/// stored before it is saved, which is one undo step.
class UsageFileDialog : public QDialog {
    Q_OBJECT

public:
    /// `type` is that of quantities of which the file does not tell it, to begin with.
    UsageFileDialog(Session& session, const TextLanguage& language, QString file, UsageType type,
                    QWidget* parent = nullptr);

Q_SIGNALS:
    /// So many quantities of the plan are other ones now.
    void saved(int quantities);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void listen();
    void read();
    void take(const UsageFileReading::Outcome& outcome);
    void showOutcome();
    void save();
    void retranslate();
    QString whatIsWrong() const;
    QString whatItAlters() const;
    UsageType type() const;
    std::optional<SubscriptionRef> subscription() const;

    Session& m_session;
    const TextLanguage& m_language;
    QString m_file;
    UsageFileReading* m_reading;
    PlainLabel* m_title;
    PlainLabel* m_about;
    QPushButton* m_showColumns;
    UsageColumnsForm* m_columns;
    QLabel* m_typeLabel;
    ComboBox* m_type;
    QLabel* m_subscriptionLabel;
    ComboBox* m_subscription;
    PlainLabel* m_wrong;
    PlainLabel* m_said;
    ErrorsModel* m_errors;
    TableView* m_errorTable;
    UsageUpdatesModel* m_updates;
    TableView* m_updateTable;
    QPushButton* m_save;
    QPushButton* m_cancel;
    bool m_isRead = false;
    UsageFileReading::Outcome m_outcome;
    std::vector<UsageUpdate> m_found; // what the file says, beside what is there now
};

} // namespace seatkeeper
