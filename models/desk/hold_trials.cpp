// Holds that are tried out on canaries: their steps, each linked to the one before. Nothing of it is changed or deleted.
#include "models/desk/chained_steps.h"
#include "models/desk/matter_rows.h"

using namespace Qt::StringLiterals;

namespace cf::desk {

namespace {

Result<KeptTrial> readTrial(store::Database& database, qint64 row, const QString& id)
{
    KeptTrial kept;
    CF_CHECK(readSteps<TrialStep>(database, "SELECT number, at, person, deed, told, sha256, before FROM hold_trial_step WHERE trial = ?1 ORDER BY number", row, id, kept, &trialDeedNamed,
                                  TrialDeed::ReadBack, [&](const TrialStep& step) {
                                      if (step.deed != TrialDeed::Asked) {
                                          return true;
                                      }
                                      const auto said = trialFrom(step.told[u"trial"].toObject());
                                      kept.trial = said.value_or(HoldTrial());
                                      return said.has_value();
                                  }));
    kept.trial.id = id;
    return kept;
}

Result<int> putTrialStep(store::Database& database, qint64 row, const QString& id, TrialStep step)
{
    CF_TRY(const KeptTrial kept, readTrial(database, row, id));
    if (kept.outcome() || kept.last(step.deed)) {
        return fail(ErrorKind::Conflict, u"it is noted already"_s);
    }
    step.number = int(kept.steps.size());
    return putStepAfter(database, "INSERT INTO hold_trial_step (trial, number, at, person, deed, told, sha256, before) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", row, id, step, kept.head);
}

/// First of what it finds; empty: nothing.
Result<QString> firstOf(store::Database& database, const char* sql, const HoldTrial& trial)
{
    CF_TRY(store::Statement * select, database.cached(sql));
    select->bind(1, trial.communication.value()).bind(2, trial.repository.value()).bind(3, trial.record);
    CF_TRY(const bool isThere, select->step());
    const QString found = isThere ? select->text(0) : QString();
    select->reset();
    return found;
}

} // namespace

QFuture<Result<std::vector<KeptTrial>>> Desk::holdTrials()
{
    return m_writer->write([](store::Database& database) { return readEach<KeptTrial>(database, "SELECT pk, id FROM hold_trial ORDER BY pk DESC", &readTrial); });
}

QFuture<Result<void>> Desk::beginTrial(HoldTrial trial, TrialStep step)
{
    const QString about = trial.id;
    return changeMatters<void>("hold-trial"_L1, about, [trial = std::move(trial), step = std::move(step)](store::Database& database) mutable -> Result<void> {
        // Of any matter, released ones as well: what was once to be kept is no canary. Within the transaction, so that nothing comes between.
        CF_TRY(const QString matter, firstOf(database, "SELECT m.number FROM hold_item i JOIN matter m ON m.pk = i.matter WHERE i.communication = ?1 OR (i.repository = ?2 AND i.record = ?3)", trial));
        if (!matter.isEmpty()) {
            return fail(ErrorKind::Rejected, u"matter "_s + matter);
        }
        CF_TRY(const QString disposition, firstOf(database, "SELECT d.id FROM disposition_item i JOIN disposition d ON d.pk = i.disposition WHERE (i.communication = ?1 OR (i.repository = ?2 AND i.record = ?3)) AND "
                                                            "NOT EXISTS (SELECT 1 FROM disposition_step s WHERE s.disposition = d.pk AND s.deed IN ('refused', 'concluded'))", trial));
        if (!disposition.isEmpty()) {
            return fail(ErrorKind::Rejected, u"disposition "_s + disposition);
        }
        CF_TRY(const std::vector<KeptTrial> others, readEach<KeptTrial>(database, "SELECT pk, id FROM hold_trial ORDER BY pk DESC", &readTrial));
        if (underWay(others, trial.repository)) {
            return fail(ErrorKind::Rejected, u"under-way"_s);
        }
        CF_TRY(store::Statement * put, database.cached("INSERT INTO hold_trial (id, repository, record) VALUES (?1, ?2, ?3) RETURNING pk"));
        put->bind(1, trial.id).bind(2, trial.repository.value()).bind(3, trial.record);
        CF_TRY(const bool isPut, put->step());
        const qint64 row = isPut ? put->integer(0) : 0;
        put->reset();
        step.deed = TrialDeed::Asked;
        step.told.insert(u"trial"_s, trialJson(trial));
        CF_CHECK(putTrialStep(database, row, trial.id, std::move(step)));
        return {};
    });
}

QFuture<Result<int>> Desk::noteTrial(QString id, TrialStep step)
{
    const QString about = id;
    return changeMatters<int>("hold-trial-note"_L1, about, [id = std::move(id), step = std::move(step)](store::Database& database) -> Result<int> {
        CF_TRY(store::Statement * select, database.cached("SELECT pk FROM hold_trial WHERE id = ?1"));
        select->bind(1, id);
        CF_TRY(const bool isThere, select->step());
        const qint64 row = isThere ? select->integer(0) : 0;
        select->reset();
        return isThere ? putTrialStep(database, row, id, step) : fail(ErrorKind::NotFound, u"no such trial"_s);
    });
}

} // namespace cf::desk
