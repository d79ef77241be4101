// What dispositions and disputes say of letters, kept beside them for searches (cache/standing_marks.h). Out of the desk, the outbox and the cache, one after the other. GUI thread; the
// work is done on those of its databases.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/desk/desk.h"
#include "models/outbox/outbox.h"
#include "models/search/search_desk.h"

#include <QTimeZone>

namespace cf::ui {

/// Outlives who is given it.
struct StandingParts {
    cache::Cache& cache;
    desk::Desk& desk;
    outbox::Outbox& outbox;
    search::IndexFactory factory;
    QString profile; ///< where its own plan would be
    const Clock& clock;
    std::function<QTimeZone()> businessZone;
};

class ToldMarks final : public QObject
{
    Q_OBJECT
public:
    explicit ToldMarks(StandingParts parts, QObject* parent = nullptr);
    /// Whether anything is said otherwise than before, when all is kept; or why not. One at a time. What a disposition that is over says stays as it is, and is not read again.
    void tell(std::function<void(const Result<bool>&)> then);

private:
    void readDispositions(const QHash<QString, QString>& known);
    void readNext();
    void readDisputes();
    void conclude();
    void end(const Result<bool>& result);
    void keepMarks(StandingMarks marks, std::function<void()> next);

    StandingParts m_parts;
    std::function<void(const Result<bool>&)> m_then;
    QHash<QString, QString> m_known; ///< revisions by source
    QStringList m_open;              ///< ids of dispositions to be read yet
    bool m_isChanged = false;
};

} // namespace cf::ui
