#pragma once

#include "core/rules/access_cliff.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/fresh_page.h"

namespace seatkeeper {

class LinkButton;
class PlainLabel;

/// One line about the subscription that is current elsewhere: who loses access when it ends or is suspended next. All
/// of them are worked out once for a plan and a day, so that moving from one to another costs nothing.
class CliffLine : public FreshPage {
    Q_OBJECT

public:
    CliffLine(const Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Nothing: none is current, and the line is empty.
    void setSubscription(std::optional<SubscriptionRef> subscription);

Q_SIGNALS:
    /// More about it is to be shown.
    void cliffsRequested(seatkeeper::SubscriptionRef subscription);

protected:
    void fill() override;
    void retranslate() override;

private:
    void say();

    const Session& m_session;
    const TextLanguage& m_language;
    PlainLabel* m_text;
    LinkButton* m_more;
    std::vector<AccessCliff> m_cliffs;
    std::optional<SubscriptionRef> m_subscription;
};

} // namespace seatkeeper
