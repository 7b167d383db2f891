#pragma once

#include "ui/mainwindow/page.h"

#include <QListWidget>

namespace seatkeeper {

/// The pages at the left of the window; only their icons where the window is narrow.
class Navigation : public QListWidget {
    Q_OBJECT

public:
    enum class Width : quint8 { Full, IconsOnly };

    explicit Navigation(QWidget* parent = nullptr);

    void setWidth(Width width);

    /// Marks the entry that `page` belongs to.
    void showPage(Page page);

Q_SIGNALS:
    void pageChosen(seatkeeper::Page page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void choose(int row);

    Width m_width = Width::Full;
};

} // namespace seatkeeper
