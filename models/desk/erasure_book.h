// Requests of people to be erased, in desk.sqlite beside what persons decide; written with synchronous=FULL. Their steps and what was decided stay; who it is goes when the request is
// closed. Source: docs/erasure.md.
#pragma once

#include "models/desk/desk.h"
#include "models/domain/erasure.h"
#include "models/domain/profile_trace.h"

namespace cf::desk {

class ErasureBook : public QObject
{
    Q_OBJECT
public:
    /// The desk of the profile was opened before, which brings the file up to date.
    static Result<std::unique_ptr<ErasureBook>> open(const QString& profileDirectory);
    /// As of the desk: asked before anything is written, on the writer's thread. Before the first call.
    void setAdmission(Admission admission) { m_admission = std::move(admission); }

    QFuture<Result<std::vector<KeptErasure>>> all(); ///< newest first
    QFuture<Result<KeptErasure>> one(QString id);    ///< NotFound
    /// Rejected: no customer.
    QFuture<Result<void>> take(ErasureRequest request, QStringList customers, QString person, UtcMs at);
    /// With what is decided about each letter. Rejected: see barredOf().
    QFuture<Result<void>> decide(QString id, ErasureStep step, std::vector<ErasureItem> items);
    QFuture<Result<int>> note(QString id, ErasureStep step); ///< its number is given here. Rejected: see barredOf()
    /// What speaks of the person, until the request is closed: with those before, each once. What was searched for with one of them is forgotten. Answers all of them.
    QFuture<Result<std::vector<SubjectWords>>> keepWords(QString id, std::vector<SubjectWords> words);
    QFuture<Result<QStringList>> restrictionsOn(CommunicationId communication); ///< references of requests under which it is kept and its use restricted

Q_SIGNALS:
    void changed();

private:
    ErasureBook() = default;
    template <class T> QFuture<Result<T>> change(QLatin1StringView act, const QString& erasure, std::function<Result<T>(store::Database&)> change);
    Admission m_admission;
    std::unique_ptr<store::Writer> m_writer;
};

} // namespace cf::desk
