#include "models/search/key_query.h"

#include "models/base/number_key.h"
#include "models/base/text.h"

namespace cf::search {

namespace {

using index::WordPattern;
using index::WordQuery;
using Match = Wanted::Match;
using Name = index::Field;
using query::Field;

struct Place {
    Field field;
    Name name;
    QString (*key)(const QString&); ///< as identifiers of the field are compared
    QString (*end)(const QString&); ///< the same of the end of one
};

QString foldedCode(const QString& text) { return fold(QStringView(text).trimmed()); }
QString identifier(const QString& text) { return identifierKey(text); }

constexpr Place places[] = {
    {Field::Account, Name::Account, identifier, identifierEnd},   {Field::Batch, Name::Batch, foldedCode, foldedCode},
    {Field::Case, Name::Case, identifier, identifierEnd},         {Field::Claim, Name::Claim, identifier, identifierEnd},
    {Field::Customer, Name::Customer, identifier, identifierEnd}, {Field::Document, Name::Document, identifier, identifierEnd},
    {Field::Event, Name::Event, identifier, identifierEnd},
    {Field::Envelope, Name::Envelope, identifier, identifierEnd}, {Field::Household, Name::Household, identifier, identifierEnd},
    {Field::Loan, Name::Loan, identifier, identifierEnd},         {Field::Package, Name::Package, identifier, identifierEnd},
    {Field::Phone, Name::Phone, digitsOf, digitsOf},              {Field::Policy, Name::Policy, identifier, identifierEnd},
    {Field::Workspace, Name::Workspace, identifier, identifierEnd},
};

WordQuery one(Name name, const QString& key, WordPattern::Match match)
{
    WordQuery query;
    query.kind = WordQuery::Kind::Phrase;
    query.field = name;
    query.phrase = {{key.toUtf8(), match}};
    return query;
}

KeyQuery nobody() { return {WordQuery{WordQuery::Kind::Any, {}, {}, {}, 0, {}}, true}; }

KeyQuery writtenAs(const Place& place, const Wanted& wanted)
{
    const QString key = place.key(wanted.text), end = place.end(wanted.text);
    if (wanted.match == Match::End ? end.isEmpty() : key.isEmpty()) {
        return nobody();
    }
    switch (wanted.match) {
    case Match::Equal:
    case Match::Exact: break;
    case Match::Start: return {one(place.name, key, WordPattern::Match::Start), true};
    case Match::End: {
        if (place.field == Field::Email) { // compared as it is written: what is the same ends so, too
            return {one(place.name, end, WordPattern::Match::End), true};
        }
        WordQuery either;
        either.kind = WordQuery::Kind::Any;
        either.children = {one(place.name, end, WordPattern::Match::End), one(place.name, key, WordPattern::Match::Whole)};
        return {std::move(either), true};
    }
    }
    return {one(place.name, key, WordPattern::Match::Whole), wanted.match == Match::Equal};
}

/// Ids of customers are kept as numbers where their site says that they are some: both are looked for.
KeyQuery identified(const Place& place, const Wanted& wanted)
{
    KeyQuery found = writtenAs(place, wanted);
    const QString key = place.key(wanted.text), end = place.end(wanted.text);
    const QString number = wanted.match == Match::Start ? numberStart(key) : numberKey(key), tail = numberEnd(end);
    if (place.field != Field::Customer || number.isEmpty() || (number == key && tail == end)) {
        return found;
    }
    WordQuery either;
    either.kind = WordQuery::Kind::Any;
    either.children = {std::move(found.query), one(place.name, number, wanted.match == Match::Start ? WordPattern::Match::Start : WordPattern::Match::Whole)};
    if (wanted.match == Match::End && !tail.isEmpty()) {
        either.children.push_back(one(place.name, tail, WordPattern::Match::End));
    }
    return {std::move(either), found.exact};
}

/// Words next to each other, of the last one possibly only the beginning.
KeyQuery named(Name name, const Wanted& wanted, bool exact)
{
    const QStringList words = foldedWords(wanted.text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || wanted.match == Match::End) {
        return nobody();
    }
    WordQuery query;
    query.kind = WordQuery::Kind::Phrase;
    query.field = name;
    for (const QString& word : words) {
        query.phrase.push_back({word.toUtf8(), WordPattern::Match::Whole});
    }
    if (wanted.match == Match::Start) {
        query.phrase.back().match = WordPattern::Match::Start;
    }
    return {std::move(query), exact && wanted.match != Match::Exact};
}

} // namespace

std::optional<KeyQuery> keyQuery(const query::Term& term)
{
    const std::optional<Wanted> wanted = wantedOf(term.value);
    if (!wanted) {
        return std::nullopt;
    }
    const auto* place = std::find_if(std::begin(places), std::end(places), [&](const Place& p) { return p.field == term.field; });
    if (place != std::end(places)) {
        return identified(*place, *wanted);
    }
    const bool isEqual = wanted->match == Match::Equal || wanted->match == Match::Exact;
    switch (term.field) {
    case Field::Recipient: return named(Name::Recipient, *wanted, true);
    case Field::Address: return named(Name::Address, *wanted, true);
    case Field::Email:
        if (wanted->match == Match::End || (wanted->match == Match::Equal && wanted->text.contains(u'@'))) { // as of a domain: "*@example.org"
            return identified({Field::Email, Name::Email, foldedCode, foldedCode}, *wanted);
        }
        return wanted->match == Match::Exact && foldedWords(wanted->text).isEmpty() ? std::nullopt
                                                                                    : std::optional(named(Name::Text, *wanted, false));
    case Field::Attribute:
    case Field::Subject: // subject:=exact alone comes here
        return isEqual && foldedWords(wanted->text).isEmpty()
                   ? std::nullopt
                   : std::optional(named(term.field == Field::Subject ? Name::Title : Name::Text, *wanted, false));
    default: return std::nullopt;
    }
}

} // namespace cf::search
