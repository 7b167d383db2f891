#pragma once

#include "ui/overage/overage_lines.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace seatkeeper {

class Badge;
class ComboBox;
class ChargesModel;
class PlainLabel;
class TableView;

/// One line of the table of overage in full: who pays and who causes it, how the amount comes about, and the three ways
/// to divide it.
class OverageDetail : public QWidget {
    Q_OBJECT

public:
    OverageDetail(const TextLanguage& language, QWidget* parent = nullptr);

    /// `type` absent: the month as a whole.
    void show(const OverageFigures& figures, const OverageLine& line);

    /// How overage is charged on.
    SplitMethod method() const;

    /// Puts the table on the clipboard, with what is said above it.
    void copy() const;

    /// The table, for the key that goes from one part of the page to the next.
    QWidget* table() const;

Q_SIGNALS:
    void whyRequested();
    void methodChosen();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void say(const OverageFigures& figures, const OverageLine& line, const Charges& charges,
             const std::array<std::vector<OverageRow>, splitMethods.size()>& rows);

    QString baselineText(const Tenant& tenant, const OverageLine& line) const;

    const TextLanguage& m_language;
    PlainLabel* m_title;
    Badge* m_badge;
    QLabel* m_methodLabel;
    ComboBox* m_method;
    QPushButton* m_why;
    QPushButton* m_copy;
    PlainLabel* m_conclusion;
    PlainLabel* m_sum;
    ChargesModel* m_model;
    TableView* m_table;
    PlainLabel* m_check;
};

} // namespace seatkeeper
