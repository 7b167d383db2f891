#pragma once

#include "ui/guide/guide_text.h"
#include "ui/session/text_language.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QTextBrowser;

namespace seatkeeper {

class LineEdit;
class PlainLabel;

/// The user guide beside the window, in its language: contents, text and pictures, and a field to search in it. It
/// stays open while one works.
class GuideWindow : public QDialog {
    Q_OBJECT

public:
    GuideWindow(const TextLanguage& language, QWidget* parent);

    /// Goes to what the guide says about something by its name in the window; where it says nothing, to its beginning.
    void goTo(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void load();
    void retranslate();
    void goToPlace(int position);
    void follow();
    void search();
    void fitPictures();

    const TextLanguage& m_language;
    std::vector<GuidePlace> m_places;
    QLabel* m_searchLabel;
    LineEdit* m_search;
    PlainLabel* m_found;
    QListWidget* m_contents;
    QTextBrowser* m_text;
};

} // namespace seatkeeper
