#include "ui/widgets/editor_page.h"

#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tab_order.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace seatkeeper {

EditorPage::EditorPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_title->setFont(metrics::pageTitle(font()));
    m_save->setDefault(true);
    m_save->setObjectName(QStringLiteral("saveToPlan"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isCancelled = true;
        leave();
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_S}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { save(); });
    }
}

QString EditorPage::heading() const
{
    return m_title->text();
}

void EditorPage::followWhileShown()
{
    if (isVisible())
        follow();
}

void EditorPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EditorPage::showEvent(QShowEvent* event)
{
    m_isCancelled = false;
    QWidget::showEvent(event);
}

void EditorPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return save();
    QWidget::keyPressEvent(event);
}

void EditorPage::retranslate()
{
    m_save->setText(savesToScenario() ? tr("Save to scenario") : tr("Save to plan"));
    m_save->setAccessibleName(m_save->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
}

QHBoxLayout* EditorPage::buttonRow() const
{
    QHBoxLayout* row = rowLayout();
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    return row;
}

void EditorPage::focusButtons()
{
    (m_save->isEnabled() ? m_save : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void EditorPage::orderTabsOf(const std::vector<QWidget*>& parts)
{
    std::vector<QWidget*> stops = tabStops(parts);
    std::erase_if(stops, [this](const QWidget* stop) { return stop == m_save || stop == m_cancel; });
    // Fields that were made just now stand after everything else in the window; the button is where the page is.
    if (!stops.empty())
        setTabOrder(m_save, stops.front());
    stops.insert(stops.end(), {m_save, m_cancel});
    orderTabs(stops);
}

} // namespace seatkeeper
