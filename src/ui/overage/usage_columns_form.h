#pragma once

#include "core/exchange/usage_reader.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QGridLayout;

namespace seatkeeper {

class ComboBox;
class PlainLabel;

/// What each column of a file of usage holds, for somebody to say where the headings do not tell.
class UsageColumnsForm : public QWidget {
    Q_OBJECT

public:
    UsageColumnsForm(const TextLanguage& language, QWidget* parent = nullptr);

    /// Asks about the columns of a file, which are `columns` by now. Where it is the same file, nothing is asked anew.
    void ask(const UsageHead& head, const std::vector<UsageColumn>& columns, const Tenant& tenant);

    /// What the columns hold by what is said now.
    std::vector<UsageColumn> said() const;

    void retranslate();

Q_SIGNALS:
    /// Somebody said of a column that it holds something else.
    void changed();

private:
    struct Row {
        PlainLabel* heading;
        PlainLabel* sample;
        ComboBox* what;
        std::vector<UsageColumn> choices; ///< by the entries of `what`
    };

    void addRow(const UsageHead::Column& column, const UsageColumn& now);
    QString textOf(const UsageColumn& choice) const;

    const TextLanguage& m_language;
    PlainLabel* m_headingHead;
    PlainLabel* m_sampleHead;
    PlainLabel* m_whatHead;
    QGridLayout* m_grid;
    Tenant m_tenant;
    std::vector<Row> m_rows;
};

} // namespace seatkeeper
