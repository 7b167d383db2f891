#include "ui/overage/voice_tab.h"

#include "ui/overage/table_tools.h"
#include "ui/overage/voice_delegate.h"
#include "ui/overage/voice_picture.h"
#include "ui/text/voice_texts.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr int monthsBack = 12;
constexpr int monthsAhead = 18; // as far as the overview looks

/// The months that are shown around a day, within those that there are.
std::pair<Month, Month> monthsAround(QDate day)
{
    const Month month = Month::of(day);
    return {std::max(Month(), month.plus(-monthsBack)), std::min(Month(9999, 12), month.plus(monthsAhead))};
}

} // namespace

VoiceTab::VoiceTab(Session& session, const TextLanguage& language, QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_language(language)
    , m_conclusion(new PlainLabel(this))
    , m_rule(new PlainLabel(this))
    , m_picture(new VoicePicture(language, this))
    , m_model(new VoiceModel(*language, this))
    , m_table(new TableView(this))
{
    layOut();
    connect(m_table, &TableView::currentMoved, this, [this](const QModelIndex& index) {
        m_picture->setCurrent(index.isValid() ? std::optional(m_model->monthAt(index.row())) : std::nullopt);
    });
    new ColumnFit(m_table);
    connect(m_picture, &VoicePicture::chosen, this, &VoiceTab::goTo);
    connect(&m_session, &Session::planReplaced, this, &VoiceTab::renew);
    connect(&m_session, &Session::planEdited, this, &VoiceTab::renew);
    connect(&m_session, &Session::dayChanged, this, &VoiceTab::renew);
    retranslate();
}

bool VoiceTab::copy()
{
    TextTable table = textTableOf(*m_model);
    table.title = m_conclusion->text();
    QGuiApplication::clipboard()->setMimeData(new TableOnClipboard(std::move(table)));
    return true;
}

TypedTable VoiceTab::table() const
{
    return typedTableOf(*m_model, tr("Voice capacity"));
}

void VoiceTab::takeFocus()
{
    makeFresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> VoiceTab::panes() const
{
    return {m_table};
}

QString VoiceTab::countText() const
{
    return tr("%n month(s)", nullptr, m_model->rowCount());
}

void VoiceTab::layOut()
{
    m_conclusion->setObjectName(QStringLiteral("voiceConclusion"));
    m_conclusion->setFont(metrics::sectionTitle(font()));
    m_rule->setTone(PlainLabel::Tone::Secondary);
    m_table->setObjectName(QStringLiteral("voiceTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new VoiceDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::medium, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_conclusion);
    layout->addWidget(m_rule);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_table, 1);
}

void VoiceTab::fill()
{
    if (!m_session.isOpen()) {
        m_picture->show({});
        return m_model->show({}, {}, *m_language);
    }
    const auto [first, last] = monthsAround(m_session.day());
    VoiceContent content{.course = voiceCourse(m_session.tenant(), first, last),
                         .baseline = {},
                         .today = m_session.today(),
                         .day = m_session.day()};
    if (m_session.scenario()) {
        VoiceCourse baseline = voiceCourse(m_session.plan().baseline(), first, last);
        if (baseline.steps != content.course.steps)
            content.baseline = std::move(baseline);
    }
    m_conclusion->say(voiceConclusion(*m_language, content.course, m_session.day()));
    const QModelIndex current = m_table->currentIndex();
    const bool isSameDay = std::exchange(m_day, m_session.day()) == m_session.day();
    const Month month = Month::of(m_session.day());
    const Month wanted = isSameDay && current.isValid() ? m_model->monthAt(current.row()) : month;
    m_model->show(content.course.months, content.baseline ? content.baseline->months : std::vector<VoiceMonth>(),
                  *m_language);
    m_picture->show(std::move(content));
    goTo(m_model->rowOf(wanted) ? wanted : month);
    Q_EMIT countChanged();
}

void VoiceTab::goTo(Month month)
{
    if (const auto row = m_model->rowOf(month))
        m_table->goToRow(*row);
}

void VoiceTab::retranslate()
{
    m_rule->say(voiceRule(*m_language));
    m_table->setAccessibleName(tr("Voice capacity"));
    renew();
}

} // namespace seatkeeper
