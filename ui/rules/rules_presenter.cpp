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
                judgeAll(*rules);
                return;
            }
            m_phase = Phase::Failed;
            m_failure = errorText(rules.error());
            Q_EMIT listChanged();
        });
    });
}

void RulesPresenter::judgeAll(std::vector<HouseRule> rules)
{
    if (m_runningAll) {
        m_runningAll->request();
    }
    m_runningAll = std::make_shared<store::Interrupt>();
    const auto judged = evidence::judge(m_parts.cache, m_parts.searches, std::move(rules), calendar(), {}, m_runningAll);
    deliver(judged, this, [this, asked = ++m_sequence](const Result<std::vector<evidence::RuleVerdict>>& verdicts) {
        if (asked != m_sequence) {
            return;
        }
        m_phase = verdicts ? Phase::Ready : Phase::Failed;
        m_failure = verdicts ? QString() : errorText(verdicts.error());
        if (verdicts) {
            m_verdicts = *verdicts;
            showLines();
        }
        Q_EMIT listChanged();
    });
}

void RulesPresenter::showLines()
{
    QList<GapTable::Line> lines;
    for (const evidence::RuleVerdict& one : m_verdicts) {
        const bool isJudged = one.problems.isNone();
        lines.append({{one.rule.name, one.rule.isOn ? tr("on") : tr("off"), isJudged ? countText(one.letters.count, one.letters.isExact) : tr("not understood"),
                       isJudged ? countText(one.violations.count, one.violations.isExact) : QString()},
                      isJudged ? query::print(one.violations.query) : QString(),
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
        m_live = m_verdicts[size_t(m_current)];
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

void RulesPresenter::keep()
{
    if (!isKeepable()) {
        return;
    }
    HouseRule rule = m_edited;
    rule.name = rule.name.trimmed();
    deliver(m_parts.desk.keepRule(rule, m_parts.clock.now()), this, [this, rule](const Result<qint64>& kept) {
        if (!kept) {
            Q_EMIT told(kept.error().kind == ErrorKind::Conflict ? tr("Another rule has this name.") : errorText(kept.error()));
            return;
        }
        ++m_changes;
        m_isNew = false;
        m_edited = rule;
        m_edited.id = *kept;
        m_wanted = rule.name;
        Q_EMIT told(tr("“%1” is kept").arg(rule.name));
    });
}

void RulesPresenter::revert()
{
    if (m_isNew) {
        m_isNew = false;
        m_current = m_verdicts.empty() ? -1 : 0;
    }
    if (m_current >= 0) {
        load(m_verdicts[size_t(m_current)].rule, false);
    } else {
        Q_EMIT replaced();
    }
    Q_EMIT listChanged();
}

void RulesPresenter::remove()
{
    if (m_isNew || m_current < 0) {
        return;
    }
    const QString name = m_edited.name;
    deliver(m_parts.desk.removeRule(m_edited.id, m_parts.clock.now()), this, [this, name](const Result<void>& removed) {
        m_changes += removed.has_value();
        Q_EMIT told(removed ? tr("“%1” is deleted; Undo brings it back").arg(name) : errorText(removed.error()));
    });
}

void RulesPresenter::undo()
{
    deliver(m_parts.desk.undoRuleChange(m_parts.clock.now()), this, [this](const Result<QString>& undone) {
        if (!undone) {
            Q_EMIT told(undone.error().kind == ErrorKind::Conflict ? tr("Not undone: another rule has that name now") : tr("There is nothing to undo"));
            return;
        }
        m_changes = std::max(0, m_changes - 1);
        m_isNew = false;
        m_wanted = *undone;
        m_current = -1;
        Q_EMIT told(tr("The last change of “%1” is undone").arg(*undone));
    });
}

} // namespace cf::ui
