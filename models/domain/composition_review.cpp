#include "models/domain/composition_review.h"

#include "models/domain/enumerations.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr qsizetype mostChecks = 100, longestText = 500;

QString day(const std::optional<Moment>& at) { return at ? at->text : QString(); }

} // namespace

QString reviewServiceOf(const FileDocument& deed) { return deed.folder.startsWith(reviewPlace) ? deed.folder.mid(reviewPlace.size()) : QString(); }

std::vector<CaseVariable> reviewFacts(const Communication& letter, const QString& repository)
{
    std::vector<CaseVariable> facts;
    const auto add = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            facts.push_back({name, u"string"_s, value});
        }
    };
    add(u"communication"_s, letter.id.value());
    add(u"documentId"_s, letter.documentId);
    add(u"repository"_s, repository);
    add(u"type"_s, letter.type);
    add(u"businessUnit"_s, letter.businessUnit);
    add(u"language"_s, letter.language);
    if (!letter.usages.empty()) {
        add(u"template"_s, letter.usages.front().code);
        add(u"templateVersion"_s, letter.usages.front().version);
    }
    add(u"issued"_s, day(letter.issued));
    add(u"sent"_s, day(letter.sent));
    if (!letter.legs.empty()) {
        add(u"channel"_s, code(letter.legs.front().channel));
    }
    return facts;
}

PlannedReview plannedReview(const Communication& letter, const Rendition& rendition, const QString& repository, const QByteArray& bytes, const QByteArray& sha256, const RepositoryId& system,
                            const QString& service, const QString& title, const QString& person, UtcMs at)
{
    PlannedReview planned;
    Intent& intent = planned.intent;
    intent.command.key = newCommandKey();
    const QString name = rendition.fileName.isEmpty() ? letter.documentId : rendition.fileName;
    intent.command.deed = FileDocument{reviewPlace.toString() + service, name, rendition.mime, bytes, sha256, reviewFacts(letter, repository)};
    intent.system = system;
    intent.subject = letter.id.value();
    intent.about = letter.id;
    intent.plan = intent.command.key;
    const QJsonObject request{{u"communication"_s, letter.id.value()}, {u"documentId"_s, letter.documentId}, {u"sha256"_s, QString::fromLatin1(sha256.toHex())}, {u"service"_s, service}};
    planned.plan = {intent.command.key, reviewPlanKind.toString(), title, {}, person, QJsonDocument(request).toJson(QJsonDocument::Compact), at, false};
    return planned;
}

QLatin1StringView codeOf(ReviewVerdict verdict)
{
    constexpr QLatin1StringView codes[] = {"PASSED"_L1, "FAILED"_L1, "OTHER_BYTES"_L1, "NOT_READ"_L1};
    return codes[int(verdict)];
}

ReviewReport readReviewReport(const QByteArray& report, const QByteArray& sentSha256)
{
    const QJsonObject json = QJsonDocument::fromJson(report).object();
    const QString result = json[u"result"_s].toString();
    ReviewReport read;
    if (result != u"PASSED" && result != u"FAILED") {
        return read;
    }
    const QByteArray of = QByteArray::fromHex(json[u"sha256"_s].toString().toLatin1());
    read.verdict = of != sentSha256 ? ReviewVerdict::OtherBytes : result == u"PASSED" ? ReviewVerdict::Passed : ReviewVerdict::Failed;
    for (const QJsonArray all = json[u"checks"_s].toArray(); const QJsonValue one : all) {
        if (qsizetype(read.checks.size()) == mostChecks) {
            break;
        }
        const auto text = [&one](const QString& name) { return one[name].toString().left(longestText); };
        read.checks.push_back({text(u"name"_s), text(u"result"_s), text(u"detail"_s)});
    }
    return read;
}

} // namespace cf
