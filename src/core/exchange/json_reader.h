#pragma once

#include "core/exchange/json_tree.h"

#include <QByteArray>

#include <functional>
#include <span>

class QIODevice;

namespace seatkeeper {

/// How the value of a key of the document is wanted.
enum class JsonTake : quint8 {
    Whole, ///< as one tree
    Items, ///< if it is an array, each element as a tree of its own; else as one tree
    Skip,  ///< not at all; it is only checked to be JSON
};

/// Takes a JSON document apart, without ever holding all of it.
class JsonListener {
public:
    JsonListener() = default;
    JsonListener(const JsonListener&) = delete;
    JsonListener& operator=(const JsonListener&) = delete;
    virtual ~JsonListener() = default;

    /// The document is an object, which begins here.
    virtual void object(const Place& place) = 0;

    /// The object has this key, at this place.
    virtual JsonTake member(std::string_view key, const Place& place) = 0;

    /// The value of a key that was wanted Whole (or wanted as Items and is no array).
    virtual void value(std::string_view key, const JsonValue& value) = 0;

    /// An element of the array of a key that was wanted as Items.
    virtual void item(std::string_view key, const JsonValue& item) = 0;

    /// The document is no object but this.
    virtual void document(const JsonValue& value) = 0;

    /// The document is an array: as Items, each element comes to `item` with an empty key; else all comes to
    /// `document`.
    virtual JsonTake array() { return JsonTake::Whole; }

    /// Of an element that is an object, the keys whose values are wanted; instead of all others there is null. None:
    /// all are wanted. Asked once, in the beginning.
    virtual std::span<const QLatin1StringView> wantedOfItem() const { return {}; }
};

/// Reads one JSON document from an open device and tells `listener` what it holds.
///
/// Fails where it is not JSON in UTF-8 (JsonSyntax, with line and column), where a token, the depth or one part goes
/// beyond every file that can be meant (JsonTooLarge), or where the device cannot be read (FileUnreadable). What
/// the listener has heard by then is then of no use. Reading goes on to the end whatever the listener thinks of it.
Result<void> readJson(QIODevice& device, JsonListener& listener);

/// Reads one JSON text, such as a line of a file, as one tree with the path `$`, and calls `take` with it at its end.
/// Errors as above; lines count from `firstLine`.
Result<void> readJsonText(QByteArray text, qint64 firstLine, const std::function<void(const JsonValue&)>& take);

} // namespace seatkeeper
