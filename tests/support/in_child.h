#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

namespace seatkeeper::test {

/// Runs `child` in a process of its own, which then ends at once, as if killed. Answers with what `child` answers.
inline int inChild(const std::function<int()>& child)
{
    const pid_t process = ::fork();
    if (process == 0)
        ::_exit(child());
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Runs `child` in a process of its own, which is killed as soon as it is done: nothing is put away. Whether it got
/// that far.
inline bool killedAfter(const std::function<void()>& child)
{
    const pid_t process = ::fork();
    if (process == 0) {
        child();
        ::raise(SIGKILL);
    }
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

} // namespace seatkeeper::test
