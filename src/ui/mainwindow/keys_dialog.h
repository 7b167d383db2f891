#pragma once

#include <QDialog>

class QPushButton;
class QStandardItemModel;

namespace seatkeeper {

class Actions;
class TableView;

/// All keys: those of the menus as the table of actions has them, and those of tables and editors.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const Actions& actions, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    int widthOf(int column) const; ///< for the longest of its texts

    const Actions& m_actions;
    QStandardItemModel* m_model;
    TableView* m_table;
    QPushButton* m_close;
};

} // namespace seatkeeper
