#pragma once

#include "core/exchange/json_object.h"
#include "core/exchange/reading.h"

#include <functional>

namespace seatkeeper {

/// Errors in the order of what was read, up to as many as anybody reads.
class ErrorList {
public:
    void add(Error error, const QString& file);
    void add(ErrorList other);

    bool isEmpty() const { return m_errors.empty(); }
    std::vector<Error> take() { return std::move(m_errors); }

private:
    std::vector<Error> m_errors;
};

/// One element of an answer of the Webex API. Keys that nobody looks for are passed over: answers grow. Absent and null
/// are the same.
class RestItem {
public:
    /// Reports an element that is no object, and a key that stands twice, be it looked for or not.
    RestItem(const JsonValue& value, FormErrors& errors);

    const JsonValue& value() const { return m_value; }
    FormErrors& errors() const { return m_errors; }

    /// The value of `key`; nothing where it is absent or null.
    std::optional<JsonValue> find(QLatin1StringView key) const;

    /// The same of a key that has to be there, which is reported where it is not.
    std::optional<JsonValue> required(QLatin1StringView key) const;

private:
    struct Member {
        std::string_view key;
        JsonValue value;
    };

    void gather();
    void addMember(Member member);
    bool isThere(std::string_view key) const;

    JsonValue m_value;
    FormErrors& m_errors;
    std::vector<Member> m_members; // once each, those with null too
    KeyFilter m_keys;              // of the members
};

/// Reads the elements of one answer of the Webex API, `{"items": […]}` or the list alone, and hands them to `take` one
/// by one, with the values of `keys`; memory holds no more than one. Of an element, the first error is added to
/// `errors`, with its place; of a file with an error of syntax, that one alone.
///
/// Answers with the bytes read so far, of this and the answers before it. Cancelled where `progress` said so.
Result<qint64> readRestAnswer(const NamedDevice& answer, std::span<const QLatin1StringView> keys,
                              const std::function<void(const RestItem&)>& take, ErrorList& errors, qint64 bytesBefore,
                              const ReadingProgress& progress);

} // namespace seatkeeper
