// What a test or a person does to the archives behind their clients' backs.
#pragma once

#include "app/sandbox/serving/sandbox.h"

namespace cf::sandbox {

/// {"do": …, "archive": "archivesspace", "record": accession number or native id}, and with it, but a service ("archive": "xconnector") has
/// no records:
///   amend        "fields": {"title": …}            see amend() in held_communication.h
///   add-version  "text" or "base64", "name", "mime", "format", "creator", "comment"
///   add          "fields" and the same as add-version
///   delete       "trace": false leaves none
///   destroy      the content; what is said of it stays
///   restrict, open
///   hold         "name", "foreign"
///   release      "name"
///   retain       "source", "rule", "until"
///   holds        "fault", "value" or "name": see hold_faults.h; no record
///   advance      "seconds"; without an archive all clocks
///   skew         "seconds"
///   tls          "kind": none, trusted, self-signed, wrong-host, expired
///   fault        as in fault.h, the fault's own "do" under "fault"
/// and what the system alone knows (its front's act()).
class ControlActions
{
public:
    explicit ControlActions(Sandbox& sandbox)
        : m_sandbox(sandbox)
    {}
    /// Answers {"accession": N} where there is one. Rejected: not understood; else what the holdings say.
    Result<QJsonObject> act(const QJsonObject& action) const;
    Result<quint64> recordOf(ArchiveKind archive, const QJsonValue& name) const;

private:
    template <class Kind>
    Result<void> actOn(Kind system, const QString& what, const QJsonObject& action) const;
    Result<void> change(Holdings& holdings, quint64 accession, const QString& what, const QJsonObject& action) const;
    Sandbox& m_sandbox;
};

} // namespace cf::sandbox
