#include "app/sandbox/cases/case_filling.h"

#include "app/sandbox/cases/case_telling.h"
#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/estate/filled_parts.h"
#include "models/cache/read_stands.h"
#include "models/cache/write_case.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/cache/write_workspace.h"
#include "models/search/text_index.h"
#include "models/store/migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

/// Of letters of no trap, each customer once: a consent is of one alone.
std::vector<CaseCustomer> customersOf(const estate::EstateGenerator& generator, quint64 records, size_t wanted)
{
    std::vector<CaseCustomer> all;
    QSet<QString> told;
    estate::EstateRecord made;
    for (quint64 number = 0; number < records && all.size() < wanted; ++number) {
        if (estate::trapOf(generator.seed(), number) != 0 || estate::trapOf(generator.seed(), number + 1) != 0) {
            continue;
        }
        generator.make(number, made);
        const QString id = textOf(made.legs[0].customer);
        if (!told.contains(id)) {
            told.insert(id);
            all.push_back({id, textOf(made.legs[0].recipient)});
        }
    }
    return all;
}

bool keepsLetters(RepositoryKind kind)
{
    return kind == RepositoryKind::Folder || kind == RepositoryKind::Documentum || kind == RepositoryKind::ExtendedEcm || kind == RepositoryKind::ArchivesSpace || kind == RepositoryKind::Cmis;
}

class Filling
{
public:
    Filling(store::Database& database, UtcMs now)
        : m_database(database)
        , m_now(now)
        , m_rooms(filledRepository(RepositoryKind::ExtendedEcm, u"Business rooms"_s, u"https://business.example"_s, now))
        , m_flows(filledRepository(RepositoryKind::Workflow, u"Service desk"_s, u"https://desk.example"_s, now))
    {}
    const RepositoryId& rooms() const { return m_rooms.id; }
    /// The repositories of the estate go on being read; the last that keeps letters lags behind: composition and cases hide none.
    Result<void> readOn()
    {
        CF_TRY(const std::vector<cache::RepositoryStanding> all, cache::repositoryStandings(m_database));
        const auto last = std::ranges::find_if(all.rbegin(), all.rend(), [](const cache::RepositoryStanding& one) { return keepsLetters(one.kind); });
        for (auto one = all.rbegin(); one != all.rend(); ++one) {
            const UtcMs to = one == last ? archivesUntil(m_now) : m_now;
            CF_CHECK(cache::noteComplete(m_database, one->id, {}, to, to));
        }
        return {};
    }
    Result<void> begin()
    {
        CF_CHECK(cache::addRepository(m_database, m_rooms));
        return cache::addRepository(m_database, m_flows);
    }
    Result<void> put(const ToldCase& told)
    {
        for (const Communication& document : told.documents) {
            CF_CHECK(write(document));
        }
        for (size_t i = 0; i < told.rooms.size(); ++i) { // read at the times it was changed
            const auto& changed = told.rooms[i].modified;
            CF_TRY(const cache::WorkspaceWritten room, cache::writeWorkspace(m_database, m_rooms.id, told.rooms[i], changed ? std::min(changed->utc + 3'600'000, m_now) : m_now));
            m_written.insert(m_written.end(), room.touched.begin(), room.touched.end());
        }
        if (told.flow) {
            CF_CHECK(cache::writeCase(m_database, m_flows.id, *told.flow, m_now));
        }
        m_filled.truth.append(told.truth);
        return {};
    }
    Result<void> end()
    {
        CF_CHECK(cache::addCoverage(m_database, m_rooms.id, {u"workspace"_s, u"case"_s, u"claim"_s, u"loan"_s, u"package"_s, u"event"_s, u"purpose"_s, u"type"_s, u"title"_s, u"sent"_s, u"issued"_s,
                                                             u"customer"_s, u"recipient"_s, u"channel"_s, u"unit"_s, u"template"_s, u"document"_s}));
        for (const Repository* one : {&m_rooms, &m_flows}) {
            CF_CHECK(cache::noteComplete(m_database, one->id, {}, m_now, m_now));
        }
        CF_CHECK(search::reindex(m_database, m_written));
        return cache::bumpRevision(m_database);
    }
    FilledCases& filled() { return m_filled; }

private:
    Result<void> write(const Communication& document)
    {
        const QByteArray bytes = "Invented for the sandbox: " + document.documentId.toUtf8();
        cache::Observation seen;
        seen.ref = document.renditions.front().source;
        seen.bytes = bytes.size();
        seen.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        seen.at = m_now;
        CF_CHECK(cache::observeSource(m_database, seen));
        Extraction read;
        read.state = TextState::Extracted;
        read.mime = u"text/plain"_s;
        read.text = QString::fromUtf8(bytes);
        read.pages = 1;
        CF_CHECK(cache::writeExtraction(m_database, seen.sha256, read));
        CF_CHECK(cache::writeCommunication(m_database, document, m_now));
        m_written.push_back(document.id);
        return {};
    }

    store::Database& m_database;
    UtcMs m_now;
    Repository m_rooms, m_flows;
    std::vector<CommunicationId> m_written;
    FilledCases m_filled;
};

} // namespace

UtcMs archivesUntil(UtcMs now) { return now - 31 * 86'400'000LL; }
int casesOf(quint64 records) { return int(std::clamp<quint64>(records / 250, 50, 500)); }

Result<FilledCases> fillCases(const QString& profile, quint64 records, quint64 seed, UtcMs now)
{
    CF_TRY(store::Database database, store::Database::open(QDir(profile).filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite));
    CF_TRY(const auto migrations, store::migrationsIn(u":/sql/migrations/cache"_s));
    CF_CHECK(store::migrate(database, migrations));
    const estate::EstateGenerator generator(seed);
    const int count = casesOf(records), consents = std::max(consentWays, count / 5), loose = count / 10;
    const std::vector<CaseCustomer> customers = customersOf(generator, records, size_t(2 * consents + count));
    if (customers.size() < size_t(2 * consents + 1)) {
        return fail(ErrorKind::Rejected, u"too few customers for consents"_s);
    }
    CF_TRY(store::Transaction transaction, store::Transaction::begin(database));
    Filling filling(database, now);
    CF_CHECK(filling.readOn());
    CF_CHECK(filling.begin());
    const auto customer = [&](int number) { return customers[size_t(2 * consents) + size_t(number) % (customers.size() - size_t(2 * consents))]; };
    for (int number = 0; number < count; ++number) {
        CF_CHECK(filling.put(tellCase(number, customer(number), now, filling.rooms(), archivesUntil(now))));
        ++filling.filled().cases;
    }
    for (int number = 0; number < consents; ++number) {
        CF_CHECK(filling.put(tellConsent(number, customers[size_t(2 * number)], customers[size_t(2 * number) + 1], now, filling.rooms())));
        ++filling.filled().letters;
    }
    for (int number = 0; number < loose; ++number) {
        CF_CHECK(filling.put(tellLooseLetter(number, customer(number), now, filling.rooms())));
        ++filling.filled().letters;
    }
    CF_CHECK(filling.end());
    CF_CHECK(transaction.commit());
    return filling.filled();
}

} // namespace cf::sandbox
