#pragma once

#include "core/model/shared.h"
#include "core/model/tenant.h"
#include "core/plan/raw_records.h"

#include <QByteArray>

/// Where people and their licenses came from last, kept so that a plan can be handed back in the same forms.
namespace seatkeeper {

/// How the bytes of a text file are to be read. Whatever it is, texts are UTF-8 once they are read.
enum class TextEncoding : quint8 { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian };

template <> struct CodeTable<TextEncoding> {
    static constexpr std::array rows{
        Code<TextEncoding>{TextEncoding::Utf8, QLatin1StringView("utf-8")},
        Code<TextEncoding>{TextEncoding::Utf8WithMark, QLatin1StringView("utf-8-bom")},
        Code<TextEncoding>{TextEncoding::Utf16LittleEndian, QLatin1StringView("utf-16le")},
        Code<TextEncoding>{TextEncoding::Utf16BigEndian, QLatin1StringView("utf-16be")},
    };
};

enum class LineEnd : quint8 { Lf, CrLf };

template <> struct CodeTable<LineEnd> {
    static constexpr std::array rows{
        Code<LineEnd>{LineEnd::Lf, QLatin1StringView("lf")},
        Code<LineEnd>{LineEnd::CrLf, QLatin1StringView("crlf")},
    };
};

/// How a CSV file is written; UTF-16 always begins with its mark.
struct CsvForm {
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    LineEnd lineEnd = LineEnd::Lf;

    bool operator==(const CsvForm&) const = default;
};

/// One of Control Hub's CSV files, as it was imported.
struct CsvSource {
    QString name; ///< of the file, without its folder
    CsvForm form;
    QByteArray header; ///< the first record, like the others
    Shared<RawRecords> records;

    friend bool operator==(const CsvSource& a, const CsvSource& b)
    {
        return a.name == b.name && a.form == b.form && a.header == b.header &&
               (a.records.isSameAs(b.records) || *a.records == *b.records);
    }
};

/// What the Webex API calls a Contact Center license of a subscription.
struct RestLicense {
    QString id; ///< opaque; one name occurs once a subscription, so it is known by this
    QString name;
    SubscriptionRef subscription{};
    License license = License::StandardAgent;
    std::optional<qint64> total;    ///< `totalUnits`
    std::optional<qint64> consumed; ///< `consumedUnits`

    bool operator==(const RestLicense&) const = default;
};

/// What somebody said a column of a CSV or a license of the Webex API is, where it is not recognised.
struct Mapping {
    std::optional<License> license; ///< absent: none of Contact Center's
    QString subscription;           ///< its id; empty where there is no license

    bool operator==(const Mapping&) const = default;
};

/// By the heading of the column as it stands in the file, or by the id of the license.
using Mappings = std::map<QString, Mapping>;

/// What the last imports left besides people and licenses. Each kind stays until one of its own replaces it.
struct Sources {
    std::vector<CsvSource> files;
    std::vector<RestLicense> restLicenses; ///< by id
    Mappings mappings;

    bool operator==(const Sources&) const = default;
};

} // namespace seatkeeper
