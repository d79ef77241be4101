// PostgreSQL in a cluster of its own over a Unix socket: words as a stored tsvector of 'simple' with GIN, B-trees for
// the rest.
#include "tests/bench/peer.h"

#ifdef CF_WITH_POSTGRESQL

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <libpq-fe.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cf::bench {

namespace {

QString newestBin()
{
    QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    return names.isEmpty() ? QString() : versions.filePath(names.first()) + u"/bin/"_s;
}

/// A server does not run as root: then it runs as the user its package made.
constexpr char serverUser[] = "postgres";

class Postgresql final : public Peer
{
public:
    Postgresql(const QString& folder, const QString& bin)
        : m_folder(folder)
        , m_bin(bin)
    {}
    ~Postgresql() override
    {
        PQfinish(m_connection);
        if (m_started) {
            as({m_bin + u"pg_ctl"_s, u"-D"_s, m_folder + u"/data"_s, u"-m"_s, u"immediate"_s, u"-w"_s, u"stop"_s});
        }
    }
    Q_DISABLE_COPY_MOVE(Postgresql)
    QString engine() const override { return u"postgresql"_s; }

    Result<void> load(PeerCorpus& corpus) override
    {
        CF_CHECK(start());
        CF_CHECK(command("CREATE TABLE communication (id bigint PRIMARY KEY, document text, title text, type text, "
                         "unit text, language text, "
                         "repository text, template text, version text, campaign text, class text, format text, month "
                         "text, day bigint, customer "
                         "text, channel text, state text, delivered boolean, words text, names text, word tsvector "
                         "GENERATED ALWAYS AS "
                         "(to_tsvector('simple', words)) STORED, name tsvector GENERATED ALWAYS AS "
                         "(to_tsvector('simple', names)) STORED)"));
        for (const QString& table : peerTables()) {
            CF_CHECK(command(table.toUtf8()));
        }
        for (quint64 place = 0; place < corpus.records();) {
            const quint64 end = std::min(place + 10'000, corpus.records());
            QByteArray rows, legs;
            for (; place < end; ++place) {
                addLines(corpus.at(place), rows, legs);
            }
            CF_CHECK(copy("COPY communication (id, document, title, type, unit, language, repository, template, "
                          "version, campaign, class, "
                          "format, month, day, customer, channel, state, delivered, words, names) FROM STDIN",
                          rows));
            CF_CHECK(copy("COPY leg FROM STDIN", legs));
        }
        CF_CHECK(command("CREATE INDEX communication_word ON communication USING gin (word)"));
        CF_CHECK(command("CREATE INDEX communication_name ON communication USING gin (name)"));
        for (const QString& index : peerIndexes()) {
            CF_CHECK(command(index.toUtf8()));
        }
        return command("VACUUM ANALYZE");
    }

    bool can(const Demand&) const override { return true; }
    Result<double> newest(const Demand& demand) override { return run({sqlOf(demand).newest()}); }
    Result<double> all(const Demand& demand) override
    {
        const PeerSql sql = sqlOf(demand);
        return run({sql.newest(), sql.all()});
    }
    qint64 total() const override { return m_total; }
    qint64 bytes() const override
    {
        PGresult* size = PQexec(m_connection, "SELECT pg_database_size(current_database())");
        const qint64 found = QByteArray(PQgetvalue(size, 0, 0)).toLongLong();
        PQclear(size);
        return found;
    }
    double residentMegabytes() const override
    {
        return memory("VmHWM", PQbackendPID(m_connection));
    } ///< shared buffers it touched come with it

private:
    bool as(QStringList arguments) const
    {
        if (::geteuid() == 0) {
            arguments = QStringList{u"runuser"_s, u"-u"_s, QString::fromLatin1(serverUser), u"--"_s} + arguments;
        }
        QProcess process;
        process.setStandardOutputFile(m_folder + u"/setup.log"_s, QIODevice::Append);
        process.setStandardErrorFile(m_folder + u"/setup.log"_s, QIODevice::Append);
        process.start(arguments.takeFirst(), arguments);
        return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    Result<void> start()
    {
        QDir().mkpath(m_folder);
        if (const passwd* user = ::geteuid() == 0 ? ::getpwnam(serverUser) : nullptr) {
            [[maybe_unused]] const int owned = ::chown(m_folder.toLocal8Bit().constData(), user->pw_uid, user->pw_gid);
        }
        const QString data = m_folder + u"/data"_s;
        if (!as({m_bin + u"initdb"_s, u"-D"_s, data, u"-U"_s, u"bench"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
                 u"--locale=C.UTF-8"_s})) {
            return fail(ErrorKind::Storage, u"initdb failed"_s);
        }
        const QString settings =
            u"-c listen_addresses='' -c unix_socket_directories=%1 -c shared_buffers=2GB -c work_mem=256MB -c "
            "maintenance_work_mem=1GB -c effective_cache_size=8GB -c random_page_cost=1.1 -c jit=off -c "
            "max_wal_size=4GB "
            "-c wal_level=minimal -c max_wal_senders=0"_s.arg(m_folder);
        if (!as({m_bin + u"pg_ctl"_s, u"-D"_s, data, u"-l"_s, m_folder + u"/server.log"_s, u"-w"_s, u"-o"_s, settings,
                 u"start"_s})) {
            return fail(ErrorKind::Storage, u"the server does not start"_s);
        }
        m_started = true;
        m_connection = PQconnectdb((u"host=%1 user=bench dbname=postgres"_s.arg(m_folder)).toUtf8().constData());
        return PQstatus(m_connection) == CONNECTION_OK ? Result<void>() : refused();
    }

    tl::unexpected<Error> refused() const
    {
        return fail(ErrorKind::Storage, QString::fromUtf8(PQerrorMessage(m_connection)));
    }

    Result<void> command(const QByteArray& sql)
    {
        PGresult* done = PQexec(m_connection, sql.constData());
        const bool good = PQresultStatus(done) == PGRES_COMMAND_OK;
        PQclear(done);
        return good ? Result<void>() : refused();
    }

    Result<void> copy(const char* sql, const QByteArray& lines)
    {
        PQclear(PQexec(m_connection, sql));
        if (PQputCopyData(m_connection, lines.constData(), int(lines.size())) != 1 ||
            PQputCopyEnd(m_connection, nullptr) != 1) {
            return refused();
        }
        bool good = true;
        while (PGresult* done = PQgetResult(m_connection)) {
            good = good && PQresultStatus(done) == PGRES_COMMAND_OK;
            PQclear(done);
        }
        return good ? Result<void>() : refused();
    }

    /// The values hold neither tabs, line ends nor backslashes.
    static void addLines(const PeerRecord& r, QByteArray& rows, QByteArray& legs)
    {
        const QByteArray id = QByteArray::number(r.id);
        const PeerLeg first = r.legs.empty() ? PeerLeg() : r.legs.front();
        rows += id;
        for (const QByteArray& value :
             {r.document, r.title, r.type, r.unit, r.language, r.repository, r.tmpl, r.version, r.campaign, r.klass,
              r.format, r.month, QByteArray::number(r.day), first.customer, first.channel, first.state,
              QByteArray(r.delivered ? "t" : "f"), r.words, r.names}) {
            rows += '\t' + value;
        }
        rows += '\n';
        for (const PeerLeg& leg : r.legs) {
            legs += id + '\t' + leg.customer + '\t' + leg.channel + '\t' + leg.state + '\t' + leg.grade + '\t' +
                    leg.reason + '\n';
        }
    }

    static PeerSql sqlOf(const Demand& demand)
    {
        PeerSql sql;
        QByteArrayList match;
        for (const QByteArray& word : demand.words) {
            match << '\'' + word + '\'';
        }
        if (!demand.phrase.isEmpty()) {
            match << "('" + demand.phrase.join("' <-> '") + "')";
        }
        if (!demand.prefix.isEmpty()) {
            match << '\'' + demand.prefix + "':*";
        }
        if (!match.isEmpty()) {
            sql.conditions << u"c.word @@ "_s + sqlText(match.join(" & ")) + u"::tsquery"_s;
        }
        if (!demand.name.isEmpty()) {
            sql.conditions << u"c.name @@ "_s + sqlText('\'' + demand.name + '\'') + u"::tsquery"_s;
        }
        addFilters(sql, demand);
        return sql;
    }

    Result<double> run(const QStringList& statements)
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString& sql : statements) {
            PGresult* rows = PQexec(m_connection, sql.toUtf8().constData());
            const bool good = PQresultStatus(rows) == PGRES_TUPLES_OK;
            if (good && PQnfields(rows) == 3) {
                for (int row = 0; row < PQntuples(rows); ++row) {
                    if (qstrcmp(PQgetvalue(rows, row, 0), "total") == 0) {
                        m_total = QByteArray(PQgetvalue(rows, row, 2)).toLongLong();
                    }
                }
            }
            PQclear(rows);
            if (!good) {
                return refused();
            }
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }

    QString m_folder, m_bin;
    PGconn* m_connection = nullptr;
    bool m_started = false;
    qint64 m_total = -1;
};

} // namespace

std::unique_ptr<Peer> postgresqlPeer(const QString& folder)
{
    const QString bin = newestBin();
    return bin.isEmpty() ? nullptr : std::make_unique<Postgresql>(folder + u"/postgresql"_s, bin);
}

} // namespace cf::bench

#else

std::unique_ptr<cf::bench::Peer> cf::bench::postgresqlPeer(const QString&) { return nullptr; }

#endif
