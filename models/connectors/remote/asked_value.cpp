#include "models/connectors/remote/asked_value.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

using Match = FurtherQuestion::Match;

/// How values of a field are compared here. Source: docs/query-language.md, Values.
enum class Way { Identifier, Digits, Code, Name, Mail, Closed, Day };

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

struct FieldWay {
    QLatin1StringView field;
    Way way;
    bool ofRecord = false;
};
constexpr std::array ways = {
    FieldWay{l1("doc"), Way::Identifier, true},      FieldWay{l1("account"), Way::Identifier, true},
    FieldWay{l1("policy"), Way::Identifier, true},   FieldWay{l1("claim"), Way::Identifier, true},
    FieldWay{l1("case"), Way::Identifier, true},     FieldWay{l1("loan"), Way::Identifier, true},
    FieldWay{l1("event"), Way::Identifier, true},    FieldWay{l1("trigger"), Way::Code, true},
    FieldWay{l1("channel-reason"), Way::Code},
    FieldWay{l1("package"), Way::Identifier, true},  FieldWay{l1("workspace"), Way::Identifier, true},
    FieldWay{l1("customer"), Way::Identifier},       FieldWay{l1("household"), Way::Identifier},
    FieldWay{l1("envelope"), Way::Identifier},       FieldWay{l1("phone"), Way::Digits},
    FieldWay{l1("email"), Way::Mail},                FieldWay{l1("type"), Way::Code, true},
    FieldWay{l1("campaign"), Way::Code, true},       FieldWay{l1("batch"), Way::Code, true},
    FieldWay{l1("unit"), Way::Code, true},           FieldWay{l1("cycle"), Way::Code, true},
    FieldWay{l1("lang"), Way::Code, true},           FieldWay{l1("class"), Way::Code, true},
    FieldWay{l1("template"), Way::Code},             FieldWay{l1("v"), Way::Code},
    FieldWay{l1("platform"), Way::Code},             FieldWay{l1("reason"), Way::Code},
    FieldWay{l1("sha256"), Way::Code},               FieldWay{l1("subject"), Way::Name, true},
    FieldWay{l1("recipient"), Way::Name},            FieldWay{l1("address"), Way::Name},
    FieldWay{l1("approved-by"), Way::Name},          FieldWay{l1("attr"), Way::Name},
    FieldWay{l1("channel"), Way::Closed},            FieldWay{l1("outcome"), Way::Closed},
    FieldWay{l1("state"), Way::Closed},              FieldWay{l1("sent"), Way::Day},
    FieldWay{l1("issued"), Way::Day, true},          FieldWay{l1("composed"), Way::Day, true},
    FieldWay{l1("archived"), Way::Day, true},        FieldWay{l1("delivered"), Way::Day},
};

const FieldWay* wayOf(const QString& field)
{
    const auto found = std::find_if(ways.begin(), ways.end(), [&](const FieldWay& way) { return field == way.field; });
    return found == ways.end() ? nullptr : found;
}

constexpr qsizetype fewestDigits = 3; ///< fewer tell next to nothing

bool isPlain(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// What has a meaning in patterns, of the standard or of one database or another. '%' and '_' stand for themselves, too.
bool isWild(QChar c) { return c == u'%' || c == u'_' || c == u'\\' || c == u'['; }

QString likeText(const QString& text)
{
    QString out = text;
    return out.replace(u'\\', u'_').replace(u'[', u'_');
}

void addAny(QString& pattern)
{
    if (!pattern.endsWith(u'%')) {
        pattern += u'%';
    }
}

/// Plain letters and digits in their order, whatever stands between them.
QString spread(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (isPlain(c)) {
            out += c.toUpper();
        }
        addAny(out);
    }
    return out;
}

AskedValue like(const QString& pattern, bool isUpper, Askable how = Askable::Wider)
{
    AskedValue out;
    out.kind = AskedValue::Kind::Like;
    out.values = {pattern};
    out.isUpper = isUpper;
    out.isWithin = pattern.startsWith(u'%') && pattern.endsWith(u'%');
    out.how = how;
    return out;
}

/// An identifier without all that has other forms: signs, letters with accents, zeros that lead.
QString plainOf(const QString& value)
{
    QString plain;
    std::copy_if(value.begin(), value.end(), std::back_inserter(plain), isPlain);
    qsizetype zeros = 0;
    while (zeros + 1 < plain.size() && plain[zeros] == u'0') {
        ++zeros;
    }
    return plain.mid(zeros);
}

/// Only by its digits, which have no case.
std::optional<AskedValue> byDigits(const QString& text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits.size() < fewestDigits ? std::nullopt : std::optional(like(u'%' + spread(digits), false));
}

std::optional<AskedValue> asIdentifier(const QString& value)
{
    const QString plain = plainOf(value);
    return plain.isEmpty() ? std::nullopt : std::optional(like(u'%' + spread(plain), true));
}

std::optional<AskedValue> asCode(const QString& value, Match match)
{
    const bool isExact = std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 0x80 && !isWild(c); });
    if (std::none_of(value.begin(), value.end(), isPlain)) {
        return std::nullopt;
    }
    if (match == Match::Is && isExact) {
        AskedValue out;
        out.values = {value.toUpper()};
        out.isUpper = true;
        out.how = Askable::Exactly;
        return out;
    }
    QString pattern = match == Match::Ends ? u"%"_s : QString();
    for (const QChar c : likeText(value)) {
        if (c.unicode() < 0x80) {
            pattern += c.toUpper();
        } else { // with or without its accent, as one letter or two
            addAny(pattern);
        }
    }
    if (match == Match::Begins) {
        addAny(pattern);
    }
    return like(pattern, true, isExact ? Askable::Exactly : Askable::Wider);
}

QStringList formsOf(const QString& value)
{
    QStringList forms{value, value.toUpper(), value.toLower()};
    forms.removeDuplicates();
    return forms;
}

AskedValue asTyped(const QString& value, Match match, bool isName, bool foldsCase)
{
    const bool isWhole = match == Match::Is && !isName;
    AskedValue out;
    out.missesOthers = true;
    out.values = isName && foldsCase ? QStringList{value.toUpper()} : formsOf(value);
    out.isUpper = isName && foldsCase;
    if (isWhole) {
        out.how = Askable::Exactly;
        return out;
    }
    out.kind = AskedValue::Kind::Like;
    out.isWithin = isName;
    out.how = isName || std::any_of(value.begin(), value.end(), isWild) ? Askable::Wider : Askable::Exactly;
    for (QString& one : out.values) {
        const QString text = likeText(one);
        one = isName || match == Match::Ends ? u'%' + text : text;
        if (isName || match == Match::Begins) {
            addAny(one);
        }
    }
    return out;
}

/// The states that a word of queries stands for; nothing where a record may have one without any word for it.
std::optional<std::vector<DeliveryState>> statesOf(const QString& field, const QString& value)
{
    std::vector<DeliveryState> states;
    const auto outcome = field == u"outcome" ? fromCode<Outcome>(value) : std::nullopt;
    const auto state = field == u"state" ? fromCode<DeliveryState>(value) : std::nullopt;
    for (size_t i = 0; i < codes<DeliveryState>().size(); ++i) {
        if ((outcome && hasOutcome(DeliveryState(i), *outcome)) || state == DeliveryState(i)) {
            states.push_back(DeliveryState(i));
        }
    }
    const bool isOpen = std::find(states.begin(), states.end(), DeliveryState::Unknown) != states.end();
    return states.empty() || isOpen ? std::nullopt : std::optional(std::move(states));
}

/// A word as a mapping has it, with any signs between its letters.
std::optional<AskedValue> asOneOfAList(const QString& field, const QString& value, const SiteVocabulary& vocabulary)
{
    QStringList words, classes;
    if (field == u"channel") {
        const auto channel = fromCode<Channel>(value);
        words = channel && *channel != Channel::Unknown ? vocabulary.wordsFor(*channel) : QStringList();
    } else if (const auto states = statesOf(field, value)) {
        for (const DeliveryState state : *states) {
            words << vocabulary.wordsFor(state);
            const QString digit = smtpClassOf(state);
            classes << (digit.isEmpty() ? QStringList() : QStringList{digit + u'%'});
        }
    }
    if (words.isEmpty()) {
        return std::nullopt;
    }
    AskedValue out = like(QString(), true);
    out.values.clear();
    for (const QString& word : words) {
        QString pattern = spread(word);
        if (!word.isEmpty() && isPlain(word.back())) {
            pattern.chop(1);
        }
        out.values << pattern;
    }
    out.values << classes;
    out.values.removeDuplicates();
    return out;
}

} // namespace

std::optional<AskedValue> askedValue(const FurtherQuestion& one, const Comparison& comparison, const SiteVocabulary& vocabulary)
{
    const FieldWay* field = wayOf(one.field);
    if (!field) {
        return std::nullopt;
    }
    if (field->way == Way::Day) {
        AskedValue out;
        out.kind = AskedValue::Kind::Days;
        out.from = one.from;
        out.last = one.last;
        const bool isBound = one.match == Match::Within && (one.from.isValid() || one.last.isValid());
        return isBound ? std::optional(out) : std::nullopt;
    }
    const bool isOfText =
        one.match == Match::Is || one.match == Match::Begins || one.match == Match::Ends || one.match == Match::Phrase;
    const QString value = one.value.trimmed();
    if (!isOfText || value.isEmpty()) {
        return std::nullopt;
    }
    if (field->way == Way::Closed) {
        return comparison.foldsCase ? asOneOfAList(one.field, value, vocabulary) : std::nullopt;
    }
    if (one.isExact && one.match == Match::Is) {
        AskedValue out;
        out.values = {value};
        // Where letters may be asked for without case, nobody says how they are compared with it.
        out.how = comparison.foldsCase || value != one.value ? Askable::Wider : Askable::Exactly;
        return out;
    }
    // Words of an address for mails are compared one by one, a whole one as it is.
    const bool isWholeMail = field->way == Way::Mail && one.match == Match::Is && value.contains(u'@');
    const bool isName = field->way == Way::Name || (field->way == Way::Mail && !isWholeMail);
    if (field->way == Way::Digits) {
        return byDigits(value);
    }
    if (comparison.asTyped) {
        return asTyped(value, one.match, isName, comparison.foldsCase);
    }
    if (!comparison.foldsCase || isName) {
        return byDigits(field->way == Way::Identifier ? plainOf(value) : value);
    }
    return field->way == Way::Identifier ? asIdentifier(value) : asCode(value, one.match);
}

AskedValue withinLines(const AskedValue& exact)
{
    AskedValue out = like(QString(), exact.isUpper);
    out.values.clear();
    for (const QString& value : exact.values) {
        out.values << u'%' + likeText(value) + u'%';
    }
    out.isWithin = true;
    return out;
}

std::vector<StatedField> statedFor(const QString& queryField)
{
    std::vector<StatedField> fields;
    if (queryField == u"sent") {
        return {StatedField::SentDate, StatedField::DeliveryTime, StatedField::IssueDate};
    }
    const QString name = queryField == u"state" ? u"outcome"_s : queryField;
    for (const StatedFieldName& field : statedFields()) {
        if (!name.isEmpty() && field.queryField == name) {
            fields.push_back(field.field);
        }
    }
    return fields;
}

bool isOfRecord(const QString& queryField)
{
    const FieldWay* way = wayOf(queryField);
    return way && way->ofRecord;
}

} // namespace cf::connectors
