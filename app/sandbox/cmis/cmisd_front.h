// A CMIS 1.1 repository behind the browser binding, as its clients see it: the service document at /cmis/browser, the one repository at
// /cmis/browser/northgate, its objects at …/root. Source: protocol page for CMIS, 1; CMIS 1.1, 5. What it leaves out: docs/sandbox.md.
#pragma once

#include "app/sandbox/cmis/cmisd_site.h"
#include "app/sandbox/directory/sign_in_service.h"
#include "app/sandbox/serving/archive_front.h"

namespace cf::sandbox::cmisd {

class CmisFront final : public ArchiveFront
{
public:
    /// Both outlive it.
    CmisFront(Holdings& holdings, const Clock& clock);

    HttpResponse answer(const HttpRequest& request) override;
    HttpResponse refusal(int status) const override;
    QString nativeId(quint64 accession) const override { return seriesIdOf(accession); } ///< the version series
    std::optional<quint64> accessionOf(const QString& nativeId) const override;          ///< also of a version's object id
    QString versionLabel(const HeldVersion& version) const override { return labelOf(version.ordinal); }
    /// {"do": "quirks", "on"}; "order", "on" and "change-log", "on": whether it can; "inner-address", "url": what it takes for its own;
    /// "csrf", "on"; "new-csrf-token"; "forget-changes": the change log begins anew; "basic", "on": names and passwords
    /// are taken; and what the SignInService knows.
    Result<void> act(const QJsonObject& action) override;

private:
    HttpResponse routed(Visit& visit);
    const Account* accountIn(const HttpRequest& request) const;
    Site m_site;
    directory::SignInService m_signIn;
};

} // namespace cf::sandbox::cmisd
