#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QAction;
class QModelIndex;
class QSplitter;

namespace seatkeeper {

class GroupedHeader;
class PlainLabel;
class SubscriptionsModel;
class TableView;
class WhyPanel;

/// All subscriptions as the one table whose order is the rule, with the answer to "Why?" below it.
class SubscriptionsPage : public QWidget {
    Q_OBJECT

public:
    SubscriptionsPage(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// Opens the explanation of the current cell.
    void explain();

    void focusTable();
    QString countText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void renew();
    void retranslate();
    void follow(const QModelIndex& index);
    void showWhy();
    void closeWhy();
    void nameGroups();
    void sizeColumns();
    void openWhy();
    void arrangeTotals();

    Session& m_session;
    const TextLanguage& m_language;
    PlainLabel* m_title;
    PlainLabel* m_empty;
    SubscriptionsModel* m_model;
    TableView* m_table;
    GroupedHeader* m_header;
    WhyPanel* m_why;
    QSplitter* m_splitter;
    QAction* m_explain;
};

} // namespace seatkeeper
