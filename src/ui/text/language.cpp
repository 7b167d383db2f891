#include "ui/text/language.h"

#include "ui/text/translators.h"

#include <limits>

namespace seatkeeper {

namespace {

QLocale localeFor(LanguageCode code)
{
    return code == LanguageCode::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Language::Language(LanguageCode code) : m_code(code), m_locale(localeFor(code)), m_translator(ownTranslator(code)) {}

Language::~Language() = default;
Language::Language(Language&&) noexcept = default;
Language& Language::operator=(Language&&) noexcept = default;

QString Language::translate(const char* context, const char* source, const char* disambiguation, qint64 n) const
{
    const int grammaticalNumber = static_cast<int>(qBound(qint64{-1}, n, qint64{std::numeric_limits<int>::max()}));
    QString text = m_translator->translate(context, source, disambiguation, grammaticalNumber);
    if (text.isNull())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), number(n));
    return text;
}

// The formats are spelt out: those of the locale differ between versions of its data.
QString Language::date(QDate day) const
{
    return m_locale.toString(day, m_code == LanguageCode::Dutch ? u"dd-MM-yyyy" : u"d MMM yyyy");
}

QString Language::dateInSentence(QDate day) const
{
    return m_locale.toString(day, u"d MMMM yyyy");
}

QString Language::month(Month month) const
{
    return m_locale.toString(month.firstDay(), u"MMMM yyyy");
}

QString Language::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Language::decimal(const QString& plain) const
{
    const bool negative = plain.startsWith(QLatin1Char('-'));
    const QString digits = plain.mid(negative ? 1 : 0);
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? digits : digits.first(point);
    const QString decimals = point < 0 ? QString() : m_locale.decimalPoint() + digits.sliced(point + 1);
    const QString sign = negative ? m_locale.negativeSign() : QString();
    return sign + m_locale.toString(whole.toULongLong()) + decimals;
}

QString Language::list(const QStringList& items) const
{
    return m_locale.createSeparatedList(items);
}

QString Language::money(Money amount, const QString& currency) const
{
    return withCurrency(decimal(amount.toString()), currency);
}

QString Language::price(const Rate& rate, const QString& currency) const
{
    return withCurrency(decimal(rate.toString()), currency);
}

// The sign stays with the digits. QLocale would write (€ 5,00) in Dutch for what is below zero.
QString Language::signOf(const QString& currency)
{
    return currency == QLatin1String("EUR") ? QStringLiteral("€") : currency;
}

QString Language::withCurrency(const QString& digits, const QString& currency) const
{
    if (currency.isEmpty())
        return digits;
    return signOf(currency) + QChar(QChar::Nbsp) + digits;
}

QString tagOf(LanguageCode code)
{
    return code == LanguageCode::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

} // namespace seatkeeper
