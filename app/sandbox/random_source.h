// A small random source whose numbers are the same on every machine and with every standard library: the sample is
// reproduced from its seed alone. Not for anything that has to be unpredictable.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace cf::sandbox {

class RandomSource
{
public:
    explicit RandomSource(quint64 seed)
        : m_state(seed)
    {}

    /// A source of its own for one named thing, so that adding a record does not change the others.
    RandomSource(quint64 seed, const QString& name)
        : m_state(seed)
    {
        for (const char byte : name.toUtf8()) {
            m_state = (m_state ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
        }
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 up to, not including, `bound`; 0 when bound is not positive.
    int below(int bound) { return bound > 0 ? static_cast<int>(next() % static_cast<quint64>(bound)) : 0; }
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T& pick(const QList<T>& list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    quint64 m_state;
};

} // namespace cf::sandbox
