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

/// What stands in activity.checkpoint, when it says more than the log can show.
Result<std::optional<TreeHead>> notContinued(store::Database& database, const QString& origin, const QString& beside)
{
    QFile file(beside);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::optional<TreeHead>(); // nothing was signed yet, or somebody took it away
    }
    constexpr qint64 largest = 4096;
    const auto kept = unprovenHead(file.read(largest));
    if (!kept) {
        return std::optional<TreeHead>(TreeHead{});
    }
    CF_TRY(const qint64 size, sizeOf(database));
    if (kept->origin != origin || kept->size > size) {
        return std::optional(*kept);
    }
    CF_TRY(const QByteArray root, rootOf(nodesOf(database), kept->size));
    return root == kept->root ? std::optional<TreeHead>() : std::optional(*kept);
}

Result<qint64> newestOf(store::Database& database, ActKind kind, const QString& counter)
{
    CF_TRY(store::Statement * select, database.cached("SELECT leaf FROM entry WHERE kind = ?1 ORDER BY n DESC LIMIT 1"));
    select->bind(1, codeOf(kind));
    CF_TRY(const bool isThere, select->step());
    const QByteArray leaf = isThere ? select->blob(0) : QByteArray();
    select->reset();
    if (!isThere) {
        return 0;
    }
    CF_TRY(const Entry entry, entryFrom(leaf));
    const auto fact = std::ranges::find(entry.act.told, counter, &ActFact::first);
    const auto* number = fact == entry.act.told.end() ? nullptr : std::get_if<qint64>(&fact->second);
    return number ? *number : 0;
}

Result<TreeHead> signIn(store::Database& database, const QString& origin, const seal::SigningKey& key, UtcMs now)
{
    const NoteKey signer{origin, key.publicKey().key};
    CF_TRY(const auto before, newestCheckpoint(database));
    if (before) {
        CF_TRY(const qint64 there, sizeOf(database));
        const Result<QByteArray> root = before->head.size <= there ? rootOf(nodesOf(database), before->head.size) : Result<QByteArray>(QByteArray());
        if (!root || *root != before->head.root) {
            return fail(ErrorKind::Conflict, u"the log does not go on from its checkpoint of %1 entries"_s.arg(before->head.size));
        }
        if (before->head.size == there && before->key == signer.text()) {
            return before->head;
        }
    }
    if (!before || before->key != signer.text()) { // whose it is stands in the tree as well, before it signs
        const QString hex = QString::fromLatin1(signer.key.toHex());
        CF_CHECK(append(database, {{ActKind::KeyUsed, ActOutcome::Done, {}, {}, {{u"key"_s, hex}}}}, now));
    }
    CF_TRY(const qint64 size, sizeOf(database));
    CF_TRY(const QByteArray root, rootOf(nodesOf(database), size));
    const TreeHead head{origin, size, root, std::max(now, before ? before->head.at : 0)};
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO checkpoint (size, at, key, note) VALUES (?1, ?2, ?3, ?4)"));
    insert->bind(1, head.size).bind(2, head.at).bind(3, signer.text()).bind(4, QString::fromUtf8(signedHead(head, key)));
    CF_CHECK(insert->run());
    return head;
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
    }
    CF_CHECK(log->findSalt());
    CF_TRY(log->m_writer, store::Writer::open(log->m_path, store::Database::Mode::ReadWriteDurable));
    CF_TRY(log->m_readers, store::Readers::open(log->m_path, 2));
    return log;
}

/// Beside the log and not in it: without it the hashes of queries mean nothing any more, and it can be taken away.
Result<void> Log::findSalt()
{
    QFile file(QFileInfo(m_path).dir().filePath(u"activity.salt"_s));
    constexpr int attempts = 2;
    for (int i = 0; i < attempts; ++i) {
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) { // of two programs that start at once one makes it
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            QByteArray made = chance(saltBytes);
            if (file.write(made) != saltBytes || !file.flush()) {
                return fail(ErrorKind::Storage, u"the salt of the log cannot be written"_s);
            }
            m_salt = Secret(std::move(made));
            return {};
        }
        if (file.open(QIODevice::ReadOnly)) {
            QByteArray kept = file.readAll();
            file.close();
            if (kept.size() == saltBytes) {
                m_salt = Secret(std::move(kept));
                return {};
            }
            file.remove(); // of a program that was killed before it had written it: nothing was hashed with it
        }
    }
    return fail(ErrorKind::Storage, u"the salt of the log cannot be read"_s);
}

QString Log::hashed(QStringView text) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_salt.reveal().toByteArray());
    code.addData(text.toUtf8());
    return QString::fromLatin1(code.result().toHex());
}

QFuture<Result<qint64>> Log::note(std::vector<Act> acts)
{
    // The time is taken when it is this one's turn, so that entries of several threads and programs stand in its order.
    return told(m_writer->write([acts = std::move(acts), clock = &m_clock](store::Database& database) { return append(database, acts, clock->now()); }));
}

QFuture<Result<int>> Log::noteNew(std::vector<Act> acts, QString counter)
{
    return told(m_writer->write([acts = std::move(acts), counter = std::move(counter), clock = &m_clock](store::Database& database) -> Result<int> {
        if (acts.empty()) {
            return 0;
        }
        CF_TRY(const qint64 known, newestOf(database, acts.front().kind, counter));
        std::vector<Act> wanted;
        std::ranges::copy_if(acts, std::back_inserter(wanted), [&](const Act& act) {
            const auto fact = std::ranges::find(act.told, counter, &ActFact::first);
            return fact != act.told.end() && std::get<qint64>(fact->second) > known;
        });
        if (!wanted.empty()) {
            CF_CHECK(append(database, wanted, clock->now()));
        }
        return int(wanted.size());
    }));
}

QFuture<Result<qint64>> Log::newest(ActKind kind, QString counter)
{
    return m_readers->read([kind, counter = std::move(counter)](store::Database& database) { return newestOf(database, kind, counter); });
}

QFuture<Result<TreeHead>> Log::sign(seal::SigningKey key)
{
    return told(m_writer->write([key = std::move(key), origin = m_origin, beside = m_beside, clock = &m_clock](store::Database& database) -> Result<TreeHead> {
        CF_TRY(const TreeHead head, signIn(database, origin, key, clock->now()));
        CF_TRY(const auto kept, newestCheckpoint(database));
        QSaveFile file(beside); // before the commit: a copy that says more than the log is noticed, one that says less says nothing
        if (!kept || !file.open(QIODevice::WriteOnly) || file.write(kept->note) != kept->note.size() || !file.commit()) {
            return fail(ErrorKind::Storage, u"the checkpoint cannot be kept beside the log"_s);
        }
        return head;
    }));
}

bool Log::isDue(const LogState& state, UtcMs now)
{
    const qint64 covered = state.checkpoint ? state.checkpoint->size : 0;
    const bool isOld = !state.checkpoint || now - state.checkpoint->at >= msOfDay || now / msOfDay != state.checkpoint->at / msOfDay;
    return state.size - covered >= checkpointEvery || (state.size > covered && isOld);
}

QFuture<Result<LogState>> Log::state()
{
    return m_readers->read([origin = m_origin, beside = m_beside](store::Database& database) -> Result<LogState> {
        LogState state;
        state.origin = origin;
        CF_TRY(state.size, sizeOf(database));
        if (state.size > 0) {
            CF_TRY(state.lastAt, database.integer(u"SELECT at FROM entry ORDER BY n DESC LIMIT 1"));
        }
        CF_TRY(const auto newest, newestCheckpoint(database));
        if (newest) {
            state.checkpoint = newest->head;
            state.key = newest->key;
        }
        CF_TRY(state.keptBeside, notContinued(database, origin, beside));
        return state;
    });
}

} // namespace cf::activity
