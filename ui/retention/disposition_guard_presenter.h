// The look right before a record is destroyed: matters, disputes, the letter's own and its package's days, by what is known at that moment. A hold that came after the
// approval wins, letter by letter. Waits for the desk and the cache: on the thread that carries commands out, never on that of the GUI.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/desk/desk.h"
#include "models/domain/ports/destruction_guard.h"
#include "models/evidence/retention/letter_retention.h"
#include "models/search/search_desk.h"

#include <QTimeZone>

namespace cf::ui {

/// What it was given outlives it.
class DispositionGuard final : public DestructionGuard
{
public:
    DispositionGuard(cache::Cache& cache, search::IndexFactory searches, desk::Desk& desk, const Clock& clock, std::function<QTimeZone()> businessZone);
    QFuture<Result<std::vector<DispositionBlock>>> whatKeeps(CommunicationId communication, RepositoryId system, DestroyRecord deed) override;
    QFuture<Result<std::vector<DispositionBlock>>> whatKeepsCanary(CommunicationId communication, RepositoryId system, DestroyRecord deed) override;

private:
    Result<std::optional<evidence::LetterRetention>> letter(const CommunicationId& communication, const QString& disposition);
    Result<std::vector<DispositionBlock>> judge(const CommunicationId& communication, const RepositoryId& system, const DestroyRecord& deed);
    Result<std::vector<DispositionBlock>> judgeCanary(const CommunicationId& communication, const RepositoryId& system, const DestroyRecord& deed);
    cache::Cache& m_cache;
    search::IndexFactory m_searches;
    desk::Desk& m_desk;
    const Clock& m_clock;
    std::function<QTimeZone()> m_businessZone;
};

} // namespace cf::ui
