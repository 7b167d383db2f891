#include "ui/bulk/source_box.h"

#include "ui/text/labels.h"

#include <QSignalBlocker>

#include <algorithm>

namespace seatkeeper {

SourceBox::SourceBox(Offers offers, QWidget* parent) : ComboBox(parent), m_offers(offers)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int leastCharacters = 36;
    setMinimumContentsLength(leastCharacters);
}

void SourceBox::setSoon(QDate day, int days)
{
    m_day = day;
    m_soon = days;
}

void SourceBox::offer(const Tenant& tenant, const std::vector<PersonId>& people, const Language& language)
{
    const std::vector<SubscriptionRef> before = sources();
    const QSignalBlocker blocker(this);
    m_options = optionsOf(tenant, people, language);
    clear();
    for (const Option& option : m_options)
        addItem(option.text);
    const auto same = std::ranges::find(m_options, before, &Option::sources);
    setCurrentIndex(same == m_options.end() ? 0 : static_cast<int>(same - m_options.begin()));
    setEnabled(!m_options.empty());
}

void SourceBox::choose(SubscriptionRef subscription)
{
    const auto option = std::ranges::find(m_options, std::vector{subscription}, &Option::sources);
    if (option != m_options.end())
        setCurrentIndex(static_cast<int>(option - m_options.begin()));
}

std::vector<SubscriptionRef> SourceBox::sources() const
{
    const auto at = static_cast<std::size_t>(currentIndex());
    return at < m_options.size() ? m_options[at].sources : std::vector<SubscriptionRef>();
}

std::vector<SourceBox::Option> SourceBox::optionsOf(const Tenant& tenant, const std::vector<PersonId>& people,
                                                    const Language& language) const
{
    const std::vector<SourceChoice> held = sourcesOf(tenant, people);
    std::vector<Option> options;
    if (m_offers == Offers::EndingOnes)
        addEnding(tenant, held, language, options);
    std::vector<SubscriptionRef> all;
    all.reserve(held.size());
    for (const SourceChoice& choice : held)
        all.push_back(choice.subscription);
    if (held.size() > 1)
        options.push_back(
            {m_offers == Offers::EachOnesOwn ? tr("Each one's own subscription") : tr("All their subscriptions"), all});
    for (const SourceChoice& choice : held)
        options.push_back({tr("%1: %n people", "subscription", static_cast<int>(choice.people))
                               .arg(callName(tenant, choice.subscription)),
                           {choice.subscription}});
    return options;
}

/// Those that are over, and those that will be soon, of all that somebody has a license on.
void SourceBox::addEnding(const Tenant& tenant, const std::vector<SourceChoice>& held, const Language& language,
                          std::vector<Option>& options) const
{
    const auto heldBy = [&](QDate last) {
        std::vector<SubscriptionRef> ended = endedBy(tenant, last);
        std::erase_if(ended, [&](SubscriptionRef each) {
            return std::ranges::find(held, each, &SourceChoice::subscription) == held.end();
        });
        return ended;
    };
    const std::vector<SubscriptionRef> ended = heldBy(m_day.addDays(-1));
    const std::vector<SubscriptionRef> ending = heldBy(m_day.addDays(m_soon));
    if (!ended.empty())
        options.push_back({tr("What has ended before %1").arg(language.date(m_day)), ended});
    if (ending != ended)
        options.push_back({tr("What ends by %1").arg(language.date(m_day.addDays(m_soon))), ending});
}

} // namespace seatkeeper
