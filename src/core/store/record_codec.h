#pragma once

#include "core/plan/raw_records.h"

#include <QByteArray>

/// How a plan file keeps the records of a CSV file: in the packs that they come in, each with its people as bytes.
namespace seatkeeper {

/// Four bytes a person, little endian.
QByteArray encodePeople(std::span<const PersonId> people);

/// Nothing where there is a part of a number.
std::optional<std::vector<PersonId>> decodePeople(std::string_view bytes);

QByteArray bytesOf(const RawRecords::Pack& pack);

/// All records as one run of bytes, for a before-image.
QByteArray encodeRecords(const RawRecords& records);

/// Nothing where the bytes are not what `encodeRecords` makes, or made in plans of version 2: unpacked, one by one.
std::optional<RawRecords> decodeRecords(const QByteArray& bytes);

} // namespace seatkeeper
