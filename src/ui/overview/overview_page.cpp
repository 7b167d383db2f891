#include "ui/overview/overview_page.h"

#include "ui/findings/findings_watch.h"
#include "ui/overview/overview_block_view.h"
#include "ui/session/plan_questions.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/printing.h"

#include <QMetaMethod>
#include <QScrollArea>

#include <algorithm>

namespace seatkeeper {

namespace {

/// From here on blocks stand in two columns.
constexpr int wideFrom = 1000;

/// In which column each block stands where there are two: what is answered first stands on top of both.
constexpr std::array<std::size_t, 7> columnOfBlock{0, 1, 1, 0, 0, 0, 1};

} // namespace

OverviewPage::OverviewPage(const Session& session, const FindingsWatch& findings, const TextLanguage& language,
                           QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_findings(findings)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_calm(new PlainLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_columns{new QVBoxLayout(new QWidget), new QVBoxLayout(new QWidget)}
{
    setObjectName(QStringLiteral("overview"));
    m_title->setFont(metrics::pageTitle(font()));
    m_calm->setFont(metrics::sectionTitle(font()));
    m_calm->setObjectName(QStringLiteral("calm"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, metrics::small, metrics::small);
    columns->setSpacing(metrics::large);
    for (QVBoxLayout* column : m_columns) {
        column->setContentsMargins({});
        column->setSpacing(metrics::large);
        columns->addWidget(column->parentWidget(), 1);
    }
    for ([[maybe_unused]] const std::size_t column : columnOfBlock) {
        auto* block = new OverviewBlockView(sheet);
        connect(block, &OverviewBlockView::chosen, this, &OverviewPage::lead);
        m_blocks.push_back(block);
    }
    m_scroll->setWidget(sheet);
    arrange();

    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_calm);
    layout->addWidget(m_scroll, 1);
    connect(&findings, &FindingsWatch::changed, this, [this] { renew(); });
    retranslate();
}

void OverviewPage::takeFocus()
{
    makeFresh();
    QWidget* last = focusWidget();
    if (last && last->isVisibleTo(this))
        return last->setFocus(Qt::OtherFocusReason);
    for (const OverviewBlockView* block : m_blocks) {
        if (!block->links().empty())
            return block->links().front()->setFocus(Qt::OtherFocusReason);
    }
    setFocus(Qt::OtherFocusReason);
}

void OverviewPage::print()
{
    makeFresh();
    if (!m_outlook)
        return;
    const QString day = m_language->dateInSentence(m_session.day());
    const QString title =
        m_session.scenario()
            ? tr("Overview of %1 on %2, scenario \"%3\"").arg(m_session.tenant().name, day, m_session.scenarioName())
            : tr("Overview of %1 on %2").arg(m_session.tenant().name, day);
    askToPrint(this, title, toHtml(overviewDocument(*m_language, title, content())), QPageLayout::Portrait);
}

void OverviewPage::fill()
{
    m_outlook.reset();
    if (!m_session.isOpen())
        return;
    m_outlook = outlookOn(m_session.tenant(), m_session.day());
    const OverviewContent content = this->content();
    m_calm->say(content.calm);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const std::vector<LinkButton*>& before = m_blocks[i]->links();
        const auto focused = std::ranges::find_if(before, &QWidget::hasFocus);
        const auto place = focused - before.begin();
        const bool hadFocus = focused != before.end();
        m_blocks[i]->show(content.blocks.at(i));
        // A day that changes keeps the focus where it was.
        if (const auto& links = m_blocks[i]->links(); hadFocus && !links.empty())
            links[std::min(static_cast<std::size_t>(place), links.size() - 1)]->setFocus(Qt::OtherFocusReason);
    }
}

void OverviewPage::retranslate()
{
    m_title->say(tr("Overview"));
    renew();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    if ((width() >= wideFrom) != m_isWide) {
        m_isWide = !m_isWide;
        arrange();
    }
    FreshPage::resizeEvent(event);
}

/// Puts the blocks into two columns, or one; Tab goes through them as they are numbered.
void OverviewPage::arrange()
{
    for (QVBoxLayout* column : m_columns) {
        while (QLayoutItem* item = column->takeAt(0))
            delete item;
    }
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        m_columns.at(m_isWide ? columnOfBlock.at(i) : 0)->addWidget(m_blocks[i]);
    for (QVBoxLayout* column : m_columns)
        column->addStretch();
    m_columns.back()->parentWidget()->setVisible(m_isWide);
}

OverviewContent OverviewPage::content() const
{
    const PlanState& state = m_session.plan().state();
    return overviewContent(
        *m_language, {.tenant = m_session.tenant(),
                      .outlook = *m_outlook,
                      .findings = m_findings.all(),
                      .horizon = m_session.day().addDays(state.limits.horizonDays),
                      .stillToDo = peopleToCarryOut(m_session.tenant(), state),
                      .offersDecisions = isSignalConnected(QMetaMethod::fromSignal(&OverviewPage::decisionRequested))});
}

void OverviewPage::lead(const OverviewTarget& target)
{
    if (const auto* subscription = std::get_if<ToSubscription>(&target))
        Q_EMIT subscriptionRequested(subscription->subscription, subscription->day);
    else if (const auto* loses = std::get_if<ToWhoLoses>(&target))
        Q_EMIT whoLosesRequested(loses->day);
    else if (const auto* decision = std::get_if<ToDecision>(&target))
        Q_EMIT decisionRequested(decision->subscription);
    else if (std::holds_alternative<ToWithoutAccess>(target))
        Q_EMIT withoutAccessRequested();
    else if (std::holds_alternative<ToCliffs>(target))
        Q_EMIT cliffsRequested();
    else if (std::holds_alternative<ToFindings>(target))
        Q_EMIT findingsRequested();
    else
        Q_EMIT stillToDoRequested();
}

} // namespace seatkeeper
