#include "app/cli/preservation_command.h"

#include "ui/paper/paper_pdf.h"
#include "ui/preservation/preservation_words_presenter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

constexpr int runsListed = 500;

QString programName() { return u"Counterfoil "_s + QCoreApplication::applicationVersion(); }

ui::TimeTelling tellingOf(Program& program)
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{program.clock().now(), program.businessZone(), Qt::Monday}};
}

ExitCode endOf(const FixityReport& report) { return report.outcome() == u"FOUND" ? Integrity : report.outcome() == u"INTACT" && report.isAllOpened() ? Done : Partial; }

QJsonObject runJson(const KeptFixityRun& run)
{
    return {{u"run"_s, fixityDrawJson(run.draw)},
            {u"asKept"_s, run.isAsKept},
            {u"sha256"_s, QString::fromLatin1(run.sha256.toHex())},
            {u"report"_s, run.report ? QJsonValue(fixityReportJson(*run.report)) : QJsonValue()}};
}

} // namespace

bool PreservationCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"read"_s, tr("Reads files again: what is \"due\", \"all\", or a random sample: so many files, or a share of them, as 1%."), u"WHAT"_s},
                 {u"repository"_s, tr("Of this repository alone; may be repeated. With --read, --every and --snapshot."), u"NAME"_s},
                 {u"query"_s, tr("With a sample or a snapshot: of the files of the letters alone that it finds."), u"QUERY"_s},
                 {u"template"_s, tr("With a snapshot: of the templates and parts alone that have this id or name; * stands for anything; may be repeated."), u"NAME"_s},
                 {u"without"_s, tr("With a snapshot: leaves out \"files\" or \"templates\"."), u"WHAT"_s},
                 {u"seed"_s, tr("By what a sample is drawn; without it one is made, and told."), u"TEXT"_s},
                 {u"open"_s, tr("With a sample: opens each of its files as well, as they are opened to be shown.")},
                 {u"go-on"_s, tr("Goes on with a run that was cut short."), u"RUN"_s},
                 {u"finish"_s, tr("Ends a run that was cut short, with a report of what it read."), u"RUN"_s},
                 {u"runs"_s, tr("Lists the runs.")},
                 {u"report"_s, tr("Shows what a run found."), u"RUN"_s},
                 {u"every"_s, tr("How many months there are from one reading of a file to the next; 0: it is not due again by itself."), u"MONTHS"_s},
                 {u"snapshot"_s, tr("Keeps every file with its hash and every version of a template in FILE, with a signed certificate beside it."), u"FILE"_s},
                 {u"compare"_s, tr("Compares a snapshot with what is there now."), u"FILE"_s},
                 {u"out"_s, tr("With a report: writes it as a signed archival PDF."), u"FILE"_s},
                 {u"unsigned"_s, tr("Without a signature, as where there is no keychain to hold a key.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments, tr("Says which files are due to be read again and which formats may not open one day, and reads files again."))) {
        return false;
    }
    m_goOn = parser.value(u"go-on"_s);
    m_finish = parser.value(u"finish"_s);
    m_report = parser.value(u"report"_s);
    m_path = parser.value(u"out"_s);
    m_repositories = parser.values(u"repository"_s);
    m_runs = parser.isSet(u"runs"_s);
    m_isRead = parser.isSet(u"read"_s);
    m_wish.opens = parser.isSet(u"open"_s);
    m_wish.query = parser.value(u"query"_s).trimmed();
    m_unsigned = parser.isSet(u"unsigned"_s);
    m_json = parser.isSet(u"json"_s);
    m_snapshot = parser.value(u"snapshot"_s);
    m_compare = parser.value(u"compare"_s);
    const int deeds = int(!m_snapshot.isEmpty()) + int(!m_compare.isEmpty()) + int(m_isRead) + int(parser.isSet(u"go-on"_s)) + int(parser.isSet(u"finish"_s)) + int(m_runs) + int(parser.isSet(u"report"_s)) + int(parser.isSet(u"every"_s));
    if (deeds > 1 || !parser.positionalArguments().isEmpty()) {
        return wrong(tr("one of --read, --go-on, --finish, --runs, --report, --every, --snapshot and --compare"));
    }
    const bool isReporting = m_isRead || !m_goOn.isEmpty() || !m_finish.isEmpty() || !m_report.isEmpty() || !m_compare.isEmpty();
    if ((!m_path.isEmpty() && !isReporting) || (m_unsigned && m_path.isEmpty() && m_snapshot.isEmpty())) {
        return wrong(m_unsigned ? tr("--unsigned goes with --out or --snapshot") : tr("--out goes with --read, --go-on, --finish, --report or --compare"));
    }
    if (parser.isSet(u"every"_s)) {
        bool isNumber = false;
        m_months = parser.value(u"every"_s).toInt(&isNumber);
        if (!isNumber || *m_months < 0 || *m_months > ReadingInterval::mostMonths) {
            return wrong(tr("--every takes 0 to %1 months").arg(ReadingInterval::mostMonths));
        }
    }
    if (!m_repositories.isEmpty() && !m_isRead && !m_months && m_snapshot.isEmpty()) {
        return wrong(tr("--repository goes with --read, --every or --snapshot"));
    }
    if (parser.isSet(u"query"_s) && (m_wish.query.isEmpty() || (!m_isRead && m_snapshot.isEmpty()))) {
        return wrong(tr("--query takes a query, and goes with --read and a sample or with --snapshot"));
    }
    if (!takeParts(parser)) {
        return false;
    }
    m_wish.seed = parser.value(u"seed"_s);
    if (m_wish.opens && !m_isRead) {
        return wrong(tr("--open goes with --read and a sample"));
    }
    return !m_isRead || takeWish(parser.value(u"read"_s));
}

bool PreservationCommand::takeWish(const QString& what)
{
    m_wish.repositories = m_repositories;
    if (m_wish.opens && (what == u"due" || what == u"all")) {
        return wrong(tr("--open goes with --read and a sample"));
    }
    if (!m_wish.query.isEmpty() && (what == u"due" || what == u"all")) {
        return wrong(tr("--query takes a query, and goes with --read and a sample or with --snapshot"));
    }
    if (what == u"due" || what == u"all") {
        m_wish.of = what == u"due" ? FixityOf::Due : FixityOf::All;
        return m_wish.seed.isEmpty() || wrong(tr("--seed goes with a sample"));
    }
    bool isNumber = false;
    m_wish.of = FixityOf::Sample;
    if (what.endsWith(u'%')) {
        m_wish.percent = what.chopped(1).toInt(&isNumber);
        return (isNumber && m_wish.percent > 0 && m_wish.percent <= 100) || wrong(tr("a share is 1% to 100%: %1").arg(what));
    }
    m_wish.sample = what.toLongLong(&isNumber);
    return (isNumber && m_wish.sample > 0) || wrong(tr("--read takes due, all, or a sample as a number of files or a share, as 1%"));
}

void PreservationCommand::run(Program& program)
{
    if (m_isRead) {
        read(program, [this](ui::FixityPresenter& reading) { reading.begin(m_wish); });
    } else if (!m_goOn.isEmpty() || !m_finish.isEmpty()) {
        withRun(program, m_goOn + m_finish, [this, &program](const KeptFixityRun& found) {
            if (found.report) {
                complain(tr("%1 has its report").arg(found.draw.id));
                finish(Usage);
                return;
            }
            const bool isEnd = !m_finish.isEmpty();
            read(program, [draw = found.draw, isEnd](ui::FixityPresenter& reading) { isEnd ? reading.finish(draw) : reading.goOn(draw); });
        });
    } else if (!m_report.isEmpty()) {
        withRun(program, m_report, [this, &program](const KeptFixityRun& found) { tellReport(program, found); });
    } else if (!m_snapshot.isEmpty()) {
        keepSnapshot(program);
    } else if (!m_compare.isEmpty()) {
        compareSnapshot(program);
    } else if (m_runs) {
        tellRuns(program);
    } else if (m_months) {
        setInterval(program);
    } else {
        tellBook(program);
    }
}

void PreservationCommand::withRun(Program& program, const QString& id, std::function<void(const KeptFixityRun&)> then)
{
    deliver(program.desk().fixityRuns(runsListed), this, [this, id, then = std::move(then)](const Result<std::vector<KeptFixityRun>>& runs) {
        if (!runs) {
            finish(runs.error());
            return;
        }
        const auto found = std::ranges::find(*runs, id, [](const KeptFixityRun& one) { return one.draw.id; });
        if (found == runs->end()) {
            complain(tr("no run is called %1; --runs lists them").arg(id));
            finish(Usage);
            return;
        }
        then(*found);
    });
}

void PreservationCommand::read(Program& program, const std::function<void(ui::FixityPresenter&)>& begin)
{
    auto* reading = new ui::FixityPresenter({program.cache(), program.desk(), program.verification(), program.clock(), program.businessZone(), Program::person(), programName(), program.searches(), &program.content(),
                                           &program.reader()}, this);
    connect(reading, &ui::FixityPresenter::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Rejected) {
            complain(ui::fixityRefusal(error));
            finish(error.detail == u"nothing-due" ? Done : Usage);
        } else {
            finish(error);
        }
    });
    connect(reading, &ui::FixityPresenter::cutShort, this, [this](const FixityDraw& draw, const QStringList& away) {
        complain(tr("%1 did not answer; --go-on %2 goes on when it does, --finish %2 reports what was read").arg(away.join(u", "_s), draw.id));
        finish(Partial);
    });
    connect(reading, &ui::FixityPresenter::ended, this, [this, &program](const FixityReport& report) { tellReport(program, {report.draw, report, {}, true}); });
    begin(*reading);
}

void PreservationCommand::tellReport(Program& program, const KeptFixityRun& run)
{
    if (!run.isAsKept) {
        complain(tr("the report of %1, or the one before it, is not what was kept").arg(run.draw.id));
        finish(Integrity);
        return;
    }
    if (!run.report) {
        complain(tr("%1 was cut short: --go-on goes on, --finish reports what was read").arg(run.draw.id));
        finish(Partial);
        return;
    }
    const FixityReport& report = *run.report;
    if (m_json) {
        printJson(fixityReportJson(report));
    } else {
        out() << u"%1  %2  %3"_s.arg(report.draw.id, ui::fixityOfWord(report.draw), ui::fixityScopeText(report.draw)) << Qt::endl;
        if (report.draw.of == FixityOf::Sample) {
            out() << tr("seed %1").arg(report.draw.seed) << Qt::endl;
        }
        out() << ui::fixityVerdict(report) << Qt::endl;
        for (const FixityFinding& one : report.findings) {
            out() << u"  %1  %2  %3/%4"_s.arg(ui::fixityStateWord(one), one.documentId, one.repository, one.nativeId) << Qt::endl;
        }
        if (report.notListed > 0) {
            out() << tr("  and %1 more").arg(report.notListed) << Qt::endl;
        }
    }
    if (report.opened && !m_json) {
        for (const OpenedSample::Unopened& one : report.opened->unopened) {
            out() << u"  %1  %2  %3/%4  %5"_s.arg(one.state, one.documentId, one.repository, one.nativeId, one.reason) << Qt::endl;
        }
    }
    m_path.isEmpty() ? finish(endOf(report)) : writeReport(program, report);
}

void PreservationCommand::writeReport(Program& program, const FixityReport& report)
{
    auto* paper = new ui::SealedPaperPresenter(program.secrets(), &ui::paperPdf, this);
    connect(paper, &ui::SealedPaperPresenter::failed, this, [this](const Error& error) { finish(error); });
    connect(paper, &ui::SealedPaperPresenter::written, this, [this, code = endOf(report)] { finish(code); });
    paper->write(ui::fixityPaper(report, m_path, tellingOf(program)), m_unsigned ? ui::Signing::Never : ui::Signing::Required, Asking::Person);
}

void PreservationCommand::tellRuns(Program& program)
{
    deliver(program.desk().fixityRuns(runsListed), this, [this, &program](const Result<std::vector<KeptFixityRun>>& runs) {
        if (!runs) {
            finish(runs.error());
            return;
        }
        QJsonArray array;
        bool areAsKept = true;
        for (const KeptFixityRun& one : *runs) {
            areAsKept = areAsKept && one.isAsKept;
            if (m_json) {
                array.append(runJson(one));
            } else {
                out() << u"%1  %2  %3  %4"_s.arg(one.draw.id, ui::instantWords(one.draw.began, tellingOf(program)), ui::fixityOfWord(one.draw), ui::fixityOutcomeWord(one)) << Qt::endl;
            }
        }
        if (m_json) {
            printJson({{u"runs"_s, array}});
        }
        finish(areAsKept ? Done : Integrity);
    });
}

void PreservationCommand::setInterval(Program& program)
{
    deliver(program.cache().repositories(), this, [this, &program](const Result<std::vector<Repository>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        std::vector<RepositoryId> wanted;
        for (const QString& name : m_repositories) {
            const auto found = std::ranges::find_if(*all, [&](const Repository& one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
            if (found == all->end()) {
                complain(tr("no repository is called %1").arg(name));
                finish(Usage);
                return;
            }
            wanted.push_back(found->id);
        }
        if (wanted.empty()) {
            wanted.emplace_back(); // for all without one of their own
        }
        auto left = std::make_shared<size_t>(wanted.size());
        for (const RepositoryId& repository : wanted) {
            deliver(program.desk().setReadingInterval({repository, *m_months, program.clock().now(), Program::person()}), this, [this, &program, left](const Result<void>& kept) {
                if (!kept && *left > 0) {
                    *left = 0;
                    finish(kept.error());
                } else if (*left > 0 && --*left == 0) {
                    tellBook(program);
                }
            });
        }
    });
}

void PreservationCommand::tellBook(Program& program)
{
    deliver(program.desk().readingIntervals(), this, [this, &program](const Result<std::vector<ReadingInterval>>& intervals) {
        if (!intervals) {
            finish(intervals.error());
            return;
        }
        deliver(evidence::preservationBook(program.cache(), program.searches(), *intervals, tellingOf(program).calendar), this,
                [this, &program](const Result<evidence::PreservationBook>& book) { book ? printBook(program, *book) : finish(book.error()); });
    });
}

void PreservationCommand::printBook(Program& program, const evidence::PreservationBook& book)
{
    for (const evidence::RuleFault& fault : book.plan.faults) {
        complain(tr("%1 is left out: %2").arg(fault.file, fault.detail));
    }
    if (m_json) {
        printJson(evidence::preservationJson(book));
        finish(Done);
        return;
    }
    const ui::TimeTelling telling = tellingOf(program);
    const auto when = [&](const std::optional<UtcMs>& at) { return at ? ui::instantWords(*at, telling) : u"-"_s; };
    for (const evidence::ReadingStanding& one : book.repositories) {
        out() << tr("%1: %2 files, %3 due, %4 never read, %5 missing; next due %6; complete to %7")
                     .arg(one.files.name)
                     .arg(one.files.files)
                     .arg(one.files.due)
                     .arg(one.files.neverRead)
                     .arg(one.files.knownMissing)
                     .arg(one.files.neverRead > 0 ? tr("now") : when(one.nextDue), when(one.files.watermark))
              << Qt::endl;
    }
    for (const evidence::FormatUse& one : book.formats) {
        out() << u"  %1  %2  %3  %4"_s.arg(one.standing.format, ui::riskWord(one.standing.risk)).arg(one.letters.count).arg(ui::formatAdvice(one.standing.advice)) << Qt::endl;
    }
    finish(Done);
}

} // namespace cf::cli
