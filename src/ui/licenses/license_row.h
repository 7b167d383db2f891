#pragma once

#include "ui/licenses/license_draft.h"
#include "ui/session/text_language.h"
#include "ui/widgets/plain_label.h"

#include <QWidget>

#include <array>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace seatkeeper {

class Badge;

/// One subscription in the license editor: which it is, what may be chosen, and what that does to its seats.
class LicenseRow : public QWidget {
    Q_OBJECT

public:
    LicenseRow(SubscriptionRef subscription, const TextLanguage& language, QWidget* parent = nullptr);

    SubscriptionRef subscription() const { return m_subscription; }

    /// Shows `row`, the one of `draft` that is this one's, on `day`.
    void show(const LicenseDraft& draft, const LicenseDraft::Row& row, QDate day);

    /// Puts the focus on what is chosen.
    void focusChoice();

    /// Lets the Tab key go from `previous` through the choices here. Answers with the last of them.
    QWidget* takeTabAfter(QWidget* previous);

Q_SIGNALS:
    void chosen(seatkeeper::LicenseChoice choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Allowed : quint8 { AnyChoice, OnlyRemoval };

    /// A sentence below the choice.
    struct Line {
        PlainLabel::Tone tone = PlainLabel::Tone::Normal;
        QString text;
    };

    void chooseLicense(const QAbstractButton* button);
    void chooseSupervisor();
    void nameControls(const QString& label, const std::vector<LicenseStep>& steps);
    void showChoiceOfOne(const LicenseStep& step, Allowed allowed);
    void showChoiceOfMany(const std::vector<LicenseStep>& steps, Allowed allowed);
    void showSupervisor(Qt::CheckState state, Allowed allowed);
    std::vector<Line> linesFor(const LicenseDraft& draft, const LicenseDraft::Row& row, QDate day) const;
    void showLines(const std::vector<Line>& lines);
    std::array<QAbstractButton*, 5> controls() const;
    QRadioButton* radio(const char* objectName);

    SubscriptionRef m_subscription;
    const TextLanguage& m_language;
    LicenseChoice m_choice;
    QLabel* m_name;
    Badge* m_state;
    Badge* m_primary;
    PlainLabel* m_term;
    QButtonGroup* m_group;
    QRadioButton* m_asItIs; // only for several people: of one, it is the choice of what there is
    QRadioButton* m_none;
    QRadioButton* m_standard;
    QRadioButton* m_premium;
    QCheckBox* m_supervisor;
    QVBoxLayout* m_lines;
};

} // namespace seatkeeper
