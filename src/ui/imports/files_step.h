#pragma once

#include "core/model/error.h"
#include "ui/report/typed_table.h"
#include "ui/session/plan_files.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QListWidget;
class QProgressBar;
class QPushButton;

namespace seatkeeper {

class ErrorsModel;
class PlainLabel;
class TableView;

/// The first step of an import: which files, how one gets them, and what is wrong with them.
class FilesStep : public QWidget {
    Q_OBJECT

public:
    FilesStep(const PlanFiles& files, const TextLanguage& language, QWidget* parent = nullptr);

    const ImportFiles& chosen() const { return m_chosen; }
    void add(const QStringList& files);

    /// Begins with the files of the time before; whoever adds others wants those instead.
    void propose(const QStringList& files);

    /// Gives the focus to the button that chooses files.
    void focusChoice();

    void showErrors(const std::vector<Error>& errors);
    void showProgress(int percent);
    void hideProgress();
    void retranslate();

Q_SIGNALS:
    void chosenChanged();
    /// A file was chosen that replaces the baseline whole: another act.
    void tenantFileChosen(const QString& file);
    void saveErrorsWanted();

public:
    /// The errors, to be saved as a table.
    TypedTable errors() const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void removeChosen();
    void showChosen();
    void take(const QString& file);

    const PlanFiles& m_files;
    const TextLanguage& m_language;
    ImportFiles m_chosen;
    bool m_isProposed = false;       ///< what is chosen was not chosen by anybody yet
    std::vector<Error> m_unreadable; // chosen, but no file that can be read
    PlainLabel* m_about;
    QListWidget* m_list;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QProgressBar* m_progress;
    PlainLabel* m_wrong;
    ErrorsModel* m_errors;
    TableView* m_errorTable;
    QPushButton* m_saveErrors;
};

} // namespace seatkeeper
