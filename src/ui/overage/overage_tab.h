#pragma once

#include "ui/overage/overage_lines.h"
#include "ui/overage/overage_range.h"
#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/fresh_page.h"

class QCheckBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace seatkeeper {

class ComboBox;
class DetailSplitter;
class ForecastForm;
class MonthEdit;
class OverageDetail;
class OverageModel;
class OverageView;
class PlainLabel;
class Settings;
class WhyPanel;

/// What overage costs, whom, and caused by whom: a range of months with what is forecast behind it, and the current
/// line in full.
class OverageTab : public FreshPage, public ConsolePage {
    Q_OBJECT

public:
    OverageTab(Session& session, const TextLanguage& language, Settings& settings, QWidget* parent = nullptr);

    /// Explains the amount of the current line.
    void explain();

    /// Shows what the month of the current line costs as a page for finance.
    void explainToFinance();

    /// Copies all lines, with headings.
    bool copy() override;

    /// All lines, for a spreadsheet.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    void takeFocus() override;
    std::vector<QWidget*> panes() const override;
    QString countText() const override;

Q_SIGNALS:
    void countChanged();
    /// There is no usage yet, and somebody wants to enter some.
    void usageWanted();
    void failed(const seatkeeper::Error& error);
    /// A page for finance was written.
    void written(const QString& file);

protected:
    void fill() override;
    void retranslate() override;

private:
    void layOut();
    void listen();
    void begin();
    OverageAsked asked() const;
    void takeMonth(const MonthEdit* field);
    void look(int monthsAhead);
    void open(const QModelIndex& index);
    void follow(const QModelIndex& index);
    void showCurrent();
    void closeWhy();

    Session& m_session;
    const TextLanguage& m_language;
    Settings& m_settings;
    QLabel* m_fromLabel;
    MonthEdit* m_from;
    QLabel* m_toLabel;
    MonthEdit* m_to;
    QCheckBox* m_onlyOverage;
    QLabel* m_aheadLabel;
    ComboBox* m_ahead;
    QPushButton* m_growth;
    QPushButton* m_finance;
    ForecastForm* m_forecast;
    PlainLabel* m_said;
    PlainLabel* m_turns; // what lies behind the months of the forecast
    PlainLabel* m_empty;
    QPushButton* m_enterUsage;
    OverageModel* m_model;
    OverageView* m_table;
    OverageDetail* m_detail;
    WhyPanel* m_why;
    QStackedWidget* m_details;
    DetailSplitter* m_splitter;
    OverageRange m_range;
    OverageFigures m_figures;
};

} // namespace seatkeeper
