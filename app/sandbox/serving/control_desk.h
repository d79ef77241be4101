// The control port: JSON over HTTP.
//
//   GET  /                            {"control", "archives": {"archivesspace": {"url", "records", "now"}}, "services"}
//   GET  /truth/ARCHIVE               ?from=0&count=100, or ?document=D-000000012: {"total", "records": […]}; see holdings_truth.h
//   GET  /truth/SERVICE               see the service's own front; faults and requests as of an archive
//   GET  /truth/ARCHIVE/N             one, by its accession number; /truth/ARCHIVE?native=ID by the archive's own id
//   GET|DELETE /truth/effects         what clients brought about: ?of=NAME (key, reference or target), ?system=, ?kind=, ?key=, ?reference=
//   POST /actions                     one action or an array of them, done in order until one fails; see control_actions.h
//   GET|POST|DELETE /faults/ARCHIVE   see fault.h; DELETE takes all away
//   GET|DELETE /requests/ARCHIVE      what clients asked
//   GET  /authority                   the certificate to trust, as PEM
#pragma once

#include "app/sandbox/serving/sandbox.h"

namespace cf::sandbox {

/// Answers 400 with {"error"} to what it does not understand, 404 to what is not there, 409 to what cannot be done.
class ControlDesk
{
public:
    explicit ControlDesk(Sandbox& sandbox)
        : m_sandbox(&sandbox)
    {}
    HttpResponse answer(const HttpRequest& request) const;

private:
    HttpResponse overview() const;
    HttpResponse truth(ArchiveKind archive, const HttpRequest& request) const;
    HttpResponse effects(const HttpRequest& request) const;
    HttpResponse actions(const HttpRequest& request) const;
    static HttpResponse faults(FaultPlan& plan, const HttpRequest& request);
    static HttpResponse requests(HttpPort& port, const HttpRequest& request);
    Sandbox* m_sandbox;
};

} // namespace cf::sandbox
