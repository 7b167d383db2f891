#pragma once

#include "ui/report/typed_table.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/console_page.h"
#include "ui/widgets/fresh_page.h"

class QAbstractItemModel;
class QMenu;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace seatkeeper {

class HandoversModel;
class PlainLabel;
class TableView;
class TimelineDetail;
class TimelineModel;

/// Responsibility, access and contracts through time: as a picture, as the same in a table, and as the list of
/// handovers.
class TimelinePage : public FreshPage, public ConsolePage {
    Q_OBJECT

public:
    /// `menu` is what a contract offers.
    TimelinePage(Session& session, const TextLanguage& language, QMenu* menu, QWidget* parent = nullptr);

    /// The subscription whose contract is current.
    std::optional<SubscriptionRef> currentSubscription() const override;

    /// A day of the term whose end is current, for the form that changes it.
    std::optional<QDate> currentTerm() const;

    std::vector<QWidget*> panes() const override;

    /// What the picture shows, or the list of handovers.
    bool hasTable() const override { return true; }
    TypedTable table() const override;

    /// Asks for a printer and prints the days in sight, with all lanes, on one page.
    bool canPrint() const override { return true; }
    void print() override;

    void takeFocus() override;
    QString countText() const override;

Q_SIGNALS:
    /// Another contract is the current one, or none.
    void subscriptionChanged();
    void subscriptionRequested(seatkeeper::SubscriptionRef subscription);
    void editRequested();
    void countChanged();
    void failed(const seatkeeper::Error& error);

protected:
    void fill() override;
    void retranslate() override;

private:
    enum class Tab : quint8 { Picture, Table, Handovers };

    Tab tab() const;
    const QAbstractItemModel& shownRows() const;
    QString shownTitle() const;
    void layOut();
    void begin();
    TimelineContent contentNow() const;
    void show(TimelineContent content);
    void showHandovers();
    void showTab();
    void follow();
    void sayCurrent();
    void followTable(const QModelIndex& index);
    void syncTable();
    void openHandover(const QModelIndex& index);
    void goToDay(QDate day);
    void preview(const TimelineView::Drag& drag);
    void takeDrop(const TimelineView::Drag& drag);

    Session& m_session;
    const TextLanguage& m_language;
    bool m_begun = false; // the plan that is open was shown once
    PlainLabel* m_title;
    PlainLabel* m_empty;
    QWidget* m_zoom;
    QToolButton* m_zoomOut;
    QToolButton* m_zoomIn;
    QPushButton* m_fit;
    QPushButton* m_usual;
    QTabWidget* m_tabs;
    TimelineView* m_view;
    TimelineModel* m_model;
    TableView* m_table;
    HandoversModel* m_handovers;
    TableView* m_list;
    TimelineDetail* m_detail;
    QMenu* m_menu;
};

} // namespace seatkeeper
