#pragma once

#include "core/rules/access_cliff.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/sub_page.h"

namespace seatkeeper {

class CliffDetail;
class CliffRowsModel;
class DetailSplitter;
class PlainLabel;
class Settings;
class TableView;

/// Each end and suspension ahead, and who loses access with it, by role; the current one also by department.
class CliffsPage : public SubPage, public ConsolePage {
    Q_OBJECT

public:
    CliffsPage(const Session& session, const TextLanguage& language, Settings& settings, QWidget* parent = nullptr);

    /// Makes the next end or suspension of a subscription the current one.
    void goTo(SubscriptionRef subscription);

    /// All of the list, for a spreadsheet.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    void takeFocus() override;
    QString countText() const override;
    std::vector<QWidget*> panes() const override;

Q_SIGNALS:
    /// Those who lose access with a subscription on that day.
    void peopleRequested(QDate day, seatkeeper::SubscriptionRef subscription);
    void movesRequested(seatkeeper::SubscriptionRef subscription);
    void decisionRequested(seatkeeper::SubscriptionRef subscription);
    void countChanged();

protected:
    void fill() override;
    void retranslate() override;

private:
    /// What a row is about, whatever place it has.
    struct Key {
        QDate day;
        SubscriptionRef subscription{};
    };

    const AccessCliff* current() const;
    void follow(const QModelIndex& index);
    void showPeople();

    const Session& m_session;
    const TextLanguage& m_language;
    PlainLabel* m_said;
    CliffRowsModel* m_model;
    TableView* m_table;
    CliffDetail* m_detail;
    DetailSplitter* m_splitter;
    std::vector<AccessCliff> m_cliffs;
    std::optional<Key> m_current;
};

} // namespace seatkeeper
