// Documentum REST Services as their clients see them: the home document at /dctm-rest/services, one repository, "northgate", the content
// server at /ACS and the directory service at /otdsws of the same port. Source: protocol page for Documentum. What it leaves out:
// docs/sandbox.md.
#pragma once

#include "app/sandbox/directory/sign_in_service.h"
#include "app/sandbox/documentum/dctm_site.h"
#include "app/sandbox/serving/archive_front.h"

namespace cf::sandbox::documentum {

class DctmFront final : public ArchiveFront
{
public:
    /// Both outlive it.
    DctmFront(Holdings& holdings, const Clock& clock);

    HttpResponse answer(const HttpRequest& request) override;
    HttpResponse refusal(int status) const override;
    QString nativeId(quint64 accession) const override { return versionIdOf({accession, 1}); } ///< the chronicle
    std::optional<quint64> accessionOf(const QString& nativeId) const override;                ///< also of a version's object id
    QString versionLabel(const HeldVersion& version) const override { return QString::number(version.ordinal) + QStringLiteral(".0"); }
    /// {"do": "withdraw" or "grant", "account"}; "expire-sessions"; "index-cycle", "seconds"; "audit", "event", "on"; "purge-audit":
    /// all rows until now; "set", "name", "value": docs/sandbox.md; and what the
    /// SignInService knows.
    Result<void> act(const QJsonObject& action) override;

private:
    HttpResponse routed(Visit& visit);
    HttpResponse ofRepository(Visit& visit);
    HttpResponse ofThing(Visit& visit);
    void changed(const HoldingChange& change, const HeldRecord& before);
    Site m_site;
    directory::SignInService m_signIn;
};

} // namespace cf::sandbox::documentum
