#pragma once

#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/text/comparison_rows.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/sub_page.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace seatkeeper {

class ComboBox;
class ComparisonModel;
class DayEdit;
class LinkButton;
class PlainLabel;
class TableView;

/// Two layers of the plan side by side: what differs over a range of days, and as of its last one; on demand also what
/// is the same. The comparison is made beside the window, and what is no longer asked for when it is ready is dropped.
class ComparisonPage : public SubPage, public ConsolePage {
    Q_OBJECT

public:
    ComparisonPage(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Compares the baseline with a scenario.
    void compareWithBaseline(ScenarioId scenario);

    /// Copies all rows, with headings.
    bool copy() override;

    /// All rows, for a spreadsheet.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    void takeFocus() override;
    std::vector<QWidget*> panes() const override;
    QString countText() const override;

Q_SIGNALS:
    void countChanged();
    /// Who loses access is to be shown in the list of users.
    void peopleRequested(const std::vector<seatkeeper::PersonId>& people);

protected:
    void fill() override;
    void retranslate() override;

private:
    struct Answer {
        int job = 0;
        ComparisonRows rows;
        Sides<QString> layers;
        QString conclusion;
        std::vector<PersonId> losing;
    };

    void layOut();
    void begin();
    void offerLayers();
    static void choose(ComboBox* box, LayerId layer);
    static LayerId chosen(const ComboBox* box);
    void takeDays();
    void compareNow();
    void show(Answer answer);
    void list();
    void sayWhatIsListed();
    void offerGroups();
    void narrow();

    Session& m_session;
    const TextLanguage& m_language;
    QLabel* m_leftLabel;
    ComboBox* m_left;
    QLabel* m_rightLabel;
    ComboBox* m_right;
    QLabel* m_fromLabel;
    DayEdit* m_from;
    QLabel* m_toLabel;
    DayEdit* m_to;
    QLabel* m_groupLabel;
    ComboBox* m_group; ///< what the table is narrowed to
    QCheckBox* m_onlyDifferences;
    QPushButton* m_copy;
    QWidget* m_question; // holds the fields above
    PlainLabel* m_conclusion;
    LinkButton* m_showLosing;
    PlainLabel* m_said;
    ComparisonModel* m_model;
    TableView* m_table;
    std::vector<PersonId> m_losing; // access, as the conclusion says
    struct LeftOut {
        qint64 differing = 0;
        qint64 same = 0;
    };
    std::optional<LeftOut> m_leftOut; // rows of overage that costs nothing; absent: there is no answer yet
    QDate m_first;
    QDate m_last;
    int m_job = 0; // the comparison that is wanted
};

} // namespace seatkeeper
