#pragma once

#include "ui/users/user_facets.h"

#include <QWidget>

class QToolButton;

namespace seatkeeper {

class ComboBox;
class LineEdit;

/// The facets as a row of lists to choose from, a field for a number of days where one is typed, and the button that
/// takes all choices back.
class FacetBar : public QWidget {
    Q_OBJECT

public:
    explicit FacetBar(QWidget* parent = nullptr);

    /// Offers what there is in `listing`. Choices stay, except those that are no longer offered.
    void offer(const UserListing& listing, const Language& language);

    /// Chooses anew, and says so where that is another choice. What is not offered is left out.
    void choose(const FacetChoices& choices);
    void clear() { choose({}); }

    FacetChoices choices() const;

Q_SIGNALS:
    void chosen();

private:
    bool areDaysTyped() const;
    void select(Facet facet, std::optional<quint32> value);
    void showChoice();

    std::array<ComboBox*, facetCount> m_boxes{};
    LineEdit* m_days; ///< within which access is lost
    QToolButton* m_clear;
};

} // namespace seatkeeper
