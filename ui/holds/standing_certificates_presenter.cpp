#include "ui/holds/standing_certificates_presenter.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "models/base/sha256.h"
#include "models/domain/role.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/roles/standing_presenter.h"
#include "ui/search/words_presenter.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cf::ui {

QString certificateDirectory(const QString& profile) { return QDir(profile).filePath(u"certificates"_s); }

QFuture<Result<std::vector<CertificateFile>>> lookAtCertificates(const QString& directory, std::vector<MadeCertificate> made)
{
    return onPool([directory, made = std::move(made)]() -> Result<std::vector<CertificateFile>> {
        std::vector<CertificateFile> all;
        for (const MadeCertificate& one : made) {
            const QString path = QDir(directory).filePath(QFileInfo(one.file).fileName()); // a step of another profile may name anything
            const auto file = QFile::exists(path) ? leftFile(path) : Result<LeftFile>(fail(ErrorKind::NotFound, {}));
            all.push_back(!file ? CertificateFile::Missing : file->sha256 == one.sha256 && QFile::exists(path + u".minisig"_s) ? CertificateFile::AsMade : CertificateFile::Changed);
        }
        return all;
    });
}

StandingCertificates::StandingCertificates(CertificateParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_paper(m_parts.secrets, m_parts.draw)
    , m_lock(QDir(m_parts.directory).filePath(u"making.lock"_s))
{
    constexpr int dayMs = 86'400'000;
    m_lock.setStaleLockTime(dayMs); // a process that died is noticed by its id at once, and by this where it had not written that yet
    connect(&m_paper, &SealedPaperPresenter::written, this, [this](const QString& path, const QString& key) {
        m_key = key;
        note(path);
    });
    connect(&m_paper, &SealedPaperPresenter::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Cancelled || refusalIn(error)) { // a role that changed meanwhile
            end();
        } else {
            miss(error.kind);
        }
    });
}

QDate StandingCertificates::today() const { return QDateTime::fromMSecsSinceEpoch(m_parts.holds.clock.now(), m_parts.holds.businessZone).date(); }

void StandingCertificates::look(const QString& matter)
{
    if (m_isLooking) {
        m_isStale = true;
        return;
    }
    // Another person's program makes them then; a refusal after each sync would fill the log.
    for (const Right right : {Right::Certify, Right::Export, Right::Hold}) {
        if (const QString refusal = refusedHere(right); !refusal.isEmpty()) {
            Q_EMIT notLooked(refusal);
            Q_EMIT ended(0, 0);
            return;
        }
    }
    m_isLooking = true;
    m_made = m_missing = 0;
    deliver(m_parts.holds.desk.matters(), this, [this, matter](const Result<std::vector<KeptMatter>>& all) {
        m_left.clear();
        if (!all) {
            Q_EMIT notLooked(errorText(all.error()));
            end();
            return;
        }
        for (const KeptMatter& one : *all) {
            if ((matter.isEmpty() || one.matter.id == matter) && isCertificateDue(one, today())) {
                m_left.push_back(one.matter.id);
            }
        }
        if (m_left.empty()) {
            end();
            return;
        }
        // Where there is no lock for another reason, as on a full disk, there is no paper either: that is told of each of them.
        if (QDir().mkpath(m_parts.directory) && !m_lock.tryLock() && m_lock.error() == QLockFile::LockFailedError) {
            m_left.clear();
            Q_EMIT notLooked(tr("Another process is making certificates."));
        }
        next();
    });
}

void StandingCertificates::next()
{
    if (m_left.empty()) {
        end();
        return;
    }
    const QString id = m_left.front();
    m_left.pop_front();
    m_day = today();
    const HoldParts& parts = m_parts.holds;
    deliver(readHoldBook(parts.desk, parts.outbox, parts.cache, id, this, m_day), this, [this](const Result<HoldBook>& book) {
        // Behind the lock: what another process made meanwhile is not made again.
        if (book && isCertificateDue(book->kept, m_day)) {
            make(*book);
            return;
        }
        if (!book) {
            ++m_missing;
            Q_EMIT notLooked(errorText(book.error()));
        }
        next();
    });
}

void StandingCertificates::make(const HoldBook& book)
{
    m_kept = book.kept;
    const HoldParts& parts = m_parts.holds;
    const TimeTelling telling{query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{parts.clock.now(), parts.businessZone, Qt::Monday}};
    // The same name for one day: what a program left that was killed before the step is written anew.
    const QString path = QDir(m_parts.directory).filePath(certificateFileName(book.kept.matter, m_day));
    m_paper.write(holdPaper(book, path, telling, m_parts.program), Signing::Required, Asking::Nobody);
}

void StandingCertificates::note(const QString& path)
{
    deliver(onPool([path] { return leftFile(path); }), this, [this, path](const Result<LeftFile>& file) {
        if (!file) {
            miss(file.error().kind);
            return;
        }
        const HoldParts& parts = m_parts.holds;
        const MatterStep step{0, parts.clock.now(), parts.person, MatterDeed::Certified,
                              {{u"day"_s, m_day.toString(Qt::ISODate)}, {u"zone"_s, QString::fromLatin1(parts.businessZone.id())}, {u"file"_s, QFileInfo(path).fileName()},
                               {u"sha256"_s, QString::fromLatin1(file->sha256.toHex())}, {u"bytes"_s, file->bytes}, {u"key"_s, m_key}}};
        deliver(parts.desk.noteMatter(m_kept.matter.id, step), this, [this, path](const Result<int>& noted) {
            if (!noted && noted.error().kind == ErrorKind::Conflict) { // released meanwhile: none is wanted any more
                next();
                return;
            }
            if (!noted) { // the disk is full: it lies there, and nothing says so
                miss(noted.error().kind);
                return;
            }
            ++m_made;
            Q_EMIT made(m_kept.matter.number, path);
            next();
        });
    });
}

void StandingCertificates::miss(ErrorKind why)
{
    ++m_missing;
    const MissingCertificate missed{m_day, why};
    const auto before = missingCertificate(m_kept);
    if (before && before->day == m_day && missingCertificateCode(before->why) == missingCertificateCode(why)) {
        next(); // it is tried again after each sync, and told once a day
        return;
    }
    const HoldParts& parts = m_parts.holds;
    const MatterStep step{0, parts.clock.now(), parts.person, MatterDeed::Uncertified, {{u"day"_s, m_day.toString(Qt::ISODate)}, {u"why"_s, QString(missingCertificateCode(why))}}};
    deliver(parts.desk.noteMatter(m_kept.matter.id, step), this, [this, missed](const Result<int>&) {
        Q_EMIT missing(m_kept.matter.number, missed);
        next();
    });
}

void StandingCertificates::end()
{
    m_lock.unlock();
    m_isLooking = false;
    Q_EMIT ended(m_made, m_missing);
    if (std::exchange(m_isStale, false)) {
        look();
    }
}

} // namespace cf::ui
