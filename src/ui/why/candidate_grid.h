#pragma once

#include "ui/text/answers.h"

#include <QWidget>

class QGridLayout;

namespace seatkeeper {

/// The candidates of an answer, one a line, with what decided about each.
class CandidateGrid : public QWidget {
    Q_OBJECT

public:
    explicit CandidateGrid(QWidget* parent = nullptr);

    void show(const std::vector<WhyAnswer::Candidate>& candidates);

private:
    void add(int row, const WhyAnswer::Candidate& candidate);

    QGridLayout* m_grid;
};

} // namespace seatkeeper
