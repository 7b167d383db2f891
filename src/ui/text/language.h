#pragma once

#include "core/model/decimal.h"
#include "core/model/month.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace seatkeeper {

enum class LanguageCode : quint8 { English, Dutch };

/// A language to write in: its sentences, and the form of its dates, numbers and amounts.
///
/// It owns its translation, so that a Dutch report can be written from an English window.
class Language {
public:
    explicit Language(LanguageCode code);
    ~Language();
    Language(Language&&) noexcept;
    Language& operator=(Language&&) noexcept;
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    LanguageCode code() const { return m_code; }
    const QLocale& locale() const { return m_locale; }

    /// The translation of `source`; with `n`, in the grammatical number of it, and `%n` replaced.
    ///
    /// `n` is 64 bits wide so that no call needs a cast. Pass a variable or a function call: lupdate skips a call in
    /// which it finds arithmetic or angle brackets.
    QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                      qint64 n = -1) const;

    /// As in tables: 31-01-2027 in Dutch, 31 Jan 2027 in English.
    QString date(QDate day) const;

    /// As in sentences: 31 januari 2027, 31 January 2027.
    QString dateInSentence(QDate day) const;

    /// januari 2027, January 2027.
    QString month(Month month) const;

    QString number(qint64 value) const;

    /// A decimal number as files write it (`1234.50`, `-0.0125`), with the same decimals: 1.234,50.
    QString decimal(const QString& plain) const;

    /// A, B en C; A, B and C.
    QString list(const QStringList& items) const;

    /// € 2.035,00 or € 2,035.00, € -5,00 below zero, with a space that does not break. `currency` is a code such as
    /// EUR; only the euro is written by its sign.
    QString money(Money amount, const QString& currency) const;

    /// A price in the form of an amount, with as many decimals as were written: € 0,0125.
    QString price(const Rate& rate, const QString& currency) const;

    /// The sign of the euro, else the code; empty where the plan names no currency.
    static QString signOf(const QString& currency);

private:
    QString withCurrency(const QString& digits, const QString& currency) const;

    LanguageCode m_code;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

/// `nl` or `en`.
QString tagOf(LanguageCode code);

} // namespace seatkeeper
