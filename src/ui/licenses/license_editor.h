#pragma once

#include "ui/licenses/license_draft.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/editor_page.h"

class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace seatkeeper {

class LicenseRow;
class PlainLabel;

/// Edits the licenses of a person over all subscriptions of the tenant, and saves them as one undo step.
class LicenseEditor : public EditorPage {
    Q_OBJECT

public:
    LicenseEditor(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Starts anew with the licenses that `person` has in the plan.
    void edit(PersonId person);

    PersonId person() const { return m_draft.person(); }

Q_SIGNALS:
    /// There is nothing more to edit: saved, or left without saving.
    void left(seatkeeper::PersonId person);
    void failed(const seatkeeper::Error& error);

protected:
    void save() override;
    void leave() override;
    void retranslate() override;

private:
    void rebase();
    void arrangeRows();
    void showEnded();
    void renew();
    bool isFolded(const LicenseDraft::Row& row) const;
    bool isOver(const LicenseDraft::Row& row) const;
    QString consequence() const;

    Session& m_session;
    const TextLanguage& m_language;
    LicenseDraft m_draft;
    QTabBar* m_services;
    QWidget* m_rowsArea;
    QVBoxLayout* m_rowsLayout;
    std::vector<LicenseRow*> m_rows;
    QPushButton* m_ended;
    PlainLabel* m_consequence;
};

} // namespace seatkeeper
