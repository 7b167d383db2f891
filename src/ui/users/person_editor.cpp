#include "ui/users/person_editor.h"

#include "ui/text/words.h"
#include "ui/users/user_listing.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace seatkeeper {

namespace {

/// The labels of the texts, in the order of personTexts.
constexpr std::array<const char*, personTexts.size()> textLabels{
    QT_TRANSLATE_NOOP("seatkeeper::PersonEditor", "Display name"),
    QT_TRANSLATE_NOOP("seatkeeper::PersonEditor", "First name"),
    QT_TRANSLATE_NOOP("seatkeeper::PersonEditor", "Last name"),
    QT_TRANSLATE_NOOP("seatkeeper::PersonEditor", "Department"),
};

/// Whether a text can be set for several people at once: a name is one person's.
bool canBeShared(std::size_t text)
{
    return personTexts.at(text).value == &Person::department;
}

} // namespace

PersonEditor::PersonEditor(Session& session, const TextLanguage& language, QWidget* parent)
    : EditorPage(parent)
    , m_session(session)
    , m_language(language)
    , m_about(new PlainLabel(this))
    , m_form(new QFormLayout)
    , m_status(new ComboBox(this))
    , m_roles(new ComboBox(this))
    , m_hint(new PlainLabel(this))
{
    m_about->setTone(PlainLabel::Tone::Secondary);
    m_hint->setTone(PlainLabel::Tone::Secondary);
    m_form->setHorizontalSpacing(metrics::large);
    m_form->setVerticalSpacing(metrics::small);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    constexpr int textWidth = 36;
    for (LineEdit*& edit : m_texts) {
        edit = new LineEdit(this);
        edit->setFixedWidth(textWidth * fontMetrics().averageCharWidth() + metrics::wide);
        m_form->addRow(new QLabel(this), edit);
        connect(edit, &QLineEdit::textChanged, this, &PersonEditor::renew);
    }
    QHBoxLayout* roles = rowLayout();
    roles->setSpacing(metrics::large);
    roles->addWidget(m_roles);
    for (const auto& [role, code] : CodeTable<Role>::rows) {
        auto* box = new QCheckBox(this);
        m_roleBoxes.emplace_back(role, box);
        roles->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PersonEditor::renew);
    }
    m_form->addRow(new QLabel(this), m_status);
    m_form->addRow(new QLabel(this), roles);
    for (ComboBox* choice : {m_status, m_roles}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setMinimumHeight(metrics::controlHeight);
        connect(choice, &QComboBox::currentIndexChanged, this, &PersonEditor::renew);
    }

    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(title());
    layout->addWidget(m_about);
    layout->addSpacing(metrics::small);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(m_hint);
    layout->addLayout(buttonRow());
    std::vector<QWidget*> fields(m_texts.begin(), m_texts.end());
    fields.insert(fields.end(), {m_status, m_roles});
    for (const auto& [role, box] : m_roleBoxes)
        fields.push_back(box);
    orderTabsOf(fields);
    connect(&m_session, &Session::planEdited, this, &PersonEditor::followWhileShown);
    retranslate();
}

void PersonEditor::edit(std::vector<PersonId> people)
{
    m_people = std::move(people);
    const Person person = m_session.tenant().people->person(m_people.front());
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_texts.at(i)->setText(isForMany() ? QString() : person.*personTexts.at(i).value);
        m_form->setRowVisible(m_texts.at(i), !isForMany() || canBeShared(i));
    }
    fillChoices();
    m_status->setCurrentIndex(isForMany() ? 0 : m_status->findData(static_cast<int>(person.status)));
    const RolesChoice asNow = person.roles ? RolesChoice::These : RolesChoice::Unknown;
    m_roles->setCurrentIndex(m_roles->findData(static_cast<int>(isForMany() ? RolesChoice::AsTheyAre : asNow)));
    for (const auto& [role, box] : m_roleBoxes)
        box->setChecked(!isForMany() && person.roles && person.roles->testFlag(role));
    retranslate();
    takeFocus();
}

void PersonEditor::takeFocus()
{
    const auto first = std::ranges::find_if(m_texts, [](const LineEdit* edit) { return !edit->isHidden(); });
    (*first)->setFocus(Qt::OtherFocusReason);
}

void PersonEditor::save()
{
    if (!saveButton()->isEnabled())
        return;
    if (const auto done = m_session.apply(EditPeople{m_people, patch()}); !done)
        return Q_EMIT failed(done.error());
    Q_EMIT left(std::exchange(m_people, {}));
}

void PersonEditor::leave()
{
    Q_EMIT left(m_people);
}

void PersonEditor::follow()
{
    const Tenant& tenant = m_session.tenant();
    std::erase_if(m_people, [&](PersonId one) { return tenant.licensesOf(one) == LicenseSetId::NotAMember; });
    if (m_people.empty())
        return leave();
    retranslate();
}

void PersonEditor::renew()
{
    if (!m_session.isOpen() || m_people.empty())
        return;
    for (const auto& [role, box] : m_roleBoxes)
        box->setEnabled(rolesChoice() == RolesChoice::These);
    saveButton()->setEnabled(isChanged());
    m_hint->say(isChanged() ? QString() : tr("Nothing has been changed yet."));
}

void PersonEditor::retranslate()
{
    EditorPage::retranslate();
    if (!m_session.isOpen() || m_people.empty())
        return;
    const Directory& people = *m_session.tenant().people;
    title()->say(isForMany() ? tr("Edit the details of %n people", nullptr, static_cast<int>(m_people.size()))
                             : tr("Edit the details of %1").arg(calledName(people, m_people.front())));
    m_about->say(isForMany() ? tr("What you leave empty stays as it is for each of them.")
                             : people.email(m_people.front()));
    nameFields();
    const QSignalBlocker ofStatus(m_status);
    const QSignalBlocker ofRoles(m_roles);
    const int status = m_status->currentIndex();
    const int roles = m_roles->currentIndex();
    fillChoices();
    m_status->setCurrentIndex(status);
    m_roles->setCurrentIndex(roles);
    renew();
}

void PersonEditor::nameFields()
{
    const auto name = [](QWidget* label, QWidget* field, const QString& text) {
        auto* shown = qobject_cast<QLabel*>(label);
        shown->setText(text);
        shown->setBuddy(field);
        shown->setMinimumHeight(metrics::controlHeight); // in line with its field
        field->setAccessibleName(text);
    };
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        name(m_form->labelForField(m_texts.at(i)), m_texts.at(i), tr(textLabels.at(i)));
    name(m_form->labelForField(m_status), m_status, tr("Account status"));
    const int rolesRow = m_form->rowCount() - 1;
    name(m_form->itemAt(rolesRow, QFormLayout::LabelRole)->widget(), m_roles, tr("Roles"));
    for (const auto& [role, box] : m_roleBoxes) {
        box->setText(nameOf(*m_language, role));
        box->setAccessibleName(tr("Role: %1").arg(box->text()));
    }
}

void PersonEditor::fillChoices()
{
    m_status->clear();
    m_roles->clear();
    if (isForMany()) {
        m_status->addItem(tr("Leave as it is"));
        m_roles->addItem(tr("Leave as they are"), static_cast<int>(RolesChoice::AsTheyAre));
    }
    for (const auto& [status, code] : CodeTable<AccountStatus>::rows)
        m_status->addItem(nameOf(*m_language, status), static_cast<int>(status));
    m_roles->addItem(tr("Not known"), static_cast<int>(RolesChoice::Unknown));
    m_roles->addItem(tr("These:"), static_cast<int>(RolesChoice::These));
}

PersonEditor::RolesChoice PersonEditor::rolesChoice() const
{
    return static_cast<RolesChoice>(m_roles->currentData().toInt());
}

/// What differs from the plan, or for several people: what was filled in.
PersonPatch PersonEditor::patch() const
{
    PersonPatch patch;
    const Person now = m_session.tenant().people->person(m_people.front());
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const QString text = m_texts.at(i)->text().trimmed();
        const bool isSet = isForMany() ? canBeShared(i) && !text.isEmpty() : text != now.*personTexts.at(i).value;
        if (isSet)
            patch.*personTexts.at(i).patch = text;
    }
    if (const QVariant status = m_status->currentData(); status.isValid())
        patch.status = static_cast<AccountStatus>(status.toInt());
    if (rolesChoice() == RolesChoice::Unknown)
        patch.roles = std::optional<Roles>();
    if (rolesChoice() == RolesChoice::These) {
        Roles roles;
        for (const auto& [role, box] : m_roleBoxes)
            roles.setFlag(role, box->isChecked());
        patch.roles = std::optional(roles);
    }
    if (!isForMany()) {
        if (patch.status == now.status)
            patch.status.reset();
        if (patch.roles == std::optional(now.roles))
            patch.roles.reset();
    }
    return patch;
}

} // namespace seatkeeper
