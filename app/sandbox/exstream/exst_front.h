// The composition system as its clients see it: Design at /design/api/v1, Orchestration at /orchestration/api/v1, tokens at /otdsws and
// /otdstenant of the same port. Source: protocol page for Exstream, A. What the page leaves open is an invention or can be switched:
// docs/sandbox.md.
#pragma once

#include "app/sandbox/directory/sign_in_service.h"
#include "app/sandbox/exstream/exst_site.h"
#include "app/sandbox/serving/service_front.h"

namespace cf::sandbox::exstream {

class ExstFront final : public ServiceFront
{
public:
    /// Both outlive it.
    ExstFront(const estate::EstateGenerator& generator, quint64 records, const Clock& clock, const PdfMaker& maker = {});

    HttpResponse answer(const HttpRequest& request) override;
    HttpResponse refusal(int status) const override;
    /// {"do": "set", "name", "value": docs/sandbox.md}; "expire-tokens"; "revoke-grants"; and what the SignInService knows.
    Result<void> act(const QJsonObject& action) override;
    /// ?document=D-000000012: what made a communication; ?template=STM-0042: its versions. See exst_truth.h.
    Result<QJsonObject> truth(const Fields& query) override;

private:
    HttpResponse routed(const HttpRequest& request, Service service);
    Result<void> set(const QString& name, const QJsonValue& value);
    Site m_site;
    directory::TenantTokens m_tokens;
    directory::SignInService m_signIn;
};

} // namespace cf::sandbox::exstream
