#pragma once

#include <atomic>
#include <memory>

namespace seatkeeper {

/// A value that copies share until one of them is edited. Copies may be read in other threads without a lock.
template <class T> class Shared {
public:
    Shared() : m_value(std::make_shared<T>()) {}
    explicit Shared(T value) : m_value(std::make_shared<T>(std::move(value))) {}

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }

    /// The value for writing, first copied where others see it too. The reference holds until this is copied.
    T& edit()
    {
        if (m_value.use_count() > 1)
            m_value = std::make_shared<T>(*m_value);
        else
            std::atomic_thread_fence(std::memory_order_acquire); // what a former co-owner read is read by now
        return *m_value;
    }

    /// Whether both are one and the same value in memory; a cheap "surely equal".
    bool isSameAs(const Shared& other) const { return m_value == other.m_value; }

private:
    std::shared_ptr<T> m_value;
};

} // namespace seatkeeper
