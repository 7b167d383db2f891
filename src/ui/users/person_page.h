#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/users/user_listing.h"
#include "ui/widgets/console_page.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QTabWidget;

namespace seatkeeper {

class AccessBar;
class PlainLabel;
class WhyPanel;

/// One person, as the help desk needs it: the verdict first, then the account and what else to check, then the
/// licenses, the access through time, and who else has the same.
class PersonPage : public QWidget, public ConsolePage {
    Q_OBJECT

public:
    PersonPage(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    void show(PersonId person);
    PersonId person() const { return m_person; }

    void takeFocus() override;
    std::optional<quint32> subject() const override { return static_cast<quint32>(m_person); }
    bool showSubject(quint32 subject) override;
    std::vector<PersonId> chosenPeople() const override { return {m_person}; }
    bool hasChosenPeople() const override { return true; }

Q_SIGNALS:
    void editRequested();
    void detailsRequested();
    /// Everybody who has the same licenses is to be shown.
    void sameLicensesRequested();
    void left();
    void usersRequested();
    void failed(const seatkeeper::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* summaryTab();
    void renew();
    void retranslate();
    UserListing listing() const;
    QString verdict() const;
    void showLicenses();
    void showChecks();
    void showAccess();
    void showOthers();

    Session& m_session;
    const TextLanguage& m_language;
    PersonId m_person{};
    QPushButton* m_back;
    PlainLabel* m_name;
    PlainLabel* m_verdict;
    PlainLabel* m_account;
    QPushButton* m_details;
    PlainLabel* m_checks;
    QTabWidget* m_tabs;
    WhyPanel* m_why;
    PlainLabel* m_licensesTitle;
    QPushButton* m_edit;
    QWidget* m_licenses;
    QGridLayout* m_licensesGrid;
    PlainLabel* m_noLicenses;
    PlainLabel* m_accessTitle;
    AccessBar* m_access;
    PlainLabel* m_spans;
    PlainLabel* m_others;
    QPushButton* m_showOthers;
};

} // namespace seatkeeper
