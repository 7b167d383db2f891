#pragma once

#include "ui/contracts/contract_act.h"

#include <vector>

namespace seatkeeper {

/// How a field is filled in.
enum class FieldKind : quint8 { Text, Day, Number, Rate, Choice, Flag };

FieldKind kindOf(ContractField field);

/// One line of a form: a field, or two that belong together.
struct FormRow {
    FieldKey first;
    std::optional<FieldKey> second;
};

/// The lines of the form for `act`, from top to bottom.
std::vector<FormRow> rowsOf(ContractAct act);

/// The fields of the form for `act`, in reading order.
std::vector<FieldKey> fieldsOf(ContractAct act);

/// Whether the form for `act` cannot do without the field.
bool isRequired(ContractAct act, const FieldKey& key);

} // namespace seatkeeper
