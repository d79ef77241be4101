// A plan of many letters between an outbox, a case as its system tells it, an archive and a middleware that is counted at: what it took, how often under which
// key. The program can be killed: what lies on the disk is what the next one finds.
#pragma once

#include "models/domain/bulk_steps.h"
#include "models/sync/follow_reissues.h"
#include "tests/support/fake_clock.h"
#include "tests/support/tasks_world.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace cf::test {

/// Documents by their native ids. One that is not there is gone; while it is away nothing is reached.
class LetterArchive final : public ContentSource
{
public:
    QFuture<Result<QByteArray>> content(SourceRef source, qint64) override
    {
        ++asked;
        if (isAway || (awayAfter >= 0 && asked > awayAfter)) {
            return QtFuture::makeReadyFuture(Result<QByteArray>(fail(ErrorKind::Offline, QStringLiteral("not mounted"))));
        }
        if (away.contains(source.repository.value())) {
            return QtFuture::makeReadyFuture(Result<QByteArray>(fail(ErrorKind::Offline, QStringLiteral("not mounted"))));
        }
        if (const auto refusal = refusals.constFind(source.nativeId); refusal != refusals.constEnd()) {
            return QtFuture::makeReadyFuture(Result<QByteArray>(fail(*refusal, QStringLiteral("not that one"))));
        }
        const auto found = bytes.constFind(source.nativeId);
        return QtFuture::makeReadyFuture(found == bytes.constEnd() ? Result<QByteArray>(fail(ErrorKind::NotFound, QStringLiteral("gone"))) : Result<QByteArray>(*found));
    }
    QHash<QString, QByteArray> bytes;
    QHash<QString, ErrorKind> refusals; ///< by native id
    QStringList away;                   ///< repositories
    bool isAway = false;
    int asked = 0, awayAfter = -1;
};

class BulkWorld
{
public:
    BulkWorld()
        : m_profile(directory())
        , cache(*cache::Cache::open(m_profile->path()))
        , outbox(*outbox::Outbox::open(m_profile->path()))
        , tasks(*cache, clock.now())
    {
        tasks.addSystems();
        Repository feed;
        feed.kind = RepositoryKind::XConnector;
        feed.name = QStringLiteral("Middleware");
        middleware = feed.id = repositoryId(feed.kind, feed.name);
        if (!cache->writer().write([feed](store::Database& database) { return cache::addRepository(database, feed); }).result()) {
            qFatal("no middleware");
        }
    }

    /// In memory where there is some: thousands of letters are thousands of writes that wait for the disk.
    static std::unique_ptr<QTemporaryDir> directory()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? std::make_unique<QTemporaryDir>(memory + QStringLiteral("/counterfoil-XXXXXX")) : std::make_unique<QTemporaryDir>();
    }
    static QString name(int i) { return QStringLiteral("D-%1").arg(i, 5, 10, QLatin1Char('0')); }
    std::vector<BulkLetter> letters(int count)
    {
        std::vector<BulkLetter> all;
        for (int i = 0; i < count; ++i) {
            const QByteArray bytes = "%PDF of " + name(i).toUtf8();
            archive.bytes.insert(name(i), bytes);
            BulkLetter one;
            one.request.communication = CommunicationId(QStringLiteral("com-%1").arg(i));
            one.request.documentId = name(i);
            one.request.source.nativeId = name(i);
            one.request.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            one.request.recipient = QStringLiteral("Jo %1").arg(i);
            one.request.address = QStringLiteral("%1 High St").arg(i);
            one.request.channel = Channel::Print;
            one.isIncluded = true;
            all.push_back(one);
        }
        return all;
    }
    /// Asked for, and its case was started.
    void ask(const QString& key, const std::vector<BulkLetter>& letters)
    {
        submit(key, letters);
        clock.advance(secondThoughtsMs + 1);
        kept(outbox->note(kept(outbox->take(tasks.casework, clock.now()))->command.key, {IntentState::Done, {}, {QStringLiteral("case-") + key, {}, {}}, {}, {}, false, false}, clock.now()));
    }
    void submit(const QString& key, const std::vector<BulkLetter>& letters)
    {
        const PlannedBulk planned = plannedBulk({}, letters, key, {tasks.casework, middleware}, {}, QStringLiteral("Bounced in March"), QStringLiteral("jo"), clock.now());
        std::vector<outbox::PlanLetter> rows;
        for (const PlannedLetter& one : planned.letters) {
            rows.push_back({one.letter.request.communication, one.command, QString(codeOf(one.letter.group)), bulkLetterText(one.letter)});
        }
        kept(outbox->submit(planned.plan, planned.intents, rows, clock.now()));
    }
    /// The case as it stands: waits for its approval, for the work (this piece of it), for the delivery; or it is over.
    void showCase(const QString& key, const QString& step, const QString& id = QStringLiteral("s-1"), const QString& endedAt = {})
    {
        WorkflowCase one = workflowCase(QStringLiteral("case-") + key, QStringLiteral("reissueRequest"), key, QStringLiteral("jo"), 1, {});
        one.reference = key;
        one.token = QString::number(++m_tokens);
        WorkflowTask approve = openTask(QStringLiteral("t-") + key, QStringLiteral("approve"), QStringLiteral("Approve reissue"), {QStringLiteral("compliance")}, 2, {}, QStringLiteral("amir"));
        if (step != u"approve") {
            approve.ended = 4;
            approve.outcome = endedAt == u"endRefused" ? QStringLiteral("refused") : QStringLiteral("approved");
        }
        one.tasks = {approve};
        if (!endedAt.isEmpty()) {
            one.ended = 9;
            one.endedAt = endedAt;
        } else if (step != u"approve") {
            one.steps = {{id, step, step, QStringLiteral("serviceTask"), 5, {}}};
        }
        tasks.put(one);
    }
    sync::Followed follow() { return QCoro::waitFor(sync::followReissues({*cache, *outbox, archive, clock})); }

    /// The middleware takes what is due, at most so many; what it got twice under one key it answers with its first answer. lost: of every so many the answer does not arrive; refused: documents that it refuses.
    int deliverDue(int most, int lostEvery = 0)
    {
        int count = 0;
        for (; count < most; ++count) {
            const std::optional<Intent> taken = kept(outbox->take(middleware, clock.now()));
            if (!taken) {
                break;
            }
            const auto& deed = std::get<HandOver>(taken->command.deed);
            if (taken->state == IntentState::Unknown) { // its key is known there: sent again
                kept(outbox->leaveAgain(taken->command.key, clock.now()));
            }
            if (refused.contains(deed.documentId)) {
                kept(outbox->note(taken->command.key, {IntentState::Refused, {}, {}, Error{ErrorKind::Rejected, QStringLiteral("no such street"), {}}, {}, false, false}, clock.now()));
                continue;
            }
            if (QCryptographicHash::hash(deed.bytes, QCryptographicHash::Sha256) != deed.sha256) {
                qFatal("other bytes left");
            }
            ++posts;
            if (!sent.contains(taken->command.key)) {
                sent.insert(taken->command.key, deed.documentId);
                times[deed.documentId] += 1;
            }
            if (lostEvery > 0 && posts % lostEvery == 0) {
                kept(outbox->note(taken->command.key, {IntentState::Unknown, clock.now(), {}, Error{ErrorKind::Timeout, QStringLiteral("no answer"), {}}, {}, false, false}, clock.now()));
                continue;
            }
            kept(outbox->note(taken->command.key, {IntentState::Done, {}, {QStringLiteral("a-%1").arg(sent.size()), {}, {}}, {}, {}, false, false}, clock.now()));
        }
        return count;
    }
    /// The program ends with SIGKILL: what is on the disk is what the next one finds. leaves: after one letter may have left, before its answer is written down.
    void kill(bool isSending)
    {
        if (isSending) {
            if (const std::optional<Intent> taken = kept(outbox->take(middleware, clock.now())); taken && taken->state == IntentState::Sending) {
                const auto& deed = std::get<HandOver>(taken->command.deed);
                ++posts;
                if (!sent.contains(taken->command.key)) {
                    sent.insert(taken->command.key, deed.documentId);
                    times[deed.documentId] += 1;
                }
            }
        }
        auto next = directory();
        const QTemporaryDir& here = m_left.empty() ? *m_profile : *m_left.back();
        for (const QString& file : QDir(here.path()).entryList({QStringLiteral("outbox.sqlite*")}, QDir::Files)) {
            if (!file.endsWith(QStringLiteral("-shm")) && !QFile::copy(here.filePath(file), next->filePath(file))) {
                qFatal("no copy");
            }
        }
        outbox.reset();
        m_left.push_back(std::move(next));
        outbox = *outbox::Outbox::open(m_left.back()->path());
        kept(outbox->recover(clock.now()));
    }
    qint64 count(const QString& key, IntentState state)
    {
        for (const auto& [of, number] : kept(outbox->letterCounts(key))) {
            if (of == state) {
                return number;
            }
        }
        return 0;
    }
    /// Letters that the middleware was asked for more than once as another one.
    QStringList doubled() const
    {
        QStringList all;
        for (auto it = times.begin(); it != times.end(); ++it) {
            if (it.value() > 1) {
                all << it.key();
            }
        }
        return all;
    }

private:
    std::unique_ptr<QTemporaryDir> m_profile;
    std::vector<std::unique_ptr<QTemporaryDir>> m_left;
    int m_tokens = 0;

public:
    FakeClock clock;
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<outbox::Outbox> outbox;
    TasksWorld tasks;
    RepositoryId middleware;
    LetterArchive archive;
    QSet<QString> refused;
    QHash<QString, QString> sent;   ///< key, document: what the middleware took
    QHash<QString, int> times;      ///< document: how often
    int posts = 0;
};

} // namespace cf::test
