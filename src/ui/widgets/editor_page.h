#pragma once

#include "ui/widgets/console_page.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace seatkeeper {

class PlainLabel;

/// A page on which a draft is edited: its title, its two buttons, and the keys that save and leave everywhere. Enter,
/// Ctrl+Enter and Ctrl+S save, Escape leaves. Whoever begins to edit puts the focus on the first field, as `takeFocus`
/// does.
class EditorPage : public QWidget, public ConsolePage {
    Q_OBJECT

public:
    explicit EditorPage(QWidget* parent = nullptr);

    /// What the page is about, in words.
    QString heading() const;

    /// Whether something is chosen or typed here that was not saved. It stays when the page is left, but not where
    /// `Cancel` was pressed.
    virtual bool isChanged() const = 0;
    bool isCancelled() const { return m_isCancelled; }

    /// Goes on with the plan and the day of now; leaves the page where the plan has no more what was edited.
    virtual void follow() = 0;

protected:
    /// For what changes while the page is shown; whoever shows it again says `follow`.
    void followWhileShown();

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    /// Whether saving adds to the scenario that is open, which the button then says.
    virtual bool savesToScenario() const = 0;

    virtual void save() = 0;
    virtual void leave() = 0;

    /// Says everything in the language of now; the page that overrides it calls this one, too.
    virtual void retranslate();

    PlainLabel* title() const { return m_title; }
    QPushButton* saveButton() const { return m_save; }

    /// The row of both buttons, to be laid out once.
    QHBoxLayout* buttonRow() const;

    /// Puts the focus on the button that can be pressed, for a page without fields.
    void focusButtons();

    /// Lets the Tab key go through the parts of what is edited and then to both buttons. To be said after widgets were
    /// made.
    void orderTabsOf(const std::vector<QWidget*>& parts);

private:
    PlainLabel* m_title;
    QPushButton* m_save;
    QPushButton* m_cancel;
    bool m_isCancelled = false;
};

} // namespace seatkeeper
