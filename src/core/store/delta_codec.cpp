#include "core/store/delta_codec.h"

#include "core/exchange/change_writer.h"
#include "core/model/fields.h"
#include "core/store/item_codec.h"
#include "core/store/record_codec.h"

#include <QDataStream>
#include <QIODevice>

#include <concepts>

namespace seatkeeper {

namespace {

template <class Enum>
concept Coded = std::is_enum_v<Enum> && requires
{
    CodeTable<Enum>::rows;
};

/// Writes values one after the other. What a value consists of is said once, by `describe`, for both directions.
class Encoder {
public:
    Encoder() : m_stream(&m_bytes, QIODevice::WriteOnly) { m_stream.setVersion(QDataStream::Qt_6_0); }

    QByteArray bytes() const { return m_bytes; }

    template <class... Values> void operator()(Values&... values) { (value(values), ...); }

    /// The last values of all, which what was written before there were such values has not.
    template <class... Values> void addedLater(Values&... values) { (value(values), ...); }

private:
    void value(const QString& text) { m_stream << text.toUtf8(); }
    void value(QDate day) { m_stream << day.toJulianDay(); }
    void value(Month month) { value(month.firstDay()); }
    void value(const Rate& rate) { value(rate.toString()); }
    void value(const InvoiceAmount& amount) { value(amount.toString()); }
    void value(Roles roles) { m_stream << roles.toInt(); }
    void value(Shared<Change>& change) { m_stream << changeWithoutUsers(*change); }
    void value(Shared<std::vector<Step>>& steps) { m_stream << encodeSteps(*steps); }
    void value(Shared<RawRecords>& records) { m_stream << encodeRecords(*records); }
    void value(const QByteArray& bytes) { m_stream << bytes; }
    void value(char character) { m_stream << static_cast<qint8>(character); }
    template <std::integral Number> void value(Number number) { m_stream << number; }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void value(Enum value) { m_stream << static_cast<quint32>(value); }

    template <class Value> void value(std::optional<Value>& optional)
    {
        m_stream << optional.has_value();
        if (optional)
            value(*optional);
    }

    template <class Element> void value(std::vector<Element>& elements)
    {
        m_stream << static_cast<quint32>(elements.size());
        for (Element& element : elements)
            value(element);
    }

    template <class Key, class Value> void value(std::map<Key, Value>& entries)
    {
        m_stream << static_cast<quint32>(entries.size());
        for (auto& [key, mapped] : entries) {
            Key copy = key;
            value(copy);
            value(mapped);
        }
    }

    void value(Argument& argument)
    {
        m_stream << static_cast<quint32>(argument.index());
        std::visit([this](auto& alternative) { value(alternative); }, argument);
    }

    template <class Value>
        requires requires(Encoder& encoder, Value& v)
        {
            describe(encoder, v);
        }
    void value(Value& compound) { describe(*this, compound); }

    QByteArray m_bytes;
    QDataStream m_stream;
};

/// Reads what an Encoder wrote. Whatever the bytes are, it ends, and takes no more memory than they are long.
class Decoder {
public:
    explicit Decoder(const QByteArray& bytes) : m_stream(bytes) { m_stream.setVersion(QDataStream::Qt_6_0); }

    template <class... Values> void operator()(Values&... values) { (value(values), ...); }

    /// The last values of all: as they are where the bytes end before them.
    template <class... Values> void addedLater(Values&... values)
    {
        if (isFine() && !m_stream.atEnd())
            (value(values), ...);
    }

    /// Whether all bytes were used, each for a value that exists.
    bool isComplete() const { return !m_failed && m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

private:
    bool isFine() const { return !m_failed && m_stream.status() == QDataStream::Ok; }

    void value(QString& text)
    {
        QByteArray utf8;
        m_stream >> utf8;
        text = QString::fromUtf8(utf8);
    }

    void value(QDate& day)
    {
        qint64 julian = 0;
        m_stream >> julian;
        const QDate read = QDate::fromJulianDay(julian);
        const bool isWritten = read.year() >= 1 && read.year() <= 9999;
        const bool isAbsent = julian == QDate().toJulianDay();
        m_failed = m_failed || !(isWritten || isAbsent);
        day = isWritten ? read : QDate();
    }

    void value(Month& month)
    {
        QDate first;
        value(first);
        m_failed = m_failed || !first.isValid();
        if (first.isValid())
            month = Month::of(first);
    }

    void value(Shared<Change>& change)
    {
        QByteArray json;
        m_stream >> json;
        const auto decoded = decodeChange(json);
        m_failed = m_failed || !decoded;
        if (decoded)
            change = Shared(*decoded);
    }

    void value(Shared<std::vector<Step>>& steps)
    {
        QByteArray bytes;
        m_stream >> bytes;
        auto decoded = decodeSteps(bytes);
        m_failed = m_failed || !decoded;
        if (decoded)
            steps = Shared(std::move(*decoded));
    }

    void value(Shared<RawRecords>& records)
    {
        QByteArray bytes;
        m_stream >> bytes;
        auto decoded = decodeRecords(bytes);
        m_failed = m_failed || !decoded;
        if (decoded)
            records = Shared(std::move(*decoded));
    }

    void value(QByteArray& bytes) { m_stream >> bytes; }

    void value(char& character)
    {
        qint8 byte = 0;
        m_stream >> byte;
        character = static_cast<char>(byte);
    }

    template <class Decimal>
        requires std::same_as<Decimal, Rate> || std::same_as<Decimal, InvoiceAmount>
    void value(Decimal& decimal)
    {
        QString text;
        value(text);
        const auto parsed = Decimal::fromString(text);
        m_failed = m_failed || !parsed;
        decimal = parsed.value_or(Decimal());
    }

    void value(Roles& roles)
    {
        Roles::Int bits = 0;
        m_stream >> bits;
        roles = Roles::fromInt(bits);
        for (const auto& [role, code] : CodeTable<Role>::rows)
            bits &= ~Roles(role).toInt();
        m_failed = m_failed || bits != 0;
    }

    void value(int& quantity) // there is none below 0
    {
        m_stream >> quantity;
        m_failed = m_failed || quantity < 0;
    }

    template <std::integral Number> void value(Number& number) { m_stream >> number; }

    template <Coded Enum> void value(Enum& value)
    {
        quint32 number = 0;
        m_stream >> number;
        const auto& rows = CodeTable<Enum>::rows;
        const auto* row = std::ranges::find_if(
            rows, [number](const Code<Enum>& code) { return static_cast<quint32>(code.first) == number; });
        m_failed = m_failed || row == rows.end();
        if (row != rows.end())
            value = row->first;
    }

    void value(Term&) { m_failed = true; } // errors have it; nothing that is kept does

    template <class Id>
        requires std::is_enum_v<Id> &&(!Coded<Id>)void value(Id& id)
        {
            quint32 number = 0;
            m_stream >> number;
            id = static_cast<Id>(number);
        }

        template <class Value> void value(std::optional<Value>& optional)
        {
            bool present = false;
            m_stream >> present;
            if (!present)
                return;
            optional.emplace();
            value(*optional);
        }

        template <class Element> void value(std::vector<Element>& elements)
        {
            quint32 size = 0;
            m_stream >> size;
            for (quint32 i = 0; i < size && isFine(); ++i)
                value(elements.emplace_back());
        }

        template <class Key, class Value> void value(std::map<Key, Value>& entries)
        {
            quint32 size = 0;
            m_stream >> size;
            for (quint32 i = 0; i < size && isFine(); ++i) {
                Key key{};
                value(key);
                value(entries[key]);
            }
        }

        void value(Argument& argument)
        {
            quint32 index = 0;
            m_stream >> index;
            if (!alternative(argument, index, std::make_index_sequence<std::variant_size_v<Argument>>()))
                m_failed = true;
        }

        template <std::size_t... Indices>
        bool alternative(Argument& argument, quint32 index, std::index_sequence<Indices...>)
        {
            return ((index == Indices && (value(argument.template emplace<Indices>()), true)) || ...);
        }

        template <class Value>
            requires requires(Decoder& decoder, Value& v)
            {
                describe(decoder, v);
            }
        void value(Value& compound)
        {
            describe(*this, compound);
        }

        QDataStream m_stream;
        bool m_failed = false;
};

template <class Codec, class First, class Second> void describe(Codec& codec, std::pair<First, Second>& pair)
{
    codec(pair.first, pair.second);
}

template <class Codec> void describe(Codec& codec, DateRange& range)
{
    codec(range.starts, range.ends);
}

template <class Codec> void describe(Codec& codec, Line& line)
{
    codec(line.type, line.quantity, line.days);
}

template <class Codec> void describe(Codec& codec, UsageKey& key)
{
    codec(key.month, key.type, key.subscription);
}

template <class Codec> void describe(Codec& codec, Invoice& invoice)
{
    codec(invoice.amount, invoice.number, invoice.note);
}

template <class Codec> void describe(Codec& codec, Subscription& s)
{
    codec(s.ref, s.id);
    for (const auto& field : subscriptionTexts)
        codec(s.*field.value);
    for (const auto& field : subscriptionFlags)
        codec(s.*field.value);
    codec(s.licensing, s.created, s.noticeDays, s.terms, s.suspensions, s.lines);
    for (auto& rate : s.rates)
        codec(rate);
}

template <class Codec> void describe(Codec& codec, Person& person)
{
    codec(person.email);
    for (const auto& field : personTexts)
        codec(person.*field.value);
    codec(person.status, person.roles);
}

template <class Codec> void describe(Codec& codec, Delta::Head& head)
{
    codec(head.name, head.currency, head.assumptions.renewalKeepsAge, head.assumptions.overageDay);
}

template <class Codec> void describe(Codec& codec, Delta& delta)
{
    codec(delta.head, delta.subscriptions, delta.usage, delta.invoices, delta.people, delta.licenses);
}

template <class Codec> void describe(Codec& codec, ImportInfo& import)
{
    codec(import.day, import.source, import.sample);
}

template <class Codec> void describe(Codec& codec, FindingLimits& limits)
{
    for (const LimitField& field : limitFields)
        codec(limits.*field.value);
}

template <class Codec> void describe(Codec& codec, FindingKey& key)
{
    codec(key.rule, key.part, key.subscription, key.person);
}

template <class Codec> void describe(Codec& codec, Acceptance& acceptance)
{
    codec(acceptance.reason, acceptance.on, acceptance.extent.same, acceptance.extent.weight);
}

template <class Codec> void describe(Codec& codec, ScenarioHead& head)
{
    codec(head.name, head.note);
}

template <class Codec> void describe(Codec& codec, ItemKey& key)
{
    codec(key.scenario, key.rank);
}

template <class Codec> void describe(Codec& codec, ScenarioItem& item)
{
    codec(item.change, item.steps, item.enabled);
}

template <class Codec> void describe(Codec& codec, CsvSource& source)
{
    codec(source.name, source.form.encoding, source.form.delimiter, source.form.lineEnd, source.header, source.records);
}

template <class Codec> void describe(Codec& codec, RestLicense& license)
{
    codec(license.id, license.name, license.subscription, license.license, license.total, license.consumed);
}

template <class Codec> void describe(Codec& codec, Mapping& mapping)
{
    codec(mapping.license, mapping.subscription);
}

template <class Codec> void describe(Codec& codec, Sources& sources)
{
    codec(sources.files, sources.restLicenses, sources.mappings);
}

/// The Webex ids of people, who are described without them: images of before had none.
struct WebexIds {
    std::vector<std::pair<PersonId, Person>>& people;
};

template <class Codec> void describe(Codec& codec, WebexIds& ids)
{
    for (auto& [id, person] : ids.people)
        codec(person.webexId);
}

template <class Codec> void describe(Codec& codec, PlanDelta& delta)
{
    codec(delta.baseline, delta.imported, delta.import, delta.limits, delta.acceptances);
    codec.addedLater(delta.scenarios, delta.scenarioItems);
    WebexIds webexIds{delta.baseline.people};
    codec.addedLater(delta.sources, webexIds);
}

template <class Codec> void describe(Codec& codec, Summary& summary)
{
    codec(summary.operation, summary.arguments, summary.people, summary.changes);
    codec.addedLater(summary.scenario);
}

template <class Value> QByteArray encode(Value value)
{
    Encoder encoder;
    encoder(value);
    return encoder.bytes();
}

template <class Value> std::optional<Value> decode(const QByteArray& bytes)
{
    Decoder decoder(bytes);
    Value value;
    decoder(value);
    return decoder.isComplete() ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace

QByteArray encodeDelta(const PlanDelta& delta)
{
    return encode(delta);
}

std::optional<PlanDelta> decodeDelta(const QByteArray& bytes)
{
    return decode<PlanDelta>(bytes);
}

QByteArray encodeSummary(const Summary& summary)
{
    return encode(summary);
}

std::optional<Summary> decodeSummary(const QByteArray& bytes)
{
    return decode<Summary>(bytes);
}

} // namespace seatkeeper
