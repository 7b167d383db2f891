#pragma once

#include "core/rules/outlook.h"
#include "ui/overview/overview_content.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/fresh_page.h"

class QScrollArea;
class QVBoxLayout;

namespace seatkeeper {

class FindingsWatch;
class OverviewBlockView;
class PlainLabel;

/// The first thing one sees of a plan: who pays, who loses access, what comes, what overage costs, whether there are
/// seats, what was found, and what is still to be carried out, as answers that lead on.
class OverviewPage : public FreshPage, public ConsolePage {
    Q_OBJECT

public:
    OverviewPage(const Session& session, const FindingsWatch& findings, const TextLanguage& language,
                 QWidget* parent = nullptr);

    /// Puts the focus on the verb that had it last, or the first one.
    void takeFocus() override;

    /// Asks for a printer and prints all answers on one page.
    bool canPrint() const override { return true; }
    void print() override;

Q_SIGNALS:
    /// A subscription, on another as-of date where one is given.
    void subscriptionRequested(seatkeeper::SubscriptionRef subscription, std::optional<QDate> day);
    void whoLosesRequested(QDate day);
    void withoutAccessRequested();
    void cliffsRequested();
    void findingsRequested();
    void stillToDoRequested();
    /// Its verb is offered while somebody listens.
    void decisionRequested(seatkeeper::SubscriptionRef subscription);

protected:
    void fill() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    OverviewContent content() const;
    void lead(const OverviewTarget& target);

    const Session& m_session;
    const FindingsWatch& m_findings;
    const TextLanguage& m_language;
    PlainLabel* m_title;
    PlainLabel* m_calm;
    QScrollArea* m_scroll;
    std::array<QVBoxLayout*, 2> m_columns;
    std::vector<OverviewBlockView*> m_blocks;
    std::optional<Outlook> m_outlook; // of the plan and the day; nothing while no plan is open
    bool m_isWide = true;
};

} // namespace seatkeeper
