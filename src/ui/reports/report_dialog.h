#pragma once

#include "ui/report/plan_report.h"
#include "ui/report/text_form.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QDialog>
#include <QFutureSynchronizer>

#include <atomic>

class QLabel;
class QPushButton;
class QTextEdit;

namespace seatkeeper {

class ComboBox;
class MonthEdit;
class PlainLabel;

/// Makes a report of the plan for people outside the program: asks of what, of which months and in which language,
/// shows it, and saves it. It is made and written beside the window; what is no longer asked for is dropped.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    ReportDialog(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Writes the report, as if the name had been chosen: whoever chose it was asked about a file that is there.
    void saveAs(const QString& file);

Q_SIGNALS:
    void saved(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Field : quint8 { Layer, First, Last, Split, Language, Form };
    static constexpr std::size_t fields = 6;

    void layOut();
    QWidget* widgetOf(Field field) const;
    void offerLayers();
    void takeLayer();
    void make();
    void show(int job, const ReportDocument& document);
    void wait(const QString& said);
    void chooseFile();
    void refuse(const QString& text);
    void retranslate();
    std::optional<PlanReportQuestion> question();
    TextForm form() const;

    Session& m_session;
    const TextLanguage& m_language;
    std::array<QLabel*, fields> m_labels{};
    ComboBox* m_layer;
    MonthEdit* m_first;
    MonthEdit* m_last;
    ComboBox* m_split;
    ComboBox* m_textLanguage;
    ComboBox* m_form;
    PlainLabel* m_about;
    QTextEdit* m_preview;
    PlainLabel* m_refusal;
    QPushButton* m_save;
    QPushButton* m_cancel;
    std::optional<ReportDocument> m_document;      // as it is shown
    int m_job = 0;                                 // the report that is wanted
    std::shared_ptr<std::atomic_bool> m_isGivenUp; // before it was written
    QFutureSynchronizer<void> m_writing;           // what has begun is not cut off
};

} // namespace seatkeeper
