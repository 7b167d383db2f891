#pragma once

#include "core/model/month.h"
#include "ui/session/text_language.h"
#include "ui/widgets/line_edit.h"

namespace seatkeeper {

/// A field for a month: takes what people type (see monthFromText); the arrow keys go to the month before or after.
class MonthEdit : public LineEdit {
    Q_OBJECT

public:
    MonthEdit(const TextLanguage& language, QWidget* parent = nullptr);

    /// In which century years of two digits are.
    void setToday(QDate today) { m_today = today; }

    void setMonth(Month month);

    /// What is typed; nothing where that is no month.
    std::optional<Month> month() const;

Q_SIGNALS:
    /// Somebody is done with another month, or with something that is none.
    void monthTyped();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void writeOut();

    const TextLanguage& m_language;
    QDate m_today;
    QString m_before; // what was typed when it was last told
};

} // namespace seatkeeper
