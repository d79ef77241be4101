// Plans of many letters: which of them wait, which are supplied with their bytes, and how each of them stands.
#include "models/outbox/outbox_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cf::outbox {

using namespace Qt::StringLiterals;

namespace {

/// Of whoever asked for the same letter after this plan looked at it, and whose request may have left or will: of a plan that was kept later, and of
/// an earlier one (a draft, or one that was kept while this one was still looked at) whose request was let go since. What a person left as it is may have left.
constexpr char askedSince[] =
    "coalesce((SELECT q.id FROM command o JOIN plan q ON q.pk = o.plan JOIN plan mine ON mine.pk = l.plan WHERE o.about = l.about AND o.about <> '' AND q.pk <> l.plan AND q.kind IN "
    "('reissue', 'bulk-reissue') AND o.code IN ('start-case', 'hand-over', 'compose') AND (o.state IN ('ACCEPTED', 'SENDING', 'UNKNOWN', 'NEEDS_PERSON', 'DONE') OR o.state = 'WITHDRAWN' AND o.doubtful) "
    "AND (q.pk > l.plan OR EXISTS (SELECT 1 FROM command_step s WHERE s.command = o.pk AND s.state IN ('ACCEPTED', 'DONE') "
    "AND s.at > coalesce(nullif(json_extract(CAST(mine.request AS TEXT), '$.chosen'), 0), mine.created))) ORDER BY q.pk LIMIT 1), '')";

Result<void> give(store::Database& database, qint64 command, const QByteArray& bytes)
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO command_bytes (command, bytes) VALUES (?1, ?2) ON CONFLICT (command) DO UPDATE SET bytes = ?2"));
    insert->bind(1, command).bind(2, bytes);
    return insert->run();
}

Result<void> noteTrouble(store::Database& database, qint64 command, const std::optional<Error>& trouble)
{
    CF_TRY(store::Statement * update, database.cached("UPDATE command SET error_kind = ?2, error_detail = ?3 WHERE pk = ?1"));
    update->bind(1, command);
    if (trouble) {
        update->bind(2, int(trouble->kind)).bind(3, trouble->detail);
    } else {
        update->bind(2, std::nullopt).bind(3, std::nullopt);
    }
    return update->run();
}

Result<std::vector<qint64>> refusedLetters(store::Database& database, qint64 plan)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT c.pk FROM plan_letter l JOIN command c ON c.key = l.command WHERE l.plan = ?1 AND l.command <> '' AND c.state = 'REFUSED' ORDER BY l.pk"));
    select->bind(1, plan);
    std::vector<qint64> all;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return all;
        }
        all.push_back(select->integer(0));
    }
}

/// Id of a plan that asked for the same letter while its bytes were fetched; empty: none.
Result<QString> askedMeanwhile(store::Database& database, const QString& command)
{
    static const QByteArray sql = QByteArray("SELECT ") + askedSince + " FROM plan_letter l WHERE l.command = ?1 AND l.command <> ''";
    CF_TRY(store::Statement * select, database.cached(sql.constData()));
    select->bind(1, command);
    CF_TRY(const bool isThere, select->step());
    QString plan = isThere ? select->text(0) : QString();
    select->reset();
    return plan;
}

} // namespace

Result<void> insertLetters(store::Database& database, qint64 plan, const std::vector<PlanLetter>& letters)
{
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO plan_letter (plan, about, command, standing, request) VALUES (?1, ?2, ?3, ?4, ?5)"));
    for (const PlanLetter& one : letters) {
        insert->bind(1, plan).bind(2, one.about.value()).bind(3, one.command.isNull() ? u""_s : one.command).bind(4, one.standing);
        insert->bind(5, one.request.isNull() ? QByteArray("") : one.request);
        CF_CHECK(insert->run());
    }
    return {};
}

Result<bool> wantsBytes(store::Database& database, qint64 command)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT 1 FROM command c JOIN plan_letter l ON l.command = c.key WHERE c.pk = ?1 AND l.command <> '' AND NOT EXISTS (SELECT 1 FROM command_bytes b "
                           "WHERE b.command = c.pk AND length(b.bytes) > 0)"));
    select->bind(1, command);
    CF_TRY(const bool isSo, select->step());
    select->reset();
    return isSo;
}

QFuture<Result<void>> Outbox::close(QString plan)
{
    return m_writer->write(admitted("close"_L1, plan, {}, [plan](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * update, database.cached("UPDATE plan SET closed = 1 WHERE id = ?1"));
        update->bind(1, plan);
        return update->run();
    }));
}

QFuture<Result<qint64>> Outbox::beginWork(QString plan, QString work, UtcMs at)
{
    QFuture<Result<qint64>> begun = m_writer->write([plan = std::move(plan), work = std::move(work), at](store::Database& database) -> Result<qint64> {
        CF_TRY(const qint64 row, planRow(database, plan));
        CF_TRY(store::Statement * update, database.cached("UPDATE plan SET work = ?2 WHERE pk = ?1 AND work <> ?2 RETURNING pk"));
        update->bind(1, row).bind(2, work);
        CF_TRY(const bool isAnother, update->step());
        update->reset();
        if (!isAnother) {
            return qint64(0);
        }
        CF_TRY(const std::vector<qint64> refused, refusedLetters(database, row));
        for (const qint64 pk : refused) {
            CF_CHECK(give(database, pk, {})); // fetched and compared anew
            CF_CHECK(enter(database, {pk, IntentState::Waiting, {}, u"its case asks for it once more"_s, {}, at}));
        }
        return qint64(refused.size());
    });
    tell(begun, [](const qint64* count) { return *count > 0; });
    return begun;
}

QFuture<Result<std::vector<WaitingLetter>>> Outbox::waitingLetters(QString plan, int limit, QStringList notOf)
{
    return m_readers->read([plan = std::move(plan), limit, notOf = std::move(notOf)](store::Database& database) -> Result<std::vector<WaitingLetter>> {
        static const QByteArray all = QByteArray("SELECT l.pk FROM plan p CROSS JOIN plan_letter l ON l.plan = p.pk CROSS JOIN command c ON c.key = l.command WHERE p.id = ?1 AND l.command <> '' "
                                                 "AND c.state = 'WAITING' ");
        static const QByteArray where = "AND json_extract(CAST(l.request AS TEXT), '$.source.repository') NOT IN (SELECT value FROM json_each(?3)) ";
        static const QByteArray ordered = "ORDER BY c.error_kind IS NOT NULL, l.pk LIMIT ?2";
        static const QByteArray head = QByteArray("SELECT l.command, l.request, ") + askedSince + " FROM (";
        static const QByteArray tail = ") w CROSS JOIN plan_letter l ON l.pk = w.pk";
        static const QByteArray ofAny = head + all + ordered + tail, ofSome = head + all + where + ordered + tail;
        CF_TRY(store::Statement * select, database.cached(notOf.isEmpty() ? ofAny.constData() : ofSome.constData()));
        select->bind(1, plan).bind(2, limit);
        if (!notOf.isEmpty()) {
            select->bind(3, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(notOf)).toJson(QJsonDocument::Compact)));
        }
        std::vector<WaitingLetter> letters;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return letters;
            }
            letters.push_back({select->text(0), select->blob(1), select->text(2)});
        }
    });
}

QFuture<Result<int>> Outbox::supply(std::vector<SuppliedLetter> letters, UtcMs at)
{
    return change<int>([letters = std::move(letters), at](store::Database& database) -> Result<int> {
        int count = 0;
        for (const SuppliedLetter& one : letters) {
            CF_TRY(const IntentRow row, intentOf(database, one.command));
            const bool isBare = one.bytes.isEmpty() && !one.trouble;
            if (row.intent.state != IntentState::Waiting || isBare) { // withdrawn meanwhile, or supplied by another program
                continue;
            }
            // Fetching takes its time, and others may follow their plans beside this one.
            CF_TRY(const QString since, one.trouble ? Result<QString>(QString()) : askedMeanwhile(database, one.command));
            const std::optional<Error> trouble = since.isEmpty() ? one.trouble : std::optional(Error{ErrorKind::Conflict, u"it was asked for since in "_s + since, {}});
            CF_CHECK(noteTrouble(database, row.pk, trouble));
            if (trouble && one.waitsOn) {
                continue;
            }
            if (trouble) {
                CF_CHECK(enter(database, {row.pk, IntentState::Refused, {}, trouble->detail, trouble->kind, at}));
            } else {
                CF_CHECK(give(database, row.pk, one.bytes));
                CF_CHECK(enter(database, {row.pk, IntentState::Accepted, {}, u"approved; its bytes are those that were recorded"_s, {}, at}));
            }
            ++count;
        }
        return count;
    });
}

QFuture<Result<StateCounts>> Outbox::letterCounts(QString plan)
{
    return m_readers->read([plan = std::move(plan)](store::Database& database) -> Result<StateCounts> {
        CF_TRY(store::Statement * select,
               database.cached("SELECT c.state, count(*) FROM plan p CROSS JOIN plan_letter l ON l.plan = p.pk CROSS JOIN command c ON c.key = l.command WHERE p.id = ?1 AND "
                               "l.command <> '' GROUP BY c.state"));
        select->bind(1, plan);
        StateCounts counts;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                std::ranges::sort(counts);
                return counts;
            }
            if (const auto state = intentStateNamed(select->text(0))) {
                counts.emplace_back(*state, select->integer(1));
            }
        }
    });
}

QFuture<Result<std::vector<CommandState>>> Outbox::states(QString plan)
{
    return m_readers->read([plan = std::move(plan)](store::Database& database) -> Result<std::vector<CommandState>> {
        CF_TRY(store::Statement * select, database.cached("SELECT c.key, c.state, coalesce(c.error_detail, ''), c.system, c.effect FROM plan p CROSS JOIN command c ON c.plan = p.pk WHERE p.id = ?1 ORDER BY c.pk"));
        select->bind(1, plan);
        std::vector<CommandState> all;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return all;
            }
            if (const auto state = intentStateNamed(select->text(1))) {
                all.push_back({select->text(0), *state, select->text(2), RepositoryId(select->text(3)), select->text(4)});
            }
        }
    });
}

QFuture<Result<std::vector<LetterStanding>>> Outbox::letters(QString plan)
{
    return m_readers->read([plan = std::move(plan)](store::Database& database) -> Result<std::vector<LetterStanding>> {
        static const QByteArray sql = QByteArray("SELECT ") + intentColumns
                                      + ", l.about, l.command, l.standing, l.request, (SELECT max(s.at) FROM command_step s WHERE s.command = c.pk) FROM plan p CROSS JOIN "
                                        "plan_letter l ON l.plan = p.pk LEFT JOIN command c ON c.key = l.command AND l.command <> '' WHERE p.id = ?1 ORDER BY l.pk";
        CF_TRY(store::Statement * select, database.cached(sql.constData()));
        select->bind(1, plan);
        std::vector<LetterStanding> all;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return all;
            }
            constexpr int own = intentColumnCount;
            LetterStanding one{{CommunicationId(select->text(own)), select->text(own + 1), select->text(own + 2), select->blob(own + 3)}, {}, select->optionalInteger(own + 4)};
            if (!one.letter.command.isEmpty()) {
                CF_TRY(IntentRow found, readIntent(*select));
                one.intent = std::move(found.intent);
            }
            all.push_back(std::move(one));
        }
    });
}

} // namespace cf::outbox
