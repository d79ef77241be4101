#include "models/search/block_condition.h"

#include "models/base/text.h"
#include "models/domain/disposition_steps.h"
#include "models/domain/letter_standing.h"
#include "models/query/equal_term.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

using query::Field;
using Norm = ValueColumn::Norm;

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

QString wordIn(const query::Value& value)
{
    const auto* equals = std::get_if<query::Equals>(&value);
    return equals ? equals->value : QString();
}

/// Reasons that a letter may have and that are kept as marks of it.
constexpr BlockReason marked[] = {BlockReason::Dispute, BlockReason::Conflict, BlockReason::Transfer, BlockReason::UnderReview, BlockReason::NotThere, BlockReason::NoMeans};

bool maySay(BlockReason reason) { return reason != BlockReason::NotDue && reason != BlockReason::Changed; }

/// What the term names: reasons by their words, anything else by number, name or id.
struct Named {
    std::vector<BlockReason> reasons;
    bool areNames = false;
    bool has(BlockReason reason) const { return std::ranges::find(reasons, reason) != reasons.end(); }
};

Named namedBy(const query::Term& term)
{
    Named named;
    const auto wanted = term.field == Field::BlockedBy ? wantedOf(term.value) : std::nullopt;
    const QString text = wanted ? fold(QStringView(wanted->text).trimmed()) : QString();
    for (const BlockReason one : allBlockReasons()) {
        const QString word(codeOf(one));
        const bool isNamed = !wanted || (wanted->match == Wanted::Match::Equal && word == text) || (wanted->match == Wanted::Match::Start && word.startsWith(text));
        if (isNamed && maySay(one)) {
            named.reasons.push_back(one);
        }
    }
    named.areNames = wanted && (named.reasons.empty() || wanted->match == Wanted::Match::Start);
    return named;
}

QString quotedWords(const std::vector<BlockReason>& reasons)
{
    QStringList words;
    for (const BlockReason one : marked) {
        if (std::ranges::find(reasons, one) != reasons.end()) {
            words << u'\'' + QString(codeOf(one)) + u'\'';
        }
    }
    return words.join(u',');
}

Fragment markRows(const Context& context, Fragment condition)
{
    return Fragment(QStringLiteral("SELECT l.communication FROM standing_mark m JOIN letter_mark l ON l.mark = m.pk WHERE (m.until IS NULL OR m.until > ?) AND "), {todayOf(context)}) + condition;
}

/// Of matters that are not released or may be held again, and of holds that repositories state.
Fragment holdRowsThat(const Context& context, Fragment condition)
{
    return Fragment(QStringLiteral("SELECT h.communication FROM hold_name n JOIN letter_hold h ON h.hold = n.pk WHERE (n.kept_until IS NULL OR n.kept_until >= ?) AND "), {context.calendar.now}) + condition;
}

Fragment nameRows(const Context& context, const query::Term& term)
{
    const Fragment code = valueCondition({l1("code"), l1("code_key"), Norm::Folded}, l1("n"), term);
    const Fragment name = valueCondition({l1("name"), l1("name_key"), Norm::Folded}, l1("n"), term);
    const std::vector<BlockReason> all(std::begin(marked), std::end(marked));
    return holdRowsThat(context, Fragment(QStringLiteral("(")) + code + Fragment(QStringLiteral(" OR ")) + name + Fragment(QStringLiteral(")"))) + Fragment(QStringLiteral(" UNION ALL ")) +
           markRows(context, Fragment(QStringLiteral("m.word IN (%1) AND ").arg(quotedWords(all))) + valueCondition({l1("code"), l1("code_key"), Norm::Folded}, l1("m"), term));
}

} // namespace

qint64 todayOf(const Context& context)
{
    return QDateTime::fromMSecsSinceEpoch(context.calendar.now, context.calendar.business).date().startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

bool isOfBlocks(const query::Term& term) { return term.field == Field::BlockedBy || (term.field == Field::Disposition && wordIn(term.value) == u"blocked"); }

bool isOfDispositions(const query::Term& term) { return term.field == Field::Disposition && isDecidedWord(wordIn(term.value)); }

bool isOfKin(const query::Term& term)
{
    const QString word = term.field == Field::Conflict ? wordIn(term.value) : QString();
    return word == u"id" || word == u"metadata";
}

bool isOfRecords(const query::Term& term) { return term.field == Field::Is && wordIn(term.value) == u"record"; }

Fragment blockRows(const Context& context, const query::Term& term)
{
    const Named named = namedBy(term);
    std::vector<Fragment> parts;
    if (const QString words = quotedWords(named.reasons); !words.isEmpty()) {
        parts.push_back(markRows(context, Fragment(QStringLiteral("m.word IN (%1)").arg(words))));
    }
    if (named.has(BlockReason::Matter)) {
        parts.push_back(holdRowsThat(context, Fragment(QStringLiteral("n.matter <> ''"))));
    }
    const int sides = (named.has(BlockReason::Hold) ? 1 : 0) | (named.has(BlockReason::ForeignHold) ? 2 : 0);
    if (sides != 0) {
        parts.push_back(holdRowsThat(context, Fragment(QStringLiteral("n.matter = '' AND h.sides & %1").arg(sides))));
    }
    if (context.coverage.standings.isWhole()) { // of a package half of which is worked out nothing is said
        for (const auto& [reason, column] : {std::pair(BlockReason::Package, l1("package_until")), std::pair(BlockReason::Shared, l1("document_until"))}) {
            if (named.has(reason)) {
                parts.push_back(Fragment(QStringLiteral("SELECT k.communication FROM letter_kin k WHERE k.%1 > ?").arg(column), {todayOf(context)}));
            }
        }
    }
    if (named.areNames) {
        parts.push_back(nameRows(context, term));
    }
    if (parts.empty()) {
        return Fragment(QStringLiteral("SELECT communication FROM standing_stale WHERE 0"));
    }
    Fragment all = std::move(parts.front());
    for (size_t i = 1; i < parts.size(); ++i) {
        all += Fragment(QStringLiteral(" UNION ALL ")) + parts[i];
    }
    return all;
}

std::vector<query::Expression> blockedRepositories(const Context& context, const query::Term& term)
{
    const Named named = namedBy(term);
    std::vector<query::Expression> all;
    for (const Coverage::Connected& repository : context.coverage.repositories) {
        const auto kind = fromCode<RepositoryKind>(repository.kind);
        const bool isWithoutMeans = named.has(BlockReason::NoMeans) && kind && !destroysRecords(*kind);
        if (isWithoutMeans || (named.has(BlockReason::HoldsHidden) && repository.isHidingHolds)) {
            all.push_back(query::of(query::equalTerm(Field::Repository, repository.name, true)));
        }
    }
    return all;
}

Fragment dispositionWordRows(const Context& context, const QString& word)
{
    Fragment rows = markRows(context, Fragment(QStringLiteral("m.word = ?"), {word}));
    if (word == u"executing" || word == u"failed") { // whoever destroyed it, it is gone
        rows += Fragment(QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM letter_retention q WHERE q.communication = l.communication AND q.state = 4)"));
    }
    return rows;
}

Fragment kinRows(const query::Term& term)
{
    return Fragment(QStringLiteral("SELECT k.communication FROM letter_kin k WHERE k.differs <> 0 AND k.differs & %1").arg(wordIn(term.value) == u"id" ? 1 : 2));
}

std::vector<QLatin1StringView> blockWords()
{
    std::vector<QLatin1StringView> words;
    for (const BlockReason one : allBlockReasons()) {
        if (maySay(one)) {
            words.push_back(codeOf(one));
        }
    }
    return words;
}

} // namespace cf::search
