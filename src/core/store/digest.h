#pragma once

#include "core/store/sqlite.h"

#include <QByteArray>

namespace seatkeeper {

/// A 128-bit sum of the hashes of some rows: the same for the same rows in any order, so that it can follow each row
/// that comes or goes. It finds damage, not malice.
class Digest {
public:
    Digest() = default;

    /// Of the bytes that `toBytes` makes; that of no rows where there are too few.
    static Digest fromBytes(const QByteArray& bytes);
    QByteArray toBytes() const;

    /// Of a single row. The same values in other columns, or cut elsewhere, are another row.
    static Digest ofRow(std::span<const sqlite::Value> row);

    /// Of bytes that are no row.
    static Digest ofBytes(std::string_view bytes);

    void add(const Digest& other) { m_sum += other.m_sum; }
    void remove(const Digest& other) { m_sum -= other.m_sum; }

    friend bool operator==(const Digest&, const Digest&) = default;

private:
    __extension__ using Sum = unsigned __int128; // wraps, so that what was added can be removed

    explicit Digest(Sum sum) : m_sum(sum) {}

    Sum m_sum = 0;
};

} // namespace seatkeeper
