#include "ui/rules/rules_presenter.h"

#include "models/base/deliver.h"
#include "models/query/print.h"
#include "ui/search/phrasebook_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

RulesPresenter::RulesPresenter(RulesParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RulesPresenter::judgeEdited);
    connect(&m_parts.cache, &cache::Cache::changed, this, &RulesPresenter::readAgain);
    connect(&m_parts.desk, &desk::Desk::rulesChanged, this, &RulesPresenter::readAgain);
}

RulesPresenter::~RulesPresenter()
{
    for (const auto& running : {m_runningAll, m_runningOne}) {
        if (running) {
            running->request();
        }
    }
}

query::Calendar RulesPresenter::calendar() const { return {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}; }

void RulesPresenter::readAgain()
{
    m_isStale = true;
    setActive(m_isActive);
}

void RulesPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        read();
    }
}

void RulesPresenter::read()
{
    m_isStale = false;
    deliver(m_parts.desk.beginRules(rulesToBeginWith(), m_parts.clock.now()), this, [this](const Result<void>&) {
        deliver(m_parts.desk.houseRules(), this, [this](const Result<std::vector<HouseRule>>& rules) {
            if (rules) {
                list(*rules);
                return;
            }
            m_phase = Phase::Failed;
            m_failure = errorText(rules.error());
            Q_EMIT listChanged();
        });
    });
}

/// They stand there at once; what was counted of a rule that is still the same stays until it is counted anew.
void RulesPresenter::list(std::vector<HouseRule> rules)
{
    if (m_runningAll) {
        m_runningAll->request();
    }
    m_runningAll = std::make_shared<store::Interrupt>();
    ++m_sequence;
    std::vector<evidence::RuleVerdict> verdicts;
    m_queue.clear();
    QSet<qint64> unjudged;
    for (HouseRule& rule : rules) {
        const auto before = std::ranges::find(m_verdicts, rule, &evidence::RuleVerdict::rule);
        const bool isKnown = before != m_verdicts.end() && !m_unjudged.contains(rule.id);
        evidence::RuleVerdict verdict;
        if (isKnown) {
            verdict = *before;
        } else {
            verdict.problems = evidence::problemsOf(rule);
            unjudged.insert(rule.id);
        }
        m_queue.push_back(rule.id);
        verdict.rule = std::move(rule);
        verdicts.push_back(std::move(verdict));
    }
    m_verdicts = std::move(verdicts);
    m_unjudged = std::move(unjudged);
    m_phase = Phase::Ready;
    m_failure.clear();
    showLines();
    Q_EMIT listChanged();
    judgeNext();
}

/// The one that is looked at before the others.
void RulesPresenter::judgeNext()
{
    if (m_queue.isEmpty()) {
        return;
    }
    const qsizetype looked = m_queue.indexOf(m_edited.id);
    const qint64 id = m_queue.takeAt(looked >= 0 && m_unjudged.contains(m_edited.id) ? looked : 0);
    const auto rule = std::ranges::find_if(m_verdicts, [id](const evidence::RuleVerdict& one) { return one.rule.id == id; });
    if (rule == m_verdicts.end()) {
        judgeNext();
        return;
    }
    const auto judged = evidence::judge(m_parts.cache, m_parts.searches, {rule->rule}, calendar(), {}, m_runningAll);
    deliver(judged, this, [this, asked = m_sequence](const Result<std::vector<evidence::RuleVerdict>>& verdicts) {
        if (asked != m_sequence) {
            return;
        }
        if (!verdicts) {
            m_phase = Phase::Failed;
            m_failure = errorText(verdicts.error());
            Q_EMIT listChanged();
            return;
        }
        take(verdicts->front());
        judgeNext();
    });
}

void RulesPresenter::take(const evidence::RuleVerdict& verdict)
{
    const auto place = std::ranges::find_if(m_verdicts, [&](const evidence::RuleVerdict& one) { return one.rule.id == verdict.rule.id; });
    if (place == m_verdicts.end()) {
        return;
    }
    *place = verdict;
    m_unjudged.remove(verdict.rule.id);
    if (!m_isNew && m_edited == verdict.rule) {
        m_live = verdict;
        Q_EMIT editedChanged();
    }
    showLines();
    Q_EMIT listChanged();
}

void RulesPresenter::showLines()
{
    QList<GapTable::Line> lines;
    for (const evidence::RuleVerdict& one : m_verdicts) {
        const bool isUnderstood = one.problems.isNone(), isCounted = isUnderstood && !m_unjudged.contains(one.rule.id);
        lines.append({{one.rule.name, one.rule.isOn ? tr("on") : tr("off"), !isUnderstood ? tr("not understood") : isCounted ? countText(one.letters.count, one.letters.isExact) : tr("counting…"),
                       isCounted ? countText(one.violations.count, one.violations.isExact) : QString()},
                      isCounted ? query::print(one.violations.query) : QString(),
                      one.rule.name});
    }
    m_table.set({tr("Rule"), tr("State"), tr("Letters"), tr("Break it")}, std::move(lines));
    if (m_isNew) {
        return;
    }
    const qint64 id = m_current >= 0 ? m_edited.id : 0;
    const auto named = std::ranges::find_if(m_verdicts, [&](const evidence::RuleVerdict& one) { return m_wanted.isEmpty() ? one.rule.id == id : one.rule.name.compare(m_wanted, Qt::CaseInsensitive) == 0; });
    m_wanted.clear();
    const bool wasChanged = m_current >= 0 && isChanged();
    if (named != m_verdicts.end()) {
        m_current = int(named - m_verdicts.begin());
        if (!wasChanged || named->rule.id != id) { // what somebody writes stays
            load(named->rule, false);
        }
    } else if (!m_verdicts.empty()) {
        m_current = 0;
        load(m_verdicts.front().rule, false);
    } else {
        m_current = -1;
        Q_EMIT replaced();
    }
}

QString RulesPresenter::scope() const
{
    if (m_phase != Phase::Ready || m_verdicts.empty()) {
        return {};
    }
    if (!isJudged()) {
        return tr("%1 of %2 rules are counted").arg(numberText(qint64(m_verdicts.size()) - m_unjudged.size()), numberText(qint64(m_verdicts.size())));
    }
    search::Total total;
    for (const evidence::RuleVerdict& one : m_verdicts) {
        total.scope = one.scope.entries.empty() ? total.scope : one.scope;
    }
    if (total.scope.entries.empty()) {
        return {}; // no repository: nothing to be true of
    }
    const auto broken = std::ranges::count_if(m_verdicts, [](const evidence::RuleVerdict& one) { return one.rule.isOn && one.violations.count > 0; });
    return tr("%1 of %2 rules are broken · %3").arg(numberText(broken), numberText(qint64(m_verdicts.size())), completeText(total, m_parts.clock.now(), m_parts.businessZone));
}

void RulesPresenter::select(int row)
{
    if (row >= 0 && size_t(row) < m_verdicts.size() && (row != m_current || m_isNew)) {
        m_current = row;
        load(m_verdicts[size_t(row)].rule, false);
        Q_EMIT listChanged();
    }
}

bool RulesPresenter::selectNamed(const QString& name)
{
    const auto found = std::ranges::find_if(m_verdicts, [&](const evidence::RuleVerdict& one) { return one.rule.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == m_verdicts.end()) {
        m_wanted = name; // it may not be read yet
        return false;
    }
    select(int(found - m_verdicts.begin()));
    return true;
}

void RulesPresenter::load(const HouseRule& rule, bool isNew)
{
    m_edited = rule;
    m_isNew = isNew;
    m_live.reset();
    if (!isNew && m_current >= 0 && m_verdicts[size_t(m_current)].rule == rule) {
        if (!m_unjudged.contains(rule.id)) { // else it is on its way
            m_live = m_verdicts[size_t(m_current)];
        }
    } else {
        m_pause.start();
    }
    Q_EMIT replaced();
    Q_EMIT editedChanged();
}

void RulesPresenter::begin()
{
    HouseRule rule;
    m_current = -1;
    load(rule, true);
    Q_EMIT listChanged();
}

void RulesPresenter::edit(const HouseRule& rule)
{
    HouseRule wanted = rule;
    wanted.id = m_edited.id;
    if (wanted == m_edited) {
        return;
    }
    const bool isSame = wanted.letters == m_edited.letters && wanted.must == m_edited.must && wanted.demand == m_edited.demand && wanted.from == m_edited.from && wanted.to == m_edited.to;
    m_edited = wanted;
    if (!isSame) {
        m_live.reset();
        m_pause.start();
    }
    Q_EMIT editedChanged();
}

bool RulesPresenter::isChanged() const
{
    if (m_isNew) {
        return true;
    }
    return m_current >= 0 && size_t(m_current) < m_verdicts.size() && m_verdicts[size_t(m_current)].rule != m_edited;
}

void RulesPresenter::judgeEdited()
{
    if (!hasRule()) {
        return;
    }
    if (m_runningOne) {
        m_runningOne->request();
    }
    m_runningOne = std::make_shared<store::Interrupt>();
    const auto judged = evidence::judge(m_parts.cache, m_parts.searches, {m_edited}, calendar(), {}, m_runningOne);
    deliver(judged, this, [this, asked = ++m_liveSequence](const Result<std::vector<evidence::RuleVerdict>>& verdicts) {
        if (asked != m_liveSequence || !verdicts) {
            return;
        }
        m_live = verdicts->front();
        Q_EMIT editedChanged();
    });
}

QString RulesPresenter::lettersSentence() const
{
    const auto parsed = query::parse(m_edited.letters);
    return parsed ? sentenceOf(*parsed, calendar()) : QString();
}

QString RulesPresenter::mustSentence() const
{
    const auto parsed = query::parse(m_edited.must);
    return parsed && !parsed->where.isEverything() ? sentenceOf(*parsed, calendar()) : QString();
}

QString RulesPresenter::lettersProblem() const
{
    const evidence::RuleProblems problems = evidence::problemsOf(m_edited);
    return problems.letters.empty() ? QString() : problemText(problems.letters.front());
}

QString RulesPresenter::mustProblem() const
{
    const evidence::RuleProblems problems = evidence::problemsOf(m_edited);
    if (!problems.must.empty()) {
        return problemText(problems.must.front());
    }
    return problems.mustSaysNothing ? tr("A condition is missing: what is found by it keeps the rule.") : problems.hasZone ? tr("tz: and asof: stand with the letters.") : QString();
}

QString RulesPresenter::daysProblem() const { return evidence::problemsOf(m_edited).endsBeforeItBegins ? tr("The last day is before the first.") : QString(); }

QString RulesPresenter::nameProblem() const
{
    const QString name = m_edited.name.trimmed();
    if (name.isEmpty()) {
        return tr("A rule needs a name.");
    }
    const bool isTaken = std::ranges::any_of(m_verdicts, [&](const evidence::RuleVerdict& one) { return one.rule.id != m_edited.id && one.rule.name.compare(name, Qt::CaseInsensitive) == 0; });
    return isTaken ? tr("Another rule has this name.") : QString();
}

bool RulesPresenter::isKeepable() const { return hasRule() && isChanged() && nameProblem().isEmpty() && evidence::problemsOf(m_edited).isNone(); }

QString RulesPresenter::verdict() const { return m_live ? verdictWords(*m_live) : QString(); }
bool RulesPresenter::isBroken() const { return m_live && m_live->violations.count > 0; }
QString RulesPresenter::violationsQuery() const { return m_live && m_live->problems.isNone() ? query::print(m_live->violations.query) : QString(); }

QList<RecordFact> RulesPresenter::findings() const
{
    QList<RecordFact> facts;
    for (const evidence::UnapprovedUse& use : m_live ? m_live->unapproved : std::vector<evidence::UnapprovedUse>()) {
        RecordFact fact{countText(use.letters.count, use.letters.isExact), unapprovedWords(use), {u"warn"_s, {}, Mark::Uncertain}};
        fact.query = query::print(use.letters.query);
        facts << fact;
    }
    return facts;
}

} // namespace cf::ui
