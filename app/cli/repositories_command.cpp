#include "app/cli/repositories_command.h"

#include "models/domain/connection_setting.h"
#include "models/domain/evident_failure.h"

#include <QJsonArray>

namespace cf::cli {

namespace {

QJsonObject jsonOf(const RepositoryGap& gap)
{
    QJsonObject out{{QStringLiteral("failure"), QString(code(gap.failure))},
                    {QStringLiteral("subject"), gap.subject},
                    {QStringLiteral("detail"), gap.detail},
                    {QStringLiteral("since"), isoUtc(gap.firstSeen)}};
    if (gap.expected) {
        out.insert(QStringLiteral("expected"), *gap.expected);
    }
    if (gap.found) {
        out.insert(QStringLiteral("found"), *gap.found);
    }
    return out;
}

/// Of all that is open, each once: the last attempt, gaps, and what the state shows by itself.
QStringList failuresOf(const Repository& repository, const std::vector<RepositoryGap>& gaps, const std::optional<Failure>& last, UtcMs now)
{
    QStringList all;
    if (last) {
        all << code(*last);
    }
    for (const RepositoryGap& gap : gaps) {
        all << code(gap.failure);
    }
    for (const Failure failure : evidentFailures(repository, now)) {
        all << code(failure);
    }
    all.removeDuplicates();
    return all;
}

QJsonObject jsonOf(const Repository& repository, const std::vector<RepositoryGap>& gaps, const QStringList& failures, bool isBehind)
{
    QJsonArray list;
    for (const RepositoryGap& gap : gaps) {
        list.append(jsonOf(gap));
    }
    return {{QStringLiteral("id"), repository.id.value()},
            {QStringLiteral("name"), repository.name},
            {QStringLiteral("kind"), QString(code(repository.kind)).toLower().replace(u'_', u'-')},
            {QStringLiteral("location"), repository.location},
            {QStringLiteral("user"), repository.connection.user},
            {QStringLiteral("completeTo"), isoUtc(repository.watermark)},
            {QStringLiteral("behind"), isBehind},
            {QStringLiteral("lastAttempt"), isoUtc(repository.lastAttempt)},
            {QStringLiteral("error"), repository.lastError},
            {QStringLiteral("disconnected"), isoUtc(disconnectedSince(repository.connection))},
            {QStringLiteral("communications"), repository.communications},
            {QStringLiteral("there"), repository.countThere ? QJsonValue(*repository.countThere) : QJsonValue()},
            {QStringLiteral("compared"), isoUtc(repository.reconciled)},
            {QStringLiteral("notShown"), repository.notShown},
            {QStringLiteral("setAside"), repository.setAside},
            {QStringLiteral("missing"), repository.missing},
            {QStringLiteral("altered"), repository.altered},
            {QStringLiteral("failures"), QJsonArray::fromStringList(failures)},
            {QStringLiteral("gaps"), list}};
}

} // namespace

bool RepositoriesCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser, {{QStringLiteral("json"), tr("Prints JSON.")}}, arguments,
                tr("Says how complete the cache is against each repository, and what keeps it from being so."))) {
        return false;
    }
    m_json = parser.isSet(QStringLiteral("json"));
    return parser.positionalArguments().isEmpty() || wrong(tr("this command takes no names"));
}

void RepositoriesCommand::run(Program& program)
{
    const auto reading =
        program.cache().readers().read([now = program.clock().now()](store::Database& database) -> Result<std::vector<Told>> {
            CF_TRY(std::vector<Repository> repositories, cache::readRepositories(database));
            std::vector<Told> all;
            for (Repository& repository : repositories) {
                CF_TRY(std::vector<RepositoryGap> gaps, cache::readGaps(database, repository.id));
                std::optional<Failure> last;
                if (!repository.lastError.isEmpty()) {
                    CF_TRY(const std::vector<PastRun> runs, cache::readRuns(database, repository.id, now));
                    last = !runs.empty() && runs.back().failure ? runs.back().failure : std::optional(Failure::Partial);
                }
                QStringList failures = failuresOf(repository, gaps, last, now);
                const bool late = isBehind(repository, now);
                all.push_back({std::move(repository), std::move(gaps), std::move(failures), late});
            }
            return all;
        });
    deliver(reading, this, [this](const Result<std::vector<Told>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        tell(*all);
        bool isPartial = false;
        for (const Told& one : *all) {
            isPartial = isPartial || !one.failures.isEmpty() || !one.repository.watermark;
        }
        finish(isPartial ? Partial : Done);
    });
}

void RepositoriesCommand::tell(const std::vector<Told>& all)
{
    if (m_json) {
        QJsonArray list;
        for (const Told& one : all) {
            list.append(jsonOf(one.repository, one.gaps, one.failures, one.isBehind));
        }
        printJson({{QStringLiteral("repositories"), list}});
        return;
    }
    for (const auto& [r, gaps, failures, late] : all) {
        out() << tr("%1: %2").arg(r.name, r.location) << Qt::endl;
        out() << tr("  complete to %1; %2 communications here, %3 records there; %4 no longer shown, %5 set aside")
                     .arg(r.watermark ? isoUtc(r.watermark) : tr("nothing yet"))
                     .arg(r.communications)
                     .arg(r.countThere ? QString::number(*r.countThere) : tr("not counted"))
                     .arg(r.notShown)
                     .arg(r.setAside)
              << Qt::endl;
        if (const auto since = disconnectedSince(r.connection)) {
            out() << tr("  disconnected since %1; what is known of it stays").arg(isoUtc(since)) << Qt::endl;
        }
        if (late && !allowedAge(r)) {
            out() << tr("  behind: it is only looked at when somebody asks") << Qt::endl;
        }
        if (!r.lastError.isEmpty()) {
            out() << tr("  last attempt %1: %2").arg(isoUtc(r.lastAttempt), r.lastError) << Qt::endl;
        }
        if (!failures.isEmpty()) {
            out() << tr("  open: %1").arg(failures.join(tr(", "))) << Qt::endl;
        }
        for (const RepositoryGap& gap : gaps) {
            out() << tr("  %1: %2, %3, since %4").arg(QString(code(gap.failure)), gap.subject, gap.detail, isoUtc(gap.firstSeen))
                  << Qt::endl;
        }
    }
}

} // namespace cf::cli
