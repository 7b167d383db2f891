#include "bench/names.h"

#include <array>

namespace seatkeeper::bench {

namespace {

// As they come in Europe: most plain, some with accents, a few in other scripts; one address has an accent, too.
constexpr std::array firsts{
    Name{"Anna", "anna"},       Name{"Bram", "bram"},     Name{"Chloé", "chloe"},     Name{"Daan", "daan"},
    Name{"Élodie", "elodie"},   Name{"Fatma", "fatma"},   Name{"Gijs", "gijs"},       Name{"Hannah", "hannah"},
    Name{"İbrahim", "ibrahim"}, Name{"Jan", "jan"},       Name{"José", "jose"},       Name{"Kees", "kees"},
    Name{"Lotte", "lotte"},     Name{"Łukasz", "lukasz"}, Name{"Maria", "maria"},     Name{"Noor", "noor"},
    Name{"Olivier", "olivier"}, Name{"Peter", "peter"},   Name{"Quinten", "quinten"}, Name{"Renée", "renee"},
    Name{"Sanne", "sanne"},     Name{"Søren", "soren"},   Name{"Thijs", "thijs"},     Name{"Ursula", "ursula"},
    Name{"Vera", "vera"},       Name{"Willem", "willem"}, Name{"Xander", "xander"},   Name{"Yara", "yara"},
    Name{"Zoë", "zoë"},         Name{"Emma", "emma"},     Name{"Юлия", "yulia"},      Name{"Mohammed", "mohammed"},
    Name{"Sophie", "sophie"},   Name{"Lucas", "lucas"},   Name{"Julia", "julia"},     Name{"Milan", "milan"},
    Name{"Eva", "eva"},         Name{"Sem", "sem"},       Name{"Tess", "tess"},       Name{"Finn", "finn"},
};

constexpr std::array lasts{
    Name{"de Jong", "dejong"},
    Name{"Jansen", "jansen"},
    Name{"de Vries", "devries"},
    Name{"van den Berg", "vandenberg"},
    Name{"van Dijk", "vandijk"},
    Name{"Bakker", "bakker"},
    Name{"Janssen", "janssen"},
    Name{"Visser", "visser"},
    Name{"Smit", "smit"},
    Name{"Meijer", "meijer"},
    Name{"de Boer", "deboer"},
    Name{"Mulder", "mulder"},
    Name{"de Groot", "degroot"},
    Name{"Bos", "bos"},
    Name{"Vos", "vos"},
    Name{"Peters", "peters"},
    Name{"Hendriks", "hendriks"},
    Name{"van Leeuwen", "vanleeuwen"},
    Name{"Dekker", "dekker"},
    Name{"Brouwer", "brouwer"},
    Name{"de Wit", "dewit"},
    Name{"Dijkstra", "dijkstra"},
    Name{"Smits", "smits"},
    Name{"de Graaf", "degraaf"},
    Name{"van der Meer", "vandermeer"},
    Name{"Müller", "mueller"},
    Name{"Größer", "groesser"},
    Name{"García Márquez", "garciamarquez"},
    Name{"Núñez", "nunez"},
    Name{"Lefèvre", "lefevre"},
    Name{"Öztürk", "ozturk"},
    Name{"Yılmaz", "yilmaz"},
    Name{"Kowalski", "kowalski"},
    Name{"Wójcik", "wojcik"},
    Name{"Novák", "novak"},
    Name{"Jørgensen", "jorgensen"},
    Name{"O’Brien", "obrien"},
    Name{"Smith", "smith"},
    Name{"Petrov", "petrov"},
    Name{"田中", "tanaka"},
    Name{"Rossi", "rossi"},
    Name{"Silva", "silva"},
    Name{"Andersson", "andersson"},
    Name{"Nieuwenhuizen", "nieuwenhuizen"},
};

constexpr std::array departments{
    "Sales",       "Service", "Claims",     "Billing",  "Retention", "Onboarding",      "Complaints",
    "Back office", "Welcome", "Ambulances", "Permits",  "Crédit",    "Reizen",          "Zorg",
    "Wonen",       "Energie", "Telecom",    "Pensions", "Fraud",     "Human resources",
};

} // namespace

std::span<const Name> firstNames()
{
    return firsts;
}

std::span<const Name> lastNames()
{
    return lasts;
}

std::span<const char* const> departmentNames()
{
    return departments;
}

} // namespace seatkeeper::bench
