#include "models/activity/log.h"

#include "models/activity/log_rows.h"
#include "models/store/migrator.h"

#include <QDir>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSaveFile>

namespace cf::activity {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltBytes = 32;

QByteArray chance(qsizetype bytes)
{
    QByteArray made(bytes, Qt::Uninitialized);
    for (char& c : made) {
        c = char(QRandomGenerator::system()->bounded(256));
    }
    return made;
}

Result<void> name(store::Database& database, UtcMs now)
{
    CF_TRY(store::Statement insert, database.prepare(u"INSERT INTO log (pk, origin, made) SELECT 1, ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM log)"));
    constexpr qsizetype originBytes = 12;
    insert.bind(1, u"counterfoil/log-"_s + QString::fromLatin1(chance(originBytes).toHex())).bind(2, now);
    return insert.run();
}

Result<QString> originOf(store::Database& database)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT origin FROM log"));
    CF_TRY(const bool isThere, select.step());
    return isThere ? Result<QString>(select.text(0)) : fail(ErrorKind::Storage, u"the log has no name"_s);
}

Result<std::optional<Entry>> newestOf(store::Database& database, ActKind kind)
{
    CF_TRY(store::Statement * select, database.cached("SELECT leaf FROM entry WHERE kind = ?1 ORDER BY n DESC LIMIT 1"));
    select->bind(1, codeOf(kind));
    CF_TRY(const bool isThere, select->step());
    const QByteArray leaf = isThere ? select->blob(0) : QByteArray();
    select->reset();
    if (!isThere) {
        return std::optional<Entry>();
    }
    CF_TRY(Entry entry, entryFrom(leaf));
    return std::optional(std::move(entry));
}

/// Facts in the order in which entries tell them.
Act sorted(Act act)
{
    std::ranges::sort(act.told, {}, &ActFact::first);
    return act;
}

Result<bool> isKnown(store::Database& database, const Act& act)
{
    if (act.of.empty()) {
        return false;
    }
    CF_TRY(store::Statement * select, database.cached("SELECT e.leaf FROM subject s JOIN entry e ON e.n = s.entry WHERE s.id = ?1 AND s.kind = ?2 AND e.kind = ?3"));
    select->bind(1, act.of.front().id).bind(2, act.of.front().kind).bind(3, codeOf(act.kind));
    const Act wanted = sorted(act);
    bool isThere = false;
    for (;;) {
        CF_TRY(const bool isRow, select->step());
        if (!isRow) {
            return isThere;
        }
        const auto entry = entryFrom(select->blob(0));
        isThere = isThere || (entry && sorted(entry->act) == wanted);
    }
}

} // namespace

Result<std::unique_ptr<Log>> Log::open(const QString& profileDirectory, const Clock& clock)
{
    std::unique_ptr<Log> log(new Log(clock));
    const QDir profile(profileDirectory);
    log->m_path = profile.filePath(u"activity.sqlite"_s);
    log->m_beside = profile.filePath(u"activity.checkpoint"_s);
    {
        CF_TRY(store::Database database, store::Database::open(log->m_path, store::Database::Mode::ReadWriteDurable));
        CF_TRY(const auto migrations, store::migrationsIn(u":/sql/migrations/activity"_s));
        CF_CHECK(store::migrate(database, migrations));
        if (!originOf(database)) {
            CF_TRY(store::Transaction naming, store::Transaction::begin(database));
            CF_CHECK(name(database, clock.now()));
            CF_CHECK(naming.commit());
        }
        CF_TRY(log->m_origin, originOf(database));
        CF_CHECK(log->findSalt(database));
    }
    CF_TRY(log->m_writer, store::Writer::open(log->m_path, store::Database::Mode::ReadWriteDurable));
    CF_TRY(log->m_readers, store::Readers::open(log->m_path, 2));
    CF_TRY(log->m_brief, store::Readers::open(log->m_path, 1));
    return log;
}

/// Beside the log and not in it: without it the hashes of queries mean nothing any more, and it can be taken away.
Result<void> Log::findSalt(store::Database& database)
{
    const QString path = QFileInfo(m_path).dir().filePath(u"activity.salt"_s);
    const auto kept = [&path]() -> std::optional<QByteArray> {
        QFile file(path);
        QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(saltBytes + 1) : QByteArray();
        return bytes.size() == saltBytes ? std::optional(std::move(bytes)) : std::nullopt;
    };
    if (auto known = kept()) {
        m_salt = Secret(*std::move(known));
        return {};
    }
    // Of two programs that start at once one makes it, while it holds the log; the other finds it then.
    CF_TRY(store::Transaction holding, store::Transaction::begin(database));
    if (auto known = kept()) {
        m_salt = Secret(*std::move(known));
        return {};
    }
    QByteArray made = chance(saltBytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(made) != saltBytes || !file.commit()) {
        return fail(ErrorKind::Storage, u"the salt of the log cannot be written: "_s + file.errorString());
    }
    m_salt = Secret(std::move(made));
    return {};
}

QString Log::hashed(QStringView text) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_salt.reveal().toByteArray());
    code.addData(text.toUtf8());
    return QString::fromLatin1(code.result().toHex());
}

std::vector<Act> Log::held(std::vector<Act> acts) const
{
    for (Act& act : acts) {
        act.person = act.person.isEmpty() ? QString() : idOf(act.person);
        for (ActSubject& one : act.of) {
            one.id = idOf(one.id);
        }
    }
    return acts;
}

LogListing Log::held(LogListing listing) const
{
    if (listing.person && !listing.person->isEmpty()) {
        listing.person = idOf(*listing.person);
    }
    listing.subject = listing.subject.isEmpty() ? QString() : idOf(listing.subject);
    return listing;
}

QFuture<Result<qint64>> Log::added(std::function<Result<qint64>(store::Database&)> add, qint64 count, bool isWaitedFor)
{
    const auto lost = [count, isWaitedFor, unwritten = m_unwritten](const Error& error) {
        *unwritten += count;
        if (!isWaitedFor) {
            qWarning("activity log: not written: %s", qPrintable(error.detail));
        }
    };
    const auto isTold = std::make_shared<std::atomic<bool>>(false);
    QFuture<Result<qint64>> noted = m_writer->write([add = std::move(add), lost, isTold](store::Database& database) {
        Result<qint64> done = add(database);
        if (!done) {
            lost(done.error());
            *isTold = true;
        }
        return done;
    });
    QMetaObject::invokeMethod(this, [this, noted, lost, isTold] {
        deliver(noted, this, [this, lost, isTold](const Result<qint64>& done) {
            if (done && *done >= 0) {
                Q_EMIT changed();
            } else if (!done && !*isTold && done.error().kind != ErrorKind::Cancelled) { // it could not be committed
                lost(done.error());
            }
        });
    });
    return noted;
}

QFuture<Result<qint64>> Log::note(std::vector<Act> acts)
{
    const auto count = qint64(acts.size());
    // The time is taken when it is this one's turn, so that entries of several threads and programs stand in its order.
    return added([acts = held(std::move(acts)), clock = &m_clock](store::Database& database) { return append(database, acts, clock->now()); }, count, true);
}

void Log::noteSoon(Act act)
{
    std::vector<Act> plain = held({std::move(act)});
    if (const auto bytes = canonicalBytes({0, 0, plain.front()}); !bytes) { // it would keep the others from being written
        ++*m_unwritten;
        qWarning("activity log: not written: %s", qPrintable(bytes.error().detail));
        return;
    }
    {
        const std::scoped_lock lock(m_waiting->mutex);
        m_waiting->acts.push_back(std::move(plain.front()));
    }
    // Each asks for a commit, and the first that comes takes all there are. When none can be begun they wait for the next.
    const auto addAll = [waiting = m_waiting, unwritten = m_unwritten, clock = &m_clock](store::Database& database) -> Result<qint64> {
        std::vector<Act> acts;
        {
            const std::scoped_lock taking(waiting->mutex);
            acts.swap(waiting->acts);
        }
        if (acts.empty()) {
            return -1;
        }
        Result<qint64> done = append(database, acts, clock->now());
        *unwritten += done ? 0 : qint64(acts.size()) - 1;
        return done;
    };
    added(addAll, 1, false);
}

QFuture<Result<int>> Log::noteNew(std::vector<Act> acts)
{
    return told(m_writer->write([acts = held(std::move(acts)), clock = &m_clock](store::Database& database) -> Result<int> {
        std::vector<Act> wanted;
        for (const Act& act : acts) {
            CF_TRY(const bool isThere, isKnown(database, act));
            if (!isThere) {
                wanted.push_back(act);
            }
        }
        if (!wanted.empty()) {
            CF_CHECK(append(database, wanted, clock->now()));
        }
        return int(wanted.size());
    }));
}

QFuture<Result<std::optional<Entry>>> Log::newest(ActKind kind)
{
    return m_brief->read([kind](store::Database& database) { return newestOf(database, kind); });
}

QFuture<Result<LogState>> Log::state()
{
    return m_brief->read([origin = m_origin, beside = m_beside, unwritten = m_unwritten](store::Database& database) -> Result<LogState> {
        LogState state;
        state.origin = origin;
        state.unwritten = *unwritten;
        CF_TRY(state.size, sizeOf(database));
        if (state.size > 0) {
            CF_TRY(state.lastAt, database.integer(u"SELECT at FROM entry ORDER BY n DESC LIMIT 1"));
        }
        CF_TRY(const auto newest, newestCheckpoint(database));
        if (newest) {
            state.checkpoint = newest->head;
            state.key = newest->key;
        }
        CF_TRY(state.broken, breakOf(database, origin, beside));
        return state;
    });
}

} // namespace cf::activity
