#include "core/plan/change_users.h"

namespace seatkeeper {

namespace {

struct UsersOf {
    template <class One> std::vector<PersonId> operator()(const One& change) const
    {
        if constexpr (requires { change.users; })
            return change.users;
        return {};
    }
};

struct SetUsers {
    std::vector<PersonId> users;

    template <class One> void operator()(One& change)
    {
        if constexpr (requires { change.users; })
            change.users = std::move(users);
    }
};

} // namespace

std::vector<PersonId> usersOf(const Change& change)
{
    return std::visit(UsersOf(), change);
}

void setUsers(Change& change, std::vector<PersonId> users)
{
    std::visit(SetUsers{std::move(users)}, change);
}

} // namespace seatkeeper
