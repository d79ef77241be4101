#include "models/outbox/outbox_rows.h"

#include <QJsonDocument>

namespace cf::outbox {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> numberOf(const std::optional<ErrorKind>& kind) { return kind ? std::optional(int(*kind)) : std::nullopt; }

bool hasBytes(const QString& code) { return code == u"compose" || code == u"hand-over" || code == u"file-document"; }

} // namespace

Result<IntentRow> readIntent(const store::Statement& row)
{
    CF_TRY(Deed deed, readDeed({row.text(2), row.blob(3), {}}));
    const std::optional<IntentState> state = intentStateNamed(row.text(9));
    if (!state) {
        return fail(ErrorKind::Storage, u"a command in the state "_s + row.text(9));
    }
    IntentRow found{row.integer(0), {}};
    Intent& intent = found.intent;
    intent.command = {row.text(1), std::move(deed)};
    intent.system = RepositoryId(row.text(4));
    intent.subject = row.text(5);
    intent.follows = row.text(6);
    intent.about = CommunicationId(row.text(7));
    intent.plan = row.text(8);
    intent.state = *state;
    intent.notBefore = row.optionalInteger(10);
    intent.attempts = int(row.integer(11));
    intent.looks = int(row.integer(12));
    intent.lastAttempt = row.optionalInteger(13);
    intent.effect.reference = row.text(14);
    intent.effect.told = QJsonDocument::fromJson(row.blob(15)).object();
    if (const auto kind = row.optionalInteger(16)) {
        intent.error = Error{ErrorKind(*kind), row.text(17), {}};
    }
    intent.seen = row.optionalInteger(18);
    intent.isDoubtful = row.integer(19) != 0;
    return found;
}

Result<void> addBytes(store::Database& database, IntentRow& row)
{
    CF_TRY(store::Statement * select, database.cached("SELECT bytes, received FROM command_bytes WHERE command = ?1"));
    select->bind(1, row.pk);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return {};
    }
    WrittenDeed deed = written(row.intent.command.deed);
    deed.bytes = select->blob(0);
    row.intent.effect.bytes = select->blob(1);
    select->reset();
    CF_TRY(row.intent.command.deed, readDeed(deed));
    return {};
}

Result<qint64> planRow(store::Database& database, const QString& id)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM plan WHERE id = ?1"));
    select->bind(1, id);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, u"no plan "_s + id);
    }
    const qint64 pk = select->integer(0);
    select->reset();
    return pk;
}

Result<void> insertIntent(store::Database& database, qint64 plan, const QString& person, const Intent& intent, UtcMs at)
{
    if (intent.state != IntentState::Draft && intent.state != IntentState::Waiting && intent.state != IntentState::Accepted) {
        return fail(ErrorKind::Rejected, u"a new command cannot have left"_s);
    }
    const WrittenDeed deed = written(intent.command.deed);
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO command (key, plan, system, subject, follows, about, code, words, state, not_before) VALUES (?1, ?2, ?3, "
                           "?4, ?5, ?6, ?7, ?8, ?9, ?10)"));
    insert->bind(1, intent.command.key).bind(2, plan).bind(3, intent.system.value()).bind(4, intent.subject).bind(5, intent.follows);
    insert->bind(6, intent.about.value()).bind(7, deed.code).bind(8, deed.words).bind(9, codeOf(intent.state)).bind(10, intent.notBefore);
    CF_CHECK(insert->run());
    const qint64 pk = database.lastInsertId();
    if (hasBytes(deed.code)) {
        CF_TRY(store::Statement * bytes, database.cached("INSERT INTO command_bytes (command, bytes) VALUES (?1, ?2)"));
        bytes->bind(1, pk).bind(2, deed.bytes);
        CF_CHECK(bytes->run());
    }
    return enter(database, {pk, intent.state, person, {}, {}, at});
}

Result<IntentRow> intentOf(store::Database& database, const QString& key)
{
    static const QByteArray sql = QByteArray("SELECT ") + intentColumns + " FROM command c JOIN plan p ON p.pk = c.plan WHERE c.key = ?1";
    CF_TRY(store::Statement * select, database.cached(sql.constData()));
    select->bind(1, key);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, u"no command "_s + key);
    }
    Result<IntentRow> found = readIntent(*select);
    select->reset();
    return found;
}

Result<void> enter(store::Database& database, const Change& change)
{
    CF_TRY(store::Statement * update, database.cached("UPDATE command SET state = ?2, doubtful = doubtful OR ?2 = 'UNKNOWN' WHERE pk = ?1"));
    update->bind(1, change.pk).bind(2, codeOf(change.state));
    CF_CHECK(update->run());
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO command_step (command, at, state, person, detail, error_kind) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    insert->bind(1, change.pk).bind(2, change.at).bind(3, codeOf(change.state)).bind(4, change.person).bind(5, change.detail);
    insert->bind(6, numberOf(change.error));
    return insert->run();
}

Result<qint64> withdrawFollowing(store::Database& database, const QString& key, const QString& why, UtcMs at)
{
    std::vector<std::pair<qint64, QString>> following;
    {
        CF_TRY(store::Statement * select,
               database.cached("SELECT pk, key FROM command WHERE follows = ?1 AND (state IN ('DRAFT', 'WAITING') OR state = 'ACCEPTED' AND "
                               "attempts = 0) ORDER BY pk"));
        select->bind(1, key);
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            following.emplace_back(select->integer(0), select->text(1));
        }
    }
    qint64 count = 0;
    for (const auto& [pk, next] : following) {
        CF_CHECK(enter(database, {pk, IntentState::Withdrawn, {}, why, {}, at}));
        CF_TRY(const qint64 more, withdrawFollowing(database, next, why, at));
        count += 1 + more;
    }
    return count;
}

Result<void> letFollowAgain(store::Database& database, const QString& key, UtcMs at)
{
    struct Follower {
        qint64 pk = 0;
        QString key;
        IntentState before = IntentState::Accepted;
    };
    std::vector<Follower> all;
    {
        CF_TRY(store::Statement * select,
               database.cached("SELECT c.pk, c.key, (SELECT s.state FROM command_step s WHERE s.command = c.pk ORDER BY s.pk DESC LIMIT 1 OFFSET 1) FROM command c WHERE c.follows = ?1 AND c.follows <> '' "
                               "AND c.state = 'WITHDRAWN' AND (SELECT s.detail FROM command_step s WHERE s.command = c.pk ORDER BY s.pk DESC LIMIT 1) IN (?2, ?3) ORDER BY c.pk"));
        select->bind(1, key).bind(2, refusedBefore).bind(3, leftBefore);
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            all.push_back({select->integer(0), select->text(1), intentStateNamed(select->text(2)).value_or(IntentState::Accepted)});
        }
    }
    for (const Follower& one : all) {
        CF_CHECK(enter(database, {one.pk, one.before, {}, u"what it follows is tried again"_s, {}, at}));
        CF_CHECK(letFollowAgain(database, one.key, at));
    }
    return {};
}

} // namespace cf::outbox
