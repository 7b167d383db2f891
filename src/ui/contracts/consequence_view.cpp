#include "ui/contracts/consequence_view.h"

#include "ui/text/labels.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>

namespace seatkeeper {

namespace {

PlainLabel::Tone toneOf(ConsequenceView::Sentence::Kind kind)
{
    using Kind = ConsequenceView::Sentence::Kind;
    switch (kind) {
    case Kind::Secondary: return PlainLabel::Tone::Secondary;
    case Kind::Warning: return PlainLabel::Tone::Warning;
    case Kind::Refusal: return PlainLabel::Tone::Error;
    case Kind::Plain: break;
    }
    return PlainLabel::Tone::Normal;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ConsequenceView::ConsequenceView(const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_sentences(new QVBoxLayout)
    , m_poolTitle(new PlainLabel(this))
    , m_pool(new QWidget(this))
    , m_grid(new QGridLayout(m_pool))
{
    m_title->setFont(metrics::sectionTitle(font()));
    m_poolTitle->setFont(metrics::strong(font()));
    m_sentences->setSpacing(metrics::small);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::large);
    m_grid->setVerticalSpacing(metrics::tight);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_title);
    layout->addLayout(m_sentences);
    layout->addWidget(m_poolTitle);
    layout->addWidget(m_pool);
    layout->addStretch();
}

void ConsequenceView::say(const std::vector<Sentence>& sentences)
{
    m_title->say(tr("What this does"));
    clear(m_sentences);
    for (const Sentence& sentence : sentences) {
        auto* label = new PlainLabel(this);
        label->setTone(toneOf(sentence.kind));
        label->say(sentence.text);
        m_sentences->addWidget(label);
    }
}

void ConsequenceView::addBelow(QWidget* widget)
{
    auto* box = qobject_cast<QVBoxLayout*>(layout());
    box->insertWidget(box->indexOf(m_sentences) + 1, widget, 0, Qt::AlignLeft);
}

void ConsequenceView::compare(const std::optional<Comparison>& comparison, const Tenant& tenant)
{
    clear(m_grid);
    m_poolTitle->say({});
    m_pool->setVisible(comparison.has_value());
    if (!comparison)
        return;
    const Language& language = *m_language;
    const auto committed = [&](const Pool& pool) {
        return pool.committed ? language.number(*pool.committed) : tr("none");
    };
    const auto payer = [&](const Pool& pool) { return pool.payer ? callName(tenant, *pool.payer) : tr("nobody"); };
    const auto rate = [&](const Pool& pool) {
        return pool.rate ? language.price(*pool.rate, tenant.currency) : tr("unknown");
    };
    const Pool& before = comparison->before;
    const Pool& after = comparison->after;
    m_poolTitle->say(tr("%1 on %2", "usage type, day")
                         .arg(nameOf(language, comparison->type), language.dateInSentence(comparison->day)));
    addLine(0, tr("Committed together"), committed(before), committed(after));
    addLine(1, tr("Pays the overage"), payer(before), payer(after));
    addLine(2, tr("Overage rate a unit"), rate(before), rate(after));
}

QString ConsequenceView::text() const
{
    QStringList lines;
    for (int i = 0; i < m_sentences->count(); ++i) {
        if (const auto* label = qobject_cast<const PlainLabel*>(m_sentences->itemAt(i)->widget()))
            lines.push_back(label->accessibleName());
    }
    return lines.join(QLatin1Char('\n'));
}

void ConsequenceView::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    drawCard(this);
}

void ConsequenceView::addLine(int row, const QString& label, const QString& before, const QString& after)
{
    auto* name = new PlainLabel(m_pool);
    name->setTone(PlainLabel::Tone::Secondary);
    name->say(label);
    auto* value = new PlainLabel(m_pool);
    value->say(before == after ? before : tr("%1; %2 after saving", "value now, value then").arg(before, after));
    if (before != after)
        value->setFont(metrics::strong(font()));
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
}

} // namespace seatkeeper
