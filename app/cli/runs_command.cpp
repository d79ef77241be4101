#include "app/cli/runs_command.h"

#include "app/cli/query_argument.h"
#include "ui/handovers/hand_over_words_presenter.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace cf::cli {

bool RunsCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"failed"_s, tr("Those that failed, each with its further attempts and what became of the letters.")},
                 {u"limit"_s, tr("At most so many, the latest; 0 for all (default 200). Not with --failed, which tells all."), u"N"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments, tr("Runs of composition systems, as they were read before those systems forgot them."))) {
        return false;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(tr("too many arguments"));
    }
    m_onlyFailed = parser.isSet(u"failed"_s);
    m_json = parser.isSet(u"json"_s);
    if (parser.isSet(u"limit"_s)) {
        bool isNumber = false;
        const int limit = parser.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 0) {
            return wrong(tr("not a number: %1").arg(parser.value(u"limit"_s)));
        }
        if (m_onlyFailed) {
            return wrong(tr("--limit does not go with --failed, which tells all"));
        }
        m_limit = limit == 0 ? std::numeric_limits<int>::max() : limit;
    }
    return true;
}

void RunsCommand::run(Program& program)
{
    if (m_onlyFailed) {
        deliver(evidence::runFailures(program.cache()), this, [this](const Result<evidence::RunFailures>& all) { all ? tellFailures(*all) : finish(all.error()); });
    } else {
        deliver(evidence::runList(program.cache(), m_limit), this, [this](const Result<evidence::RunList>& list) { list ? tellRuns(*list) : finish(list.error()); });
    }
}

void RunsCommand::tellFailures(const evidence::RunFailures& all)
{
    if (m_json) {
        QJsonArray cases;
        for (const evidence::RunCase& one : all.cases) {
            cases.append(evidence::runCaseJson(one));
        }
        printJson({{u"runs"_s, all.runs}, {u"failed"_s, all.failed}, {u"whole"_s, !all.isPart}, {u"cases"_s, cases}, {u"scope"_s, scopeJson(all.scope)}});
    } else if (all.coverage.empty()) {
        out() << tr("No composition system tells of its runs.") << Qt::endl;
    } else {
        out() << tr("%1 of %2 runs failed").arg(all.failed).arg(all.runs) << Qt::endl;
        for (const evidence::RunCase& one : all.cases) {
            out() << u"  %1  %2  %3"_s.arg(isoUtc(one.attempts.front().run.started), ui::runName(one.attempts.front().run), ui::runCaseWords(one)) << Qt::endl;
            for (const cache::RunTally& attempt : one.attempts) {
                out() << u"    %1  %2  %3"_s.arg(isoUtc(attempt.run.started), attempt.run.nativeId, attempt.run.status) << Qt::endl;
            }
        }
        out() << scopeLine(all.scope) << Qt::endl;
    }
    const bool isOpen = std::ranges::any_of(all.cases, [](const evidence::RunCase& one) { return one.end != evidence::RunEnd::Recovered; });
    finish(isOpen ? Partial : Done);
}

void RunsCommand::tellRuns(const evidence::RunList& list)
{
    if (m_json) {
        QJsonArray runs;
        for (const cache::RunTally& one : list.runs) {
            runs.append(evidence::runJson(one));
        }
        printJson({{u"count"_s, list.count}, {u"failed"_s, list.failed}, {u"runs"_s, runs}, {u"scope"_s, scopeJson(list.scope)}});
    } else {
        for (const cache::RunTally& one : list.runs) {
            out() << tr("%1  %2  %3  documents %4, without a record here %5").arg(isoUtc(one.run.started), ui::runName(one.run), one.run.status).arg(one.documents).arg(one.missing) << Qt::endl;
        }
        out() << tr("%1 of %2 runs; %3 failed; %4").arg(list.runs.size()).arg(list.count).arg(list.failed).arg(scopeLine(list.scope)) << Qt::endl;
    }
    finish(Done);
}

} // namespace cf::cli
