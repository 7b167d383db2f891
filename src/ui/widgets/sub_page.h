#pragma once

#include "ui/widgets/fresh_page.h"

namespace seatkeeper {

class SubPageTitle;

/// A page to which only other pages lead: it is left by the way back beside its title, or by Escape.
class SubPage : public FreshPage {
    Q_OBJECT

public:
    explicit SubPage(QWidget* parent = nullptr);

Q_SIGNALS:
    /// One wants to be where one was before.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

    /// What the page begins with.
    SubPageTitle* title() const { return m_title; }

private:
    SubPageTitle* m_title;
};

} // namespace seatkeeper
