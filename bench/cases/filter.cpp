#include "bench/cases.h"
#include "core/model/identity.h"
#include "core/store/sqlite.h"
#include "ui/filter/folding.h"
#include "ui/users/user_filter.h"

#include <QStringList>

#include <algorithm>

namespace seatkeeper::bench {

namespace {

using sqlite::Database;
using sqlite::Statement;

/// What people type to find one of their own: after each key the list is filtered anew.
const std::array typedQueries{
    QLatin1StringView("jose garcia"),  QLatin1StringView("vandenberg"),    QLatin1StringView("anna"),
    QLatin1StringView("sales jansen"), QLatin1StringView("soren !visser"), QLatin1StringView("nieuwenhuizen99"),
};

QStringList keystrokes()
{
    QStringList queries;
    for (const QLatin1StringView typed : typedQueries) {
        for (qsizetype length = 1; length <= typed.size(); ++length)
            queries.push_back(typed.first(length));
    }
    return queries;
}

/// The same search in SQL: one column with all texts of a person, folded, in a table in memory.
class LikeProbe {
public:
    explicit LikeProbe(const Directory& people)
        : m_people(people.size())
        , m_database(Database::open(QStringLiteral(":memory:"), Database::Access::ReadWrite).value())
    {
        requireDone(
            m_database.execute("CREATE TABLE person(id INTEGER PRIMARY KEY, texts TEXT NOT NULL) STRICT; BEGIN"));
        Statement insert = m_database.prepare("INSERT INTO person VALUES (?, ?)").value();
        for (std::size_t i = 0; i < m_people; ++i) {
            const PersonView person = people.view(static_cast<PersonId>(i));
            const std::string texts = std::string(person.displayName) + '\x1f' + std::string(person.email) + '\x1f' +
                                      std::string(person.department);
            requireDone(insert.run(static_cast<qint64>(i), std::string_view(withoutAccents(identityKeyOfUtf8(texts)))));
        }
        requireDone(m_database.execute("COMMIT"));
    }

    std::vector<bool> matches(const QString& query)
    {
        std::vector<bool> found(m_people);
        QStringList patterns;
        std::string sql = "SELECT id FROM person WHERE 1";
        for (const QString& word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const bool unwanted = word.startsWith(QLatin1Char('!'));
            if (word.size() == 1 && unwanted)
                continue;
            sql += unwanted ? " AND texts NOT LIKE ?" : " AND texts LIKE ?";
            patterns.push_back(QLatin1Char('%') + word.mid(unwanted ? 1 : 0) + QLatin1Char('%'));
        }
        Statement select = m_database.prepare(sql).value();
        if (patterns.size() == 1)
            select.bindAll(patterns[0]);
        else
            select.bindAll(patterns[0], patterns[1]);
        while (select.next().value())
            found[static_cast<std::size_t>(select.integer(0))] = true;
        return found;
    }

private:
    std::size_t m_people;
    Database m_database;
};

} // namespace

void measureFilter(Material& material, Report& report)
{
    const Directory& people = *material.tenant().people;
    const UserFilter filter(people);
    LikeProbe probe(people);
    const QStringList queries = keystrokes();
    for (const QString& query : queries)
        requireSame(qPrintable(query), filter.matches(query) == probe.matches(query) ? 1U : 0U, 1U);

    Comparison times;
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        for (const QString& query : queries) {
            times.ours.add(timed([&] { return filter.matches(query); }));
            times.probe.add(timed([&] { return probe.matches(query); }));
        }
    }
    constexpr double milliseconds = 1000;
    report.add(ratioRow("filter: a keystroke", material.people(), times, "LIKE on a column in memory", 1.0 / 8));
    report.add({.what = "filter: a keystroke, 95 in 100",
                .people = material.people(),
                .ours = times.ours,
                .unit = Unit::Milliseconds,
                .figure = times.ours.p95().count() * milliseconds,
                .bar = 16});
}

} // namespace seatkeeper::bench
