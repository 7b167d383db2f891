#pragma once

#include "ui/licenses/license_draft.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace seatkeeper {

class Badge;
class PlainLabel;

/// One subscription in the license editor: which it is, what may be chosen, and what that does to its seats.
class LicenseRow : public QWidget {
    Q_OBJECT

public:
    LicenseRow(SubscriptionRef subscription, const TextLanguage& language, QWidget* parent = nullptr);

    SubscriptionRef subscription() const { return m_subscription; }

    /// Shows the row of `draft` that is this one's, on `day`.
    void show(const LicenseDraft& draft, QDate day);

    /// Puts the focus on what is chosen.
    void focusChoice();

Q_SIGNALS:
    void chosen(seatkeeper::LicenseChoice choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Allowed : quint8 { AnyChoice, OnlyRemoval };

    void choose();
    void nameControls(const QString& label);
    void showChoice(const LicenseDraft::Row& row, Allowed allowed);
    void showSeats(const std::vector<Seats>& seats);
    QRadioButton* radio(const char* objectName);

    SubscriptionRef m_subscription;
    const TextLanguage& m_language;
    LicenseChoice m_before;
    QLabel* m_name;
    Badge* m_state;
    Badge* m_primary;
    PlainLabel* m_term;
    QButtonGroup* m_group;
    QRadioButton* m_none;
    QRadioButton* m_standard;
    QRadioButton* m_premium;
    QCheckBox* m_supervisor;
    QVBoxLayout* m_seats;
    PlainLabel* m_note;
};

} // namespace seatkeeper
