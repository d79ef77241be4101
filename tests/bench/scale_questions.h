// What bench_scale and bench_peers ask: classes of questions, and sets of parameters for them, drawn from records of
// the estate, so that each set has at least one hit.
#pragma once

#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/estate/folding.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <unordered_map>

namespace cf::bench {

/// One set of parameters: as it is written in our language, and in parts that any engine can be asked with. All parts
/// given have to be met. Words are folded (models/base/text.h).
struct Demand {
    QString query;
    QList<QByteArray> words;                                  ///< anywhere in title, facts or text
    QList<QByteArray> phrase;                                 ///< next to each other
    QByteArray prefix;                                        ///< the beginning of some word
    QByteArray name;                                          ///< a word of a recipient's name
    QByteArray customer, channel, state;                      ///< of one leg; codes as stored
    bool undelivered = false;                                 ///< no leg of it was
    QByteArray type, unit, language, campaign, tmpl, version; ///< as stored
    std::optional<std::pair<qint64, qint64>> days; ///< sent, in days since 1970 by the clock as written; both included
};

struct QuestionClass {
    char letter;
    const char* name; ///< in the figures: the letter, or a word
    const char* title;
};
/// a to v; docs/performance/README.md says more of each.
const std::vector<QuestionClass>& questionClasses();
/// What only this program is asked, and has no goal of its own.
const std::vector<QuestionClass>& furtherClasses();

/// Draws the same demands for the same seed, records and class. One thread.
class Questions
{
public:
    Questions(const estate::EstateGenerator& generator, quint64 records);
    /// Fewer than wanted, when the estate is too small to hold so many.
    std::vector<Demand> draw(char letter, int wanted);
    /// Beginnings of what somebody types into a suggesting field: first letters of a recipient's name.
    QStringList typed(int wanted);

private:
    std::optional<Demand> attempt(char letter, estate::Dice& dice);
    QByteArray pickWord(estate::Dice& dice, int from, int to);
    std::optional<QList<QByteArray>> pickPhrase(estate::Dice& dice, bool ofCommon);
    int rankOf(const QByteArray& word) const; ///< -1: not of the vocabulary

    const estate::EstateGenerator& m_generator;
    quint64 m_records;
    estate::EstateRecord m_record;
    estate::Folding m_fold;
    std::unordered_map<std::string, int> m_ranks;
    QList<QByteArray> m_body;   ///< words of the record's text
    qsizetype m_reference = -1; ///< place of the second word of its reference
};

} // namespace cf::bench
