#include "ui/cliffs/cliff_line.h"

#include "ui/text/cliff_texts.h"
#include "ui/text/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/plain_label.h"

#include <algorithm>

namespace seatkeeper {

CliffLine::CliffLine(const Session& session, const TextLanguage& language, QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_language(language)
    , m_text(new PlainLabel(this))
    , m_more(new LinkButton(this))
{
    m_text->setObjectName(QStringLiteral("cliffLine"));
    m_more->setObjectName(QStringLiteral("cliffMore"));
    // The table above keeps its place when one goes to a row about which there is nothing to say.
    QSizePolicy policy = m_text->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_text->setSizePolicy(policy);
    QHBoxLayout* row = rowLayout();
    setLayout(row);
    row->addWidget(m_text, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    connect(m_more, &LinkButton::clicked, this, [this] { Q_EMIT cliffsRequested(m_subscription.value()); });
    connect(&m_session, &Session::planReplaced, this, [this] {
        m_subscription.reset();
        renew();
    });
    connect(&m_session, &Session::planEdited, this, &CliffLine::renew);
    connect(&m_session, &Session::dayChanged, this, &CliffLine::renew);
    retranslate();
}

void CliffLine::setSubscription(std::optional<SubscriptionRef> subscription)
{
    m_subscription = subscription;
    if (isVisible())
        say();
    else
        renew();
}

void CliffLine::fill()
{
    m_cliffs.clear();
    if (m_session.isOpen())
        m_cliffs = accessCliffsFrom(m_session.tenant(), m_session.day());
    say();
}

void CliffLine::retranslate()
{
    m_more->say(tr("By role and department"), tr("Show who loses access, by role and department"));
    renew();
}

void CliffLine::say()
{
    const auto cliff =
        m_subscription ? std::ranges::find(m_cliffs, *m_subscription, &AccessCliff::subscription) : m_cliffs.end();
    m_more->setVisible(cliff != m_cliffs.end());
    if (cliff != m_cliffs.end())
        return m_text->say(cliffText(*m_language, m_session.tenant(), *cliff));
    const Subscription* subscription =
        m_subscription && m_session.isOpen() ? m_session.tenant().find(*m_subscription) : nullptr;
    m_text->say(subscription ? tr("No end and no suspension of %1 is known from this day on.")
                                   .arg(callName(m_session.tenant(), subscription->ref))
                             : QString());
}

} // namespace seatkeeper
