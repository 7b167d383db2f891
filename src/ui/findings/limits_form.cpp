#include "ui/findings/limits_form.h"

#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tab_order.h"

#include <QEvent>
#include <QGridLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QPushButton>

namespace seatkeeper {

namespace {

/// What a limit is called, in the order of `limitFields`.
struct LimitWords {
    const char* label;
    const char* explanation;
};

constexpr std::array allWords{
    LimitWords{QT_TRANSLATE_NOOP("seatkeeper::LimitsForm", "Look ahead (days)"),
               QT_TRANSLATE_NOOP("seatkeeper::LimitsForm", "Who has access and who pays is looked at for so long.")},
    LimitWords{QT_TRANSLATE_NOOP("seatkeeper::LimitsForm", "Tell of an end (days)"),
               QT_TRANSLATE_NOOP("seatkeeper::LimitsForm", "That a subscription ends is told so long before.")},
    LimitWords{QT_TRANSLATE_NOOP("seatkeeper::LimitsForm", "Tell of the notice period (days)"),
               QT_TRANSLATE_NOOP("seatkeeper::LimitsForm",
                                 "The last day to give notice is told so long before, where a contract has one.")},
    LimitWords{QT_TRANSLATE_NOOP("seatkeeper::LimitsForm", "Tell of unused commitments (%)"),
               QT_TRANSLATE_NOOP("seatkeeper::LimitsForm",
                                 "That a commitment is not used is told when so much of it never was, within a year.")},
};
static_assert(allWords.size() == limitFields.size());

} // namespace

LimitsForm::LimitsForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("limitsForm"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::medium);
    grid->setVerticalSpacing(metrics::small);
    constexpr int explanationColumn = 2;
    grid->setColumnStretch(explanationColumn, 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows.at(i);
        row = {new QLabel(this), new LineEdit(this), new PlainLabel(this)};
        row.label->setBuddy(row.value);
        row.value->setValidator(new QIntValidator(1, limitFields.at(i).most, row.value));
        row.value->setAlignment(Qt::AlignRight);
        constexpr int digits = 8;
        row.value->setFixedWidth(fontMetrics().averageCharWidth() * digits + metrics::wide);
        connect(row.value, &QLineEdit::textChanged, this, &LimitsForm::check);
        row.value->setObjectName(limitFields.at(i).name);
        row.explanation->setTone(PlainLabel::Tone::Secondary);
        const int line = static_cast<int>(i);
        grid->addWidget(row.label, line, 0);
        grid->addWidget(row.value, line, 1);
        grid->addWidget(row.explanation, line, explanationColumn);
    }
    QHBoxLayout* buttons = rowLayout();
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    layout->setSpacing(metrics::medium);
    layout->addLayout(grid);
    layout->addLayout(buttons);
    orderTabs(tabStops({m_rows.back().value, m_save, m_cancel}));

    connect(m_save, &QPushButton::clicked, this, &LimitsForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &LimitsForm::leave);
    connect(&m_session, &Session::planReplaced, this, &LimitsForm::renew);
    connect(&m_session, &Session::planEdited, this, &LimitsForm::renew);
    retranslate();
    renew();
}

void LimitsForm::focusFirst()
{
    m_rows.front().value->setFocus(Qt::OtherFocusReason);
    m_rows.front().value->selectAll();
}

void LimitsForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LimitsForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return save();
    QWidget::keyPressEvent(event);
}

void LimitsForm::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    drawCard(this);
}

void LimitsForm::renew()
{
    const FindingLimits limits = m_session.isOpen() ? m_session.plan().state().limits : FindingLimits();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows.at(i).value->setText(QString::number(limits.*limitFields.at(i).value));
}

void LimitsForm::check()
{
    m_save->setEnabled(
        std::ranges::all_of(m_rows, [](const Row& row) { return !row.value || row.value->hasAcceptableInput(); }));
}

void LimitsForm::save()
{
    if (!m_save->isEnabled())
        return;
    FindingLimits limits;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        limits.*limitFields.at(i).value = m_rows.at(i).value->text().toInt();
    if (const auto done = m_session.setLimits(limits); !done)
        return Q_EMIT failed(done.error());
    Q_EMIT left();
}

void LimitsForm::leave()
{
    renew();
    Q_EMIT left();
}

void LimitsForm::retranslate()
{
    setAccessibleName(tr("Limits of the findings"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const LimitWords& words = allWords.at(i);
        Row& row = m_rows.at(i);
        row.label->setText(tr(words.label));
        row.value->setAccessibleName(tr(words.label));
        row.explanation->say(tr(words.explanation));
    }
    m_save->setText(tr("Save to plan"));
    m_save->setAccessibleName(m_save->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
}

} // namespace seatkeeper
