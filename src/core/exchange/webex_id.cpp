#include "core/exchange/webex_id.h"

#include <QByteArray>

namespace seatkeeper {

namespace {

constexpr std::string_view scheme = "ciscospark://";

/// What stands behind the last `mark`; all where there is none.
std::string_view behindLast(std::string_view text, char mark)
{
    const std::size_t at = text.rfind(mark);
    return at == std::string_view::npos ? text : text.substr(at + 1);
}

} // namespace

std::string insideOfWebexId(std::string_view id)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray& bytes = decoded.decoded;
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return decoded && text.starts_with(scheme) ? std::string(behindLast(text, '/')) : std::string();
}

std::optional<License> licenseByTypeCode(std::string_view licenseId)
{
    const std::string inside = insideOfWebexId(licenseId);
    const std::string_view code = behindLast(inside, ':');
    if (code.starts_with("CJPPRM_"))
        return License::PremiumAgent;
    return code.starts_with("CJPSTD_") ? std::optional(License::StandardAgent) : std::nullopt;
}

std::string callLicense(std::string_view licenseId)
{
    constexpr std::size_t longest = 60;
    const std::string inside = insideOfWebexId(licenseId);
    return std::string(inside.empty() ? licenseId : behindLast(inside, ':')).substr(0, longest);
}

bool isAdministratorRole(std::string_view roleId)
{
    return insideOfWebexId(roleId) == "id_full_admin";
}

} // namespace seatkeeper
