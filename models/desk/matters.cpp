// Matters: their steps, each linked to the one before. Nothing of it is deleted.
#include "models/desk/matter_rows.h"

#include "models/desk/chained_steps.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::desk {

Result<qint64> putMatter(store::Database& database, const HoldMatter& matter)
{
    if (const QString fault = faultOf(matter); !fault.isEmpty()) {
        return fail(ErrorKind::Rejected, fault);
    }
    // Nor is it the name of a hold that is or was tried out, see trialHoldName(): that one is lifted, and its record destroyed under it.
    CF_TRY(store::Statement * there, database.cached("SELECT 1 FROM matter WHERE number = ?1 OR id = ?2 UNION ALL SELECT 1 FROM hold_trial WHERE 'CANARY-' || upper(substr(id, 4, 8)) = upper(?1)"));
    there->bind(1, matter.number).bind(2, matter.id);
    CF_TRY(const bool isThere, there->step());
    there->reset();
    if (isThere) {
        return fail(ErrorKind::Conflict, u"there is a matter of this number"_s);
    }
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO matter (id, number) VALUES (?1, ?2) RETURNING pk"));
    insert->bind(1, matter.id).bind(2, matter.number);
    CF_TRY(const bool isPut, insert->step());
    const qint64 row = isPut ? insert->integer(0) : 0;
    insert->reset();
    return row;
}

Result<MatterHead> headOf(store::Database& database, const QString& matter)
{
    CF_TRY(store::Statement * select, database.cached("SELECT m.pk, coalesce(max(s.number), -1), coalesce((SELECT l.sha256 FROM matter_step l WHERE l.matter = m.pk ORDER BY l.number DESC LIMIT 1), x''), "
                                                      "m.pk IN (SELECT matter FROM released_matter), "
                                                      "coalesce(max(CASE WHEN s.deed = 'release-asked' THEN s.number END), -1) > coalesce(max(CASE WHEN s.deed IN ('asked', 'held-again') THEN s.number END), -1), "
                                                      "coalesce(max(s.deed = 'asked'), 0) FROM matter m LEFT JOIN matter_step s ON s.matter = m.pk WHERE m.id = ?1 GROUP BY m.pk"));
    select->bind(1, matter);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, u"no such matter"_s);
    }
    const MatterHead head{select->integer(0), int(select->integer(1)) + 1, select->blob(2), select->integer(3) != 0, select->integer(4) != 0, select->integer(5) != 0};
    select->reset();
    return head;
}

Result<int> putStep(store::Database& database, const QString& matter, const MatterHead& head, MatterStep step)
{
    if (step.deed != MatterDeed::Imported && head.isReleased != (step.deed == MatterDeed::HeldAgain)) {
        return fail(ErrorKind::Conflict, head.isReleased ? u"the matter is released"_s : u"the matter is not released"_s);
    }
    step.number = head.steps;
    return putStepAfter(database, "INSERT INTO matter_step (matter, number, at, person, deed, told, sha256, before) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", head.matter, matter, step, head.link);
}

Result<KeptMatter> readMatter(store::Database& database, qint64 row, const QString& id)
{
    KeptMatter kept;
    CF_CHECK(readSteps<MatterStep>(database, "SELECT number, at, person, deed, told, sha256, before FROM matter_step WHERE matter = ?1 ORDER BY number", row, id, kept, &matterDeedNamed,
                                   MatterDeed::Changed, [&](const MatterStep& step) {
                                       if (!step.told.contains(u"matter"_s)) {
                                           return true;
                                       }
                                       const Result<HoldMatter> said = matterFrom(step.told[u"matter"].toObject());
                                       kept.matter = said.value_or(std::move(kept.matter));
                                       return said.has_value();
                                   }));
    kept.matter.id = id;
    CF_TRY(store::Statement * letters, database.cached("SELECT count(*) FROM hold_item WHERE matter = ?1"));
    letters->bind(1, row);
    CF_TRY(const bool isCounted, letters->step());
    kept.letters = isCounted ? letters->integer(0) : 0;
    letters->reset();
    return kept;
}

QFuture<Result<std::vector<KeptMatter>>> Desk::matters()
{
    return m_writer->write([](store::Database& database) { return readEach<KeptMatter>(database, "SELECT pk, id FROM matter ORDER BY pk DESC", &readMatter); });
}

QFuture<Result<KeptMatter>> Desk::matter(QString numberOrId)
{
    return m_writer->write([numberOrId = std::move(numberOrId)](store::Database& database) -> Result<KeptMatter> {
        CF_TRY(store::Statement * select, database.cached("SELECT pk, id FROM matter WHERE id = ?1 OR number = ?1"));
        select->bind(1, numberOrId);
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return fail(ErrorKind::NotFound, u"no such matter"_s);
        }
        const qint64 row = select->integer(0);
        const QString id = select->text(1);
        select->reset();
        return readMatter(database, row, id);
    });
}

QFuture<Result<void>> Desk::openMatter(HoldMatter matter, QString person, UtcMs at)
{
    const QString about = matter.id;
    return changeMatters<void>("matter-open"_L1, about, [matter = std::move(matter), person = std::move(person), at](store::Database& database) -> Result<void> {
        CF_CHECK(putMatter(database, matter));
        CF_TRY(const MatterHead head, headOf(database, matter.id));
        CF_CHECK(putStep(database, matter.id, head, {0, at, person, MatterDeed::Opened, {{u"matter"_s, matterJson(matter)}}}));
        return {};
    });
}

QFuture<Result<void>> Desk::changeMatter(HoldMatter matter, QString person, UtcMs at)
{
    const QString about = matter.id;
    return changeMatters<void>("matter-change"_L1, about, [matter = std::move(matter), person = std::move(person), at](store::Database& database) -> Result<void> {
        if (const QString fault = faultOf(matter); !fault.isEmpty()) {
            return fail(ErrorKind::Rejected, fault);
        }
        CF_TRY(const MatterHead head, headOf(database, matter.id));
        CF_TRY(const KeptMatter kept, readMatter(database, head.matter, matter.id));
        if (head.isReleaseAsked && matter.coolingOffDays < kept.matter.coolingOffDays) {
            return fail(ErrorKind::Conflict, u"its release is asked for: the cooling-off is not shortened"_s);
        }
        if (matter.number.compare(kept.matter.number, Qt::CaseInsensitive) != 0 || (head.isAsked && matter.scope != kept.matter.scope)) {
            return fail(ErrorKind::Conflict, u"letters were asked for: which letters it reaches stays"_s);
        }
        CF_CHECK(putStep(database, matter.id, head, {0, at, person, MatterDeed::Changed, {{u"matter"_s, matterJson(matter)}}}));
        return {};
    });
}

QFuture<Result<int>> Desk::noteMatter(QString matter, MatterStep step)
{
    const QString about = matter;
    return changeMatters<int>("matter-note"_L1, about, [matter = std::move(matter), step = std::move(step)](store::Database& database) -> Result<int> {
        CF_TRY(const MatterHead head, headOf(database, matter));
        return putStep(database, matter, head, step);
    });
}

} // namespace cf::desk
