#pragma once

#include "ui/session/text_language.h"

#include <QWidget>

class QGridLayout;

namespace seatkeeper {

class RecentPlans;
class PlainLabel;
struct RecentPlan;

/// The plans that were opened last, with folder and day, each to be opened or taken off the list.
class RecentList : public QWidget {
    Q_OBJECT

public:
    RecentList(RecentPlans& recent, const TextLanguage& language, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void addRow(const RecentPlan& plan, int row);

    RecentPlans& m_recent;
    const TextLanguage& m_language;
    PlainLabel* m_title;
    QWidget* m_rows = nullptr;
};

} // namespace seatkeeper
