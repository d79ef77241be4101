// Which repositories are connected, and which fields they ever delivered. Inside the layer only.
#pragma once

#include "models/search/fragment.h"
#include "models/search/search_index.h"

#include <QSet>

namespace cf::search {

struct Coverage {
    struct Connected {
        qint64 row = 0;
        QString name, kind;
        QSet<QString> fields; ///< canonical names
        bool isHidingHolds = false; ///< it refused this account the holds or retention of some record
    };
    std::vector<Connected> repositories;
    Scope scope;
    /// How letters stand (cache/letter_standings.h).
    struct Standings {
        bool isKnown = false; ///< false: not worked out here, or as of a past time
        qint64 done = 0;      ///< communications up to which it is, but for those that were written since
        bool areLettersWhole = false, areMattersWhole = false;
        bool areMarksTold = false; ///< what dispositions and disputes say
        bool isWhole() const { return isKnown && areLettersWhole && areMattersWhole; }
    } standings;

    bool areDesignsTold = false;   ///< some composition system tells of versions of templates
    QStringList untoldDesigns; ///< repositories whose letters name versions that none tells of; of a question that asks for it

    /// nullopt: every repository delivers what the term asks about.
    std::optional<NoDataYet> lacking(const query::Term& term) const;
    /// Nobody delivers it: neither the term nor its negation is known of anything.
    bool unknownEverywhere(const query::Term& term) const;

private:
    /// What those do not tell that refuse holds and retention of some records.
    std::optional<NoDataYet> hidden(NoDataYet lacking) const;
};

/// Some term of it is wanted.
bool has(const query::Expression& expression, bool (*wanted)(const query::Term&));
/// asked: what it does not need is not looked up.
Result<Coverage> readCoverage(store::Database& database, const query::Expression& asked);
std::vector<NoDataYet> lackingIn(const Coverage& coverage, const query::Expression& expression);

} // namespace cf::search
