#pragma once

#include "core/rules/pool.h"
#include "ui/session/text_language.h"
#include "ui/text/consequence_texts.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace seatkeeper {

class PlainLabel;

/// What a draft would do, beside its fields: sentences, and for a usage type what is contracted together, who pays and
/// at which rate, before and after.
class ConsequenceView : public QWidget {
    Q_OBJECT

public:
    explicit ConsequenceView(const TextLanguage& language, QWidget* parent = nullptr);

    struct Sentence {
        enum class Kind : quint8 { Plain, Secondary, Warning, Refusal };
        Kind kind = Kind::Plain;
        QString text;
    };
    void say(const std::vector<Sentence>& sentences);

    /// Puts a widget under the sentences, such as a button that asks more about them.
    void addBelow(QWidget* widget);

    /// `tenant` knows the payers' names.
    struct Comparison {
        UsageType type;
        QDate day;
        Pool before;
        Pool after;
    };
    void compare(const std::optional<Comparison>& comparison, const Tenant& tenant);

    /// All that is said, a line each.
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addLine(int row, const QString& label, const QString& before, const QString& after);

    const TextLanguage& m_language;
    PlainLabel* m_title;
    QVBoxLayout* m_sentences;
    PlainLabel* m_poolTitle;
    QWidget* m_pool;
    QGridLayout* m_grid;
};

} // namespace seatkeeper
