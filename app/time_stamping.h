// Has the newest signed head of the activity log stamped by a time stamp authority, where the site names one: counterfoil.ini in the profile, timeStampAuthority (its address) and
// timeStampRoots (a PEM file of the certificates it leads to). Heads and their stamps lie in PROFILE/stamps. The authority is told a hash, and nothing else. Source: docs/activity.md.
#pragma once

#include "models/activity/log.h"
#include "models/seal/time_stamp.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace cf {

struct KeptStamp {
    qint64 size = 0; ///< entries that the head covers
    QString file;    ///< of the reply; the head lies beside it, ending in .checkpoint
    Result<seal::TimeStamp> stamp = fail(ErrorKind::NotFound, {}); ///< as it is now
    QString isBroken; ///< how the log does not go on from the head; empty: it does
};

class TimeStamping final : public QObject
{
    Q_OBJECT
public:
    /// The log outlives it.
    TimeStamping(QString profile, activity::Log& log, QString person);
    /// The site names an authority.
    bool isWanted() const { return m_authority.isValid(); }
    /// Answered once. Errors: NotFound: nothing is signed, or no authority is named; Conflict: that head has its stamp; Offline, Timeout; Rejected: what the authority answered does not hold; Storage.
    void stamp(std::function<void(const Result<KeptStamp>&)> then);
    /// All that are kept, newest first, each checked again.
    void kept(std::function<void(const std::vector<KeptStamp>&)> then);

private:
    void post(const QByteArray& note, qint64 size, std::function<void(const Result<KeptStamp>&)> then);
    Result<KeptStamp> keep(const QByteArray& note, qint64 size, const seal::TimeStampQuery& query, const QByteArray& reply) const;
    QString folder() const;
    QByteArray roots() const;
    void judge(std::shared_ptr<std::vector<KeptStamp>> all, size_t at, std::function<void(const std::vector<KeptStamp>&)> then);
    QString m_profile, m_person, m_rootsFile;
    activity::Log& m_log;
    QUrl m_authority;
    QNetworkAccessManager m_network;
};

} // namespace cf
