#include "ui/text/answers.h"

#include <QStringList>

namespace seatkeeper {

namespace {

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

QString tableRow(const WhyAnswer::Candidate& candidate)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& text : {candidate.name, candidate.fact, candidate.state, candidate.decision}) {
        const QString cell = candidate.mark == WhyAnswer::Mark::Chosen ? QStringLiteral("<td><b>%1</b></td>")
                                                                       : QStringLiteral("<td>%1</td>");
        row += cell.arg(text.toHtmlEscaped());
    }
    return row + QStringLiteral("</tr>\n");
}

} // namespace

QString plainText(const WhyAnswer& answer)
{
    QStringList lines{answer.question, answer.conclusion, answer.caution};
    for (const WhyAnswer::Candidate& candidate : answer.candidates) {
        QStringList parts{candidate.name, candidate.fact, candidate.decision};
        parts.removeAll(QString());
        lines.push_back(QStringLiteral("• ") + parts.join(QStringLiteral(" · ")));
    }
    lines.push_back(answer.rule);
    for (const WhyAnswer::Reading& reading : answer.readings)
        lines.push_back(reading.text);
    lines.push_back(answer.next);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString html(const WhyAnswer& answer)
{
    QString text = QStringLiteral("<h3>%1</h3>\n").arg(answer.question.toHtmlEscaped());
    text += paragraph(answer.conclusion) + paragraph(answer.caution);
    if (!answer.candidates.empty()) {
        text += QStringLiteral("<table cellpadding=\"4\">\n");
        for (const WhyAnswer::Candidate& candidate : answer.candidates)
            text += tableRow(candidate);
        text += QStringLiteral("</table>\n");
    }
    text += paragraph(answer.rule);
    for (const WhyAnswer::Reading& reading : answer.readings)
        text += paragraph(reading.text);
    return text + paragraph(answer.next);
}

} // namespace seatkeeper
