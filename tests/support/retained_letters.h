// Letters of three repositories with what each says of retention, and a workflow system, in a cache.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/domain/disposition.h"
#include "models/domain/ports/content_source.h"
#include "models/search/text_index.h"
#include "tests/support/fake_clock.h"
#include "tests/support/sample_communication.h"
#include "tests/support/settled.h"

#include <QTemporaryDir>
#include <QTest>

namespace cf::test {

/// What a test says of a letter; the rest follows from its document id.
struct RetainedLetter {
    QString documentId;
    QString issued = QStringLiteral("2019-03-14");
    QString asked = QStringLiteral("3 years service");
    std::vector<RetentionStatement> kept{};
    std::vector<HoldStatement> holds{};
    int repository = 0; ///< 0: Extended ECM, 1: Documentum, 2: ArchivesSpace
    QString unit = QStringLiteral("Bank"), package{}, type = QStringLiteral("Service letter");
    QString customer = QStringLiteral("C-1");
};

struct NoContent final : ContentSource {
    QFuture<Result<QByteArray>> content(SourceRef, qint64) override { return {}; }
};

class RetainedLetters
{
public:
    RetainedLetters()
    {
        using namespace Qt::StringLiterals;
        clock.set(1'775'030'400'000); // 2026-04-01T08:00Z
        cache = std::move(*cache::Cache::open(profile.path()));
        const auto add = [&](RepositoryKind kind, const QString& name) {
            Repository one;
            one.id = repositoryId(kind, name);
            one.kind = kind;
            one.name = name;
            one.location = u"https://%1.example"_s.arg(name.toLower());
            one.zone = u"Europe/Berlin"_s;
            one.added = 1;
            repositories.push_back(one);
        };
        add(RepositoryKind::ExtendedEcm, u"Vault"_s);
        add(RepositoryKind::Documentum, u"City"_s);
        add(RepositoryKind::ArchivesSpace, u"Stacks"_s);
        add(RepositoryKind::Workflow, u"Decisions"_s);
        write([this](store::Database& database) -> Result<void> {
            for (const Repository& one : repositories) {
                CF_CHECK(cache::addRepository(database, one));
                CF_CHECK(cache::noteComplete(database, one.id, {}, clock.now(), clock.now()));
            }
            return {};
        });
    }
    const RepositoryId& repository(int which) const { return repositories[size_t(which)].id; }
    const Repository& workflow() const { return repositories[3]; }

    static RetentionStatement statement(const QString& schedule, const QString& due = {}, const QString& source = QStringLiteral("policy"))
    {
        RetentionStatement one;
        one.schedule = schedule;
        one.basis = source + QStringLiteral(": record");
        one.due = due.isEmpty() ? std::nullopt : readMoment(due, QTimeZone("Europe/Berlin"));
        one.isEventBased = due.isEmpty();
        return one;
    }
    Communication made(const RetainedLetter& of) const
    {
        Communication c = letter(of.documentId, of.customer);
        const RepositoryId where = repository(of.repository);
        c.id = communicationId(where, c.nativeKey);
        c.type = of.type;
        c.title = of.type + QStringLiteral(" ") + of.documentId;
        c.businessUnit = of.unit;
        c.package = of.package;
        c.retentionClass = of.asked;
        c.issued = c.sent = readMoment(of.issued, QTimeZone("Europe/Berlin"));
        ArchiveRecord record;
        record.repository = where;
        record.nativeId = QStringLiteral("R-") + of.documentId;
        record.token = QString::number(++m_token);
        record.versions = {{record.nativeId + QStringLiteral("-1"), QStringLiteral("1"), {}, {}, {}, true}};
        record.retention = of.kept;
        record.holds = of.holds;
        c.record = record;
        for (Rendition& one : c.renditions) {
            one.source.repository = where;
            one.id = renditionId(c.id, one.source.nativeId, {}, 1);
        }
        return c;
    }
    /// As a synchronisation does; also what changed of them.
    void put(const std::vector<RetainedLetter>& letters)
    {
        write([&](store::Database& database) -> Result<void> {
            std::vector<CommunicationId> ids;
            for (const RetainedLetter& of : letters) {
                const Communication c = made(of);
                cache::Observation seen;
                seen.ref = c.renditions.front().source;
                seen.bytes = 1;
                seen.sha256 = sha256Of(of.documentId.toUtf8());
                seen.at = clock.now();
                CF_CHECK(cache::observeSource(database, seen));
                CF_CHECK(cache::writeCommunication(database, c, clock.now()));
                ids.push_back(c.id);
            }
            return search::reindex(database, ids);
        });
    }
    CommunicationId idOf(const QString& documentId, int which = 0) const { return communicationId(repository(which), QStringLiteral("doc:") + documentId); }
    template <class F> void write(F f)
    {
        const auto written = cache->writer().write(std::function<Result<void>(store::Database&)>(f));
        const auto told = settled(written);
        [&] { QVERIFY2(told.has_value(), told ? "" : qPrintable(told.error().detail)); }();
    }

    static Disposition destruction(const QString& title = QStringLiteral("Service letters of 2019"))
    {
        Disposition one;
        one.id = newDispositionId();
        one.title = title;
        one.reason = QStringLiteral("their time is over");
        one.authority = QStringLiteral("Resolution of 3 March");
        return one;
    }

    QTemporaryDir profile;
    FakeClock clock;
    std::vector<Repository> repositories;
    std::unique_ptr<cache::Cache> cache;

protected:
    mutable int m_token = 0;
};

} // namespace cf::test
