// What a connector may ask of what is known here already.
#pragma once

#include "models/base/result.h"
#include "models/domain/communication.h"

namespace cf::connectors {

/// What the cache already holds of this repository. Handed in, so that a connector needs no database. Any call may touch the disk.
struct KnownSource {
    SourceRef source;
    QByteArray sha256;         ///< as recorded at ingest
    CommunicationId communication;
    ContentState content = ContentState::Unknown;
    bool aside = false;        ///< set aside as malformed, under the same token
};
/// A record of a connected system, by its native id.
struct KnownRecord {
    QString token;
    RecordStanding standing = RecordStanding::Present;
    CommunicationId communication;
};
class KnownSources
{
public:
    virtual ~KnownSources() = default;
    /// All renditions' sources and index files under this native id (one file may hold several communications); empty: unknown.
    virtual Result<std::vector<KnownSource>> find(const QString& nativeId) = 0;
    /// Native ids after `after` in code point order, at most `limit`, each once: for finding what is gone.
    virtual Result<QStringList> slice(const QString& after, int limit) = 0;
    /// Sources of one communication, wherever they lie: for telling that an id is already taken. Without it two records that claim one id
    /// from different indexes overwrite each other.
    virtual Result<std::vector<KnownSource>> ofCommunication(const CommunicationId& communication)
    {
        Q_UNUSED(communication);
        return std::vector<KnownSource>();
    }
    /// One record of a connected system; none: unknown.
    virtual Result<std::optional<KnownRecord>> record(const QString& nativeId)
    {
        Q_UNUSED(nativeId);
        return std::optional<KnownRecord>();
    }
    /// Ids of records that are set aside, after `after` in code point order, at most `limit`: to be asked for once more.
    virtual Result<QStringList> asideAfter(const QString& after, int limit)
    {
        Q_UNUSED(after);
        Q_UNUSED(limit);
        return QStringList();
    }
    /// Ids of records that are taken for shown there, after `after` in code point order, at most `limit`.
    virtual Result<QStringList> recordsAfter(const QString& after, int limit)
    {
        Q_UNUSED(after);
        Q_UNUSED(limit);
        return QStringList();
    }
    /// The token of a workspace that is taken for shown there; none: unknown, or not shown.
    virtual Result<std::optional<QString>> workspace(const QString& nativeId)
    {
        Q_UNUSED(nativeId);
        return std::optional<QString>();
    }
    /// Ids of workspaces that are taken for shown there, after `after` in code point order, at most `limit`.
    virtual Result<QStringList> workspacesAfter(const QString& after, int limit)
    {
        Q_UNUSED(after);
        Q_UNUSED(limit);
        return QStringList();
    }
    /// The token of a case that is taken for shown there; none: unknown, or not shown.
    virtual Result<std::optional<QString>> workflowCase(const QString& nativeId)
    {
        Q_UNUSED(nativeId);
        return std::optional<QString>();
    }
    /// Ids of cases that are taken for open and shown there, after `after` in code point order, at most `limit`.
    virtual Result<QStringList> openCasesAfter(const QString& after, int limit)
    {
        Q_UNUSED(after);
        Q_UNUSED(limit);
        return QStringList();
    }
};

} // namespace cf::connectors
