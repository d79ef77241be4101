// Connections that answer what a test says, and remember what they were asked.
#pragma once

#include "models/domain/ports/connection_control.h"

#include <QPromise>

namespace cf::test {

class FakeConnections final : public ConnectionControl
{
public:
    Result<Repository> check(const RepositoryDraft& draft) const override
    {
        if (!liesOnDisk(draft.kind) && !draft.address.startsWith(u"https://")) {
            return fail(ErrorKind::Rejected, QStringLiteral("not the address of a server"));
        }
        if (draft.mapping.startsWith(u'?')) {
            return fail(ErrorKind::Rejected, QStringLiteral("mapping, line 1: not understood"));
        }
        Repository repository;
        repository.id = repositoryId(draft.kind, draft.name);
        repository.kind = draft.kind;
        repository.name = draft.name.isEmpty() ? QStringLiteral("archives.example") : draft.name;
        repository.location = draft.address;
        repository.mapping = draft.mapping;
        repository.connection = draft.connection;
        return repository;
    }
    QFuture<Result<Secret>> signIn(RepositoryDraft draft, std::stop_token stop) override
    {
        questions << QStringLiteral("sign in ") + draft.address;
        lastStop = stop;
        signingIn = std::make_shared<QPromise<Result<Secret>>>();
        signingIn->start();
        return signingIn->future();
    }
    void signedIn(Result<Secret> secret)
    {
        signingIn->addResult(std::move(secret));
        signingIn->finish();
    }
    /// Answered by told().
    QFuture<Result<std::vector<ProbeStep>>> tryOut(RepositoryDraft draft, std::optional<Secret>, std::stop_token stop) override
    {
        questions << QStringLiteral("try ") + draft.address;
        lastStop = stop;
        trying = std::make_shared<QPromise<Result<std::vector<ProbeStep>>>>();
        trying->start();
        return trying->future();
    }
    void told(Result<std::vector<ProbeStep>> steps)
    {
        trying->addResult(std::move(steps));
        trying->finish();
    }
    QFuture<Result<RecordSample>> sample(RepositoryDraft draft, std::optional<Secret>, QString nativeId, std::stop_token) override
    {
        questions << QStringLiteral("sample ") + nativeId + QStringLiteral(" with ") + draft.mapping;
        return QtFuture::makeReadyFuture(record);
    }
    QFuture<Result<Repository>> add(RepositoryDraft draft, Secret secret) override
    {
        questions << QStringLiteral("add ") + draft.name + u' ' + draft.address + u' ' + QString::fromUtf8(secret.reveal().toByteArray());
        return QtFuture::makeReadyFuture(adding ? Result<Repository>(tl::unexpected<Error>(*adding)) : check(draft));
    }
    QFuture<Result<void>> change(RepositoryDraft draft, std::optional<Secret> secret) override
    {
        questions << QStringLiteral("change ") + draft.name + u' ' + draft.address + (secret ? QStringLiteral(" and its secret") : QString());
        changed = draft;
        return QtFuture::makeReadyFuture(Result<void>());
    }
    /// As said for the repository; NotFound without.
    QFuture<Result<FurtherPage>> further(RepositoryId repository, FurtherQuestion question, QString next, int most, std::stop_token) override
    {
        questions << QStringLiteral("further ") + question.said + QStringLiteral(" from ") + next + QStringLiteral(" at most ") + QString::number(most);
        const auto said = furtherAnswers.find({repository, next});
        return QtFuture::makeReadyFuture(said == furtherAnswers.end() ? Result<FurtherPage>(fail(ErrorKind::NotFound, {})) : said->second);
    }
    std::map<std::pair<RepositoryId, QString>, Result<FurtherPage>> furtherAnswers; ///< by repository and where the page begins
    QFuture<Result<void>> disconnect(RepositoryId repository) override
    {
        questions << QStringLiteral("disconnect ") + repository.value();
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<RecordRemoval>> removal(RepositoryId repository) override
    {
        questions << QStringLiteral("removal ") + repository.value();
        return QtFuture::makeReadyFuture(comesTo);
    }
    /// Answered by removed().
    QFuture<Result<RecordRemoval>> removeRecords(RepositoryId repository, std::stop_token stop) override
    {
        questions << QStringLiteral("remove ") + repository.value();
        lastStop = stop;
        removing = std::make_shared<QPromise<Result<RecordRemoval>>>();
        removing->start();
        return removing->future();
    }
    void removed(Result<RecordRemoval> outcome)
    {
        removing->addResult(std::move(outcome));
        removing->finish();
    }
    Result<RecordRemoval> comesTo = RecordRemoval();
    std::shared_ptr<QPromise<Result<RecordRemoval>>> removing;
    QFuture<Result<RepositoryComparison>> compare(RepositoryId repository, std::stop_token) override
    {
        questions << QStringLiteral("compare ") + repository.value();
        return QtFuture::makeReadyFuture(comparison);
    }
    std::vector<AskedOfRepository> asked(const RepositoryId&) const override { return log; }

    QStringList questions;
    std::stop_token lastStop;
    std::shared_ptr<QPromise<Result<Secret>>> signingIn;
    std::shared_ptr<QPromise<Result<std::vector<ProbeStep>>>> trying;
    Result<RecordSample> record = fail(ErrorKind::NotFound, QStringLiteral("no record"));
    Result<RepositoryComparison> comparison = RepositoryComparison();
    std::optional<Error> adding; ///< none: it is added
    std::optional<RepositoryDraft> changed;
    std::vector<AskedOfRepository> log;
};

} // namespace cf::test
