#include "tests/bench/scale_questions.h"

#include "models/domain/communication.h"

#include <QDate>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::bench {

using estate::Dice;
using estate::Text;

namespace {

// Ranks of words by how many records hold them: of a million about 250,000 each, some thousands, some hundreds.
constexpr int commonBelow = 20, midFrom = 300, midTo = 3'000, rareFrom = 30'000, rareTo = estate::Vocabulary::size;
constexpr int noRank = -1;
constexpr int longestSentence = 11, longestEnd = 6; ///< words: of a template's sentence; of regards and brand

QByteArray bytes(Text text) { return QByteArray(text.data(), qsizetype(text.size())); }
QByteArray bytes(QLatin1StringView text) { return QByteArray(text.data(), text.size()); }

/// "REGISTERED_MAIL" as the query language spells it.
QString spelled(const QByteArray& code) { return QString::fromLatin1(code.toLower().replace('_', '-')); }
QString quoted(const QByteArray& value) { return u'"' + QString::fromUtf8(value) + u'"'; }
QString isoDay(qint64 day) { return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate); }

bool ofLetters(const QByteArray& word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}
bool isDelivered(const estate::EstateRecord& record)
{
    return std::any_of(record.legs.begin(), record.legs.end(),
                       [](const estate::MadeLeg& leg) { return hasOutcome(leg.state, Outcome::Delivered); });
}
bool isRare(Channel channel)
{
    return channel == Channel::Fax || channel == Channel::Push || channel == Channel::MobileApp ||
           channel == Channel::RegisteredMail;
}

/// Writes the query while the parts are set, so that both say the same.
class Building
{
public:
    Building& word(const QByteArray& value)
    {
        made.words << value;
        return say(QString::fromUtf8(value));
    }
    Building& prefix(const QByteArray& value)
    {
        made.prefix = value;
        return say(QString::fromUtf8(value) + u'*');
    }
    Building& phrase(const QList<QByteArray>& values)
    {
        made.phrase = values;
        return say(quoted(values.join(' ')));
    }
    Building& name(const QByteArray& value)
    {
        made.name = value;
        return say(u"recipient:"_s + QString::fromUtf8(value));
    }
    Building& customer(Text value)
    {
        made.customer = bytes(value);
        return say(u"customer:"_s + QString::fromLatin1(made.customer));
    }
    Building& channel(Channel value)
    {
        made.channel = bytes(code(value));
        return say(u"channel:"_s + spelled(made.channel));
    }
    Building& state(DeliveryState value)
    {
        made.state = bytes(code(value));
        return say(u"state:"_s + spelled(made.state));
    }
    Building& type(Text value)
    {
        made.type = bytes(value);
        return say(u"type:"_s + quoted(made.type));
    }
    Building& unit(Text value)
    {
        made.unit = bytes(value);
        return say(u"unit:"_s + quoted(made.unit));
    }
    Building& language(Text value)
    {
        made.language = bytes(value);
        return say(u"lang:"_s + QString::fromLatin1(made.language));
    }
    Building& campaign(Text value)
    {
        made.campaign = bytes(value);
        return say(u"campaign:"_s + quoted(made.campaign));
    }
    Building& undelivered()
    {
        made.undelivered = true;
        return say(u"-delivered"_s);
    }
    Building& usage(Text tmpl, int version)
    {
        made.tmpl = bytes(tmpl);
        made.version = QByteArray::number(version);
        return say(u"template:%1 v:%2"_s.arg(QString::fromLatin1(made.tmpl)).arg(version));
    }
    Building& sentAround(qint64 day, qint64 before, qint64 after)
    {
        made.days = {day - before, day + after};
        return say(u"sent:%1..%2"_s.arg(isoDay(day - before), isoDay(day + after)));
    }
    Building& say(const QString& part)
    {
        made.query += made.query.isEmpty() ? part : u' ' + part;
        return *this;
    }
    Demand made;
};

} // namespace

const std::vector<QuestionClass>& questionClasses()
{
    static const std::vector<QuestionClass> all = {
        {'a', "a", "a customer"},
        {'b', "b", "type, channel, dates"},
        {'c', "c", "state, language, unit"},
        {'d', "d", "unique reference"},
        {'e', "e", "rare word"},
        {'f', "f", "recipient's name"},
        {'g', "g", "one common word"},
        {'h', "h", "two common words"},
        {'i', "i", "common and mid word"},
        {'j', "j", "two mid words"},
        {'k', "k", "phrase"},
        {'l', "l", "phrase of common words"},
        {'m', "m", "prefix of 3 letters"},
        {'n', "n", "common word, prefix of 3"},
        {'o', "o", "prefix of one letter"},
        {'p', "p", "common word, rare filter"},
        {'q', "q", "rare word, common filter"},
        {'r', "r", "common word, customer"},
        {'s', "s", "mid word, dates"},
        {'t', "t", "everything"},
        {'u', "u", "campaign, not delivered"},
        {'v', "v", "template and version"},
    };
    return all;
}

const std::vector<QuestionClass>& furtherClasses()
{
    static const std::vector<QuestionClass> all = {
        {'A', "same-leg", "customer, channel, outcome"},
        {'B', "same-leg-broad", "channel, outcomes, grade"},
        {'C', "negation", "not a word, not bounced"},
        {'D', "pages", "format, pages"},
        {'E', "altered", "altered files"},
        {'F', "duplicate", "duplicates"},
        {'G', "as-of", "delivered as of a past day"},
        {'H', "as-of-words", "a word as of a past day"},
    };
    return all;
}

Questions::Questions(const estate::EstateGenerator& generator, quint64 records)
    : m_generator(generator)
    , m_records(records)
{
    using estate::Tongue;
    const estate::Vocabulary& vocabulary = generator.vocabulary();
    const auto add = [&](Tongue tongue, int rank) {
        const QByteArray word = m_fold.words(vocabulary.word(tongue, rank));
        if (ofLetters(word)) {
            m_ranks.emplace(word.toStdString(), rank);
        }
    };
    for (const Tongue tongue : {Tongue::German, Tongue::English, Tongue::French, Tongue::Spanish, Tongue::Polish}) {
        for (int rank = 0; rank < estate::Vocabulary::ownWords; ++rank) {
            add(tongue, rank);
        }
    }
    for (int rank = estate::Vocabulary::ownWords; rank < estate::Vocabulary::size; ++rank) {
        add(Tongue::English, rank);
    }
}

int Questions::rankOf(const QByteArray& word) const
{
    const auto found = m_ranks.find(word.toStdString());
    return found == m_ranks.end() ? noRank : found->second;
}

QByteArray Questions::pickWord(Dice& dice, int from, int to)
{
    // A rare word of a template's sentence stands in all that is made of it: those of the letter itself lie between
    // them.
    const bool rare = from >= rareFrom;
    const qsizetype begin = rare ? m_reference + 1 + longestSentence : 0,
                    end = m_body.size() - (rare ? 2 * longestSentence + longestEnd : 0);
    QList<QByteArray> fitting;
    for (qsizetype i = begin; i < end; ++i) {
        const QByteArray& word = m_body[i];
        const int rank = rankOf(word);
        if (rank >= from && rank < to && !fitting.contains(word)) {
            fitting << word;
        }
    }
    return fitting.isEmpty() ? QByteArray() : fitting[qsizetype(dice.below(quint64(fitting.size())))];
}

std::optional<QList<QByteArray>> Questions::pickPhrase(Dice& dice, bool ofCommon)
{
    std::vector<QList<QByteArray>> fitting;
    for (qsizetype i = 0; i + 1 < m_body.size(); ++i) {
        const int first = rankOf(m_body[i]), second = rankOf(m_body[i + 1]);
        const bool common = first < commonBelow && second < commonBelow;
        if (first != noRank && second != noRank && common == ofCommon) {
            fitting.push_back({m_body[i], m_body[i + 1]});
        }
    }
    return fitting.empty() ? std::nullopt : std::optional(fitting[dice.below(fitting.size())]);
}

std::optional<Demand> Questions::attempt(char letter, Dice& dice)
{
    m_generator.make(dice.below(m_records), m_record);
    const estate::EstateRecord& r = m_record;
    if (r.trap != 0 || r.tongue == estate::Tongue::Japanese || r.legs.size() == 0 || r.renditions[0].body.empty()) {
        return std::nullopt;
    }
    m_body.clear();
    for (const QByteArray& word : m_fold.words(r.renditions[0].body).split(' ')) {
        m_body << word;
    }
    // "R1234-000000017", which folding parts in two.
    const QByteArray reference = QByteArray::number(r.source).rightJustified(9, '0');
    m_reference = m_body.indexOf(reference);
    if (m_reference < 1 || m_body[m_reference - 1].size() != 5 || m_body[m_reference - 1][0] != 'r') {
        return std::nullopt;
    }
    const estate::MadeLeg& leg = r.legs[0];
    const qint64 day = r.sent.wall / estate::msInDay;
    const QByteArray common = pickWord(dice, 0, commonBelow), mid = pickWord(dice, midFrom, midTo),
                     rare = pickWord(dice, rareFrom, rareTo), any = pickWord(dice, 0, rareTo);
    const auto ask = [](auto... parts) { return (!parts.isEmpty() && ...); };
    Building b;
    switch (letter) {
    case 'a': b.customer(leg.customer); break;
    case 'b': b.type(r.type).channel(leg.channel).sentAround(day, 45, 45); break;
    case 'c': b.state(leg.state).language(r.language).unit(r.unit); break;
    case 'd':
        b.made.phrase = {m_body[m_reference - 1], reference};
        b.made.query = QString::fromLatin1(b.made.phrase.first().toUpper() + '-' + reference);
        break;
    case 'e': return ask(rare) ? std::optional(b.word(rare).made) : std::nullopt;
    case 'f': {
        const QByteArray family = m_fold.words(leg.recipient).split(' ').last();
        return ask(family) && ofLetters(family) ? std::optional(b.name(family).made) : std::nullopt;
    }
    case 'g': return ask(common) ? std::optional(b.word(common).made) : std::nullopt;
    case 'h': {
        const QByteArray second = pickWord(dice, 0, commonBelow);
        return ask(common, second) && common != second ? std::optional(b.word(common).word(second).made) : std::nullopt;
    }
    case 'i': return ask(common, mid) ? std::optional(b.word(common).word(mid).made) : std::nullopt;
    case 'j': {
        const QByteArray second = pickWord(dice, midFrom, midTo);
        return ask(mid, second) && mid != second ? std::optional(b.word(mid).word(second).made) : std::nullopt;
    }
    case 'k':
    case 'l': {
        const auto two = pickPhrase(dice, letter == 'l');
        return two ? std::optional(b.phrase(*two).made) : std::nullopt;
    }
    case 'm': return any.size() > 3 ? std::optional(b.prefix(any.left(3)).made) : std::nullopt;
    case 'n':
        return ask(common) && any.size() > 3 ? std::optional(b.word(common).prefix(any.left(3)).made) : std::nullopt;
    case 'o': return ask(any) ? std::optional(b.prefix(any.left(1)).made) : std::nullopt;
    case 'p':
        if (!ask(common) || !isRare(leg.channel)) {
            return std::nullopt;
        }
        b.word(common).type(r.type).channel(leg.channel);
        break;
    case 'q': return ask(rare) ? std::optional(b.word(rare).channel(leg.channel).made) : std::nullopt;
    case 'r': return ask(common) ? std::optional(b.customer(leg.customer).word(common).made) : std::nullopt;
    case 's': return ask(mid) ? std::optional(b.word(mid).sentAround(day, 45, 45).made) : std::nullopt;
    case 't': break;
    case 'u':
        if (r.campaign.empty() || isDelivered(r)) {
            return std::nullopt;
        }
        b.campaign(r.campaign).undelivered();
        break;
    case 'A':
        b.say(u"customer:%1 channel:%2 -bounced"_s.arg(QString::fromLatin1(bytes(leg.customer)),
                                                       spelled(bytes(code(leg.channel)))));
        break;
    case 'B': b.say(u"channel:email (bounced OR delivered) grade:>=C"_s); break;
    case 'C':
        return ask(common)
                   ? std::optional(b.say(u"channel:%1 -bounced -%2 sent:%3"_s
                                             .arg(spelled(bytes(code(leg.channel))), QString::fromLatin1(common))
                                             .arg(2017 + dice.below(9)))
                                       .made)
                   : std::nullopt;
    case 'D': b.say(u"format:pdf pages:>3"_s); break;
    case 'E': b.say(u"is:altered"_s); break;
    case 'F': b.say(u"is:duplicate"_s); break;
    case 'G': b.say(u"delivered type:%1 asof:%2"_s.arg(quoted(bytes(r.type)), isoDay(day + 3))); break;
    case 'H':
        return ask(mid) ? std::optional(b.say(u"%1 asof:%2"_s.arg(QString::fromLatin1(mid), isoDay(day + 3))).made)
                        : std::nullopt;
    case 'v': b.usage(estate::templateCode(r.usages[0].tmpl), r.usages[0].version); break;
    default: return std::nullopt;
    }
    return b.made;
}

std::vector<Demand> Questions::draw(char letter, int wanted)
{
    Dice dice(m_generator.seed(), estate::Subject::Body, (quint64(letter) << 48) + m_records);
    std::vector<Demand> drawn;
    for (int tries = wanted * 2'000; tries > 0 && int(drawn.size()) < wanted; --tries) {
        if (auto demand = attempt(letter, dice)) {
            drawn.push_back(*std::move(demand));
        }
    }
    return drawn;
}

QStringList Questions::typed(int wanted)
{
    Dice dice(m_generator.seed(), estate::Subject::Body, (quint64('~') << 48) + m_records);
    QStringList beginnings;
    while (beginnings.size() < wanted) {
        m_generator.make(dice.below(m_records), m_record);
        const QByteArray name = bytes(m_record.legs.size() > 0 ? m_record.legs[0].recipient : Text("Anna"));
        beginnings << QString::fromUtf8(name).left(1 + qsizetype(dice.below(4)));
    }
    return beginnings;
}

} // namespace cf::bench
