#include "ui/text/words.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The word for one value of an enumeration.
template <class Enum> struct Word {
    Enum value;
    const char* text;
};
template <class Enum> Word(Enum, const char*) -> Word<Enum>; // clang 14 needs to be told

template <class Enum, std::size_t size>
QString wordFor(const Language& language, const std::array<Word<Enum>, size>& words, Enum value,
                const char* context = "Words")
{
    const auto word = std::ranges::find(words, value, &Word<Enum>::value);
    Q_ASSERT(word != words.end());
    return language.translate(context, word->text);
}

constexpr std::array typeNames{
    Word{UsageType::StandardAgent, QT_TRANSLATE_NOOP("Words", "Standard agent")},
    Word{UsageType::PremiumAgent, QT_TRANSLATE_NOOP("Words", "Premium agent")},
    Word{UsageType::Ivr, QT_TRANSLATE_NOOP("Words", "IVR port")},
    Word{UsageType::AiAgent, QT_TRANSLATE_NOOP("Words", "AI Agent")},
    Word{UsageType::AiAssistant, QT_TRANSLATE_NOOP("Words", "AI Assistant")},
    Word{UsageType::IvrOutbound, QT_TRANSLATE_NOOP("Words", "IVR Outbound Campaigns")},
    Word{UsageType::WebexConnect, QT_TRANSLATE_NOOP("Words", "Webex Connect")},
    Word{UsageType::Wfo, QT_TRANSLATE_NOOP("Words", "Workforce Optimization (WFO)")},
};

constexpr std::array shortTypeNames{
    Word{UsageType::StandardAgent, QT_TRANSLATE_NOOP("Words", "Standard")},
    Word{UsageType::PremiumAgent, QT_TRANSLATE_NOOP("Words", "Premium")},
    Word{UsageType::Ivr, QT_TRANSLATE_NOOP("Words", "IVR")},
    Word{UsageType::AiAgent, QT_TRANSLATE_NOOP("Words", "AI Agent")},
    Word{UsageType::AiAssistant, QT_TRANSLATE_NOOP("Words", "AI Assistant")},
    Word{UsageType::IvrOutbound, QT_TRANSLATE_NOOP("Words", "IVR Outbound")},
    Word{UsageType::WebexConnect, QT_TRANSLATE_NOOP("Words", "Connect")},
    Word{UsageType::Wfo, QT_TRANSLATE_NOOP("Words", "WFO")},
};

constexpr std::array typesInSentences{
    Word{UsageType::StandardAgent, QT_TRANSLATE_NOOP("TypesInSentences", "Standard agents")},
    Word{UsageType::PremiumAgent, QT_TRANSLATE_NOOP("TypesInSentences", "Premium agents")},
    Word{UsageType::Ivr, QT_TRANSLATE_NOOP("TypesInSentences", "IVR ports")},
    Word{UsageType::AiAgent, QT_TRANSLATE_NOOP("TypesInSentences", "AI Agent")},
    Word{UsageType::AiAssistant, QT_TRANSLATE_NOOP("TypesInSentences", "AI Assistant")},
    Word{UsageType::IvrOutbound, QT_TRANSLATE_NOOP("TypesInSentences", "IVR Outbound Campaigns")},
    Word{UsageType::WebexConnect, QT_TRANSLATE_NOOP("TypesInSentences", "Webex Connect")},
    Word{UsageType::Wfo, QT_TRANSLATE_NOOP("TypesInSentences", "Workforce Optimization (WFO)")},
};

constexpr std::array licenseNames{
    Word{License::StandardAgent, QT_TRANSLATE_NOOP("Words", "Standard")},
    Word{License::PremiumAgent, QT_TRANSLATE_NOOP("Words", "Premium")},
};

constexpr std::array stateNames{
    Word{SubscriptionState::Active, QT_TRANSLATE_NOOP("Words", "Active")},
    Word{SubscriptionState::Suspended, QT_TRANSLATE_NOOP("Words", "Suspended")},
    Word{SubscriptionState::Pending, QT_TRANSLATE_NOOP("Words", "Pending")},
    Word{SubscriptionState::Expired, QT_TRANSLATE_NOOP("Words", "Expired")},
    Word{SubscriptionState::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
};

constexpr std::array refusalNames{
    Word{NoAccess::NoLicense, QT_TRANSLATE_NOOP("Words", "No license")},
    Word{NoAccess::Suspended, QT_TRANSLATE_NOOP("Words", "Subscription suspended")},
    Word{NoAccess::Pending, QT_TRANSLATE_NOOP("Words", "Subscription not started yet")},
    Word{NoAccess::Expired, QT_TRANSLATE_NOOP("Words", "Subscription expired")},
    Word{NoAccess::Unknown, QT_TRANSLATE_NOOP("Words", "Term of the subscription unknown")},
};

constexpr std::array roleNames{
    Word{Role::Administrator, QT_TRANSLATE_NOOP("Words", "Administrator")},
    Word{Role::Supervisor, QT_TRANSLATE_NOOP("Words", "Supervisor")},
    Word{Role::Agent, QT_TRANSLATE_NOOP("Words", "Agent")},
};

constexpr std::array statusNames{
    Word{AccountStatus::Active, QT_TRANSLATE_NOOP("Words", "Active")},
    Word{AccountStatus::Inactive, QT_TRANSLATE_NOOP("Words", "Inactive")},
    Word{AccountStatus::Pending, QT_TRANSLATE_NOOP("Words", "Invited")},
};

constexpr std::array licensingNames{
    Word{Licensing::Concurrent, QT_TRANSLATE_NOOP("Words", "Concurrent")},
    Word{Licensing::Named, QT_TRANSLATE_NOOP("Words", "Named")},
};

constexpr std::array eventNames{
    Word{HandoverEvent::Expired, QT_TRANSLATE_NOOP("Words", "Expired")},
    Word{HandoverEvent::Suspended, QT_TRANSLATE_NOOP("Words", "Suspended")},
    Word{HandoverEvent::LineEnded, QT_TRANSLATE_NOOP("Words", "Entitlement ended")},
    Word{HandoverEvent::Started, QT_TRANSLATE_NOOP("Words", "Started")},
    Word{HandoverEvent::Renewed, QT_TRANSLATE_NOOP("Words", "Renewed")},
    Word{HandoverEvent::Resumed, QT_TRANSLATE_NOOP("Words", "Resumed")},
    Word{HandoverEvent::LineStarted, QT_TRANSLATE_NOOP("Words", "Entitlement started")},
};

} // namespace

QString nameOf(const Language& language, UsageType type)
{
    return wordFor(language, typeNames, type);
}
QString shortNameOf(const Language& language, UsageType type)
{
    return wordFor(language, shortTypeNames, type);
}
QString inSentence(const Language& language, UsageType type)
{
    return wordFor(language, typesInSentences, type, "TypesInSentences");
}
QString nameOf(const Language& language, const Holding& held)
{
    const QString license = nameOf(language, held.license);
    return held.supervisor ? language.translate("Words", "%1 + Supervisor").arg(license) : license;
}

QString nameOf(const Language& language, License license)
{
    return wordFor(language, licenseNames, license);
}
QString nameOf(const Language& language, SubscriptionState state)
{
    return wordFor(language, stateNames, state);
}
QString nameOf(const Language& language, NoAccess reason)
{
    return wordFor(language, refusalNames, reason);
}
QString nameOf(const Language& language, Role role)
{
    return wordFor(language, roleNames, role);
}
QString nameOf(const Language& language, AccountStatus status)
{
    return wordFor(language, statusNames, status);
}
QString nameOf(const Language& language, Licensing licensing)
{
    return wordFor(language, licensingNames, licensing);
}
QString nameOf(const Language& language, HandoverEvent event)
{
    return wordFor(language, eventNames, event);
}

} // namespace seatkeeper
