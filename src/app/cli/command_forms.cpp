#include "app/cli/command_forms.h"

namespace seatkeeper::cli {

namespace {

OptionForm needed(const QString& name, const QString& value)
{
    return {name, value, true};
}

OptionForm optional(const QString& name, const QString& value)
{
    return {name, value, false};
}

/// An option whose values follow each other, or that is given several times.
OptionForm many(const QString& name, const QString& value)
{
    return {name, value, false, OptionForm::Count::Many};
}

OptionForm flag(const QString& name)
{
    return {name, QString(), false};
}

OptionForm scenario()
{
    return optional(QStringLiteral("scenario"), QStringLiteral("NAME"));
}

} // namespace

const std::vector<CommandForm>& commandForms()
{
    static const std::vector<CommandForm> forms{
        {QStringLiteral("new"), {optional(QStringLiteral("sample"), QStringLiteral("article|departments|lockout"))}},
        {QStringLiteral("import"),
         {optional(QStringLiteral("tenant"), QStringLiteral("FILE")),
          many(QStringLiteral("csv"), QStringLiteral("FILE")),
          optional(QStringLiteral("licenses"), QStringLiteral("FILE")),
          many(QStringLiteral("people"), QStringLiteral("FILE")), flag(QStringLiteral("dry-run"))}},
        {QStringLiteral("apply"),
         {needed(QStringLiteral("changes"), QStringLiteral("FILE")), scenario(),
          optional(QStringLiteral("note"), QStringLiteral("TEXT"))}},
        {QStringLiteral("evaluate"), {needed(QStringLiteral("on"), QStringLiteral("DATE")), scenario()}},
        {QStringLiteral("handovers"),
         {needed(QStringLiteral("from"), QStringLiteral("DATE")), needed(QStringLiteral("to"), QStringLiteral("DATE")),
          scenario()}},
        {QStringLiteral("overage"),
         {needed(QStringLiteral("from"), QStringLiteral("MONTH")),
          needed(QStringLiteral("to"), QStringLiteral("MONTH")), scenario(),
          optional(QStringLiteral("split"), QStringLiteral("excess|usage|payer"))}},
        {QStringLiteral("compare"),
         {needed(QStringLiteral("left"), QStringLiteral("NAME")),
          needed(QStringLiteral("right"), QStringLiteral("NAME")),
          optional(QStringLiteral("on"), QStringLiteral("DATE")),
          optional(QStringLiteral("from"), QStringLiteral("DATE")),
          optional(QStringLiteral("to"), QStringLiteral("DATE"))}},
        {QStringLiteral("scenarios"), {}},
        {QStringLiteral("check"), {optional(QStringLiteral("on"), QStringLiteral("DATE")), scenario()}},
        {QStringLiteral("export"),
         {needed(QStringLiteral("as"), QStringLiteral("tenant|changes|csv|rest|steps|report")), scenario(),
          optional(QStringLiteral("on"), QStringLiteral("DATE")),
          optional(QStringLiteral("from"), QStringLiteral("MONTH")),
          optional(QStringLiteral("to-month"), QStringLiteral("MONTH")),
          optional(QStringLiteral("split"), QStringLiteral("excess|usage|payer")),
          optional(QStringLiteral("to"), QStringLiteral("FILE")), flag(QStringLiteral("force"))}},
        {QStringLiteral("undo"), {}},
        {QStringLiteral("redo"), {}},
        {QStringLiteral("history"), {}},
        {QStringLiteral("verify"), {}},
    };
    return forms;
}

const std::vector<OptionForm>& commonOptions()
{
    static const std::vector<OptionForm> options{
        optional(QStringLiteral("format"), QStringLiteral("json|text")),
        optional(QStringLiteral("lang"), QStringLiteral("en|nl")),
        optional(QStringLiteral("today"), QStringLiteral("DATE")),
    };
    return options;
}

QString synopsisOf(const CommandForm& form)
{
    QString synopsis = form.name + QStringLiteral(" PLAN");
    for (const OptionForm& option : form.options)
        synopsis += QLatin1Char(' ') + synopsisOf(option);
    return synopsis;
}

QString synopsisOf(const OptionForm& option)
{
    QString synopsis = QStringLiteral("--") + option.name;
    if (!option.value.isEmpty())
        synopsis += QLatin1Char(' ') + option.value +
                    (option.count == OptionForm::Count::Many ? QStringLiteral("…") : QString());
    return option.isRequired ? synopsis : QStringLiteral("[%1]").arg(synopsis);
}

} // namespace seatkeeper::cli
