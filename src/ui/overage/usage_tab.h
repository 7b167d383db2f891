#pragma once

#include "ui/overage/months_tab.h"

namespace seatkeeper {

class ComboBox;
class UsageModel;

/// Where usage is entered: a grid of months and subscriptions for one usage type. Whatever is typed, pasted or taken
/// away is one undo step.
class UsageTab : public MonthsTab {
    Q_OBJECT

public:
    UsageTab(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Lays what is on the clipboard over the grid.
    void paste();

    /// Asks for a CSV file, and for what is to be read from it.
    void chooseFile();

    /// The same with a file that was chosen.
    void readFile(const QString& file);

    /// Makes the cell current for usage of a month and type of which the subscription is not known.
    void goToUnknown(Month month, UsageType type);

    void clear() override;
    bool copy() override;
    TypedTable table() const override;
    QString countText() const override;

protected:
    void begin() override;
    void fill() override;
    std::optional<int> rowOf(Month month) const override;
    int columnToEnter() const override;
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void take(int row, int column, const QString& text);
    UsageType type() const;

    QLabel* m_typeLabel;
    ComboBox* m_type;
    QPushButton* m_paste;
    QPushButton* m_read;
    UsageModel* m_model;
};

} // namespace seatkeeper
