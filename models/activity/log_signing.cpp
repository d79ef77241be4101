#include "models/activity/log.h"
#include "models/activity/log_rows.h"

#include <QFile>
#include <QSaveFile>

namespace cf::activity {

using namespace Qt::StringLiterals;

namespace {

/// Empty: the tree begins with it.
Result<QString> breakFrom(store::Database& database, const QString& origin, qint64 size, const TreeHead& kept)
{
    if (kept.origin != origin) {
        return u"other-log"_s;
    }
    if (kept.size > size) {
        return u"shorter"_s;
    }
    const Result<QByteArray> root = rootOf(nodesOf(database), kept.size); // a part of the tree that is not there is a break as well
    return root && *root == kept.root ? QString() : u"other-entries"_s;
}

/// Of what cannot be read as one: a head of nothing.
std::optional<TreeHead> headBeside(const QString& beside)
{
    QFile file(beside);
    if (!file.open(QIODevice::ReadOnly)) {
        return file.exists() ? std::optional(TreeHead()) : std::nullopt; // nothing was signed yet, or somebody took it away
    }
    constexpr qint64 largest = 4096;
    return unprovenHead(file.read(largest)).value_or(TreeHead());
}

/// Once for the same: signing is tried each minute.
Result<void> noteBreak(store::Database& database, const LogBreak& broken, UtcMs now)
{
    CF_TRY(const qint64 size, sizeOf(database));
    const Act act = brokenAct(broken, size);
    CF_TRY(store::Statement * select, database.cached("SELECT leaf FROM entry WHERE kind = 'log.broken' ORDER BY n DESC LIMIT 1"));
    CF_TRY(const bool isThere, select->step());
    const QByteArray leaf = isThere ? select->blob(0) : QByteArray();
    select->reset();
    const auto told = isThere ? entryFrom(leaf) : Result<Entry>(fail(ErrorKind::NotFound, {}));
    const auto factOf = [](const Act& of, QStringView name) {
        const auto fact = std::ranges::find(of.told, name, &ActFact::first);
        return fact == of.told.end() ? std::nullopt : std::optional(fact->second);
    };
    if (told && factOf(told->act, u"is") == factOf(act, u"is") && factOf(told->act, u"signed") == factOf(act, u"signed")) {
        return {};
    }
    CF_CHECK(append(database, {act}, now));
    return {};
}

Result<TreeHead> signIn(store::Database& database, const QString& origin, const seal::SigningKey& key, UtcMs now)
{
    const NoteKey signer{origin, key.publicKey().key};
    CF_TRY(const auto before, newestCheckpoint(database));
    CF_TRY(const qint64 there, sizeOf(database));
    if (before && before->head.size == there && before->key == signer.text()) {
        return before->head;
    }
    if (!before || before->key != signer.text()) { // whose it is stands in the tree as well, before it signs
        const QString hex = QString::fromLatin1(signer.key.toHex());
        CF_CHECK(append(database, {{ActKind::KeyUsed, ActOutcome::Done, {}, {}, {{u"key"_s, hex}}}}, now));
    } else {
        CF_CHECK(followClock(database, now)); // a head that is older than the one before it rests on an entry that says why
    }
    CF_TRY(const qint64 size, sizeOf(database));
    CF_TRY(const QByteArray root, rootOf(nodesOf(database), size));
    const TreeHead head{origin, size, root, now};
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO checkpoint (size, at, key, note) VALUES (?1, ?2, ?3, ?4)"));
    insert->bind(1, head.size).bind(2, head.at).bind(3, signer.text()).bind(4, QString::fromUtf8(signedHead(head, key)));
    CF_CHECK(insert->run());
    return head;
}

/// What became of a signature: a head, or why there is none.
struct Signing {
    TreeHead head;
    std::optional<LogBreak> broken;
};

Error conflictOf(const LogBreak& broken)
{
    return {ErrorKind::Conflict, u"the log does not go on from its checkpoint of %1 entries (%2)"_s.arg(broken.kept.size).arg(broken.how), {}};
}

} // namespace

Act brokenAct(const LogBreak& broken, qint64 size)
{
    return {ActKind::LogBroken, ActOutcome::Failed, {}, {}, {{u"is"_s, broken.how}, {u"signed"_s, std::max<qint64>(0, broken.kept.size)}, {u"there"_s, size}}};
}

Result<std::optional<LogBreak>> breakOf(store::Database& database, const QString& origin, const QString& beside)
{
    CF_TRY(const qint64 size, sizeOf(database));
    if (const auto kept = headBeside(beside)) {
        CF_TRY(const QString how, breakFrom(database, origin, size, *kept));
        if (!how.isEmpty()) {
            return std::optional(LogBreak{kept->origin.isEmpty() ? u"no-head"_s : how, *kept});
        }
    }
    CF_TRY(const auto newest, newestCheckpoint(database));
    if (!newest) {
        return std::optional<LogBreak>();
    }
    if (!isSigned(*newest, origin)) {
        return std::optional(LogBreak{u"signature"_s, newest->head});
    }
    CF_TRY(const QString how, breakFrom(database, origin, size, newest->head));
    return how.isEmpty() ? std::optional<LogBreak>() : std::optional(LogBreak{how, newest->head});
}

QFuture<Result<TreeHead>> Log::sign(seal::SigningKey key)
{
    // Whether it goes on is looked at where it is signed: nobody writes between the two.
    auto signing = std::make_shared<std::optional<Result<Signing>>>();
    told(m_writer->write([signing, key = std::move(key), origin = m_origin, beside = m_beside, clock = &m_clock](store::Database& database) -> Result<bool> {
        const auto done = [&]() -> Result<Signing> {
            CF_TRY(const auto broken, breakOf(database, origin, beside));
            if (broken) {
                CF_CHECK(noteBreak(database, *broken, clock->now()));
                return Signing{{}, broken};
            }
            CF_TRY(const TreeHead head, signIn(database, origin, key, clock->now()));
            return Signing{head, {}};
        };
        *signing = done();
        return signing->value() ? Result<bool>(true) : Result<bool>(tl::unexpected<Error>(signing->value().error()));
    }));
    // The file follows the commit: of a program that is killed between the two it says less than the log, which is no break.
    return told(m_writer->write([signing, origin = m_origin, beside = m_beside](store::Database& database) -> Result<TreeHead> {
        if (!*signing || !**signing) {
            return *signing ? Result<TreeHead>(tl::unexpected<Error>(signing->value().error())) : fail(ErrorKind::Storage, u"the log cannot be written"_s);
        }
        const Signing& made = ***signing;
        if (made.broken) {
            return tl::unexpected<Error>(conflictOf(*made.broken));
        }
        CF_TRY(const auto broken, breakOf(database, origin, beside));
        CF_TRY(const auto newest, newestCheckpoint(database)); // perhaps another program's, which knows more
        if (broken || !newest || newest->head.size < made.head.size) {
            return broken ? Result<TreeHead>(tl::unexpected<Error>(conflictOf(*broken))) : fail(ErrorKind::Storage, u"the signature was not kept"_s);
        }
        QFile there(beside);
        if (there.open(QIODevice::ReadOnly) && there.readAll() == newest->note) {
            return made.head;
        }
        QSaveFile file(beside);
        if (!file.open(QIODevice::WriteOnly) || file.write(newest->note) != newest->note.size() || !file.commit()) {
            return fail(ErrorKind::Storage, u"the checkpoint cannot be kept beside the log"_s);
        }
        return made.head;
    }));
}

QFuture<Result<QString>> Log::breakFrom(TreeHead head)
{
    return m_readers->read([head = std::move(head), origin = m_origin](store::Database& database) -> Result<QString> {
        CF_TRY(const qint64 size, sizeOf(database));
        return activity::breakFrom(database, origin, size, head);
    });
}

bool Log::isDue(const LogState& state, UtcMs now)
{
    const qint64 covered = state.checkpoint ? state.checkpoint->size : 0;
    const bool isOld = !state.checkpoint || now - state.checkpoint->at >= msOfDay || now / msOfDay != state.checkpoint->at / msOfDay;
    return state.size - covered >= checkpointEvery || (state.size > covered && isOld);
}

} // namespace cf::activity
