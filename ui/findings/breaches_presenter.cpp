#include "ui/findings/breaches_presenter.h"

#include "models/base/deliver.h"
#include "models/evidence/figure.h"
#include "models/evidence/result_export.h"
#include "ui/rules/rule_words_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::Breach;

namespace {

/// The last breach of each step, in the order of the steps: for telling what is being counted.
constexpr Breach told[] = {Breach::NoCopy,     Breach::NeverMade,      Breach::NoReceipt,      Breach::NotReprocessed,  Breach::RenewalUnannounced,
                           Breach::DeadlineMissed, Breach::MilestoneMissed, Breach::ReissueUnasked, Breach::RuleBroken, Breach::UnapprovedSent, Breach::UnsanctionedPart};

} // namespace

BreachesPresenter::BreachesPresenter(BreachParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    for (int i = 0; i < evidence::breachKinds; ++i) {
        Line line;
        line.count.breach = Breach(i);
        m_lines.push_back(line);
    }
    connect(&m_parts.cache, &cache::Cache::changed, this, [this] {
        if (!std::exchange(m_isStale, true)) {
            Q_EMIT changed();
        }
    });
    connect(&m_looking, &QFutureWatcherBase::progressValueChanged, this, &BreachesPresenter::changed);
    show();
}

BreachesPresenter::~BreachesPresenter()
{
    m_stop.request_stop();
    if (m_interrupt) {
        m_interrupt->request();
    }
}

TimeTelling BreachesPresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

void BreachesPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && !m_wasStarted) {
        start();
    }
}

void BreachesPresenter::start(Reach reach)
{
    if (isRunning()) {
        return;
    }
    m_wasStarted = true;
    m_reach = reach;
    m_isStale = false;
    m_total.reset();
    m_interrupt = std::make_shared<store::Interrupt>();
    m_stop = {};
    m_misfits.clear();
    m_lookedAt = 0;
    for (Line& line : m_lines) {
        line.state = State::NotCounted;
        line.failure.clear();
    }
    m_step = -1;
    next();
}

void BreachesPresenter::cancel()
{
    if (!isRunning()) {
        return;
    }
    m_stop.request_stop();
    m_interrupt->request();
    ++m_sequence; // what still comes is not asked for any more
    m_step = -1;
    show();
    Q_EMIT finished();
}

void BreachesPresenter::next()
{
    ++m_step;
    if (m_step == (m_reach == Reach::Quick ? Templates : StepCount)) {
        m_step = -1;
        show();
        Q_EMIT finished();
        return;
    }
    show();
    ask();
}

template <class T, class F>
void BreachesPresenter::take(const QFuture<Result<T>>& answer, std::initializer_list<Breach> breaches, F f)
{
    deliver(answer, this, [this, asked = ++m_sequence, of = std::vector<Breach>(breaches), f = std::move(f)](const Result<T>& result) {
        if (asked != m_sequence) {
            return;
        }
        if (!result) {
            failed(of, result.error());
            return;
        }
        f(*result);
        next();
    });
}

void BreachesPresenter::failed(const std::vector<Breach>& breaches, const Error& error)
{
    for (const Breach breach : breaches) {
        m_lines[size_t(breach)].state = State::Failed;
        m_lines[size_t(breach)].failure = errorText(error);
    }
    next();
}

void BreachesPresenter::ask()
{
    const query::Calendar calendar = telling().calendar;
    switch (Step(m_step)) {
    case Queries:
        take(evidence::queriedBreaches(m_parts.cache, m_parts.searches, calendar, m_interrupt),
             {Breach::NoCopy, Breach::Altered, Breach::IdsDiffer, Breach::Unlinked, Breach::NoMetadata, Breach::NoEvidence, Breach::DraftSent, Breach::RetentionDiffers},
             [this](const evidence::QueriedBreaches& all) {
                 m_total = all.all;
                 set(all.counts);
             });
        break;
    case Missed:
        take(evidence::missedLetters(m_parts.cache, m_parts.searches, calendar, m_interrupt), {Breach::NeverMade, Breach::NotReturned},
             [this](const evidence::MissedLetters& missed) { set(evidence::breachesIn(missed)); });
        break;
    case Receipts:
        take(evidence::receiptGaps(m_parts.cache, m_interrupt), {Breach::NoReceipt}, [this](const evidence::ReceiptGaps& gaps) { set(evidence::breachesIn(gaps)); });
        break;
    case Runs: take(evidence::runFailures(m_parts.cache), {Breach::NotReprocessed}, [this](const evidence::RunFailures& runs) { set(evidence::breachesIn(runs)); }); break;
    case Renewals:
        take(evidence::workspacesLike(m_parts.cache, m_parts.searches, evidence::workspaceFilterOf(evidence::renewalFilter()), m_parts.noticeRule ? m_parts.noticeRule() : evidence::NoticeRule(), calendar, m_interrupt),
             {Breach::RenewalUnannounced}, [this](const evidence::WorkspaceList& list) { set(evidence::breachesIn(list)); });
        break;
    case Disputes: askDisputes(); break;
    case Cases:
        take(evidence::caseBook(m_parts.cache, calendar, m_interrupt),
             {Breach::CaseUnanswered, Breach::MilestoneMissed, Breach::CasePackageIncomplete, Breach::WithoutConsent, Breach::WithoutCase, Breach::EventWithoutLetter},
             [this](const evidence::CaseBook& book) { set(evidence::breachesIn(book)); });
        break;
    case Reissues: askReissues(); break;
    case Rules: askRules(); break;
    case Templates:
    case Assets: askMisfits(); break;
    case StepCount: break;
    }
}

void BreachesPresenter::askDisputes()
{
    deliver(m_parts.desk.disputeLinks(), this, [this, asked = ++m_sequence](const Result<std::vector<DisputeLink>>& links) {
        if (asked != m_sequence) {
            return;
        }
        if (!links) {
            failed({Breach::DeadlineMissed, Breach::NoOutcome, Breach::DisputeIncomplete}, links.error());
            return;
        }
        take(evidence::disputeBook(m_parts.cache, m_parts.searches, *links, telling().calendar, m_interrupt),
             {Breach::DeadlineMissed, Breach::NoOutcome, Breach::DisputeIncomplete}, [this](const evidence::DisputeBook& book) { set(evidence::breachesIn(book)); });
    });
}

void BreachesPresenter::askReissues()
{
    askedHere({m_parts.outbox, &m_parts.desk}, this, [this, asked = ++m_sequence](const Result<std::vector<evidence::ResendRequest>>& here) {
        if (asked != m_sequence) {
            return;
        }
        if (!here) { // what was asked for here would look as if nobody had
            failed({Breach::ReissueUnasked}, here.error());
            return;
        }
        take(evidence::unaskedReissues(m_parts.cache, *here, m_interrupt), {Breach::ReissueUnasked}, [this](const evidence::UnaskedReissues& all) { set(evidence::breachesIn(all)); });
    });
}

void BreachesPresenter::askRules()
{
    m_parts.desk.beginRules(rulesToBeginWith(), m_parts.clock.now()); // nothing once there are any; done before they are read
    deliver(m_parts.desk.houseRules(), this, [this, asked = ++m_sequence](const Result<std::vector<HouseRule>>& rules) {
        if (asked != m_sequence) {
            return;
        }
        if (!rules) {
            failed({Breach::RuleBroken}, rules.error());
            return;
        }
        std::vector<HouseRule> on = *rules;
        std::erase_if(on, [](const HouseRule& rule) { return !rule.isOn; });
        take(evidence::judge(m_parts.cache, m_parts.searches, std::move(on), telling().calendar, {}, m_interrupt), {Breach::RuleBroken},
             [this](const std::vector<evidence::RuleVerdict>& verdicts) { set(evidence::breachesIn(verdicts)); });
    });
}

void BreachesPresenter::askMisfits()
{
    if (m_step == Templates) {
        deliver(m_parts.desk.findingDecisions({}), this, [this, asked = ++m_sequence](const Result<std::vector<FindingDecision>>& decisions) {
            if (asked != m_sequence) {
                return;
            }
            if (!decisions) { // what was decided on would come back as if nobody had
                failed({Breach::UnapprovedSent, Breach::OutOfPeriod, Breach::UnsanctionedPart, Breach::PackageIncomplete}, decisions.error());
                return;
            }
            m_decisions = *decisions;
            lookAt(evidence::StoryOf::Template);
        });
    } else {
        lookAt(evidence::StoryOf::Asset);
    }
}

void BreachesPresenter::lookAt(evidence::StoryOf of)
{
    const auto answer = evidence::findMisfits(m_parts.cache, m_parts.searches, of, telling().calendar, m_stop.get_token());
    m_looking.setFuture(answer);
    take(answer, {Breach::UnapprovedSent, Breach::OutOfPeriod, Breach::UnsanctionedPart, Breach::PackageIncomplete}, [this, of](const std::vector<evidence::Misfit>& found) {
        m_misfits.insert(m_misfits.end(), found.begin(), found.end());
        m_lookedAt += m_looking.progressMaximum();
        if (of == evidence::StoryOf::Asset) { // a text may be wrong by itself, so nothing is said before
            set(evidence::breachesIn(m_misfits, m_decisions, m_lookedAt > 0));
        }
    });
}

void BreachesPresenter::set(const std::vector<evidence::BreachCount>& counts)
{
    for (const evidence::BreachCount& one : counts) {
        Line& line = m_lines[size_t(one.breach)];
        if (line.state == State::Failed) {
            continue; // a part of it could not be counted: what the rest says is no number of all
        }
        line.count = one;
        line.state = State::Counted;
    }
}

void BreachesPresenter::show()
{
    QList<GapTable::Line> rows;
    for (const Line& line : m_lines) {
        const BreachPlace place = placeOf(line.count.breach);
        QString number;
        switch (line.state) {
        case State::NotCounted: number = isRunning() ? tr("being counted…") : tr("not counted"); break;
        case State::Failed: number = tr("could not be counted: %1").arg(line.failure); break;
        case State::Counted: number = line.count.hasSource ? breachNumber(line.count) : tr("not known: %1").arg(breachUnknown(line.count.breach)); break;
        }
        rows.append({{breachTitle(line.count.breach), number, place.name}, line.count.query, codeOf(line.count.breach)});
    }
    m_table.set({tr("What does not fit"), tr("How often"), tr("Where")}, std::move(rows));
    Q_EMIT changed();
}

qint64 BreachesPresenter::found() const
{
    return std::ranges::count_if(m_lines, [](const Line& line) { return line.state == State::Counted && line.count.hasSource && line.count.count > 0; });
}

QString BreachesPresenter::headline() const
{
    const auto unknown = std::ranges::count_if(m_lines, [](const Line& line) { return line.state == State::Counted && !line.count.hasSource; });
    const auto open = std::ranges::count_if(m_lines, [](const Line& line) { return line.state != State::Counted; });
    QStringList parts{tr("%1 of %2 kinds found").arg(numberText(found()), numberText(qint64(m_lines.size())))};
    if (unknown > 0) {
        parts << tr("%Ln cannot be known", nullptr, int(unknown));
    }
    if (open > 0) {
        parts << (isRunning() ? tr("%Ln still to be counted", nullptr, int(open)) : tr("%Ln not counted", nullptr, int(open)));
    }
    return parts.join(u" · "_s);
}

QString BreachesPresenter::scope() const
{
    if (!m_total) {
        return {};
    }
    QStringList parts{tr("%Ln letters", nullptr, int(m_total->population)), completeText(*m_total, m_parts.clock.now(), m_parts.businessZone)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString BreachesPresenter::progressText() const { return isRunning() ? breachTitle(told[m_step]) : QString(); }

std::pair<qint64, qint64> BreachesPresenter::progress() const
{
    if (m_step < Templates) {
        return {m_step, StepCount};
    }
    // Nearly all of the time goes into the last two.
    const qint64 range = m_looking.progressMaximum();
    return range > 0 ? std::pair<qint64, qint64>(m_looking.progressValue(), range) : std::pair<qint64, qint64>(m_step, StepCount);
}

QByteArray BreachesPresenter::csv() const
{
    const auto row = [](const QStringList& cells) {
        QByteArray line;
        for (const QString& cell : cells) {
            line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + evidence::csvCell(cell);
        }
        return line + "\r\n";
    };
    QByteArray bytes = row({u"breach"_s, u"patterns"_s, u"title"_s, u"counted"_s, u"count"_s, u"exact"_s, u"query"_s, u"scope"_s, u"untold"_s});
    for (const Line& line : m_lines) {
        const bool isCounted = line.state == State::Counted && line.count.hasSource;
        bytes += row({codeOf(line.count.breach), evidence::patternsOf(line.count.breach).join(u' '), breachTitle(line.count.breach),
                      evidence::breachJson(line.count)[u"counted"_s].toString(), isCounted ? QString::number(line.count.count) : QString(), isCounted ? line.count.isExact ? u"yes"_s : u"no"_s : QString(), line.count.query, scope(), isCounted ? QString::number(line.count.untold) : QString()});
    }
    return bytes;
}

} // namespace cf::ui
