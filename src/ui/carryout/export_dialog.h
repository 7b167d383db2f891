#pragma once

#include "ui/report/carry_out_files.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace seatkeeper {

class ComboBox;
class PlainLabel;

/// Hands over what is to be carried out: shows what each file will hold before any of it is written, and what no file
/// can do. What is written is remembered in the plan.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Writes all files into a folder, as if it had been chosen. Files that are there already are written over only
    /// after a question.
    void saveInto(const QString& folder);

Q_SIGNALS:
    void saved(int files, const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void make();
    void showFile();
    void chooseFolder();
    void write(const QString& folder);
    void retranslate();
    ExportForm form() const;
    QStringList existingIn(const QString& folder) const;

    Session& m_session;
    const TextLanguage& m_language;
    CarryOutFiles m_files;
    std::vector<OutputFile> m_all; // files and their companions, in the order of the list
    QLabel* m_formLabel;
    ComboBox* m_form;
    QLabel* m_textFormLabel;
    ComboBox* m_textForm;
    QLabel* m_languageLabel;
    ComboBox* m_textLanguage;
    PlainLabel* m_about;
    QListWidget* m_list;
    QPlainTextEdit* m_content;
    PlainLabel* m_left;
    PlainLabel* m_refusal;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace seatkeeper
