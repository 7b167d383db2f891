#include "ui/mainwindow/keys_dialog.h"

#include "ui/mainwindow/actions.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeySequence>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyle>

#include <algorithm>

namespace seatkeeper {

namespace {

/// A key that no menu has.
struct OtherKey {
    const char* place;
    const char* act;
    const char* keys; ///< portable
};

constexpr std::array otherKeys{
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Lists"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Open what is current, or ask Why?"), "Enter"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Lists"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Open the menu of what is current"), "Shift+F10"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Buttons"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Press the button that has the focus"), "Enter; Space"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Filters"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Go into the list"), "Down"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Filters"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Empty the filter"), "Esc"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Fields for a day"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Open the calendar"), "Alt+Down"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Timeline"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Go to another event"), "Left; Right"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Timeline"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Go to another lane"), "Up; Down"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Timeline"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Go to the first or the last event"), "Home; End"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Timeline"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Make its day the as-of date"), "Enter"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Timeline"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Show fewer or more days"), "+; -"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Timeline"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Show all days"), "F"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Editors"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Save to plan"), "Enter; Ctrl+S; Ctrl+Enter"},
    OtherKey{QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Editors"),
             QT_TRANSLATE_NOOP("seatkeeper::KeysDialog", "Leave without saving"), "Esc"},
};

} // namespace

KeysDialog::KeysDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_model(new QStandardItemModel(this))
    , m_table(new TableView(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    // As wide as what is said in it, so that nothing is cut.
    int width = 2 * (metrics::wide + m_table->frameWidth()) + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int column = 0; column < m_model->columnCount(); ++column)
        width += widthOf(column);
    constexpr int lines = 36;
    resize(width, lines * fontMetrics().lineSpacing());
}

void KeysDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void KeysDialog::retranslate()
{
    setWindowTitle(tr("Keyboard"));
    m_table->setAccessibleName(windowTitle());
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Where"), tr("What"), tr("Keys")});
    const auto addRow = [this](const QString& place, const QString& act, const QList<QKeySequence>& keys) {
        QList<QStandardItem*> row;
        for (const QString& text : {place, act, QKeySequence::listToString(keys, QKeySequence::NativeText)}) {
            row.push_back(new QStandardItem(text));
            row.back()->setEditable(false);
        }
        m_model->appendRow(row);
    };
    for (const ActionKeys& action : m_actions.keys())
        addRow(action.menu, action.text, action.keys);
    for (const OtherKey& key : otherKeys)
        addRow(tr(key.place), tr(key.act),
               QKeySequence::listFromString(QLatin1String(key.keys), QKeySequence::PortableText));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, widthOf(column));
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

int KeysDialog::widthOf(int column) const
{
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_model->item(row, column)->text()));
    return widest + 2 * metrics::medium;
}

} // namespace seatkeeper
