#include "app/sandbox/exstream/exst_filling.h"

#include "app/sandbox/exstream/exst_design.h"
#include "app/sandbox/exstream/exst_driver_data.h"
#include "app/sandbox/exstream/exst_rendering.h"
#include "app/sandbox/holdings/accessioning.h"
#include "models/cache/write_composition.h"
#include "models/cache/write_repository.h"
#include "models/store/migrator.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

constexpr int runsInTransaction = 50;

class StandingClock final : public Clock
{
public:
    explicit StandingClock(UtcMs now)
        : m_now(now)
    {}
    UtcMs now() const override { return m_now; }

private:
    UtcMs m_now;
};

std::optional<UtcMs> instant(const QJsonValue& value) { return value.isDouble() ? std::optional(UtcMs(value.toDouble())) : std::nullopt; }

TemplateState stateOf(AssetState state)
{
    switch (state) {
    case AssetState::Draft: return TemplateState::Draft;
    case AssetState::Review: return TemplateState::InReview;
    case AssetState::Approved: return TemplateState::Approved;
    case AssetState::Rejected: break;
    }
    return TemplateState::Rejected;
}

TemplateState stateNamed(const QString& word)
{
    return word == u"REVIEW" ? TemplateState::InReview : fromCode<TemplateState>(word).value_or(TemplateState::Unknown);
}

QString text(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

class Teller
{
public:
    Teller(const estate::EstateGenerator& generator, quint64 records, const Clock& clock, QIODevice* missed)
        : m_site(generator, records, clock)
        , m_visit(m_site, m_request, Service::Design)
        , m_missed(missed)
    {
        m_site.modes.dates = u"millis"_s;
    }

    DesignResource resource(const Asset& asset)
    {
        DesignResource told;
        told.nativeId = asset.id;
        told.domain = asset.domain;
        told.type = asset.type;
        told.kind = resourceKindOf(asset.type);
        told.name = asset.name;
        told.description = asset.description;
        told.isHidden = asset.isHidden;
        QStringList parts;
        for (const PartKey& child : m_site.assets.children(asset)) {
            if (const Asset* part = m_site.assets.find(child)) {
                parts.append(part->id);
            }
        }
        for (const AssetVersion& one : versionsAt(asset, m_site.clock.now())) {
            told.versions.push_back(version(asset, one));
            told.versions.back().parts = parts;
        }
        for (const QJsonValue& entry : historyJson(m_visit, asset, {})) {
            const QJsonObject json = entry.toObject();
            told.history.push_back({instant(json[u"modifiedDate"]).value_or(0), json[u"version"].toInt(), json[u"modifiedBy"].toString(), json[u"operation"].toString(),
                                    json[u"historyType"].toString(), json[u"auditedComment"].toString(), stateNamed(json[u"state"].toString())});
        }
        return told;
    }

    CompositionRun run(const Job& job, quint64& documents)
    {
        CompositionRun told;
        told.nativeId = partId(job.key);
        told.domain = unitName(job.key.unit);
        told.mode = u"BATCH"_s;
        told.status = job.isMarked ? u"deleted"_s : job.isFailed ? u"error"_s : u"complete"_s;
        told.channel = u"directory_channel"_s;
        told.batch = batchOf(job.key.day, job.key.slot);
        told.model = u"Nightly batch "_s + told.domain;
        told.message = job.isFailed ? u"Customer data could not be read: unexpected end of file"_s : QString();
        told.triggeredBy = u"scheduler@OAuthClients"_s;
        told.started = job.began;
        told.ended = job.ended;
        told.expires = job.expires;
        if (!job.isFailed) {
            told.customers = m_site.runs.records(job.key).size();
        }
        for (const Step& step : m_site.runs.steps(job)) {
            told.steps.push_back(this->step(job, step));
            documents += told.steps.back().outputs.size();
        }
        if (m_missed != nullptr && !job.isFailed) {
            miss(job, told);
        }
        told.data = std::exchange(m_data, {});
        return told;
    }

    quint64 unmade() const { return m_unmade; }
    quint64 unarchived() const { return m_unarchived; }

    Site& site() { return m_site; }

private:
    /// One customer more in the input for whom nothing comes out, or for whom what comes out goes nowhere.
    void miss(const Job& job, CompositionRun& told)
    {
        estate::Dice dice(m_site.assets.generator().seed(), estate::Subject::Production, quint64(1) << 41 | quint64(job.key.unit) << 20 | quint64(job.key.day) << 4 | quint64(job.key.slot));
        for (const bool isMade : {false, true}) {
            if (!dice.oneIn(isMade ? 7 : 5)) {
                continue;
            }
            const QString number = QString::number(m_site.runs.recordCount() + 1 + m_unmade + m_unarchived);
            const QString customer = u"C-9%1"_s.arg(number.toULongLong(), 8, 10, QChar(u'0')), document = u"L-%1"_s.arg(number.toULongLong(), 9, 10, QChar(u'0'));
            *told.customers += 1;
            const auto making = std::ranges::find(told.steps, u"communication"_s, &RunStep::kind);
            m_data.push_back({making->flowId, number, customer, job.began, false, {{u"customerId"_s, customer, u"CRM"_s}}});
            QJsonObject line{{u"run"_s, told.nativeId}, {u"batch"_s, told.batch}, {u"customerNumber"_s, number}};
            if (isMade) {
                making->outputs.push_back({document, number, u"archive"_s, {}, 1});
                making->customers = *making->customers + 1;
                line.insert(u"missed"_s, u"NOT_ARCHIVED"_s);
                line.insert(u"document"_s, document);
                ++m_unarchived;
            } else {
                line.insert(u"missed"_s, u"NOT_COMPOSED"_s);
                line.insert(u"customer"_s, customer);
                ++m_unmade;
            }
            m_missed->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        }
    }

    ResourceVersion version(const Asset& asset, const AssetVersion& one)
    {
        const QJsonObject json = resourceJson(m_visit, asset, one);
        ResourceVersion told;
        told.number = one.number;
        told.label = QString::number(one.stated > 0 && asset.key.part == Part::Application ? one.stated : one.number);
        told.state = stateOf(one.state);
        told.stateComment = one.comment;
        told.createdBy = one.author;
        told.created = one.created;
        told.modifiedBy = json[u"lastModifiedBy"].toString();
        told.modified = one.changed();
        told.effectiveFrom = instant(json[u"effectiveStart"]);
        told.effectiveTo = instant(json[u"effectiveEnd"]);
        if (one.state == AssetState::Approved) {
            told.approvedBy = one.approver;
            told.approved = one.decided;
        }
        for (const QJsonValue& entry : json[u"approvalInfo"][u"approvals"].toArray()) {
            told.approvals.push_back({entry[u"role"].toString(), entry[u"level"].toInt(), entry[u"user"].toString(), entry[u"comment"].toString(),
                                      entry[u"approved"].toBool(), entry[u"pending"].toBool(), instant(entry[u"date"])});
        }
        told.text = m_site.assets.textOf(asset, one);
        return told;
    }

    RunStep step(const Job& job, const Step& one)
    {
        RunStep told;
        told.nativeId = partId(one.key);
        told.flowId = partId({job.isFailed ? Part::FailedFlow : Part::Flow, job.key.unit, job.key.day, job.key.slot, 0, 0});
        told.name = one.name;
        told.kind = one.type;
        told.status = one.isFailed ? u"error"_s : u"complete"_s;
        told.started = one.queued + 1'000;
        told.ended = one.ended;
        if (one.key.part != Part::MakingStep) {
            return told;
        }
        PartKey collection = one.key;
        collection.part = Part::Collection;
        for (const Used& used : usedBy(m_site, collection)) {
            told.isTraced = true;
            told.used.push_back({used.asset->id, used.asset->name, used.asset->type, used.version.number, stateOf(used.version.state), used.approvedBy});
        }
        const QList<quint64> records = m_site.runs.records(one.key);
        told.customers = records.size();
        for (const quint64 number : records) {
            m_site.assets.generator().make(number, m_record);
            told.outputs.push_back({text(m_record.documentId), QString::number(number + 1), u"archive"_s, {}, 0});
            const HeldRecord held = accessioned(m_record, 0);
            DataSnapshot& data = m_data.emplace_back(DataSnapshot{told.flowId, QString::number(number + 1), held.customers().value(0), job.began, false, {}});
            for (const DriverValue& value : driverValues(held)) {
                data.fields.push_back({value.path, value.value, value.source});
            }
        }
        return told;
    }

    HttpRequest m_request;
    Site m_site;
    Visit m_visit;
    estate::EstateRecord m_record;
    QIODevice* m_missed; ///< null: nothing is
    quint64 m_unmade = 0, m_unarchived = 0;
    std::vector<DataSnapshot> m_data; ///< of the run that is told
};

template <class F>
Result<void> inTransaction(store::Database& database, F f)
{
    CF_TRY(store::Transaction transaction, store::Transaction::begin(database));
    CF_CHECK(f());
    return transaction.commit();
}

} // namespace

Result<FilledComposition> fillComposition(const QString& profile, quint64 records, quint64 seed, UtcMs now, const QString& missed)
{
    QSaveFile file(missed);
    if (!missed.isEmpty() && !file.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    CF_TRY(store::Database database, store::Database::open(QDir(profile).filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite));
    CF_TRY(const auto migrations, store::migrationsIn(u":/sql/migrations/cache"_s));
    CF_CHECK(store::migrate(database, migrations));
    Repository repository;
    repository.kind = RepositoryKind::Exstream;
    repository.name = u"Composition"_s;
    repository.location = u"https://exstream.example"_s;
    repository.id = repositoryId(repository.kind, repository.name);
    repository.zone = u"Europe/Berlin"_s;
    repository.added = now;
    CF_CHECK(inTransaction(database, [&] { return cache::addRepository(database, repository); }));

    const estate::EstateGenerator generator(seed);
    const StandingClock clock(now);
    Teller teller(generator, records, clock, missed.isEmpty() ? nullptr : &file);
    FilledComposition filled;
    const auto resources = [&]() -> Result<void> {
        for (const QString& domain : domains()) {
            for (const PartKey& key : teller.site().assets.in(domain)) {
                if (const Asset* asset = teller.site().assets.find(key)) {
                    CF_CHECK(cache::writeResource(database, repository.id, teller.resource(*asset), now));
                    ++filled.resources;
                }
            }
        }
        return {};
    };
    CF_CHECK(inTransaction(database, resources));
    for (int unit = 0; unit < unitCount; ++unit) {
        const QList<Job> jobs = teller.site().runs.jobs(unit, true);
        for (qsizetype first = 0; first < jobs.size(); first += runsInTransaction) {
            const auto runs = [&]() -> Result<void> {
                for (const Job& job : jobs.mid(first, runsInTransaction)) {
                    CF_CHECK(cache::writeRun(database, repository.id, teller.run(job, filled.documents), now));
                    ++filled.runs;
                }
                return {};
            };
            CF_CHECK(inTransaction(database, runs));
        }
    }
    const auto complete = [&]() -> Result<void> {
        CF_CHECK(cache::addCoverage(database, repository.id, {u"block"_s, u"asset"_s}));
        CF_CHECK(cache::noteComplete(database, repository.id, {}, now, now));
        return cache::bumpRevision(database);
    };
    CF_CHECK(inTransaction(database, complete));
    filled.unmade = teller.unmade();
    filled.unarchived = teller.unarchived();
    if (!missed.isEmpty() && !file.commit()) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    return filled;
}

} // namespace cf::sandbox::exstream
