#include "app/sandbox/exceptions/exception_filling.h"

#include "app/sandbox/estate/estate_generator.h"
#include "models/cache/write_case.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_composition.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/cache/write_workspace.h"
#include "models/search/text_index.h"
#include "models/store/migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonObject>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr int mostChains = 12, mostFiles = 9;

Repository repositoryOf(RepositoryKind kind, const QString& name, UtcMs now)
{
    Repository repository;
    repository.kind = kind;
    repository.name = name;
    repository.location = u"https://%1.example"_s.arg(name.section(u' ', 0, 0).toLower());
    repository.id = repositoryId(kind, name);
    repository.zone = u"Europe/Berlin"_s;
    repository.added = now;
    return repository;
}

QString text(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

struct Chosen {
    QString document, title, unit, customer, recipient, claim;
    Channel channel = Channel::Print;
    UtcMs sent = 0;
};

class Filling
{
public:
    Filling(store::Database& database, UtcMs now)
        : m_database(database)
        , m_now(now)
        , m_runs(repositoryOf(RepositoryKind::Exstream, u"Runs of the night"_s, now))
        , m_sent(repositoryOf(RepositoryKind::ExtendedEcm, u"Claim files"_s, now))
        , m_flows(repositoryOf(RepositoryKind::Workflow, u"Casework"_s, now))
    {}

    Result<void> begin()
    {
        for (const Repository* one : {&m_runs, &m_sent, &m_flows}) {
            CF_CHECK(cache::addRepository(m_database, *one));
        }
        return {};
    }
    Result<void> end()
    {
        CF_CHECK(cache::addCoverage(m_database, m_sent.id, {u"workspace"_s, u"claim"_s, u"type"_s, u"title"_s, u"sent"_s, u"issued"_s, u"customer"_s, u"recipient"_s, u"channel"_s, u"unit"_s, u"document"_s, u"state"_s}));
        for (const Repository* one : {&m_runs, &m_sent, &m_flows}) {
            CF_CHECK(cache::noteComplete(m_database, one->id, {}, m_now, m_now));
        }
        CF_CHECK(search::reindex(m_database, m_written));
        return cache::bumpRevision(m_database);
    }

    /// failed: how often, before it ended well or was left. twice: documents that a failed attempt had put out and the last put out again.
    Result<void> run(const QString& name, const QString& step, const QString& message, int failed, bool endsWell, int twice, UtcMs began, const QString& kind)
    {
        QStringList documents;
        for (int i = 0; i < twice; ++i) {
            documents << u"L-88%1%2"_s.arg(qHash(name) % 10'000, 4, 10, QChar(u'0')).arg(i, 3, 10, QChar(u'0'));
        }
        const int all = failed + (endsWell ? 1 : 0);
        for (int i = 0; i < all; ++i) {
            const bool isFailed = i < failed;
            CompositionRun one;
            one.nativeId = u"%1-%2"_s.arg(name).arg(i + 1);
            one.domain = u"Retail"_s;
            one.mode = u"BATCH"_s;
            one.batch = name;
            one.model = u"Night run"_s;
            one.status = isFailed ? u"error"_s : u"complete"_s;
            one.message = isFailed ? message : QString();
            one.started = began + i * 5 * hour;
            one.ended = *one.started + 10 * minute;
            one.customers = isFailed ? std::nullopt : std::optional<qint64>(twice);
            RunStep made;
            made.nativeId = one.nativeId + u"-step"_s;
            made.flowId = one.nativeId + u"-flow"_s;
            made.name = u"STM-RETAIL"_s;
            made.kind = step;
            made.status = isFailed ? u"error"_s : u"complete"_s;
            made.message = isFailed ? message : QString();
            made.started = *one.started + minute;
            made.ended = one.ended;
            if (!isFailed || i + 1 == failed) {
                for (const QString& document : documents) {
                    made.outputs.push_back({document, document.right(3), u"archive"_s, {}, 1});
                }
            }
            if (!step.isEmpty()) {
                one.steps.push_back(made);
            }
            CF_CHECK(cache::writeRun(m_database, m_runs.id, one, m_now));
        }
        for (const QString& document : documents) { // they came out well in the end, and were archived
            CF_CHECK(write(letterOf({document, u"Statement"_s, u"Retail"_s, u"C-1"_s, u"Ada Night"_s, {}, Channel::Print, began + 11 * hour}, document, began + 11 * hour, DeliveryState::Delivered, {}, {})));
        }
        tell(u"run"_s, kind, name + u"-1"_s, failed, endsWell, {{u"twice"_s, endsWell ? twice : 0}, {u"opened"_s, began + 10 * minute}});
        ++m_filled.runs;
        return {};
    }
    /// The letter failed by itself; so did these many reissues of it, each a reissue of the one before.
    Result<void> chain(const Chosen& chosen, int failures, bool arrives)
    {
        QString before = chosen.document;
        const UtcMs last = m_now - 40 * day;
        const int all = failures + (arrives ? 1 : 0);
        for (int i = 0; i < all; ++i) {
            const QString document = u"R-%1-%2"_s.arg(chosen.document.mid(2)).arg(i + 1);
            CF_CHECK(write(letterOf(chosen, document, last + i * 5 * day, i < failures ? DeliveryState::ReturnedMail : DeliveryState::Delivered, before, {})));
            before = document;
            ++m_filled.reissues;
        }
        tell(u"chain"_s, u"DELIVERY_FAILED"_s, chosen.document, 1 + failures, arrives, {{u"opened"_s, QJsonValue()}});
        return {};
    }
    /// A claim's file, with a copy of its letter or without.
    Result<void> file(const Chosen& chosen, bool isFiled)
    {
        BusinessWorkspace room;
        room.nativeId = QString::number(90'000'000 + qint64(m_filled.files));
        room.token = u"1"_s;
        room.type = u"Claim"_s;
        room.kind = BusinessKind::Claim;
        room.name = u"Claim "_s + chosen.claim;
        room.references = {{u"Claims"_s, u"CLAIM"_s, chosen.claim}};
        room.customer = chosen.customer;
        room.status = u"Open"_s;
        CF_TRY(const cache::WorkspaceWritten written, cache::writeWorkspace(m_database, m_sent.id, room, m_now));
        m_written.insert(m_written.end(), written.touched.begin(), written.touched.end());
        if (isFiled) {
            CF_CHECK(write(letterOf(chosen, chosen.document, chosen.sent, DeliveryState::Unknown, {}, room.nativeId)));
        } else {
            tell(u"unfiled"_s, u"NOT_FILED"_s, chosen.document, 1, false, {{u"claim"_s, chosen.claim}});
        }
        ++m_filled.files;
        return {};
    }
    /// About one that was told last: open and for a team, taken, or settled.
    Result<void> caseOf(const QString& variable, const QString& value, const QString& assignee, const QString& outcome)
    {
        WorkflowCase flow;
        flow.nativeId = u"failure-%1"_s.arg(m_filled.cases + 1);
        flow.token = u"1"_s;
        flow.reference = u"CF-"_s + flow.nativeId;
        flow.definitionKey = u"communicationException"_s;
        flow.definitionName = u"Communication exception"_s;
        flow.definitionVersion = 1;
        flow.name = u"Failure of "_s + value;
        flow.startedBy = u"monitor"_s;
        flow.started = m_now - 3 * day;
        flow.variables = {{variable, u"string"_s, value}};
        WorkflowTask task;
        task.nativeId = u"task-"_s + flow.nativeId;
        task.key = u"resolveException"_s;
        task.name = u"Resolve the failure"_s;
        task.formKey = u"cf:resolve-failure"_s;
        task.groups = {u"operations"_s};
        task.assignee = assignee;
        task.created = *flow.started;
        if (!outcome.isEmpty()) {
            task.ended = m_now - hour;
            task.outcome = outcome;
            flow.ended = task.ended;
        }
        flow.tasks = {task};
        CF_CHECK(cache::writeCase(m_database, m_flows.id, flow, m_now));
        ++m_filled.cases;
        QJsonObject last = m_filled.truth.last().toObject();
        last[u"case"_s] = flow.nativeId;
        last[u"assignee"_s] = outcome.isEmpty() ? assignee : QString();
        last[u"outcome"_s] = outcome;
        m_filled.truth.replace(m_filled.truth.size() - 1, last);
        return {};
    }
    const FilledExceptions& filled() const { return m_filled; }

private:
    void tell(const QString& injected, const QString& kind, const QString& key, int failures, bool mended, QJsonObject more)
    {
        more.insert(u"injected"_s, injected);
        more.insert(u"kind"_s, kind);
        more.insert(u"key"_s, key);
        more.insert(u"failures"_s, failures);
        more.insert(u"looping"_s, failures >= 3);
        more.insert(u"mended"_s, mended);
        m_filled.truth.append(more);
    }
    Communication letterOf(const Chosen& chosen, const QString& document, UtcMs sent, DeliveryState state, const QString& reissues, const QString& workspace)
    {
        Communication made;
        made.documentId = document;
        made.nativeKey = u"node:"_s + document;
        made.id = communicationId(m_sent.id, made.nativeKey);
        made.title = made.type = chosen.title;
        made.businessUnit = chosen.unit;
        made.claim = chosen.claim;
        made.workspace = workspace;
        made.issued = momentFromUtc(sent, QTimeZone("Europe/Berlin"), Precision::Day);
        made.sent = momentFromUtc(sent, QTimeZone("Europe/Berlin"));
        made.sentBasis = Communication::SentBasis::Dispatch;
        made.record = ArchiveRecord{m_sent.id, u"node-"_s + document, u"1"_s, {}, {}, {}, SentVersionBasis::None, {}, {}};
        Rendition file;
        file.role = RenditionRole::ArchivedOriginal;
        file.source = {m_sent.id, document + u".txt"_s, {}, u"1"_s, u"1"_s};
        file.fileName = file.source.nativeId;
        file.mime = u"text/plain"_s;
        file.id = renditionId(made.id, file.source.nativeId, {}, 1);
        made.renditions = {file};
        RecipientLeg leg;
        leg.envelope = envelopeId(m_sent.id, made.nativeKey);
        leg.customer = chosen.customer;
        leg.recipient = chosen.recipient;
        leg.role = RecipientRole::Holder;
        leg.channel = Channel::Print;
        leg.id = legId(made.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
        if (state != DeliveryState::Unknown) {
            DeliveryEvent event;
            event.state = state;
            event.grade = gradeOf(state, leg.channel);
            event.reportedCode = code(state);
            event.reason = state == DeliveryState::ReturnedMail ? u"addressee unknown"_s : QString();
            event.source = u"postal scan"_s;
            event.at = momentFromUtc(sent + 4 * day, QTimeZone("Europe/Berlin"));
            event.id = deliveryEventId(leg.id, event.source, event.reportedCode, QString::number(event.at->utc));
            leg.events = {event};
        }
        made.envelopes = {{leg.envelope, {}, {}, leg.channel}};
        made.legs = {leg};
        if (!reissues.isEmpty()) {
            made.relations = {{RelationKind::ReissueOf, reissues}};
        }
        return made;
    }
    Result<void> write(const Communication& letter)
    {
        const QByteArray bytes = "Invented for the sandbox: " + letter.documentId.toUtf8();
        cache::Observation seen;
        seen.ref = letter.renditions.front().source;
        seen.bytes = bytes.size();
        seen.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        seen.at = m_now;
        CF_CHECK(cache::observeSource(m_database, seen));
        CF_CHECK(cache::writeCommunication(m_database, letter, m_now));
        m_written.push_back(letter.id);
        return {};
    }

    store::Database& m_database;
    UtcMs m_now;
    Repository m_runs, m_sent, m_flows;
    std::vector<CommunicationId> m_written;
    FilledExceptions m_filled;
};

/// Letters of no trap, in one archive alone: those whose one delivery failed long ago, and those that name a claim.
void choose(const estate::EstateGenerator& generator, quint64 records, UtcMs before, std::vector<Chosen>& failed, std::vector<Chosen>& claims)
{
    estate::EstateRecord made;
    QSet<QString> named;
    for (quint64 number = 0; number < records && (failed.size() < size_t(mostChains) || claims.size() < size_t(mostFiles)); ++number) {
        const quint64 place = number % 25;
        if (place == 6 || place == 7 || place == 18 || place == 19 || estate::trapOf(generator.seed(), number) != 0 || estate::trapOf(generator.seed(), number + 1) != 0) {
            continue;
        }
        generator.make(number, made);
        if (made.legs.size() != 1 || made.relations.size() > 0 || made.sent.utc >= before) {
            continue;
        }
        const Chosen chosen{text(made.documentId), text(made.title), text(made.unit), text(made.legs[0].customer), text(made.legs[0].recipient), text(made.claim), made.legs[0].channel, made.sent.utc};
        if (failed.size() < size_t(mostChains) && hasOutcome(made.legs[0].state, Outcome::Failed)) {
            failed.push_back(chosen);
        } else if (claims.size() < size_t(mostFiles) && !chosen.claim.isEmpty() && !named.contains(chosen.claim)) {
            named.insert(chosen.claim);
            claims.push_back(chosen);
        }
    }
}

} // namespace

Result<FilledExceptions> fillExceptions(const QString& profile, quint64 records, quint64 seed, UtcMs now)
{
    CF_TRY(store::Database database, store::Database::open(QDir(profile).filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite));
    CF_TRY(const auto migrations, store::migrationsIn(u":/sql/migrations/cache"_s));
    CF_CHECK(store::migrate(database, migrations));
    const estate::EstateGenerator generator(seed);
    std::vector<Chosen> failed, claims;
    choose(generator, records, now - 60 * day, failed, claims);
    CF_TRY(store::Transaction transaction, store::Transaction::begin(database));
    Filling filling(database, now);
    CF_CHECK(filling.begin());
    CF_CHECK(filling.run(u"NIGHT-A"_s, u"input"_s, u"Customer data could not be read: unexpected end of file"_s, 1, false, 0, now - 30 * hour, u"MISSING_DATA"_s));
    CF_CHECK(filling.caseOf(u"jobId"_s, u"NIGHT-A-1"_s, {}, {}));
    CF_CHECK(filling.run(u"NIGHT-B"_s, u"communication"_s, u"Template STM-RETAIL: page layout overflows"_s, 3, false, 0, now - 60 * hour, u"TEMPLATE_ERROR"_s));
    CF_CHECK(filling.caseOf(u"batch"_s, u"NIGHT-B"_s, u"olga"_s, {}));
    CF_CHECK(filling.run(u"NIGHT-C"_s, u"output"_s, u"Printer queue is gone"_s, 1, true, 6, now - 20 * day, u"ROUTING_FAILED"_s));
    CF_CHECK(filling.run(u"NIGHT-D"_s, {}, u"stopped"_s, 2, false, 0, now - 12 * hour, u"GENERATION_FAILED"_s));
    for (size_t i = 0; i < failed.size(); ++i) {
        CF_CHECK(filling.chain(failed[i], int(i % 4), i % 4 == 3 || i == 4));
        if (i % 5 == 1) {
            CF_CHECK(filling.caseOf(u"communicationRef"_s, failed[i].document, u"olga"_s, {}));
        } else if (i % 5 == 2) {
            CF_CHECK(filling.caseOf(u"communicationRef"_s, failed[i].document, u"olga"_s, i % 2 == 0 ? u"retry"_s : u"abandon"_s));
        }
    }
    for (size_t i = 0; i < claims.size(); ++i) {
        CF_CHECK(filling.file(claims[i], i % 3 == 0));
    }
    CF_CHECK(filling.end());
    CF_CHECK(transaction.commit());
    return filling.filled();
}

} // namespace cf::sandbox
