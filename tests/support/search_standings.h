// How the letters of a corpus stand, and what questions about it mean: put through the real writers, and told beside them. All of it is worked out, or a part, or nothing.
#pragma once

#include "models/base/text.h"
#include "models/cache/letter_standings.h"
#include "models/cache/standing_marks.h"
#include "models/domain/disposition_steps.h"
#include "models/query/expression.h"

#include <QSet>

#include <map>

namespace cf::test {

class SearchStandings
{
public:
    struct Letter {
        LetterStanding standing;
        QSet<QString> marks; ///< words of blocked-by: and of disposition:
        bool isMade = false; ///< its own standing is worked out
    };
    bool isKnown = false, isWhole = false, areMarksTold = false;
    std::map<CommunicationId, Letter> letters; ///< each that was ever known

    /// The letters in the order of their rows; the first `made` are worked out.
    Result<void> put(store::Database& database, const std::vector<CommunicationId>& order, size_t made)
    {
        using namespace Qt::StringLiterals;
        CF_CHECK(cache::beginStandings(database, u"1"_s));
        cache::NextStandings next{{}, true};
        StandingMarks reviewed{u"DS-1"_s, u"1"_s, {{u"under-review"_s, u"DS-1"_s, {}, {}}, {u"in-review"_s, u"DS-1"_s, {}, {}}}}, disputed{u"disputes"_s, u"1"_s, {{u"dispute"_s, u"DSP-1"_s, {}, {}}}};
        for (size_t i = 0; i < order.size(); ++i) {
            Letter& letter = letters[order[i]];
            if (i < made) {
                CF_TRY(const qint64 row, rowOf(database, order[i]));
                CF_CHECK(cache::putStanding(database, row, letter.standing));
                next.rows.push_back(row);
                letter.isMade = true;
            }
            for (StandingMarks* told : {&reviewed, &disputed}) {
                for (StandingMark& mark : told->marks) {
                    if (letter.marks.contains(mark.word)) {
                        mark.letters.push_back(order[i]);
                    }
                }
            }
            for (const StandingHold& hold : letter.standing.holds) {
                letter.marks << QString(codeOf(hold.isForeign ? BlockReason::ForeignHold : BlockReason::Hold)) << fold(hold.code);
            }
            for (const BlockReason own : letter.standing.blocks) {
                letter.marks.insert(QString(codeOf(own)));
            }
        }
        CF_CHECK(cache::noteStandings(database, next));
        CF_CHECK(cache::putMarks(database, reviewed));
        CF_CHECK(cache::putMarks(database, disputed));
        if (areMarksTold) {
            CF_CHECK(cache::noteAllMarks(database));
        }
        isKnown = true;
        isWhole = made == order.size();
        return {};
    }
    /// Something of it was written since.
    Result<void> outdate(store::Database& database, const CommunicationId& id)
    {
        if (Letter& letter = letters[id]; letter.isMade) {
            CF_TRY(const qint64 row, rowOf(database, id));
            CF_CHECK(cache::outdateStanding(database, row));
            letter.isMade = isWhole = false;
        }
        return {};
    }

    static bool isOf(const query::Term& term)
    {
        const bool isOfIs = term.field == query::Field::Is && (word(term) == u"record" || word(term).startsWith(u"held"));
        return term.field == query::Field::BlockedBy || term.field == query::Field::Disposition || term.field == query::Field::Hold || isOfIs;
    }
    /// negated: under an odd number of Not, where what is not worked out counts as met.
    bool meets(const query::Term& term, const CommunicationId& id, RepositoryKind kind, QDate today, bool negated) const
    {
        const auto found = letters.find(id);
        const Letter& letter = found == letters.end() ? none() : found->second;
        const bool isOwn = letter.isMade || isWhole;
        const bool isDue = letter.isMade && letter.standing.due && *letter.standing.due <= today;
        const QString asked = word(term);
        if (term.field == query::Field::BlockedBy || asked == u"blocked") {
            const bool isOver = isDue || (negated && !isOwn);
            const bool isKept = negated && !(isWhole && areMarksTold) ? true : isOwn && isMarked(term, letter);
            const bool isWithoutMeans = !destroysRecords(kind) && (asked == u"blocked" || asked == u"no-means");
            return isOver && (isKept || isWithoutMeans);
        }
        if (term.field == query::Field::Hold || asked.startsWith(u"held")) {
            return isOwn ? isHeld(term, letter.standing) : negated;
        }
        if (isDecidedWord(asked)) {
            return negated && !(isWhole && areMarksTold) ? true : isOwn && letter.marks.contains(asked);
        }
        return isOwn ? isSo(letter.standing, asked, today) : negated;
    }

private:
    static const Letter& none()
    {
        static const Letter empty;
        return empty;
    }
    static Result<qint64> rowOf(store::Database& database, const CommunicationId& id)
    {
        CF_TRY(store::Statement * select, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
        select->bind(1, id.value());
        CF_TRY(const bool isThere, select->step());
        const qint64 row = isThere ? select->integer(0) : 0;
        select->reset();
        return row;
    }
    static QString word(const query::Term& term)
    {
        const auto* equals = std::get_if<query::Equals>(&term.value);
        return equals ? equals->value : QString();
    }
    static bool isHeld(const query::Term& term, const LetterStanding& standing)
    {
        const QString asked = word(term);
        const bool isEnforced = std::ranges::any_of(standing.holds, &StandingHold::isEnforced);
        if (term.field == query::Field::Is) {
            return asked == u"held" ? isEnforced : !standing.holds.empty() && !isEnforced;
        }
        return std::ranges::any_of(standing.holds, [&](const StandingHold& hold) { return fold(hold.code) == fold(asked); });
    }
    static bool isMarked(const query::Term& term, const Letter& letter)
    {
        const auto* starts = std::get_if<query::StartsWith>(&term.value);
        const QString asked = word(term);
        const auto has = [&](QStringView one) { return letter.marks.contains(one.toString()); };
        const bool isReviewed = has(u"under-review"), isDisputed = has(u"dispute");
        if (asked == u"blocked") {
            return isReviewed || isDisputed || has(u"transfer") || has(u"conflict") || has(u"not-there") || has(u"hold") || has(u"foreign-hold");
        }
        return starts ? isReviewed || isDisputed : asked == u"DS-1" ? isReviewed : asked == u"dsp-1" ? isDisputed : letter.marks.contains(asked);
    }
    static bool isSo(const LetterStanding& standing, QStringView asked, QDate today)
    {
        if (asked == u"record") {
            return standing.isRecord;
        }
        if (asked == u"destroyed-stub") {
            return standing.isGone;
        }
        if (asked == u"due" || asked == u"retained") {
            return standing.due && (*standing.due <= today) == (asked == u"due");
        }
        return !standing.isGone && standing.state == (asked == u"permanent" ? RetentionState::Permanent : RetentionState::Waiting);
    }
};

} // namespace cf::test
