#pragma once

#include "ui/mainwindow/page.h"

#include <QListWidget>

#include <map>

namespace seatkeeper {

/// The pages at the left of the window; only their icons where the window is narrow.
class Navigation : public QListWidget {
    Q_OBJECT

public:
    enum class Width : quint8 { Full, IconsOnly };

    explicit Navigation(QWidget* parent = nullptr);

    void setWidth(Width width);

    /// The page of the entry after (or before, with -1) the one that `page` belongs to; the first comes after the last.
    static Page neighbourOf(Page page, int step);

    /// The title of the current entry.
    QString title() const;

    /// Says how many things on `page` ask for attention; none where that is 0.
    void setCount(Page page, int count);

    /// Marks the entry that `page` belongs to.
    void showPage(Page page);

Q_SIGNALS:
    void pageChosen(seatkeeper::Page page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    int badgeWidth() const;
    void choose(int row);

    Width m_width = Width::Full;
    std::map<Page, int> m_counts;
};

} // namespace seatkeeper
