// Random caches and random questions about them, from few words so that they meet often.
#pragma once

#include "models/query/print.h"
#include "tests/support/search_corpus.h"

#include <random>

namespace cf::test {

class SearchRandom
{
public:
    explicit SearchRandom(quint32 seed)
        : m_engine(seed)
    {}
    int below(int limit) { return int(m_engine() % quint32(limit)); }
    bool one(int in = 2) { return below(in) == 0; }

    /// How letters of a corpus stand: of all of them, of some, or of none.
    void stand(SearchCorpus& corpus);
    /// Questions ask how letters stand as well.
    void askForStandings() { m_asksForStandings = true; }
    /// mayBeNumbers: the ids of customers of a repository may be numbers, as its site says.
    std::unique_ptr<SearchCorpus> corpus(bool mayBeNumbers = false);
    search::Question question();

private:
    template <class T>
    T pick(std::initializer_list<T> from)
    {
        return *(from.begin() + below(int(from.size())));
    }
    QString word();
    QString text(int words);
    std::optional<Moment> moment();
    Communication communication(const SearchCorpus& corpus, int number);
    void addLegs(Communication& c);
    void addEvents(RecipientLeg& leg);
    void addParts(Communication& c, int number);
    void change(Communication& c);
    FileTruth file();

    query::Expression expression(int depth);
    query::Term term();
    query::Term legTerm();
    query::Term otherTerm();
    query::Term standingTerm();
    query::Term codeTerm(query::Field field, std::initializer_list<const char*> values);
    query::Value identifier(std::initializer_list<const char*> values);
    query::Value date();

    std::mt19937 m_engine;
    bool m_asksForStandings = false;
};

} // namespace cf::test
