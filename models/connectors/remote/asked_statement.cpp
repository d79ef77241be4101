#include "models/connectors/remote/asked_statement.h"

#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

using Kind = FurtherQuestion::Kind;
using Match = FurtherQuestion::Match;

const QString text = u"text"_s;
constexpr size_t mostAlternatives = 16; ///< lists of words in one statement

bool isWords(const FurtherQuestion& question)
{
    return question.kind == Kind::One ? question.field == text
                                      : question.kind != Kind::Not && !question.parts.empty() && std::ranges::all_of(question.parts, isWords);
}

/// Words stand beside conditions on attributes, not among them: elsewhere they cannot be asked for.
void keepWordsOutside(FurtherQuestion& question, bool isOutside)
{
    if (isOutside && isWords(question)) {
        return;
    }
    if (question.kind == Kind::One && question.field == text) {
        question.match = Match::Other;
    }
    for (FurtherQuestion& part : question.parts) {
        keepWordsOutside(part, isOutside && question.kind == Kind::All);
    }
}

/// "All" within "all" is the same.
void split(const FurtherQuestion& question, std::vector<FurtherQuestion>& words, std::vector<FurtherQuestion>& others)
{
    if (question.kind == Kind::All) {
        for (const FurtherQuestion& part : question.parts) {
            split(part, words, others);
        }
    } else {
        (isWords(question) ? words : others).push_back(question);
    }
}

using Alternatives = std::vector<QStringList>;

Alternatives product(const Alternatives& left, const Alternatives& right)
{
    Alternatives out;
    for (const QStringList& one : left) {
        for (const QStringList& other : right) {
            QStringList both = one + other;
            both.removeDuplicates();
            out.push_back(std::move(both));
        }
    }
    return out;
}

/// More than can be asked for: cut off behind them, which is for whoever asks to see.
Alternatives alternativesOf(const FurtherQuestion& question)
{
    if (question.kind == Kind::One) {
        return {question.match == Match::Near ? question.value.split(u' ', Qt::SkipEmptyParts) : QStringList{question.value}};
    }
    Alternatives out;
    if (question.kind == Kind::All) {
        out.emplace_back();
    }
    for (const FurtherQuestion& part : question.parts) {
        const Alternatives more = alternativesOf(part);
        if (question.kind == Kind::All) {
            out = product(out, more);
        } else {
            out.insert(out.end(), more.begin(), more.end());
        }
        out.resize(std::min(out.size(), mostAlternatives + 1));
    }
    return out;
}

bool canBeSaid(const Alternatives& words, bool mixes)
{
    const bool isSimple =
        words.size() <= 1 || std::ranges::all_of(words, [](const QStringList& one) { return one.size() == 1; });
    return words.size() <= mostAlternatives && (mixes || isSimple);
}

class Writer
{
public:
    explicit Writer(const AskedScope& scope)
        : m_scope(scope)
    {}

    Askable can(const FurtherQuestion& one, bool knowsAttributes) const
    {
        if (one.field == text) {
            const bool isAsked = one.match == Match::Is || one.match == Match::Phrase || one.match == Match::Near;
            return m_scope.knowsWords && isAsked && !words(one.value).empty() ? Askable::Wider : Askable::No;
        }
        const auto value = askedValue(one, m_scope.dialect.comparison(), m_scope.vocabulary);
        if (!knowsAttributes || !value) {
            return Askable::No;
        }
        const auto sources = sourcesOf(one);
        if (tests(one, sources, *value).isEmpty()) {
            return Askable::No;
        }
        // Of two that say the same the first counts, and of the values of a list as well.
        const bool isSingle = sources.size() == 1 && !sources.front()->isList && !sources.front()->isPacked;
        return isSingle && isOfRecord(one.field) ? value->how : Askable::Wider;
    }

    /// What is asked of it and may miss something. Within a negation that would find more.
    void addLacking(const FurtherQuestion& question, std::vector<Lacking>& out) const
    {
        if (question.kind != Kind::One && question.kind != Kind::Not) {
            for (const FurtherQuestion& part : question.parts) {
                addLacking(part, out);
            }
        }
        const auto value = question.kind == Kind::One && question.field != text
                               ? askedValue(question, m_scope.dialect.comparison(), m_scope.vocabulary)
                               : std::nullopt;
        if (!value) {
            return;
        }
        if (value->missesOthers) {
            out.push_back({question.said, Lack::OtherSpelling});
        }
        const Sources sources = sourcesOf(question);
        if (std::ranges::any_of(sources, [&](const AskedAttribute* one) { return isPassedOver(*one, testOf(*one, question, *value), *value); })) {
            out.push_back({question.said, Lack::Lists});
        }
    }

    QString where(const FurtherQuestion& question, bool isNegated = false) const
    {
        if (question.kind == Kind::One) {
            return isNegated ? lacks(question) : meets(question);
        }
        if (question.kind == Kind::Not) {
            return question.parts.empty() ? QString() : where(question.parts.front(), !isNegated);
        }
        QStringList parts;
        for (const FurtherQuestion& part : question.parts) {
            parts << where(part, isNegated);
        }
        const bool isAll = (question.kind == Kind::All) != isNegated;
        return parts.size() == 1 ? parts.front() : u'(' + parts.join(isAll ? u" AND "_s : u" OR "_s) + u')';
    }

private:
    using Sources = std::vector<const AskedAttribute*>;

    Sources sourcesOf(const FurtherQuestion& one) const
    {
        const std::vector<StatedField> fields = statedFor(one.field);
        Sources out;
        for (const AskedAttribute& attribute : m_scope.attributes) {
            const bool states = std::ranges::any_of(fields, [&](StatedField field) {
                const bool isIt = one.field != u"attr" || normalizedKey(QString(nameOf(field).name)) == normalizedKey(one.attribute);
                return isIt && attribute.states(field);
            });
            const bool isOwn = one.field == u"attr" && attribute.fields.empty() && !one.attribute.isEmpty() &&
                               normalizedKey(attribute.key) == normalizedKey(one.attribute);
            if (states || isOwn) {
                out.push_back(&attribute);
            }
        }
        return out;
    }

    QString testOf(const AskedAttribute& source, const FurtherQuestion& one, const AskedValue& value) const
    {
        const bool isExactInLine = source.isPacked && one.isExact && value.kind == AskedValue::Kind::OneOf;
        return m_scope.dialect.test(source, isExactInLine ? withinLines(value) : value);
    }
    /// What stands there stands in an attribute of its own as well.
    bool isPassedOver(const AskedAttribute& source, const QString& test, const AskedValue& value) const
    {
        return test.isEmpty() && source.isPacked && m_scope.dialect.comparison().asTyped && value.kind != AskedValue::Kind::Days;
    }

    /// One of them is met; empty where that cannot be asked.
    QString tests(const FurtherQuestion& one, const Sources& sources, const AskedValue& value) const
    {
        QStringList parts, noSentDates;
        bool isWhole = true, passesOver = false, hasPlain = false;
        for (const AskedAttribute* source : sources) {
            const QString part = testOf(*source, one, value);
            const bool isSentDate = one.field == u"sent" && source->states(StatedField::SentDate) && !source->isPacked;
            if (isSentDate && !part.isEmpty()) {
                noSentDates << m_scope.dialect.isNull(*source);
            }
            hasPlain = hasPlain || (!part.isEmpty() && !source->isPacked);
            if (!part.isEmpty()) {
                parts << part;
            } else if (isPassedOver(*source, part, value)) {
                passesOver = true;
            } else {
                isWhole = false;
            }
        }
        if (!isWhole && !noSentDates.isEmpty()) { // what cannot be asked counts only where nothing says when it was sent
            parts << (noSentDates.size() == 1 ? noSentDates.front() : u'(' + noSentDates.join(u" AND "_s) + u')');
            isWhole = true;
        }
        if (!isWhole || parts.isEmpty() || (passesOver && !hasPlain)) {
            return {};
        }
        return parts.size() == 1 ? parts.front() : u'(' + parts.join(u" OR "_s) + u')';
    }

    QString meets(const FurtherQuestion& one) const
    {
        const auto value = askedValue(one, m_scope.dialect.comparison(), m_scope.vocabulary);
        return value ? tests(one, sourcesOf(one), *value) : QString();
    }

    /// What has no value does not meet it either, which a negation alone would not find.
    QString lacks(const FurtherQuestion& one) const
    {
        return u'(' + m_scope.dialect.isNull(*sourcesOf(one).front()) + u" OR NOT ("_s + meets(one) + u"))"_s;
    }

    const AskedScope& m_scope;
};

} // namespace

std::vector<AskedAttribute> mappedAttributes(std::vector<AskedAttribute> attributes, const SiteVocabulary& vocabulary)
{
    QHash<QString, std::vector<StatedField>> columns; // of what "a + b" names
    for (const QString& key : vocabulary.tableKeys()) {
        const QStringList names = key.split(u'+');
        const auto& fields = *vocabulary.table(key);
        for (qsizetype i = 0; names.size() > 1 && i < names.size(); ++i) {
            std::vector<StatedField>& of = columns[names[i]];
            if (size_t(i) < fields.size() && fields[size_t(i)]) {
                of.push_back(*fields[size_t(i)]);
            }
        }
    }
    std::vector<AskedAttribute> out;
    for (AskedAttribute& attribute : attributes) {
        const auto column = columns.constFind(normalizedKey(attribute.key));
        const auto* table = vocabulary.table(attribute.key);
        attribute.isPacked = column == columns.constEnd() && table;
        attribute.fields.clear();
        if (column != columns.constEnd()) {
            attribute.fields = *column;
        } else if (table) {
            for (const std::optional<StatedField>& field : *table) {
                if (field) {
                    attribute.fields.push_back(*field);
                }
            }
        } else if (vocabulary.ignores(attribute.key)) {
            continue;
        } else if (const auto field = vocabulary.field(attribute.key)) {
            attribute.fields = {*field};
        }
        const bool isColumnOfNothing = column != columns.constEnd() && attribute.fields.empty();
        if (!isColumnOfNothing) {
            out.push_back(std::move(attribute));
        }
    }
    return out;
}

Result<AskedStatement> askedStatement(const FurtherQuestion& question, const AskedScope& scope)
{
    FurtherQuestion placed = question;
    keepWordsOutside(placed, true);
    const Writer writer(scope);
    bool knowsAttributes = scope.knowsAttributes;
    const auto partOf = [&] {
        return askablePart(placed, [&](const FurtherQuestion& one) { return writer.can(one, knowsAttributes); });
    };
    AskablePart part = partOf();
    std::vector<FurtherQuestion> words, others;
    split(part.question, words, others);
    if (scope.isEither && !words.empty() && !others.empty()) {
        knowsAttributes = false;
        part = partOf();
        words.clear();
        others.clear();
        split(part.question, words, others);
    }
    AskedStatement out;
    out.leftOut = part.leftOut;
    const auto isSingle = [](const FurtherQuestion& one) { return one.kind == Kind::One; };
    std::stable_partition(words.begin(), words.end(), isSingle);
    Alternatives all{QStringList()};
    for (const FurtherQuestion& one : words) {
        const Alternatives more = product(all, alternativesOf(one));
        if (canBeSaid(more, scope.mixesWords)) {
            all = more;
            out.wordsSaid << saidOf(one, text);
        } else {
            out.leftOut << one.said;
        }
    }
    if (!all.front().isEmpty()) {
        out.words = std::move(all);
    }
    QStringList conditions;
    for (const FurtherQuestion& one : others) {
        conditions << writer.where(one);
    }
    out.where = conditions.join(u" AND "_s);
    if (out.words.empty() && out.where.isEmpty() && !out.leftOut.isEmpty()) {
        return fail(ErrorKind::Rejected, QStringLiteral("nothing of it can be asked there: %1").arg(out.leftOut.join(u", "_s)));
    }
    writer.addLacking(part.question, out.lacking);
    return out;
}

} // namespace cf::connectors
