// Ending the connection to a repository, and removing what is known of it: what the desk of connections does for that.
#pragma once

#include "models/sync/connection_desk.h"

#include <QCoroTask>
#include <QPromise>

namespace cf::sync {

template <class T> using Answer = std::shared_ptr<QPromise<Result<T>>>;

template <class T> Answer<T> promised()
{
    auto answer = std::make_shared<QPromise<Result<T>>>();
    answer->start();
    return answer;
}

template <class T> void give(const Answer<T>& answer, Result<T> result)
{
    answer->addResult(std::move(result));
    answer->finish();
}

/// What stands on the GUI thread and may find, after a wait, that the desk has gone.
struct Desk {
    ConnectionParts parts;
    std::shared_ptr<bool> isOver;
};

/// As ConnectionControl::disconnect. On the GUI thread.
QCoro::Task<void> endConnection(Desk desk, RepositoryId id, Answer<void> answer);

/// As ConnectionControl::removal and removeRecords. On the desk's thread.
QCoro::Task<Result<RecordRemoval>> removalOf(ConnectionParts parts, RepositoryId id);
QCoro::Task<Result<RecordRemoval>> removeNow(ConnectionParts parts, RepositoryId id, Answer<RecordRemoval> answer, std::stop_token stop);

} // namespace cf::sync
