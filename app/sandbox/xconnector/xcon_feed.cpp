#include "app/sandbox/xconnector/xcon_feed.h"

#include "app/sandbox/xconnector/xcon_truth.h"

#include <algorithm>

namespace cf::sandbox::xconnector {

namespace {

using namespace Qt::StringLiterals;

// A key has 40 bits: whether it was appended, the number of the record or of what was appended, which event of it, whether again.
constexpr quint64 appendedBit = 1ULL << 39, againBit = 1, keyBits = (1ULL << 40) - 1;

quint64 keyOf(quint64 number, qsizetype event, bool isAgain) { return number << 7 | quint64(event) << 1 | (isAgain ? againBit : 0); }
quint64 numberIn(quint64 key) { return (key & ~appendedBit) >> 7; }
qsizetype eventIn(quint64 key) { return qsizetype(key >> 1 & 63); }

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // of ULIDs

QString letters(quint64 value, int count)
{
    QString made(count, u'0');
    for (int at = count - 1; at >= 0; --at, value >>= 5) {
        made[at] = QLatin1Char(alphabet[value & 31]);
    }
    return made;
}

std::optional<quint64> valueOf(QStringView text)
{
    quint64 value = 0;
    for (const QChar letter : text) {
        const auto* const found = std::find(std::begin(alphabet), std::end(alphabet) - 1, letter.toLatin1());
        if (found == std::end(alphabet) - 1) {
            return std::nullopt;
        }
        value = value << 5 | quint64(found - std::begin(alphabet));
    }
    return value;
}

/// What hides the key in an id, and shows that nobody made it up.
quint64 sealOf(quint64 seed, UtcMs at, quint64 key) { return estate::Dice(seed ^ quint64(at), estate::Subject::Feed, ~key).next() & keyBits; }
quint64 maskOf(quint64 seed, quint64 seal) { return estate::Dice(seed, estate::Subject::Feed, seal | 1ULL << 60).next() & keyBits; }

} // namespace

Feed::Feed(const estate::EstateGenerator& generator, quint64 records, const Clock& clock)
    : m_generator(generator)
    , m_records(records)
    , m_clock(clock)
{}

void Feed::build()
{
    if (m_isBuilt) {
        return;
    }
    m_isBuilt = true;
    std::vector<Place> made;
    for (quint64 number = 0; number < m_records; ++number) {
        m_generator.make(number, m_made);
        const Story told = storyOf(m_made, m_generator.seed());
        for (qsizetype i = 0; i < told.events.size(); ++i) {
            const StoryEvent& event = told.events[i];
            made.push_back({event.told, keyOf(number, i, false)});
            if (event.toldAgain > 0) {
                made.push_back({event.toldAgain, keyOf(number, i, true)});
            }
        }
    }
    std::sort(made.begin(), made.end());
    const auto middle = qsizetype(m_places.size()); // what was appended before anybody asked
    m_places.insert(m_places.end(), made.begin(), made.end());
    std::inplace_merge(m_places.begin(), m_places.begin() + middle, m_places.end());
}

const Story& Feed::story(quint64 number)
{
    if (const Story* kept = m_stories.object(number)) {
        return *kept;
    }
    m_generator.make(number, m_made);
    auto* const made = new Story(storyOf(m_made, m_generator.seed()));
    m_stories.insert(number, made);
    return *made;
}

Feed::Told Feed::toldAt(const Place& place)
{
    Told told;
    told.isAgain = (place.key & againBit) != 0;
    if ((place.key & appendedBit) != 0) {
        const Appended& appended = m_appended[numberIn(place.key)];
        told.story = &appended.story;
        told.event = &appended.event;
        told.verbatim = appended.verbatim.isEmpty() ? nullptr : &appended.verbatim;
        told.first = place;
    } else {
        told.story = &story(numberIn(place.key));
        told.event = &told.story->events[eventIn(place.key)];
        told.first = {told.event->told, place.key & ~againBit};
    }
    return told;
}

QString Feed::idOf(const Place& first) const
{
    const quint64 seal = sealOf(m_generator.seed(), first.at, first.key), hidden = first.key ^ maskOf(m_generator.seed(), seal);
    return letters(quint64(first.at), 10) + letters(seal, 8) + letters(hidden, 8);
}

std::optional<qsizetype> Feed::positionOf(const QString& id)
{
    if (const auto named = m_named.constFind(id); named != m_named.constEnd()) {
        return std::lower_bound(m_places.begin(), m_places.end(), *named) - m_places.begin();
    }
    if (id.size() != 26) {
        return std::nullopt;
    }
    const QStringView view(id);
    const auto at = valueOf(view.left(10)), seal = valueOf(view.mid(10, 8)), hidden = valueOf(view.mid(18));
    if (!at || !seal || !hidden) {
        return std::nullopt;
    }
    const Place place{UtcMs(*at), *hidden ^ maskOf(m_generator.seed(), *seal)};
    const auto found = std::lower_bound(m_places.begin(), m_places.end(), place);
    const bool isThere = found != m_places.end() && *found == place && sealOf(m_generator.seed(), place.at, place.key) == *seal;
    return isThere ? std::optional(qsizetype(found - m_places.begin())) : std::nullopt;
}

qsizetype Feed::firstAt(UtcMs instant) const
{
    return std::lower_bound(m_places.begin(), m_places.end(), Place{instant, 0}) - m_places.begin();
}

QJsonObject Feed::jsonOf(const Told& told)
{
    Envelope envelope;
    envelope.id = idOf(told.first);
    envelope.sequence = quint64(std::lower_bound(m_places.begin(), m_places.end(), told.first) - m_places.begin()) + 1;
    envelope.salt = sealOf(m_generator.seed(), 1, told.first.key);
    envelope.isAgain = told.isAgain;
    if (told.verbatim == nullptr) {
        return cloudEventOf(*told.story, *told.event, envelope);
    }
    QJsonObject json = *told.verbatim;
    if (!json.contains(u"id")) {
        json.insert(u"id"_s, envelope.id);
    }
    return json;
}

Result<QJsonArray> Feed::page(const FeedQuestion& question)
{
    build();
    const UtcMs now = m_clock.now();
    const qsizetype oldest = m_kept > 0 ? firstAt(now - m_kept) : 0, end = firstAt(now + 1);
    qsizetype at = oldest;
    if (question.after) {
        const auto position = positionOf(*question.after);
        if (!position || *position >= end || *position + 1 < oldest) { // the last one that was forgotten leads on
            return fail(ErrorKind::NotFound, u"the feed does not know that event, or does not know it any more"_s);
        }
        at = *position + 1;
    }
    if (question.since) {
        at = std::max(at, firstAt(*question.since));
    }
    QJsonArray page;
    qsizetype good = 0; // entries that a page may end with
    for (; at < end && (page.size() < question.limit || good == 0); ++at) {
        const Told told = toldAt(m_places[size_t(at)]);
        const bool isOfStory = question.document.isEmpty() || (told.story->document == question.document &&
                                                               (question.attempt == 0 || told.event->attempt == question.attempt));
        if (!isOfStory) {
            continue;
        }
        const QJsonObject json = jsonOf(told);
        if (!question.types.isEmpty() && !question.types.contains(json[u"type"].toString())) {
            continue;
        }
        page.append(json);
        good = told.isAgain ? good : page.size();
    }
    while (page.size() > good) {
        page.removeLast();
    }
    return page;
}

QString Feed::append(Story story, const StoryEvent& event, const QJsonObject& verbatim)
{
    const UtcMs now = m_clock.now();
    StoryEvent told = event;
    told.told = now;
    const QString own = verbatim[u"id"].toString();
    const bool isAgain = !own.isEmpty() && positionOf(own).has_value();
    const Place place{now, appendedBit | keyOf(m_appended.size(), 0, isAgain)};
    if (!own.isEmpty() && !isAgain) {
        m_named.insert(own, place);
    }
    m_appended.push_back({std::move(story), told, verbatim});
    m_places.insert(std::upper_bound(m_places.begin(), m_places.end(), place), place);
    return own.isEmpty() ? idOf(place) : own;
}

void Feed::appendLater(const Story& story, const StoryEvent& event, UtcMs told)
{
    StoryEvent later = event;
    later.told = std::max(told, m_clock.now());
    const Place place{later.told, appendedBit | keyOf(m_appended.size(), 0, false)};
    m_appended.push_back({story, later, {}});
    m_places.insert(std::upper_bound(m_places.begin(), m_places.end(), place), place);
}

int Feed::lastAttempt(const Story& story) const
{
    int last = 0;
    for (const StoryEvent& event : story.events) {
        last = std::max(last, event.attempt);
    }
    for (const Appended& one : m_appended) {
        last = one.story.document == story.document ? std::max(last, one.event.attempt) : last;
    }
    return last;
}

Result<Story> Feed::storyNamed(const QString& document)
{
    const auto found = std::find_if(m_appended.begin(), m_appended.end(), [&](const Appended& one) { return one.story.document == document; });
    if (found != m_appended.end()) {
        return found->story;
    }
    bool isNumber = false;
    const quint64 number = document.mid(2).toULongLong(&isNumber);
    if (!isNumber || number >= m_records || story(number).document != document) {
        return fail(ErrorKind::NotFound, u"no communication %1"_s.arg(document));
    }
    return story(number);
}

Story Feed::withAppended(const Story& before) const
{
    Story all = before;
    for (const Appended& one : m_appended) {
        if (one.story.document == all.document && one.verbatim.isEmpty() && one.event.told <= m_clock.now()) {
            all.events.append(one.event);
        }
    }
    return all;
}

Result<QJsonObject> Feed::truth(const QString& document)
{
    CF_TRY(const Story found, storyNamed(document));
    return truthOf(withAppended(found));
}

Result<QJsonObject> Feed::truthOfNumber(quint64 number)
{
    if (number >= m_records) {
        return fail(ErrorKind::NotFound, u"no record %1"_s.arg(number));
    }
    return truthOf(withAppended(story(number)));
}

QJsonObject Feed::figures()
{
    build();
    const qsizetype end = firstAt(m_clock.now() + 1);
    qint64 repeated = 0, restated = 0, native = 0, strange = 0;
    for (qsizetype at = 0; at < end; ++at) {
        const Told told = toldAt(m_places[size_t(at)]);
        repeated += told.isAgain && !told.event->isRestated;
        restated += told.isAgain && told.event->isRestated;
        native += !told.isAgain && told.event->isNative;
        strange += !told.isAgain && told.event->strangeness != Strangeness::None;
    }
    return {{u"records"_s, qint64(m_records)}, {u"events"_s, end},        {u"distinct"_s, end - repeated - restated},
            {u"repeated"_s, repeated},         {u"restated"_s, restated}, {u"native"_s, native},
            {u"strange"_s, strange}};
}

} // namespace cf::sandbox::xconnector
