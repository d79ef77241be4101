// A search that goes on in a repository: the question as conditions on fields, which its connector says in the words of that
// system's own search, and what it answers. Nothing found this way enters the cache.
#pragma once

#include "models/domain/archive_record.h"
#include "models/domain/communication.h"

#include <QDate>

#include <functional>

namespace cf {

/// One condition, or several together. Everything: All without parts.
struct FurtherQuestion {
    enum class Kind { All, Any, Not, One };
    enum class Match {
        Is,     ///< as identifiers, names and words of a list are compared
        Begins, ///< the value, or one of its words
        Ends,
        Phrase, ///< words next to each other; one alone is a word
        Near,   ///< words not far from each other
        Within, ///< days
        Other   ///< numbers, grades and whatever else archives have no words for
    };
    Kind kind = Kind::All;
    std::vector<FurtherQuestion> parts; ///< of Not: one
    QString said;                       ///< as the query language writes it

    // Of One.
    QString field;     ///< canonical name of the query language; "text": anywhere in record and document
    QString attribute; ///< of the field "attr": the site's own key, as typed
    Match match = Match::Is;
    QString value;
    bool isExact = false; ///< Is: compared as typed
    /// Within: both included, open where invalid; on the clock a communication itself speaks of. A question for a time of day, or by
    /// another clock, is one for all days that it touches, and one more on either side.
    QDate from, last;
    friend bool operator==(const FurtherQuestion&, const FurtherQuestion&) = default;

    bool isEverything() const { return kind == Kind::All && parts.empty(); }
};

/// The conditions on a field within a question, each as said, in their order.
QStringList saidOf(const FurtherQuestion& question, const QString& field);

/// How a repository's own search understands a condition.
enum class Askable {
    No,
    Wider,  ///< it finds all that meet it, and others
    Exactly
};

/// The part of a question that can be asked, which finds all that the whole one would, and what was left out of it.
struct AskablePart {
    FurtherQuestion question; ///< everything: none of it can be asked
    QStringList leftOut;      ///< as said; each makes the answer wider
    friend bool operator==(const AskablePart&, const AskablePart&) = default;
};
AskablePart askablePart(const FurtherQuestion& question, const std::function<Askable(const FurtherQuestion& one)>& can);

/// Why a repository may find less than a condition means.
enum class Lack {
    Documents,     ///< words are looked for in what records say, not in the text of their documents
    Events,        ///< what events say of it is not looked at
    OtherSpelling, ///< values are compared as typed
    Lists,         ///< what stands in values of several columns alone is not looked at
    OlderVersions, ///< words are looked for in the latest version alone
    OtherVersions, ///< words and the other conditions have to be met by one version
    OtherDates     ///< dates are found where they are written in ISO 8601
};
struct Lacking {
    QString said; ///< the condition
    Lack lack = Lack::Documents;
    friend bool operator==(const Lacking&, const Lacking&) = default;
};

/// A record that a repository's search found.
struct FurtherHit {
    QString nativeId; ///< as synchronisation knows the record
    QString title, documentId, customer, type;
    std::optional<Moment> date; ///< sent, else issued, else archived
    /// What was told of it, for judging by: see FurtherPage::whole. None: not enough, or not of its current version.
    std::optional<Communication> record;
    // Filled in here, not by the repository.
    std::optional<CommunicationId> here;
    RecordStanding standing = RecordStanding::Present; ///< of the one that is here
    bool isMeant = false; ///< its record says so; else it is the repository's word
    friend bool operator==(const FurtherHit&, const FurtherHit&) = default;
};

struct FurtherPage {
    QString asked;       ///< the search as it was sent, in the words of that system
    QStringList leftOut; ///< see AskablePart: the answer is wider
    std::vector<Lacking> lacking; ///< the answer may be narrower
    QStringList whole;   ///< fields of the query language, by name: a hit's record has all values of it that there are
    std::vector<FurtherHit> hits; ///< each record once a page
    std::optional<qint64> total;  ///< hits of the search there; none: not stated
    bool isEstimate = false;      ///< the total, by that system's own account or ours
    QString next;                 ///< where the next page begins; empty: this is the last
    UtcMs at = 0;                 ///< our clock, when it was answered
    friend bool operator==(const FurtherPage&, const FurtherPage&) = default;
};

} // namespace cf
