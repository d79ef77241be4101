#include "app/sandbox/exstream/exst_review.h"

#include "app/sandbox/exstream/exst_rendering.h"

#include <QJsonDocument>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

QJsonObject check(const QString& name, bool isPassed, const QString& detail)
{
    return {{u"name"_s, name}, {u"result"_s, isPassed ? u"PASSED"_s : u"FAILED"_s}, {u"detail"_s, detail}};
}

/// What can be said of the bytes and of what they are said to be.
QJsonArray checksOf(const QByteArray& document, const QByteArray& stated, const QJsonValue& metadata, const QString& mime)
{
    QJsonArray checks;
    checks.append(check(u"hash"_s, effectHash(document).toHex() == stated.toLower(), u"SHA-256 of what arrived"_s));
    const bool isPdf = document.startsWith("%PDF-"), isWhole = document.trimmed().endsWith("%%EOF");
    if (mime == u"application/pdf") {
        checks.append(check(u"format"_s, isPdf && isWhole, isPdf ? QString::fromLatin1(document.left(8).mid(1)) : u"no PDF"_s));
    }
    const QString code = metadata[u"template"].toString();
    checks.append(check(u"template"_s, !code.isEmpty(), code.isEmpty() ? u"no template is named"_s : code));
    return checks;
}

} // namespace

HttpResponse reviewedDocument(Visit& visit, int unit)
{
    if (visit.request.contentType() != "application/json") {
        return visit.failed(415, u"Unsupported Media Type"_s);
    }
    const QJsonObject body = QJsonDocument::fromJson(visit.request.body).object();
    const QJsonValue document = body[u"document"];
    const QByteArray content = QByteArray::fromBase64(document[u"content"].toString().toLatin1()), stated = document[u"sha256"].toString().toLatin1();
    if (content.isEmpty() || stated.isEmpty()) {
        return visit.failed(400, u"Bad Request"_s, u"document.content and document.sha256 are required"_s);
    }
    const QJsonArray checks = checksOf(content, stated, body[u"metadata"], document[u"mime"].toString());
    const bool isPassed = std::all_of(checks.begin(), checks.end(), [](const QJsonValue& one) { return one[u"result"].toString() == u"PASSED"; });
    const QJsonObject report{{u"result"_s, isPassed ? u"PASSED"_s : u"FAILED"_s},
                             {u"sha256"_s, QString::fromLatin1(effectHash(content).toHex())},
                             {u"checks"_s, checks},
                             {u"metadata"_s, body[u"metadata"]},
                             {u"at"_s, visit.date(visit.site.clock.now(), u"review"_s)}};
    const QByteArray told = QJsonDocument(report).toJson(QJsonDocument::Compact);
    OwnRun run;
    run.unit = unit;
    run.externalId = body[u"cfReference"].toString();
    run.by = visit.account;
    run.input = visit.request.body;
    run.inputType = "application/json";
    run.began = run.ends = visit.site.clock.now();
    run.outputs = {{u"1"_s, u"report.json"_s, told}};
    const OwnRun& made = visit.site.own.add(run);
    if (visit.site.note) {
        visit.site.note({{}, u"review"_s, {}, made.externalId, partId(made.key(Part::OwnJob)), visit.account, effectHash(content), visit.site.clock.now()});
    }
    const QJsonObject output{{u"content"_s, QString::fromLatin1(told.toBase64())},
                             {u"mimeType"_s, u"application/json"_s},
                             {u"engineOutputContext"_s, QJsonObject{{u"queueName"_s, u"review"_s}, {u"fileName"_s, u"report.json"_s}, {u"customerNumber"_s, u"1"_s}}}};
    return visit.data(QJsonArray{output});
}

} // namespace cf::sandbox::exstream
