#include "ui/scenarios/item_dialog.h"

#include "ui/text/errors.h"
#include "ui/text/scenario_texts.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace seatkeeper {

ItemDialog::ItemDialog(Session& session, const TextLanguage& language, ItemKey item, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_item(item)
    , m_change(changeOf(session.plan().state().scenarioItems->at(item)))
    , m_about(new PlainLabel(this))
    , m_refusal(new PlainLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("itemDialog"));
    for (const ChangeField& field : fieldsOf(m_change, *language)) {
        LineEdit* edit = nullptr;
        if (field.kind == ChangeField::Kind::Quantity) {
            edit = new LineEdit(this);
        } else {
            auto* day = new DayEdit(language, this);
            day->setToday(session.today());
            edit = day;
        }
        edit->setText(field.text);
        connect(edit, &QLineEdit::textEdited, m_refusal, [this] { m_refusal->say({}); });
        m_rows.push_back({field.kind, new QLabel(this), edit});
    }
    layOut();
    retranslate();
    if (!m_rows.empty())
        m_rows.front().field->setFocus(Qt::TabFocusReason); // selects what stands there, to be typed over
    connect(m_save, &QPushButton::clicked, this, &ItemDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ItemDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ItemDialog::layOut()
{
    constexpr int width = 60; // characters
    setMinimumWidth(width * fontMetrics().averageCharWidth());
    m_refusal->setTone(PlainLabel::Tone::Error);
    m_refusal->say({});
    m_save->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::medium);
    grid->setVerticalSpacing(metrics::small);
    int line = 0;
    for (const Row& row : m_rows) {
        row.label->setBuddy(row.field);
        grid->addWidget(row.label, line, 0);
        grid->addWidget(row.field, line++, 1);
    }
    QHBoxLayout* buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_about);
    layout->addLayout(grid);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
}

void ItemDialog::save()
{
    std::vector<ChangeField> typed;
    for (const Row& row : m_rows)
        typed.push_back({row.kind, row.field->text()});
    const auto change = withFields(m_change, typed, m_session.today(), *m_language);
    if (!change)
        return m_refusal->say(
            tr("This is not a day or a quantity that can be. Type days for example as 31-1-27 or +60, "
               "and a last day that is not before the first."));
    const auto edit = replaceItem(m_session.plan().state(), m_item.scenario, m_item.rank, *change);
    if (!edit)
        return m_refusal->say(errorText(*m_language, withNames(edit.error(), m_session.tenant())));
    if (const auto done = m_session.commit(*edit, EditKind::Items); !done)
        return m_refusal->say(errorText(*m_language, withNames(done.error(), m_session.tenant())));
    accept();
}

void ItemDialog::retranslate()
{
    setWindowTitle(tr("Edit the change"));
    const Tenant tenant =
        replay(m_session.plan().baseline(), *m_session.plan().state().scenarioItems, m_item.scenario).tenant;
    m_about->say(changeText(*m_language, m_session.plan().state().scenarioItems->at(m_item), tenant));
    for (const Row& row : m_rows) {
        row.label->setText(labelOf(row.kind));
        row.field->setAccessibleName(labelOf(row.kind));
        row.field->setPlaceholderText(row.kind == ChangeField::Kind::OpenLastDay ? tr("none: open") : QString());
    }
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

QString ItemDialog::labelOf(ChangeField::Kind kind)
{
    switch (kind) {
    case ChangeField::Kind::FirstDay: return tr("First day");
    case ChangeField::Kind::LastDay:
    case ChangeField::Kind::OpenLastDay: return tr("Last day");
    case ChangeField::Kind::Quantity: return tr("Quantity");
    case ChangeField::Kind::Day: break;
    }
    return tr("Day");
}

} // namespace seatkeeper
