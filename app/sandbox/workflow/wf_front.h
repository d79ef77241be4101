// OpenText Workflow Service as its clients see it: /workflow/v1 and /workflow-history/v1, tokens at /otdsws of the same port. Source:
// protocol page for Workflow Service, B.1 and B.4. What the page leaves open is an invention or can be switched: docs/sandbox.md.
#pragma once

#include "app/sandbox/directory/sign_in_service.h"
#include "app/sandbox/directory/tenant_tokens.h"
#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/serving/service_front.h"
#include "app/sandbox/workflow/wf_site.h"

namespace cf::sandbox::workflow {

class WfFront final : public ServiceFront
{
public:
    /// Both outlive it.
    WfFront(const estate::EstateGenerator& generator, quint64 records, const Clock& clock);

    HttpResponse answer(const HttpRequest& request) override;
    HttpResponse refusal(int status) const override;
    /// {"do": "tell", "case" (id or business key), "message", "variables"}; "work", "case", "topic", "error", "variables"; "set", "name", "value":
    /// docs/sandbox.md; "expire-tokens"; "revoke-grants"; and what the SignInService knows.
    Result<void> act(const QJsonObject& action) override;
    /// ?case= (id or business key) of one; else ?from=0&count=100: {"total", "cases": [{"id", "definition", "version", "reference", "communication",
    /// "name", "started_by", "started", "ended", "ends", "suspended", "deleted", "variables", "tasks", "steps", "comments"}]}; times in
    /// milliseconds, 0: none.
    Result<QJsonObject> truth(const Fields& query) override;

private:
    void begin(); ///< the past, when somebody first asks; and what is due by now
    const Case* caseNamed(const QString& name) const;
    Result<void> set(const QString& name, const QJsonValue& value);

    const estate::EstateGenerator& m_generator;
    quint64 m_records;
    Site m_site;
    directory::TenantTokens m_tokens;
    directory::SignInService m_signIn;
    bool m_hasBegun = false;
};

} // namespace cf::sandbox::workflow
