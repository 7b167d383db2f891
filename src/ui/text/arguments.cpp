#include "ui/text/arguments.h"

#include "ui/text/words.h"

namespace seatkeeper {

namespace {

struct TextOf {
    const Language& language;

    QString operator()(const QString& text) const { return text; }
    QString operator()(QDate day) const { return language.dateInSentence(day); }
    QString operator()(Month month) const { return language.month(month); }
    QString operator()(qint64 number) const { return language.number(number); }
    QString operator()(UsageType type) const { return inSentence(language, type); }
    QString operator()(Term) const { return {}; } // chooses among sentences, and stands in none of them
};

} // namespace

QString argumentText(const Language& language, const Argument& argument)
{
    return std::visit(TextOf{language}, argument);
}

Argument argumentAt(const Error& error, std::size_t index)
{
    return index < error.arguments.size() ? error.arguments[index] : Argument(QString());
}

QString withArguments(const QString& sentence, const QStringList& arguments)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool mayBePlace = sentence[i] == QLatin1Char('%') && i + 1 < sentence.size();
        const qsizetype place = mayBePlace ? sentence[i + 1].digitValue() : -1;
        if (place < 1 || place > arguments.size()) {
            result += sentence[i];
            continue;
        }
        result += arguments[place - 1];
        ++i;
    }
    return result;
}

} // namespace seatkeeper
