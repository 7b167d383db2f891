#pragma once

#include <QWidget>

class QPushButton;

namespace seatkeeper {

class PlainLabel;

/// The title of a page to which only other pages lead, with the way back beside it.
class SubPageTitle : public QWidget {
    Q_OBJECT

public:
    explicit SubPageTitle(QWidget* parent = nullptr);

    void say(const QString& title);
    QString text() const;

Q_SIGNALS:
    /// One wants to be where one was before.
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPushButton* m_back;
    PlainLabel* m_title;
};

} // namespace seatkeeper
