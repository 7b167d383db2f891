#include "ui/scenarios/change_fields.h"

#include "ui/text/typed_day.h"
#include "ui/text/typed_number.h"

#include <QLocale>

namespace seatkeeper {

namespace {

using Kind = ChangeField::Kind;

/// Calls `visit` with the values of a change that can be edited, an overload each: one list for reading and writing.
template <class Visit> struct EachField {
    Visit visit;

    void operator()(RenewSubscription& change) const { range(change.term); }
    void operator()(ChangeTerm& change) const { range(change.days); }
    void operator()(EndSubscription& change) const { visit(Kind::LastDay, change.ends); }
    void operator()(SuspendSubscription& change) const { range(change.days); }
    void operator()(ResumeSubscription& change) const { visit(Kind::Day, change.on); }
    void operator()(AddEntitlement& change) const
    {
        visit(Kind::Quantity, change.line.quantity);
        range(change.line.days);
    }
    void operator()(ChangeQuantity& change) const
    {
        visit(Kind::Quantity, change.quantity);
        visit(Kind::FirstDay, change.from);
    }
    void operator()(EndEntitlement& change) const { visit(Kind::LastDay, change.ends); }
    template <class Other> void operator()(Other&) const {}

private:
    void range(DateRange& days) const
    {
        visit(Kind::FirstDay, days.starts);
        visit(Kind::OpenLastDay, days.ends);
    }
};
template <class Visit> EachField(Visit) -> EachField<Visit>;

/// Writes values out as text.
struct WriteFields {
    const Language& language;
    std::vector<ChangeField>& fields;

    void operator()(Kind kind, QDate day) const { fields.push_back({kind, language.date(day)}); }
    void operator()(Kind kind, const std::optional<QDate>& day) const
    {
        fields.push_back({kind, day ? language.date(*day) : QString()});
    }
    void operator()(Kind kind, int quantity) const { fields.push_back({kind, language.number(quantity)}); }
};

/// Reads values from text, one field after the other.
struct ReadFields {
    const std::vector<ChangeField>& fields;
    QDate today;
    QLocale locale;
    std::size_t& next;
    bool& isFine;

    void operator()(Kind, QDate& day) const { take(day, dayFromText(text(), today)); }
    void operator()(Kind, std::optional<QDate>& day) const
    {
        const QString typed = text().trimmed();
        if (typed.isEmpty())
            day.reset();
        else
            take(day, dayFromText(typed, today));
        ++next;
    }
    void operator()(Kind, int& quantity) const { take(quantity, quantityFromText(text(), locale)); }

private:
    QString text() const { return fields.at(next).text; }
    template <class Value, class Read> void take(Value& value, const std::optional<Read>& read) const
    {
        isFine = isFine && read.has_value();
        if (read)
            value = *read;
        if constexpr (!std::is_same_v<Value, std::optional<QDate>>)
            ++next;
    }
};

/// Whether no range of the change ends before it starts.
struct IsInOrder {
    bool operator()(const RenewSubscription& change) const { return isInOrder(change.term); }
    bool operator()(const ChangeTerm& change) const { return isInOrder(change.days); }
    bool operator()(const SuspendSubscription& change) const { return isInOrder(change.days); }
    bool operator()(const AddEntitlement& change) const { return isInOrder(change.line.days); }
    template <class Other> bool operator()(const Other&) const { return true; }

private:
    static bool isInOrder(const DateRange& days) { return days.starts <= days.lastDay(); }
};

} // namespace

std::vector<ChangeField> fieldsOf(const Change& change, const Language& language)
{
    std::vector<ChangeField> fields;
    Change copy = change;
    std::visit(EachField{WriteFields{language, fields}}, copy);
    return fields;
}

std::optional<Change> withFields(Change change, const std::vector<ChangeField>& fields, QDate today,
                                 const Language& language)
{
    std::size_t next = 0;
    bool isFine = true;
    std::visit(EachField{ReadFields{fields, today, language.locale(), next, isFine}}, change);
    return isFine && std::visit(IsInOrder(), change) ? std::optional(std::move(change)) : std::nullopt;
}

} // namespace seatkeeper
