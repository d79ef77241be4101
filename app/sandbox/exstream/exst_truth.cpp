#include "app/sandbox/exstream/exst_truth.h"

#include "app/sandbox/exstream/exst_design.h"
#include "app/sandbox/exstream/exst_driver_data.h"
#include "app/sandbox/exstream/exst_rendering.h"
#include "app/sandbox/holdings/accessioning.h"

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

QString text(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

} // namespace

Result<QJsonObject> truthOfDocument(Site& site, const QString& document)
{
    bool isNumber = false;
    const quint64 number = document.mid(2).toULongLong(&isNumber);
    estate::EstateRecord made;
    if (isNumber && number < site.runs.recordCount()) {
        site.assets.generator().make(number, made);
    }
    if (!isNumber || number >= site.runs.recordCount() || text(made.documentId) != document) {
        return fail(ErrorKind::NotFound, u"no communication %1"_s.arg(document));
    }
    const ProductionRun run = productionRunOf(made);
    const auto job = site.runs.job(run.key);
    const auto collection = partNamed(run.collectionId);
    QJsonArray used;
    const bool wasTracing = std::exchange(site.modes.isTracing, true);
    for (const Used& one : usedBy(site, *collection)) {
        used.append(QJsonObject{{u"id"_s, one.asset->id},
                                {u"name"_s, one.asset->name},
                                {u"type"_s, one.asset->type},
                                {u"version"_s, one.version.number},
                                {u"state"_s, stateWord(one.version.state)},
                                {u"approved_by"_s, one.approvedBy},
                                {u"approved"_s, one.version.decided}});
    }
    site.modes.isTracing = wasTracing;
    return QJsonObject{{u"document"_s, document},
                       {u"domain"_s, run.domain},
                       {u"job"_s, run.jobId},
                       {u"flow"_s, run.flowInstanceId},
                       {u"step"_s, run.flowStepId},
                       {u"collection"_s, run.collectionId},
                       {u"application"_s, run.communicationId},
                       {u"customer"_s, run.customerNumber},
                       {u"batch"_s, batchOf(run.key.day, run.key.slot)},
                       {u"template"_s, text(estate::templateCode(made.usages[0].tmpl))},
                       {u"version"_s, made.usages[0].version},
                       {u"trap"_s, made.trap},
                       {u"wiped"_s, !job.has_value()},
                       {u"marked"_s, job && job->isMarked},
                       {u"traced"_s, wasTracing && isTraced(run.domain)},
                       {u"used"_s, used},
                       {u"captured"_s, job ? QJsonValue(job->began) : QJsonValue()},
                       {u"data"_s, truthOf(driverValues(accessioned(made, 0)))}};
}

Result<QJsonObject> truthOfTemplate(Site& site, const QString& code)
{
    for (int tmpl = 0; tmpl < estate::templateCount; ++tmpl) {
        if (text(estate::templateCode(tmpl)) != code) {
            continue;
        }
        QJsonArray resources;
        for (quint64 generation = 0; generation <= (isCodeReused(tmpl) ? 1U : 0U); ++generation) {
            const Asset* const asset = site.assets.find({Part::Application, tmpl * 7 / 3 % unitCount, 0, 0, tmpl, generation});
            QJsonArray versions;
            for (const AssetVersion& one : versionsAt(*asset, site.clock.now())) {
                versions.append(QJsonObject{{u"number"_s, one.number},
                                            {u"stated"_s, one.stated},
                                            {u"state"_s, stateWord(one.state)},
                                            {u"author"_s, one.author},
                                            {u"approver"_s, one.approver},
                                            {u"created"_s, one.created},
                                            {u"decided"_s, one.decided},
                                            {u"begins"_s, one.begins},
                                            {u"ends"_s, one.ends},
                                            {u"late"_s, one.state == AssetState::Approved && one.decided > one.begins},
                                            {u"emergency"_s, one.isEmergency}});
            }
            resources.append(QJsonObject{{u"id"_s, asset->id}, {u"domain"_s, asset->domain}, {u"hidden"_s, asset->isHidden}, {u"versions"_s, versions}});
        }
        return QJsonObject{{u"template"_s, code}, {u"resources"_s, resources}};
    }
    return fail(ErrorKind::NotFound, u"no template %1"_s.arg(code));
}

} // namespace cf::sandbox::exstream
