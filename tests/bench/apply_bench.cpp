// What a synchronisation costs the writer once an archive has answered: pages of new communications with their texts, and the same again
// unchanged. By the time of the processor. usage: bench_apply [RECORDS]
#include "app/sandbox/estate/estate_generator.h"
#include "models/cache/write_repository.h"
#include "models/search/text_index.h"
#include "models/store/migrator.h"
#include "models/sync/apply_page.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t pageSize = 250;

double processorSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }
QString q(estate::Text text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }
Moment momentOf(const estate::Time& time) { return {time.utc, time.wall, time.precision, q(time.zone), time.assumed, q(time.text)}; }

struct Given {
    connectors::Page page;
    QHash<QString, sync::Looked> looked;
};

class Archive
{
public:
    explicit Archive(const RepositoryId& repository)
        : m_repository(repository)
    {}
    void add(quint64 number, Given& given)
    {
        m_generator.make(number, m_record);
        const estate::EstateRecord& r = m_record;
        Communication c;
        c.nativeKey = q(r.renditions[0].path);
        c.id = communicationId(m_repository, c.nativeKey);
        const std::pair<QString*, estate::Text> texts[] = {
            {&c.documentId, r.documentId}, {&c.title, r.title}, {&c.type, r.type}, {&c.purpose, r.purpose}, {&c.campaign, r.campaign},
            {&c.cycle, r.cycle}, {&c.batch, r.batch}, {&c.businessUnit, r.unit}, {&c.brand, r.brand}, {&c.language, r.language},
            {&c.account, r.account}, {&c.policy, r.policy}, {&c.claim, r.claim}, {&c.caseId, r.caseId}, {&c.loan, r.loan},
            {&c.package, r.package}, {&c.retentionClass, r.retentionClass}};
        for (const auto& [to, from] : texts) {
            *to = q(from);
        }
        c.state = r.state;
        c.issued = momentOf(r.issued);
        c.sent = momentOf(r.sent);
        c.sentBasis = Communication::SentBasis::Dispatch;
        for (const estate::MadeEnvelope& e : r.envelopes) {
            c.envelopes.push_back({envelopeId(m_repository, q(e.code)), q(e.code), q(e.household), e.channel});
        }
        for (const estate::MadeLeg& made : r.legs) {
            addLeg(c, made);
        }
        for (const estate::MadeUsage& u : r.usages) {
            const QString code = q(estate::templateCode(u.tmpl)), version = QString::number(u.version);
            c.usages.push_back({templateVersionId(m_repository, code, version), code, version, q(u.approvedBy)});
        }
        for (const auto& [name, value] : r.attributes) {
            c.attributes.emplace_back(q(name), q(value));
        }
        for (const estate::MadeRendition& file : r.renditions) {
            addFile(c, file, given);
        }
        given.page.changes.push_back(connectors::Upsert{c});
    }

private:
    void addLeg(Communication& c, const estate::MadeLeg& made)
    {
        RecipientLeg leg;
        leg.envelope = c.envelopes[size_t(made.envelope)].id;
        leg.customer = q(made.customer);
        leg.recipient = q(made.recipient);
        leg.role = made.role;
        leg.channel = made.channel;
        leg.platform = q(made.platform);
        leg.address = q(made.address);
        leg.email = q(made.email);
        leg.phone = q(made.phone);
        leg.id = legId(c.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
        for (const estate::MadeEvent& e : made.events) {
            DeliveryEvent event;
            event.reportedCode = q(e.code);
            event.state = e.state;
            event.grade = gradeOf(e.state, made.channel);
            event.at = momentOf(e.at);
            event.source = q(e.source);
            event.reason = q(e.reason);
            event.id = deliveryEventId(leg.id, event.source, event.reportedCode, event.at->text);
            leg.events.push_back(std::move(event));
        }
        c.legs.push_back(std::move(leg));
    }
    void addFile(Communication& c, const estate::MadeRendition& made, Given& given)
    {
        Rendition rendition;
        rendition.role = made.role;
        rendition.source = {m_repository, q(made.path), q(made.version), u"token"_s, u"metadata"_s};
        rendition.fileName = q(made.fileName);
        rendition.mime = q(made.mime);
        rendition.id = renditionId(c.id, rendition.source.nativeId, {}, 0);
        sync::Looked look;
        look.ref = rendition.source;
        look.bytes = made.bytes;
        look.sha256 = QCryptographicHash::hash(QByteArray::number(made.contentKey), QCryptographicHash::Sha256);
        look.extraction.emplace();
        look.extraction->state = made.textState;
        look.extraction->mime = rendition.mime;
        look.extraction->text = q(made.body);
        look.extraction->pages = made.pages;
        given.looked.insert(rendition.source.nativeId, look);
        c.renditions.push_back(std::move(rendition));
    }

    RepositoryId m_repository;
    estate::EstateGenerator m_generator{1};
    estate::EstateRecord m_record;
};

Result<void> apply(store::Database& database, const RepositoryId& repository, const Given& given, UtcMs now)
{
    CF_TRY(store::Transaction transaction, store::Transaction::begin(database));
    CF_CHECK(sync::applyPage(database, repository, given.page, given.looked, 1, now));
    return transaction.commit();
}

Result<void> measure(const QString& path, quint64 records)
{
    CF_TRY(store::Database database, store::Database::open(path, store::Database::Mode::ReadWrite));
    CF_TRY(const auto migrations, store::migrationsIn(u":/sql/migrations/cache"_s));
    CF_CHECK(store::migrate(database, migrations));
    Repository repository;
    repository.name = u"Archive"_s;
    repository.id = repositoryId(RepositoryKind::Folder, repository.name);
    repository.zone = u"Europe/Berlin"_s;
    CF_CHECK(cache::addRepository(database, repository));
    std::vector<Given> pages;
    Archive archive(repository.id);
    for (quint64 number = 0; number < records; ++number) {
        if (number % pageSize == 0) {
            pages.emplace_back();
        }
        archive.add(number, pages.back());
    }
    for (const char* what : {"new", "unchanged"}) {
        const double start = processorSeconds();
        for (const Given& page : pages) {
            CF_CHECK(apply(database, repository.id, page, 1000));
        }
        std::printf("%s: %.1f µs a communication\n", what, (processorSeconds() - start) * 1e6 / double(records));
        for (Given& page : pages) { // whose bytes were read before have no text to bring
            for (sync::Looked& look : page.looked) {
                look.extraction.reset();
            }
        }
    }
    search::IndexUpkeep upkeep;
    const double start = processorSeconds();
    for (bool more = true; more;) {
        CF_TRY(store::Transaction transaction, store::Transaction::begin(database));
        CF_TRY(more, upkeep.step(database));
        CF_CHECK(transaction.commit());
    }
    std::printf("merging: %.1f µs a communication\n", (processorSeconds() - start) * 1e6 / double(records));
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    const auto done = measure(folder.filePath(u"cache.sqlite"_s), argc > 1 ? QByteArray(argv[1]).toULongLong() : 10'000);
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    }
    return done ? 0 : 1;
}
