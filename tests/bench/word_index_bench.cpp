// The word index alone: how fast it takes documents in, how large it is, how fast it answers.
// usage: bench_word_index [DOCUMENTS] [FILE]   an existing FILE is asked only
#include "models/index/word_query.h"
#include "models/index/word_writer.h"
#include "models/store/migrator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <random>

using namespace cf;
using namespace cf::index;
using namespace Qt::StringLiterals;

namespace {

constexpr int vocabulary = 60'000;

/// Words by how common they are; pronounceable, so that prefixes spread as in a language.
QByteArray word(int rank)
{
    static const char consonants[] = "tnsrhldcmfpgwybvkxjqz";
    static const char vowels[] = "eaoiu";
    std::mt19937 engine(quint32(rank) * 2654435761u);
    QByteArray spelled;
    const int syllables = 1 + int(engine() % 3) + (rank > 200) + (rank > 5000);
    for (int i = 0; i < syllables; ++i) {
        const double x = double(engine()) / 4294967296.0;
        spelled += consonants[int(x * x * 21)];
        spelled += vowels[engine() % 5];
        if (engine() % 3 == 0) {
            spelled += consonants[engine() % 12];
        }
    }
    return spelled;
}

class Corpus
{
public:
    Corpus()
        : m_engine(1)
    {
        double sum = 0;
        std::vector<double> weights;
        for (int i = 0; i < vocabulary; ++i) {
            sum += 1.0 / std::pow(i + 2.7, 1.05);
            weights.push_back(sum);
            m_words.push_back(word(i));
        }
        size_t at = 0;
        for (int i = 0; i < 1 << 20; ++i) { // a table instead of a search for every word
            while (at + 1 < weights.size() && weights[at] / sum < (i + 0.5) / (1 << 20)) {
                ++at;
            }
            m_table.push_back(quint32(at));
        }
    }
    const QByteArray& any() { return m_words[m_table[m_engine() >> 12]]; }
    const QByteArray& ranked(int rank) const { return m_words[size_t(rank)]; }
    quint32 below(quint32 limit) { return m_engine() % limit; }
    std::vector<Stream> document(quint32 number)
    {
        const QByteArray split = ' ' + columnBreak.toByteArray() + ' ';
        QByteArray title = any() + ' ' + any() + ' ' + any();
        QByteArray facts = "type" + QByteArray::number(below(40)) + ' ' + partBreak.toByteArray() + " doc" + QByteArray::number(number) +
                           ' ' + partBreak.toByteArray() + " c" + QByteArray::number(below(400'000)) + ' ' + partBreak.toByteArray() + ' ' +
                           ranked(int(below(3000))) + ' ' + ranked(int(below(15'000)));
        QByteArray body;
        body.reserve(1000);
        for (int i = 0; i < 105; ++i) {
            body += any();
            body += ' ';
        }
        body += QByteArray::number(m_engine()) + ' ' + QByteArray::number(below(100'000));
        return {{Field::Title, title}, {Field::Text, title + split + facts + split + body}};
    }

private:
    std::mt19937 m_engine;
    std::vector<QByteArray> m_words;
    std::vector<quint32> m_table;
};

void fill(store::Database& database, quint32 documents)
{
    Corpus corpus;
    WordUpkeep upkeep;
    const auto step = [&]() -> bool {
        store::Transaction transaction = std::move(*store::Transaction::begin(database));
        const auto more = upkeep.step(database);
        if (!more || !transaction.commit()) {
            qFatal("cannot merge");
        }
        return *more;
    };
    qint64 making = 0, writing = 0, merging = 0, longest = 0;
    QElapsedTimer clock, total;
    total.start();
    for (quint32 at = 0; at < documents;) {
        WordPage page;
        clock.start();
        for (const quint32 end = std::min(documents, at + 2000); at < end; ++at) {
            page.put(at + 1, corpus.document(at));
        }
        making += clock.nsecsElapsed();
        clock.start();
        store::Transaction transaction = std::move(*store::Transaction::begin(database));
        if (!page.write(database) || !transaction.commit()) {
            qFatal("cannot write");
        }
        longest = std::max(longest, clock.nsecsElapsed());
        writing += clock.nsecsElapsed();
        clock.start();
        while (*isBehind(database)) {
            QElapsedTimer one;
            one.start();
            step();
            longest = std::max(longest, one.nsecsElapsed());
        }
        merging += clock.nsecsElapsed();
    }
    clock.start();
    while (step()) {
    }
    std::printf("%u documents: %.0f/s without making the texts (making %.1f s, writing %.1f s, merging on the way %.1f s, "
                "left over %.1f s); longest commit %.0f ms\n",
                documents, documents / (double(writing + merging) / 1e9), double(making) / 1e9, double(writing) / 1e9,
                double(merging) / 1e9, double(clock.nsecsElapsed()) / 1e9, double(longest) / 1e6);
    std::printf("%lld bytes a document in blocks, %lld segments, %lld words\n",
                *database.integer(u"SELECT sum(bytes) FROM index_segment") / documents,
                *database.integer(u"SELECT count(*) FROM index_segment"),
                *database.integer(u"SELECT sum(words) FROM index_segment"));
}

WordQuery phrase(std::vector<WordPattern> words)
{
    WordQuery query;
    query.kind = WordQuery::Kind::Phrase;
    query.phrase = std::move(words);
    return query;
}

WordQuery both(WordQuery a, WordQuery b)
{
    WordQuery query;
    query.children = {std::move(a), std::move(b)};
    return query;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const quint32 documents = argc > 1 ? QByteArray(argv[1]).toUInt() : 200'000;
    QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"index.sqlite"_s);
    const bool filled = QFile::exists(path);
    store::Database database = std::move(*store::Database::open(path, store::Database::Mode::ReadWrite));
    if (!filled) {
        if (!store::migrate(database, *store::migrationsIn(u":/sql/migrations/cache"_s))) {
            qFatal("cannot migrate");
        }
        fill(database, documents);
    }
    Corpus corpus;
    const auto common = [&] { return phrase({{corpus.ranked(int(corpus.below(30))), WordPattern::Match::Whole}}); };
    const auto mid = [&] { return phrase({{corpus.ranked(int(300 + corpus.below(2000))), WordPattern::Match::Whole}}); };
    const auto rare = [&] { return phrase({{corpus.ranked(int(20'000 + corpus.below(30'000))), WordPattern::Match::Whole}}); };
    const auto start = [&](int letters) { return phrase({{corpus.any().left(letters), WordPattern::Match::Start}}); };
    const std::vector<std::pair<const char*, std::function<WordQuery()>>> kinds{
        {"a rare word", rare},
        {"a common word", common},
        {"two common words", [&] { return both(common(), common()); }},
        {"common and mid", [&] { return both(common(), mid()); }},
        {"two mid", [&] { return both(mid(), mid()); }},
        {"prefix of 1", [&] { return start(1); }},
        {"prefix of 2", [&] { return start(2); }},
        {"prefix of 3", [&] { return start(3); }},
        {"common and prefix of 3", [&] { return both(common(), start(3)); }},
        {"phrase of common words",
         [&] { return phrase({{corpus.ranked(int(corpus.below(30))), WordPattern::Match::Whole}, {corpus.ranked(int(corpus.below(30))), WordPattern::Match::Whole}}); }},
        {"phrase", [&] { return phrase({{corpus.any(), WordPattern::Match::Whole}, {corpus.any(), WordPattern::Match::Whole}}); }},
    };
    WordIndex index;
    QElapsedTimer clock;
    clock.start();
    if (!index.refresh(database)) {
        qFatal("cannot read");
    }
    std::printf("opened in %.1f ms\n%-26s %8s %8s %8s %12s\n", double(clock.nsecsElapsed()) / 1e6, "ms", "p50", "p95", "p99", "found");
    for (const auto& [name, make] : kinds) {
        std::vector<double> times;
        double found = 0;
        for (int i = 0; i < 60; ++i) {
            const WordQuery query = make();
            clock.start();
            const auto set = index.evaluate(database, query);
            const quint64 count = set ? set->count() : 0;
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
            found += double(count) / 60;
        }
        std::sort(times.begin(), times.end());
        std::printf("%-26s %8.2f %8.2f %8.2f %12.0f\n", name, times[30], times[57], times[59], found);
    }
    return 0;
}
