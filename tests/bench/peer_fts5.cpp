// SQLite with its full-text table, rowids in the order of the time of sending.
#include "models/store/database.h"
#include "tests/bench/peer.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace cf::bench {

namespace {

class Fts5 final : public Peer
{
public:
    explicit Fts5(const QString& folder)
        : m_folder(folder)
    {}
    QString engine() const override { return u"sqlite-fts5"_s; }

    Result<void> load(PeerCorpus& corpus) override
    {
        QDir().mkpath(m_folder);
        CF_TRY(m_database, open());
        CF_CHECK(m_database->execute(u"PRAGMA cache_size=-262144; PRAGMA wal_autocheckpoint=8000"));
        CF_CHECK(m_database->execute(u"CREATE TABLE communication (id INTEGER PRIMARY KEY, document text, title text, "
                                     u"type text, unit text, language text, "
                                     "repository text, template text, version text, campaign text, class text, format "
                                     "text, month text, day bigint, customer text, "
                                     "channel text, state text, delivered boolean, words text, names text);"
                                     "CREATE VIRTUAL TABLE word USING fts5(words, names, content='communication', "
                                     "content_rowid='id', tokenize='ascii');"));
        for (const QString& table : peerTables()) {
            CF_CHECK(m_database->execute(table));
        }
        CF_TRY(auto row,
               m_database->prepare(
                   u"INSERT INTO communication VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,"
                   "?17,?18,?19,?20)"));
        CF_TRY(auto leg, m_database->prepare(u"INSERT INTO leg VALUES (?1,?2,?3,?4,?5,?6)"));
        CF_TRY(auto words, m_database->prepare(u"INSERT INTO word (rowid, words, names) VALUES (?1,?2,?3)"));
        for (quint64 place = 0; place < corpus.records();) {
            CF_TRY(store::Transaction transaction, store::Transaction::begin(*m_database));
            for (const quint64 end = std::min(place + 10'000, corpus.records()); place < end; ++place) {
                CF_CHECK(add(corpus.at(place), row, leg, words));
            }
            CF_CHECK(transaction.commit());
        }
        for (const QString& index : peerIndexes()) {
            CF_CHECK(m_database->execute(index));
        }
        CF_CHECK(m_database->execute(
            u"INSERT INTO word (word) VALUES ('optimize'); ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)"));
        return {};
    }

    bool can(const Demand&) const override { return true; }
    Result<double> newest(const Demand& demand) override { return run({sqlOf(demand).newest()}); }
    Result<double> all(const Demand& demand) override
    {
        const PeerSql sql = sqlOf(demand);
        return run({sql.newest(), sql.all()});
    }
    qint64 total() const override { return m_total; }
    qint64 bytes() const override { return bytesBelow(m_folder); }
    double residentMegabytes() const override { return memory("VmHWM"); }

private:
    Result<store::Database> open() const
    {
        return store::Database::open(m_folder + u"/peer.sqlite"_s, store::Database::Mode::ReadWrite);
    }

    static Result<void> add(const PeerRecord& r, store::Statement& row, store::Statement& leg, store::Statement& words)
    {
        int at = 1;
        row.bind(at++, r.id);
        for (const QByteArray* value : {&r.document, &r.title, &r.type, &r.unit, &r.language, &r.repository, &r.tmpl,
                                        &r.version, &r.campaign, &r.klass, &r.format, &r.month}) {
            row.bindUtf8(at++, *value);
        }
        row.bind(at++, r.day);
        const PeerLeg first = r.legs.empty() ? PeerLeg() : r.legs.front();
        for (const QByteArray* value : {&first.customer, &first.channel, &first.state}) {
            row.bindUtf8(at++, *value);
        }
        row.bind(at, r.delivered).bindUtf8(at + 1, r.words).bindUtf8(at + 2, r.names);
        CF_CHECK(row.run());
        for (const PeerLeg& one : r.legs) {
            leg.bind(1, r.id);
            leg.bindUtf8(2, one.customer)
                .bindUtf8(3, one.channel)
                .bindUtf8(4, one.state)
                .bindUtf8(5, one.grade)
                .bindUtf8(6, one.reason);
            CF_CHECK(leg.run());
        }
        words.bind(1, r.id).bindUtf8(2, r.words).bindUtf8(3, r.names);
        return words.run();
    }

    static PeerSql sqlOf(const Demand& demand)
    {
        PeerSql sql;
        QByteArrayList match;
        for (const QByteArray& word : demand.words) {
            match << "words : \"" + word + '"';
        }
        if (!demand.phrase.isEmpty()) {
            match << "words : \"" + demand.phrase.join(' ') + '"';
        }
        if (!demand.prefix.isEmpty()) {
            match << "words : \"" + demand.prefix + "\" *";
        }
        if (!demand.name.isEmpty()) {
            match << "names : \"" + demand.name + '"';
        }
        addFilters(sql, demand);
        if (!match.isEmpty()) {
            sql.from = u"word w JOIN communication c ON c.id = w.rowid"_s;
            sql.conditions.prepend(u"w.word MATCH "_s + sqlText(match.join(" AND ")));
        }
        return sql;
    }

    Result<double> run(const QStringList& statements)
    {
        QElapsedTimer timer;
        timer.start();
        for (QString sql : statements) {
            if (sql.contains(u"MATCH"_s)) {
                sql.replace(u"ORDER BY c.id DESC"_s, u"ORDER BY w.rowid DESC"_s); // by which it may stop early
            }
            CF_TRY(store::Statement statement, m_database->prepare(sql));
            while (true) {
                CF_TRY(const bool more, statement.step());
                if (!more) {
                    break;
                }
                if (statement.columns() == 3 && statement.utf8(0) == "total") {
                    m_total = statement.integer(2);
                }
            }
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }

    QString m_folder;
    std::optional<store::Database> m_database;
    qint64 m_total = -1;
};

} // namespace

std::unique_ptr<Peer> fts5Peer(const QString& folder) { return std::make_unique<Fts5>(folder + u"/fts5"_s); }

} // namespace cf::bench
