#include "ui/imports/preview_step.h"

#include "ui/text/import_texts.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"

#include <QListWidget>
#include <QScopedValueRollback>

#include <algorithm>

namespace seatkeeper {

namespace {

/// How people and subscriptions are called in the list; nobody reads thousands of lines.
constexpr std::size_t mostNamed = 200;

QString nameAndAddress(const Directory& people, PersonId person)
{
    const QString name = people.displayName(person);
    return name.isEmpty() ? people.email(person) : QStringLiteral("%1   %2").arg(name, people.email(person));
}

} // namespace

PreviewStep::PreviewStep(const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_about(new PlainLabel(this))
    , m_missing(new PlainLabel(this))
    , m_news(new QListWidget(this))
    , m_whoTitle(new PlainLabel(this))
    , m_who(new QListWidget(this))
    , m_sameTitle(new PlainLabel(this))
    , m_same(new QListWidget(this))
{
    m_missing->setTone(PlainLabel::Tone::Error);
    m_news->setObjectName(QStringLiteral("importNews"));
    m_who->setObjectName(QStringLiteral("importWho"));
    m_same->setObjectName(QStringLiteral("importSame"));
    for (QListWidget* list : {m_news, m_who, m_same}) {
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setItemDelegate(new RowDelegate(list));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::small);
    layout->addWidget(m_about);
    layout->addWidget(m_missing);
    layout->addWidget(m_news, 3);
    layout->addWidget(m_whoTitle);
    layout->addWidget(m_who, 2);
    layout->addWidget(m_sameTitle);
    layout->addWidget(m_same, 1);
    connect(m_news, &QListWidget::currentRowChanged, this, &PreviewStep::showWho);
    connect(m_same, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT sameChanged();
    });
}

void PreviewStep::show(const ImportReading::Outcome& outcome, const std::vector<LikelySame>& asked,
                       const std::vector<LikelySame>& same, const Tenant& before)
{
    const QScopedValueRollback filling(m_filling, true);
    m_outcome = outcome;
    m_members = before.members().size();
    m_asked = asked;
    m_same->clear();
    for (const LikelySame& pair : asked) {
        const Directory& source = *outcome.source.content.people;
        auto* item = new QListWidgetItem(
            QStringLiteral("%1   %2 → %3")
                .arg(calledName(source, pair.inSource), before.people->email(pair.inPlan), source.email(pair.inSource)),
            m_same);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(same, pair) != same.end() ? Qt::Checked : Qt::Unchecked);
    }
    m_same->setVisible(!asked.empty());
    fill();
}

bool PreviewStep::missesMany() const
{
    constexpr std::size_t part = 5; // of all; fewer may have left within one import
    const std::size_t gone = m_outcome.import.preview.gone.size();
    return gone > 1 && gone * part > m_members;
}

std::vector<LikelySame> PreviewStep::same() const
{
    std::vector<LikelySame> same;
    for (int row = 0; row < m_same->count(); ++row) {
        if (m_same->item(row)->checkState() == Qt::Checked)
            same.push_back(m_asked[static_cast<std::size_t>(row)]);
    }
    return same;
}

void PreviewStep::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = std::max(m_news->currentRow(), 0);
    m_news->clear();
    for (const ImportNews& news : importNews(*m_language, m_outcome.import, m_outcome.source, m_outcome.misfits))
        m_news->addItem(news.sentence);
    m_news->setCurrentRow(std::min(row, m_news->count() - 1));
    const int gone = static_cast<int>(m_outcome.import.preview.gone.size());
    m_missing->say(missesMany()
                       ? tr("%n of %1 people are not in these files, and leave the baseline. Do the files hold "
                            "everybody? If not, go back and add those that are missing.",
                            nullptr, gone)
                             .arg(m_language->number(static_cast<qint64>(m_members)))
                       : QString());
    showWho();
}

void PreviewStep::showWho()
{
    m_who->clear();
    const std::vector<ImportNews> all = importNews(*m_language, m_outcome.import, m_outcome.source, m_outcome.misfits);
    const int row = m_news->currentRow();
    if (row < 0)
        return;
    const ImportNews& news = all[static_cast<std::size_t>(row)];
    const Tenant& tenant = m_outcome.import.next.baseline;
    for (std::size_t i = 0; i < std::min(news.people.size(), mostNamed); ++i)
        m_who->addItem(nameAndAddress(*tenant.people, news.people[i]));
    for (const SubscriptionRef subscription : news.subscriptions)
        m_who->addItem(labelOf(*tenant.find(subscription)));
    if (news.people.size() > mostNamed)
        m_who->addItem(tr("and %n more", nullptr, static_cast<int>(news.people.size() - mostNamed)));
    const bool isAboutSome = m_who->count() > 0;
    m_whoTitle->say(isAboutSome ? tr("Whom or what this is about") : QString());
    m_who->setVisible(isAboutSome);
}

void PreviewStep::retranslate()
{
    m_about->say(tr("This is what the import alters. Nothing has been stored yet; undo takes all of it back at once. "
                    "Control Hub is not changed."));
    m_sameTitle->say(m_asked.empty() ? QString()
                                     : tr("Tick who is the same person under a new address. Their plans then go on."));
    m_news->setAccessibleName(tr("What the import alters"));
    m_who->setAccessibleName(tr("Whom or what this is about"));
    m_same->setAccessibleName(tr("Perhaps the same person"));
    if (m_outcome.import.next.baseline.people->size() > 0)
        fill();
}

} // namespace seatkeeper
