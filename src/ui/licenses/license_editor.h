#pragma once

#include "ui/licenses/license_draft.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/editor_page.h"

#include <QTimer>

class QPushButton;
class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace seatkeeper {

class LicenseRow;
class PlainLabel;

/// Edits the licenses of one person or many over all subscriptions of the tenant, and saves them as one undo step.
class LicenseEditor : public EditorPage {
    Q_OBJECT

public:
    LicenseEditor(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Starts anew with the licenses that `people` have in the plan, or with all of them taken away.
    enum class Start : quint8 { AsItIs, Removal };
    void edit(std::vector<PersonId> people, Start start);

    const std::vector<PersonId>& people() const { return m_draft.people(); }

    bool isChanged() const override { return m_draft.isChanged(); }
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
    static constexpr std::size_t rowsAtOnce = 10; // as many as are seen, and some more

    void arrangeRows();
    void grow();
    bool isComplete() const; ///< whether every subscription has its row
    void showRows(std::size_t first);
    LicenseRow* newRow(SubscriptionRef subscription);
    void renew();
    bool isFolded(const LicenseDraft::Row& row) const;
    void sayConsequence(const Result<Tenant>& trial);
    QStringList findingsOf(const Tenant& trial) const;
    QString titleText() const;
    QString names() const;

    Session& m_session;
    const TextLanguage& m_language;
    LicenseDraft m_draft;
    PlainLabel* m_who;
    QTabBar* m_services;
    QScrollArea* m_scroll;
    QWidget* m_rowsArea;
    QVBoxLayout* m_rowsLayout;
    std::vector<LicenseRow*> m_rows;  ///< those that are not folded, from the top
    std::vector<LicenseRow*> m_spare; ///< of those still to come, if they were there before
    std::size_t m_mostRows = rowsAtOnce;
    QTimer m_growth;
    QPushButton* m_ended;
    PlainLabel* m_consequence;
    PlainLabel* m_findings; // that it brings
};

} // namespace seatkeeper
