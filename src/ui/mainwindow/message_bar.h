#pragma once

#include <QWidget>

class QToolButton;

namespace seatkeeper {

class PlainLabel;

/// One message about what went wrong, above the page. A newer one takes its place; nothing is stacked.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void say(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    PlainLabel* m_text;
    QToolButton* m_close;
};

} // namespace seatkeeper
