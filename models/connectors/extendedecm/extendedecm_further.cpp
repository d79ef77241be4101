#include "models/connectors/extendedecm/extendedecm_further.h"

#include "models/base/text.h"
#include "models/connectors/remote/asked_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

using Kind = FurtherQuestion::Kind;
using Match = FurtherQuestion::Match;
using How = WordTerm::How;
using Sources = SearchRegions::Sources;

struct Clause {
    QString text;
    Askable how = Askable::Wider;
};

QString joined(const QString& op, QStringList parts)
{
    parts.removeDuplicates();
    return parts.size() == 1 ? parts.front() : u'(' + parts.join(u' ' + op + u' ') + u')';
}

/// As a phrase: what has a meaning of its own there parts words anyway.
QString quoted(const QString& text)
{
    QString out = text;
    for (QChar& c : out) {
        c = c == u'"' || c == u'\\' || c == u'*' || c == u'?' || c.unicode() < 0x20 ? QChar(u' ') : c;
    }
    return u'"' + out.simplified() + u'"';
}

QString termOf(const WordTerm& term)
{
    switch (term.how) {
    case How::Phrase: return quoted(term.text);
    case How::Begins: return term.text + u'*';
    case How::Within: return u'*' + term.text + u'*';
    case How::Joined: break;
    }
    QStringList letters;
    for (const QChar c : term.text) {
        letters << QString(c);
    }
    return (term.text.front().isDigit() ? u"*"_s : QString()) + letters.join(u'?'); // a '?' may stand for nothing
}

QString inRegion(const QString& region, const QString& condition)
{
    return region.isEmpty() ? condition : u"[QLREGION \"%1\"] %2"_s.arg(region, condition);
}

/// Each of the words in one of the regions.
QString wordsIn(const QStringList& regions, const AskedWords& asked)
{
    QStringList all;
    for (const std::vector<WordTerm>& any : asked) {
        QStringList terms;
        for (const QString& region : regions) {
            for (const WordTerm& term : any) {
                terms << inRegion(region, termOf(term));
            }
        }
        all << joined(u"OR"_s, terms);
    }
    return joined(u"AND"_s, all);
}

/// Regions of instants go by the server's own wall clock.
QString daysIn(const SearchRegions::Source& source, const FurtherQuestion& one)
{
    const int wider = source.isInstant ? 1 : 0;
    QStringList bounds;
    if (one.from.isValid()) {
        bounds << inRegion(source.region, u">= \"%1\""_s.arg(one.from.addDays(-wider).toString(u"yyyyMMdd"_s)));
    }
    if (one.last.isValid()) {
        bounds << inRegion(source.region, u"<= \"%1\""_s.arg(one.last.addDays(wider).toString(u"yyyyMMdd"_s)));
    }
    return joined(u"AND"_s, bounds);
}

/// What was sent without a date of its own counts by its dispatch, and for want of one by its date of issue.
std::vector<StatedField> datesOf(const QString& field)
{
    return field == u"sent" ? std::vector{StatedField::SentDate, StatedField::DeliveryTime, StatedField::IssueDate} : statedAs(field);
}

std::optional<Clause> daysOf(const FurtherQuestion& one, const SearchRegions& regions)
{
    const std::optional<Sources> sources = regions.of(datesOf(one.field));
    const auto isDate = [](const SearchRegions::Source& source) { return source.isDay || source.isInstant; };
    const bool isBound = one.from.isValid() || one.last.isValid();
    if (!sources || !isBound || !std::all_of(sources->begin(), sources->end(), isDate)) {
        return std::nullopt;
    }
    QStringList any;
    for (const SearchRegions::Source& source : *sources) {
        any << daysIn(source, one);
    }
    const bool isExact = sources->size() == 1 && sources->front().isDay && one.field != u"sent";
    return Clause{joined(u"OR"_s, any), isExact ? Askable::Exactly : Askable::Wider};
}

/// A workspace is a place.
std::optional<Clause> placeOf(const FurtherQuestion& one, const Sources& sources)
{
    const QString key = identifierKey(one.value);
    const bool isPlace = sources.size() == 1 && sources.front().region == u"OTLocation";
    const bool isNumber = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPlace && isNumber && one.match == Match::Is ? std::optional(Clause{u"OTLocation:"_s + key}) : std::nullopt;
}

/// Nothing: it is not asked.
std::optional<Clause> clauseOf(const FurtherQuestion& one, const SearchRegions& regions, const SiteVocabulary& vocabulary)
{
    if (one.match == Match::Within) {
        return daysOf(one, regions);
    }
    if (one.field == u"text") {
        const std::optional<AskedWords> asked = askedWords(one, vocabulary);
        return asked ? std::optional(Clause{wordsIn(QStringList{QString()} + regions.unusual(), *asked)}) : std::nullopt;
    }
    const std::optional<Sources> sources =
        one.field == u"attr" ? regions.ofAttribute(one.attribute) : regions.of(statedAs(one.field));
    if (!sources) {
        return std::nullopt;
    }
    if (one.field == u"workspace") {
        return placeOf(one, *sources);
    }
    const std::optional<AskedWords> asked = askedWords(one, vocabulary);
    QStringList names;
    for (const SearchRegions::Source& source : *sources) {
        if (source.isDay || source.isInstant || source.region == u"OTLocation") {
            return std::nullopt;
        }
        names << source.region;
    }
    names.removeDuplicates();
    return asked ? std::optional(Clause{wordsIn(names, *asked)}) : std::nullopt;
}

} // namespace

Result<FurtherSearch> furtherSearch(const FurtherQuestion& question, const SearchRegions& regions, const SiteVocabulary& vocabulary,
                                    const QList<int>& types, qint64 folder)
{
    QStringList subtypes;
    for (const int type : types) {
        subtypes << u"OTSubType:%1"_s.arg(type);
    }
    const QString scope = joined(u"OR"_s, subtypes);
    const auto clause = [&](const FurtherQuestion& one) { return clauseOf(one, regions, vocabulary); };
    std::function<QString(const FurtherQuestion&)> written = [&](const FurtherQuestion& part) {
        QStringList parts;
        for (const FurtherQuestion& inner : part.parts) {
            parts << written(inner);
        }
        switch (part.kind) {
        case Kind::One: return clause(part).value_or(Clause()).text;
        case Kind::Not: return u'(' + scope + u" AND NOT "_s + (parts.front().startsWith(u'(') ? parts.front() : u'(' + parts.front() + u')') + u')';
        case Kind::Any: return joined(u"OR"_s, parts);
        case Kind::All: break;
        }
        return joined(u"AND"_s, parts);
    };
    for (const qsizetype most : {100'000, 30'000, 10'000, 3'000}) { // what is too long goes first; no bound of the server is known
        const AskablePart part = askablePart(question, [&](const FurtherQuestion& one) {
            const std::optional<Clause> asked = clause(one);
            return asked && asked->text.size() <= most ? asked->how : Askable::No;
        });
        const bool isAll = part.question.isEverything();
        if (isAll && !question.isEverything()) {
            return tl::unexpected<Error>(nothingToAsk(part.leftOut));
        }
        const QString asked = isAll ? QString() : u" AND "_s + written(part.question);
        if (asked.size() <= 100'000) {
            const QString below = folder > 0 ? u" AND OTLocation:%1"_s.arg(folder) : QString();
            return FurtherSearch{scope + below + asked, part.leftOut, !saidOf(part.question, u"text"_s).isEmpty()};
        }
    }
    return fail(ErrorKind::Rejected, u"too long to be asked there"_s);
}

Result<void> checkQuestion(const FurtherQuestion& question, const SiteVocabulary& vocabulary)
{
    const AskablePart part = askablePart(question, [&](const FurtherQuestion& one) {
        const bool isWithin = one.match == Match::Within && !datesOf(one.field).empty();
        return isWithin ? Askable::Exactly : askedWords(one, vocabulary) ? Askable::Wider : Askable::No;
    });
    return part.question.isEverything() && !question.isEverything() ? tl::unexpected<Error>(nothingToAsk(part.leftOut)) : Result<void>();
}

} // namespace cf::connectors::extendedecm
