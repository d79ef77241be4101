#include "app/sandbox/serving/fault_plan.h"

#include "app/sandbox/estate/dice.h"
#include "app/sandbox/serving/multipart_form.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

constexpr char signInPage[] =
    "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>"
    "<form action=\"/login\" method=\"post\"><input name=\"user\"><input type=\"password\" name=\"word\"></form></body></html>\n";

template <class Change>
QByteArray changedPage(const QByteArray& json, Change change)
{
    QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isArray()) {
        QJsonArray list = document.array();
        change(list);
        document.setArray(list);
    } else if (document.isObject()) {
        QJsonObject object = document.object();
        QString longest;
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (it->isArray() && it->toArray().size() > object[longest].toArray().size()) {
                longest = it.key();
            }
        }
        if (longest.isEmpty()) {
            return json;
        }
        QJsonArray list = object[longest].toArray();
        change(list);
        object.insert(longest, list);
        document.setObject(object);
    } else {
        return json;
    }
    return document.toJson(QJsonDocument::Compact) + (json.endsWith('\n') ? "\n" : "");
}

/// Its file with no more bytes than these.
HttpRequest hollowed(HttpRequest request, qint64 bytes)
{
    const auto form = multipartForm(request.header("Content-Type"), request.body);
    if (!form) {
        request.body.truncate(bytes);
        return request;
    }
    const auto file = std::ranges::find_if(*form, [](const FormPart& part) { return part.fileName.has_value(); });
    if (file != form->end() && file->body.size() > bytes) {
        request.body.remove(request.body.indexOf(file->body) + bytes, file->body.size() - bytes);
    }
    return request;
}

} // namespace

bool matches(const QString& pattern, const QString& text)
{
    qsizetype p = 0, t = 0, star = -1, retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*') {
        ++p;
    }
    return p == pattern.size();
}

QByteArray shuffledPage(const QByteArray& json, quint64 seed)
{
    return changedPage(json, [seed](QJsonArray& list) {
        estate::Dice dice(seed, estate::Subject::Holding, quint64(list.size()));
        for (qsizetype left = list.size(); left > 1; --left) {
            const auto other = qsizetype(dice.below(quint64(left)));
            const QJsonValue kept = list[left - 1];
            list[left - 1] = QJsonValue(list[other]);
            list[other] = kept;
        }
    });
}

QByteArray duplicatedPage(const QByteArray& json)
{
    return changedPage(json, [](QJsonArray& list) {
        if (!list.isEmpty()) {
            list.append(QJsonValue(list.first()));
        }
    });
}

bool FaultPlan::hits(Fault& fault, const QByteArray& line)
{
    return fault.kind != FaultKind::HangUp && fault.times != 0 && matches(fault.match, QString::fromUtf8(line)) && strikes(fault);
}

bool FaultPlan::hangsUp()
{
    bool isHit = false;
    for (Fault& fault : m_faults) {
        isHit = (fault.kind == FaultKind::HangUp && fault.times != 0 && strikes(fault)) || isHit;
    }
    return isHit;
}

bool FaultPlan::strikes(Fault& fault)
{
    if (fault.skip > 0) {
        --fault.skip;
        return false;
    }
    if (fault.perMille < 1000 && int(estate::Dice(m_seed, estate::Subject::Holding, m_rolls++).below(1000)) >= fault.perMille) {
        return false;
    }
    fault.times -= fault.times > 0;
    ++fault.hits;
    return true;
}

Fate FaultPlan::fateOf(const HttpRequest& request, const Answer& answer, const Refusal& refusal)
{
    Fate fate;
    const QByteArray line = request.method + ' ' + request.target;
    std::vector<Fault> hit;
    for (Fault& fault : m_faults) {
        if (hits(fault, line)) {
            hit.push_back(fault);
        }
    }
    std::optional<HttpResponse> instead;
    HttpRequest asked = request;
    bool isSpared = true, isTwice = false; // spared: no fault keeps it from being acted upon
    for (const Fault& fault : hit) {
        switch (fault.kind) {
        case FaultKind::Delay: fate.delay += fault.milliseconds; break;
        case FaultKind::Stall:
            fate.isStalled = true;
            isSpared = isSpared && fault.isAfter;
            break;
        case FaultKind::Drop:
            fate.isDropped = true;
            isSpared = isSpared && fault.isAfter;
            break;
        case FaultKind::Late:
            fate.isDropped = true;
            fate.late = fault.milliseconds;
            isSpared = false;
            break;
        case FaultKind::Twice: isTwice = true; break;
        case FaultKind::Truncate: fate.cutAfter = fault.bytes; break;
        case FaultKind::Status:
            instead = refusal(fault.status);
            isSpared = isSpared && fault.isAfter;
            if (fault.retryAfter >= 0) {
                instead->setHeader("Retry-After", QByteArray::number(fault.retryAfter));
            }
            break;
        case FaultKind::SignInPage:
            instead = HttpResponse{200, {{"Content-Type", "text/html; charset=utf-8"}}, signInPage, false};
            isSpared = false;
            break;
        case FaultKind::Repeat:
            if (m_before.contains(fault.match)) {
                instead = m_before[fault.match];
                isSpared = false;
            }
            break;
        case FaultKind::Hollow: asked = hollowed(std::move(asked), fault.bytes); break;
        case FaultKind::Meanwhile: fate.meanwhile.append(fault.action); break;
        default: break;
        }
    }
    if (isSpared) {
        fate.response = answer(asked);
        if (isTwice) {
            fate.response = answer(asked);
        }
    }
    if (fate.isStalled || fate.isDropped) {
        return fate;
    }
    if (instead) {
        fate.response = *instead;
    }
    for (const Fault& fault : hit) {
        if (fault.kind == FaultKind::WrongType) {
            fate.response.setHeader("Content-Type", fault.contentType);
        } else if (fault.kind == FaultKind::Duplicate) {
            fate.response.body = duplicatedPage(fate.response.body);
        } else if (fault.kind == FaultKind::Shuffle) {
            fate.response.body = shuffledPage(fate.response.body, m_seed + quint64(fault.hits));
        }
    }
    for (const Fault& fault : m_faults) {
        if (fault.kind == FaultKind::Repeat && fault.times != 0 && matches(fault.match, QString::fromUtf8(line))) {
            m_before.insert(fault.match, fate.response);
        }
    }
    return fate;
}

} // namespace cf::sandbox
