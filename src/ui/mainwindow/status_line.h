#pragma once

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace seatkeeper {

class ElidedLabel;

/// The line at the bottom of the window: how much is shown, what was just done, what was left without being saved, and
/// for whom something is still to be carried out.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// How many rows are shown, in words.
    void sayCount(const QString& count);

    struct Said {
        QString done;     ///< what was just done to the plan, in words
        QString givesWay; ///< the part of that which is cut short where there is too little room; empty: its end
        QString draft;    ///< what was left without being saved, in words
        enum class Work : quint8 { None, CanBeGivenUp } work = Work::None; ///< that takes long
        int people = 0; ///< for whom something is still to be carried out
    };
    void say(const Said& said);

Q_SIGNALS:
    void draftWanted();
    void giveUpWanted();
    void stillToDoWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColors();
    QToolButton* button(const char* name);

    QLabel* m_count;
    ElidedLabel* m_done;
    QToolButton* m_giveUp;
    QToolButton* m_draft;
    QToolButton* m_stillToDo;
};

} // namespace seatkeeper
