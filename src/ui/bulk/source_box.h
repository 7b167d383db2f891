#pragma once

#include "core/plan/bulk_licenses.h"
#include "ui/text/language.h"
#include "ui/widgets/combo_box.h"

namespace seatkeeper {

/// Asks which licenses of people are meant: those on one subscription, or on several at once.
class SourceBox : public ComboBox {
    Q_OBJECT

public:
    /// What can be chosen beside the subscriptions one by one.
    enum class Offers : quint8 { EachOnesOwn, EndingOnes };

    explicit SourceBox(Offers offers, QWidget* parent = nullptr);

    /// Offers where `people` have licenses. Chosen is what was chosen before, or what fits most of them.
    void offer(const Tenant& tenant, const std::vector<PersonId>& people, const Language& language);

    /// Those that end soon are offered as well: within `days` from `day`.
    void setSoon(QDate day, int days);

    /// Chooses a subscription, where it is offered.
    void choose(SubscriptionRef subscription);

    /// The subscriptions that are meant.
    std::vector<SubscriptionRef> sources() const;

private:
    struct Option {
        QString text;
        std::vector<SubscriptionRef> sources;
    };

    std::vector<Option> optionsOf(const Tenant& tenant, const std::vector<PersonId>& people,
                                  const Language& language) const;
    void addEnding(const Tenant& tenant, const std::vector<SourceChoice>& held, const Language& language,
                   std::vector<Option>& options) const;

    Offers m_offers;
    QDate m_day;
    int m_soon = 0; // days
    std::vector<Option> m_options;
};

} // namespace seatkeeper
