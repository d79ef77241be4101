#include "models/connectors/archivesspace/archivesspace_further.h"

#include "models/connectors/archivesspace/archivesspace_map.h"
#include "models/connectors/record/hit_of.h"
#include "models/connectors/remote/asked_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::archivesspace {

namespace {

using Kind = FurtherQuestion::Kind;
using Match = FurtherQuestion::Match;
using How = WordTerm::How;

constexpr qsizetype mostClauses = 1'000; ///< of one search; Solr takes 1024

/// literal: words next to each other, whatever signs they have; else '*' has its meaning.
QJsonObject fieldQuery(const QString& field, const QString& value, bool isLiteral)
{
    return {{u"jsonmodel_type"_s, u"field_query"_s}, {u"field"_s, field}, {u"value"_s, value}, {u"literal"_s, isLiteral}};
}
QJsonObject words(const QString& value) { return fieldQuery(u"keyword"_s, value, true); }
QJsonObject pattern(const QString& value) { return fieldQuery(u"keyword"_s, value, false); }

QJsonObject joined(const QString& op, const QJsonArray& parts)
{
    return parts.size() == 1 ? parts.first().toObject()
                             : QJsonObject{{u"jsonmodel_type"_s, u"boolean_query"_s}, {u"op"_s, op}, {u"subqueries"_s, parts}};
}

void addTerm(QJsonArray& out, const WordTerm& term)
{
    switch (term.how) {
    case How::Phrase: out.append(words(term.text)); return;
    case How::Begins: out.append(pattern(term.text + u'*')); return;
    case How::Within: out.append(pattern(u'*' + term.text + u'*')); return;
    case How::Joined: break;
    }
    // In one word stand signs that its tokenizer keeps within words: a dot, an underscore.
    constexpr qsizetype longestPadded = 20;
    out.append(words(term.text));
    for (qsizetype size = term.text.size() + 1; term.text.front().isDigit() && size <= longestPadded; ++size) {
        out.append(words(QString(size - term.text.size(), u'0') + term.text));
    }
    for (qsizetype first = 1; first < term.text.size(); ++first) {
        for (const QChar sign : {u'.', u'_'}) {
            out.append(pattern(term.text.left(first) + sign + term.text[first] + u'*'));
        }
    }
}

std::optional<QJsonObject> wordsOf(const FurtherQuestion& one, const SiteVocabulary& vocabulary)
{
    const std::optional<AskedWords> asked = askedWords(one, vocabulary);
    if (!asked) {
        return std::nullopt;
    }
    QJsonArray all;
    for (const std::vector<WordTerm>& any : *asked) {
        QJsonArray terms, each;
        for (const WordTerm& term : any) {
            addTerm(terms, term);
        }
        for (const QJsonValue term : std::as_const(terms)) {
            if (!each.contains(term)) {
                each.append(term);
            }
        }
        all.append(joined(u"OR"_s, each));
    }
    return joined(u"AND"_s, all);
}

qsizetype clausesOf(const QJsonObject& query)
{
    const QJsonArray parts = query["subqueries"_L1].toArray();
    qsizetype clauses = parts.isEmpty() ? 1 : 0;
    for (const QJsonValue part : parts) {
        clauses += clausesOf(part.toObject());
    }
    return clauses;
}

/// Its own enumerations have fields of their own, and the language has no other.
std::optional<QJsonObject> languageOf(const FurtherQuestion& one)
{
    const QString value = one.value.trimmed();
    if (one.match != Match::Is || value.isEmpty()) {
        return std::nullopt;
    }
    return joined(u"OR"_s, {fieldQuery(u"language_enum_s"_s, value.toLower(), true), words(value)});
}

/// Days stand in strings of the record as they are typed in, in ISO 8601 where the schema wants a date.
std::optional<QJsonObject> daysOf(const FurtherQuestion& one)
{
    QJsonArray spans;
    for (const QString& span : spansOf(one.from, one.last)) {
        spans.append(words(span));
    }
    const bool isBound = one.from.isValid() || one.last.isValid();
    return spans.isEmpty() || !isBound ? std::nullopt : std::optional(joined(u"OR"_s, spans));
}

/// The keys of values that are tables with such a column.
QStringList tablesWith(StatedField field, const SiteVocabulary& vocabulary)
{
    QStringList keys = vocabulary.tableKeys();
    keys.removeIf([&](const QString& key) {
        const auto* columns = vocabulary.table(key);
        return std::find(columns->begin(), columns->end(), field) == columns->end();
    });
    return keys;
}

/// The record itself says it, in a string: not an event, which is another record, nor a classification, which is one as well.
bool isInRecord(StatedField field, const SiteVocabulary& vocabulary)
{
    // Recipients are said by the record; that an event has another one is not provided for.
    const bool isRecipient = field == StatedField::CustomerId || field == StatedField::RecipientName;
    const QStringList keys = vocabulary.keysFor(field) + tablesWith(field, vocabulary);
    return std::none_of(keys.begin(), keys.end(), [&](const QString& key) {
        return (key.startsWith(u"event/") && !isRecipient) || key.endsWith(u"classifications") ||
               (key.endsWith(u"language") && key != u"language");
    });
}

/// Wherever it is said there is a date in the form that the schema wants.
bool isDateInRecord(StatedField field, const SiteVocabulary& vocabulary)
{
    const QStringList keys = vocabulary.keysFor(field);
    const auto isDate = [](QString key) {
        key = key.startsWith(u"digitalobject/") ? key.mid(14) : key;
        return key.startsWith(u"dates/") || key.startsWith(u"userdefined/date");
    };
    return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), isDate) && tablesWith(field, vocabulary).isEmpty();
}

/// Nothing: it is not asked.
std::optional<QJsonObject> clauseOf(const FurtherQuestion& one, const SiteVocabulary& vocabulary)
{
    const std::vector<StatedField> fields = statedAs(one.field);
    const auto inRecord = [&](StatedField field) { return isInRecord(field, vocabulary); };
    const auto isDate = [&](StatedField field) { return isDateInRecord(field, vocabulary); };
    if (one.match == Match::Within) {
        // When it was sent an event may say, and for want of one the date of issue.
        const bool isAsked = one.field != u"sent" && !fields.empty() && std::all_of(fields.begin(), fields.end(), isDate);
        return isAsked ? daysOf(one) : std::nullopt;
    }
    if (one.field == u"text") {
        return wordsOf(one, vocabulary);
    }
    if (one.field == u"attr") {
        const QString key = normalizedKey(one.attribute);
        return key.endsWith(u"language") || key == u"locale" ? std::nullopt : wordsOf(one, vocabulary);
    }
    if (fields.empty() || !std::all_of(fields.begin(), fields.end(), inRecord)) {
        return std::nullopt;
    }
    return one.field == u"lang" ? languageOf(one) : wordsOf(one, vocabulary);
}

QJsonObject written(const FurtherQuestion& question, const SiteVocabulary& vocabulary)
{
    if (question.kind == Kind::One) {
        return clauseOf(question, vocabulary).value_or(QJsonObject());
    }
    QJsonArray parts;
    for (const FurtherQuestion& part : question.parts) {
        parts.append(written(part, vocabulary));
    }
    return joined(question.kind == Kind::Any ? u"OR"_s : u"AND"_s, parts);
}

/// What is asked, and may miss something. Nothing of it is a negation.
void addLacking(const FurtherQuestion& question, const SiteVocabulary& vocabulary, std::vector<Lacking>& out)
{
    for (const FurtherQuestion& part : question.parts) {
        addLacking(part, vocabulary, out);
    }
    if (question.kind != Kind::One) {
        return;
    }
    const auto isInEvents = [&](StatedField field) {
        const QStringList keys = vocabulary.keysFor(field) + tablesWith(field, vocabulary);
        return std::any_of(keys.begin(), keys.end(), [](const QString& key) { return key.startsWith(u"event/"); });
    };
    const std::vector<StatedField> fields = statedAs(question.field);
    if (question.field == u"text") {
        out.push_back({question.said, Lack::Documents});
    } else if (question.match == Match::Within) {
        out.push_back({question.said, Lack::OtherDates});
    } else if (std::any_of(fields.begin(), fields.end(), isInEvents)) {
        out.push_back({question.said, Lack::Events});
    }
}

} // namespace

Result<FurtherSearch> furtherSearch(const FurtherQuestion& question, const SiteVocabulary& vocabulary)
{
    for (const qsizetype most : {mostClauses, mostClauses / 3, mostClauses / 10, mostClauses / 30}) { // what is too long goes first
        const auto able = [&](const FurtherQuestion& one) {
            const std::optional<QJsonObject> clause = clauseOf(one, vocabulary);
            return clause && clausesOf(*clause) <= most ? Askable::Wider : Askable::No;
        };
        // No document's text is in its index: beside other conditions one on words would hide what only the text says.
        const auto ableWithoutText = [&](const FurtherQuestion& one) { return one.field == u"text" ? Askable::No : able(one); };
        AskablePart part = askablePart(question, ableWithoutText);
        if (part.question.isEverything()) {
            part = askablePart(question, able);
        }
        if (part.question.isEverything() && !question.isEverything()) {
            return tl::unexpected<Error>(nothingToAsk(part.leftOut));
        }
        const bool isAll = part.question.isEverything();
        const QJsonObject asked = isAll ? QJsonObject() : written(part.question, vocabulary);
        if (clausesOf(asked) <= mostClauses) {
            // Of digital objects those that stand alone; the others are in the index of their archival objects as well.
            const QJsonObject alone{{u"jsonmodel_type"_s, u"field_query"_s},
                                    {u"field"_s, u"linked_instance_uris"_s},
                                    {u"value"_s, u"*"_s},
                                    {u"comparator"_s, u"empty"_s}};
            const QJsonObject whole{{u"query"_s, isAll ? alone : joined(u"AND"_s, {asked, alone})}};
            FurtherSearch out{QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact)), part.leftOut, {}};
            addLacking(part.question, vocabulary, out.lacking);
            return out;
        }
    }
    return tl::unexpected<Error>(Error{ErrorKind::Rejected, u"too long to be asked there"_s, {}});
}

std::optional<FurtherHit> furtherHit(const QJsonObject& result, const RepositoryId& repository, const SiteVocabulary& vocabulary,
                                     const QStringList& levels)
{
    FurtherHit plain;
    plain.nativeId = result["uri"_L1].toString(result["id"_L1].toString());
    plain.title = result["title"_L1].toString();
    const QJsonObject stored = QJsonDocument::fromJson(result["json"_L1].toString().toUtf8()).object();
    const Result<RecordWire> wire = recordFrom(stored);
    if (plain.nativeId.isEmpty()) {
        return std::nullopt;
    }
    if (stored.isEmpty() || !wire) {
        return plain;
    }
    const bool isDigital = result["primary_type"_L1].toString(stored["jsonmodel_type"_L1].toString()) == u"digital_object";
    if (!isDigital && !isCommunication(*wire, levels)) {
        return std::nullopt;
    }
    const bool isLinked = isDigital && !wire->archivalObjects.empty();
    plain.nativeId = isLinked ? wire->archivalObjects.front() : plain.nativeId;
    const Result<MappedRecord> mapped = communicationFrom(isDigital ? aloneAs(*wire) : *wire, repository, vocabulary);
    if (mapped) {
        plain = hitOf(plain.nativeId, mapped->communication);
        plain.record.reset(); // there is more of it than the index has
    }
    return plain;
}

} // namespace cf::connectors::archivesspace
