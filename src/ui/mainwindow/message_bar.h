#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace seatkeeper {

class PlainLabel;

/// One message about what went wrong, above the page, with a way out where there is one. A newer one takes its place;
/// nothing is stacked.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// With `remedy` the text of a button beside it; none where that is empty.
    void say(const QString& text, const QString& remedy = {});

Q_SIGNALS:
    void remedyChosen();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    PlainLabel* m_text;
    QPushButton* m_remedy;
    QToolButton* m_close;
};

} // namespace seatkeeper
