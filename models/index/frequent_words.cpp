#include "models/index/frequent_words.h"

#include "models/index/seal.h"
#include "models/index/segment_builder.h"
#include "models/index/segment_catalogue.h"

namespace cf::index {

namespace {

struct Seen {
    qint64 documents = 0;
    qint64 words = 0; ///< that begin so, in the segment that has most
};
using Counts = QHash<QByteArray, Seen>;

/// Of the words of one segment that at least so many documents hold.
Result<void> countWords(store::Database& database, qint64 number, quint32 least, Counts& words, Counts& starts)
{
    CF_TRY(const Segment segment, Segment::open(database, number));
    Counts here;
    const char field = char(Field::Text);
    CF_CHECK(segment.each(database, QByteArrayView(&field, 1), [&](const Entry& entry) -> Result<bool> {
        if (entry.word[0] != field) {
            return false;
        }
        if (entry.documents >= least) {
            words[entry.word.toByteArray()].documents += entry.documents;
        }
        if (const qsizetype size = sizeOfStart(entry.word.sliced(1), listedStart)) {
            Seen& start = here[char(Field::Start) + entry.word.sliced(1, size).toByteArray()];
            start.documents += entry.documents;
            ++start.words;
        }
        return true;
    }));
    for (auto start = here.cbegin(); start != here.cend(); ++start) {
        Seen& all = starts[start.key()];
        all.documents += start->documents;
        all.words = std::max(all.words, start->words);
    }
    return {};
}

/// Those in enough documents, the most frequent first.
std::vector<QByteArray> chosen(const Counts& counts, qint64 documents, qint64 words, size_t most)
{
    std::vector<std::pair<qint64, QByteArray>> order;
    for (auto seen = counts.cbegin(); seen != counts.cend(); ++seen) {
        if (seen->documents >= documents && seen->words >= words) {
            order.emplace_back(-seen->documents, seen.key());
        }
    }
    std::sort(order.begin(), order.end());
    order.resize(std::min(order.size(), most));
    std::vector<QByteArray> first;
    for (auto& [count, word] : order) {
        first.push_back(std::move(word));
    }
    return first;
}

Result<qint64> documentsIn(store::Database& database)
{
    return database.integer(u"SELECT coalesce(sum(documents), 0) FROM index_live");
}

} // namespace

Result<std::shared_ptr<const FrequentWords>> FrequentWords::of(store::Database& database)
{
    struct Kept {
        std::shared_ptr<const FrequentWords> words;
        std::pair<qint64, qint64> state; ///< how many, and when they were noted
    };
    Kept& kept = database.attached<Kept>();
    CF_TRY(store::Statement * select, database.cached("SELECT (SELECT count(*) FROM index_frequent), noted FROM index_state"));
    CF_TRY([[maybe_unused]] const bool row, select->step());
    const std::pair<qint64, qint64> state(select->integer(0), select->integer(1));
    select->reset();
    if (!kept.words || kept.state != state) {
        CF_TRY(kept.words, read(database));
        kept.state = state;
    }
    return kept.words;
}

Result<std::shared_ptr<const FrequentWords>> FrequentWords::read(store::Database& database)
{
    auto words = std::make_shared<FrequentWords>();
    CF_TRY(store::Statement select, database.prepare(u"SELECT number, word FROM index_frequent ORDER BY number"));
    for (;;) {
        CF_TRY(const bool more, select.step());
        if (!more) {
            return std::shared_ptr<const FrequentWords>(std::move(words));
        }
        const qint64 number = select.integer(0);
        QByteArray word = select.blob(1);
        if (number != words->count() || !unseal(word, number) || words->numberOf(word)) {
            return fail(ErrorKind::Protocol, QStringLiteral("search index: frequent word %1 is damaged").arg(number));
        }
        words->m_numbers.insert(word, words->count());
    }
}

std::optional<quint32> FrequentWords::numberOf(QByteArrayView word) const
{
    const auto found = m_numbers.constFind(QByteArray::fromRawData(word.data(), word.size()));
    return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
}

bool FrequentWords::isListed(QByteArrayView start, quint32 count) const
{
    const auto number = numberOf(char(Field::Start) + start.toByteArray());
    return number && *number < count;
}

bool FrequentWords::isListed(QByteArrayView first, QByteArrayView second, quint32 count) const
{
    const auto one = numberOf(char(Field::Text) + first.toByteArray());
    const auto other = one ? numberOf(char(Field::Text) + second.toByteArray()) : one;
    return one && other && std::max(*one, *other) < count;
}

QByteArray pairWord(QByteArrayView first, QByteArrayView second)
{
    QByteArray pair(1, char(Field::Pair));
    pair.reserve(first.size() + second.size() + 2);
    return pair.append(first).append(' ').append(second);
}

Result<bool> isNotingDue(store::Database& database, const Noting& noting)
{
    CF_TRY(store::Statement * select, database.cached("SELECT noted FROM index_state"));
    CF_TRY([[maybe_unused]] const bool row, select->step());
    const qint64 noted = select->integer(0);
    select->reset();
    CF_TRY(const qint64 documents, documentsIn(database));
    return documents >= std::max(noting.first, noted * noting.factor);
}

Result<bool> noteFrequentWords(store::Database& database, const Noting& noting)
{
    CF_TRY(const bool due, isNotingDue(database, noting));
    if (!due) {
        return false;
    }
    CF_TRY(const std::vector<SegmentInfo> all, segments(database));
    Counts words, starts;
    qint64 seen = 0;
    for (auto segment = all.rbegin(); segment != all.rend(); ++segment) {
        if (seen > noting.sample / 8 && seen + segment->documents > noting.sample) {
            continue;
        }
        const auto least = quint32(segment->documents / (4 * noting.wordOneIn)); // what is rarer would only fill the memory
        const Result<void> counted = countWords(database, segment->id, least, words, starts);
        if (!counted && counted.error().kind != ErrorKind::Protocol) { // damage is for those who look for words in it
            return tl::unexpected(counted.error());
        }
        seen += counted ? segment->documents : 0;
    }
    CF_TRY(const auto known, FrequentWords::of(database));
    quint32 number = known->count();
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO index_frequent (number, word) VALUES (?1, ?2)"));
    for (const auto& list : {chosen(words, seen / noting.wordOneIn + 1, 0, noting.most),
                             chosen(starts, seen / noting.startOneIn + 1, noting.startWords, noting.most)}) {
        for (const QByteArray& word : list) {
            if (!known->numberOf(word)) {
                Output sealed;
                sealed.append(word);
                seal(sealed, number);
                insert->bind(1, qint64(number++)).bind(2, QByteArrayView(sealed).toByteArray());
                CF_CHECK(insert->run());
            }
        }
    }
    CF_TRY(const qint64 documents, documentsIn(database));
    CF_TRY(store::Statement * note, database.cached("UPDATE index_state SET noted = ?1"));
    note->bind(1, documents);
    return note->run().map([] { return true; });
}

} // namespace cf::index
