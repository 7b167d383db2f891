#include "ui/why/candidate_grid.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>

namespace seatkeeper {

namespace {

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
    constexpr int decisionColumn = 5;
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::large);
    m_grid->setVerticalSpacing(metrics::tight);
    m_grid->setColumnStretch(decisionColumn, 1);
}

void CandidateGrid::show(const std::vector<WhyAnswer::Candidate>& candidates)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const WhyAnswer::Candidate& candidate : candidates)
        add(row++, candidate);
    setVisible(!candidates.empty());
}

void CandidateGrid::add(int row, const WhyAnswer::Candidate& candidate)
{
    const std::array texts{signOf(candidate.mark), candidate.number, candidate.name,
                           candidate.fact,         candidate.state,  candidate.decision};
    constexpr int firstOfFacts = 3;
    int column = 0;
    for (const QString& text : texts) {
        auto* label = new PlainLabel(this);
        label->setWordWrap(column == static_cast<int>(texts.size()) - 1);
        if (candidate.mark == WhyAnswer::Mark::Chosen)
            label->setFont(metrics::strong(font()));
        else if (column >= firstOfFacts)
            label->setTone(PlainLabel::Tone::Secondary);
        label->say(text);
        m_grid->addWidget(label, row, column++);
    }
}

} // namespace seatkeeper
