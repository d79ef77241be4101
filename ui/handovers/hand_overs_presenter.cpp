#include "ui/handovers/hand_overs_presenter.h"

#include "models/base/deliver.h"
#include "models/evidence/figure.h"
#include "models/evidence/result_export.h"
#include "models/query/print.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace cf::ui {

HandOversPresenter::HandOversPresenter(HandOverParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.cache, &cache::Cache::changed, this, [this] {
        m_isStale = true;
        setActive(m_isActive);
    });
}

HandOversPresenter::~HandOversPresenter()
{
    if (m_running) {
        m_running->request();
    }
}

TimeTelling HandOversPresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

void HandOversPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        read();
    }
}

void HandOversPresenter::show(GapKind kind)
{
    if (kind == m_kind && m_phase != Phase::Failed) {
        return;
    }
    m_kind = kind;
    m_phase = Phase::Waiting;
    m_isStale = true;
    m_months.clear();
    m_linkText.clear();
    m_cases.clear();
    Q_EMIT changed();
    setActive(m_isActive);
}

template <class T>
void HandOversPresenter::ask(const QFuture<Result<T>>& answer)
{
    deliver(answer, this, [this, asked = ++m_sequence](const Result<T>& told) {
        if (asked != m_sequence) {
            return;
        }
        if (told) {
            take(*told);
        } else {
            m_phase = Phase::Failed;
            m_failure = errorText(told.error());
        }
        Q_EMIT changed();
    });
}

void HandOversPresenter::read()
{
    m_isStale = false;
    if (m_running) {
        m_running->request();
    }
    m_running = std::make_shared<store::Interrupt>();
    switch (m_kind) {
    case GapKind::Missed: ask(evidence::missedLetters(m_parts.cache, m_parts.searches, telling().calendar, m_running)); break;
    case GapKind::Composed:
        ask(evidence::composedNotArchived(m_parts.cache, m_parts.clock.now(), m_running));
        readControl();
        break;
    case GapKind::Receipts: ask(evidence::receiptGaps(m_parts.cache, m_running)); break;
    case GapKind::Reissues: readReissues(); break;
    case GapKind::Runs: ask(evidence::runFailures(m_parts.cache)); break;
    }
}

void HandOversPresenter::readControl()
{
    m_control.reset();
    deliver(evidence::archiveControl(m_parts.cache, m_running), this, [this, asked = m_sequence](const Result<cache::ArchiveControl>& control) {
        if (asked == m_sequence && control) {
            m_control = *control;
            Q_EMIT changed();
        }
    });
}

void HandOversPresenter::readReissues()
{
    askedHere(m_parts.asked, this, [this, asked = ++m_sequence](const Result<std::vector<evidence::ResendRequest>>& here) {
        if (asked != m_sequence) {
            return;
        }
        if (here) {
            ask(evidence::unaskedReissues(m_parts.cache, *here, m_running));
            return;
        }
        m_phase = Phase::Failed;
        m_failure = errorText(here.error());
        Q_EMIT changed();
    });
}

void HandOversPresenter::settle(bool isKnown, qint64 count) { m_phase = !isKnown ? Phase::Unknown : count == 0 ? Phase::Nothing : Phase::Shown; }

void HandOversPresenter::take(const evidence::MissedLetters& missed)
{
    m_scope = missed.scope;
    const qint64 listed = missed.neverMade() + missed.unarchived.count;
    settle(!missed.coverage.empty(), listed);
    m_title = tr("%1 communications intended and without any evidence").arg(numberText(listed));
    const QString inputs = tr("The inputs of runs name %1 customers; for %2 of them nothing came out, and %3 documents that came out are in no repository.")
                               .arg(numberText(missed.unmade.input), numberText(missed.neverMade()), numberText(missed.unarchived.count));
    const QString unnamed = missed.unmade.unnamed > 0 ? tr("%1 of these customers are counted and not named.").arg(numberText(missed.unmade.unnamed)) : QString();
    const bool isUnproven = missed.isDeliveryKnown && missed.undelivered.count > 0;
    const QString unproven = isUnproven ? tr("And %1 letters are on record, and nothing proves their delivery.", nullptr, int(missed.undelivered.count)).arg(countText(missed.undelivered.count, missed.undelivered.isExact)) : QString();
    m_explanation = (QStringList{inputs, unnamed, tr("Runs under one batch number within a week are attempts at the same; who was served by one of them was not missed."), unproven}).join(u' ').simplified();
    m_linkText = isUnproven ? tr("Show them") : QString();
    m_linkQuery = m_linkText.isEmpty() ? QString() : query::print(missed.undelivered.query);
    m_heads = {tr("Customer"), tr("Document"), tr("What is missed"), tr("Since"), tr("Run"), tr("System")};
    std::vector<std::pair<UtcMs, GapTable::Line>> found;
    const auto whenOf = [&](const std::optional<UtcMs>& at) { return at ? lagWords(missed.at - *at) : tr("not told"); };
    for (const cache::UnmadeCustomer& one : missed.unmade.customers) {
        const QString customer = one.customer.isEmpty() ? tr("number %1 in the run").arg(one.number) : one.customer;
        const QString query = one.customer.isEmpty() ? one.batch.isEmpty() ? QString() : evidence::termText(query::Field::Batch, one.batch)
                                                     : evidence::termText(query::Field::Customer, one.customer);
        found.push_back({one.at.value_or(0), {{customer, QString(), tr("Never composed"), whenOf(one.at), one.batch.isEmpty() ? one.run : one.batch, one.system}, query, one.customer}});
    }
    for (const cache::ComposedOnly& one : missed.unarchived.documents) {
        found.push_back({one.composed.value_or(0),
                         {{QString(), one.documentId, tr("Never archived"), whenOf(one.composed), one.batch.isEmpty() ? one.run : one.batch, one.system},
                          one.batch.isEmpty() ? QString() : evidence::termText(query::Field::Batch, one.batch),
                          one.documentId}});
    }
    std::ranges::stable_sort(found, {}, [](const auto& one) { return one.first; });
    QList<GapTable::Line> lines;
    std::map<QString, int> months;
    for (auto& [at, line] : found) {
        if (at > 0) {
            ++months[QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM")];
        }
        lines.append(std::move(line));
    }
    m_months.clear();
    for (const auto& [month, count] : months) {
        m_months.append({month, count});
    }
    m_table.set(m_heads, std::move(lines));
}

void HandOversPresenter::take(const evidence::ComposedNotArchived& gap)
{
    m_scope = gap.scope;
    settle(!gap.coverage.empty(), gap.list.count);
    m_title = tr("%1 documents composed and in no repository").arg(numberText(gap.list.count));
    m_explanation = tr("Each is named by the manifest of a run, and no connected repository has a record of it. Those of repositories that are not connected are among them.");
    m_heads = {tr("Document"), tr("Composed"), tr("Since"), tr("Run"), tr("System"), tr("Output")};
    QList<GapTable::Line> lines;
    std::map<QString, int> months;
    for (const cache::ComposedOnly& one : gap.list.documents) {
        const QString when = one.composed ? instantWords(*one.composed, telling()) : tr("not told");
        lines.append({{one.documentId, when, one.composed ? lagWords(gap.at - *one.composed) : QString(), one.batch.isEmpty() ? one.run : one.batch, one.system, one.queue},
                      one.batch.isEmpty() ? QString() : evidence::termText(query::Field::Batch, one.batch),
                      one.documentId});
        if (one.composed) {
            ++months[QDateTime::fromMSecsSinceEpoch(*one.composed, Qt::UTC).toString(u"yyyy-MM")];
        }
    }
    m_months.clear();
    for (const auto& [month, count] : months) {
        m_months.append({month, count});
    }
    m_table.set(m_heads, std::move(lines));
}

void HandOversPresenter::take(const evidence::ReceiptGaps& gaps)
{
    m_scope = gaps.scope;
    settle(!gaps.reach.compositions.empty() || !gaps.reach.feeds.empty(), gaps.count);
    m_title = tr("%1 letters with a hand-over without a receipt").arg(numberText(gaps.count));
    m_explanation = tr("%1 are in no manifest of a run although their template is composed there, of %2 no event is told. Only letters of a time that those systems are known for are "
                       "looked at.")
                        .arg(numberText(gaps.lacksLine), numberText(gaps.lacksEvent));
    m_heads = {tr("Document"), tr("Made"), tr("Without"), tr("Type"), tr("Repository")};
    QList<GapTable::Line> lines;
    for (const evidence::WithoutReceipt& one : gaps.letters) {
        const QString lacks = one.lacksLine && one.lacksEvent ? tr("manifest line, event") : one.lacksLine ? tr("manifest line") : tr("event");
        const QString query = one.documentId.isEmpty() ? QString() : evidence::termText(query::Field::Document, one.documentId);
        lines.append({{one.documentId, one.made ? instantWords(*one.made, telling()) : QString(), lacks, one.type, one.repositoryName}, query, one.id.value()});
    }
    m_months.clear();
    for (const auto& [month, count] : gaps.months) {
        m_months.append({month, int(count)});
    }
    m_table.set(m_heads, std::move(lines));
}

void HandOversPresenter::take(const evidence::UnaskedReissues& unasked)
{
    m_scope = unasked.scope;
    settle(unasked.hasSource && unasked.looked > 0, unasked.count);
    m_title = tr("%1 letters sent again without a request that was let go").arg(countText(unasked.count, unasked.isExact));
    m_explanation = unaskedExplanation(unasked, telling());
    m_linkText.clear();
    m_heads = {tr("Document"), tr("Sent"), tr("Sends again"), tr("Customer"), tr("What is known"), tr("Repository")};
    QList<GapTable::Line> lines;
    for (const evidence::UnaskedReissue& one : unasked.list) {
        const cache::ReissuedLetter& letter = one.letter;
        const QString query = letter.documentId.isEmpty() ? QString() : evidence::termText(query::Field::Document, letter.documentId);
        lines.append({{letter.documentId, letter.sent ? instantWords(letter.sent->utc, telling()) : QString(), letter.original, letter.customer, unaskedWords(one, telling()), letter.repositoryName}, query, letter.id.value()});
    }
    m_months.clear();
    for (const auto& [month, count] : unasked.months) {
        m_months.append({month, int(count)});
    }
    m_table.set(m_heads, std::move(lines));
}

void HandOversPresenter::take(const evidence::RunFailures& all)
{
    m_scope = all.scope;
    settle(!all.coverage.empty(), qint64(all.cases.size()));
    const QString failed = tr("%1 of %2 runs failed").arg(numberText(all.failed), numberText(all.runs));
    m_title = all.waiting > 0 ? tr("%1; %Ln case(s) not reprocessed successfully", nullptr, all.waiting).arg(failed) : tr("%1; each was reprocessed successfully").arg(failed);
    m_explanation = tr("Runs under one batch number within a week are attempts at the same. What a composition system forgot before it was read here is not known.");
    m_heads = {tr("Queue"), tr("Run"), tr("Began"), tr("What failed"), tr("What became of it"), tr("Attempts"), tr("Waited"), tr("Documents"), tr("Without a record")};
    QList<GapTable::Line> lines;
    // What waits stands first, in the order of its queue.
    m_cases = all.cases;
    std::ranges::stable_sort(m_cases, {}, [](const evidence::RunCase& one) { return one.queuePosition > 0 ? one.queuePosition : std::numeric_limits<int>::max(); });
    for (const evidence::RunCase& one : m_cases) {
        const CompositionRun& first = one.attempts.front().run;
        const auto waited = evidence::waitedIn(first);
        lines.append({{one.queuePosition > 0 ? numberText(one.queuePosition) : QString(), runName(first), first.started ? instantWords(*first.started, telling()) : tr("not told"),
                       one.message.isEmpty() ? runFaultWord(one.fault) : runFaultWord(one.fault) + u": "_s + one.message, runEndWords(one), numberText(qint64(one.attempts.size())),
                       waited ? lagWords(*waited) : QString(), numberText(one.documents), numberText(one.missing)},
                      first.batch.isEmpty() ? QString() : evidence::termText(query::Field::Batch, first.batch),
                      first.nativeId});
    }
    m_months.clear();
    m_table.set(m_heads, std::move(lines));
}

QString HandOversPresenter::detailTitle(int row) const
{
    if (m_kind == GapKind::Composed) {
        return m_control && m_control->letters > 0 ? tr("What is archived") : QString();
    }
    return m_kind == GapKind::Runs && row >= 0 && size_t(row) < m_cases.size() ? tr("Attempts at %1").arg(runName(m_cases[size_t(row)].attempts.front().run)) : QString();
}

QList<RecordFact> HandOversPresenter::details(int row) const
{
    QList<RecordFact> facts;
    if (detailTitle(row).isEmpty()) {
        return facts;
    }
    if (m_kind == GapKind::Composed) {
        return controlFacts(*m_control);
    }
    const evidence::RunCase& of = m_cases[size_t(row)];
    for (const cache::RunTally& attempt : of.attempts) {
        const bool failed = cache::hasFailed(attempt.run);
        RecordFact fact{tr("Attempt %1").arg(facts.size() + 1), attemptWords(attempt, telling())};
        fact.mark = failed ? MarkedText{u"cross"_s, {}, Mark::Failed} : MarkedText{u"check"_s, {}, Mark::Plain};
        fact.copy = attempt.run.nativeId;
        facts << fact;
    }
    if (of.queuePosition > 0) {
        const QString since = of.waitsSince ? lagWords(m_parts.clock.now() - *of.waitsSince) : tr("not told");
        facts << RecordFact{tr("Waits"), tr("for %1, as number %2 of those that nothing was made of yet").arg(since, numberText(of.queuePosition)), {u"warn"_s, {}, Mark::Uncertain}};
    }
    return facts;
}

QString HandOversPresenter::title() const
{
    return m_phase == Phase::Shown || m_phase == Phase::Nothing ? m_title : QString();
}

QString HandOversPresenter::scope() const
{
    if (m_phase == Phase::Waiting || m_phase == Phase::Failed) {
        return {};
    }
    search::Total total;
    total.scope = m_scope;
    const QString complete = completeText(total, m_parts.clock.now(), m_parts.businessZone);
    return tr("%1 · times: %2").arg(complete, zoneWord(telling().zone, m_parts.businessZone));
}

QString HandOversPresenter::explanation() const { return m_explanation; }

QByteArray HandOversPresenter::csv() const
{
    const auto row = [](const QStringList& cells) {
        QByteArray line;
        for (const QString& cell : cells) {
            line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + evidence::csvCell(cell);
        }
        return line + "\r\n";
    };
    QByteArray bytes = row(m_heads);
    for (const GapTable::Line& line : m_table.lines()) {
        bytes += row(line.cells);
    }
    return bytes;
}

} // namespace cf::ui
