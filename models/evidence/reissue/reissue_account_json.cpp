#include "models/evidence/reissue/reissue_account.h"

#include "models/evidence/comparison/sameness_export.h"
#include "models/evidence/result_export.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

QString hex(const QByteArray& hash) { return QString::fromLatin1(hash.toHex()); }

QJsonObject resultJson(const ReissueResult& one)
{
    return {{u"id"_s, one.id.value()},
            {u"documentId"_s, one.documentId},
            {u"repository"_s, one.repository},
            {u"path"_s, one.path},
            {u"sent"_s, one.sent ? isoUtc(one.sent->utc) : QString()},
            {u"recorded"_s, hex(one.sha256)},
            {u"completeTo"_s, timeJson(one.watermark)},
            {u"link"_s, QString(codeOf(one.link))}};
}

} // namespace

QJsonObject reissueAccountJson(const ReissueAccount& account, const QString& key)
{
    QJsonArray approvals, results, against;
    for (const ReissueApproval& one : account.approvals) {
        approvals.append(QJsonObject{{u"step"_s, one.step}, {u"who"_s, one.who}, {u"outcome"_s, one.outcome}, {u"at"_s, timeJson(one.at)}, {u"byRequester"_s, one.isRequesters}});
    }
    for (const ReissueResult& one : account.results) {
        results.append(resultJson(one));
    }
    for (const ReissueAgainst one : account.against()) {
        against.append(QString(codeOf(one)));
    }
    QJsonObject told{{u"certificate"_s, u"reissue"_s},
                     {u"at"_s, isoUtc(account.at)},
                     {u"program"_s, account.program},
                     {u"signedWith"_s, key},
                     {u"reference"_s, account.reference},
                     {u"asked"_s, QJsonObject{{u"at"_s, isoUtc(account.asked)}, {u"by"_s, account.person}}},
                     {u"request"_s, QJsonDocument::fromJson(reissueText(account.request)).object()},
                     {u"approvals"_s, approvals},
                     {u"original"_s, QJsonObject{{u"recorded"_s, hex(account.request.sha256)}, {u"found"_s, hex(account.originalFound)}}},
                     {u"results"_s, results},
                     {u"composed"_s, QJsonObject{{u"command"_s, account.composedKey}, {u"sha256"_s, hex(account.composed)}, {u"compared"_s, account.isOfComposed}}},
                     {u"against"_s, against},
                     {u"whole"_s, account.isWhole()}};
    if (account.told) {
        const WorkflowCase& what = account.told->what;
        told.insert(u"case"_s, QJsonObject{{u"id"_s, what.nativeId},
                                           {u"system"_s, account.told->repositoryName},
                                           {u"completeTo"_s, timeJson(account.told->watermark)},
                                           {u"startedBy"_s, what.startedBy},
                                           {u"started"_s, timeJson(what.started)},
                                           {u"ended"_s, timeJson(what.ended)},
                                           {u"endedAt"_s, what.endedAt}});
    }
    if (account.left) {
        const ReissueLeft& left = *account.left;
        told.insert(u"left"_s, QJsonObject{{u"key"_s, left.key},
                                           {u"state"_s, QString(codeOf(left.state))},
                                           {u"sent"_s, timeJson(left.sent)},
                                           {u"receipt"_s, left.receipt},
                                           {u"receipted"_s, timeJson(left.received)},
                                           {u"sha256"_s, hex(left.sha256)},
                                           {u"channel"_s, left.channel},
                                           {u"recipient"_s, left.recipient},
                                           {u"address"_s, left.address},
                                           {u"mark"_s, left.mark}});
        told.insert(u"delivery"_s, QJsonObject{{u"state"_s, QString(code(account.delivered))}, {u"told"_s, timeJson(account.deliveredTold)}});
    }
    if (account.sameness) {
        told.insert(u"sameness"_s, samenessJson(*account.sameness));
        told.insert(u"resultFound"_s, hex(account.resultFound));
    }
    return told;
}

} // namespace cf::evidence
