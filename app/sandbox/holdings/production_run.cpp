#include "app/sandbox/holdings/production_run.h"

#include "app/sandbox/estate/estate_plan.h"

#include <QUuid>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

QString text(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

QString idOf(const QString& name)
{
    static const QUuid composition(u"5b1f4a52-7d0e-4c1c-9c0a-3c5a1d9e7f10"_s);
    return QUuid::createUuidV5(composition, name).toString(QUuid::WithoutBraces);
}

} // namespace

int generationOf(int tmpl, qint64 day)
{
    const bool isReused = tmpl % reusedEvery == 7;
    return isReused && day >= estate::firstDay + estate::days / 2 ? 1 : 0;
}

QString applicationIdOf(int tmpl, int generation)
{
    return idOf(u"application/%1/%2"_s.arg(text(estate::templateCode(tmpl))).arg(generation));
}

ProductionRun productionRunOf(const estate::EstateRecord& record)
{
    const int tmpl = record.usages[0].tmpl;
    const qint64 day = record.sent.wall / estate::msInDay;
    ProductionRun run;
    run.domain = text(estate::unitOf(tmpl));
    run.externalId = text(record.batch);
    const QString job = run.domain + u'/' + run.externalId + u'/' + QString::number(day), step = job + u'/' + text(estate::templateCode(tmpl));
    run.jobId = idOf(u"job/"_s + job);
    run.flowInstanceId = idOf(u"flow/"_s + job);
    run.flowStepId = idOf(u"step/"_s + step);
    run.collectionId = idOf(u"collection/"_s + step);
    run.communicationId = applicationIdOf(tmpl, generationOf(tmpl, day));
    run.customerNumber = QString::number(record.source + 1);
    run.began = day * estate::msInDay + 2 * 3'600'000;
    return run;
}

} // namespace cf::sandbox
