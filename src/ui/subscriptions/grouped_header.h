#pragma once

#include <QHeaderView>

namespace seatkeeper {

/// A head whose names break into two lines, and that has a second storey where there are groups: above the names of
/// columns those of groups of neighbouring columns.
class GroupedHeader : public QHeaderView {
    Q_OBJECT

public:
    struct Group {
        int first = 0;
        int last = 0;
        QString name;
    };

    explicit GroupedHeader(QWidget* parent = nullptr);

    void setGroups(std::vector<Group> groups);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    int groupHeight() const;
    QRect groupRect(const Group& group) const;

    std::vector<Group> m_groups;
};

} // namespace seatkeeper
