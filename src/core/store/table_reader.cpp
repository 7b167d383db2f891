#include "core/model/identity.h"
#include "core/rules/provisioning.h"
#include "core/store/delta_check.h"
#include "core/store/item_codec.h"
#include "core/store/plan_tables.h"
#include "core/store/record_tables.h"
#include "core/store/schema.h"
#include "core/store/set_text.h"
#include "core/store/source_codec.h"

#include <functional>
#include <limits>

namespace seatkeeper {

namespace {

using sqlite::Database;
using sqlite::Statement;

/// For how many people room is made before they are read; a damaged file can name any number.
constexpr qint64 mostReserved = 2'000'000;

/// A whole number as it is written.
std::optional<int> daysFromText(QStringView text)
{
    const int days = text.toInt();
    return QString::number(days) == text ? std::optional(days) : std::nullopt;
}

/// Reads the tables of a plan file into a state. The first row that no plan of ours can have ends it.
class Reader {
public:
    Reader(Database& database, QString file) : m_database(database), m_file(std::move(file)) {}

    Result<PlanState> read()
    {
        readHead();
        readKeys();
        readSets();
        readPeople();
        readSubscriptions();
        readHoldings();
        readUsage();
        readInvoices();
        readLimits();
        readAcceptances();
        readScenarios();
        readSources();
        readExports();
        if (m_error)
            return tl::unexpected(*m_error);
        return std::move(m_state);
    }

private:
    void damaged(const char* table)
    {
        m_error = Error{ErrorCode::PlanDamaged, {m_file, QString::fromLatin1(table)}, {}};
    }

    /// Calls `row` for each row of the answer, until something is wrong.
    void forEach(std::string_view sql, const std::function<void(Statement&)>& row)
    {
        if (m_error)
            return;
        auto statement = m_database.prepare(sql);
        if (!statement) {
            m_error = std::move(statement.error());
            return;
        }
        while (!m_error) {
            const Result<bool> there = statement->next();
            if (!there)
                m_error = there.error();
            else if (*there)
                row(*statement);
            else
                return;
        }
    }

    /// The value that a text stands for; the plan is damaged where it stands for none.
    template <class Parse>
    auto parsed(const char* table, const QString& text, Parse parse)
        -> std::remove_cvref_t<decltype(*parse(QStringView()))>
    {
        const auto value = parse(QStringView(text));
        if (!value) {
            damaged(table);
            return {};
        }
        return *value;
    }

    bool flag(const char* table, const Statement& row, int column)
    {
        const qint64 value = row.integer(column);
        if (value != 0 && value != 1)
            damaged(table);
        return value == 1;
    }

    int quantity(const char* table, const Statement& row, int column)
    {
        const qint64 value = row.integer(column);
        if (value >= 0 && value <= std::numeric_limits<int>::max())
            return static_cast<int>(value);
        damaged(table);
        return 0;
    }

    std::optional<QDate> day(const char* table, const std::optional<QString>& text)
    {
        return text ? std::optional(parsed(table, *text, dateFromString)) : std::nullopt;
    }

    DateRange range(const char* table, const Statement& row, int column)
    {
        return {parsed(table, row.text(column), dateFromString), day(table, row.textOrNull(column + 1))};
    }

    void readHead()
    {
        bool found = false;
        forEach("SELECT name, currency, renewal_keeps_age, overage_day, imported_on, import_source, sample FROM plan",
                [&](Statement& row) {
                    found = true;
                    m_state.baseline.name = row.text(0);
                    m_state.baseline.currency = row.text(1);
                    m_state.baseline.assumptions.renewalKeepsAge = flag("plan", row, 2);
                    m_state.baseline.assumptions.overageDay = parsed("plan", row.text(3), fromCode<OverageDay>);
                    m_state.import.day = day("plan", row.textOrNull(4)).value_or(QDate());
                    m_state.import.source = row.text(5);
                    m_state.import.sample = row.text(6);
                });
        if (!m_error && !found)
            damaged("plan");
    }

    void readKeys()
    {
        forEach("SELECT id, key FROM subscription_key ORDER BY id", [&](Statement& row) {
            const QString key = row.text(1);
            const SubscriptionRef ref = m_state.baseline.keys.edit().intern(key);
            if (static_cast<qint64>(ref) != row.integer(0) || identityKey(key) != row.utf8(1))
                damaged("subscription_key");
        });
    }

    void readSets()
    {
        LicensePool& pool = m_state.baseline.pool.edit();
        std::size_t rows = 0;
        forEach("SELECT id, canonical FROM license_set ORDER BY id", [&](Statement& row) {
            const auto holdings = setFromText(row.utf8(1));
            const auto id = static_cast<LicenseSetId>(rows++);
            if (!holdings || !isSet(*holdings) || setToText(*holdings) != row.utf8(1) || pool.intern(*holdings) != id ||
                static_cast<qint64>(id) != row.integer(0))
                damaged("license_set");
        });
        if (!m_error && rows != pool.size())
            damaged("license_set");
    }

    /// Whether these are of subscriptions that the plan has named, each once and in order.
    bool isSet(const std::vector<Holding>& holdings) const
    {
        const auto follows = [](const Holding& a, const Holding& b) { return a.subscription >= b.subscription; };
        return std::ranges::adjacent_find(holdings, follows) == holdings.end() &&
               (holdings.empty() ||
                static_cast<std::size_t>(holdings.back().subscription) < m_state.baseline.keys->size());
    }

    void readPeople()
    {
        Directory& people = m_state.baseline.people.edit();
        forEach("SELECT coalesce(max(id) + 1, 0) FROM person", [&](Statement& row) {
            people.reserve(static_cast<std::size_t>(std::clamp<qint64>(row.integer(0), 0, mostReserved)));
        });
        forEach("SELECT id, email, display_name, first_name, last_name, department, status, roles, email_key, webex_id"
                " FROM person ORDER BY id",
                [&](Statement& row) {
                    const auto status = fromCodeUtf8<AccountStatus>(row.utf8(6));
                    PersonView person{.email = row.utf8(1),
                                      .displayName = row.utf8(2),
                                      .firstName = row.utf8(3),
                                      .lastName = row.utf8(4),
                                      .department = row.utf8(5),
                                      .status = status.value_or(AccountStatus::Active),
                                      .webexId = row.utf8(9)};
                    if (!row.isNull(7))
                        person.roles = roles(row.integer(7));
                    if (!status || !hasIdentityKey(person.email, row.utf8(8)) ||
                        static_cast<qint64>(people.append(person)) != row.integer(0))
                        damaged("person");
                });
    }

    Roles roles(qint64 bits)
    {
        Roles::Int known = 0;
        for (const auto& [role, code] : CodeTable<Role>::rows)
            known |= Roles(role).toInt();
        if (bits < 0 || bits > known)
            damaged("person");
        return Roles::fromInt(static_cast<Roles::Int>(bits) & known);
    }

    void readHoldings()
    {
        constexpr std::size_t layers = 2;
        std::array<LicenseColumn, layers> columns;
        columns.fill(LicenseColumn(m_state.baseline.people->size(), LicenseSetId::NotAMember));
        forEach("SELECT layer, person, set_id FROM holding", [&](Statement& row) {
            const auto layer = static_cast<std::size_t>(row.integer(0));
            const auto person = static_cast<std::size_t>(row.integer(1));
            const auto set = static_cast<std::size_t>(row.integer(2));
            if (layer >= layers || person >= columns[layer].size() || set >= m_state.baseline.pool->size())
                damaged("holding");
            else
                columns[layer][person] = static_cast<LicenseSetId>(set);
        });
        m_state.imported = Shared(std::move(columns[static_cast<std::size_t>(Layer::Import)]));
        m_state.baseline.licenses = Shared(std::move(columns[static_cast<std::size_t>(Layer::Baseline)]));
        checkHeldSubscriptions();
    }

    /// What somebody holds in the baseline is there. (An import can name subscriptions that were removed since.)
    void checkHeldSubscriptions()
    {
        const Tenant& tenant = m_state.baseline;
        std::vector<bool> isHeld(tenant.pool->size());
        for (const LicenseSetId set : *tenant.licenses) {
            if (set != LicenseSetId::NotAMember)
                isHeld[static_cast<std::size_t>(set)] = true;
        }
        const auto isThere = [&](const Holding& holding) { return tenant.find(holding.subscription) != nullptr; };
        for (std::size_t set = 0; set < isHeld.size() && !m_error; ++set) {
            if (isHeld[set] && !std::ranges::all_of(tenant.pool->holdings(static_cast<LicenseSetId>(set)), isThere))
                damaged("holding");
        }
    }

    void readSubscriptions()
    {
        std::map<qint64, Subscription> subscriptions;
        forEach("SELECT ref, id, name, department, licensing, flex, hybrid, trial, auto_renew, created, cost_center,"
                " contract_number, supplier, notice_days, note FROM subscription",
                [&](Statement& row) {
                    Subscription s;
                    s.ref = static_cast<SubscriptionRef>(row.integer(0));
                    s.id = row.text(1);
                    s.name = row.text(2);
                    s.department = row.text(3);
                    if (!row.isNull(4))
                        s.licensing = parsed("subscription", row.text(4), fromCode<Licensing>);
                    s.flex = row.text(5);
                    s.hybrid = flag("subscription", row, 6);
                    s.trial = flag("subscription", row, 7);
                    s.autoRenew = flag("subscription", row, 8);
                    s.created = day("subscription", row.textOrNull(9));
                    s.costCenter = row.text(10);
                    s.contractNumber = row.text(11);
                    s.supplier = row.text(12);
                    if (!row.isNull(13))
                        s.noticeDays = quantity("subscription", row, 13);
                    s.note = row.text(14);
                    if (m_state.baseline.keys->find(s.id) != s.ref || static_cast<qint64>(s.ref) != row.integer(0))
                        damaged("subscription");
                    subscriptions.emplace(row.integer(0), std::move(s));
                });
        const auto part = [&](const char* table, const Statement& row) -> Subscription& {
            const auto found = subscriptions.find(row.integer(0));
            if (found != subscriptions.end())
                return found->second;
            damaged(table);
            return m_nowhere;
        };
        forEach("SELECT subscription, starts, ends FROM term ORDER BY subscription, starts",
                [&](Statement& row) { part("term", row).terms.push_back(range("term", row, 1)); });
        forEach("SELECT subscription, starts, ends FROM suspension ORDER BY subscription, starts",
                [&](Statement& row) { part("suspension", row).suspensions.push_back(range("suspension", row, 1)); });
        forEach("SELECT subscription, usage_type, quantity, starts, ends FROM line", [&](Statement& row) {
            const UsageType type = parsed("line", row.text(1), fromCode<UsageType>);
            part("line", row).lines.push_back({type, quantity("line", row, 2), range("line", row, 3)});
        });
        forEach("SELECT subscription, usage_type, rate FROM rate", [&](Statement& row) {
            const UsageType type = parsed("rate", row.text(1), fromCode<UsageType>);
            part("rate", row).rates.at(indexOf(type)) = parsed("rate", row.text(2), Rate::fromString);
        });
        for (auto& [ref, subscription] : subscriptions) {
            std::ranges::sort(subscription.lines, {},
                              [](const Line& line) { return std::pair(line.type, line.days.starts); });
            checkSubscription(subscription);
            m_state.baseline.put(std::move(subscription));
        }
    }

    void checkSubscription(const Subscription& subscription)
    {
        checkOrder("term", subscription.terms);
        checkOrder("suspension", subscription.suspensions);
        for (const UsageTypeInfo& info : usageTypes)
            checkOrder("line", lineDays(subscription, info.type));
        const bool mayBeUnknown = subscription.terms.empty();
        if (!m_error && ((!subscription.licensing && !mayBeUnknown) || mixingIn(m_state.baseline, subscription)))
            damaged("subscription");
    }

    /// Ranges are disjoint, and none ends before it starts.
    void checkOrder(const char* table, const std::vector<DateRange>& ranges)
    {
        for (auto range = ranges.begin(); range != ranges.end() && !m_error; ++range) {
            const bool overlaps = range != ranges.begin() && range->starts <= std::prev(range)->lastDay();
            if (overlaps || range->lastDay() < range->starts)
                damaged(table);
        }
    }

    void readUsage()
    {
        forEach("SELECT month, usage_type, subscription, quantity FROM usage", [&](Statement& row) {
            UsageKey key{parsed("usage", row.text(0), Month::fromString),
                         parsed("usage", row.text(1), fromCode<UsageType>), std::nullopt};
            const qint64 ref = row.integer(2);
            if (ref >= 0)
                key.subscription = static_cast<SubscriptionRef>(ref);
            const bool isThere = !key.subscription || (m_state.baseline.find(*key.subscription) != nullptr &&
                                                       static_cast<qint64>(*key.subscription) == ref);
            if (ref < -1 || !isThere)
                damaged("usage");
            m_state.baseline.usage.edit().emplace(key, quantity("usage", row, 3));
        });
    }

    void readInvoices()
    {
        forEach("SELECT month, amount, number, note FROM invoice", [&](Statement& row) {
            const Month month = parsed("invoice", row.text(0), Month::fromString);
            const InvoiceAmount amount = parsed("invoice", row.text(1), InvoiceAmount::fromString);
            m_state.baseline.invoices.edit().emplace(month, Invoice{amount, row.text(2), row.text(3)});
        });
    }

    void readLimits()
    {
        forEach("SELECT name, value FROM setting", [&](Statement& row) {
            const QString name = row.text(0);
            const auto* field = std::ranges::find(limitFields, name, &LimitField::name);
            if (field == limitFields.end())
                return; // of a later program
            m_state.limits.*field->value = parsed("setting", row.text(1), daysFromText);
        });
        if (!m_error && !areValid(m_state.limits))
            damaged("setting");
    }

    /// The rule may be one that only a later program has a check for.
    void readAcceptances()
    {
        const StoredCounts counts = StoredCounts::of(m_state.baseline);
        forEach("SELECT rule, part, subscription, person, reason, accepted_on, same, weight FROM acceptance",
                [&](Statement& row) {
                    FindingKey key{row.text(0), row.text(1), {}, {}};
                    key.subscription = idOrNone<SubscriptionRef>(row.integer(2), counts.keys);
                    key.person = idOrNone<PersonId>(row.integer(3), counts.people);
                    const QDate on = parsed("acceptance", row.text(5), dateFromString);
                    m_state.acceptances.edit().emplace(key, Acceptance{row.text(4), on, {row.text(6), row.integer(7)}});
                });
    }

    void readScenarios()
    {
        ScenarioHeads& heads = m_state.scenarios.edit();
        forEach("SELECT id, name, note FROM scenario ORDER BY id", [&](Statement& row) {
            ScenarioHead head{row.text(1), row.text(2)};
            if (!isUnsigned(row.integer(0)) || !canNameScenario(head.name) || findScenario(heads, head.name))
                damaged("scenario");
            heads.emplace(static_cast<ScenarioId>(row.integer(0)), std::move(head));
        });
        readScenarioItems(heads);
    }

    void readScenarioItems(const ScenarioHeads& heads)
    {
        const StoredCounts counts = StoredCounts::of(m_state.baseline);
        ScenarioItems& items = m_state.scenarioItems.edit();
        forEach("SELECT scenario, rank, enabled, change, steps FROM scenario_item ORDER BY scenario, rank",
                [&](Statement& row) {
                    const ItemKey key{static_cast<ScenarioId>(row.integer(0)), static_cast<quint32>(row.integer(1))};
                    const auto change = decodeChange(row.text(3).toUtf8());
                    auto steps = decodeSteps(row.isNull(4) ? QByteArray() : row.blob(4));
                    if (!change || !steps || !isUnsigned(row.integer(1)) || !heads.contains(key.scenario)) {
                        damaged("scenario_item");
                        return;
                    }
                    ScenarioItem item{Shared(*change), Shared(std::move(*steps)), flag("scenario_item", row, 2)};
                    if (!isWithin(item, counts))
                        damaged("scenario_item");
                    items.emplace_hint(items.end(), key, std::move(item));
                });
    }

    /// A plan of version 1 has none, and no tables for them.
    bool hasSources()
    {
        bool has = false;
        forEach("PRAGMA user_version", [&](Statement& row) { has = row.integer(0) > firstSchemaVersion; });
        return has;
    }

    void readSources()
    {
        if (!hasSources())
            return;
        const StoredCounts counts = StoredCounts::of(m_state.baseline);
        Sources& sources = m_state.sources;
        forEach("SELECT id, name, subscription, license, total, consumed FROM rest_license ORDER BY id",
                [&](Statement& row) {
                    RestLicense license{row.text(0),
                                        row.text(1),
                                        static_cast<SubscriptionRef>(row.integer(2)),
                                        parsed("rest_license", row.text(3), fromCode<License>),
                                        {},
                                        {}};
                    if (!isBelow(row.integer(2), counts.keys))
                        damaged("rest_license");
                    license.total = row.isNull(4) ? std::nullopt : std::optional(row.integer(4));
                    license.consumed = row.isNull(5) ? std::nullopt : std::optional(row.integer(5));
                    sources.restLicenses.push_back(std::move(license));
                });
        forEach("SELECT source, target FROM mapping ORDER BY source", [&](Statement& row) {
            sources.mappings.emplace(row.text(0), parsed("mapping", row.text(1), mappingFromText));
        });
        forEach("SELECT id, file, header, encoding, delimiter, line_end FROM source ORDER BY id", [&](Statement& row) {
            const QString delimiter = row.text(4);
            if (row.integer(0) != static_cast<qint64>(sources.files.size()) || !isDelimiter(delimiter))
                return damaged("source");
            const CsvForm form{parsed("source", row.text(3), fromCode<TextEncoding>), delimiter.front().toLatin1(),
                               parsed("source", row.text(5), fromCode<LineEnd>)};
            sources.files.push_back({row.text(1), form, row.blob(2), {}});
        });
        if (m_error)
            return;
        auto records = readRecords(m_database, m_file, sources.files.size(), counts.people);
        if (!records) {
            m_error = std::move(records.error());
            return;
        }
        for (std::size_t i = 0; i < records->size(); ++i)
            sources.files[i].records = Shared(std::move((*records)[i]));
    }

    void readExports()
    {
        if (!hasSources())
            return;
        const StoredCounts counts = StoredCounts::of(m_state.baseline);
        const auto isStep = [&](const Step& step) {
            return isBelow(static_cast<qint64>(step.person), counts.people) &&
                   (step.isLeaving() || isBelow(static_cast<qint64>(step.subscription), counts.keys));
        };
        forEach("SELECT at, form, layer, steps FROM export ORDER BY id", [&](Statement& row) {
            const QDateTime at = QDateTime::fromString(row.text(0), Qt::ISODate);
            auto steps = decodeSteps(row.blob(3));
            if (!at.isValid() || !steps || !std::ranges::all_of(*steps, isStep))
                return damaged("export");
            m_state.exports.edit().push_back(
                {at, parsed("export", row.text(1), fromCode<ExportForm>), row.text(2), std::move(*steps)});
        });
    }

    static bool isBelow(qint64 number, std::size_t count)
    {
        return number >= 0 && static_cast<quint64>(number) < count;
    }

    static bool isUnsigned(qint64 number) { return number >= 0 && number <= std::numeric_limits<quint32>::max(); }

    /// The id of an acceptance, of which there are as many as `count`; nothing for -1.
    template <class Id> std::optional<Id> idOrNone(qint64 number, std::size_t count)
    {
        if (number < -1 || number >= static_cast<qint64>(count))
            damaged("acceptance");
        return number < 0 ? std::nullopt : std::optional(static_cast<Id>(number));
    }

    Database& m_database;
    QString m_file;
    PlanState m_state;
    Subscription m_nowhere; // takes the parts of a subscription that is not there, once that is known as damage
    std::optional<Error> m_error;
};

} // namespace

Result<PlanState> readState(Database& database, const QString& file)
{
    return Reader(database, file).read();
}

} // namespace seatkeeper
