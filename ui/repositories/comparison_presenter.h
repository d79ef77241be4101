// Reading all of a repository again and telling what the cache says otherwise.
#pragma once

#include "models/base/clock.h"
#include "models/domain/ports/connection_control.h"
#include "ui/record/record_text_presenter.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimeZone>

#include <map>
#include <stop_token>

namespace cf::ui {

/// One runs at a time; the last result of each repository is kept while the program runs.
class ComparisonPresenter : public QObject
{
    Q_OBJECT
public:
    ComparisonPresenter(ConnectionControl& connections, const Clock& clock, QTimeZone businessZone, QObject* parent = nullptr);
    ~ComparisonPresenter() override;

    void start(const RepositoryId& repository);
    void stop();
    std::optional<RepositoryId> running() const { return m_running; }
    /// "1,200 of 6,000 read"; of the one that runs.
    QString progressText() const;
    /// Beside the heading, of this repository.
    QString note(const RepositoryId& repository) const;
    /// What differs, one for each record, at most `most` of each kind. Empty before it was compared, and when all agree.
    QList<RecordFact> facts(const RepositoryId& repository, int most = 20) const;

Q_SIGNALS:
    void changed();

private:
    using Answer = Result<RepositoryComparison>;
    void take(const Answer& answer);

    ConnectionControl& m_connections;
    const Clock& m_clock;
    QTimeZone m_zone;
    std::optional<RepositoryId> m_running;
    std::stop_source m_stop;
    QFutureWatcher<Answer> m_watcher;
    std::map<RepositoryId, RepositoryComparison> m_last;
    std::map<RepositoryId, QString> m_trouble;
};

} // namespace cf::ui
