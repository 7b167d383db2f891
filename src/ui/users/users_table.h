#pragma once

#include "core/model/person.h"
#include "ui/users/column_places.h"
#include "ui/widgets/row_selection.h"
#include "ui/widgets/table_view.h"

#include <functional>
#include <map>

namespace seatkeeper {

class UsersModel;
struct UserColumn;

/// The table of users: sorts by its head, fits its columns into the room, and knows who is marked.
class UsersTable : public TableView {
    Q_OBJECT

public:
    explicit UsersTable(UsersModel* model, QWidget* parent = nullptr);

    /// Who is selected, in the order of the rows. All of them are visible: whom the filter leaves out is no longer
    /// selected.
    std::vector<PersonId> selectedPeople() const;
    qint64 selectedCount() const { return m_selection->count(); }

    /// The columns that are shown, from left to right.
    std::vector<int> shownColumns() const;

    /// Who is current; nothing where nobody is.
    std::optional<PersonId> currentPerson() const;

    /// Who is current where whoever was so is no longer shown: nobody, or the next one who is.
    enum class Instead : quint8 { Nobody, Neighbour };

    /// Does what alters the rows of the model, and marks afterwards whoever was marked before and is still there.
    void keepingMarks(const std::function<void()>& alter, Instead instead = Instead::Nobody);

    /// Sorts by a column, and by a second one where `place` says so; a column that is sorted by already turns round.
    enum class SortPlace : quint8 { First, Second };
    void sortByColumn(int column, SortPlace place);

    /// Gives the columns their widths, unless somebody has chosen other ones.
    void fitColumns();

    /// The columns from left to right, and as somebody had them.
    std::vector<ColumnPlace> columnPlaces() const;
    void arrange(const std::vector<ColumnPlace>& places);

    /// Offers which columns to show, and for the one under the pointer (or the current one) to sort by it.
    void offerColumns();

Q_SIGNALS:
    void marksChanged();
    /// Somebody arranged the columns in another way.
    void columnsChanged();
    /// Those who are selected are being dragged away.
    void dragStarted();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void offerColumnsAt(int column, const QPoint& place);
    std::vector<PersonId> fromCurrent() const;
    std::optional<int> firstRowOf(const std::vector<PersonId>& people) const;
    void lookAtSight();
    void showOrder();
    int headingWidth(int column) const;
    QFontMetrics letters(const UserColumn& column) const;
    int iconRoom(const UserColumn& column) const;
    int wantedWidth(int column);
    int measuredWidth(int column) const;

    UsersModel* m_users;
    RowSelection* m_selection;
    std::optional<QPoint> m_grip; // where a selected row was taken hold of
    std::map<int, int> m_wanted;  // by column, as wide as its texts, until these are others
    bool m_arranging = false;     // what changes now is nothing that somebody chose by hand
    bool m_widthsChosen = false;  // by hand
};

} // namespace seatkeeper
