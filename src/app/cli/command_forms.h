#pragma once

#include <QStringList>

#include <vector>

namespace seatkeeper::cli {

/// An option of a command; `value` is what its value is called in a synopsis, empty where it takes none.
struct OptionForm {
    enum class Count : quint8 { One, Many };

    QString name;
    QString value;
    bool isRequired = false;
    Count count = Count::One;
};

/// A command with the options of its own.
struct CommandForm {
    QString name;
    std::vector<OptionForm> options;
};

/// All commands, in the order in which they are told of.
const std::vector<CommandForm>& commandForms();

/// What every command takes besides.
const std::vector<OptionForm>& commonOptions();

/// How a command is called: `new PLAN [--sample NAME]`.
QString synopsisOf(const CommandForm& form);

/// An option as a synopsis has it; in brackets where it can be left out.
QString synopsisOf(const OptionForm& option);

} // namespace seatkeeper::cli
