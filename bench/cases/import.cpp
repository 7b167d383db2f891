#include "bench/cases.h"
#include "core/exchange/tenant_reader.h"

#include <QFile>

#include <nlohmann/json.hpp>

namespace seatkeeper::bench {

namespace {

/// What both have to find in the file.
struct Found {
    std::size_t people = 0;
    std::size_t licenses = 0;
    std::size_t bytesOfAddresses = 0;

    bool operator==(const Found&) const = default;
};

/// The bare parser: hears every value of the file and keeps nothing but counts.
class Counter {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    bool null() { return true; }
    bool boolean(bool) { return true; }
    bool number_integer(number_integer_t) { return true; }
    bool number_unsigned(number_unsigned_t) { return true; }
    bool number_float(number_float_t, const string_t&) { return true; }
    bool binary(binary_t&) { return true; }
    bool start_object(std::size_t) { return true; }
    bool end_object() { return true; }
    bool start_array(std::size_t) { return true; }
    bool end_array() { return true; }
    bool key(string_t& key)
    {
        m_isAddress = key == "email";
        m_isLicense = key == "license";
        return true;
    }
    bool string(string_t& text)
    {
        found.people += m_isAddress ? 1 : 0;
        found.licenses += m_isLicense ? 1 : 0;
        found.bytesOfAddresses += m_isAddress ? text.size() : 0;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) { return false; }

    Found found;

private:
    bool m_isAddress = false;
    bool m_isLicense = false;
};

Tenant import(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Disagreement("the tenant file cannot be read");
    return readTenant(file).value();
}

Found probe(const QString& path)
{
    QFile file(path);
    Counter counter;
    if (!file.open(QIODevice::ReadOnly))
        throw Disagreement("the tenant file cannot be read");
    const QByteArray bytes = file.readAll();
    nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &counter);
    return counter.found;
}

Found foundIn(const Tenant& tenant)
{
    Found found;
    for (const PersonId person : tenant.members()) {
        ++found.people;
        found.licenses += tenant.pool->holdings(tenant.licensesOf(person)).size();
        found.bytesOfAddresses += tenant.people->emailUtf8(person).size();
    }
    return found;
}

} // namespace

void measureImport(Material& material, Report& report)
{
    const QString path = material.tenantFile();
    requireSame("import", foundIn(import(path)), probe(path));
    const Comparison times = compare([&] { return timed([&] { return import(path); }); },
                                     [&] { return timed([&] { return probe(path); }); });
    report.add(ratioRow("import of a tenant file", material.people(), times, "the bare JSON parser"));
}

} // namespace seatkeeper::bench
