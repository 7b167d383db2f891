#include "ui/contracts/contract_form_view.h"

#include "ui/contracts/contract_texts.h"
#include "ui/text/days.h"
#include "ui/text/words.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/layouts.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace seatkeeper {

namespace {

/// Characters that a field has room for.
int widthOf(FieldKind kind)
{
    constexpr int textWidth = 30;
    constexpr int dayWidth = 19;
    constexpr int figureWidth = 11;
    if (kind == FieldKind::Text)
        return textWidth;
    return kind == FieldKind::Day ? dayWidth : figureWidth;
}

} // namespace

ContractFormView::ContractFormView(const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("contractForm"));
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::medium);
    m_grid->setVerticalSpacing(metrics::small);
    m_grid->setColumnStretch(1, 1);
}

void ContractFormView::show(const ContractDraft& draft, const Subscription* subscription, QDate today,
                            const QString& currency)
{
    clear();
    m_draft = draft;
    m_subscription = subscription ? *subscription : Subscription();
    m_today = today;
    m_currency = currency;
    int line = 0;
    for (const FormRow& row : rowsOf(draft.act))
        addRow(row, line++);
    m_grid->setRowStretch(line, 1);
    retranslate();
    // At once, so that the focus can go there; the layout would do it later.
    for (QWidget* child : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        child->show();
}

void ContractFormView::setText(const FieldKey& key, const QString& text)
{
    if (auto* edit = qobject_cast<QLineEdit*>(m_controls.at(key)))
        edit->setText(text);
}

void ContractFormView::focus(const FieldKey& key)
{
    if (const auto found = m_controls.find(key); found != m_controls.end())
        found->second->setFocus(Qt::TabFocusReason); // selects what stands there, to be typed over
}

void ContractFormView::focusFirst()
{
    const std::vector<FieldKey> fields = fieldsOf(m_draft.act);
    const auto missing = std::ranges::find_if(
        fields, [this](const FieldKey& key) { return isRequired(m_draft.act, key) && m_draft.value(key).isEmpty(); });
    if (!fields.empty())
        focus(missing == fields.end() ? fields.front() : *missing);
}

void ContractFormView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContractFormView::clear()
{
    m_controls.clear();
    m_labels.clear();
    for (int line = 0; line < m_grid->rowCount(); ++line)
        m_grid->setRowStretch(line, 0);
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (QWidget* child : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        delete child;
}

void ContractFormView::addRow(const FormRow& row, int line)
{
    const auto label = [this](const FieldKey& key) {
        auto* text = new QLabel(this);
        text->setTextFormat(Qt::PlainText);
        m_labels[key] = text;
        return text;
    };
    QHBoxLayout* fields = rowLayout();
    const bool isFlag = kindOf(row.first.field) == FieldKind::Flag; // bears its text itself
    if (!isFlag)
        m_grid->addWidget(label(row.first), line, 0);
    fields->addWidget(control(row.first));
    if (row.second) {
        fields->addWidget(label(*row.second));
        fields->addWidget(control(*row.second));
    }
    fields->addStretch();
    m_grid->addLayout(fields, line, 1);
}

QWidget* ContractFormView::control(const FieldKey& key)
{
    QWidget* made = nullptr;
    switch (kindOf(key.field)) {
    case FieldKind::Choice: made = choice(key); break;
    case FieldKind::Flag: made = flag(key); break;
    default: made = lineEdit(key); break;
    }
    m_controls[key] = made;
    return made;
}

QWidget* ContractFormView::lineEdit(const FieldKey& key)
{
    const FieldKind kind = kindOf(key.field);
    LineEdit* edit = nullptr;
    if (kind == FieldKind::Day) {
        auto* day = new DayEdit(m_language, this);
        day->setToday(m_today);
        edit = day;
    } else {
        edit = new LineEdit(this);
    }
    edit->setFixedWidth(widthOf(kind) * fontMetrics().averageCharWidth() + metrics::wide);
    if (kind == FieldKind::Number || kind == FieldKind::Rate)
        edit->setAlignment(Qt::AlignRight);
    edit->setText(m_draft.value(key));
    connect(edit, &QLineEdit::textChanged, this, [this, key](const QString& text) { Q_EMIT edited(key, text); });
    return edit;
}

QWidget* ContractFormView::choice(const FieldKey& key)
{
    auto* box = new ComboBox(this);
    box->setMinimumHeight(metrics::controlHeight);
    if (key.field == ContractField::LicensingModel)
        box->setObjectName(QStringLiteral("licensingModel"));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, key, box] { Q_EMIT edited(key, box->currentData().toString()); });
    return box;
}

QWidget* ContractFormView::flag(const FieldKey& key)
{
    auto* box = new QCheckBox(this);
    box->setChecked(m_draft.value(key) == flagged);
    connect(box, &QCheckBox::toggled, this,
            [this, key](bool on) { Q_EMIT edited(key, on ? QString(flagged) : QString()); });
    return box;
}

void ContractFormView::fillChoice(const FieldKey& key) const
{
    auto* box = qobject_cast<QComboBox*>(m_controls.at(key));
    const QString chosen = box->count() > 0 ? box->currentData().toString() : m_draft.value(key);
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto& [code, text] : choices(key.field))
        box->addItem(text, code);
    box->setCurrentIndex(box->findData(chosen));
}

std::vector<std::pair<QString, QString>> ContractFormView::choices(ContractField field) const
{
    std::vector<std::pair<QString, QString>> items;
    if (field == ContractField::LicensingModel) {
        for (const auto& [licensing, code] : CodeTable<Licensing>::rows)
            items.emplace_back(code, nameOf(*m_language, licensing));
    } else if (field == ContractField::Type) {
        for (const UsageTypeInfo& info : usageTypes)
            items.emplace_back(info.code, nameOf(*m_language, info.type));
    } else {
        for (const DateRange& term : m_subscription.terms)
            items.emplace_back(dateToString(term.starts), daysInSentence(*m_language, term));
    }
    return items;
}

void ContractFormView::retranslate()
{
    for (const auto& [key, label] : m_labels)
        label->setText(labelOf(m_draft.act, key, *m_language, m_currency));
    for (const auto& [key, control] : m_controls) {
        control->setAccessibleName(accessibleNameOf(m_draft.act, key, *m_language));
        if (auto* edit = qobject_cast<QLineEdit*>(control))
            edit->setPlaceholderText(placeholderOf(m_draft.act, key));
        if (auto* box = qobject_cast<QCheckBox*>(control))
            box->setText(control->accessibleName());
        if (kindOf(key.field) == FieldKind::Choice)
            fillChoice(key);
    }
}

} // namespace seatkeeper
