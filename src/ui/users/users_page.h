#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/bookmark.h"

#include <QWidget>

class QLabel;

namespace seatkeeper {

class LineEdit;
class PlainLabel;
class UsersModel;
class UsersTable;

/// The list of all people of the tenant: filter, sort, open one.
class UsersPage : public QWidget {
    Q_OBJECT

public:
    UsersPage(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    void focusFilter();
    void focusList();

    /// Who is current in the list; nothing where nobody is.
    std::optional<PersonId> currentPerson() const;

    /// How the list is looked at now, and how it was before.
    Bookmark bookmark() const;
    void restore(const Bookmark& bookmark);

    /// "142 of 1,204 shown, 17 selected (all visible)", for the status bar.
    QString countText() const;

Q_SIGNALS:
    void personOpened(seatkeeper::PersonId person);
    void countChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void renew();
    void makeFresh();
    void retranslate();
    void filter(const QString& query);
    void goIntoTable();
    void sayWhatIsEmpty();

    Session& m_session;
    const TextLanguage& m_language;
    PlainLabel* m_title;
    QLabel* m_filterLabel;
    LineEdit* m_filterField;
    bool m_stale = true; // what is shown is not what the plan says; made fresh when somebody looks
    UsersModel* m_model;
    UsersTable* m_table;
    PlainLabel* m_empty;
};

} // namespace seatkeeper
