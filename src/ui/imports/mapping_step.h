#pragma once

#include "core/plan/people_source.h"

#include <QWidget>

class QGridLayout;

namespace seatkeeper {

class ComboBox;
class LineEdit;
class PlainLabel;

/// The step of an import in which somebody says what columns or licenses are that nobody recognised. What is said is
/// remembered in the plan.
class MappingStep : public QWidget {
    Q_OBJECT

public:
    explicit MappingStep(QWidget* parent = nullptr);

    /// Asks about these; what `mappings` says already stands there.
    void ask(const std::vector<UnrecognisedLicense>& licenses, const Mappings& mappings);

    /// What is said now, with what was said before of others. A license without a subscription counts as none.
    Mappings said() const;

    void retranslate();

private:
    struct Row {
        UnrecognisedLicense license;
        PlainLabel* name;
        ComboBox* what;
        LineEdit* subscription;
    };

    void addRow(const UnrecognisedLicense& license);
    static void followChoice(const Row& row);

    PlainLabel* m_about;
    PlainLabel* m_nameHead;
    PlainLabel* m_whatHead;
    PlainLabel* m_subscriptionHead;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    Mappings m_before;
};

} // namespace seatkeeper
