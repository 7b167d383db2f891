#include "core/store/schema.h"

#include <string>

namespace seatkeeper {

namespace {

// Days are text (2026-11-24), enumerations their words in files. A subscription of -1 in `usage` is "not known which",
// in `acceptance` "about none", as a person of -1 is. Layers: 0 the last import, 1 the baseline. `digest` guards the
// other tables, but for the before-images: they can be as large as all the rest, so `edit` has a digest of each, and it
// is looked at when the image is read.
constexpr std::string_view first = R"sql(CREATE TABLE plan(
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  currency TEXT NOT NULL,
  renewal_keeps_age INTEGER NOT NULL,
  overage_day TEXT NOT NULL,
  imported_on TEXT,
  import_source TEXT NOT NULL,
  sample TEXT NOT NULL
) STRICT;
CREATE TABLE person(
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL UNIQUE,
  webex_id TEXT,
  display_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  department TEXT NOT NULL,
  status TEXT NOT NULL,
  roles INTEGER
) STRICT;
CREATE TABLE subscription_key(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE license_set(
  id INTEGER PRIMARY KEY,
  canonical TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE holding(
  layer INTEGER NOT NULL,
  person INTEGER NOT NULL,
  set_id INTEGER NOT NULL,
  PRIMARY KEY (layer, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE subscription(
  ref INTEGER PRIMARY KEY REFERENCES subscription_key(id),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  department TEXT NOT NULL,
  licensing TEXT,
  flex TEXT NOT NULL,
  hybrid INTEGER NOT NULL,
  trial INTEGER NOT NULL,
  auto_renew INTEGER NOT NULL,
  created TEXT,
  cost_center TEXT NOT NULL,
  contract_number TEXT NOT NULL,
  supplier TEXT NOT NULL,
  notice_days INTEGER,
  note TEXT NOT NULL
) STRICT;
CREATE TABLE term(
  subscription INTEGER NOT NULL REFERENCES subscription(ref) ON DELETE CASCADE,
  starts TEXT NOT NULL,
  ends TEXT,
  PRIMARY KEY (subscription, starts)
) STRICT, WITHOUT ROWID;
CREATE TABLE suspension(
  subscription INTEGER NOT NULL REFERENCES subscription(ref) ON DELETE CASCADE,
  starts TEXT NOT NULL,
  ends TEXT,
  PRIMARY KEY (subscription, starts)
) STRICT, WITHOUT ROWID;
CREATE TABLE line(
  subscription INTEGER NOT NULL REFERENCES subscription(ref) ON DELETE CASCADE,
  usage_type TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT,
  PRIMARY KEY (subscription, usage_type, starts)
) STRICT, WITHOUT ROWID;
CREATE TABLE rate(
  subscription INTEGER NOT NULL REFERENCES subscription(ref) ON DELETE CASCADE,
  usage_type TEXT NOT NULL,
  rate TEXT NOT NULL,
  PRIMARY KEY (subscription, usage_type)
) STRICT, WITHOUT ROWID;
CREATE TABLE usage(
  month TEXT NOT NULL,
  usage_type TEXT NOT NULL,
  subscription INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  PRIMARY KEY (month, usage_type, subscription)
) STRICT, WITHOUT ROWID;
CREATE TABLE invoice(
  month TEXT PRIMARY KEY,
  amount TEXT NOT NULL,
  number TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE scenario(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  note TEXT NOT NULL
) STRICT;
CREATE TABLE scenario_item(
  scenario INTEGER NOT NULL REFERENCES scenario(id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  enabled INTEGER NOT NULL,
  change TEXT NOT NULL,
  steps BLOB,
  PRIMARY KEY (scenario, rank)
) STRICT, WITHOUT ROWID;
CREATE TABLE edit(
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  note TEXT NOT NULL,
  kind TEXT NOT NULL,
  scenario INTEGER,
  summary BLOB NOT NULL,
  image_digest BLOB,
  done INTEGER NOT NULL
) STRICT;
CREATE TABLE before_image(
  edit INTEGER PRIMARY KEY REFERENCES edit(sequence) ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;
CREATE TABLE source(
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  header BLOB NOT NULL,
  encoding TEXT NOT NULL,
  delimiter TEXT NOT NULL,
  line_end TEXT NOT NULL
) STRICT;
)sql";

// Version 1 had these two tables and nothing in them.
constexpr std::string_view sourceRowOfVersion1 = R"sql(CREATE TABLE source_row(
  source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
  person INTEGER NOT NULL,
  record BLOB NOT NULL,
  PRIMARY KEY (source, person)
) STRICT, WITHOUT ROWID;
)sql";
constexpr std::string_view exportedStepOfVersion1 = R"sql(CREATE TABLE exported_step(
  export INTEGER NOT NULL,
  person INTEGER NOT NULL,
  subscription INTEGER NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (export, person, subscription)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::string_view second = R"sql(CREATE TABLE rest_license(
  id TEXT PRIMARY KEY,
  subscription INTEGER NOT NULL,
  license TEXT NOT NULL,
  name TEXT NOT NULL,
  total INTEGER,
  consumed INTEGER
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::string_view third = R"sql(CREATE TABLE acceptance(
  rule TEXT NOT NULL,
  part TEXT NOT NULL,
  subscription INTEGER NOT NULL,
  person INTEGER NOT NULL,
  reason TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  same TEXT NOT NULL,
  weight INTEGER NOT NULL,
  PRIMARY KEY (rule, part, subscription, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE mapping(
  source TEXT PRIMARY KEY,
  target TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE setting(
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE digest(
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// What version 2 had in place of the first, a row for each record; `row` is its place in the file.
constexpr std::string_view sourceRowOfVersion2 = R"sql(CREATE TABLE source_row(
  source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
  row INTEGER NOT NULL,
  person INTEGER NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (source, row)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::string_view sinceVersion2 = R"sql(CREATE TABLE export(
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  form TEXT NOT NULL,
  layer TEXT NOT NULL,
  steps BLOB NOT NULL
) STRICT;
)sql";

// Records lie together in packs: a row for each of a hundred thousand took longer than all else that an import writes.
constexpr std::string_view sinceVersion3 = R"sql(CREATE TABLE source_pack(
  source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
  first INTEGER NOT NULL,
  people BLOB NOT NULL,
  records BLOB NOT NULL,
  PRIMARY KEY (source, first)
) STRICT;
)sql";

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string whole;
    for (const std::string_view part : parts)
        whole += part;
    return whole;
}

} // namespace

std::string_view planSchema(quint32 version)
{
    static const std::array versions{
        joined({first, sourceRowOfVersion1, second, exportedStepOfVersion1, third}),
        joined({first, second, third, sourceRowOfVersion2, sinceVersion2}),
        joined({first, second, third, sinceVersion2, sinceVersion3}),
    };
    const bool isOne = version >= firstSchemaVersion && version <= planSchemaVersion;
    return isOne ? std::string_view(versions.at(version - firstSchemaVersion)) : std::string_view();
}

std::string_view upgradeFrom(quint32 version)
{
    static const std::array upgrades{
        joined({"DROP TABLE source_row;\nDROP TABLE exported_step;\n", sinceVersion2, sinceVersion3}),
        joined({"DROP TABLE source_row;\n", sinceVersion3}),
    };
    return upgrades.at(version - firstSchemaVersion);
}

} // namespace seatkeeper
