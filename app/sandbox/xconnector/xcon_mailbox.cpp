#include "app/sandbox/xconnector/xcon_mailbox.h"

#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/xconnector/xcon_native.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <bit>

namespace cf::sandbox::xconnector {

namespace {

using namespace Qt::StringLiterals;

bool comesBack(const StoryEvent& event)
{
    const bool isReport = event.what == Happening::BouncedHard || event.what == Happening::BouncedSoft || event.what == Happening::Deferred ||
                          event.what == Happening::Complained;
    return isReport && event.channel == u"email" && event.strangeness == Strangeness::None;
}

Result<void> write(const QString& path, const QByteArray& bytes, QIODevice::OpenMode mode = QIODevice::NewOnly)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | mode) || file.write(bytes) != bytes.size() || !file.flush()) {
        return fail(ErrorKind::Rejected, u"%1: %2"_s.arg(path, file.errorString()));
    }
    return {};
}

/// Behind the line that mailboxes part mails by, with lines that would look like it marked, and what a mailbox notes in a header.
QByteArray inMailbox(QByteArray mail, UtcMs at)
{
    mail.replace("\r\n", "\n").replace("\nFrom ", "\n>From ");
    const QString time = QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), u"ddd MMM d HH:mm:ss yyyy"_s);
    return "From MAILER-DAEMON " + time.toUtf8() + "\nStatus: RO\n" + mail + "\n";
}

} // namespace

Result<QList<ReturnedMail>> writeReturnedMails(const QString& folder, quint64 records, quint64 seed)
{
    QDir place(folder);
    if (!place.mkpath(u"Maildir/new"_s) || !place.mkpath(u"Maildir/cur"_s) || !place.mkpath(u"Maildir/tmp"_s) || !place.mkpath(u"files"_s)) {
        return fail(ErrorKind::Rejected, u"%1 cannot be made"_s.arg(folder));
    }
    if (place.exists(u"mailbox"_s) || !QDir(place.filePath(u"files"_s)).isEmpty()) {
        return fail(ErrorKind::Conflict, u"%1 holds mails already"_s.arg(folder));
    }
    const estate::EstateGenerator generator(seed);
    estate::EstateRecord record;
    QList<ReturnedMail> all;
    for (quint64 number = 0; number < records; ++number) {
        generator.make(number, record);
        const Story story = storyOf(record, seed);
        for (qsizetype i = 0; i < story.events.size(); ++i) {
            const StoryEvent& event = story.events[i];
            if (!comesBack(event)) {
                continue;
            }
            const quint64 salt = number << 7 | quint64(i) << 1;
            const QByteArray mail = reportBodyOf(story, event, salt).text.toUtf8();
            const QString name = u"%1.%2"_s.arg(number).arg(i);
            const qsizetype place3 = all.size() % 3;
            ReturnedMail one{story.document, story.legs[std::countr_zero(event.legs)].address, event.what, all.size() % 10 == 0};
            if (place3 == 0) {
                CF_CHECK(write(place.filePath(u"files/%1.eml"_s.arg(name)), mail));
            } else if (place3 == 1) {
                CF_CHECK(write(place.filePath(u"Maildir/new/%1.M%2.sandbox"_s.arg(event.at / 1000).arg(name)), mail));
            }
            if (place3 == 2 || one.isTwice) {
                CF_CHECK(write(place.filePath(u"mailbox"_s), inMailbox(mail, event.at), QIODevice::Append));
            }
            one.isTwice = one.isTwice && place3 != 2;
            all.append(std::move(one));
        }
    }
    return all;
}

} // namespace cf::sandbox::xconnector
