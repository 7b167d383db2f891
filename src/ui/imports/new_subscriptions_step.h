#pragma once

#include "core/plan/change.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace seatkeeper {

class ComboBox;
class DayEdit;
class LineEdit;
class PlainLabel;

/// The step of an import in which what is known of new subscriptions can be said, now or later.
class NewSubscriptionsStep : public QWidget {
    Q_OBJECT

public:
    NewSubscriptionsStep(const TextLanguage& language, QWidget* parent = nullptr);

    /// Asks about the subscriptions with these ids. What was said of them before stays.
    void ask(const QStringList& ids, QDate today);

    /// What was said, as changes in their order; nothing where a day is none, or a term lacks what it needs: that is
    /// said beside it then.
    std::optional<std::vector<Change>> changes();

    /// Says why what was said cannot be.
    void refuse(const QString& reason);

    void retranslate();

private:
    struct Row {
        QString id;
        PlainLabel* name;
        LineEdit* label;
        ComboBox* licensing;
        DayEdit* starts;
        DayEdit* ends;
    };

    void addRow(const QString& id);
    void nameFields(const Row& row);

    const TextLanguage& m_language;
    QDate m_today;
    PlainLabel* m_about;
    PlainLabel* m_refusal;
    QGridLayout* m_grid;
    std::vector<PlainLabel*> m_heads;
    std::vector<Row> m_rows;
};

} // namespace seatkeeper
