// OpenText Content Server with Extended ECM and Records Management as its clients see it: routes, tickets, and what happens to the
// holdings behind their backs. Source: protocol page for Extended ECM, its checklist (11). What it leaves out: docs/sandbox.md.
#pragma once

#include "app/sandbox/contentserver/otcs_site.h"
#include "app/sandbox/directory/sign_in_service.h"
#include "app/sandbox/serving/archive_front.h"

namespace cf::sandbox::contentserver {

class OtcsFront final : public ArchiveFront
{
public:
    /// Both outlive it.
    OtcsFront(Holdings& holdings, const Clock& clock);

    HttpResponse answer(const HttpRequest& request) override;
    HttpResponse refusal(int status) const override;
    QString nativeId(quint64 accession) const override; ///< "10000012": the node
    std::optional<quint64> accessionOf(const QString& nativeId) const override;
    QString versionLabel(const HeldVersion& version) const override; ///< version_number
    /// {"do": "withdraw" or "grant", "account"}; "expire-sessions"; "ticket-lifetime" and "index-cycle" with "seconds"; "index" with
    /// "up"; "change-workspace" and "remove-workspace", see otcs_casework.h; "set" with one of the names in otcs_modes.h and its value; and what the SignInService knows.
    Result<void> act(const QJsonObject& action) override;
    /// What is true of the workspaces that "casework" switches on: see otcs_casework.h.
    QJsonArray caseworkTruth();

private:
    HttpResponse routed(Visit& visit);
    std::optional<HttpResponse> ofWorkspaces(Visit& visit); ///< nothing: it is none of theirs
    std::optional<HttpResponse> ofRecords(Visit& visit);
    HttpResponse ofNodes(Visit& visit);
    HttpResponse ofNode(Visit& visit, const Node& node, const QStringList& rest);
    void changed(const HoldingChange& change, const HeldRecord& before);

    Site m_site;
    directory::SignInService m_signIn;
};

} // namespace cf::sandbox::contentserver
