#include "app/cli/outbox_command.h"

#include "models/domain/bulk_reissue.h"
#include "models/domain/connection_setting.h"
#include "ui/outbox/outbox_away_presenter.h"
#include "ui/outbox/outbox_json_presenter.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace cf::cli {

bool OutboxCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"open"_s, tr("Only those with which something will or may still happen.")},
                 {u"needs-person"_s, tr("Only those that nobody but a person can go on with.")},
                 {u"plan"_s, tr("Only those of one plan."), u"ID"_s},
                 {u"find"_s, tr("Only those with these words in what they do, their keys, receipts, errors or plan."), u"TEXT"_s},
                 {u"limit"_s, tr("At most so many, the latest; 0 for all (default 50)."), u"N"_s},
                 {u"send"_s, tr("Sends what is due now and waits for it.")},
                 {u"try-now"_s, tr("Tries a system that is away now, by its name, with one command; the others follow when that gets through."), u"SYSTEM"_s},
                 {u"withdraw"_s, tr("Withdraws a command that never left, and what follows it."), u"KEY"_s},
                 {u"why"_s, tr("Why it is withdrawn."), u"TEXT"_s},
                 {u"again"_s, tr("Tries a command again that was refused, or for which somebody signed in; of a plan all of them."), u"KEY"_s},
                 {u"settle"_s, tr("Says of a command that needs a person what was found in the system: done, not-done (it is sent), or left (it is not to be done)."), u"KEY"_s},
                 {u"how"_s, tr("How it was found."), u"TEXT"_s},
                 {u"pause"_s, tr("Pauses a plan: nothing of it leaves."), u"PLAN"_s},
                 {u"resume"_s, tr("Goes on with a plan; or with a system, by its name, when somebody mended how one signs in there."), u"PLAN"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("What was asked of connected systems, and where each of it stands: intended, done with a receipt, or seen there. With a KEY one command\n"
                   "with its history."))) {
        return false;
    }
    m_json = parser.isSet(u"json"_s);
    m_listing.plan = parser.value(u"plan"_s);
    m_listing.text = parser.value(u"find"_s);
    m_listing.limit = 50;
    if (parser.isSet(u"limit"_s)) {
        bool isNumber = false;
        const int limit = parser.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 0) {
            return wrong(tr("not a number: %1").arg(parser.value(u"limit"_s)));
        }
        m_listing.limit = limit == 0 ? std::numeric_limits<int>::max() : limit;
    }
    if (parser.isSet(u"open"_s) && parser.isSet(u"needs-person"_s)) {
        return wrong(tr("one of --open and --needs-person"));
    }
    if (parser.isSet(u"needs-person"_s)) {
        m_listing.states = {IntentState::NeedsPerson};
    } else if (parser.isSet(u"open"_s)) {
        std::ranges::copy_if(allIntentStates(), std::back_inserter(m_listing.states), isOpen);
    }
    return takeAct(parser);
}

bool OutboxCommand::takeAct(const QCommandLineParser& parser)
{
    const std::pair<QString, Act> acts[] = {{u"send"_s, Act::Send}, {u"try-now"_s, Act::TryNow}, {u"withdraw"_s, Act::Withdraw}, {u"again"_s, Act::Again},
                                            {u"settle"_s, Act::Settle}, {u"pause"_s, Act::Pause},       {u"resume"_s, Act::Resume}};
    for (const auto& [name, act] : acts) {
        if (!parser.isSet(name)) {
            continue;
        }
        if (m_act != Act::List) {
            return wrong(tr("one thing at a time"));
        }
        m_act = act;
        m_key = act == Act::Send ? QString() : parser.value(name);
    }
    m_why = parser.value(u"why"_s).trimmed();
    m_how = parser.value(u"how"_s).trimmed();
    const QStringList words = parser.positionalArguments();
    if (m_act == Act::Settle) {
        return words.size() == 1 ? takeSettling(words[0]) : wrong(tr("say what was found: done, not-done or left"));
    }
    if (words.size() > (m_act == Act::List ? 1 : 0)) {
        return wrong(tr("too many arguments"));
    }
    if (m_act == Act::Withdraw && m_why.isEmpty()) {
        return wrong(tr("say why, with --why"));
    }
    if (m_act == Act::List && !words.isEmpty()) {
        m_listing = {};
        m_listing.key = words[0];
        m_listing.limit = 1;
    }
    return true;
}

bool OutboxCommand::takeSettling(const QString& finding)
{
    const std::pair<QString, PersonsFinding> findings[] = {
        {u"done"_s, PersonsFinding::WasDone}, {u"not-done"_s, PersonsFinding::WasNotDone}, {u"left"_s, PersonsFinding::LeaveIt}};
    const auto* found = std::ranges::find(findings, finding, [](const auto& one) { return one.first; });
    if (found == std::end(findings)) {
        return wrong(tr("say what was found: done, not-done or left"));
    }
    m_finding = found->second;
    return !m_how.isEmpty() || wrong(tr("say how it was found, with --how"));
}

void OutboxCommand::run(Program& program)
{
    m_program = &program;
    m_telling = {program.clock().now(), QTimeZone::utc(), {}, {}};
    if (m_act != Act::List && m_act != Act::Send && m_act != Act::TryNow && m_act != Act::Resume) {
        change();
        return;
    }
    deliver(program.cache().repositories(), this, [this](const Result<std::vector<Repository>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        for (const Repository& one : *all) {
            m_telling.systems.insert(one.id.value(), one.name);
            if (disconnectedSince(one.connection)) {
                m_telling.disconnected.insert(one.id.value());
            }
        }
        deliver(m_program->outbox().heldSystems(), this, [this](const Result<std::vector<outbox::HeldSystem>>& held) {
            if (!held) {
                finish(held.error());
                return;
            }
            m_held = *held;
            deliver(m_program->outbox().awaySystems(), this, [this](const Result<std::vector<outbox::AwaySystem>>& away) {
                if (!away) {
                    finish(away.error());
                    return;
                }
                m_away = *away;
                m_telling.away = ui::nextTriesOf(m_away);
                m_act == Act::Send ? send() : m_act == Act::TryNow ? tryNow() : m_act == Act::Resume ? resume() : list();
            });
        });
    });
}

std::optional<RepositoryId> OutboxCommand::systemNamed(const QString& name) const
{
    for (auto system = m_telling.systems.cbegin(); system != m_telling.systems.cend(); ++system) {
        if (system.value().compare(name, Qt::CaseInsensitive) == 0) {
            return RepositoryId(system.key());
        }
    }
    return std::nullopt;
}

/// A plan by its id, else a system by its name.
void OutboxCommand::resume()
{
    if (const auto system = systemNamed(m_key)) {
        ended(m_program->outbox().resumeSystem(*system));
    } else {
        change();
    }
}

void OutboxCommand::tellHeld()
{
    for (const outbox::HeldSystem& one : m_held) {
        complain(ui::heldWords(one, m_telling));
    }
    for (const outbox::AwaySystem& one : m_away) {
        complain(ui::awayWords(one, m_telling));
    }
}

QJsonArray OutboxCommand::heldJson() const
{
    QJsonArray array;
    for (const outbox::HeldSystem& one : m_held) {
        array << QJsonObject{{u"system"_s, m_telling.systemName(one.system)}, {u"since"_s, isoUtc(one.since)}, {u"isRefused"_s, one.error.kind == ErrorKind::Unauthorised}, {u"detail"_s, one.error.detail}};
    }
    return array;
}

void OutboxCommand::list()
{
    outbox::Outbox& outbox = m_program->outbox();
    deliver(outbox.counts(), this, [this, &outbox](const Result<std::vector<std::pair<IntentState, qint64>>>& counts) {
        m_counts = counts.value_or(std::vector<std::pair<IntentState, qint64>>());
        deliver(outbox.unseenCount(), this, [this, &outbox](const Result<qint64>& unseen) {
            m_unseen = unseen.value_or(0);
            deliver(outbox.count(m_listing), this, [this, &outbox](const Result<qint64>& whole) {
                m_whole = whole.value_or(0);
                deliver(outbox.list(m_listing), this, [this](const Result<std::vector<outbox::ListedIntent>>& commands) {
                    if (!commands) {
                        finish(commands.error());
                    } else if (m_listing.key.isEmpty()) {
                        tellList(*commands);
                    } else if (commands->empty()) {
                        complain(tr("there is no command %1").arg(m_listing.key));
                        finish(Usage);
                    } else {
                        tellOne();
                    }
                });
            });
        });
    });
}

void OutboxCommand::tellList(const std::vector<outbox::ListedIntent>& commands)
{
    if (m_json) {
        QJsonArray array;
        for (const outbox::ListedIntent& one : commands) {
            array << ui::commandJson(one, m_telling);
        }
        printJson({{u"states"_s, ui::stateCountsJson(m_counts)},
                   {u"notSeenYet"_s, m_unseen},
                   {u"count"_s, m_whole},
                   {u"commands"_s, array},
                   {u"held"_s, heldJson()},
                   {u"awaySystems"_s, ui::awayJson(m_away, m_telling)},
                   {u"at"_s, isoUtc(m_telling.now)}});
        finish(Done);
        return;
    }
    for (const outbox::ListedIntent& one : commands) {
        const QString next = ui::intentNextWords(one.intent, false, m_telling);
        out() << u"%1  %2  %3  %4  %5"_s.arg(isoUtc(one.changed), one.intent.command.key, m_telling.systemName(one.intent.system), ui::deedWords(one.intent.command.deed),
                                           ui::intentMark(one.intent).text)
              << (next.isEmpty() ? QString() : u", "_s + next) << Qt::endl;
        if (one.intent.error && one.intent.state != IntentState::Done) {
            out() << u"    "_s << ui::commandErrorWords(one.intent.error->kind) << u' ' << ui::stepDetailWords(one.intent.error->detail) << Qt::endl;
        }
    }
    PlanStanding all;
    all.counts = m_counts;
    all.seen = all.of(IntentState::Done) - m_unseen;
    out() << tr("%1 of %2 commands, as of %3").arg(commands.size()).arg(m_whole).arg(isoUtc(m_telling.now)) << Qt::endl;
    tellHeld();
    out() << tr("In all: %1").arg(all.all() > 0 ? ui::standingWords(all) : tr("nothing was asked for yet")) << Qt::endl;
    finish(Done);
}

void OutboxCommand::tellOne()
{
    outbox::Outbox& outbox = m_program->outbox();
    deliver(outbox.list(m_listing), this, [this, &outbox](const Result<std::vector<outbox::ListedIntent>>& found) {
        deliver(outbox.history(m_listing.key), this, [this, found](const Result<std::vector<IntentStep>>& steps) {
            if (!found || found->empty() || !steps) {
                finish(!found ? found.error() : !steps ? steps.error() : Error{ErrorKind::NotFound, m_listing.key, {}});
                return;
            }
            const outbox::ListedIntent& one = found->front();
            if (m_json) {
                QJsonObject object = ui::commandJson(one, m_telling);
                object.insert(u"history"_s, ui::stepsJson(*steps));
                object.insert(u"at"_s, isoUtc(m_telling.now));
                printJson(object);
                finish(Done);
                return;
            }
            out() << ui::deedWords(one.intent.command.deed) << Qt::endl;
            out() << ui::intentStageWords(one.intent, m_telling) << Qt::endl;
            out() << tr("System: %1").arg(m_telling.systemName(one.intent.system)) << Qt::endl;
            out() << tr("Plan: %1, %2, %3, by %4").arg(one.intent.plan, ui::planKindWord(one.planKind), one.planTitle, one.person) << Qt::endl;
            if (const QString wanted = ui::wantedWords(one.intent, m_telling); !wanted.isEmpty()) {
                out() << wanted << Qt::endl;
            }
            for (const IntentStep& step : *steps) {
                const QString error = step.error ? u"  "_s + ui::commandErrorWords(*step.error) : QString();
                out() << u"  "_s << isoUtc(step.at) << u"  "_s << ui::stepWords(step) << error << Qt::endl;
            }
            finish(Done);
        });
    });
}

template <class T> void OutboxCommand::ended(const QFuture<Result<T>>& future)
{
    deliver(future, this, [this](const Result<T>& result) {
        if (result) {
            if (m_json) {
                printJson({{u"done"_s, true}, {u"id"_s, m_key}});
            }
            finish(Done);
            return;
        }
        complain(ui::outboxRefusalWords(result.error()) + (result.error().detail.isEmpty() ? QString() : u" (%1)"_s.arg(result.error().detail)));
        finish(exitCodeOf(result.error()));
    });
}

void OutboxCommand::change()
{
    outbox::Outbox& outbox = m_program->outbox();
    const QString person = Program::person();
    switch (m_act) {
    case Act::Withdraw:
        deliver(outbox.plan(m_key), this, [this, &outbox, person](const Result<std::optional<PlanStanding>>& plan) {
            if (plan && *plan && (*plan)->plan.kind == bulkKind) { // the key of its case is the plan's
                ended(outbox.withdrawPlan(m_key, person, m_why, m_telling.now));
            } else {
                ended(outbox.withdraw(m_key, person, m_why, m_telling.now));
            }
        });
        return;
    case Act::Again:
        deliver(outbox.plan(m_key), this, [this, &outbox, person](const Result<std::optional<PlanStanding>>& plan) {
            if (plan && *plan) {
                ended(outbox.tryPlanAgain(m_key, person, m_telling.now));
            } else {
                ended(outbox.tryAgain(m_key, person, m_telling.now));
            }
        });
        return;
    case Act::Settle: ended(outbox.settle(m_key, m_finding, person, m_how, m_telling.now)); return;
    case Act::Pause: ended(outbox.pause(m_key, true)); return;
    case Act::Resume: ended(outbox.pause(m_key, false)); return;
    default: finish(Done);
    }
}

} // namespace cf::cli
