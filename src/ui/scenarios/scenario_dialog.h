#pragma once

#include "core/model/error.h"
#include "core/plan/scenario.h"
#include "ui/session/text_language.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace seatkeeper {

class LineEdit;
class PlainLabel;

/// Asks for the name and the note of a scenario, and says at once why a name cannot be taken.
class ScenarioDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose : quint8 { Create, Copy, Edit };

    /// What is to be done with what was typed; where it fails, the dialog stays and says why.
    using Take = std::function<Result<bool>(const ScenarioHead&)>;

    ScenarioDialog(Purpose purpose, const ScenarioHead& head, const TextLanguage& language, Take take,
                   QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void save();
    void retranslate();

    Purpose m_purpose;
    const TextLanguage& m_language;
    Take m_take;
    PlainLabel* m_explanation;
    QLabel* m_nameLabel;
    LineEdit* m_name;
    QLabel* m_noteLabel;
    LineEdit* m_note;
    PlainLabel* m_refusal;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace seatkeeper
