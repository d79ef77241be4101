#include "app/sandbox/disputes/dispute_filling.h"

#include "app/sandbox/disputes/dispute_telling.h"
#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/estate/filled_parts.h"
#include "models/cache/write_case.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_record.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/cache/write_workspace.h"
#include "models/search/text_index.h"
#include "models/store/migrator.h"

#include <QCryptographicHash>
#include <QDir>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

/// A letter that went out before somebody disputed it: of no trap, in one archive alone, with its bytes.
Disputed disputedFor(const estate::EstateGenerator& generator, quint64 records, estate::Dice& dice, UtcMs received)
{
    estate::EstateRecord made;
    for (int tries = 0; tries < 4'000; ++tries) {
        const quint64 number = dice.below(records);
        const quint64 place = number % 25;
        const bool isPlain = place != 6 && place != 7 && place != 18 && place != 19 && estate::trapOf(generator.seed(), number) == 0 && estate::trapOf(generator.seed(), number + 1) == 0;
        if (!isPlain) {
            continue;
        }
        generator.make(number, made);
        if (made.sent.utc + 3 * estate::msInDay < received && made.renditions[0].content == ContentState::Present && made.legs[0].channel != Channel::ArchiveOnly) {
            return {textOf(made.documentId), textOf(made.title), textOf(made.unit), textOf(made.legs[0].customer), textOf(made.legs[0].recipient)};
        }
    }
    return {};
}

Result<void> write(store::Database& database, const Communication& document, UtcMs at)
{
    for (const Rendition& rendition : document.renditions) {
        const QByteArray bytes = "Invented for the sandbox: " + document.documentId.toUtf8();
        cache::Observation seen;
        seen.ref = rendition.source;
        seen.bytes = bytes.size();
        seen.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        seen.at = at;
        CF_CHECK(cache::observeSource(database, seen));
        Extraction read;
        read.state = TextState::Extracted;
        read.mime = u"text/plain"_s;
        read.text = QString::fromUtf8(bytes);
        read.pages = 1;
        CF_CHECK(cache::writeExtraction(database, seen.sha256, read));
    }
    CF_CHECK(cache::writeCommunication(database, document, at));
    return {};
}

} // namespace

int disputesOf(quint64 records) { return int(std::clamp<quint64>(records / 250, 36, 480)); }

Result<FilledDisputes> fillDisputes(const QString& profile, quint64 records, quint64 seed, UtcMs now)
{
    CF_TRY(store::Database database, store::Database::open(QDir(profile).filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite));
    CF_TRY(const auto migrations, store::migrationsIn(u":/sql/migrations/cache"_s));
    CF_CHECK(store::migrate(database, migrations));
    const Repository rooms = filledRepository(RepositoryKind::ExtendedEcm, u"Case rooms"_s, u"https://rooms.example"_s, now);
    const Repository flows = filledRepository(RepositoryKind::Workflow, u"Decisions"_s, u"https://decisions.example"_s, now);
    const estate::EstateGenerator generator(seed);
    FilledDisputes filled;
    std::vector<CommunicationId> written;
    CF_TRY(store::Transaction transaction, store::Transaction::begin(database));
    CF_CHECK(cache::addRepository(database, rooms));
    CF_CHECK(cache::addRepository(database, flows));
    const int count = disputesOf(records);
    for (int number = 0; number < count; ++number) {
        estate::Dice dice(seed, estate::Subject::Production, quint64(9) << 40 | quint64(number));
        const UtcMs received = receiptOf(number, now, dice);
        const Told told = tellDispute(number, disputedFor(generator, records, dice, received), received, now, rooms.id);
        for (const Communication& document : told.documents) {
            CF_CHECK(write(database, document, now));
            written.push_back(document.id);
            ++filled.documents;
        }
        CF_TRY(const cache::WorkspaceWritten room, cache::writeWorkspace(database, rooms.id, told.room, now));
        written.insert(written.end(), room.touched.begin(), room.touched.end());
        CF_CHECK(cache::writeCase(database, flows.id, told.flow, now));
        for (const QString& native : told.deleted) {
            CF_CHECK(cache::noteStanding(database, rooms.id, native, RecordStanding::Deleted, u"delete feed"_s, now));
        }
        filled.truth.append(told.truth);
        ++filled.disputes;
    }
    CF_CHECK(cache::addCoverage(database, rooms.id, {u"workspace"_s, u"case"_s, u"type"_s, u"title"_s, u"sent"_s, u"issued"_s, u"customer"_s, u"recipient"_s, u"channel"_s, u"unit"_s, u"template"_s, u"document"_s}));
    for (const Repository* one : {&rooms, &flows}) {
        CF_CHECK(cache::noteComplete(database, one->id, {}, now, now));
    }
    CF_CHECK(search::reindex(database, written));
    CF_CHECK(cache::bumpRevision(database));
    CF_CHECK(transaction.commit());
    return filled;
}

} // namespace cf::sandbox
