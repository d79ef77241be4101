#include "models/evidence/preservation/snapshot.h"
#include "models/evidence/preservation/snapshot_lines.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QJsonValue instant(std::optional<UtcMs> at) { return at ? QJsonValue(QString::fromLatin1(snapshotTime(at))) : QJsonValue(); }
QString hex(const QByteArray& hash) { return QString::fromLatin1(hash.toHex()); }

QJsonObject shareJson(const SnapshotComparison::Share& one)
{
    return {{u"name"_s, one.name},       {u"completeBefore"_s, instant(one.before)}, {u"completeNow"_s, instant(one.now)}, {u"files"_s, one.files}, {u"same"_s, one.same},   {u"notReadSince"_s, one.notRead},
            {u"notTold"_s, one.untold}, {u"missingBefore"_s, one.wasMissing}, {u"changed"_s, one.changed},                {u"gone"_s, one.gone},                {u"moved"_s, one.moved}, {u"added"_s, one.added}};
}

} // namespace

QJsonObject snapshotJson(const WrittenSnapshot& snapshot)
{
    QJsonArray places;
    for (const SnapshotHead::Place& one : snapshot.head.places) {
        places.append(QJsonObject{{u"id"_s, one.id.value()}, {u"name"_s, one.name}, {u"completeTo"_s, instant(one.watermark)}});
    }
    QJsonArray notShown;
    for (const FormatNotShown& one : snapshot.notShown) {
        notShown.append(QJsonObject{{u"format"_s, one.format}, {u"files"_s, one.files}});
    }
    const QJsonValue approvals = snapshot.tellsApprovals ? QJsonValue(QJsonObject{{u"templates"_s, snapshot.resources}, {u"recorded"_s, snapshot.approvals}, {u"withoutRecord"_s, snapshot.unapproved},
                                                                                   {u"named"_s, QJsonArray::fromStringList(snapshot.unapprovedNamed)}})
                                                          : QJsonValue();
    return {{u"approvals"_s, approvals},  {u"notShownHere"_s, notShown}, {u"leftOut"_s, snapshotScopeJson(snapshot.scope)},
            {u"at"_s, instant(snapshot.head.at)}, {u"person"_s, snapshot.head.person}, {u"program"_s, snapshot.head.program}, {u"repositories"_s, places},
            {u"files"_s, snapshot.files},         {u"withoutHash"_s, snapshot.withoutHash}, {u"templateVersions"_s, snapshot.versions}, {u"sha256"_s, hex(snapshot.sha256)}};
}

QJsonObject snapshotComparisonJson(const SnapshotComparison& comparison)
{
    QJsonArray shares, findings;
    for (const SnapshotComparison::Share& one : comparison.shares) {
        QJsonObject share = shareJson(one);
        if (!comparison.tellsAdded()) {
            share[u"added"_s] = QJsonValue();
        }
        shares.append(share);
    }
    for (const SnapshotFinding& one : comparison.findings) {
        findings.append(QJsonObject{{u"kind"_s, QString(codeOf(one.kind))}, {u"repository"_s, one.repository}, {u"nativeId"_s, one.nativeId}, {u"nativeVersion"_s, one.nativeVersion},
                                    {u"before"_s, hex(one.before)},         {u"now"_s, hex(one.now)},         {u"place"_s, one.place}});
    }
    QJsonObject sum = shareJson(comparison.sum());
    sum.remove(u"name"_s);
    sum.remove(u"completeBefore"_s);
    sum.remove(u"completeNow"_s);
    if (!comparison.tellsAdded()) {
        sum[u"added"_s] = QJsonValue();
    }
    return {{u"before"_s, snapshotJson(comparison.before)},
            {u"at"_s, instant(comparison.at)},
            {u"agrees"_s, comparison.agrees()},
            {u"complete"_s, comparison.isComplete()},
            {u"sum"_s, sum},
            {u"repositories"_s, shares},
            {u"templateVersions"_s, QJsonObject{{u"same"_s, comparison.versionsSame},
                                                {u"notTold"_s, comparison.versionsUntold},
                                                {u"changed"_s, comparison.versionsChanged},
                                                {u"gone"_s, comparison.versionsGone},
                                                {u"added"_s, comparison.versionsAdded}}},
            {u"approvals"_s, comparison.before.tellsApprovals ? QJsonValue(QJsonObject{{u"same"_s, comparison.approvalsSame},
                                                                                        {u"notTold"_s, comparison.approvalsUntold},
                                                                                        {u"changed"_s, comparison.approvalsChanged},
                                                                                        {u"gone"_s, comparison.approvalsGone}})
                                                              : QJsonValue()},
            {u"findings"_s, findings},
            {u"notListed"_s, comparison.notListed},
            {u"program"_s, comparison.program}};
}

} // namespace cf::evidence
