#pragma once

#include "core/rules/forecast.h"
#include "core/rules/overage.h"
#include "ui/report/text_form.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextEdit;

namespace seatkeeper {

class ComboBox;
class MonthEdit;
class PlainLabel;

/// Explains a month's overage to finance: shows the page before it is written, in either language.
class FinanceDialog : public QDialog {
    Q_OBJECT

public:
    /// What stands in the fields to begin with, and by what a month without usage is forecast.
    struct Begin {
        Month month;
        SplitMethod split = SplitMethod::Excess;
        Forecast forecast;
    };

    FinanceDialog(Session& session, const TextLanguage& language, Begin begin, QWidget* parent = nullptr);

    /// Writes the page into a file, as if it had been chosen; whoever chose it was asked about one that is there.
    void save(const QString& file);

Q_SIGNALS:
    void saved(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void make();
    void chooseFile(TextForm form);
    void retranslate();

    Session& m_session;
    const TextLanguage& m_language;
    Forecast m_forecast;
    QLabel* m_monthLabel;
    MonthEdit* m_month;
    QLabel* m_splitLabel;
    ComboBox* m_split;
    QLabel* m_languageLabel;
    ComboBox* m_textLanguage;
    QTextEdit* m_content;
    PlainLabel* m_refusal;
    QPushButton* m_pdf;
    QPushButton* m_html;
    QPushButton* m_close;
    ReportDocument m_document;
};

} // namespace seatkeeper
