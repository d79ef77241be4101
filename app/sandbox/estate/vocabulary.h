// The words that texts are made of: pronounceable, invented, by Zipf's law; each language with its own common words.
#pragma once

#include "app/sandbox/estate/ink.h"

#include <string>
#include <vector>

namespace cf::estate {

enum class Tongue { German, English, French, Spanish, Polish, Japanese };
inline constexpr int tongueCount = 6;

/// What a letter says in each language where it says more than words.
struct Phrasebook {
    Text code, dear, account, reference, amount, due, regards;
    bool commaIsPoint; ///< 1.384,00
};
const Phrasebook& phrasebook(Tongue tongue);

/// Never changes after it is made; any number of threads.
class Vocabulary
{
public:
    static constexpr int size = 60'000;
    static constexpr int ownWords = 30; ///< the commonest, other in each language
    Vocabulary();

    /// By how common it is, from 0.
    Text word(Tongue tongue, int rank) const;
    /// Ranks by Zipf-Mandelbrot: 1 / (rank + 2.7)^1.05.
    int rank(quint64 roll) const; ///< of the lowest 32 bits
    /// So many words, each with a space before it; in Japanese without.
    void write(Ink& ink, Tongue tongue, Dice& dice, int count) const;

    Text given(quint64 number) const { return m_given[number % m_given.size()]; }     ///< of 3,000
    Text family(quint64 number) const { return m_family[number % m_family.size()]; } ///< of 15,000
    Text place(quint64 number) const { return m_places[number % m_places.size()]; }  ///< of 2,500

private:
    struct Vocable {
        char text[15];
        quint8 size = 0;
    };
    struct Slot {
        quint16 cut = 0, other = 0;
    };
    static Vocable vocable(Text text);
    const Vocable& at(Tongue tongue, int rank) const
    {
        return rank < ownWords               ? m_own[size_t(int(tongue) * ownWords + rank)]
               : tongue == Tongue::Japanese ? m_japanese[size_t(rank) % m_japanese.size()]
                                            : m_words[size_t(rank)];
    }
    std::vector<Vocable> m_words, m_japanese, m_own;
    std::vector<std::string> m_given, m_family, m_places;
    std::vector<Slot> m_slots; ///< Walker's alias method over 65,536
};

} // namespace cf::estate
