#include "ui/guide/guide_window.h"

#include "ui/theme/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr int positionRole = Qt::UserRole;

} // namespace

GuideWindow::GuideWindow(const TextLanguage& language, QWidget* parent)
    : QDialog(parent)
    , m_language(language)
    , m_searchLabel(new QLabel(this))
    , m_search(new LineEdit(this))
    , m_found(new PlainLabel(this))
    , m_contents(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("guideWindow"));
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_text->setObjectName(QStringLiteral("guideText"));
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_found->setObjectName(QStringLiteral("guideFound"));
    layOut();
    connect(m_contents, &QListWidget::currentRowChanged, this, &GuideWindow::follow);
    connect(m_contents, &QListWidget::itemActivated, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        search();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::search);
    connect(m_search, &LineEdit::downPressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const std::optional<int> place = placeOfLink(m_places, link.toString()))
            goToPlace(*place);
    });
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    load();
    retranslate();
}

void GuideWindow::goTo(const QString& name)
{
    goToPlace(placeAbout(m_places, name).value_or(0));
}

void GuideWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        load();
        retranslate();
    }
    QDialog::changeEvent(event);
}

void GuideWindow::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitPictures();
}

void GuideWindow::layOut()
{
    constexpr int contentsWidth = 34; // characters
    constexpr int textWidth = 96;
    constexpr int lines = 44;
    const int character = fontMetrics().averageCharWidth();
    m_contents->setItemDelegate(new RowDelegate(m_contents));
    m_contents->setFixedWidth(contentsWidth * character);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setOpenLinks(false); // what it leads to is in it
    m_text->document()->setDocumentMargin(metrics::large);
    m_found->setTone(PlainLabel::Tone::Secondary);
    m_search->addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_searchLabel->setBuddy(m_search);
    QHBoxLayout* head = rowLayout();
    head->addWidget(m_searchLabel);
    head->addWidget(m_search, 1);
    head->addWidget(m_found, 1);
    QHBoxLayout* body = rowLayout();
    body->addWidget(m_contents);
    body->addWidget(m_text, 1);
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(head);
    layout->addLayout(body, 1);
    resize((contentsWidth + textWidth) * character + 2 * metrics::large, lines * fontMetrics().lineSpacing());
}

void GuideWindow::load()
{
    m_places = loadGuide(*m_text->document(), m_language->code());
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    for (const GuidePlace& place : m_places) {
        constexpr qsizetype perLevel = 2;
        const QString indent(perLevel * std::max(0, place.level - 1), QLatin1Char(' '));
        auto* item = new QListWidgetItem(indent + place.title, m_contents);
        item->setToolTip(place.title);
        item->setData(positionRole, place.position);
        if (place.level == 1)
            item->setFont(metrics::strong(font()));
    }
    m_found->say({});
    fitPictures();
    goToPlace(0);
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("User guide"));
    m_searchLabel->setText(tr("&Search:"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("A word; Enter goes to the next place"));
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("User guide"));
}

void GuideWindow::goToPlace(int position)
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End); // from below, so that the place comes to stand on top
    m_text->setTextCursor(cursor);
    cursor.setPosition(position);
    m_text->setTextCursor(cursor);
    const QRectF place = m_text->document()->documentLayout()->blockBoundingRect(cursor.block());
    m_text->verticalScrollBar()->setValue(position == 0 ? 0 : static_cast<int>(place.top()) - metrics::small);
    const auto at =
        std::ranges::find_if(m_places, [position](const GuidePlace& one) { return one.position >= position; });
    const QSignalBlocker blocker(m_contents);
    m_contents->setCurrentRow(at == m_places.end() ? 0 : static_cast<int>(at - m_places.begin()));
}

void GuideWindow::follow()
{
    if (const QListWidgetItem* item = m_contents->currentItem())
        goToPlace(item->data(positionRole).toInt());
}

/// Goes to the next place with what is searched for, after the last one to the first.
void GuideWindow::search()
{
    const QString words = m_search->text();
    if (words.isEmpty())
        return m_found->say({});
    bool isFound = m_text->find(words);
    if (!isFound) {
        m_text->moveCursor(QTextCursor::Start);
        isFound = m_text->find(words);
    }
    m_found->say(isFound ? QString() : tr("Not in the guide."));
}

/// Pictures as wide as there is room for, and never wider than they are.
void GuideWindow::fitPictures()
{
    const int room = m_text->viewport()->width() - 2 * metrics::large;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            const QImage picture(QLatin1Char(':') + QUrl(format.name()).path());
            const int width = std::min(room, picture.width());
            if (static_cast<int>(format.width()) == width)
                continue;
            format.setWidth(width);
            QTextCursor cursor(block);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the block is another one now; pictures stand alone in theirs
        }
    }
}

} // namespace seatkeeper
