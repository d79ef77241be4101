// What the outbox holds, in words: the same in the window, in exports and on the command line. Pure functions from values to texts.
#pragma once

#include "models/domain/intent.h"
#include "models/domain/ports/dispatch_control.h"
#include "models/outbox/outbox.h"
#include "ui/record/record_text_presenter.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace cf::ui {

/// In whose clock the times of the outbox are told, and what systems are called.
struct OutboxTelling {
    UtcMs now = 0;
    QTimeZone zone = QTimeZone::utc();
    QHash<QString, QString> systems = {}; ///< names by id
    QSet<QString> disconnected = {};      ///< ids of those that are known and not connected any more
    QHash<QString, UtcMs> away = {};      ///< by id of a system that is away: when the next command is tried there
    QString time(UtcMs at) const;
    QString systemName(const RepositoryId& system) const; ///< its id when nobody knows a name
    bool isConnected(const RepositoryId& system) const;
};

/// What the command does, as one says it: "Claim the task 4711 for jo". No address, and nothing of what is inside.
QString deedWords(const Deed& deed);
QString deedIcon(const Deed& deed);
QString planKindWord(const QString& kind); ///< what nobody knows stays as it is
QString intentStateWord(IntentState state);
/// The state with what the screen always says of it: that it is done and not seen, or seen.
MarkedText intentMark(const Intent& intent);
/// Intended, with a receipt, or seen: one sentence.
QString intentStageWords(const Intent& intent, const OutboxTelling& telling);
/// What happens next by itself, or what it waits for; empty when nothing will. isPaused: its plan is.
QString intentNextWords(const Intent& intent, bool isPaused, const OutboxTelling& telling);
/// Seconds until it leaves, while it may still be thought about; none: it waits for no such time.
std::optional<int> secondsToLeave(const Intent& intent, UtcMs now);
/// What a person is to do about it; empty when nobody is needed.
QString wantedWords(const Intent& intent, const OutboxTelling& telling);
/// Why nothing leaves for a system, since when, and what a person does about it.
QString heldWords(const outbox::HeldSystem& held, const OutboxTelling& telling);
QString followingWords(const Error& error); ///< why what follows from cases was not planned
QString lookWords(const Intent& intent, const OutboxTelling& telling); ///< where a person looks who is to say whether it was done
QString commandErrorWords(ErrorKind kind); ///< what went wrong between here and the system
/// A line of history as evidence; what the program itself notes is said in the person's language.
QString stepDetailWords(const QString& detail);
QString stepWords(const IntentStep& step); ///< "Done, by jo: saw it in the task list"
/// "3 need a person · 12 on the way · 39,985 done, of these 39,980 seen"; empty for a plan without commands.
QString standingWords(const PlanStanding& standing);
/// What the one that carries commands out says of itself.
QString dispatchWords(const DispatchStatus& status, const OutboxTelling& telling);
QString findingWord(PersonsFinding finding);
/// Why a change of the outbox was not made.
QString outboxRefusalWords(const Error& error);

} // namespace cf::ui
