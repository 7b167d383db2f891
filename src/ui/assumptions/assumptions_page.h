#pragma once

#include "core/rules/assumption_effect.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/sub_page.h"

namespace seatkeeper {

class AssumptionDetail;
class AssumptionsModel;
class DetailSplitter;
class PlainLabel;
class Settings;
class TableView;

/// How the article is read where it leaves room: each assumption with its source, and for those that can be switched
/// what that alters, before it is done and after.
class AssumptionsPage : public SubPage, public ConsolePage {
    Q_OBJECT

public:
    AssumptionsPage(Session& session, const TextLanguage& language, Settings& settings, QWidget* parent = nullptr);

    /// Makes an assumption the current one.
    void goTo(Assumption assumption);

    /// What the other reading of the current one alters, for a spreadsheet.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    void takeFocus() override;
    QString countText() const override;

    /// The list, and what the current one means.
    std::vector<QWidget*> panes() const override;

Q_SIGNALS:
    void failed(const seatkeeper::Error& error);

protected:
    void fill() override;
    void retranslate() override;

private:
    void follow(const QModelIndex& index);
    void showCurrent();
    void showFixed();
    void switchReading();
    void forget();
    void fitColumns();
    QString readingOf(Assumption assumption) const;

    Session& m_session;
    const TextLanguage& m_language;
    PlainLabel* m_intro;
    AssumptionsModel* m_model;
    TableView* m_table;
    AssumptionDetail* m_detail;
    DetailSplitter* m_splitter;
    Assumption m_current = Assumption::A3RenewalKeepsAge;
    std::optional<AssumptionEffect> m_done; // what switching the current one has altered, until something else is shown
};

} // namespace seatkeeper
