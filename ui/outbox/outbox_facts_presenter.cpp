#include "ui/outbox/outbox_facts_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class OutboxFacts
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::OutboxFacts)
};

bool mayHaveLeft(const Intent& intent) { return intent.attempts > 0; }

/// Who asked, and when.
RecordFact intended(const CommandDetail& detail, const OutboxTelling& telling)
{
    const UtcMs at = detail.history.empty() ? detail.plan ? detail.plan->created : 0 : detail.history.front().at;
    return {OutboxFacts::tr("Intended"), detail.listed.person.isEmpty() ? telling.time(at) : OutboxFacts::tr("%1, by %2").arg(telling.time(at), detail.listed.person), {u"tick"_s, {}, Mark::Plain}};
}

RecordFact receipt(const Intent& intent)
{
    const QString name = OutboxFacts::tr("Receipt");
    if (intent.state == IntentState::Done) {
        RecordFact fact{name, intent.effect.reference.isEmpty() ? OutboxFacts::tr("done, without a reference") : intent.effect.reference, {u"tick"_s, {}, Mark::Plain}};
        fact.mono = !intent.effect.reference.isEmpty();
        return fact;
    }
    if (intent.state == IntentState::Refused) {
        return {name, OutboxFacts::tr("refused"), {u"cross"_s, {}, Mark::Failed}};
    }
    if (intent.state == IntentState::Withdrawn) {
        return {name, OutboxFacts::tr("none, it was withdrawn"), {u"minus"_s, {}, Mark::Absent}};
    }
    return {name, mayHaveLeft(intent) ? OutboxFacts::tr("none") : OutboxFacts::tr("none, nothing left yet"), {u"absent"_s, {}, Mark::Absent}};
}

RecordFact seen(const Intent& intent, const OutboxTelling& telling)
{
    const QString name = OutboxFacts::tr("Seen there");
    if (intent.seen) {
        return {name, telling.time(*intent.seen), {u"eye"_s, {}, Mark::Plain}};
    }
    return {name, intent.state == IntentState::Done ? OutboxFacts::tr("not yet: when the system is read next") : OutboxFacts::tr("no"), {u"absent"_s, {}, Mark::Absent}};
}

} // namespace

QList<RecordFact> standingFactsOf(const CommandDetail& detail, const OutboxTelling& telling)
{
    const Intent& intent = detail.listed.intent;
    QList<RecordFact> facts{intended(detail, telling), receipt(intent), seen(intent, telling)};
    if (const QString next = intentNextWords(intent, detail.plan && detail.plan->isPaused, telling); !next.isEmpty()) {
        facts << RecordFact{OutboxFacts::tr("Next"), next, {u"clock"_s, {}, Mark::Plain}};
    }
    if (intent.attempts > 0) {
        const QString count = OutboxFacts::tr("%Ln attempt(s)", nullptr, intent.attempts);
        facts << RecordFact{OutboxFacts::tr("Tried"), intent.lastAttempt ? OutboxFacts::tr("%1, the last %2").arg(count, telling.time(*intent.lastAttempt)) : count};
    }
    if (intent.looks > 0) {
        facts << RecordFact{OutboxFacts::tr("Looked for"), OutboxFacts::tr("%Ln time(s) since, without a trace of it", nullptr, intent.looks)};
    }
    return facts;
}

QList<RecordFact> troubleFactsOf(const CommandDetail& detail, const OutboxTelling& telling)
{
    const Intent& intent = detail.listed.intent;
    QList<RecordFact> facts;
    if (intent.error && intent.state != IntentState::Done) {
        const bool isFailed = intent.state == IntentState::Refused;
        facts << RecordFact{OutboxFacts::tr("What"), commandErrorWords(intent.error->kind), {isFailed ? u"cross"_s : u"warn"_s, {}, isFailed ? Mark::Failed : Mark::Uncertain}};
        if (!intent.error->detail.isEmpty()) {
            facts << RecordFact{OutboxFacts::tr("Evidence"), stepDetailWords(intent.error->detail)};
        }
    }
    if (isOpen(intent.state) && !telling.isConnected(intent.system)) {
        facts << RecordFact{OutboxFacts::tr("System"), OutboxFacts::tr("%1 is not connected").arg(telling.systemName(intent.system)), {u"offline"_s, {}, Mark::Uncertain}};
    }
    if (const QString wanted = wantedWords(intent, telling); !wanted.isEmpty()) {
        facts << RecordFact{OutboxFacts::tr("To do"), wanted};
    }
    return facts;
}

QList<RecordFact> commandFactsOf(const CommandDetail& detail, const OutboxTelling& telling)
{
    const Intent& intent = detail.listed.intent;
    QList<RecordFact> facts{{OutboxFacts::tr("System"), telling.systemName(intent.system)}};
    if (!intent.about.value().isEmpty()) {
        RecordFact about{OutboxFacts::tr("About"), detail.about.isEmpty() ? intent.about.value() : detail.about};
        about.copy = intent.about.value();
        about.opens = intent.about;
        facts << about;
    }
    if (detail.plan) {
        facts << RecordFact{OutboxFacts::tr("Plan"), OutboxFacts::tr("%1: %2").arg(planKindWord(detail.plan->kind), detail.plan->title)};
        if (!detail.plan->reason.isEmpty()) {
            facts << RecordFact{OutboxFacts::tr("Why"), detail.plan->reason};
        }
    }
    if (!intent.follows.isEmpty()) {
        RecordFact follows{OutboxFacts::tr("Follows"), intent.follows};
        follows.mono = true;
        follows.query = commandLink.toString() + intent.follows;
        facts << follows;
    }
    if (!intent.subject.isEmpty()) {
        facts << RecordFact{OutboxFacts::tr("In order with"), intent.subject};
        facts.last().mono = true;
    }
    if (!intent.effect.told.isEmpty()) {
        facts << RecordFact{OutboxFacts::tr("It told"), QString::fromUtf8(QJsonDocument(intent.effect.told).toJson(QJsonDocument::Compact))};
        facts.last().mono = true;
    }
    facts << RecordFact{OutboxFacts::tr("Key"), intent.command.key};
    facts.last().mono = true;
    return facts;
}

QList<DeliveryLine> stepLinesOf(const CommandDetail& detail, const OutboxTelling& telling)
{
    QList<DeliveryLine> lines;
    for (auto step = detail.history.rbegin(); step != detail.history.rend(); ++step) {
        Intent then = detail.listed.intent;
        then.state = step->state;
        then.attempts = step->state == IntentState::Accepted && step->error ? 1 : 0;
        then.seen.reset();
        MarkedText mark = intentMark(then);
        mark.text = step->person.isEmpty() ? intentStateWord(step->state) : OutboxFacts::tr("%1, by %2").arg(intentStateWord(step->state), step->person);
        QStringList said;
        if (!step->detail.isEmpty()) { // what is known of this step alone comes first
            said << stepDetailWords(step->detail);
        }
        if (step->error) {
            said << commandErrorWords(*step->error);
        }
        lines << DeliveryLine{mark, telling.time(step->at), said.join(u" · "_s), {}, false};
    }
    return lines;
}

QString detailText(const CommandDetail& detail, const OutboxTelling& telling)
{
    QStringList lines{deedWords(detail.listed.intent.command.deed), intentStageWords(detail.listed.intent, telling)};
    const auto add = [&lines](const QList<RecordFact>& facts) {
        for (const RecordFact& fact : facts) {
            lines << OutboxFacts::tr("%1: %2").arg(fact.name, fact.value);
        }
    };
    add(standingFactsOf(detail, telling));
    add(troubleFactsOf(detail, telling));
    add(commandFactsOf(detail, telling));
    lines << QString();
    for (const DeliveryLine& line : stepLinesOf(detail, telling)) {
        lines << u"%1  %2  %3"_s.arg(line.time, line.mark.text, line.detail).trimmed();
    }
    return lines.join(u'\n');
}

} // namespace cf::ui
