#include "bench/cases.h"
#include "ui/licenses/license_draft.h"
#include "ui/users/users_model.h"

namespace seatkeeper::bench {

namespace {

constexpr double milliseconds = 1000;
constexpr double atOnce = 100; // no act on the list may take longer; of 100,000 people

void addRow(Report& report, const char* what, std::size_t people, const Times& times, std::optional<double> bar)
{
    report.add({.what = what,
                .people = people,
                .ours = times,
                .unit = Unit::Milliseconds,
                .figure = times.p95().count() * milliseconds,
                .bar = bar});
}

/// What the license editor does for everybody at once.
void measureDraft(const Tenant& tenant, std::optional<double> bar, Report& report)
{
    const SubscriptionRef subscription = tenant.find(subscriptionId(0))->ref;
    const std::vector<PersonId> everybody = tenant.members();
    Times opening;
    Times choosing;
    Times changing;
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round) {
        LicenseDraft draft;
        opening.add(timed([&] {
            draft = LicenseDraft(tenant, everybody);
            return draft.rows().size();
        }));
        choosing.add(timed([&] {
            draft.choose(subscription, {LicenseWish::Premium, SupervisorWish::With});
            const Tenant trial = draft.trial().value();
            std::size_t answers = draft.consequences(trial, askedDay).gained.size();
            for (const LicenseDraft::Row& row : draft.rows())
                answers += draft.seats(row, askedDay).size();
            return answers;
        }));
        changing.add(timed([&] { return draft.changes(); }));
    }
    addRow(report, "licenses of everybody: open", everybody.size(), opening, bar);
    addRow(report, "licenses of everybody: a choice", everybody.size(), choosing, bar);
    addRow(report, "licenses of everybody: its changes", everybody.size(), changing, bar);
}

/// The list narrowed by what people hold and by who they are.
void measureFacets(const Tenant& tenant, std::optional<double> bar, Report& report)
{
    const Language language(LanguageCode::English);
    UsersModel model(language);
    model.show(UserListing(tenant, tenant.licenses, askedDay, language), language);
    Times times;
    for (const Facet facet : {Facet::Subscription, Facet::License, Facet::Role, Facet::Department, Facet::Access}) {
        const std::vector<FacetOption> options = optionsOf(facet, model.listing(), language);
        FacetChoices choices;
        choices.at(static_cast<std::size_t>(facet)) = options.front().value;
        times.add(timed([&] {
            model.setFacets(choices);
            return model.rowCount();
        }));
    }
    addRow(report, "list: narrow by a facet", static_cast<std::size_t>(model.peopleCount()), times, bar);
}

} // namespace

void measurePeople(Material& material, Report& report)
{
    constexpr std::size_t most = 100'000;
    const std::optional<double> bar = material.people() <= most ? std::optional(atOnce) : std::nullopt;
    measureDraft(material.tenant(), bar, report);
    measureFacets(material.tenant(), bar, report);
}

} // namespace seatkeeper::bench
