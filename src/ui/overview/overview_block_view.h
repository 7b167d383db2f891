#pragma once

#include "ui/overview/overview_content.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace seatkeeper {

class LinkButton;
class PlainLabel;

/// One question of the overview: its answer in large, lines below it, and what can be done with them.
class OverviewBlockView : public QWidget {
    Q_OBJECT

public:
    explicit OverviewBlockView(QWidget* parent = nullptr);

    void show(const OverviewBlock& block);

    /// The verbs, in the order in which they are read.
    const std::vector<LinkButton*>& links() const { return m_links; }

Q_SIGNALS:
    void chosen(const seatkeeper::OverviewTarget& target);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void clear();
    void showIcon();
    void showLines();
    void addLine(QGridLayout* grid, const OverviewLine& line);
    QWidget* titleOf(const OverviewLine& line);
    QWidget* bodyOf(const OverviewLine& line);
    LinkButton* linkTo(const OverviewVerb& verb);
    QWidget* rowOf(const std::vector<OverviewVerb>& verbs);

    OverviewBlock m_block;
    QLabel* m_icon;
    PlainLabel* m_caption;
    PlainLabel* m_head;
    QVBoxLayout* m_layout;
    QWidget* m_lines = nullptr;
    std::vector<LinkButton*> m_links;
    bool m_isUnfolded = false; // all lines are shown, also where there are many
};

} // namespace seatkeeper
