#pragma once

#include "ui/settings/settings.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace seatkeeper {

class ComboBox;
class LineEdit;
class PlainLabel;

/// Language, appearance and the author's name. What is chosen holds at once; there is nothing to confirm.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The preferences are other ones now.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void show(const Preferences& preferences);
    void take();
    void retranslate();

    Settings& m_settings;
    QLabel* m_languageLabel;
    ComboBox* m_language;
    QLabel* m_schemeLabel;
    ComboBox* m_scheme;
    QLabel* m_authorLabel;
    LineEdit* m_author;
    PlainLabel* m_aboutAuthor;
    QPushButton* m_close;
};

} // namespace seatkeeper
