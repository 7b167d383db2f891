#include "bench/cases/stalls.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace seatkeeper::bench {

Seconds longestStall(const std::function<void()>& act)
{
    using Clock = std::chrono::steady_clock;
    constexpr Seconds calm(0.05); // nothing more comes of the act when the loop was free for so long
    Seconds longest{};
    Clock::time_point beat;
    Clock::time_point busy;
    bool isDone = false;
    QEventLoop loop;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] {
        const Clock::time_point now = Clock::now();
        constexpr Seconds pause(0.005); // between two beats, when nothing else is done
        if (now - beat > pause)
            busy = now;
        longest = std::max<Seconds>(longest, now - beat);
        beat = now;
        if (isDone && now - busy > calm)
            loop.quit();
    });
    QTimer::singleShot(0, &loop, [&] {
        beat = Clock::now();
        busy = beat;
        heart.start(1); // before: what takes long may let the loop run meanwhile
        act();
        isDone = true;
    });
    loop.exec();
    return longest;
}

} // namespace seatkeeper::bench
