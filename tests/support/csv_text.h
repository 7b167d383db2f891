#pragma once

#include "core/exchange/control_hub_reader.h"
#include "core/exchange/csv_reader.h"

#include <QBuffer>
#include <QStringList>

#include <deque>

/// CSV files as text, and what reading them gives.
namespace seatkeeper::test {

/// `text` in an encoding, with its mark.
inline QByteArray encoded(const QString& text, TextEncoding encoding)
{
    const auto units = [&text](bool bigEndian) {
        QByteArray bytes;
        for (const QChar c : text) {
            bytes.append(static_cast<char>(bigEndian ? c.row() : c.cell()));
            bytes.append(static_cast<char>(bigEndian ? c.cell() : c.row()));
        }
        return bytes;
    };
    switch (encoding) {
    case TextEncoding::Utf8: return text.toUtf8();
    case TextEncoding::Utf8WithMark: return "\xEF\xBB\xBF" + text.toUtf8();
    case TextEncoding::Utf16LittleEndian: return QByteArray("\xFF\xFE") + units(false);
    case TextEncoding::Utf16BigEndian: return QByteArray("\xFE\xFF") + units(true);
    }
    return {};
}

/// Gives a byte at a time, as a slow pipe would.
class SlowDevice : public QBuffer {
public:
    using QBuffer::QBuffer;

protected:
    qint64 readData(char* data, qint64 most) override { return QBuffer::readData(data, std::min<qint64>(most, 1)); }
};

/// A file without an end: the same bytes again and again.
class EndlessDevice : public QIODevice {
public:
    EndlessDevice(QByteArray first, QByteArray again) : m_bytes(std::move(first)), m_again(std::move(again))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 given() const { return m_given; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (m_bytes.isEmpty())
            m_bytes = m_again;
        const qint64 size = std::min<qint64>(most, m_bytes.size());
        std::copy_n(m_bytes.constData(), size, data);
        m_bytes.remove(0, size);
        m_given += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    QByteArray m_again;
    qint64 m_given = 0;
};

/// `open-quote 2:1 row 2`: where and why, with the column of the table and the arguments where there are any.
inline QString csvErrorText(const Error& error)
{
    QStringList parts{codeOf(error.code), QStringLiteral("%1:%2").arg(error.place.line).arg(error.place.column),
                      QStringLiteral("row %1").arg(error.place.row)};
    if (!error.place.heading.isEmpty())
        parts.push_back(QLatin1Char('[') + error.place.heading + QLatin1Char(']'));
    for (const Argument& argument : error.arguments) {
        if (const auto* text = std::get_if<QString>(&argument))
            parts.push_back(*text);
        else if (const auto* number = std::get_if<qint64>(&argument))
            parts.push_back(QString::number(*number));
    }
    return parts.join(QLatin1Char(' '));
}

/// The cells of all records, `|` between them; the last one is the error, if there is one.
inline QStringList csvRecords(QIODevice& device)
{
    CsvReader reader(device, QStringLiteral("f.csv"));
    QStringList records;
    for (;;) {
        const Result<bool> isThere = reader.next();
        if (!isThere)
            records.push_back(csvErrorText(isThere.error()));
        if (!isThere || !*isThere)
            return records;
        QStringList cells;
        for (std::size_t i = 0; i < reader.record().size(); ++i)
            cells.push_back(QString::fromUtf8(reader.record().cell(i).data(),
                                              static_cast<qsizetype>(reader.record().cell(i).size())));
        records.push_back(cells.join(QLatin1Char('|')));
    }
}

inline QStringList csvRecords(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return csvRecords(device);
}

using PeopleResult = tl::expected<PeopleSource, std::vector<Error>>;

/// What reading these files gives, called `1.csv` and on.
inline PeopleResult readCsv(const std::vector<QByteArray>& texts, const Mappings& mappings = {},
                            const ReadingProgress& progress = {})
{
    std::deque<QBuffer> devices;
    std::vector<NamedDevice> inputs;
    for (const QByteArray& text : texts) {
        QBuffer& device = devices.emplace_back();
        device.setData(text);
        device.open(QIODevice::ReadOnly);
        inputs.push_back({QStringLiteral("%1.csv").arg(devices.size()), &device});
    }
    return readControlHubCsv(inputs, mappings, progress);
}

/// `ann@x: Sub1 premium-agent, Sub2 standard-agent`, by address.
inline QStringList licenseTexts(const Tenant& tenant)
{
    QStringList lines;
    for (const PersonId person : tenant.membersByEmail()) {
        QStringList licenses;
        for (const Subscription& subscription : tenant.subscriptions) {
            if (const auto held = tenant.pool->holdingOn(tenant.licensesOf(person), subscription.ref))
                licenses.push_back(subscription.id + QLatin1Char(' ') + codeOf(held->license));
        }
        lines.push_back(tenant.people->email(person) + QStringLiteral(": ") + licenses.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace seatkeeper::test
