#include "ui/subscriptions/why_panel.h"

#include "ui/subscriptions/state_badge.h"
#include "ui/theme/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tool_tip.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace seatkeeper {

namespace {

/// Filled for who has it, open for who takes part, a dash for who does not.
QString markOf(Decision decision)
{
    switch (decision) {
    case Decision::HasTheDuty: return QStringLiteral("●");
    case Decision::NotActive:
    case Decision::HasNotTheType: return QStringLiteral("–");
    case Decision::LaterFirstHad:
    case Decision::LaterAge:
    case Decision::LaterByName: break;
    }
    return QStringLiteral("○");
}

} // namespace

WhyPanel::WhyPanel(const TextLanguage& language, QWidget* parent)
    : QFrame(parent)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_conclusion(new PlainLabel(this))
    , m_tie(new PlainLabel(this))
    , m_candidates(new QWidget(this))
    , m_grid(new QGridLayout(m_candidates))
    , m_rule(new PlainLabel(this))
    , m_assumptions(new PlainLabel(this))
    , m_nextText(new PlainLabel(this))
    , m_goThere(new QPushButton(this))
{
    setObjectName(QStringLiteral("whyPanel"));
    m_title->setFont(metrics::sectionTitle(font()));
    m_copy->setIcon(iconOf(Icon::Copy));
    m_copy->setObjectName(QStringLiteral("whyCopy"));
    m_close->setIcon(iconOf(Icon::Close));
    m_close->setFlat(true);
    m_close->setObjectName(QStringLiteral("whyClose"));
    m_goThere->setObjectName(QStringLiteral("whyGoThere"));
    m_tie->setTone(PlainLabel::Tone::Warning);
    m_rule->setTone(PlainLabel::Tone::Secondary);
    m_assumptions->setTone(PlainLabel::Tone::Secondary);

    QHBoxLayout* head = rowLayout();
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::small, metrics::small, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addLayout(head);
    layout->addWidget(body(), 1);

    connect(m_copy, &QPushButton::clicked, this, &WhyPanel::copy);
    connect(m_close, &QPushButton::clicked, this, &WhyPanel::closed);
    connect(m_goThere, &QPushButton::clicked, this, [this] {
        if (m_next)
            Q_EMIT dayChosen(*m_next);
    });
    retranslate();
}

void WhyPanel::explain(const Tenant& tenant, const SubscriptionTable& table, std::optional<UsageType> type)
{
    const std::optional<Duty> duty = type ? dutyFor(*type) : Duty::Primary;
    clearCandidates();
    if (!duty)
        return showNoRule(*type);
    const Why why{seatkeeper::explain(tenant, *duty, table.day), type};
    const Language& language = *m_language;
    m_text = explanationText(language, why, tenant);
    m_next = why.explanation.next ? std::optional(why.explanation.next->day) : std::nullopt;
    m_title->say(questionText(language, why, tenant));
    m_conclusion->say(conclusionText(language, why, tenant));
    m_tie->say(tieText(language, why, tenant));
    showCandidates(why, table);
    m_rule->say(ruleText(language, why));
    m_assumptions->say(assumptionTexts(language, why, tenant).join(QLatin1Char('\n')));
    m_nextText->say(nextText(language, why, tenant));
    m_goThere->setVisible(m_next.has_value());
}

void WhyPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void WhyPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    QFrame::keyPressEvent(event);
}

void WhyPanel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const Colors& colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.base);
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void WhyPanel::retranslate()
{
    setAccessibleName(tr("Why?"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the explanation"));
    m_close->setAccessibleName(tr("Close the explanation"));
    m_close->setToolTip(plainToolTip(m_close->accessibleName()));
    m_goThere->setText(tr("Go to that day"));
    m_goThere->setAccessibleName(m_goThere->text());
}

void WhyPanel::showNoRule(UsageType type)
{
    m_text = noRuleText(*m_language, type);
    m_next.reset();
    m_title->say(tr("Why does nobody pay here?"));
    m_conclusion->say(m_text);
    for (PlainLabel* label : {m_tie, m_rule, m_assumptions, m_nextText})
        label->say({});
    m_goThere->hide();
}

void WhyPanel::showCandidates(const Why& why, const SubscriptionTable& table)
{
    int row = 0;
    for (const Candidate& candidate : why.explanation.candidates) {
        const SubscriptionTableRow* shown = table.rowOf(candidate.subscription);
        if (!shown)
            continue;
        const QString number = shown->number > 0 ? m_language->number(shown->number) : QString();
        const std::array texts{markOf(candidate.decision),
                               number,
                               shown->name,
                               sinceText(*m_language, why, candidate),
                               nameOf(*m_language, candidate.state).toLower(),
                               decisionText(*m_language, why, candidate)};
        int column = 0;
        for (const QString& text : texts) {
            auto* label = new PlainLabel(m_candidates);
            label->setWordWrap(column == static_cast<int>(texts.size()) - 1);
            if (candidate.decision == Decision::HasTheDuty)
                label->setFont(metrics::strong(font()));
            else if (column > 2)
                label->setTone(PlainLabel::Tone::Secondary);
            label->say(text);
            m_grid->addWidget(label, row, column++);
        }
        ++row;
    }
    m_candidates->setVisible(row > 0);
}

void WhyPanel::clearCandidates()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_candidates->hide();
}

void WhyPanel::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

QWidget* WhyPanel::body()
{
    auto* scroll = new QScrollArea(this);
    auto* content = new QWidget;
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::large);
    m_grid->setVerticalSpacing(metrics::tight);
    constexpr int decisionColumn = 5;
    m_grid->setColumnStretch(decisionColumn, 1);
    QHBoxLayout* next = rowLayout();
    next->addWidget(m_nextText, 1);
    next->addWidget(m_goThere, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, metrics::small, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_conclusion);
    layout->addWidget(m_tie);
    layout->addWidget(m_candidates);
    layout->addWidget(m_rule);
    layout->addWidget(m_assumptions);
    layout->addLayout(next);
    layout->addStretch();
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace seatkeeper
