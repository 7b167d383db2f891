#include "ui/mainwindow/as_of_strip.h"

#include "ui/mainwindow/strip_sentence.h"
#include "ui/text/typed_day.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tool_tip.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace seatkeeper {

namespace {

QToolButton* button(QWidget* parent, Qt::ToolButtonStyle style)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

AsOfStrip::AsOfStrip(Session& session, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(language)
    , m_scenarioLabel(new QLabel(this))
    , m_scenario(new ComboBox(this))
    , m_label(new QLabel(this))
    , m_field(new DayEdit(language, this))
    , m_previous(button(this, Qt::ToolButtonIconOnly))
    , m_next(button(this, Qt::ToolButtonIconOnly))
    , m_today(button(this, Qt::ToolButtonTextOnly))
    , m_sentence(new PlainLabel(this))
{
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int scenarioWidth = 18; // characters
    m_scenario->setMinimumContentsLength(scenarioWidth);
    m_scenarioLabel->setBuddy(m_scenario);
    constexpr int fieldWidth = 16; // characters
    m_field->setObjectName(QStringLiteral("asOfDate"));
    m_field->setFixedWidth(fieldWidth * fontMetrics().averageCharWidth() + metrics::wide);
    m_label->setBuddy(m_field);
    m_label->installEventFilter(this);
    m_sentence->setObjectName(QStringLiteral("stripSentence"));

    QHBoxLayout* layout = rowLayout();
    layout->setContentsMargins(metrics::large, metrics::small, metrics::large, metrics::small);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_scenarioLabel, m_scenario, m_label, m_field, m_previous, m_next, m_today})
        layout->addWidget(control);
    layout->addSpacing(metrics::small);
    layout->addWidget(m_sentence, 1);
    setLayout(layout);

    connect(m_scenario, &QComboBox::activated, this, &AsOfStrip::takeScenario);
    connect(m_field, &QLineEdit::editingFinished, this, &AsOfStrip::takeDay);
    connect(m_field, &DayEdit::picked, this, &AsOfStrip::takeDay);
    connect(m_field, &DayEdit::focusLeft, this, &AsOfStrip::takeDay);
    connect(m_field, &LineEdit::escapePressed, this, &AsOfStrip::goBackToDay);
    connect(&m_session, &Session::planReplaced, this, &AsOfStrip::restore);
    connect(&m_session, &Session::planEdited, this, &AsOfStrip::restore);
    connect(&m_session, &Session::dayChanged, this, &AsOfStrip::restore);
    retranslate();
}

void AsOfStrip::setActions(QAction* previous, QAction* next, QAction* today)
{
    m_previous->setDefaultAction(previous);
    m_next->setDefaultAction(next);
    m_today->setDefaultAction(today);
}

void AsOfStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AsOfStrip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const Colors& colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_standsOut ? colors.tint : colors.header);
    const int line = m_session.scenario() ? 3 : 1; // pixels
    painter.fillRect(rect().adjusted(0, height() - line, 0, 0), m_standsOut ? colors.accent : colors.line);
}

/// The letter of the label gives the focus to its field, which selects what it holds; but not where it has the focus.
bool AsOfStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_label && event->type() == QEvent::Shortcut)
        selectWhileThere();
    return QWidget::eventFilter(watched, event);
}

/// What is typed next is another day, and not the rest of this one.
void AsOfStrip::selectWhileThere()
{
    if (m_field->hasFocus())
        m_field->selectAll();
}

/// Whoever leaves the field with what is no date has given up that one: what is shown is of the day that it was.
void AsOfStrip::takeDay()
{
    if (!m_session.isOpen() || m_field->text() == m_language->date(m_session.day()))
        return goBackToDay();
    const std::optional<QDate> day = dayFromText(m_field->text(), m_session.today());
    if (!day && !m_field->hasFocus())
        return goBackToDay();
    if (!day) {
        m_sentence->setTone(PlainLabel::Tone::Error);
        m_sentence->say(
            tr("\"%1\" is not a date. Type for example 31-1-27, 31 Jan, +60 or today.").arg(m_field->text()));
        return selectWhileThere();
    }
    m_session.setDay(*day);
    goBackToDay();
}

void AsOfStrip::goBackToDay()
{
    restore();
    selectWhileThere();
}

/// Last in the list stands what makes a new one.
void AsOfStrip::takeScenario(int index)
{
    const QVariant chosen = m_scenario->itemData(index);
    if (index == m_scenario->count() - 1)
        Q_EMIT newScenarioWanted();
    else
        m_session.setScenario(chosen.isValid() ? std::optional(static_cast<ScenarioId>(chosen.toUInt()))
                                               : std::nullopt);
    offerScenarios(); // also where nothing came of it
}

void AsOfStrip::offerScenarios()
{
    m_scenario->clear();
    m_scenario->addItem(tr("Baseline"));
    if (m_session.isOpen()) {
        for (const auto& [id, head] : *m_session.plan().state().scenarios) {
            m_scenario->addItem(iconOf(Icon::Scenario), head.name, static_cast<quint32>(id));
            if (id == m_session.scenario())
                m_scenario->setCurrentIndex(m_scenario->count() - 1);
        }
    }
    m_scenario->insertSeparator(m_scenario->count());
    m_scenario->addDeed(tr("New scenario…"));
    m_scenario->setToolTip(plainToolTip(m_scenario->currentText()));
}

void AsOfStrip::restore()
{
    offerScenarios();
    m_field->setToday(m_session.today());
    m_field->setText(m_session.isOpen() ? m_language->date(m_session.day()) : QString());
    renew();
}

void AsOfStrip::renew()
{
    setVisible(m_session.isOpen());
    if (!m_session.isOpen())
        return;
    const StripSentence sentence = stripSentence(*m_language, m_session.plan().state().import, m_session.today(),
                                                 m_session.day(), m_session.scenarioName(), m_session.inUse());
    m_standsOut = sentence.attention == StripSentence::Attention::OtherDay ||
                  sentence.attention == StripSentence::Attention::Scenario;
    m_sentence->setTone(sentence.attention == StripSentence::Attention::OldImport ? PlainLabel::Tone::Warning
                                                                                  : PlainLabel::Tone::Normal);
    m_sentence->say(sentence.text);
    update();
}

void AsOfStrip::retranslate()
{
    setAccessibleName(tr("Day"));
    m_scenarioLabel->setText(tr("Sce&nario:"));
    m_scenario->setAccessibleName(tr("Scenario"));
    m_label->setText(tr("As &of:"));
    m_field->setAccessibleName(tr("As-of date"));
    restore();
}

} // namespace seatkeeper
