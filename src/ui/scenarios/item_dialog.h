#pragma once

#include "ui/scenarios/change_fields.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace seatkeeper {

class LineEdit;
class PlainLabel;

/// Edits the days and quantities of a planned change, and says at once why it would not fit.
class ItemDialog : public QDialog {
    Q_OBJECT

public:
    ItemDialog(Session& session, const TextLanguage& language, ItemKey item, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        ChangeField::Kind kind;
        QLabel* label;
        LineEdit* field;
    };

    void layOut();
    void save();
    void retranslate();
    static QString labelOf(ChangeField::Kind kind);

    Session& m_session;
    const TextLanguage& m_language;
    ItemKey m_item;
    Change m_change;
    PlainLabel* m_about;
    std::vector<Row> m_rows;
    PlainLabel* m_refusal;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace seatkeeper
