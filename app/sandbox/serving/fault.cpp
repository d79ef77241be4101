#include "app/sandbox/serving/fault.h"

#include <QStringList>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

const QStringList& words()
{
    static const QStringList all{u"delay"_s,        u"stall"_s,      u"drop"_s,   u"hang-up"_s,   u"late"_s,    u"twice"_s,    u"truncate"_s, u"status"_s,
                                 u"sign-in-page"_s, u"wrong-type"_s, u"repeat"_s, u"duplicate"_s, u"shuffle"_s, u"meanwhile"_s,
                                 u"hollow"_s};
    return all;
}

} // namespace

Result<Fault> faultOf(const QJsonObject& json)
{
    const qsizetype kind = words().indexOf(json[u"do"].toString());
    if (kind < 0) {
        return fail(ErrorKind::Rejected, u"\"do\" is one of %1"_s.arg(words().join(u", "_s)));
    }
    Fault fault;
    fault.kind = FaultKind(kind);
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString& key = it.key();
        int* const number = key == u"skip"           ? &fault.skip
                            : key == u"times"        ? &fault.times
                            : key == u"per_mille"    ? &fault.perMille
                            : key == u"milliseconds" ? &fault.milliseconds
                            : key == u"status"       ? &fault.status
                            : key == u"retry_after"  ? &fault.retryAfter
                                                     : nullptr;
        if (number != nullptr && it->isDouble()) {
            *number = it->toInt();
        } else if (key == u"bytes" && it->isDouble()) {
            fault.bytes = it->toInteger();
        } else if (key == u"match" && it->isString()) {
            fault.match = it->toString();
        } else if (key == u"content_type" && it->isString()) {
            fault.contentType = it->toString().toLatin1();
        } else if (key == u"after" && it->isBool()) {
            fault.isAfter = it->toBool();
        } else if (key == u"action" && it->isObject()) {
            fault.action = it->toObject();
        } else if (key != u"do" && key != u"archive") {
            return fail(ErrorKind::Rejected, u"a fault has no such %1"_s.arg(key));
        }
    }
    const bool canBeAfter = fault.kind == FaultKind::Stall || fault.kind == FaultKind::Drop || fault.kind == FaultKind::Status;
    if (fault.isAfter && !canBeAfter) {
        return fail(ErrorKind::Rejected, u"only stall, drop and status can be after"_s);
    }
    if (fault.status < 200 || fault.status > 599 || fault.milliseconds < 0 || fault.skip < 0 || fault.bytes < 0) {
        return fail(ErrorKind::Rejected, u"a number is out of its range"_s);
    }
    return fault;
}

QJsonObject jsonOf(const Fault& fault)
{
    QJsonObject json{{u"do"_s, words()[qsizetype(fault.kind)]}, {u"match"_s, fault.match}, {u"skip"_s, fault.skip}, {u"times"_s, fault.times},
                     {u"per_mille"_s, fault.perMille},          {u"hits"_s, fault.hits}};
    if (fault.isAfter) {
        json.insert(u"after"_s, true);
    }
    switch (fault.kind) {
    case FaultKind::Late:
    case FaultKind::Delay: json.insert(u"milliseconds"_s, fault.milliseconds); break;
    case FaultKind::Truncate: json.insert(u"bytes"_s, fault.bytes); break;
    case FaultKind::Status:
        json.insert(u"status"_s, fault.status);
        json.insert(u"retry_after"_s, fault.retryAfter);
        break;
    case FaultKind::WrongType: json.insert(u"content_type"_s, QString::fromLatin1(fault.contentType)); break;
    case FaultKind::Meanwhile: json.insert(u"action"_s, fault.action); break;
    default: break;
    }
    return json;
}

} // namespace cf::sandbox
