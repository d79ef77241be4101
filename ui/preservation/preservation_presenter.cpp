#include "ui/preservation/preservation_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int runsListed = 100;

QString iconOf(const KeptFixityRun& run)
{
    switch (markOf(run)) {
    case Mark::Verified: return u"check"_s;
    case Mark::Failed: return u"warn"_s;
    case Mark::Plain:
    case Mark::Uncertain:
    case Mark::Absent: break;
    }
    return u"absent"_s;
}

FixityParts withSearches(FixityParts parts, const search::IndexFactory& searches)
{
    parts.searches = parts.searches ? parts.searches : searches;
    return parts;
}

QString recordQuery(const QString& documentId) { return documentId.isEmpty() ? QString() : evidence::termText(query::Field::Document, documentId); }

} // namespace

PreservationPresenter::PreservationPresenter(PreservationParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_reading(withSearches(m_parts.fixity, m_parts.searches))
    , m_paper(m_parts.secrets, m_parts.draw)
{
    connect(&m_parts.fixity.cache, &cache::Cache::changed, this, [this] {
        m_isStale = true;
        read();
    });
    connect(&m_parts.fixity.desk, &desk::Desk::fixityChanged, this, [this] {
        m_isStale = true;
        m_areRunsStale = true;
        read();
    });
    connect(&m_reading, &FixityPresenter::changed, this, &PreservationPresenter::progressed);
    connect(&m_reading, &FixityPresenter::failed, this, [this](const Error& error) { Q_EMIT told(fixityRefusal(error)); });
    connect(&m_reading, &FixityPresenter::ended, this, [this](const FixityReport& report) {
        m_run = report.draw.id;
        readRuns();
        Q_EMIT told(fixityVerdict(report));
    });
    connect(&m_reading, &FixityPresenter::cutShort, this, [this](const FixityDraw& draw, const QStringList& away) {
        m_run = draw.id;
        readRuns();
        Q_EMIT told(away.isEmpty() ? tr("Stopped; what was read is kept, and the run can go on.") : tr("%1 did not answer; the run can go on when it does.").arg(away.join(u", "_s)));
    });
    connect(&m_paper, &SealedPaperPresenter::written, this, [this](const QString& path, const QString& key, const QString& whyUnsigned) {
        Q_EMIT told(key.isEmpty() ? tr("Written to %1, without a signature: %2").arg(path, whyUnsigned) : tr("Written to %1, with its signature beside it").arg(path));
    });
    connect(&m_paper, &SealedPaperPresenter::failed, this, [this](const Error& error) { Q_EMIT told(errorText(error)); });
}

PreservationPresenter::~PreservationPresenter()
{
    if (m_interrupt) {
        m_interrupt->request();
    }
}

void PreservationPresenter::setActive(bool active)
{
    m_isActive = active;
    read();
}

TimeTelling PreservationPresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.fixity.clock.now(), m_parts.fixity.businessZone, Qt::Monday}};
}

void PreservationPresenter::read()
{
    if (!m_isActive || !m_isStale || m_interrupt) {
        return; // what is read is read to its end: a long sync would keep it from ever ending
    }
    m_isStale = false;
    m_interrupt = std::make_shared<store::Interrupt>();
    deliver(m_parts.fixity.desk.readingIntervals(), this, [this](const Result<std::vector<ReadingInterval>>& intervals) {
        const auto reading =
            evidence::preservationBook(m_parts.fixity.cache, m_parts.searches, intervals.value_or(std::vector<ReadingInterval>()), telling().calendar, m_interrupt);
        if (!intervals) {
            Q_EMIT told(errorText(intervals.error())); // and the usual interval is counted by
        }
        deliver(reading, this, [this](const Result<evidence::PreservationBook>& book) {
            m_interrupt.reset();
            m_phase = book ? Phase::Ready : Phase::Failed;
            if (book) {
                m_book = *book;
                fillBook();
            } else {
                m_failure = errorText(book.error());
            }
            Q_EMIT changed();
            read();
        });
    });
    if (std::exchange(m_areRunsStale, false)) {
        readRuns();
    }
}

void PreservationPresenter::readRuns()
{
    deliver(m_parts.fixity.desk.fixityRuns(runsListed), this, [this](const Result<std::vector<KeptFixityRun>>& runs) {
        if (runs) {
            m_runText.clear();
            m_runs = *runs;
            if (!run()) {
                m_run = m_runs.empty() ? QString() : m_runs.front().draw.id;
            }
            fillRuns();
            fillFindings();
            Q_EMIT changed();
        }
    });
}

QString PreservationPresenter::instant(std::optional<UtcMs> at, const QString& otherwise) const { return at ? instantWords(*at, telling()) : otherwise; }

QString PreservationPresenter::headline() const
{
    if (m_book.repositories.empty()) {
        return tr("No repository is connected that holds files");
    }
    const QString files = tr("%1 files").arg(numberText(m_book.files()));
    return m_book.due() > 0 ? tr("%1; %2 are due to be read again").arg(files, numberText(m_book.due())) : tr("%1; none is due to be read again").arg(files);
}

QString PreservationPresenter::scope() const
{
    return m_phase == Phase::Ready ? completeText(m_book.all, telling().calendar.now, m_parts.fixity.businessZone) + u" · "_s + tr("times: %1").arg(zoneWord(telling().zone, m_parts.fixity.businessZone))
                                   : QString();
}

QString PreservationPresenter::formatFaults() const
{
    QStringList faults;
    for (const evidence::RuleFault& fault : m_book.plan.faults) {
        faults << tr("%1 is left out: %2").arg(fault.file, fault.detail);
    }
    return faults.join(u' ');
}

void PreservationPresenter::fillBook()
{
    QList<GapTable::Line> rows;
    for (const evidence::ReadingStanding& one : m_book.repositories) {
        const cache::FixityStanding& files = one.files;
        const QString none = files.files == 0 ? QString() : files.neverRead > 0 ? tr("never") : tr("not told");
        rows.append({{files.name, numberText(files.files), one.months > 0 ? tr("%Ln month(s)", nullptr, one.months) : tr("never by itself"), numberText(files.due), numberText(files.neverRead),
                      numberText(files.knownMissing), instant(files.oldest, none), files.neverRead > 0 ? tr("now") : instant(one.nextDue, QString()),
                      instant(files.watermark, tr("never complete yet"))},
                     evidence::termText(query::Field::Repository, files.name),
                     {}});
    }
    m_repositories.set({tr("Repository"), tr("Files"), tr("Read every"), tr("Due"), tr("Never read"), tr("Known missing"), tr("Oldest reading"), tr("Next due"), tr("Complete to")}, rows);
    rows.clear();
    for (const evidence::DueFile& one : m_book.next) {
        rows.append({{instant(one.due, tr("now")), instant(one.file.lastRead, tr("never")), one.file.documentId, one.file.repository, one.file.ref.nativeId}, recordQuery(one.file.documentId), {}});
    }
    m_next.set({tr("Due"), tr("Last read"), tr("Document"), tr("Repository"), tr("File")}, rows);
    rows.clear();
    for (const evidence::FormatUse& one : m_book.formats) {
        const bool isSafe = one.standing.risk == evidence::FormatRisk::Low;
        rows.append({{one.standing.format, riskWord(one.standing.risk), countText(one.letters.count, one.letters.exact), isSafe ? QString() : countText(one.alone.count, one.alone.exact),
                      evidence::isShownHere(one.standing.format) ? tr("yes") : tr("no: saved and opened elsewhere"), formatAdvice(one.standing.advice)},
                     isSafe || one.alone.count == 0 ? one.letters.query : one.alone.query,
                     {},
                     {isSafe ? QString() : u"warn"_s, {}, markOf(one.standing.risk)},
                     1});
    }
    m_formats.set({tr("Format"), tr("Risk"), tr("Letters"), tr("In no safe format"), tr("Shown here"), tr("What to do")}, rows);
}

void PreservationPresenter::fillRuns()
{
    QList<GapTable::Line> rows;
    for (const KeptFixityRun& one : m_runs) {
        const FixityReport::Share sum = one.report ? one.report->sum() : FixityReport::Share();
        const auto figure = [&](qint64 number) { return one.report ? numberText(number) : QString(); };
        rows.append({{instantWords(one.draw.began, telling()), fixityOutcomeWord(one), fixityOfWord(one.draw), figure(sum.asked), figure(sum.intact), figure(sum.altered), figure(sum.missing),
                      figure(sum.unread), one.draw.person, fixityScopeText(one.draw)},
                     {},
                     {},
                     {iconOf(one), {}, markOf(one)},
                     1});
    }
    m_runRows.set({tr("Begun"), tr("Outcome"), tr("What"), tr("Files"), tr("As recorded"), tr("Altered"), tr("Missing"), tr("Not read"), tr("By"), tr("Repositories")}, rows);
}

void PreservationPresenter::fillFindings()
{
    QList<GapTable::Line> rows;
    if (const KeptFixityRun* of = run(); of && of->report) {
        for (const FixityFinding& one : of->report->findings) {
            const bool isUnread = one.state == ContentState::Unknown;
            rows.append({{fixityStateWord(one), one.documentId, one.repository, one.nativeId}, recordQuery(one.documentId), {}, {isUnread ? u"absent"_s : u"warn"_s, {}, isUnread ? Mark::Uncertain : Mark::Failed}, 0});
        }
        for (const OpenedSample::Unopened& one : of->report->opened ? of->report->opened->unopened : std::vector<OpenedSample::Unopened>()) {
            rows.append({{unopenedWord(one), one.documentId, one.repository, one.nativeId}, recordQuery(one.documentId), {}, {u"absent"_s, {}, Mark::Uncertain}, 0});
        }
    }
    m_findings.set({tr("State"), tr("Document"), tr("Repository"), tr("File")}, rows);
}

QString PreservationPresenter::formatText(int row) const
{
    return row >= 0 && size_t(row) < m_book.formats.size() ? formatReasons(m_book.formats[size_t(row)].standing) + u' ' + formatAdvice(m_book.formats[size_t(row)].standing.advice) : QString();
}

void PreservationPresenter::setInterval(int repository, int months)
{
    if (repository < 0 || size_t(repository) >= m_book.repositories.size() || m_book.repositories[size_t(repository)].months == months) {
        return;
    }
    const ReadingInterval interval{m_book.repositories[size_t(repository)].files.repository, months, m_parts.fixity.clock.now(), m_parts.fixity.person};
    deliver(m_parts.fixity.desk.setReadingInterval(interval), this, [this](const Result<void>& kept) {
        if (!kept) {
            Q_EMIT told(errorText(kept.error()));
        }
    });
}

const KeptFixityRun* PreservationPresenter::run() const
{
    const auto found = std::ranges::find(m_runs, m_run, [](const KeptFixityRun& one) { return one.draw.id; });
    return found == m_runs.end() ? nullptr : &*found;
}

void PreservationPresenter::chooseRun(int row)
{
    if (row >= 0 && size_t(row) < m_runs.size() && m_runs[size_t(row)].draw.id != m_run) {
        m_run = m_runs[size_t(row)].draw.id;
        m_runText.clear();
        fillFindings();
        Q_EMIT changed();
    }
}

QString PreservationPresenter::runText() const
{
    if (m_runText.isEmpty()) {
        m_runText = textOfRun();
    }
    return m_runText;
}

QString PreservationPresenter::textOfRun() const
{
    const KeptFixityRun* of = run();
    if (!of) {
        return tr("No files were read again yet.");
    }
    if (!of->isAsKept) {
        return tr("This report, or the one before it, is not what was kept: it says nothing any more.");
    }
    if (!of->report) {
        return tr("It was cut short: what it read is kept, and it can go on where it stopped.");
    }
    const qint64 more = of->report->notListed;
    return more > 0 ? fixityVerdict(*of->report) + u' ' + tr("%1 of these are not listed.").arg(numberText(more)) : fixityVerdict(*of->report);
}

void PreservationPresenter::goOn()
{
    if (const KeptFixityRun* of = run(); of && !of->report) {
        m_reading.goOn(of->draw);
    }
}

void PreservationPresenter::finish()
{
    if (const KeptFixityRun* of = run(); of && !of->report) {
        m_reading.finish(of->draw);
    }
}

void PreservationPresenter::writeReport(const QString& path)
{
    if (const KeptFixityRun* of = run(); of && of->report && of->isAsKept) {
        m_paper.write(fixityPaper(*of->report, path, telling()), Signing::IfPossible, Asking::Person);
    }
}

QByteArray PreservationPresenter::findingsCsv() const
{
    const KeptFixityRun* of = run();
    return of && of->report ? fixityCsv(*of->report) : QByteArray();
}

} // namespace cf::ui
