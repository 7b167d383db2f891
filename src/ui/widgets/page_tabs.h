#pragma once

#include <QTabWidget>

namespace seatkeeper {

/// Tabs that are as high as the one shown needs them to be: a higher one behind it makes nobody scroll.
class PageTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit PageTabs(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

private:
    int heightOfTabs() const;
};

} // namespace seatkeeper
