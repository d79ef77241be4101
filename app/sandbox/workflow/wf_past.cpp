#include "app/sandbox/workflow/wf_past.h"

#include "app/sandbox/holdings/accessioning.h"
#include "app/sandbox/holdings/apportionment.h"
#include "app/sandbox/holdings/stored_files.h"
#include "app/sandbox/workflow/wf_processes.h"

#include <QUuid>

#include <algorithm>

namespace cf::sandbox::workflow {

namespace {

using namespace Qt::StringLiterals;
using estate::Dice;

constexpr UtcMs minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr UtcMs span = 400 * day, secondVersion = 200 * day, recently = 20 * day; // before now
constexpr int mostActs = 80;

QString written(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s); }

/// People work from eight to six in Berlin, and not on weekends.
UtcMs worked(UtcMs at)
{
    for (;;) {
        const UtcMs wall = at + estate::berlinOffset(at), ofDay = wall % day, weekday = (wall / day + 4) % 7; // 0: Sunday
        if (weekday != 0 && weekday != 6 && ofDay >= 8 * hour && ofDay < 18 * hour) {
            return at;
        }
        at += ofDay < 8 * hour ? 8 * hour - ofDay : day - ofDay + 8 * hour;
    }
}

class Player
{
public:
    Player(Engine& engine, Dice& dice, UtcMs now)
        : m_engine(engine)
        , m_dice(dice)
        , m_now(now)
    {}

    void play(const QString& id)
    {
        for (int acts = 0; acts < mostActs; ++acts) {
            const Case& one = *m_engine.find(id);
            if (!one.isOpen()) {
                return;
            }
            const auto next = nextAct(one);
            if (!next || next->at >= m_now) {
                m_engine.settle(id, m_now);
                return;
            }
            const auto timer = std::ranges::min_element(one.timers, {}, &Timer::due);
            if (timer != one.timers.end() && timer->due <= next->at) {
                m_engine.settle(id, timer->due); // which may give somebody something to do before
            } else {
                act(id, *next);
            }
        }
    }

private:
    struct Act {
        UtcMs at = 0;
        QString task, topic; ///< topic: of work, or a message
        bool isMessage = false;
    };

    /// What is due next: each thing that waits has a time of its own, rolled once.
    std::optional<Act> nextAct(const Case& one)
    {
        QList<Act> all;
        for (const Task& task : one.tasks) {
            if (task.isOpen()) {
                all.append({plannedFor(task.id, task.created, 60 * hour), task.id, {}, false});
            }
        }
        for (const Token& token : one.tokens) {
            const Node& node = *one.model->node(token.node);
            if (node.kind == NodeKind::Work) {
                all.append({token.since + 2 * minute, {}, node.topic, false});
            } else if (node.kind == NodeKind::EventGateway) {
                const UtcMs after = plannedFor(token.id, token.since, 8 * day);
                all.append({after, {}, isFailing(token.id) ? u"deliveryFailed"_s : u"deliveryConfirmed"_s, true});
            }
        }
        const auto first = std::ranges::min_element(all, {}, &Act::at);
        return first == all.end() ? std::nullopt : std::optional(*first);
    }

    UtcMs plannedFor(const QString& what, UtcMs from, UtcMs usual)
    {
        if (!m_plan.contains(what)) {
            const UtcMs lasting = m_dice.oneIn(7) ? UtcMs(m_dice.below(quint64(12 * day))) : UtcMs(m_dice.below(quint64(usual)));
            m_plan.insert(what, worked(from + 5 * minute + lasting));
        }
        return m_plan[what];
    }
    bool isFailing(const QString& token)
    {
        if (!m_fails.contains(token)) {
            m_fails.insert(token, m_dice.oneIn(12));
        }
        return m_fails[token];
    }

    void act(const QString& id, const Act& next)
    {
        if (next.isMessage) { // the timer may have been earlier
            (void)m_engine.tell(id, next.topic, u"counterfoil-service@OAuthClients"_s, {}, next.at);
        } else if (!next.topic.isEmpty()) {
            const bool hasFailed = next.topic == u"counterfoil-regenerate" && m_dice.oneIn(15);
            (void)m_engine.finish(id, next.topic, u"counterfoil-service@OAuthClients"_s, hasFailed ? u"GENERATION_FAILED"_s : QString(), {}, next.at);
        } else {
            work(id, next.task, next.at);
        }
    }

    void work(const QString& id, const QString& taskId, UtcMs at)
    {
        const auto [one, task] = m_engine.task(taskId);
        if (!task->isOpen()) {
            return;
        }
        QList<const Person*> members = membersOf(task->groups.value(0));
        for (const Task& other : one->tasks) { // who approves is not who verified
            if (members.size() > 1) {
                members.removeIf([&](const Person* person) { return person->mail == other.assignee; });
            }
        }
        if (members.isEmpty()) {
            members = membersOf(task->groups.value(0));
        }
        const QString person = members[qsizetype(m_dice.below(quint64(members.size())))]->mail;
        if (task->claimed == 0) {
            (void)m_engine.claim(taskId, person, at);
            const UtcMs longest = task->node == u"investigate" ? 40 * day : 36 * hour;
            m_plan.insert(taskId, worked(at + 10 * minute + UtcMs(m_dice.below(quint64(longest)))));
            if (m_dice.oneIn(5)) {
                (void)m_engine.comment(id, taskId, person, remark(), at + minute);
            }
            if (m_dice.oneIn(14) && members.size() > 1) {
                const QString other = members[(members.indexOf(personNamed(person)) + 1) % members.size()]->mail;
                (void)m_engine.delegate(taskId, person, other, at + 2 * minute);
            }
            return;
        }
        const auto [outcome, variables] = decision(task->node, at);
        (void)m_engine.complete(taskId, task->assignee, outcome, variables, at);
    }

    QString remark()
    {
        static const QStringList words{u"The customer called again."_s, u"Identity checked by the date of birth and the contract."_s,
                                       u"Waiting for the power of attorney."_s, u"The address was confirmed in writing."_s,
                                       u"Compared with the archived original."_s};
        return words[qsizetype(m_dice.below(quint64(words.size())))];
    }

    std::pair<QString, Variables> decision(const QString& node, UtcMs at)
    {
        const auto said = [](const QString& name, const QString& value) { return Variable{name, u"string"_s, value}; };
        if (node == u"verifyAuthorization") {
            const bool isVerified = !m_dice.oneIn(9);
            return {isVerified ? u"verified"_s : u"refused"_s, {{u"authorizationVerified"_s, u"boolean"_s, isVerified}, said(u"verifiedAt"_s, written(at))}};
        }
        if (node == u"approve") {
            const QString outcome = m_dice.oneIn(8) ? u"rejected"_s : u"approved"_s;
            return {outcome, {said(u"approvalOutcome"_s, outcome)}};
        }
        if (node == u"investigate") {
            static const QStringList outcomes{u"upheld"_s, u"partly-upheld"_s, u"rejected"_s};
            const QString outcome = outcomes[qsizetype(m_dice.below(3))];
            return {outcome, {said(u"decisionOutcome"_s, outcome)}};
        }
        if (node == u"releaseHold") {
            const QString outcome = m_dice.oneIn(6) ? u"kept"_s : u"released"_s;
            return {outcome, {said(u"holdOutcome"_s, outcome)}};
        }
        return {u"done"_s, {}};
    }

    Engine& m_engine;
    Dice& m_dice;
    UtcMs m_now;
    QHash<QString, UtcMs> m_plan;
    QHash<QString, bool> m_fails;
};

Variables variablesOf(const estate::EstateRecord& made, const HeldRecord& held, const StoredFiles& files, Dice& dice, UtcMs at, bool isDispute)
{
    const auto pick = [&](const QStringList& list) { return list[qsizetype(dice.below(quint64(list.size())))]; };
    const auto said = [](const QString& name, const QString& value) { return Variable{name, u"string"_s, value}; };
    const auto dated = [](const QString& name, UtcMs when) { return Variable{name, u"date"_s, written(when)}; };
    Variables all{said(u"communicationRef"_s, held.documentId), said(u"archiveId"_s, archiveName(archiveOf(made.number))),
                  said(u"customerRef"_s, held.customers().value(0))};
    if (isDispute) {
        all += {said(u"reason"_s, pick({u"AMOUNT_WRONG"_s, u"NEVER_RECEIVED"_s, u"WRONG_RECIPIENT"_s, u"TERMS_NOT_AGREED"_s})), dated(u"ackDue"_s, at + 5 * day),
                dated(u"interimDue"_s, at + 21 * day), dated(u"finalDue"_s, at + 35 * day)};
        return all;
    }
    const HeldFile file = held.current().files.value(0);
    all += {said(u"sha256"_s, QString::fromLatin1(files.stated(file).sha256.toHex())), said(u"reissueMode"_s, pick({u"RESEND_ARCHIVED"_s, u"RESEND_ARCHIVED"_s, u"REPROCESS_JOB"_s, u"RE_RENDER"_s})),
            said(u"reason"_s, pick({u"LOST"_s, u"NEVER_RECEIVED"_s, u"FOR_TAX_ADVISER"_s, u"ADDRESS_CORRECTED"_s})),
            said(u"requesterRelation"_s, pick({u"SELF"_s, u"SELF"_s, u"SELF"_s, u"POWER_OF_ATTORNEY"_s, u"THIRD_PARTY"_s})),
            Variable{u"onHold"_s, u"boolean"_s, !held.holds.isEmpty()}, said(u"channel"_s, pick({u"PRINT"_s, u"EMAIL"_s, u"PORTAL"_s})),
            dated(u"verifyDue"_s, at + 2 * day), dated(u"approveDue"_s, at + 4 * day), said(u"deliveryWait"_s, u"P14D"_s)};
    return all;
}

} // namespace

int pastCases(quint64 records) { return int(std::clamp<quint64>(records / 8, 24, 320)); }

void playPast(Engine& engine, const estate::EstateGenerator& generator, quint64 records, UtcMs now)
{
    const Model* const first = engine.deploy(reissueProcess(1), now - 3 * span).value();
    const Model* const second = engine.deploy(reissueProcess(2), now - secondVersion).value();
    const Model* const dispute = engine.deploy(disputeProcess(), now - 3 * span).value();
    const StoredFiles files(generator);
    estate::EstateRecord made;
    const int count = pastCases(records);
    for (int number = 0; number < count; ++number) {
        Dice dice(generator.seed(), estate::Subject::Production, quint64(5) << 40 | quint64(number));
        const bool isOfLate = number >= count - count / 5; // a fifth began in the last weeks, and much of that is open
        const UtcMs before = isOfLate ? UtcMs(dice.below(quint64(recently))) : span - UtcMs(number) * (span / count) - UtcMs(dice.below(quint64(2 * day)));
        const UtcMs start = worked(now - before);
        const bool isDispute = number % 3 == 2;
        for (int tries = 0; tries < 8; ++tries) { // of something that had been sent by then
            generator.make(dice.below(records), made);
            if (made.sent.utc < start && made.renditions[0].bytes < 1'000'000) {
                break;
            }
        }
        const HeldRecord held = accessioned(made, 0);
        const QUuid reference = QUuid::createUuidV5(QUuid(u"0f7f3f16-9b8e-4a6e-8f0c-0d4c3d1a2b77"_s), u"%1/%2"_s.arg(generator.seed()).arg(number));
        const auto members = membersOf(u"service-agents"_s);
        CaseOrder order{(isDispute ? u"Dispute about "_s : u"Reissue of "_s) + held.documentId, u"CF-"_s + reference.toString(QUuid::WithoutBraces),
                        members[qsizetype(dice.below(quint64(members.size())))]->mail, variablesOf(made, held, files, dice, start, isDispute)};
        const Model& model = isDispute ? *dispute : start < now - secondVersion ? *first : *second;
        if (const auto begun = engine.start(model, order, std::min(start, now - minute))) {
            Player(engine, dice, now).play((*begun)->id);
        }
    }
    engine.deploy(correspondenceProcess(), now - 3 * span).value(); // of which nobody made use yet; last, so that all else is called as it was
    engine.deploy(exceptionProcess(), now - 3 * span).value();
    engine.deploy(holdProcess(), now - 3 * span).value();
    engine.deploy(dispositionProcess(), now - 3 * span).value();
}

} // namespace cf::sandbox::workflow
