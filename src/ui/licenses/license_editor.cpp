#include "ui/licenses/license_editor.h"

#include "ui/licenses/license_row.h"
#include "ui/subscriptions/term_position.h"
#include "ui/text/access_texts.h"
#include "ui/text/errors.h"
#include "ui/users/user_listing.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>

namespace seatkeeper {

LicenseEditor::LicenseEditor(Session& session, const TextLanguage& language, QWidget* parent)
    : EditorPage(parent)
    , m_session(session)
    , m_language(language)
    , m_services(new QTabBar(this))
    , m_rowsArea(new QWidget)
    , m_rowsLayout(new QVBoxLayout(m_rowsArea))
    , m_ended(new QPushButton(m_rowsArea))
    , m_consequence(new PlainLabel(this))
{
    m_consequence->setFont(metrics::strong(font()));
    m_services->addTab(QString());
    m_services->setExpanding(false);
    m_services->setObjectName(QStringLiteral("services"));
    m_rowsLayout->setContentsMargins(0, 0, metrics::small, 0);
    m_rowsLayout->setSpacing(metrics::small);
    m_rowsLayout->addWidget(m_ended, 0, Qt::AlignLeft);
    m_rowsLayout->addStretch();
    m_ended->setCheckable(true);
    m_ended->setObjectName(QStringLiteral("showEnded"));

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_rowsArea);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(title());
    layout->addWidget(m_services);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_consequence);
    layout->addLayout(buttonRow());

    connect(m_ended, &QPushButton::toggled, this, &LicenseEditor::showEnded);
    connect(&m_session, &Session::planEdited, this, &LicenseEditor::rebase);
    connect(&m_session, &Session::dayChanged, this, &LicenseEditor::renew);
    retranslate();
}

void LicenseEditor::edit(PersonId person)
{
    m_draft = LicenseDraft(m_session.tenant(), person);
    m_ended->setChecked(false);
    arrangeRows();
    retranslate();
    const auto first = std::ranges::find_if(m_rows, [](const LicenseRow* row) { return !row->isHidden(); });
    if (first != m_rows.end())
        (*first)->focusChoice();
}

void LicenseEditor::save()
{
    if (!m_draft.isChanged() || !saveButton()->isEnabled())
        return;
    const std::vector<Change> changes = m_draft.changes();
    const PersonId person = m_draft.person();
    Summary summary{.operation = QStringLiteral("edit-licenses"),
                    .arguments = {calledName(*m_draft.tenant().people, person)},
                    .people = 1,
                    .changes = static_cast<qint64>(changes.size())};
    const auto done = m_session.apply(changes, std::move(summary));
    if (!done)
        return Q_EMIT failed(done.error());
    Q_EMIT left(person);
}

void LicenseEditor::leave()
{
    Q_EMIT left(m_draft.person());
}

void LicenseEditor::rebase()
{
    if (!isVisible())
        return;
    m_draft.rebase(m_session.tenant());
    arrangeRows();
    renew();
}

void LicenseEditor::arrangeRows()
{
    for (LicenseRow* row : m_rows)
        delete row;
    m_rows.clear();
    // Oldest first; what has ended stands below, after the button that unfolds it.
    const auto add = [this](const LicenseDraft::Row& row, int at) {
        auto* widget = new LicenseRow(row.subscription, m_language, m_rowsArea);
        connect(widget, &LicenseRow::chosen, this, [this, subscription = row.subscription](LicenseChoice choice) {
            m_draft.choose(subscription, choice);
            renew();
        });
        m_rowsLayout->insertWidget(at, widget);
        m_rows.push_back(widget);
    };
    for (const LicenseDraft::Row& row : m_draft.rows()) {
        if (!isFolded(row))
            add(row, m_rowsLayout->indexOf(m_ended));
    }
    for (const LicenseDraft::Row& row : m_draft.rows()) {
        if (isFolded(row))
            add(row, m_rowsLayout->count() - 1);
    }
    showEnded();
}

void LicenseEditor::showEnded()
{
    for (LicenseRow* widget : m_rows) {
        const auto row = std::ranges::find(m_draft.rows(), widget->subscription(), &LicenseDraft::Row::subscription);
        widget->setVisible(m_ended->isChecked() || !isFolded(*row));
    }
}

void LicenseEditor::renew()
{
    if (!m_session.isOpen())
        return;
    for (LicenseRow* row : m_rows)
        row->show(m_draft, m_session.day());
    const auto folded = std::ranges::count_if(m_draft.rows(), [this](const auto& row) { return isFolded(row); });
    const int ended = static_cast<int>(folded);
    m_ended->setText(tr("%n ended subscriptions", nullptr, ended));
    m_ended->setVisible(ended > 0);
    const Result<Tenant> after = m_draft.after();
    m_consequence->setTone(after ? PlainLabel::Tone::Normal : PlainLabel::Tone::Error);
    m_consequence->say(consequence());
    saveButton()->setEnabled(after.has_value() && m_draft.isChanged());
}

void LicenseEditor::retranslate()
{
    EditorPage::retranslate();
    const Directory& people = *m_draft.tenant().people;
    if (people.size() > 0)
        title()->say(tr("Edit the licenses of %1").arg(calledName(people, m_draft.person())));
    m_services->setTabText(0, QStringLiteral("Contact Center"));
    m_services->setAccessibleName(tr("Services"));
    m_rowsArea->setAccessibleName(tr("Licenses by subscription"));
    renew();
}

bool LicenseEditor::isFolded(const LicenseDraft::Row& row) const
{
    return !row.before.license && isOver(row);
}

bool LicenseEditor::isOver(const LicenseDraft::Row& row) const
{
    const Subscription* subscription = m_draft.tenant().find(row.subscription);
    return subscription && termPosition(*subscription, m_session.day()).isOver();
}

QString LicenseEditor::consequence() const
{
    if (!m_draft.isChanged())
        return tr("Nothing has been changed yet.");
    const Result<Tenant> after = m_draft.after();
    if (!after)
        return errorText(*m_language, after.error());
    const QString text = accessConsequence(*m_language, m_draft.tenant(), *after, m_draft.person(), m_session.day());
    return text.isEmpty() ? tr("Access stays as it is.") : text;
}

} // namespace seatkeeper
