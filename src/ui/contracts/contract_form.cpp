#include "ui/contracts/contract_form.h"

namespace seatkeeper {

namespace {

using enum ContractField;

std::vector<FormRow> single(std::initializer_list<ContractField> fields)
{
    std::vector<FormRow> rows;
    for (const ContractField field : fields)
        rows.push_back({{field, {}}, {}});
    return rows;
}

constexpr FormRow days{{Starts, {}}, FieldKey{Ends, {}}};

std::vector<FormRow> addRows()
{
    std::vector<FormRow> rows = single({Id, Name, Department, LicensingModel});
    rows.push_back(days);
    for (const UsageTypeInfo& info : usageTypes)
        rows.push_back({{Quantity, info.type}, FieldKey{OverageRate, info.type}});
    return rows;
}

std::vector<FormRow> with(std::vector<FormRow> rows, const FormRow& last)
{
    rows.push_back(last);
    return rows;
}

} // namespace

FieldKind kindOf(ContractField field)
{
    switch (field) {
    case LicensingModel:
    case Term:
    case Type: return FieldKind::Choice;
    case Hybrid:
    case Trial:
    case AutoRenew: return FieldKind::Flag;
    case Created:
    case Starts:
    case Ends: return FieldKind::Day;
    case NoticeDays:
    case Quantity: return FieldKind::Number;
    case OverageRate: return FieldKind::Rate;
    default: return FieldKind::Text;
    }
}

std::vector<FormRow> rowsOf(ContractAct act)
{
    switch (act) {
    case ContractAct::Add: return addRows();
    case ContractAct::EditDetails:
        return single({Name, Department, CostCenter, ContractNumber, Supplier, NoticeDays, AutoRenew, LicensingModel,
                       Created, Flex, Hybrid, Trial, Note});
    case ContractAct::Renew:
    case ContractAct::Suspend: return {days};
    case ContractAct::ChangeTerm: return with(single({Term}), days);
    case ContractAct::End: return single({Ends});
    case ContractAct::Resume: return single({Starts});
    case ContractAct::AddEntitlement: return with(single({Type, Quantity, OverageRate}), days);
    case ContractAct::ChangeQuantity: return single({Type, Quantity, Starts});
    case ContractAct::EndEntitlement: return single({Type, Ends});
    case ContractAct::SetRate: return single({Type, OverageRate});
    case ContractAct::Remove: break;
    }
    return {};
}

std::vector<FieldKey> fieldsOf(ContractAct act)
{
    std::vector<FieldKey> fields;
    for (const FormRow& row : rowsOf(act)) {
        fields.push_back(row.first);
        if (row.second)
            fields.push_back(*row.second);
    }
    return fields;
}

bool isRequired(ContractAct act, const FieldKey& key)
{
    if (key.type)
        return false;
    switch (key.field) {
    case Id:
    case Term:
    case Type:
    case Starts:
    case Quantity: return true;
    case LicensingModel: return act == ContractAct::Add;
    case Ends: return act == ContractAct::End || act == ContractAct::EndEntitlement;
    default: return false;
    }
}

} // namespace seatkeeper
