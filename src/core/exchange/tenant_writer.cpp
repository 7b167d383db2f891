#include "core/exchange/tenant_writer.h"

#include "core/exchange/json_writer.h"
#include "core/exchange/person_writer.h"
#include "core/exchange/subscription_writer.h"
#include "core/model/identity.h"

#include <algorithm>

namespace seatkeeper {

namespace {

using Key = QLatin1StringView;

void writeFlag(JsonWriter& json, Key key, bool value)
{
    json.key(key);
    json.boolean(value);
}

/// Writes the parts of one tenant, with what they share: the place of each subscription in natural order.
class TenantWriter {
public:
    TenantWriter(JsonWriter& json, const Tenant& tenant) : m_json(json), m_tenant(tenant)
    {
        std::vector<const Subscription*> byName;
        for (const Subscription& subscription : tenant.subscriptions)
            byName.push_back(&subscription);
        std::ranges::sort(byName, [](const auto* a, const auto* b) { return naturalOrder(a->id, b->id) < 0; });
        m_ranks.resize(tenant.keys->size());
        for (std::size_t rank = 0; rank < byName.size(); ++rank)
            m_ranks[static_cast<std::size_t>(byName[rank]->ref)] = rank;
    }

    void writeHead() const
    {
        m_json.member(Key("format"), u"seatkeeper-tenant");
        m_json.key(Key("version"));
        m_json.number(1);
        m_json.key(Key("tenant"));
        m_json.beginObject();
        m_json.member(Key("name"), m_tenant.name);
        m_json.member(Key("currency"), m_tenant.currency);
        m_json.endObject();
        m_json.key(Key("assumptions"));
        m_json.beginObject();
        writeFlag(m_json, Key("renewalKeepsAge"), m_tenant.assumptions.renewalKeepsAge);
        m_json.member(Key("overageDay"), QString(codeOf(m_tenant.assumptions.overageDay)));
        m_json.endObject();
    }

    void writeSubscriptions() const
    {
        m_json.key(Key("subscriptions"));
        m_json.beginArray();
        for (const Subscription& subscription : m_tenant.subscriptions)
            writeSubscription(m_json, subscription);
        m_json.endArray();
    }

    void writeUsers() const
    {
        m_json.key(Key("users"));
        m_json.beginArray();
        for (const PersonId person : m_tenant.membersByEmail())
            writeUser(person);
        m_json.endArray();
    }

    void writeUsage() const
    {
        std::vector<std::pair<UsageKey, int>> entries(m_tenant.usage->begin(), m_tenant.usage->end());
        std::ranges::sort(entries, {}, [this](const auto& entry) {
            const UsageKey& key = entry.first;
            return std::tuple(key.month, key.type, key.subscription ? rankOf(*key.subscription) : m_ranks.size());
        });
        m_json.key(Key("usage"));
        m_json.beginArray();
        for (const auto& [key, quantity] : entries) {
            m_json.beginObject();
            m_json.member(Key("month"), key.month.toString());
            m_json.member(Key("usageType"), QString(codeOf(key.type)));
            m_json.key(Key("subscription"));
            m_json.textOrNull(key.subscription ? std::optional(idOf(*key.subscription)) : std::nullopt);
            m_json.key(Key("quantity"));
            m_json.number(quantity);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeInvoices() const
    {
        m_json.key(Key("invoices"));
        m_json.beginArray();
        for (const auto& [month, invoice] : *m_tenant.invoices) {
            m_json.beginObject();
            m_json.member(Key("month"), month.toString());
            m_json.member(Key("amount"), invoice.amount.toString());
            m_json.member(Key("number"), invoice.number);
            m_json.member(Key("note"), invoice.note);
            m_json.endObject();
        }
        m_json.endArray();
    }

private:
    std::size_t rankOf(SubscriptionRef ref) const { return m_ranks[static_cast<std::size_t>(ref)]; }
    QString idOf(SubscriptionRef ref) const { return m_tenant.find(ref)->id; }

    void writeUser(PersonId id) const
    {
        m_json.beginObject();
        writePersonMembers(m_json, m_tenant.people->person(id));
        writeLicenses(m_tenant.licensesOf(id));
        m_json.endObject();
    }

    void writeLicenses(LicenseSetId set) const
    {
        const auto held = m_tenant.pool->holdings(set);
        std::vector<Holding> holdings(held.begin(), held.end());
        std::ranges::sort(holdings, {}, [this](const Holding& holding) { return rankOf(holding.subscription); });
        m_json.key(Key("licenses"));
        m_json.beginArray();
        for (const Holding& holding : holdings) {
            m_json.beginObject();
            m_json.member(Key("subscription"), idOf(holding.subscription));
            m_json.member(Key("license"), QString(codeOf(holding.license)));
            writeFlag(m_json, Key("supervisor"), holding.supervisor);
            m_json.endObject();
        }
        m_json.endArray();
    }

    JsonWriter& m_json;
    const Tenant& m_tenant;
    std::vector<std::size_t> m_ranks; // by subscription ref
};

} // namespace

bool writeTenant(QIODevice& device, const Tenant& tenant)
{
    JsonWriter json(device, JsonWriter::Style::Indented);
    const TenantWriter writer(json, tenant);
    json.beginObject();
    writer.writeHead();
    writer.writeSubscriptions();
    writer.writeUsers();
    writer.writeUsage();
    writer.writeInvoices();
    json.endObject();
    return json.finish();
}

} // namespace seatkeeper
