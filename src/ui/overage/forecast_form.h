#pragma once

#include "core/rules/forecast.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace seatkeeper {

class ComboBox;
class LineEdit;
class PlainLabel;

/// How the usage of each type is expected to go on: what it starts from and how much it grows. Holds at once.
class ForecastForm : public QWidget {
    Q_OBJECT

public:
    ForecastForm(Session& session, const TextLanguage& language, QWidget* parent = nullptr);

    /// What is chosen for each type; how far ahead is chosen elsewhere.
    const std::array<TypeForecast, usageTypeCount>& types() const { return m_types; }

    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        UsageType type;
        QLabel* name;
        ComboBox* basis;
        LineEdit* growth;
        QLabel* percent;
    };

    void makeRow(UsageType type);
    void begin();
    void renew();
    void take();
    void retranslate();

    Session& m_session;
    const TextLanguage& m_language;
    std::array<TypeForecast, usageTypeCount> m_types;
    std::vector<Row> m_rows;
    PlainLabel* m_explanation;
    QGridLayout* m_grid;
};

} // namespace seatkeeper
