#pragma once

#include "ui/text/language.h"

#include <QString>

class QWidget;

namespace seatkeeper {

class MainWindow;
class Session;

/// Takes the pictures of the user guide: goes the way that the guide describes, by the buttons that it names, and keeps
/// what is seen on the way.
class GuideCamera {
public:
    /// The pictures of a language go into the folder of its name.
    explicit GuideCamera(QString folder) : m_folder(std::move(folder)) {}

    /// False, with a word about it, where the way cannot be gone any more.
    bool takeAll(LanguageCode language);

private:
    bool moveOffAnEndingSubscription(MainWindow& window, Session& session);
    bool moveByHand(MainWindow& window);
    bool click(const QWidget& on, const char* button) const;
    bool take(QWidget& widget, const QString& name) const;

    QString m_folder;
    QString m_language;
};

} // namespace seatkeeper
