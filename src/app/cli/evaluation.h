#pragma once

#include "core/exchange/json_writer.h"
#include "core/model/tenant.h"
#include "ui/text/language.h"

namespace seatkeeper::cli {

/// The answer of `evaluate` about the layer that is called `layer`: who is responsible, what each subscription is and
/// has, and who has access on `day`.
void writeEvaluation(JsonWriter& json, const Tenant& tenant, const QString& layer, QDate day);
QString evaluationText(const Language& language, const Tenant& tenant, QDate day);

} // namespace seatkeeper::cli
