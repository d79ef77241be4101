#include "ui/packs/packs_presenter.h"

#include "models/base/deliver.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

PacksPresenter::PacksPresenter(PacksParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_preview(m_parts.seal.content, m_parts.seal.reader)
    , m_sealer(m_parts.seal)
    , m_filing({m_parts.cache, m_parts.outbox, m_parts.seal.clock, m_parts.seal.businessZone, m_parts.seal.profile, m_parts.person})
    , m_checklists(evidence::readPackChecklists(m_parts.seal.profile))
{
    connect(&m_parts.cache, &cache::Cache::changed, this, &PacksPresenter::stale);
    connect(&m_parts.seal.desk, &desk::Desk::packsChanged, this, &PacksPresenter::stale);
    connect(&m_parts.seal.desk, &desk::Desk::disputesChanged, this, &PacksPresenter::stale);
    connect(&m_filing, &PackFilingPresenter::changed, this, &PacksPresenter::changed);
    connect(&m_filing, &PackFilingPresenter::told, this, &PacksPresenter::told);
    connect(&m_sealer, &PackSealPresenter::progressed, this, &PacksPresenter::changed);
    connect(&m_sealer, &PackSealPresenter::refused, this, [this](const QString& sentence) {
        Q_EMIT told(tr("Not sealed: %1").arg(sentence));
        Q_EMIT changed();
    });
    connect(&m_sealer, &PackSealPresenter::failed, this, [this](const Error& error, const QString& item) {
        Q_EMIT told(item.isEmpty() ? tr("Not sealed: %1").arg(errorText(error)) : tr("Not sealed because of %1: %2").arg(item, errorText(error)));
        Q_EMIT changed();
    });
    connect(&m_sealer, &PackSealPresenter::sealed, this, [this](const Pack& pack, const QString&, const QString& whyUnsigned) {
        if (pack.id == m_pack.id) {
            take(pack);
        }
        const QString sentence = tr("%1 is sealed as version %2 and kept here").arg(pack.title).arg(pack.versions.back().number);
        Q_EMIT told(whyUnsigned.isEmpty() ? sentence : tr("%1; it is not signed: %2").arg(sentence, whyUnsigned));
    });
}

PacksPresenter::~PacksPresenter()
{
    if (m_reading) {
        m_reading->request();
    }
}

void PacksPresenter::stale()
{
    m_isStale = true;
    setActive(m_isActive);
}

void PacksPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        m_isStale = false;
        readList();
        readReview();
    }
}

void PacksPresenter::readList()
{
    deliver(m_parts.seal.desk.packs(), this, [this, sequence = ++m_sequence](const Result<std::vector<Pack>>& packs) {
        if (sequence != m_sequence) {
            return;
        }
        m_phase = packs ? Phase::Ready : Phase::Failed;
        m_failure = packs ? QString() : errorText(packs.error());
        if (packs) {
            m_table.set(*packs, telling());
        }
        Q_EMIT changed();
    });
}

void PacksPresenter::readLinks(std::function<void(std::vector<DisputeLink>)> then)
{
    deliver(m_parts.seal.desk.disputeLinks(), this, [then = std::move(then)](const Result<std::vector<DisputeLink>>& links) { then(links ? *links : std::vector<DisputeLink>()); });
}

void PacksPresenter::readReview()
{
    if (!isOpen()) {
        return;
    }
    m_isLooking = true;
    readLinks([this, sequence = ++m_reviewSequence](std::vector<DisputeLink> links) {
        if (sequence != m_reviewSequence) {
            return;
        }
        if (m_reading) {
            m_reading->request();
        }
        m_reading = std::make_shared<store::Interrupt>();
        deliver(evidence::packReviewOf(m_parts.cache, m_parts.searches, std::move(links), m_pack, calendar(), m_reading), this, [this, sequence](const Result<evidence::PackReview>& review) {
            if (sequence != m_reviewSequence) {
                return;
            }
            m_isLooking = false;
            if (review) {
                m_review = *review;
                m_filing.look(m_pack, review->about.workspace);
                look(m_looked);
            } else {
                m_review.reset();
                m_failure = errorText(review.error());
            }
            Q_EMIT changed();
        });
    });
}

QString PacksPresenter::scope() const
{
    if (!isOpen()) {
        return m_phase == Phase::Ready ? tr("%Ln pack(s) of this profile", nullptr, m_table.rowCount()) + u" · "_s + tr("times: %1").arg(zoneWord({}, m_parts.seal.businessZone)) : QString();
    }
    QStringList parts{u"%1 %2"_s.arg(packSubjectWord(m_pack.subject.kind), m_pack.subject.name), tr("%Ln item(s)", nullptr, int(m_pack.composition.items.size())), packStanding(m_pack, telling())};
    if (m_review) {
        for (const Scope::Entry& one : m_review->scope.entries) {
            parts << (one.watermark ? tr("%1 complete to %2").arg(one.name, instantWords(*one.watermark, telling())) : tr("%1 never complete yet").arg(one.name));
        }
    }
    return parts.join(u" · "_s);
}

void PacksPresenter::begin(const QString& name, std::optional<PackSubjectKind> kind)
{
    readLinks([this, name, kind](std::vector<DisputeLink> links) {
        deliver(evidence::packCaseOf(m_parts.cache, m_parts.searches, std::move(links), name, kind, calendar()), this, [this, name](const Result<evidence::PackCase>& about) {
            if (!about) {
                Q_EMIT told(about.error().kind == ErrorKind::NotFound ? tr("No dispute, workspace, case or document is called %1").arg(name) : errorText(about.error()));
                return;
            }
            const Pack made = evidence::beginPack(*about, evidence::usualChecklist(m_checklists, about->subject.kind), m_parts.person, m_parts.seal.clock.now());
            deliver(m_parts.seal.desk.beginPack(made), this, [this, id = made.id](const Result<void>& begun) { begun ? open(id) : told(errorText(begun.error())); });
        });
    });
}

void PacksPresenter::open(const QString& id)
{
    deliver(m_parts.seal.desk.pack(id), this, [this](const Result<Pack>& pack) {
        if (!pack) {
            Q_EMIT told(errorText(pack.error()));
            return;
        }
        close();
        m_pack = *pack;
        Q_EMIT opened();
        Q_EMIT changed();
        readReview();
    });
}

void PacksPresenter::close()
{
    ++m_reviewSequence;
    m_pack = {};
    m_review.reset();
    m_looked.clear();
    m_isLooking = false;
    m_preview.clear();
    m_filing.clear();
    Q_EMIT opened();
    Q_EMIT changed();
}

void PacksPresenter::take(const Result<Pack>& pack)
{
    if (!pack) {
        Q_EMIT told(pack.error().kind == ErrorKind::NotFound ? tr("There is nothing to undo, or to do again") : tr("Not kept: %1").arg(errorText(pack.error())));
        open(m_pack.id); // as it is on the disk
        return;
    }
    if (pack->id != m_pack.id) {
        return;
    }
    m_pack = *pack;
    Q_EMIT changed();
    readReview();
}

void PacksPresenter::look(const QString& key)
{
    m_looked = key;
    const PackItem* item = m_pack.composition.find(key);
    const evidence::ItemReview* seen = m_review ? m_review->find(key) : nullptr;
    if (!item) {
        m_preview.clear();
    } else if (seen && seen->place != evidence::ItemReview::Place::Unknown) {
        m_preview.show(*item, *seen);
    }
}

void PacksPresenter::seal(const QString& reason, const QString& why)
{
    if (!m_review || m_isLooking || m_pending > 0) {
        Q_EMIT told(tr("It is still being looked at."));
        return;
    }
    m_sealer.start({*m_review, reason, why, m_parts.person, (QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()).trimmed(), m_parts.signing});
    Q_EMIT changed();
}

const SealedPack* PacksPresenter::version(int number) const { return number < 1 || size_t(number) > m_pack.versions.size() ? nullptr : &m_pack.versions[size_t(number) - 1]; }

QFuture<Result<QString>> PacksPresenter::fileOf(int version) const { return keptPath(packFolder(m_parts.seal.profile), this->version(version) ? *this->version(version) : SealedPack()); }
QFuture<Result<QByteArray>> PacksPresenter::bytesOf(int version) const { return keptBytes(packFolder(m_parts.seal.profile), this->version(version) ? *this->version(version) : SealedPack()); }

void PacksPresenter::verify(int version)
{
    if (!this->version(version)) {
        return;
    }
    deliver(verifiedKept(packFolder(m_parts.seal.profile), *this->version(version)), this, [this, version](const Result<int>& files) {
        const bool isLost = !files && files.error().kind == ErrorKind::NotFound;
        Q_EMIT told(files    ? tr("Version %1 is as it was sealed, and each of its %Ln file(s) inside as its manifest says", nullptr, *files).arg(version)
                    : isLost ? tr("The kept file is missing, or not as it was sealed.")
                             : tr("Version %1 is not as its manifest says").arg(version));
    });
}

void PacksPresenter::saveTo(int version, const QString& path)
{
    if (!this->version(version)) {
        return;
    }
    const Leaving leaving{.what = u"pack"_s, .of = {{u"pack"_s, m_pack.id}}};
    beforeLeaving(this, leaving, [this, leaving, path, sealed = *this->version(version)](const std::optional<Error>& refused) {
        if (refused) {
            Q_EMIT told(tr("Not saved: %1").arg(refused->detail));
            return;
        }
        deliver(copiedKept(packFolder(m_parts.seal.profile), sealed, path), this, [this, leaving, path](const Result<bool>& saved) {
            const bool isLost = !saved && saved.error().kind == ErrorKind::NotFound;
            saved ? hasLeftAs(leaving, path, -1) : hasNotLeft(leaving);
            Q_EMIT told(saved ? tr("Saved as %1").arg(path) : isLost ? tr("The kept file is missing, or not as it was sealed.") : tr("Not saved: %1").arg(saved.error().detail));
        });
    });
}

void PacksPresenter::disclose(int version, const QString& to, const QString& manner, const PackAuthority& authority)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.seal.clock.now(), m_parts.seal.businessZone).date();
    deliver(m_parts.seal.desk.disclosePack(m_pack.id, {version, m_parts.seal.clock.now(), m_parts.person, to, manner, authority}, today), this, [this, version, to](const Result<Pack>& kept) {
        if (!kept) {
            Q_EMIT told(kept.error().kind == ErrorKind::Rejected ? tr("Not noted, and not to be given: %1").arg(packFaultSentence(kept.error().detail)) : tr("Not noted: %1").arg(errorText(kept.error())));
            return;
        }
        take(kept);
        Q_EMIT told(tr("Noted: version %1 was given to %2").arg(version).arg(to.trimmed()));
    });
}

} // namespace cf::ui
