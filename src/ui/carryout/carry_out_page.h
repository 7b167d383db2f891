#pragma once

#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/fresh_page.h"

class QAction;
class QLabel;
class QPushButton;

namespace seatkeeper {

class ComboBox;
class ExportsModel;
class PlainLabel;
class StepsModel;
class TableView;

/// What is to be carried out in Control Hub: what remains now, what was handed over, and what has become of it for each
/// person by the last import.
class CarryOutPage : public FreshPage, public ConsolePage {
    Q_OBJECT

public:
    /// The actions that the page offers as buttons: export, and import again.
    CarryOutPage(Session& session, const TextLanguage& language, QAction* exportAction, QAction* importAction,
                 QWidget* parent = nullptr);

    /// The steps, or what was handed over where the focus is there.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    void takeFocus() override;
    QString countText() const override;
    std::vector<QWidget*> panes() const override;

Q_SIGNALS:
    void personRequested(seatkeeper::PersonId person);
    void countChanged();

protected:
    void fill() override;
    void retranslate() override;

private:
    void layOut();
    void showSteps();
    std::optional<StepState> chosenState() const;

    Session& m_session;
    const TextLanguage& m_language;
    QAction* m_exportAction;
    QAction* m_importAction;
    PlainLabel* m_title;
    PlainLabel* m_head;
    QPushButton* m_export;
    QPushButton* m_import;
    ExportsModel* m_exports;
    TableView* m_exportTable;
    QLabel* m_stateLabel;
    ComboBox* m_state;
    StepsModel* m_steps;
    TableView* m_stepTable;
    PlainLabel* m_nothing;
};

} // namespace seatkeeper
