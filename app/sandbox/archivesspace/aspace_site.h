// The state of one ArchivesSpace server, and one request to it.
#pragma once

#include "app/sandbox/archivesspace/aspace_accounts.h"
#include "app/sandbox/archivesspace/aspace_enumerations.h"
#include "app/sandbox/archivesspace/aspace_shelves.h"
#include "app/sandbox/serving/effect_ledger.h"
#include "app/sandbox/serving/http_message.h"

#include <QJsonArray>

namespace cf::sandbox::archivesspace {

struct Notice {
    QJsonValue record; ///< "deleted", or the record
    QString uri;
    qint64 sequence = 0;
    UtcMs at = 0;
};

struct Site {
    Site(Holdings& held, const Clock& time)
        : holdings(held)
        , clock(time)
        , shelves(held, time)
        , accounts(time)
        , sessions(time)
    {}
    Holdings& holdings;
    const Clock& clock;
    Shelves shelves;
    Accounts accounts;
    Sessions sessions;
    Enumerations enumerations;
    QList<Notice> notices;     ///< for the update feed: deletions and what was written with high priority
    UtcMs indexCycle = 30'000; ///< the search index is brought up to date so often
    bool isIndexUp = true;
    bool isTelling = false; ///< the holdings are told of what was written here, and not the other way round
    std::function<void(const Effect&)> note; ///< of holds that clients record
};

/// One request, its parameters read from the query and, unless the body is JSON, from the form in the body.
class Visit
{
public:
    Visit(Site& visited, const HttpRequest& asked);
    Site& site;
    const HttpRequest& request;
    const Account* account = nullptr; ///< null: nobody logged in
    QString base;                     ///< "http://127.0.0.1:8089"
    /// What several records of an answer lead to, made once. The key says what, and how it was asked for; nothing changes while one
    /// request is answered, but by it, and then nothing is resolved.
    mutable QHash<QString, QJsonObject> shared;

    // Each complains when it is not what it should be; refused() tells.
    bool has(const QString& name) const { return lastOf(m_fields, name) != nullptr; }
    QString text(const QString& name, bool isRequired = false);
    std::optional<qint64> integer(const QString& name, bool isRequired = false);
    std::optional<bool> boolean(const QString& name, bool isRequired = false);
    QStringList list(const QString& name); ///< name[]=a&name[]=b
    void require(const QStringList& names);
    void complain(const QString& name, const QString& text) { m_complaints.insert(name, QJsonArray{text}); }
    /// 400, when there was any complaint.
    std::optional<HttpResponse> refused() const;

    bool may(const QString& permission, int repository = 0) const { return site.accounts.may(account, permission, repository); }
    bool seesSuppressed(int repository) const { return site.accounts.seesSuppressed(account, repository); }
    bool isVisible(const Standing& standing) const { return !standing.isSuppressed || seesSuppressed(standing.repository); }
    bool isVisible(const ShelvedRecord& record) const { return isVisible(Standing{record.repository, record.isSuppressed}); }

private:
    Fields m_fields;
    QJsonObject m_complaints;
};

// Answers. Every JSON body but those of lost sessions ends with a line feed.
HttpResponse answered(const QJsonObject& json, int status = 200);
HttpResponse answered(const QJsonArray& json, int status = 200);
HttpResponse failed(int status, const QString& error); ///< {"error": "…"}
HttpResponse denied();                                 ///< 403
HttpResponse notFound(const QString& className);       ///< 404, "ArchivalObject not found"
HttpResponse noRoute();                                ///< 404, as of an unknown verb or path
HttpResponse broken(const QString& message);           ///< 500 with a backtrace

} // namespace cf::sandbox::archivesspace
