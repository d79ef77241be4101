// ArchivesSpace 4.x as its clients see it: routes, sessions, and what happens to the holdings behind their backs. Source: protocol page
// for ArchivesSpace, facts 1 to 20 and the checklist (9). What it leaves out: docs/sandbox.md.
#pragma once

#include "app/sandbox/archivesspace/aspace_site.h"
#include "app/sandbox/serving/archive_front.h"

namespace cf::sandbox::archivesspace {

class AspaceFront final : public ArchiveFront
{
public:
    /// Both outlive it.
    AspaceFront(Holdings& holdings, const Clock& clock);

    HttpResponse answer(const HttpRequest& request) override;
    HttpResponse refusal(int status) const override;
    QString nativeId(quint64 accession) const override; ///< "/repositories/2/archival_objects/101"
    std::optional<quint64> accessionOf(const QString& nativeId) const override;
    QString versionLabel(const HeldVersion& version) const override; ///< its ordinal; the server itself has no versions
    /// {"do": "withdraw" or "grant", "account"}: takes all roles in the main repository away, or makes it a viewer again;
    /// "expire-sessions"; "index-cycle" with "seconds"; "index" with "up".
    Result<void> act(const QJsonObject& action) override;

private:
    HttpResponse routed(Visit& visit);
    HttpResponse inRepository(Visit& visit, int repository);
    HttpResponse ofAgents(Visit& visit);
    HttpResponse onRecord(Visit& visit, Kind kind, int repository, qsizetype at);
    void furnish();
    void changed(const HoldingChange& change, const HeldRecord& before);
    void takeIn(quint64 accession);
    void rewrite(quint64 accession, const Numbers& numbers, const HeldRecord& before);

    Site m_site;
};

} // namespace cf::sandbox::archivesspace
