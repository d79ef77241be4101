// What leaves the program as a file or on paper is an entry of the activity log before it does; without that entry it stays. A second one says what
// left: how many bytes, their hash, and how many records where those are counted.
#pragma once

#include "models/domain/ports/activity.h"
#include "models/domain/role.h"

#include <QObject>

#include <functional>

namespace cf::ui {

/// Handed in by the composition root before the first window; it outlives all that leaves. Without one, as where a page is tried alone, nothing is
/// logged and nothing refused.
void setLeavingLog(Activity* activity, const QString& person);

/// Whether somebody who has the right may; an error refuses it. Without one nothing is refused for want of a role.
void setLeavingBar(std::function<Result<void>(Right right, Act about)> bar);

/// Waits for what is still told of files that left; nothing is logged any more. Before the log ends.
void finishLeaving();

/// What is about to leave. what: a code, "result-export" or "chart".
struct Leaving {
    ActKind kind = ActKind::FileWritten;
    QString what;
    std::vector<ActSubject> of = {};
};

/// Whether the role allows it, for a command, of which the log tells before it begins: an error is a refusal.
Result<void> mayLeave(const Leaving& leaving);

/// `then` on the receiver's thread, once, or never when it died: no error means that it may leave.
void beforeLeaving(QObject* receiver, const Leaving& leaving, std::function<void(const std::optional<Error>& refused)> then);

struct LeftFile {
    qint64 bytes = 0;
    QByteArray sha256;
    qint64 records = -1; ///< -1: they are not counted
};
LeftFile leftBytes(const QByteArray& bytes);
/// Of what was written; reads it. Any thread.
Result<LeftFile> leftFile(const QString& path);

/// It left, or it did not: the second entry, about the same.
void hasLeft(const Leaving& leaving, const LeftFile& file);
void hasLeft(const Leaving& leaving, qint64 pages); ///< on paper
void hasNotLeft(const Leaving& leaving);
/// Of a file whose hash is made from the disk, on a thread of its own.
void hasLeftAs(const Leaving& leaving, const QString& path, qint64 records);

/// Both entries around the writing: `make` gives the bytes once it may leave, on the receiver's thread; small files are written at once, larger ones on
/// a thread of the pool. `then`: empty, or why it was not written.
void leaveAsFile(QObject* receiver, const Leaving& leaving, const QString& path, std::function<QByteArray()> make, std::function<void(const QString& problem)> then);
void leaveAsFile(QObject* receiver, const Leaving& leaving, const QString& path, QByteArray bytes, std::function<void(const QString& problem)> then);

} // namespace cf::ui
