#pragma once

#include "core/model/fields.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/editor_page.h"

class QCheckBox;
class QFormLayout;
class QLabel;

namespace seatkeeper {

class ComboBox;
class LineEdit;

/// Edits who one person is, or what many have in common: department, status and roles.
class PersonEditor : public EditorPage {
    Q_OBJECT

public:
    PersonEditor(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Starts anew with what the plan says of `people`.
    void edit(std::vector<PersonId> people);

    const std::vector<PersonId>& people() const { return m_people; }

    bool isChanged() const override { return !m_people.empty() && patch() != PersonPatch(); }
    void follow() override;
    void takeFocus() override;

Q_SIGNALS:
    /// There is nothing more to edit of `people`: saved, or left without saving.
    void left(const std::vector<seatkeeper::PersonId>& people);
    void failed(const seatkeeper::Error& error);

protected:
    bool savesToScenario() const override { return m_session.scenario().has_value(); }
    void save() override;
    void leave() override;
    void retranslate() override;

private:
    enum class RolesChoice : quint8 { AsTheyAre, Unknown, These };

    void renew();
    void nameFields();
    void fillChoices();
    RolesChoice rolesChoice() const;
    PersonPatch patch() const;
    bool isForMany() const { return m_people.size() > 1; }

    Session& m_session;
    const TextLanguage& m_language;
    std::vector<PersonId> m_people;
    PlainLabel* m_about;
    QFormLayout* m_form;
    std::array<LineEdit*, personTexts.size()> m_texts{}; // in the order of personTexts
    ComboBox* m_status;
    ComboBox* m_roles;
    std::vector<std::pair<Role, QCheckBox*>> m_roleBoxes;
    PlainLabel* m_hint;
};

} // namespace seatkeeper
