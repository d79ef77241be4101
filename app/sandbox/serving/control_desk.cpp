#include "app/sandbox/serving/control_desk.h"

#include "app/sandbox/serving/control_actions.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 mostTruths = 10'000;

HttpResponse said(int status, const QJsonObject& json) { return jsonResponse(status, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n'); }

HttpResponse complaint(const Error& error)
{
    const int status = error.kind == ErrorKind::NotFound ? 404 : error.kind == ErrorKind::Rejected ? 400 : 409;
    return said(status, {{u"error"_s, error.detail}});
}

HttpResponse unknown() { return said(404, {{u"error"_s, u"no such thing here"_s}}); }

/// The numbers in the estate that "D-000000012" can stand for: the record, and what repeats it.
QList<quint64> numbersOf(const QString& document)
{
    bool isNumber = false;
    const quint64 number = document.mid(2).toULongLong(&isNumber);
    return isNumber && document.startsWith(u"D-") ? QList<quint64>{number, number + 1, number + 2} : QList<quint64>();
}

} // namespace

HttpResponse ControlDesk::answer(const HttpRequest& request) const
{
    const QString room = request.path.value(0);
    if (request.path.isEmpty() && request.method == "GET") {
        return overview();
    }
    if (request.method == "POST" && request.contentType() != "application/json") { // no form of a web page comes through
        return said(400, {{u"error"_s, u"send application/json"_s}});
    }
    if (room == u"actions" && request.method == "POST") {
        return actions(request);
    }
    if (room == u"authority" && request.method == "GET") {
        return {200, {{"Content-Type", "application/x-pem-file"}}, m_sandbox->authority().toPem(), false};
    }
    if (room == u"truth" && request.path.value(1) == u"effects") {
        return effects(request);
    }
    if (const auto service = serviceNamed(request.path.value(1)); service && m_sandbox->serves(*service)) {
        if (room == u"truth" && request.method == "GET") {
            const auto truth = m_sandbox->front(*service).truth(request.query);
            return truth ? said(200, *truth) : complaint(truth.error());
        }
        return room == u"faults"     ? faults(m_sandbox->faults(*service), request)
               : room == u"requests" ? requests(m_sandbox->port(*service), request)
                                     : unknown();
    }
    const auto archive = archiveNamed(request.path.value(1));
    if (!archive || !m_sandbox->serves(*archive)) {
        return unknown();
    }
    if (room == u"truth" && request.method == "GET") {
        return truth(*archive, request);
    }
    return room == u"faults"     ? faults(m_sandbox->faults(*archive), request)
           : room == u"requests" ? requests(m_sandbox->port(*archive), request)
                                 : unknown();
}

HttpResponse ControlDesk::overview() const
{
    QJsonObject archives;
    for (const ArchiveKind archive : m_sandbox->archives()) {
        archives.insert(archiveName(archive), QJsonObject{{u"url"_s, m_sandbox->url(archive).toString()},
                                                          {u"records"_s, qint64(m_sandbox->holdings(archive).count())},
                                                          {u"now"_s, m_sandbox->clock(archive).now()}});
    }
    QJsonObject services;
    for (const ServiceKind service : m_sandbox->services()) {
        services.insert(serviceName(service),
                        QJsonObject{{u"url"_s, m_sandbox->url(service).toString()}, {u"now"_s, m_sandbox->clock(service).now()}});
    }
    return said(200, {{u"control"_s, m_sandbox->controlUrl().toString()}, {u"archives"_s, archives}, {u"services"_s, services}});
}

HttpResponse ControlDesk::truth(ArchiveKind archive, const HttpRequest& request) const
{
    const auto one = [&](const QJsonValue& name) {
        const auto accession = ControlActions(*m_sandbox).recordOf(archive, name);
        return accession ? said(200, m_sandbox->truth(archive, *accession)) : complaint(accession.error());
    };
    if (request.path.size() > 2) {
        bool isNumber = false;
        const qint64 number = request.path.value(2).toLongLong(&isNumber);
        return one(isNumber ? QJsonValue(number) : QJsonValue(-1));
    }
    if (const QString* native = firstOf(request.query, u"native")) {
        return one(*native);
    }
    const Holdings& holdings = m_sandbox->holdings(archive);
    QJsonArray records;
    if (const QString* document = firstOf(request.query, u"document")) {
        for (const quint64 number : numbersOf(*document)) {
            const quint64 accession = accessionOf(number);
            if (archiveOf(number) == archive && accession < holdings.loaded() && holdings.record(accession).documentId == *document) {
                records.append(m_sandbox->truth(archive, accession));
            }
        }
        return said(200, {{u"total"_s, records.size()}, {u"records"_s, records}});
    }
    const QString* const from = firstOf(request.query, u"from");
    const QString* const count = firstOf(request.query, u"count");
    const quint64 first = from != nullptr ? from->toULongLong() : 0;
    const quint64 wanted = std::min(count != nullptr ? count->toULongLong() : 100, mostTruths);
    for (quint64 accession = first; accession < holdings.count() && accession - first < wanted; ++accession) {
        records.append(m_sandbox->truth(archive, accession));
    }
    return said(200, {{u"total"_s, qint64(holdings.count())}, {u"records"_s, records}});
}

HttpResponse ControlDesk::actions(const HttpRequest& request) const
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (document.isNull()) {
        return said(400, {{u"error"_s, u"that is no JSON"_s}});
    }
    QJsonArray results;
    for (const QJsonValue& action : document.isArray() ? document.array() : QJsonArray{document.object()}) {
        const auto result = m_sandbox->act(action.toObject());
        if (!result) {
            return complaint(result.error());
        }
        results.append(*result);
    }
    return document.isArray() ? said(200, {{u"results"_s, results}}) : said(200, results[0].toObject());
}

HttpResponse ControlDesk::effects(const HttpRequest& request) const
{
    EffectLedger& ledger = m_sandbox->effects();
    if (request.method == "DELETE") {
        ledger.clear();
    }
    m_sandbox->settle();
    const QString* const name = firstOf(request.query, u"of");
    const auto is = [&](QStringView field, const QString& value) {
        const QString* const wanted = firstOf(request.query, field);
        return wanted == nullptr || *wanted == value;
    };
    QJsonArray all;
    for (const Effect& one : name != nullptr ? ledger.of(*name) : ledger.effects()) {
        if (is(u"system", one.system) && is(u"kind", one.kind) && is(u"key", one.key) && is(u"reference", one.reference)) {
            all.append(jsonOf(one));
        }
    }
    return said(200, {{u"total"_s, all.size()}, {u"effects"_s, all}});
}

HttpResponse ControlDesk::faults(FaultPlan& plan, const HttpRequest& request)
{
    if (request.method == "POST") {
        const auto fault = faultOf(QJsonDocument::fromJson(request.body).object());
        if (!fault) {
            return complaint(fault.error());
        }
        plan.add(*fault);
    } else if (request.method == "DELETE") {
        plan.clear();
    }
    QJsonArray all;
    for (const Fault& fault : plan.faults()) {
        all.append(jsonOf(fault));
    }
    return said(200, {{u"faults"_s, all}});
}

HttpResponse ControlDesk::requests(HttpPort& port, const HttpRequest& request)
{
    if (request.method == "DELETE") {
        port.clearLog();
    }
    QJsonArray all;
    for (const LoggedRequest& one : port.log()) {
        all.append(QJsonObject{{u"method"_s, QString::fromLatin1(one.method)},
                               {u"target"_s, QString::fromUtf8(one.target)},
                               {u"status"_s, one.status},
                               {u"sent"_s, one.bodySize},
                               {u"received"_s, one.answerSize},
                               {u"at"_s, one.at}});
    }
    return said(200, {{u"requests"_s, all}});
}

} // namespace cf::sandbox
