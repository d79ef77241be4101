#include "ui/repositories/repository_facts_presenter.h"

#include "models/domain/connection_setting.h"
#include "models/domain/evident_failure.h"
#include "models/domain/feed_contract.h"
#include "ui/repositories/connect_presenter.h"
#include "ui/repositories/failure_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class RepositoryText
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::RepositoryText)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString at(UtcMs instant, const RepositoryTelling& telling) { return instantText(instant, telling.now, telling.zone); }

RecordFact failureFact(Failure failure, const QString& what)
{
    const FailureWords words = failureWords(failure);
    RecordFact fact{words.word, joined({what.isEmpty() ? words.means : what}), {words.icon, {}, words.isLoss ? Mark::Failed : Mark::Uncertain}};
    fact.copy = QString(code(failure)) + u' ' + fact.value;
    return fact;
}

RecordFact gapFact(const RepositoryGap& gap, const RepositoryTelling& telling)
{
    return failureFact(gap.failure, joined({gap.subject, gap.detail, gapNumbers(gap), RepositoryText::tr("since %1").arg(at(gap.firstSeen, telling))}));
}

/// What the counts and the watermark say by themselves.
RecordFact evidentFact(Failure failure, const Repository& repository, const RepositoryTelling& telling)
{
    switch (failure) {
    case Failure::Stale:
        return failureFact(failure, joined({failureWords(failure).means, RepositoryText::tr("complete to %1").arg(at(*repository.watermark, telling)),
                                            checkEveryText(repository.checkEvery)}));
    case Failure::Partial:
        return failureFact(failure, RepositoryText::tr("%Ln record(s) could not be understood and are set aside", nullptr, int(repository.setAside)));
    case Failure::Hash:
        return failureFact(failure, RepositoryText::tr("%Ln document(s) are not what was recorded or stated", nullptr, int(repository.altered)));
    default: break;
    }
    return failureFact(failure, {});
}

QString signInWord(SignInKind kind)
{
    switch (kind) {
    case SignInKind::None: return RepositoryText::tr("none");
    case SignInKind::Password: return RepositoryText::tr("password, for a session");
    case SignInKind::Basic: return RepositoryText::tr("password, with every request");
    case SignInKind::Otds: return RepositoryText::tr("OpenText Directory Services");
    case SignInKind::OAuth: return RepositoryText::tr("in the browser (OAuth)");
    }
    return {};
}

bool isServer(const Repository& repository) { return !liesOnDisk(repository.kind); }

QString nextText(const Repository& repository, const SyncStatus* status, const RepositoryTelling& telling)
{
    if (disconnectedSince(repository.connection)) {
        return RepositoryText::tr("not any more: it is disconnected");
    }
    if (repository.checkEvery <= 0) {
        return checkEveryText(0);
    }
    if (status && status->failure && !status->next) {
        return RepositoryText::tr("not by itself before somebody asks: the last run was refused");
    }
    if (!status || !status->next) {
        return checkEveryText(repository.checkEvery);
    }
    return joined({checkEveryText(repository.checkEvery), RepositoryText::tr("next at %1").arg(at(*status->next, telling))});
}

} // namespace

QString checkEveryText(int seconds)
{
    if (seconds <= 0) {
        return RepositoryText::tr("only when asked");
    }
    return seconds % 3600 == 0 ? RepositoryText::tr("every %Ln hour(s)", nullptr, seconds / 3600)
           : seconds % 60 == 0 ? RepositoryText::tr("every %Ln minute(s)", nullptr, seconds / 60)
                               : RepositoryText::tr("every %Ln second(s)", nullptr, seconds);
}

int openCount(const Repository& repository, const cache::RepositoryHealth& health, UtcMs now)
{
    return int(health.gaps.size() + evidentFailures(repository, now).size()) + (repository.lastError.isEmpty() ? 0 : 1);
}

QList<RecordFact> healthFactsOf(const Repository& repository, const cache::RepositoryHealth* health, const SyncStatus* status,
                                const RepositoryTelling& telling)
{
    QList<RecordFact> facts;
    if (!repository.lastError.isEmpty()) {
        const bool isKnown = health && !health->runs.empty() && health->runs.back().failure;
        const Failure failure = isKnown ? *health->runs.back().failure : Failure::Partial;
        const QString when = repository.lastAttempt ? RepositoryText::tr("at %1").arg(at(*repository.lastAttempt, telling)) : QString();
        facts << failureFact(failure, joined({failureWords(failure).means, repository.lastError, when}));
    }
    if (health) {
        for (const RepositoryGap& gap : health->gaps) {
            facts << gapFact(gap, telling);
        }
    } else {
        facts << RecordFact{RepositoryText::tr("Open"), RepositoryText::tr("not read yet"), {u"absent"_s, {}, Mark::Absent}};
    }
    for (const Failure failure : evidentFailures(repository, telling.now)) {
        facts << evidentFact(failure, repository, telling);
    }
    if (facts.isEmpty() && repository.watermark) {
        facts << RecordFact{RepositoryText::tr("Open"), RepositoryText::tr("nothing: no gap is known")};
    }
    if (!holdsRecords(repository.kind)) {
        if (repository.kind == RepositoryKind::Exstream) {
            facts << RecordFact{RepositoryText::tr("Templates"), health ? RepositoryText::tr("%1 with what they are made of").arg(numberText(health->resources)) : QString()};
            facts << RecordFact{RepositoryText::tr("Jobs"), health ? RepositoryText::tr("%1, kept here also when they are wiped there").arg(numberText(health->compositions)) : QString()};
            facts << RecordFact{RepositoryText::tr("Looked at"), nextText(repository, status, telling)};
            return facts;
        }
        if (repository.kind == RepositoryKind::Workflow) { // neither records nor events: cases
            facts << RecordFact{RepositoryText::tr("Looked at"), nextText(repository, status, telling)};
            return facts;
        }
        facts << RecordFact{RepositoryText::tr("Here"), health ? RepositoryText::tr("%1 delivery events, each as it came").arg(numberText(health->events)) : QString()};
        facts << RecordFact{RepositoryText::tr("Looked at"), nextText(repository, status, telling)};
        return facts;
    }
    facts << RecordFact{RepositoryText::tr("Here"), RepositoryText::tr("%1 communications").arg(numberText(repository.communications)), {}, false, {},
                        u"repo:\"%1\""_s.arg(QString(repository.name).replace(u'"', u"\\\""_s))};
    if (isServer(repository)) {
        const QString when = repository.reconciled ? RepositoryText::tr("at %1").arg(at(*repository.reconciled, telling)) : QString();
        facts << RecordFact{RepositoryText::tr("There"), repository.countThere ? RepositoryText::tr("%1 records").arg(numberText(*repository.countThere))
                                                                  : RepositoryText::tr("not counted yet")};
        facts << RecordFact{RepositoryText::tr("Compared one by one"), repository.reconciled ? when : RepositoryText::tr("not yet")};
        facts << RecordFact{RepositoryText::tr("No longer shown"), repository.notShown == 0 ? RepositoryText::tr("none; kept here when there are")
                                                                               : RepositoryText::tr("%1 records, kept here").arg(numberText(repository.notShown))};
    }
    facts << RecordFact{RepositoryText::tr("Looked at"), nextText(repository, status, telling)};
    return facts;
}

QList<RecordFact> connectionFactsOf(const Repository& repository, const RepositoryTelling& telling)
{
    QList<RecordFact> facts;
    facts << RecordFact{RepositoryText::tr("Kind"), repositoryKindWord(repository.kind)};
    if (speaksContract(repository.kind)) {
        //: A contract by name, and its version
        facts << RecordFact{RepositoryText::tr("Contract"), RepositoryText::tr("%1, version %2").arg(QLatin1StringView(FeedContract::profile)).arg(FeedContract::major)};
    }
    facts << RecordFact{isServer(repository) ? RepositoryText::tr("Address") : RepositoryText::tr("Folder"), repository.location, {}, true};
    if (const auto since = disconnectedSince(repository.connection)) {
        facts << RecordFact{RepositoryText::tr("Disconnected"),
                            RepositoryText::tr("since %1; what is known of it stays here").arg(at(*since, telling)), {u"absent"_s, {}, Mark::Absent}};
    }
    if (isServer(repository)) {
        facts << RecordFact{RepositoryText::tr("Account"), joined({repository.connection.user, signInWord(repository.connection.signIn)})};
        facts << RecordFact{RepositoryText::tr("Documents"), repository.connection.bytesWithRecords
                                                    ? RepositoryText::tr("fetched with their records; their text is searched")
                                                    : RepositoryText::tr("fetched when they are opened; searched from then on")};
    }
    facts << RecordFact{RepositoryText::tr("Times without a zone"), repository.zone};
    facts << RecordFact{RepositoryText::tr("Connected"), at(repository.added, telling)};
    for (const SettingLine& setting : settingLines(repository.kind)) {
        if (const QString value = repository.connection[setting.name]; !value.isEmpty()) {
            facts << RecordFact{setting.word, value, {}, true};
        }
    }
    return facts;
}

QString mappingNote(const Repository& repository)
{
    const QStringList lines = repository.mapping.split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? RepositoryText::tr("none: what is usual for such a repository is understood") : RepositoryText::tr("%Ln line(s)", nullptr, int(lines.size()));
}

} // namespace cf::ui
