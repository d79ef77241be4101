#include "app/time_stamping.h"

#include "models/base/sha256.h"

#include <QDir>
#include <QFile>
#include <QNetworkReply>
#include <QSaveFile>
#include <QSettings>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostReply = 64 * 1024;
constexpr int patienceMs = 30'000;

QString nameOf(const QString& origin, qint64 size)
{
    QString name = origin;
    return u"%1-%2"_s.arg(name.replace(u'/', u'-')).arg(size);
}

QByteArray read(const QString& path, qint64 most)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

Result<void> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit() ? Result<void>() : fail(ErrorKind::Storage, file.errorString());
}

} // namespace

TimeStamping::TimeStamping(QString profile, activity::Log& log, QString person) : m_profile(std::move(profile)), m_person(std::move(person)), m_log(log)
{
    const QSettings settings(QDir(m_profile).filePath(u"counterfoil.ini"_s), QSettings::IniFormat);
    const QUrl authority(settings.value(u"timeStampAuthority"_s).toString(), QUrl::StrictMode);
    if (authority.scheme() == u"https" || authority.scheme() == u"http") { // the answer is signed; most authorities are asked without TLS
        m_authority = authority;
    }
    m_rootsFile = settings.value(u"timeStampRoots"_s).toString();
}

QString TimeStamping::folder() const { return QDir(m_profile).filePath(u"stamps"_s); }

QByteArray TimeStamping::roots() const
{
    constexpr qint64 mostRoots = 1024 * 1024;
    return m_rootsFile.isEmpty() ? QByteArray() : read(QDir(m_profile).filePath(m_rootsFile), mostRoots);
}

void TimeStamping::stamp(std::function<void(const Result<KeptStamp>&)> then)
{
    if (!isWanted()) {
        then(fail(ErrorKind::NotFound, u"no time stamp authority is named in counterfoil.ini (timeStampAuthority)"_s));
        return;
    }
    if (!m_rootsFile.isEmpty() && roots().isEmpty()) {
        then(fail(ErrorKind::Storage, u"the roots cannot be read: "_s + m_rootsFile));
        return;
    }
    deliver(m_log.checkpointFile(), this, [this, then = std::move(then)](const Result<QByteArray>& note) {
        const auto head = note ? activity::unprovenHead(*note) : Result<activity::TreeHead>(tl::unexpected<Error>(note.error()));
        if (!head) {
            then(tl::unexpected<Error>(head.error()));
        } else if (QFile::exists(QDir(folder()).filePath(nameOf(head->origin, head->size) + u".tsr"_s))) {
            then(fail(ErrorKind::Conflict, u"the head of %1 entries has its time stamp"_s.arg(head->size)));
        } else {
            post(*note, head->size, then);
        }
    });
}

void TimeStamping::post(const QByteArray& note, qint64 size, std::function<void(const Result<KeptStamp>&)> then)
{
    const auto query = seal::timeStampQuery(note);
    if (!query) {
        then(tl::unexpected<Error>(query.error()));
        return;
    }
    QNetworkRequest request(m_authority);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/timestamp-query"_s);
    request.setTransferTimeout(patienceMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply* reply = m_network.post(request, query->der);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > mostReply) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, note, size, query = *query, then = std::move(then)] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->error() == QNetworkReply::OperationCanceledError || reply->error() == QNetworkReply::TimeoutError) {
            then(fail(ErrorKind::Timeout, u"no answer of the time stamp authority"_s));
        } else if (status == 0) {
            then(fail(ErrorKind::Offline, u"the time stamp authority cannot be reached"_s));
        } else if (status != 200) {
            then(fail(ErrorKind::Rejected, u"the time stamp authority answered %1"_s.arg(status)));
        } else {
            then(keep(note, size, query, reply->read(mostReply)));
        }
    });
}

/// Nothing that does not hold is kept. The head is there before its stamp.
Result<KeptStamp> TimeStamping::keep(const QByteArray& note, qint64 size, const seal::TimeStampQuery& query, const QByteArray& reply) const
{
    CF_TRY(const seal::TimeStamp stamp, seal::timeStampIn(reply, note, query.nonce, roots()));
    CF_TRY(const activity::TreeHead head, activity::unprovenHead(note));
    if (!QDir().mkpath(folder())) {
        return fail(ErrorKind::Storage, folder());
    }
    const QString file = QDir(folder()).filePath(nameOf(head.origin, size));
    CF_CHECK(write(file + u".checkpoint"_s, note));
    CF_CHECK(write(file + u".tsr"_s, reply));
    m_log.noteSoon({ActKind::TimeStamp, ActOutcome::Done, m_person, {}, {{u"number"_s, size}, {u"at"_s, stamp.at}, {u"sha256"_s, QString::fromLatin1(sha256Of(reply).toHex())}}});
    return KeptStamp{size, file + u".tsr"_s, stamp, {}};
}

void TimeStamping::kept(std::function<void(const std::vector<KeptStamp>&)> then)
{
    auto all = std::make_shared<std::vector<KeptStamp>>();
    const QDir dir(folder());
    for (const QString& name : dir.entryList({u"*.tsr"_s}, QDir::Files)) {
        const QString file = dir.filePath(name);
        const QByteArray note = read(file.chopped(4) + u".checkpoint"_s, mostReply);
        const auto head = activity::unprovenHead(note);
        KeptStamp one{head ? head->size : 0, file, seal::timeStampIn(read(file, mostReply), note, {}, roots()), head ? QString() : u"no-head"_s};
        all->push_back(std::move(one));
    }
    std::ranges::sort(*all, [](const KeptStamp& a, const KeptStamp& b) { return a.size > b.size; });
    judge(all, 0, std::move(then));
}

void TimeStamping::judge(std::shared_ptr<std::vector<KeptStamp>> all, size_t at, std::function<void(const std::vector<KeptStamp>&)> then)
{
    while (at < all->size() && !(*all)[at].isBroken.isEmpty()) {
        ++at;
    }
    if (at >= all->size()) {
        then(*all);
        return;
    }
    const auto head = activity::unprovenHead(read((*all)[at].file.chopped(4) + u".checkpoint"_s, mostReply));
    deliver(m_log.breakFrom(head.value_or(activity::TreeHead())), this, [this, all, at, then = std::move(then)](const Result<QString>& how) {
        (*all)[at].isBroken = how.value_or(u"unread"_s);
        judge(all, at + 1, then);
    });
}

} // namespace cf
