#include "ui/why/why_panel.h"

#include "core/plan/other_reading.h"
#include "ui/text/assumption_texts.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/why/candidate_grid.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/tool_tip.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace seatkeeper {

WhyPanel::WhyPanel(Session& session, const TextLanguage& language, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_language(language)
    , m_head(rowLayout())
    , m_title(new PlainLabel(this))
    , m_copy(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_preview(new PlainLabel(this))
    , m_adopt(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_allChanges(new LinkButton(this))
    , m_conclusion(new PlainLabel(this))
    , m_caution(new PlainLabel(this))
    , m_candidates(new CandidateGrid(this))
    , m_rule(new PlainLabel(this))
    , m_readings(new QVBoxLayout)
    , m_assumptions(new LinkButton(this))
    , m_next(new PlainLabel(this))
    , m_goThere(new QPushButton(this))
{
    setObjectName(QStringLiteral("whyPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::small, metrics::small, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addLayout(head());
    layout->addWidget(body(), 1);

    connect(m_copy, &QPushButton::clicked, this, &WhyPanel::copy);
    connect(m_print, &QPushButton::clicked, this, &WhyPanel::print);
    connect(m_close, &QPushButton::clicked, this, &WhyPanel::closed);
    connect(m_adopt, &QPushButton::clicked, this, &WhyPanel::adoptReading);
    connect(m_back, &QPushButton::clicked, this, [this] { readOtherwise(std::nullopt); });
    connect(m_allChanges, &LinkButton::clicked, this, [this] { Q_EMIT assumptionRequested(m_otherwise.value()); });
    connect(m_assumptions, &LinkButton::clicked, this, [this] { Q_EMIT assumptionRequested(assumptionToShow()); });
    connect(m_goThere, &QPushButton::clicked, this, [this] {
        if (m_answer.nextDay)
            m_session.setDay(*m_answer.nextDay);
    });
    connect(&m_session, &Session::planReplaced, this, [this] {
        m_question.reset();
        m_otherwise.reset();
    });
    connect(&m_session, &Session::planEdited, this, &WhyPanel::renew);
    connect(&m_session, &Session::dayChanged, this, &WhyPanel::renew);
    retranslate();
}

void WhyPanel::ask(Question question)
{
    m_question = std::move(question);
    renew();
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

void WhyPanel::resizeEvent(QResizeEvent* event)
{
    constexpr int charactersOfALine = 84;
    const bool isNarrow = width() < charactersOfALine * fontMetrics().averageCharWidth();
    m_candidates->setShape(isNarrow ? CandidateGrid::Shape::Stacked : CandidateGrid::Shape::OneLine);
    m_head->setDirection(isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

void WhyPanel::renew()
{
    if (!m_question || !m_session.isOpen())
        return;
    m_answer = answerTo(*m_question, *m_language, tenantAsRead(), m_session.day());
    m_title->say(m_answer.question);
    m_conclusion->say(m_answer.conclusion);
    m_caution->say(m_answer.caution);
    m_candidates->show(m_answer.candidates);
    m_rule->say(m_answer.rule);
    showReadings();
    m_next->say(m_answer.next);
    m_goThere->setVisible(m_answer.nextDay.has_value());
    m_preview->say(m_otherwise ? tr("This answer reads assumption A%1 the other way. The plan has not been changed.")
                                     .arg(static_cast<int>(*m_otherwise))
                               : QString());
    m_adopt->setVisible(m_otherwise.has_value());
    m_back->setVisible(m_otherwise.has_value());
    m_allChanges->setVisible(m_otherwise.has_value());
    m_assumptions->setVisible(!m_answer.readings.empty());
}

void WhyPanel::retranslate()
{
    setAccessibleName(tr("Why?"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the explanation"));
    m_print->setText(tr("Print…"));
    m_print->setAccessibleName(tr("Print the explanation"));
    m_close->setAccessibleName(tr("Close the explanation"));
    m_close->setToolTip(plainToolTip(m_close->accessibleName()));
    m_adopt->setText(tr("Read it so in the plan"));
    m_back->setText(tr("Back to how the plan reads it"));
    m_allChanges->say(tr("All that changes"), tr("Show all that changes with the other reading"));
    m_assumptions->say(tr("All assumptions"), tr("Show all assumptions"));
    m_goThere->setText(tr("Go to that day"));
    for (QPushButton* button : {m_adopt, m_back, m_goThere})
        button->setAccessibleName(button->text());
    renew();
}

void WhyPanel::showReadings()
{
    while (QLayoutItem* item = m_readings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<QWidget*> stops{m_allChanges};
    for (const WhyAnswer::Reading& reading : m_answer.readings) {
        auto* row = new QWidget(this);
        QHBoxLayout* parts = rowLayout();
        row->setLayout(parts);
        auto* text = new PlainLabel(row);
        text->setTone(PlainLabel::Tone::Secondary);
        text->say(reading.text);
        parts->addWidget(text, 1);
        if (!m_otherwise && otherReading(m_session.tenant().assumptions, reading.assumption)) {
            auto* whatIf =
                new QPushButton(whatIfText(*m_language, reading.assumption, m_session.tenant().assumptions), row);
            whatIf->setAccessibleName(whatIf->text());
            connect(
                whatIf, &QPushButton::clicked, this,
                [this, assumption = reading.assumption] { readOtherwise(assumption); }, Qt::QueuedConnection);
            parts->addWidget(whatIf, 0, Qt::AlignTop);
            stops.push_back(whatIf);
        }
        m_readings->addWidget(row);
    }
    stops.insert(stops.end(), {m_assumptions, m_goThere});
    orderTabs(stops);
}

Tenant WhyPanel::tenantAsRead() const
{
    return m_otherwise ? seatkeeper::readOtherwise(m_session.tenant(), *m_otherwise) : m_session.tenant();
}

/// Of those that the answer rests on, one that can be switched, or else the first.
Assumption WhyPanel::assumptionToShow() const
{
    const std::vector<WhyAnswer::Reading>& readings = m_answer.readings;
    const auto found = std::ranges::find_if(readings, [this](const WhyAnswer::Reading& reading) {
        return otherReading(m_session.tenant().assumptions, reading.assumption).has_value();
    });
    return found == readings.end() ? readings.front().assumption : found->assumption;
}

void WhyPanel::readOtherwise(std::optional<Assumption> assumption)
{
    m_otherwise = assumption;
    renew();
}

void WhyPanel::adoptReading()
{
    const std::optional<SetAssumption> other = otherReading(m_session.tenant().assumptions, m_otherwise.value());
    m_otherwise.reset();
    if (const Result<bool> done = m_session.apply(Change(other.value())); !done)
        Q_EMIT failed(done.error());
    renew();
}

void WhyPanel::copy() const
{
    auto* content = new QMimeData;
    content->setText(plainText(m_answer));
    content->setHtml(html(m_answer));
    QGuiApplication::clipboard()->setMimeData(content);
}

void WhyPanel::print()
{
    askToPrint(this, m_answer.question, html(m_answer), QPageLayout::Portrait);
}

QLayout* WhyPanel::head()
{
    m_title->setFont(metrics::sectionTitle(font()));
    m_copy->setIcon(iconOf(Icon::Copy));
    m_copy->setObjectName(QStringLiteral("whyCopy"));
    m_print->setObjectName(QStringLiteral("whyPrint"));
    m_close->setIcon(iconOf(Icon::Close));
    m_close->setFlat(true);
    m_close->setObjectName(QStringLiteral("whyClose"));
    QHBoxLayout* buttons = rowLayout();
    buttons->addStretch();
    for (QPushButton* button : {m_copy, m_print, m_close})
        buttons->addWidget(button);
    m_head->addWidget(m_title, 1);
    m_head->addLayout(buttons);
    return m_head;
}

QWidget* WhyPanel::body()
{
    auto* scroll = new QScrollArea(this);
    auto* content = new QWidget;
    m_goThere->setObjectName(QStringLiteral("whyGoThere"));
    m_preview->setTone(PlainLabel::Tone::Warning);
    m_caution->setTone(PlainLabel::Tone::Warning);
    m_rule->setTone(PlainLabel::Tone::Secondary);
    m_readings->setSpacing(metrics::tight);
    QHBoxLayout* preview = rowLayout();
    preview->addWidget(m_preview, 1);
    preview->addWidget(m_adopt, 0, Qt::AlignTop);
    preview->addWidget(m_back, 0, Qt::AlignTop);
    preview->addWidget(m_allChanges, 0, Qt::AlignTop);
    QHBoxLayout* next = rowLayout();
    next->addWidget(m_next, 1);
    next->addWidget(m_goThere, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, metrics::small, 0);
    layout->setSpacing(metrics::small);
    layout->addLayout(preview);
    layout->addWidget(m_conclusion);
    layout->addWidget(m_caution);
    layout->addWidget(m_candidates);
    layout->addWidget(m_rule);
    layout->addLayout(m_readings);
    layout->addWidget(m_assumptions, 0, Qt::AlignLeft);
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
