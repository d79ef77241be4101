#include "ui/activity/activity_words_presenter.h"

#include "ui/activity/activity_table_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

QString number(qint64 value) { return QLocale().toString(value); }

std::optional<qint64> numberOf(const Act& act, QStringView name)
{
    for (const ActFact& fact : act.told) {
        if (fact.first == name && std::holds_alternative<qint64>(fact.second)) {
            return std::get<qint64>(fact.second);
        }
    }
    return std::nullopt;
}

QString textOf(const Act& act, QStringView name)
{
    for (const ActFact& fact : act.told) {
        if (fact.first == name && std::holds_alternative<QString>(fact.second)) {
            return std::get<QString>(fact.second);
        }
    }
    return {};
}

bool isMoment(QStringView name) { return name == u"before" || name == u"after" || name == u"completeTo" || name == u"since"; }

QString momentWords(qint64 at, const QTimeZone* zone) { return zone ? momentText(at, *zone) : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s); }

/// What is worth saying beside the kind; empty: nothing.
QString extent(const Act& act, const QTimeZone* zone)
{
    const auto records = numberOf(act, u"records");
    switch (act.kind) {
    case ActKind::SearchRun: return records ? QCoreApplication::translate("Activity", "%1 of %2 records").arg(number(*records), number(numberOf(act, u"of").value_or(0))) : QString();
    case ActKind::SyncRun: return QCoreApplication::translate("Activity", "%1 looked at, %2 written").arg(number(numberOf(act, u"seen").value_or(0)), number(numberOf(act, u"written").value_or(0)));
    case ActKind::CommandRun: return textOf(act, u"command");
    case ActKind::FileWritten:
    case ActKind::Printed:
    case ActKind::LogRead: return textOf(act, u"file");
    case ActKind::DeskAct:
    case ActKind::OutboxAct: return textOf(act, u"act");
    case ActKind::OutboxStep: return textOf(act, u"state");
    case ActKind::ClockBack: return QCoreApplication::translate("Activity", "from %1 to %2").arg(momentWords(numberOf(act, u"before").value_or(0), zone), momentWords(numberOf(act, u"after").value_or(0), zone));
    case ActKind::KeyUsed: return textOf(act, u"key").left(16);
    case ActKind::LogBroken: return textOf(act, u"is");
    default: return {};
    }
}

} // namespace

QString actKindWord(ActKind kind)
{
    switch (kind) {
    case ActKind::ProgramStart: return QCoreApplication::translate("Activity", "Program started");
    case ActKind::ProgramStop: return QCoreApplication::translate("Activity", "Program ended");
    case ActKind::CommandRun: return QCoreApplication::translate("Activity", "Command");
    case ActKind::SyncRun: return QCoreApplication::translate("Activity", "Synchronisation");
    case ActKind::SearchRun: return QCoreApplication::translate("Activity", "Search");
    case ActKind::RecordOpen: return QCoreApplication::translate("Activity", "Record opened");
    case ActKind::DocumentRead: return QCoreApplication::translate("Activity", "Document read");
    case ActKind::FileWritten: return QCoreApplication::translate("Activity", "File written");
    case ActKind::Printed: return QCoreApplication::translate("Activity", "Printed");
    case ActKind::SignIn: return QCoreApplication::translate("Activity", "Sign-in");
    case ActKind::OutboxAct: return QCoreApplication::translate("Activity", "Asked of the outbox");
    case ActKind::OutboxStep: return QCoreApplication::translate("Activity", "Step in the outbox");
    case ActKind::LogRead: return QCoreApplication::translate("Activity", "Log read");
    case ActKind::ClockBack: return QCoreApplication::translate("Activity", "Clock went back");
    case ActKind::KeyUsed: return QCoreApplication::translate("Activity", "Key first used");
    case ActKind::LogBroken: return QCoreApplication::translate("Activity", "Log does not go on");
    case ActKind::DeskAct: return QCoreApplication::translate("Activity", "Decided or kept");
    case ActKind::OutboxBack: return QCoreApplication::translate("Activity", "Older outbox put back");
    case ActKind::RepositoryChange: return QCoreApplication::translate("Activity", "Repository connected or changed");
    case ActKind::Copied: return QCoreApplication::translate("Activity", "Copied to the clipboard");
    case ActKind::Unmask: return QCoreApplication::translate("Activity", "Masked field shown in clear");
    case ActKind::AuditRun: return QCoreApplication::translate("Activity", "Everything verified");
    case ActKind::TimeStamp: return QCoreApplication::translate("Activity", "Time stamp taken");
    }
    return {};
}

QString actOutcomeWord(ActOutcome outcome)
{
    switch (outcome) {
    case ActOutcome::Begun: return QCoreApplication::translate("Activity", "begun");
    case ActOutcome::Done: return QCoreApplication::translate("Activity", "done");
    case ActOutcome::Partial: return QCoreApplication::translate("Activity", "in part");
    case ActOutcome::Refused: return QCoreApplication::translate("Activity", "refused");
    case ActOutcome::Failed: return QCoreApplication::translate("Activity", "failed");
    }
    return {};
}

QString actorWords(const QString& person) { return person.isEmpty() ? QCoreApplication::translate("Activity", "the program") : person; }

QString actWords(const Act& act, const QTimeZone* zone)
{
    const QString more = extent(act, zone);
    const QString head = QCoreApplication::translate("Activity", "%1, %2").arg(actKindWord(act.kind), actOutcomeWord(act.outcome));
    return more.isEmpty() ? head : head + u": "_s + more;
}

QString subjectsText(const Act& act, const SubjectNames& names)
{
    QStringList all;
    for (const ActSubject& one : act.of) {
        const auto named = one.kind == u"repository" ? names.find(one.id) : names.end();
        all << one.kind + u' ' + (named == names.end() ? one.id : named->second);
    }
    return all.join(u", "_s);
}

QString factWords(const ActFact& fact, const QTimeZone* zone)
{
    const auto* value = std::get_if<qint64>(&fact.second);
    return fact.first + u": "_s + (value ? (isMoment(fact.first) ? momentWords(*value, zone) : number(*value)) : std::get<QString>(fact.second));
}

namespace {

QString brokenWords(const activity::LogBreak& broken, qint64 size)
{
    if (broken.how == u"other-log") {
        return QCoreApplication::translate("Activity", "The checkpoint kept beside the log is of another log: this one was put in its place, or the checkpoint was.");
    }
    if (broken.how == u"no-head") {
        return QCoreApplication::translate("Activity", "What lies beside the log as its checkpoint is none, so nothing shows how far the log went.");
    }
    if (broken.how == u"signature") {
        return QCoreApplication::translate("Activity", "The newest checkpoint in the log is not what was signed.");
    }
    if (broken.how == u"shorter") {
        return QCoreApplication::translate("Activity", "The log has %1 entries, and was signed for %2: entries at its end are gone.").arg(number(size), number(broken.kept.size));
    }
    return QCoreApplication::translate("Activity", "The first %1 entries are not those that were signed for.").arg(number(broken.kept.size));
}

QString wrongWords(const activity::LogVerdict& verdict)
{
    const QString entry = number(verdict.wrong.value_or(0));
    if (verdict.why == u"kept" && verdict.broken) {
        return brokenWords(*verdict.broken, verdict.size);
    }
    if (verdict.why == u"entry" || verdict.why == u"shape") {
        return QCoreApplication::translate("Activity", "Entry %1 is not what was written.").arg(entry);
    }
    if (verdict.why == u"number") {
        return QCoreApplication::translate("Activity", "Entry %1 is missing, or stands in another place than it was written.").arg(entry);
    }
    if (verdict.why == u"column" || verdict.why == u"subject") {
        return QCoreApplication::translate("Activity", "What is listed of entry %1 is not what the entry says: lists of acts, persons and subjects would be wrong.").arg(entry);
    }
    if (verdict.why == u"segment") {
        return QCoreApplication::translate("Activity", "The days are not those of the entries, from entry %1 on: exported segments would be wrong.").arg(entry);
    }
    if (verdict.why == u"tree") {
        return QCoreApplication::translate("Activity", "The tree over the entries is not the one that they make: proofs of entries from %1 on would be wrong.").arg(entry);
    }
    if (verdict.why == u"signature") {
        return QCoreApplication::translate("Activity", "A checkpoint behind entry %1 is not what was signed.").arg(entry);
    }
    return QCoreApplication::translate("Activity", "From entry %1 on the log is not what was signed.").arg(entry);
}

} // namespace

QString verdictWords(const activity::LogVerdict& verdict)
{
    QString words;
    if (!verdict.holds()) {
        words = wrongWords(verdict);
    } else if (verdict.checkpoints == 0) {
        words = QCoreApplication::translate("Activity", "All %1 entries fit each other. Nobody signed for them, so they could have been made anew.").arg(number(verdict.size));
    } else {
        words = QCoreApplication::translate("Activity", "All %1 entries are as they were written; the first %2 are covered by %3 signed checkpoints.")
                    .arg(number(verdict.size), number(verdict.signedTo), number(verdict.checkpoints));
    }
    if (!verdict.breaks.empty()) {
        QStringList entries;
        for (const qint64 n : verdict.breaks) {
            entries << number(n);
        }
        words += u' ' + QCoreApplication::translate("Activity", "The log says of itself that it did not go on from what had been signed, or from nothing that was logged: entries %1.").arg(entries.join(u", "_s));
    }
    return words;
}

QString brokenWords(const activity::LogState& state) { return state.broken ? brokenWords(*state.broken, state.size) : QString(); }

QString dayWords(qint64 day) { return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate); }

QString dayText(qint64 day) { return dateText(QDate(1970, 1, 1).addDays(day)); }

QString keyWords(const QString& key)
{
    const auto known = activity::NoteKey::fromText(key);
    constexpr qsizetype shown = 8;
    return known ? QString::fromLatin1(known->key.toHex().first(shown * 2)) + u'…' : QString();
}

} // namespace cf::ui
