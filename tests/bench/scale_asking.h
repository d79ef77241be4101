// Asks a cache the way the window does, through the desk and two reading connections, and takes the time.
#pragma once

#include "models/search/search_desk.h"
#include "tests/bench/scale_figures.h"
#include "tests/bench/scale_questions.h"

namespace cf::bench {

/// Nullopt: it does not parse, which is a mistake of the questions. "Now" is the end of the estate.
std::optional<search::Question> questionOf(const QString& query);
/// All fifteen.
std::vector<search::Facet> allFacets();

class Asker
{
public:
    static Result<std::unique_ptr<Asker>> open(const QString& file);

    /// Each returns the milliseconds until all that was asked for is there.
    Result<double> rows(const search::Question& question, const search::Window& window = {});
    Result<double> all(const search::Question& question);
    Result<double> byMonth(const search::Question& question); ///< exact total and the facet of months
    Result<double> suggest(query::Field field, const QString& typed);
    qint64 total() const { return m_total; } ///< of the question before

private:
    Result<double> counted(const search::Question& question, std::vector<search::Facet> facets, bool withRows);
    std::unique_ptr<store::Readers> m_readers; // outlives the desk
    std::unique_ptr<search::SearchDesk> m_desk;
    qint64 m_total = 0;
};

/// What a round of questions is to be.
struct Round {
    QString file, mode;
    qint64 records = 0;
    int sets = 200;
    double secondsEach = 60; ///< a class ends after them, with at least 20 sets asked
    QString classes;         ///< letters; empty: all of them and the further lines
};

/// Asks every class and prints a line for each; the figures come with them.
Result<void> askAll(const Round& round, Questions& questions, Figures& figures);

} // namespace cf::bench
