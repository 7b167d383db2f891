#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QTabWidget;

namespace seatkeeper {

class PlainLabel;

/// One person, as the help desk needs it: the verdict first, then the account, then the licenses.
class PersonPage : public QWidget {
    Q_OBJECT

public:
    PersonPage(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    void show(PersonId person);
    PersonId person() const { return m_person; }

    void focusFirst();

Q_SIGNALS:
    void editRequested(seatkeeper::PersonId person);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* summaryTab();
    void renew();
    void retranslate();
    void showLicenses();
    QString accountText() const;

    Session& m_session;
    const TextLanguage& m_language;
    PersonId m_person{};
    QPushButton* m_back;
    PlainLabel* m_name;
    PlainLabel* m_verdict;
    PlainLabel* m_account;
    QTabWidget* m_tabs;
    PlainLabel* m_licensesTitle;
    QPushButton* m_edit;
    QWidget* m_licenses;
    QGridLayout* m_licensesGrid;
    PlainLabel* m_noLicenses;
};

} // namespace seatkeeper
