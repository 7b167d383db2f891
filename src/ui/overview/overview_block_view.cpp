#include "ui/overview/overview_block_view.h"

#include "ui/overview/seats_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace seatkeeper {

namespace {

/// How many lines are shown before somebody asks for all.
constexpr std::size_t mostLines = 8;

/// A text that stands on one line with links beside it.
PlainLabel* labelOf(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setContentsMargins(LinkButton::margin, LinkButton::margin, LinkButton::margin, LinkButton::margin);
    label->say(text);
    return label;
}

} // namespace

OverviewBlockView::OverviewBlockView(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_caption(new PlainLabel(this))
    , m_head(new PlainLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    m_caption->setTone(PlainLabel::Tone::Secondary);
    m_caption->setWordWrap(false);
    m_head->setFont(metrics::sectionTitle(font()));
    QHBoxLayout* top = rowLayout();
    top->addWidget(m_icon);
    top->addWidget(m_caption);
    top->addStretch();
    m_layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::large);
    m_layout->setSpacing(metrics::small);
    m_layout->addLayout(top);
    m_layout->addWidget(m_head);
}

void OverviewBlockView::show(const OverviewBlock& block)
{
    m_block = block;
    m_caption->say(block.caption);
    m_head->say(block.head);
    showIcon();
    showLines();
}

void OverviewBlockView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void OverviewBlockView::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    drawCard(this);
    if (m_block.harm == Harm::None)
        return;
    const Colors& colors = colorsOf(palette());
    constexpr int barWidth = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRect(0, 0, barWidth, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_block.harm == Harm::Damage ? colors.error : colors.warning);
    painter.drawRoundedRect(rect(), metrics::cornerRadius, metrics::cornerRadius);
}

/// What is there of the lines goes when control is back at the event loop: one of its verbs may have been clicked.
void OverviewBlockView::clear()
{
    m_links.clear();
    if (!m_lines)
        return;
    m_lines->hide();
    m_layout->removeWidget(m_lines);
    m_lines->deleteLater();
    m_lines = nullptr;
}

void OverviewBlockView::showIcon()
{
    const Colors& colors = colorsOf(palette());
    const QSize size(metrics::iconSize, metrics::iconSize);
    m_icon->setPixmap(pixmapOf(m_block.icon, size, m_block.harm == Harm::Damage ? colors.error : colors.secondary,
                               devicePixelRatioF()));
}

void OverviewBlockView::showLines()
{
    clear();
    if (m_block.lines.empty() && m_block.verbs.empty() && m_block.footnote.isEmpty())
        return;
    m_lines = new QWidget(this);
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins({});
    column->setSpacing(metrics::small);
    auto* grid = new QGridLayout;
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::medium);
    grid->setVerticalSpacing(metrics::tight);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    const bool isFolded = !m_isUnfolded && m_block.lines.size() > mostLines + 1;
    const std::size_t count = isFolded ? mostLines : m_block.lines.size();
    for (std::size_t i = 0; i < count; ++i)
        addLine(grid, m_block.lines[i]);
    if (isFolded) {
        auto* all = new LinkButton(m_lines);
        const QString text = tr("Show all %n lines", nullptr, static_cast<int>(m_block.lines.size()));
        all->say(text, text);
        connect(all, &LinkButton::clicked, this, [this] {
            m_isUnfolded = true;
            showLines();
            m_links.front()->setFocus(Qt::OtherFocusReason);
        });
        m_links.push_back(all);
        column->addWidget(all, 0, Qt::AlignLeft);
    }
    if (!m_block.footnote.isEmpty()) {
        PlainLabel* footnote = labelOf(m_block.footnote, m_lines);
        footnote->setTone(PlainLabel::Tone::Secondary);
        column->addWidget(footnote);
    }
    if (!m_block.verbs.empty())
        column->addWidget(rowOf(m_block.verbs));
    m_layout->addWidget(m_lines);
    m_lines->show(); // at once: a layout shows what is new only when it is laid out
}

void OverviewBlockView::addLine(QGridLayout* grid, const OverviewLine& line)
{
    constexpr int figureColumn = 2;
    const int row = grid->rowCount();
    if (row > 1)
        grid->setRowMinimumHeight(row, metrics::tight);
    const int first = row + 1;
    const bool isBeside = m_block.titles == OverviewBlock::Titles::Beside;
    QWidget* title = titleOf(line);
    QWidget* body = bodyOf(line);
    if (isBeside) {
        grid->addWidget(title, first, 0, Qt::AlignTop | Qt::AlignLeft);
        if (body)
            grid->addWidget(body, first, 1);
    } else {
        grid->addWidget(title, first, 0, 1, 2, Qt::AlignLeft);
        if (body)
            grid->addWidget(body, first + 1, 0, 1, figureColumn + 1);
    }
    if (!line.figure.isEmpty()) {
        PlainLabel* figure = labelOf(line.figure, m_lines);
        figure->setWordWrap(false);
        grid->addWidget(figure, first, figureColumn, Qt::AlignRight | Qt::AlignTop);
    }
    if (!line.verbs.empty()) {
        const int column = isBeside ? 1 : 0;
        grid->addWidget(rowOf(line.verbs), first + 2, column, 1, figureColumn + 1 - column);
    }
}

/// Whom or which day a line is about.
QWidget* OverviewBlockView::titleOf(const OverviewLine& line)
{
    if (line.leads)
        return linkTo(line.title);
    PlainLabel* label = labelOf(line.title.text, m_lines);
    label->setWordWrap(false);
    label->setFont(metrics::strong(font()));
    return label;
}

/// What it says, as a bar or in words; null where the title says it all.
QWidget* OverviewBlockView::bodyOf(const OverviewLine& line)
{
    if (line.seats)
        return new SeatsBar(*line.seats, m_lines);
    return line.text.isEmpty() ? nullptr : labelOf(line.text, m_lines);
}

LinkButton* OverviewBlockView::linkTo(const OverviewVerb& verb)
{
    auto* link = new LinkButton(m_lines);
    link->say(verb.text, verb.name);
    connect(link, &LinkButton::clicked, this, [this, target = verb.target] { Q_EMIT chosen(target); });
    m_links.push_back(link);
    return link;
}

QWidget* OverviewBlockView::rowOf(const std::vector<OverviewVerb>& verbs)
{
    constexpr std::size_t mostInARow = 2; // more would widen the block
    auto* holder = new QWidget(m_lines);
    auto* row = new QBoxLayout(verbs.size() > mostInARow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, holder);
    row->setContentsMargins({});
    row->setSpacing(verbs.size() > mostInARow ? metrics::tight : metrics::large);
    for (const OverviewVerb& verb : verbs)
        row->addWidget(linkTo(verb), 0, Qt::AlignLeft);
    row->addStretch();
    return holder;
}

} // namespace seatkeeper
