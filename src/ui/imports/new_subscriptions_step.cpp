#include "ui/imports/new_subscriptions_step.h"

#include "ui/text/typed_day.h"
#include "ui/text/words.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr int columns = 5;

} // namespace

NewSubscriptionsStep::NewSubscriptionsStep(const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_about(new PlainLabel(this))
    , m_refusal(new PlainLabel(this))
    , m_grid(new QGridLayout)
{
    auto* content = new QWidget;
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::medium);
    m_grid->setVerticalSpacing(metrics::small);
    m_grid->setColumnStretch(1, 1);
    for (int column = 0; column < columns; ++column) {
        auto* head = new PlainLabel(content);
        head->setTone(PlainLabel::Tone::Secondary);
        m_grid->addWidget(head, 0, column);
        m_heads.push_back(head);
    }
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addLayout(m_grid);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_refusal->setTone(PlainLabel::Tone::Error);
    m_refusal->say({});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::medium);
    layout->addWidget(m_about);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_refusal);
}

void NewSubscriptionsStep::ask(const QStringList& ids, QDate today)
{
    m_today = today;
    m_refusal->say({});
    for (const QString& id : ids) {
        if (std::ranges::find(m_rows, id, &Row::id) == m_rows.end())
            addRow(id);
    }
    for (const Row& row : m_rows) {
        for (QWidget* field : std::initializer_list<QWidget*>{row.name, row.label, row.licensing, row.starts, row.ends})
            field->setVisible(ids.contains(row.id));
    }
}

void NewSubscriptionsStep::addRow(const QString& id)
{
    const Row row{id,
                  new PlainLabel(this),
                  new LineEdit(this),
                  new ComboBox(this),
                  new DayEdit(m_language, this),
                  new DayEdit(m_language, this)};
    row.name->say(id);
    row.licensing->addItem(QString());
    for (const auto& [licensing, code] : CodeTable<Licensing>::rows)
        row.licensing->addItem(QString(), static_cast<int>(licensing));
    for (DayEdit* day : {row.starts, row.ends})
        day->setToday(m_today);
    const int line = static_cast<int>(m_rows.size()) + 1;
    int column = 0;
    for (QWidget* field : std::initializer_list<QWidget*>{row.name, row.label, row.licensing, row.starts, row.ends})
        m_grid->addWidget(field, line, column++);
    m_rows.push_back(row);
    nameFields(row);
}

std::optional<std::vector<Change>> NewSubscriptionsStep::changes()
{
    m_refusal->say({});
    std::vector<Change> changes;
    for (const Row& row : m_rows) {
        if (!row.label->isVisibleTo(this))
            continue;
        EditSubscription edit{row.id, {}};
        if (const QString name = row.label->text().trimmed(); !name.isEmpty())
            edit.set.name = name;
        const QVariant licensing = row.licensing->currentData();
        if (licensing.isValid())
            edit.set.licensing = static_cast<Licensing>(licensing.toInt());
        if (edit.set != SubscriptionPatch())
            changes.emplace_back(edit);
        const QString starts = row.starts->text().trimmed();
        const QString ends = row.ends->text().trimmed();
        if (starts.isEmpty() && ends.isEmpty())
            continue;
        const auto first = dayFromText(starts, m_today);
        const auto last = ends.isEmpty() ? std::nullopt : dayFromText(ends, m_today);
        const bool isRange = first && (ends.isEmpty() || last) && (!last || *first <= *last);
        if (!isRange || !licensing.isValid()) {
            refuse(isRange ? tr("Choose a licensing model for %1, or leave its days empty.").arg(row.id)
                           : tr("The days of %1 are no term: type a first day such as 31-1-27, and a last day that is "
                                "not before it or none.")
                                 .arg(row.id));
            return std::nullopt;
        }
        changes.emplace_back(RenewSubscription{row.id, {*first, last}});
    }
    return changes;
}

void NewSubscriptionsStep::refuse(const QString& reason)
{
    m_refusal->say(reason);
}

void NewSubscriptionsStep::nameFields(const Row& row)
{
    row.label->setAccessibleName(tr("Name of %1").arg(row.id));
    row.licensing->setAccessibleName(tr("Licensing model of %1").arg(row.id));
    row.starts->setAccessibleName(tr("First day of %1").arg(row.id));
    row.ends->setAccessibleName(tr("Last day of %1").arg(row.id));
    row.ends->setPlaceholderText(tr("none: open"));
    row.licensing->setItemText(0, tr("Not known yet"));
    for (int i = 1; i < row.licensing->count(); ++i)
        row.licensing->setItemText(i, nameOf(*m_language, static_cast<Licensing>(row.licensing->itemData(i).toInt())));
}

void NewSubscriptionsStep::retranslate()
{
    m_about->say(
        tr("The plan does not know these subscriptions yet, and the files say no more than their names. Add what "
           "you know now, or later: until then they are incomplete and a finding reminds you. Without days "
           "they count as not active."));
    const QStringList heads{tr("Subscription"), tr("Name"), tr("Licensing model"), tr("First day"), tr("Last day")};
    for (std::size_t i = 0; i < m_heads.size(); ++i)
        m_heads[i]->say(heads.at(static_cast<qsizetype>(i)));
    for (const Row& row : m_rows)
        nameFields(row);
}

} // namespace seatkeeper
