#pragma once

#include "core/model/person.h"
#include "ui/widgets/table_view.h"

#include <functional>

namespace seatkeeper {

class UsersModel;

/// The table of users: sorts by its head, fits its columns into the room, and knows who is marked.
class UsersTable : public TableView {
    Q_OBJECT

public:
    explicit UsersTable(UsersModel* model, QWidget* parent = nullptr);

    /// Who is selected, in the order of the rows. All of them are visible: whom the filter leaves out is no longer
    /// selected.
    std::vector<PersonId> selectedPeople() const;
    qint64 selectedCount() const;

    /// Who is current; nothing where nobody is.
    std::optional<PersonId> currentPerson() const;

    /// Does what alters the rows of the model, and marks afterwards whoever was marked before and is still there.
    void keepingMarks(const std::function<void()>& alter);

    /// Sorts by a column, and by a second one where `place` says so; a column that is sorted by already turns round.
    enum class SortPlace : quint8 { First, Second };
    void sortByColumn(int column, SortPlace place);

    /// Gives the columns their widths, unless somebody has chosen other ones.
    void fitColumns();

Q_SIGNALS:
    void marksChanged();

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void select(const std::vector<PersonId>& people);
    void showOrder();
    int headingWidth(int column) const;
    int wantedWidth(int column) const;

    UsersModel* m_users;
    bool m_fitting = false;      // widths that change now are none that somebody chose
    bool m_widthsChosen = false; // by hand
};

} // namespace seatkeeper
