// Dispositions: their steps, each linked to the one before, and what was decided about each letter. Nothing of it is changed or deleted.
#include "models/desk/desk.h"

#include "models/base/deliver.h"
#include "models/desk/chained_steps.h"
#include "models/desk/matter_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::desk {

namespace {

// A disposition under which something may still be destroyed.
#define CF_OPEN_DISPOSITION "d.act = 'destroy' AND NOT EXISTS (SELECT 1 FROM disposition_step s WHERE s.disposition = d.pk AND s.deed IN ('refused', 'concluded'))"
// One that puts something in the place of the plan.
#define CF_IN_FORCE "(d.act = 'extend' OR (d.act IN ('reclass', 'transfer') AND EXISTS (SELECT 1 FROM disposition_step s WHERE s.disposition = d.pk AND s.deed = 'approved')))"

QByteArray compact(const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }
QByteArray listText(const QStringList& all) { return QJsonDocument(QJsonArray::fromStringList(all)).toJson(QJsonDocument::Compact); }

QStringList textsIn(const QByteArray& json)
{
    QStringList all;
    for (const QJsonArray array = QJsonDocument::fromJson(json).array(); const QJsonValue& one : array) {
        all << one.toString();
    }
    return all;
}

Result<qint64> rowOf(store::Database& database, const QString& id)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM disposition WHERE id = ?1"));
    select->bind(1, id);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, u"no such disposition"_s);
    }
    const qint64 row = select->integer(0);
    select->reset();
    return row;
}

Result<KeptDisposition> readDisposition(store::Database& database, qint64 row, const QString& id)
{
    KeptDisposition kept;
    CF_CHECK(readSteps<DispositionStep>(database, "SELECT number, at, person, deed, told, sha256, before FROM disposition_step WHERE disposition = ?1 ORDER BY number", row, id, kept,
                                        &dispositionDeedNamed, DispositionDeed::ReadBack, [&](const DispositionStep& step) {
                                            if (!step.told.contains(u"disposition"_s)) {
                                                return true;
                                            }
                                            const auto said = dispositionFrom(step.told[u"disposition"].toObject());
                                            kept.disposition = said.value_or(std::move(kept.disposition));
                                            return said.has_value();
                                        }));
    kept.disposition.id = id;
    CF_TRY(store::Statement * letters, database.cached("SELECT count(*) FROM disposition_item WHERE disposition = ?1"));
    letters->bind(1, row);
    CF_TRY(const bool isCounted, letters->step());
    kept.letters = isCounted ? letters->integer(0) : 0;
    letters->reset();
    return kept;
}

Result<int> putStep(store::Database& database, qint64 row, const QString& id, DispositionStep step)
{
    CF_TRY(const KeptDisposition kept, readDisposition(database, row, id));
    if (kept.last(DispositionDeed::Concluded) || kept.last(DispositionDeed::Refused)) {
        return fail(ErrorKind::Conflict, u"the disposition is over"_s);
    }
    step.number = int(kept.steps.size());
    return putStepAfter(database, "INSERT INTO disposition_step (disposition, number, at, person, deed, told, sha256, before) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", row, id, step, kept.head);
}

Result<std::vector<std::pair<CommunicationId, QString>>> pairsOf(store::Statement& select)
{
    std::vector<std::pair<CommunicationId, QString>> all;
    for (;;) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere) {
            return all;
        }
        all.emplace_back(CommunicationId(select.text(0)), select.text(1));
    }
}

// What was decided in place of the plan, as overridesOf() reads it.
#define CF_OVERRIDES \
    u"SELECT i.communication, d.id, d.act, d.until, d.plan_class, (SELECT f.person FROM disposition_step f WHERE f.disposition = d.pk AND f.number = 0), " \
    "(SELECT f.at FROM disposition_step f WHERE f.disposition = d.pk AND f.number = 0), (SELECT f.told FROM disposition_step f WHERE f.disposition = d.pk AND f.number = 0) " \
    "FROM disposition_item i JOIN disposition d ON d.pk = i.disposition WHERE " CF_IN_FORCE ""_s

Result<std::vector<RetentionOverride>> overridesOf(store::Statement& forced)
{
    std::vector<RetentionOverride> all;
    for (;;) {
        CF_TRY(const bool isThere, forced.step());
        if (!isThere) {
            return all;
        }
        RetentionOverride& one = all.emplace_back();
        one.communication = CommunicationId(forced.text(0));
        one.disposition = forced.text(1);
        one.isTransfer = forced.text(2) == u"transfer";
        const QDate until = QDate::fromString(forced.text(3), Qt::ISODate);
        one.until = until.isValid() ? std::optional(until) : std::nullopt;
        one.planClass = forced.text(4);
        one.person = forced.text(5);
        one.at = forced.integer(6);
        one.reason = QJsonDocument::fromJson(forced.blob(7)).object()[u"disposition"][u"reason"].toString();
    }
}

/// Rows of matters whose hold keeps what is under it: those that are not released, and those released so lately that they may be held again.
Result<QByteArray> mattersThatKeep(store::Database& database, UtcMs now)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT m.pk, m.id, r.matter IS NOT NULL FROM matter m LEFT JOIN released_matter r ON r.matter = m.pk"));
    std::vector<std::tuple<qint64, QString, bool>> all;
    for (;;) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere) {
            break;
        }
        all.emplace_back(select.integer(0), select.text(1), select.integer(2) != 0);
    }
    QJsonArray rows;
    for (const auto& [row, id, isReleased] : all) {
        if (isReleased) {
            CF_TRY(const KeptMatter matter, readMatter(database, row, id));
            if (const auto until = matter.coolingUntil(); !until || *until < now) {
                continue;
            }
        }
        rows.append(row);
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

} // namespace

template <class T>
QFuture<Result<T>> Desk::changeDispositions(QLatin1StringView act, const QString& disposition, std::function<Result<T>(store::Database&)> change)
{
    const DeskDeed deed{act, "disposition"_L1, disposition};
    auto future = m_writer->write(admitted(deed, std::move(change)));
    deliver(future, this, [this](const Result<T>& done) {
        if (done) {
            Q_EMIT dispositionsChanged();
        }
    });
    return future;
}

QFuture<Result<std::vector<KeptDisposition>>> Desk::dispositions()
{
    return m_writer->write([](store::Database& database) { return readEach<KeptDisposition>(database, "SELECT pk, id FROM disposition ORDER BY pk DESC", &readDisposition); });
}

QFuture<Result<KeptDisposition>> Desk::disposition(QString id)
{
    return m_writer->write([id = std::move(id)](store::Database& database) -> Result<KeptDisposition> {
        CF_TRY(const qint64 row, rowOf(database, id));
        return readDisposition(database, row, id);
    });
}

QFuture<Result<void>> Desk::decideDisposition(Disposition disposition, DispositionStep step, std::vector<DispositionItem> items)
{
    const QString about = disposition.id;
    return changeDispositions<void>("disposition"_L1, about, [disposition = std::move(disposition), step = std::move(step), items = std::move(items)](store::Database& database) mutable -> Result<void> {
        if (items.empty()) {
            return fail(ErrorKind::Rejected, u"nothing"_s);
        }
        CF_TRY(store::Statement * there, database.cached("SELECT 1 FROM disposition WHERE id = ?1"));
        there->bind(1, disposition.id);
        CF_TRY(const bool isThere, there->step());
        there->reset();
        if (isThere) {
            return fail(ErrorKind::Conflict, u"there is such a disposition"_s);
        }
        CF_TRY(store::Statement * put, database.cached("INSERT INTO disposition (id, act, until, plan_class) VALUES (?1, ?2, ?3, ?4) RETURNING pk"));
        put->bind(1, disposition.id).bind(2, codeOf(disposition.act)).bind(3, disposition.until ? disposition.until->toString(Qt::ISODate) : QString()).bind(4, disposition.planClass);
        CF_TRY(const bool isPut, put->step());
        const qint64 row = isPut ? put->integer(0) : 0;
        put->reset();
        step.told.insert(u"disposition"_s, dispositionJson(disposition));
        CF_CHECK(putStep(database, row, disposition.id, step));
        for (const DispositionItem& one : items) {
            // A letter is in one such disposition at a time: two would each believe that they decide about it.
            CF_TRY(store::Statement * other, database.cached("SELECT d.id FROM disposition_item i JOIN disposition d ON d.pk = i.disposition WHERE i.communication = ?1 AND d.pk <> ?2 AND " CF_OPEN_DISPOSITION));
            other->bind(1, one.communication.value()).bind(2, row);
            CF_TRY(const bool isElsewhere, other->step());
            other->reset();
            if (isElsewhere) {
                return fail(ErrorKind::Conflict, u"a letter is in another disposition: "_s + one.communication.value());
            }
            CF_TRY(store::Statement * insert, database.cached("INSERT INTO disposition_item (disposition, communication, repository, record, versions, stub, command) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
            insert->bind(1, row).bind(2, one.communication.value()).bind(3, one.repository.value()).bind(4, one.record).bind(5, listText(one.versions)).bind(6, compact(one.stub)).bind(7, one.command);
            CF_CHECK(insert->run());
        }
        return {};
    });
}

QFuture<Result<int>> Desk::noteDisposition(QString id, DispositionStep step)
{
    const QString about = id;
    return changeDispositions<int>("disposition-note"_L1, about, [id = std::move(id), step = std::move(step)](store::Database& database) -> Result<int> {
        CF_TRY(const qint64 row, rowOf(database, id));
        return putStep(database, row, id, step);
    });
}

QFuture<Result<std::vector<DispositionItem>>> Desk::dispositionItems(QString id)
{
    return m_writer->write([id = std::move(id)](store::Database& database) -> Result<std::vector<DispositionItem>> {
        CF_TRY(store::Statement * select, database.cached("SELECT i.pk, i.communication, i.repository, i.record, i.versions, i.stub, i.command FROM disposition_item i JOIN disposition d ON d.pk = i.disposition "
                                                          "WHERE d.id = ?1 ORDER BY i.pk"));
        select->bind(1, id);
        std::vector<DispositionItem> items;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return items;
            }
            items.push_back({select->integer(0), CommunicationId(select->text(1)), RepositoryId(select->text(2)), select->text(3), textsIn(select->blob(4)),
                             QJsonDocument::fromJson(select->blob(5)).object(), select->text(6)});
        }
    });
}

QFuture<Result<DispositionMaterial>> Desk::dispositionMaterial(std::optional<QStringList> of, UtcMs now)
{
    return m_writer->write([of = std::move(of), now](store::Database& database) -> Result<DispositionMaterial> {
        DispositionMaterial material;
        const QByteArray letters = listText(of.value_or(QStringList()));
        const QString some = of ? u" AND i.communication IN (SELECT value FROM json_each(?1))"_s : QString();
        const auto prepared = [&](const QString& sql) -> Result<store::Statement> {
            CF_TRY(store::Statement select, database.prepare(sql + some + u" ORDER BY i.pk"_s));
            if (of) {
                select.bind(1, QString::fromUtf8(letters));
            }
            return Result<store::Statement>(std::move(select));
        };
        CF_TRY(const QByteArray keeping, mattersThatKeep(database, now));
        CF_TRY(store::Statement held, prepared(u"SELECT i.communication, m.number FROM hold_item i JOIN matter m ON m.pk = i.matter WHERE m.pk IN (SELECT value FROM json_each(?2))"_s));
        held.bind(2, QString::fromUtf8(keeping));
        CF_TRY(material.held, pairsOf(held));
        CF_TRY(store::Statement reviewed, prepared(u"SELECT i.communication, d.id FROM disposition_item i JOIN disposition d ON d.pk = i.disposition WHERE " CF_OPEN_DISPOSITION ""_s));
        CF_TRY(material.underReview, pairsOf(reviewed));
        CF_TRY(store::Statement forced, prepared(CF_OVERRIDES));
        CF_TRY(material.overrides, overridesOf(forced));
        return material;
    });
}

QFuture<Result<DecidedRetention>> Desk::decidedRetention(QString known)
{
    return m_writer->write([known = std::move(known)](store::Database& database) -> Result<DecidedRetention> {
        // Both only grow.
        CF_TRY(store::Statement * grown, database.cached("SELECT (SELECT count(*) FROM disposition_step) || '-' || (SELECT count(*) FROM disposition_item)"));
        CF_TRY(const bool isThere, grown->step());
        DecidedRetention decided{isThere ? grown->text(0) : QString(), false, {}};
        grown->reset();
        decided.isAsBefore = decided.revision == known;
        if (!decided.isAsBefore) {
            CF_TRY(store::Statement forced, database.prepare(CF_OVERRIDES u" ORDER BY i.pk"_s));
            CF_TRY(decided.overrides, overridesOf(forced));
        }
        return decided;
    });
}

} // namespace cf::desk
