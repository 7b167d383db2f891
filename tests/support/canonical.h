#pragma once

#include "core/exchange/tenant_writer.h"

#include <QBuffer>

namespace seatkeeper::test {

/// The tenant file of `tenant`: equal where all that a file can say of two tenants is equal.
inline QByteArray canonicalBytes(const Tenant& tenant)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    writeTenant(device, tenant);
    return bytes;
}

} // namespace seatkeeper::test
