#include "ui/why/candidate_grid.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>

namespace seatkeeper {

namespace {

/// Where a text of a candidate stands in the rows of the candidate.
struct Cell {
    int row;
    int column;
    int columns;
};

// Sign, number, name, fact, state, what decided.
constexpr std::array oneLine{Cell{0, 0, 1}, Cell{0, 1, 1}, Cell{0, 2, 1}, Cell{0, 3, 1}, Cell{0, 4, 1}, Cell{0, 5, 1}};
constexpr std::array stacked{Cell{0, 0, 1}, Cell{0, 1, 1}, Cell{0, 2, 4}, Cell{1, 2, 1}, Cell{1, 3, 1}, Cell{2, 2, 4}};

/// Filled for who has it, open for who takes part, a dash for who does not.
QString signOf(WhyAnswer::Mark mark)
{
    switch (mark) {
    case WhyAnswer::Mark::Chosen: return QStringLiteral("●");
    case WhyAnswer::Mark::TakesPart: return QStringLiteral("○");
    case WhyAnswer::Mark::StandsApart: break;
    }
    return QStringLiteral("–");
}

} // namespace

CandidateGrid::CandidateGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    constexpr int lastColumn = 5; // of what decided
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::large);
    m_grid->setVerticalSpacing(metrics::tight);
    m_grid->setColumnStretch(lastColumn, 1);
}

void CandidateGrid::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    show(std::vector(m_candidates));
}

void CandidateGrid::show(std::vector<WhyAnswer::Candidate> candidates)
{
    m_candidates = std::move(candidates);
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const WhyAnswer::Candidate& candidate : m_candidates) {
        add(row, candidate);
        row += m_shape == Shape::OneLine ? 1 : 3;
    }
    setVisible(!m_candidates.empty());
}

void CandidateGrid::add(int row, const WhyAnswer::Candidate& candidate)
{
    const std::array texts{signOf(candidate.mark), candidate.number, candidate.name,
                           candidate.fact,         candidate.state,  candidate.decision};
    const std::array<Cell, texts.size()>& cells = m_shape == Shape::OneLine ? oneLine : stacked;
    constexpr std::size_t firstOfFacts = 3;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto* label = new PlainLabel(this);
        label->setWordWrap(i == texts.size() - 1);
        if (candidate.mark == WhyAnswer::Mark::Chosen)
            label->setFont(metrics::strong(font()));
        else if (i >= firstOfFacts)
            label->setTone(PlainLabel::Tone::Secondary);
        label->say(texts.at(i));
        m_grid->addWidget(label, row + cells.at(i).row, cells.at(i).column, 1, cells.at(i).columns);
    }
}

} // namespace seatkeeper
