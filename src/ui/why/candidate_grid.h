#pragma once

#include "ui/text/answers.h"

#include <QWidget>

class QGridLayout;

namespace seatkeeper {

/// The candidates of an answer, with what decided about each.
class CandidateGrid : public QWidget {
    Q_OBJECT

public:
    explicit CandidateGrid(QWidget* parent = nullptr);

    /// Whether the facts of a candidate stand behind its name, or below it where that is too wide.
    enum class Shape : quint8 { OneLine, Stacked };

    void setShape(Shape shape);
    void show(std::vector<WhyAnswer::Candidate> candidates);

private:
    void add(int row, const WhyAnswer::Candidate& candidate);

    Shape m_shape = Shape::OneLine;
    std::vector<WhyAnswer::Candidate> m_candidates;
    QGridLayout* m_grid;
};

} // namespace seatkeeper
