#pragma once

#include <QWidget>

namespace seatkeeper {

/// A page whose content is made only while somebody looks: what alters behind another page costs nothing.
class FreshPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    /// What is shown no longer holds.
    void renew();

    /// Makes the content now, where what is there does not hold.
    void makeFresh();

    virtual void fill() = 0;

    /// Says everything in the language of now.
    virtual void retranslate() = 0;

private:
    bool m_stale = true;
};

} // namespace seatkeeper
