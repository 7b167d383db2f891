#pragma once

#include "ui/session/session.h"
#include "ui/session/text_language.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace seatkeeper {

class FindingsWatch;
class PlainLabel;

/// The alarm that is open, above every page, until it is solved or accepted.
class AlarmBar : public QWidget {
    Q_OBJECT

public:
    AlarmBar(const Session& session, const FindingsWatch& watch, const TextLanguage& language,
             QWidget* parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to see the finding.
    void chosen();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void renew();

    const Session& m_session;
    const FindingsWatch& m_watch;
    const TextLanguage& m_language;
    QLabel* m_icon;
    PlainLabel* m_text;
    bool m_isDoubt = false; ///< rather than an alarm
    QPushButton* m_show;
};

} // namespace seatkeeper
