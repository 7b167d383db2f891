#include "ui/report/step_list.h"

#include "ui/text/arguments.h"
#include "ui/text/carry_out_texts.h"

#include <algorithm>
#include <set>

namespace seatkeeper {

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QStringList peopleHeadings(const Language& language)
{
    return {language.translate("CarryOut", "Name"), language.translate("CarryOut", "Email")};
}

using WindowWords = QString (*)(const Language&, const StepWindow&, QDate);

/// Writes steps, part by part.
class StepWriter {
public:
    /// `when` says on which days the steps of a group can be carried out.
    StepWriter(const Language& language, const Tenant& tenant, QDate today, WindowWords when, ReportDocument& document)
        : m_language(language)
        , m_tenant(tenant)
        , m_today(today)
        , m_when(when)
        , m_document(document)
    {}

    void write(const std::vector<StepPart>& parts)
    {
        const auto count = static_cast<qint64>(parts.size());
        qint64 number = 0;
        for (const StepPart& part : parts) {
            ++number;
            startPart(part, number, count);
            for (const StepGroup& group : part.groups)
                write(group);
        }
    }

private:
    void startPart(const StepPart& part, qint64 number, qint64 count)
    {
        const QString title = m_language.translate("CarryOut", "Part %1 of %2: %3");
        m_document.heading(withArguments(
            title, {m_language.number(number), m_language.number(count), partTitle(m_language, part, m_tenant)}));
        if (number > 1) {
            const QString wait = m_language.translate("CarryOut", "Wait until part %1 is finished.");
            m_document.paragraph(withArguments(wait, {m_language.number(number - 1)}));
        }
    }

    void write(const StepGroup& group)
    {
        const QString window = m_when(m_language, group.window, m_today);
        const bool isSerious = group.window.kind == StepWindow::Kind::None ||
                               group.window.kind == StepWindow::Kind::Unknown ||
                               (group.window.kind == StepWindow::Kind::Between && group.window.last < m_today);
        if (!window.isEmpty() && isSerious)
            m_document.important(window);
        else if (!window.isEmpty())
            m_document.paragraph(window);
        m_document.steps(clicks(group));
        ReportBlock people{ReportBlock::Kind::Checklist, {}, {}, peopleHeadings(m_language), {}};
        for (const PersonId person : group.people)
            people.rows.push_back({calledName(*m_tenant.people, person), m_tenant.people->email(person)});
        m_document.blocks.push_back(std::move(people));
    }

    QStringList clicks(const StepGroup& group) const
    {
        if (group.steps.front().isLeaving())
            return {m_language.translate("CarryOut", "In Control Hub: Users, then the user."),
                    stepText(m_language, group.steps.front(), m_tenant)};
        QStringList items;
        if (group.areNew)
            items.push_back(m_language.translate("CarryOut", "Control Hub does not have these people yet: add them "
                                                             "there first."));
        items.push_back(m_language.translate("CarryOut",
                                             "In Control Hub: Users \u2192 the user \u2192 Summary \u2192 Licenses "
                                             "\u2192 Edit licenses \u2192 Contact Center."));
        for (const Step& step : inOrderOfWork(group.steps))
            items.push_back(stepText(m_language, step, m_tenant));
        items.push_back(m_language.translate("CarryOut", "Save."));
        return items;
    }

    const Language& m_language;
    const Tenant& m_tenant;
    QDate m_today;
    WindowWords m_when;
    ReportDocument& m_document;
};

qint64 countPeople(const std::vector<StepPart>& parts)
{
    qint64 people = 0;
    for (const StepPart& part : parts)
        people += part.people();
    return people;
}

QString titleFor(const Language& language, const Tenant& tenant)
{
    return tenant.name.isEmpty()
               ? language.translate("CarryOut", "Steps in Control Hub")
               : withArguments(language.translate("CarryOut", "Steps in Control Hub: %1"), {tenant.name});
}

/// Whose steps these are, and compared with what.
QString originOf(const Language& language, const StepListInput& input)
{
    QString sentence;
    if (input.scenario.isEmpty() && !input.importDay.isValid())
        sentence = language.translate("CarryOut", "These steps make of Control Hub what the plan says.");
    else if (input.scenario.isEmpty())
        sentence = language.translate("CarryOut", "These steps make of Control Hub what the plan says; it is compared "
                                                  "with the import of %2.");
    else if (!input.importDay.isValid())
        sentence = language.translate("CarryOut", "These steps make of Control Hub what the scenario \"%1\" says.");
    else
        sentence = language.translate("CarryOut", "These steps make of Control Hub what the scenario \"%1\" says; it "
                                                  "is compared with the import of %2.");
    return withArguments(sentence, {input.scenario, language.dateInSentence(input.importDay)});
}

QStringList lastSteps(const Language& language)
{
    return {language.translate("CarryOut",
                               "Where you import a file instead of clicking: choose \"Add and remove services\" for "
                               "each part, and wait until it is finished before you import the next."),
            language.translate("CarryOut", "In Contact Center, choose \"Synchronize users\", so that it takes over "
                                           "what has changed."),
            language.translate("CarryOut", "Import from Control Hub into Seatkeeper again: it shows what is done and "
                                           "what is still open.")};
}

/// Licenses to be given have to be there before others are taken away; supervisors need theirs first.
bool isDoneFirst(const LeftoverStep& leftover)
{
    return leftover.reason != LeftoverReason::SupervisorRole && leftover.step.after != Held::Nothing;
}

} // namespace

ReportDocument stepList(const Language& language, const StepListInput& input)
{
    ReportDocument document{titleFor(language, input.layer), tagOf(language.code()), {}};
    document.runningHead = {input.layer.name, language.dateInSentence(input.today)};
    document.pageOf = language.translate("Report", "Page %1 of %2");
    const std::vector<StepPart> parts = arrange(input.layer, input.imported, input.steps);
    const qint64 people = countPeople(parts);
    document.paragraph(originOf(language, input));
    if (people == 0) {
        document.paragraph(language.translate("CarryOut", "Nothing differs: there is nothing to be carried out."));
        return document;
    }
    document.paragraph(language.translate(
        "CarryOut", "They are about %n people. Seatkeeper itself changes nothing in Control Hub.", nullptr, people));
    if (parts.front().kind == StepPart::Kind::Administrators)
        document.paragraph(language.translate("CarryOut", "Administrators come first: they can mend the rest. Check "
                                                          "that they can still sign in before you go on."));

    document.section(language.translate("CarryOut", "What to do"));
    StepWriter(language, input.layer, input.today, windowText, document).write(parts);
    document.heading(language.translate("CarryOut", "At the end"));
    document.steps(lastSteps(language));

    const std::vector<Step> back = reverse(input.steps);
    document.section(language.translate("CarryOut", "The way back"));
    document.paragraph(language.translate("CarryOut", "If all of this has to be undone, these steps give each person "
                                                      "back the licenses from before. Otherwise, leave them alone."));
    StepWriter(language, input.layer, input.today, wayBackText, document)
        .write(arrange(input.layer, *input.layer.licenses, back));
    return document;
}

ReportBlock leftoverTable(const Language& language, std::span<const LeftoverStep> leftovers, const Tenant& layer)
{
    ReportBlock table{ReportBlock::Kind::Checklist, {}, {}, peopleHeadings(language), {}};
    table.headings.append({language.translate("CarryOut", "Subscription"),
                           language.translate("CarryOut", "Held before"), language.translate("CarryOut", "Held after"),
                           language.translate("CarryOut", "Why by hand")});
    for (const auto& [step, reason] : leftovers) {
        const bool isLeaving = step.isLeaving();
        const QString dash = nameOf(language, Held::Nothing);
        table.rows.push_back({calledName(*layer.people, step.person), toText(layer.people->emailUtf8(step.person)),
                              isLeaving ? dash : stepSubscription(layer, step.subscription),
                              nameOf(language, step.before), nameOf(language, step.after), nameOf(language, reason)});
    }
    return table;
}

ReportDocument restCompanion(const Language& language, const RestExport& written, const Tenant& layer)
{
    ReportDocument document{
        language.translate("CarryOut", "Sending the changes to the Webex API"), tagOf(language.code()), {}};
    document.paragraph(language.translate("CarryOut",
                                          "The file holds %n requests, one a line and one a person, administrators "
                                          "first. Seatkeeper itself sends nothing.",
                                          nullptr, written.people));
    std::vector<LeftoverStep> first;
    std::vector<LeftoverStep> afterwards;
    std::ranges::partition_copy(written.leftovers, std::back_inserter(first), std::back_inserter(afterwards),
                                isDoneFirst);
    if (!first.empty()) {
        document.section(language.translate("CarryOut", "By hand, before you send anything"));
        document.paragraph(language.translate("CarryOut", "These steps are not in the file. Do them first, so that "
                                                          "nobody is without a license in between."));
        document.blocks.push_back(leftoverTable(language, first, layer));
    }
    document.section(language.translate("CarryOut", "Sending"));
    document.steps(
        {language.translate("CarryOut", "Send each line as the body of PATCH /v1/licenses/users, in the order of the "
                                        "file, with the token of a full administrator."),
         language.translate("CarryOut", "Send at most 300 requests a minute. After the answer 429, wait as many "
                                        "seconds as its Retry-After says, and send the same line again."),
         language.translate("CarryOut", "200 means: all of it is done. 206 means: only a part of it is done; the "
                                        "answer says which license was refused and why. Write down these people, and "
                                        "look at them afterwards."),
         language.translate("CarryOut", "After any other answer, nothing of that line is done. Stop, and look at what "
                                        "it says, before you send the next."),
         language.translate("CarryOut", "Read back: get GET /v1/licenses and all pages of GET /v1/people again, and "
                                        "import them into Seatkeeper. It shows what is done and what is still open.")});
    if (!afterwards.empty()) {
        document.section(language.translate("CarryOut", "By hand, afterwards"));
        document.paragraph(language.translate("CarryOut", "These steps are not in the file."));
        document.blocks.push_back(leftoverTable(language, afterwards, layer));
    }
    return document;
}

} // namespace seatkeeper
