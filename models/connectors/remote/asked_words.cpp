#include "models/connectors/remote/asked_words.h"

#include "models/base/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

using Match = FurtherQuestion::Match;
using How = WordTerm::How;

/// How values of a field are compared here. Source: docs/query-language.md, Values.
enum class Way { Identifier, Digits, Code, Words, Mail, Channel };

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

constexpr std::array<std::pair<QLatin1StringView, Way>, 31> ways{{
    {l1("customer"), Way::Identifier}, {l1("account"), Way::Identifier},   {l1("policy"), Way::Identifier},
    {l1("claim"), Way::Identifier},    {l1("case"), Way::Identifier},      {l1("loan"), Way::Identifier},
    {l1("doc"), Way::Identifier},      {l1("package"), Way::Identifier},   {l1("household"), Way::Identifier},
    {l1("envelope"), Way::Identifier}, {l1("workspace"), Way::Identifier}, {l1("phone"), Way::Digits},
    {l1("type"), Way::Code},           {l1("campaign"), Way::Code},        {l1("cycle"), Way::Code},
    {l1("batch"), Way::Code},          {l1("unit"), Way::Code},            {l1("template"), Way::Code},
    {l1("v"), Way::Code},              {l1("lang"), Way::Code},            {l1("class"), Way::Code},
    {l1("platform"), Way::Code},       {l1("recipient"), Way::Words},      {l1("address"), Way::Words},
    {l1("subject"), Way::Words},       {l1("approved-by"), Way::Words},    {l1("email"), Way::Mail},
    {l1("channel"), Way::Channel},     {l1("event"), Way::Identifier},     {l1("trigger"), Way::Code},
    {l1("channel-reason"), Way::Code},
}};

std::optional<Way> wayOf(const QString& field)
{
    if (field == u"text" || field == u"attr") {
        return Way::Words;
    }
    const auto* found = std::find_if(ways.begin(), ways.end(), [&](const auto& way) { return field == way.first; });
    return found == ways.end() ? std::nullopt : std::optional(found->second);
}

constexpr qsizetype mostLetters = 32, mostTerms = 300;
constexpr int mostZeros = 3;

bool isPlain(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z'); }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Words that indexes may leave out: no record is found by them.
bool isStopWord(const QString& word)
{
    static const QStringList stop = u"a an and are as at be but by for if in into is it no not of on or such that the their then there these "
                                    "they this to was will with"_s.split(u' ');
    return stop.contains(word);
}

QString plainOf(const QString& key)
{
    QString out = key;
    return out.removeIf([](QChar c) { return !isPlain(c); });
}

/// All ways in which a key may be written: in one word, or in several, of which the first two tell enough. `zeros`: before the first.
void addSpelled(std::vector<WordTerm>& out, const QString& key, int zeros)
{
    out.push_back({How::Joined, key});
    for (int padding = 0; padding <= zeros; ++padding) {
        for (qsizetype first = 1; first < key.size(); ++first) {
            for (qsizetype second = first + 1; second <= key.size(); ++second) {
                out.push_back({How::Phrase, QString(padding, u'0') + key.left(first) + u' ' + key.mid(first, second - first)});
            }
        }
    }
}

std::optional<AskedWords> spelled(const QString& typed, const QString& key)
{
    const QString plain = plainOf(key);
    if (plain.isEmpty() || plain.size() > mostLetters || !isAscii(key)) {
        return std::nullopt;
    }
    std::vector<WordTerm> terms{{How::Phrase, fold(typed)}};
    addSpelled(terms, plain, isDigit(plain.front()) && plain.size() <= 10 ? mostZeros : 0);
    return AskedWords{std::move(terms)};
}

/// Each word for itself, since a sign may keep it within a longer one ("o'brien", "j.okafor").
std::optional<AskedWords> eachOf(const QString& value)
{
    AskedWords out;
    for (const Word& word : words(value)) {
        if (!isAscii(word.folded)) {
            return std::nullopt;
        }
        const bool tells = (word.folded.size() > 1 || isDigit(word.folded.front())) && !isStopWord(word.folded);
        if (tells) {
            out.push_back({{How::Phrase, word.folded}, {How::Within, word.folded}});
        }
    }
    return out.empty() ? std::nullopt : std::optional(std::move(out));
}

std::optional<AskedWords> whole(const QString& value)
{
    const QString folded = fold(value);
    const bool isSearchable = isAscii(folded) && std::any_of(folded.begin(), folded.end(), isPlain);
    return isSearchable ? std::optional(AskedWords{{{How::Phrase, folded}}}) : std::nullopt;
}

std::optional<AskedWords> begun(const QString& value)
{
    const std::vector<Word> all = words(value);
    if (all.empty() || !isAscii(fold(value)) || !isPlain(fold(value).front())) {
        return std::nullopt;
    }
    return AskedWords{{{How::Begins, all.front().folded}}};
}

std::optional<AskedWords> channelWords(const QString& value, const SiteVocabulary& vocabulary)
{
    const auto channel = fromCode<Channel>(value);
    if (!channel || *channel == Channel::Unknown) {
        return std::nullopt;
    }
    std::vector<WordTerm> terms;
    for (const QString& word : vocabulary.wordsFor(*channel)) {
        if (!isAscii(word) || plainOf(word) != word || word.size() > mostLetters) {
            return std::nullopt;
        }
        addSpelled(terms, word, 0);
    }
    return terms.empty() || qsizetype(terms.size()) > mostTerms ? std::nullopt : std::optional(AskedWords{std::move(terms)});
}

} // namespace

std::optional<AskedWords> askedWords(const FurtherQuestion& one, const SiteVocabulary& vocabulary)
{
    const std::optional<Way> way = wayOf(one.field);
    const QString value = one.value.trimmed();
    const bool isWhole = one.match == Match::Is || one.match == Match::Phrase;
    if (!way || value.isEmpty()) {
        return std::nullopt;
    }
    if (one.isExact && (*way == Way::Identifier || *way == Way::Digits)) { // however an index parts it, it parts the same value so
        return whole(value);
    }
    switch (*way) {
    case Way::Identifier: return isWhole ? spelled(value, identifierKey(value)) : std::nullopt;
    case Way::Digits: {
        QString digits = fold(value);
        digits.removeIf([](QChar c) { return !isDigit(c); });
        return isWhole ? spelled(value, digits) : std::nullopt;
    }
    case Way::Code: return isWhole ? whole(value) : one.match == Match::Begins ? begun(value) : std::nullopt;
    case Way::Mail:
        if (isWhole && value.contains(u'@')) {
            return whole(value);
        }
        [[fallthrough]];
    case Way::Words: return isWhole || one.match == Match::Begins || one.match == Match::Near ? eachOf(value) : std::nullopt;
    case Way::Channel: return isWhole ? channelWords(value, vocabulary) : std::nullopt;
    }
    return std::nullopt;
}

QStringList spansOf(QDate from, QDate last)
{
    const QDate first(1900, 1, 1), end(2199, 12, 31);
    from = from.isValid() ? std::max(from, first) : first;
    last = last.isValid() ? std::min(last, end) : end;
    QStringList out;
    while (from <= last) {
        const QDate endOfYear(from.year(), 12, 31);
        const QDate endOfMonth(from.year(), from.month(), from.daysInMonth());
        if (from.dayOfYear() == 1 && endOfYear <= last) {
            out << from.toString(u"yyyy"_s);
            from = endOfYear.addDays(1);
        } else if (from.day() == 1 && endOfMonth <= last) {
            out << from.toString(u"yyyy-MM"_s);
            from = endOfMonth.addDays(1);
        } else {
            out << from.toString(Qt::ISODate);
            from = from.addDays(1);
        }
    }
    return out;
}

std::vector<StatedField> statedAs(const QString& queryField)
{
    std::vector<StatedField> fields;
    for (const StatedFieldName& field : statedFields()) {
        if (!queryField.isEmpty() && field.queryField == queryField) {
            fields.push_back(field.field);
        }
    }
    return fields;
}

Error nothingToAsk(const QStringList& leftOut)
{
    return {ErrorKind::Rejected, u"nothing of it can be asked there: "_s + leftOut.join(u", "_s), {}};
}

} // namespace cf::connectors
