#pragma once

#include "ui/session/text_language.h"

#include <QWidget>

class QPushButton;

namespace seatkeeper {

class PlainLabel;

/// What is current in a timeline, in words, with what can be done about it.
class TimelineDetail : public QWidget {
    Q_OBJECT

public:
    explicit TimelineDetail(const TextLanguage& language, QWidget* parent = nullptr);

    /// What can be done besides reading.
    struct Offers {
        std::optional<QDate> day;     ///< a day to go to
        bool hasSubscription = false; ///< there is one to show
        bool hasEnd = false;          ///< its end can be changed
    };
    enum class Tone : quint8 { Normal, Refusal };
    void say(const QString& text, Tone tone, const Offers& offers);

Q_SIGNALS:
    void dayChosen(QDate day);
    void subscriptionWanted();
    void editWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    const TextLanguage& m_language;
    std::optional<QDate> m_day;
    PlainLabel* m_text;
    QPushButton* m_goThere;
    QPushButton* m_edit;
    QPushButton* m_open;
};

} // namespace seatkeeper
