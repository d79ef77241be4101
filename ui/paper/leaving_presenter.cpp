#include "ui/paper/leaving_presenter.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "models/base/sha256.h"
#include "models/domain/role_acts.h"
#include "ui/search/words_presenter.h"

#include <QFile>
#include <QSaveFile>
#include <QThreadPool>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct LeavingLog {
    Activity* activity = nullptr;
    QString person;
    std::function<Result<void>(Right, Act)> bar;
    std::unique_ptr<QThreadPool> hashing; ///< one thread; ends what it has begun when it goes
};

LeavingLog& leavingLog()
{
    static LeavingLog log; // of the GUI thread
    return log;
}

Act actOf(const QString& person, const Leaving& leaving, ActOutcome outcome) { return {leaving.kind, outcome, person, leaving.of, {{u"file"_s, leaving.what}}}; }

Act doneAct(const QString& person, const Leaving& leaving, const LeftFile& file)
{
    Act act = actOf(person, leaving, ActOutcome::Done);
    act.told.emplace_back(u"bytes"_s, file.bytes);
    act.told.emplace_back(u"sha256"_s, QString::fromLatin1(file.sha256.toHex()));
    if (file.records >= 0) {
        act.told.emplace_back(u"records"_s, file.records);
    }
    return act;
}

/// The log tells by itself what it could not write.
void note(Act act)
{
    if (const LeavingLog& log = leavingLog(); log.activity) {
        log.activity->noteSoon(std::move(act));
    }
}

Result<LeftFile> written(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    return leftBytes(bytes);
}

} // namespace

void setLeavingLog(Activity* activity, const QString& person)
{
    leavingLog() = {activity, person, {}, std::make_unique<QThreadPool>()};
    leavingLog().hashing->setMaxThreadCount(1);
}

void setLeavingBar(std::function<Result<void>(Right, Act)> bar) { leavingLog().bar = std::move(bar); }

void finishLeaving()
{
    leavingLog().hashing.reset();
    setLeavingLog(nullptr, {});
}

Result<void> mayLeave(const Leaving& leaving)
{
    const LeavingLog& log = leavingLog();
    return log.activity && log.bar ? log.bar(rightOfLeaving(leaving.what), actOf(log.person, leaving, ActOutcome::Refused)) : Result<void>();
}

void beforeLeaving(QObject* receiver, const Leaving& leaving, std::function<void(const std::optional<Error>&)> then)
{
    const LeavingLog& log = leavingLog();
    if (!log.activity) {
        then(std::nullopt);
        return;
    }
    if (const auto allowed = mayLeave(leaving); !allowed) {
        then(Error{allowed.error().kind, errorText(allowed.error()), {}}); // pages show the detail as it is
        return;
    }
    deliver(log.activity->note({actOf(log.person, leaving, ActOutcome::Begun)}), receiver, [then = std::move(then)](const Result<qint64>& noted) {
        std::optional<Error> refused;
        if (!noted) {
            refused = Error{ErrorKind::Storage, u"the activity log cannot be written, so nothing left: %1"_s.arg(noted.error().detail), {}};
        }
        then(refused);
    });
}

LeftFile leftBytes(const QByteArray& bytes) { return {bytes.size(), sha256Of(bytes), -1}; }

Result<LeftFile> leftFile(const QString& path)
{
    QFile file(path);
    Sha256 hash;
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    return LeftFile{file.size(), hash.result(), -1};
}

void hasLeft(const Leaving& leaving, const LeftFile& file) { note(doneAct(leavingLog().person, leaving, file)); }

void hasLeft(const Leaving& leaving, qint64 pages)
{
    Act act = actOf(leavingLog().person, leaving, ActOutcome::Done);
    act.told.emplace_back(u"pages"_s, std::max<qint64>(0, pages));
    note(std::move(act));
}

void hasNotLeft(const Leaving& leaving) { note(actOf(leavingLog().person, leaving, ActOutcome::Failed)); }

void hasLeftAs(const Leaving& leaving, const QString& path, qint64 records)
{
    const LeavingLog& log = leavingLog();
    if (!log.activity) {
        return;
    }
    log.hashing->start([activity = log.activity, person = log.person, leaving, path, records] {
        auto file = leftFile(path);
        if (file) {
            file->records = records;
            activity->noteSoon(doneAct(person, leaving, *file));
        } else { // it left all the same; whoever took it away meanwhile took it with its hash
            activity->noteSoon(actOf(person, leaving, ActOutcome::Partial));
        }
    });
}

void leaveAsFile(QObject* receiver, const Leaving& leaving, const QString& path, std::function<QByteArray()> make, std::function<void(const QString&)> then)
{
    beforeLeaving(receiver, leaving, [=, make = std::move(make), then = std::move(then)](const std::optional<Error>& refused) {
        if (refused) {
            then(refused->detail);
            return;
        }
        const auto ended = [leaving, then](const Result<LeftFile>& left) {
            left ? hasLeft(leaving, *left) : hasNotLeft(leaving);
            then(left ? QString() : left.error().detail);
        };
        constexpr qsizetype small = 1 << 20;
        const QByteArray bytes = make();
        if (bytes.size() <= small) {
            ended(written(path, bytes));
        } else {
            deliver(onPool([path, bytes] { return written(path, bytes); }), receiver, ended);
        }
    });
}

void leaveAsFile(QObject* receiver, const Leaving& leaving, const QString& path, QByteArray bytes, std::function<void(const QString&)> then)
{
    leaveAsFile(receiver, leaving, path, std::function<QByteArray()>([bytes = std::move(bytes)] { return bytes; }), std::move(then));
}

} // namespace cf::ui
