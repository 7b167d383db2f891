#pragma once

#include "core/exchange/reading.h"
#include "core/model/error.h"
#include "core/plan/people_source.h"

#include <span>

namespace seatkeeper {

/// Reads answers of the Webex REST API: of `GET /v1/licenses`, and the pages of `GET /v1/people` in any order. All
/// devices are open, and are read from where they stand to their end; memory holds the people and one element of a
/// file.
///
/// Which licenses are Contact Center's, and of which subscription, is recognised by their ids, then by their names,
/// then by `mappings`. Refused, with file, line, column and JSON path, in the order of the files: what is no JSON; a
/// key twice; a value of a wrong form; a license twice; a person without an address, one address or id twice over all
/// pages; a license of a person that the licenses do not name. Where the licenses have errors, people are not read.
/// Cancelled where `progress` said so.
tl::expected<PeopleSource, std::vector<Error>> readRest(const NamedDevice& licenses,
                                                        std::span<const NamedDevice> people, const Mappings& mappings,
                                                        const ReadingProgress& progress = {});

} // namespace seatkeeper
