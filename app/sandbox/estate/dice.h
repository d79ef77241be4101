// Random numbers by place: the same seed, subject and number give the same rolls on every machine and in every thread,
// whatever was rolled before. Not for anything that has to be unpredictable. SplitMix64 (Steele, Lea, Flood 2014).
#pragma once

#include <QtGlobal>

#include <span>

namespace cf::estate {

/// What a roll is for, so that no two subjects see the same numbers.
enum class Subject : quint64 { Record = 1, Customer, Template, Sentence, Body, Trap, Document, Vocabulary, Holding, Feed, Production, Event };

class Dice
{
public:
    Dice(quint64 seed, Subject subject, quint64 number)
        : m_state(mixed(seed ^ mixed(quint64(subject) * 0xd1342543de82ef95ULL + number * 0x9e3779b97f4a7c15ULL)))
    {}
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mixed(m_state);
    }
    /// 0 up to, not including, `bound`; bound below 2^32.
    quint64 below(quint64 bound) { return ((next() >> 32) * bound) >> 32; }
    bool oneIn(quint64 bound) { return below(bound) == 0; }
    bool percent(quint64 part) { return below(100) < part; }
    double unit() { return double(next() >> 11) * 0x1p-53; } ///< from 0 up to, not including, 1
    template <class T>
    const T& pick(std::span<const T> list)
    {
        return list[below(list.size())];
    }
    template <class T, size_t N>
    const T& pick(const T (&list)[N])
    {
        return list[below(N)];
    }

private:
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace cf::estate
