#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace seatkeeper {

class PlainLabel;

/// Says that the list shows nobody but certain people, which pasted addresses are not in the plan, and how to get back.
class PeopleBar : public QWidget {
    Q_OBJECT

public:
    explicit PeopleBar(QWidget* parent = nullptr);

    /// `unknown` are addresses that can be shown and copied.
    void say(const QString& text, const QStringList& unknown);

Q_SIGNALS:
    /// Everybody is to be shown again.
    void ended();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void showUnknown();
    void copyUnknown() const;

    QStringList m_unknown;
    PlainLabel* m_text;
    QPushButton* m_show;
    QPushButton* m_copy;
    QPushButton* m_end;
    PlainLabel* m_list;
};

} // namespace seatkeeper
