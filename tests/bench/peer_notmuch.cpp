// notmuch over the estate's communications as e-mails, asked on its command line as people do; the start of its process
// counts. It indexes a file a message, so it gets few of them. Its
// words are parted otherwise than ours, so its counts are others.
#include "tests/bench/peer.h"

#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cf::bench {

namespace {

class Notmuch final : public Peer
{
public:
    explicit Notmuch(const QString& folder)
        : m_folder(folder)
    {}
    QString engine() const override { return u"notmuch"_s; }
    quint64 most() const override { return 20'000; }
    bool countsAlike() const override { return false; }

    Result<void> load(PeerCorpus& corpus) override
    {
        for (const char* part : {"/mail/cur", "/mail/new", "/mail/tmp"}) {
            QDir().mkpath(m_folder + QLatin1StringView(part));
        }
        QFile settings(m_folder + u"/settings"_s);
        if (!settings.open(QIODevice::WriteOnly) ||
            settings.write("[database]\npath=" + QFile::encodeName(m_folder) +
                           "/mail\n[new]\ntags=new\n[user]\nprimary_email=a@b.example\n") < 0) {
            return fail(ErrorKind::Storage, u"its settings cannot be written"_s);
        }
        settings.close();
        for (quint64 place = 0; place < corpus.records(); ++place) {
            CF_CHECK(writeMail(corpus.at(place)));
        }
        return run({u"new"_s, u"--quiet"_s});
    }

    /// What a mail has: words, names, a customer as the address, days.
    bool can(const Demand& d) const override
    {
        return d.channel.isEmpty() && d.state.isEmpty() && d.type.isEmpty() && d.unit.isEmpty() &&
               d.language.isEmpty() && d.campaign.isEmpty() && d.tmpl.isEmpty() && !d.undelivered;
    }
    Result<double> newest(const Demand& demand) override
    {
        QElapsedTimer timer;
        timer.start();
        CF_CHECK(run({u"search"_s, u"--sort=newest-first"_s, u"--limit=50"_s, queryOf(demand)}));
        return double(timer.nsecsElapsed()) / 1e6;
    }
    Result<double> all(const Demand& demand) override
    {
        CF_TRY(const double newestOnes, newest(demand));
        QElapsedTimer timer;
        timer.start();
        CF_CHECK(run({u"count"_s, queryOf(demand)})); // it has no facets
        return newestOnes + double(timer.nsecsElapsed()) / 1e6;
    }
    qint64 total() const override { return -1; }
    qint64 bytes() const override { return bytesBelow(m_folder); }
    double residentMegabytes() const override { return 0; } // a process a question

private:
    Result<void> writeMail(const PeerRecord& r)
    {
        QFile mail(u"%1/mail/cur/%2:2,S"_s.arg(m_folder).arg(r.id));
        const PeerLeg first = r.legs.empty() ? PeerLeg() : r.legs.front();
        const QByteArray date =
            QLocale::c().toString(QDate(1970, 1, 1).addDays(r.day), u"ddd, d MMM yyyy"_s).toLatin1();
        return mail.open(QIODevice::WriteOnly) &&
                       mail.write("From: out@b.example\nTo: \"" + r.names + "\" <" + first.customer +
                                  "@c.example>\nSubject: " + r.title + "\nDate: " + date +
                                  " 12:00:00 +0000\nMessage-ID: <" + QByteArray::number(r.id) +
                                  "@b.example>\nMIME-Version: 1.0\nContent-Type: text/plain; "
                                  "charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" +
                                  r.words + '\n') > 0
                   ? Result<void>()
                   : fail(ErrorKind::Storage, u"a mail cannot be written"_s);
    }

    static QString queryOf(const Demand& d)
    {
        QStringList parts;
        for (const QByteArray& word : d.words) {
            parts << u'"' + QString::fromUtf8(word) + u'"'; // "and" is a word here
        }
        if (!d.phrase.isEmpty()) {
            parts << u'"' + QString::fromUtf8(d.phrase.join(' ')) + u'"';
        }
        if (!d.prefix.isEmpty()) {
            parts << QString::fromUtf8(d.prefix) + u'*';
        }
        if (!d.name.isEmpty()) {
            parts << u"to:"_s + QString::fromUtf8(d.name);
        }
        if (!d.customer.isEmpty()) {
            parts << u"to:%1@c.example"_s.arg(QString::fromUtf8(d.customer));
        }
        if (d.days) {
            const auto day = [](qint64 since) { return QDate(1970, 1, 1).addDays(since).toString(Qt::ISODate); };
            parts << u"date:%1..%2"_s.arg(day(d.days->first), day(d.days->second));
        }
        return parts.isEmpty() ? u"*"_s : parts.join(u" and "_s);
    }

    Result<void> run(const QStringList& arguments)
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(u"notmuch"_s, QStringList{u"--config="_s + m_folder + u"/settings"_s} + arguments);
        const bool good = process.waitForFinished(-1) && process.exitCode() == 0;
        process.readAllStandardOutput();
        return good ? Result<void>() : fail(ErrorKind::Storage, u"notmuch failed"_s);
    }

    QString m_folder;
};

} // namespace

std::unique_ptr<Peer> notmuchPeer(const QString& folder)
{
    return QStandardPaths::findExecutable(u"notmuch"_s).isEmpty() ? nullptr
                                                                  : std::make_unique<Notmuch>(folder + u"/notmuch"_s);
}

} // namespace cf::bench
