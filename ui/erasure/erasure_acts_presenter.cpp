#include "ui/erasure/erasure_acts_presenter.h"

#include "models/base/sha256.h"
#include "models/evidence/result_export.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

Error rejected(const QString& code) { return {ErrorKind::Rejected, code, {}}; }

QByteArray populationOf(const std::vector<ErasureItem>& items)
{
    Sha256 hash;
    for (const ErasureItem& one : items) {
        hash.addData(one.communication.value().toUtf8() + '\n');
    }
    return hash.result();
}

/// Over what was decided of each, in the same order; `counterfoil-verify` holds ledgers to it.
QByteArray decidedOf(const std::vector<ErasureItem>& items)
{
    Sha256 hash;
    for (const ErasureItem& one : items) {
        const QStringList cells{one.communication.value(), one.isErased ? u"true"_s : u"false"_s, one.isRedacted ? u"true"_s : u"false"_s, QString(codeOf(one.standing.ground)),
                                one.standing.until ? one.standing.until->toString(Qt::ISODate) : QString()};
        hash.addData(cells.join(u'\t').toUtf8() + '\n');
    }
    return hash.result();
}

/// What its decision says: counts, hashes of the ids and of what was decided of each, and to when repositories were complete.
QJsonObject toldOf(const evidence::ErasureAssessment& assessment, const std::vector<ErasureItem>& items)
{
    QJsonObject findings;
    for (const auto& [finding, letters] : assessment.counts()) {
        findings.insert(codeOf(finding), letters);
    }
    QJsonArray repositories;
    for (const evidence::RepositoryStand& one : assessment.stands) {
        repositories.append(QJsonObject{{u"name"_s, one.name}, {u"completeTo"_s, evidence::timeJson(one.watermark)}});
    }
    return {{u"letters"_s, qint64(items.size())},
            {u"erased"_s, qint64(std::ranges::count_if(items, &ErasureItem::isErased))},
            {u"findings"_s, findings},
            {u"complete"_s, evidence::isComplete(assessment.stands)},
            {u"repositories"_s, repositories},
            {u"zone"_s, QString::fromLatin1(assessment.zone.id())},
            {u"population"_s, QString::fromLatin1(populationOf(items).toHex())},
            {u"decided"_s, QString::fromLatin1(decidedOf(items).toHex())}};
}

QJsonObject traceJson(const TraceReport& report)
{
    QJsonArray found;
    for (const ProfileTrace& one : report.found) {
        found.append(QJsonObject{{u"file"_s, one.file}, {u"place"_s, one.place}, {u"kind"_s, one.kind}, {u"times"_s, one.times}, {u"stands"_s, one.stands}, {u"letters"_s, QJsonArray::fromStringList(one.letters)}});
    }
    return {{u"clean"_s, report.isClean()}, {u"words"_s, report.words},         {u"files"_s, report.files},         {u"bytes"_s, report.bytes},           {u"unpacked"_s, report.unpacked},
            {u"found"_s, found},            {u"notInside"_s, QJsonArray::fromStringList(report.notInside)}, {u"indexSegments"_s, report.indexSegments}, {u"freePages"_s, report.freePages}, {u"writeAhead"_s, report.writeAhead}};
}

} // namespace

/// One carrying out.
struct ErasureActsPresenter::Carrying {
    QString id;
    std::shared_ptr<ErasureStand> stand;
    std::vector<CommunicationId> now; ///< to go from here
    QStringList toDestroy;            ///< ids: their records are there, and can be destroyed from here
    qint64 waiting = 0;               ///< in a disposition, or to be put into one
    QJsonArray stopped;               ///< ids of what something keeps by now, with what
    QString trouble;                  ///< why no disposition could be decided
    std::vector<SubjectWords> words;
    TraceReport trace;
    qint64 erased = 0;
};

ErasureActsPresenter::ErasureActsPresenter(ErasureParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_disposing(parts.retention)
{
    connect(&m_disposing, &DispositionActsPresenter::planned, this, [this](const std::shared_ptr<const PlannedDisposal>& planned) { m_disposing.decide(planned); });
    connect(&m_disposing, &DispositionActsPresenter::decided, this, [this](const QString&, qint64 letters) { std::exchange(m_disposed, {})(nullptr, letters); });
    connect(&m_disposing, &DispositionActsPresenter::failed, this, [this](const Error& error) { std::exchange(m_disposed, {})(&error, 0); });
}

void ErasureActsPresenter::fail(const Error& error)
{
    m_isBusy = false;
    Q_EMIT failed(error);
}

void ErasureActsPresenter::finish(const QString& id)
{
    m_isBusy = false;
    Q_EMIT done(id);
}

void ErasureActsPresenter::take(const ErasureRequest& request, const QStringList& customers)
{
    m_isBusy = true;
    const RetentionParts& parts = m_parts.retention;
    const QDate today = QDateTime::fromMSecsSinceEpoch(parts.clock.now(), parts.businessZone).date();
    QStringList ids;
    for (const QString& one : customers) {
        ids << one.trimmed();
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    if (const QString fault = ids.isEmpty() ? u"customer"_s : faultOf(request, today); !fault.isEmpty()) {
        fail(rejected(fault));
        return;
    }
    then(m_parts.requests.take(request, ids, parts.person, parts.clock.now()), [this, id = request.id] { finish(id); });
}

void ErasureActsPresenter::look(const QString& id)
{
    m_isBusy = true;
    stand(id, false, [this](const std::shared_ptr<ErasureStand>& stand) {
        m_isBusy = false;
        Q_EMIT stood(stand);
    });
}

void ErasureActsPresenter::decide(const QString& id, const std::vector<ErasureChoice>& choices)
{
    m_isBusy = true;
    stand(id, true, [this, id, choices](const std::shared_ptr<ErasureStand>& stand) {
        const KeptErasure& kept = stand->kept;
        if (kept.isClosed() || !stand->assessment.faults.empty()) {
            fail(rejected(kept.isClosed() ? u"closed"_s : u"plan-fault"_s));
            return;
        }
        std::vector<ErasureItem> items;
        std::set<QString> said;
        for (const evidence::AssessedLetter& letter : stand->assessment.letters) {
            ErasureItem item{letter.facts.communication, letter.facts.repository, letter.facts.record, letter.standing, false, false, {}};
            const ErasureFinding finding = letter.standing.finding;
            item.isErased = finding == ErasureFinding::Erase || finding == ErasureFinding::EraseThere || finding == ErasureFinding::EraseHere;
            const auto choice = std::ranges::find(choices, item.communication, &ErasureChoice::communication);
            if (choice == choices.end() && needsPerson(finding)) {
                fail(rejected(u"undecided "_s + item.communication.value()));
                return;
            }
            if (choice != choices.end()) {
                said.insert(item.communication.value());
                // What holds it, and what nobody knows the period of, is no matter of choice.
                const bool isKept = finding == ErasureFinding::Keep || finding == ErasureFinding::Undetermined;
                const QString fault = choice->isErased && isKept ? u"kept "_s : choice->reason.trimmed().isEmpty() ? u"reason "_s : QString();
                if (!fault.isEmpty()) {
                    fail(rejected(fault + item.communication.value()));
                    return;
                }
                item.isErased = choice->isErased;
                item.isRedacted = choice->isRedacted && finding == ErasureFinding::Shared;
                item.reason = choice->reason.trimmed();
            }
            items.push_back(std::move(item));
        }
        for (const ErasureChoice& one : choices) {
            if (!said.contains(one.communication.value())) {
                fail(rejected(u"unknown "_s + one.communication.value()));
                return;
            }
        }
        // What went already under an earlier decision stays decided.
        for (const ErasureItem& one : kept.items) {
            const bool isGone = std::ranges::find(stand->erased, one.communication.value()) != stand->erased.end();
            if (one.isErased && isGone && std::ranges::find(items, one.communication, &ErasureItem::communication) == items.end()) {
                items.push_back(one);
            }
        }
        if (items.empty()) {
            fail(rejected(u"nothing"_s));
            return;
        }
        const RetentionParts& parts = m_parts.retention;
        const ErasureStep step{0, parts.clock.now(), parts.person, ErasureDeed::Decided, toldOf(stand->assessment, items)};
        then(m_parts.requests.decide(id, step, items), [this, id] { finish(id); });
    });
}

void ErasureActsPresenter::note(const QString& id, ErasureDeed deed, const QJsonObject& told)
{
    m_isBusy = true;
    const RetentionParts& parts = m_parts.retention;
    then(m_parts.requests.note(id, {0, parts.clock.now(), parts.person, deed, told}), [this, id, deed](int) {
        if (deed != ErasureDeed::Closed) {
            finish(id);
            return;
        }
        then(m_parts.erasing.tidyDesk(), [this, id] { finish(id); }); // who it was leaves the file
    });
}

void ErasureActsPresenter::carryOut(const QString& id)
{
    m_isBusy = true;
    stand(id, false, [this, id](const std::shared_ptr<ErasureStand>& stand) {
        if (!stand->kept.isApproved() || stand->kept.isClosed()) {
            fail(rejected(stand->kept.isClosed() ? u"closed"_s : u"not-approved"_s));
            return;
        }
        auto carrying = std::make_shared<Carrying>();
        carrying->id = id;
        carrying->stand = stand;
        sort(carrying);
        dispose(carrying);
    });
}

/// By what is so now.
void ErasureActsPresenter::sort(const std::shared_ptr<Carrying>& carrying)
{
    for (const ErasureItem& item : carrying->stand->kept.items) {
        const auto& letters = carrying->stand->assessment.letters;
        const auto now = std::ranges::find_if(letters, [&](const evidence::AssessedLetter& one) { return one.facts.communication == item.communication; });
        if (!item.isErased || now == letters.end()) {
            continue;
        }
        const auto has = [&](BlockReason reason) { return std::ranges::any_of(now->standing.blocks, [reason](const DispositionBlock& one) { return one.reason == reason; }); };
        const ErasureFinding finding = now->standing.finding;
        const bool isGone = has(BlockReason::NotThere), isDecided = finding != ErasureFinding::Shared || item.standing.finding == ErasureFinding::Shared; // nobody was asked of somebody who came to it since
        if (finding == ErasureFinding::Keep || finding == ErasureFinding::Undetermined || !isDecided) {
            carrying->stopped.append(QJsonObject{{u"id"_s, item.communication.value()}, {u"what"_s, blockText(now->standing.blocks)}});
        } else if (isGone || has(BlockReason::NoMeans)) {
            carrying->now.push_back(item.communication);
        } else {
            ++carrying->waiting;
            if (!has(BlockReason::UnderReview)) {
                carrying->toDestroy << item.communication.value();
            }
        }
    }
}

void ErasureActsPresenter::dispose(const std::shared_ptr<Carrying>& carrying)
{
    if (carrying->toDestroy.isEmpty()) {
        erase(carrying);
        return;
    }
    const ErasureRequest& request = carrying->stand->kept.request;
    Disposition disposition;
    disposition.id = newDispositionId();
    disposition.title = tr("Erasure request %1").arg(request.reference);
    disposition.reason = disposition.title + u" ("_s + carrying->id + u')'; // by which it is found again
    disposition.authority = u"GDPR art. 17"_s;
    m_disposed = [this, carrying](const Error* error, qint64) {
        carrying->trouble = error ? error->detail : QString();
        erase(carrying);
    };
    m_disposing.plan(disposition, {}, carrying->toDestroy);
}

void ErasureActsPresenter::erase(const std::shared_ptr<Carrying>& carrying)
{
    const QString id = carrying->id;
    then(m_parts.erasing.wordsOf(carrying->now), [this, carrying, id](const std::vector<SubjectWords>& words) {
        // They are kept until the request is closed: what was erased cannot be asked for them any more.
        then(m_parts.requests.keepWords(id, words), [this, carrying, id](const std::vector<SubjectWords>& all) {
            carrying->words = all;
            eraseFree(carrying);
        });
    });
}

/// Once more right before: a matter that took a letter since it was judged keeps it.
void ErasureActsPresenter::eraseFree(const std::shared_ptr<Carrying>& carrying)
{
    QStringList ids;
    for (const CommunicationId& one : carrying->now) {
        ids << one.value();
    }
    const RetentionParts& parts = m_parts.retention;
    then(parts.desk.dispositionMaterial(ids, parts.clock.now()), [this, carrying](const DispositionMaterial& material) {
        for (const auto& [letter, matter] : material.held) {
            if (std::erase(carrying->now, letter) > 0) {
                carrying->stopped.append(QJsonObject{{u"id"_s, letter.value()}, {u"what"_s, blockText({{BlockReason::Matter, matter}})}});
            }
        }
        then(m_parts.erasing.erase(carrying->now, carrying->id), [this, carrying](const ErasureOutcome& outcome) {
            carrying->erased = outcome.letters;
            then(m_parts.erasing.tidyDesk(), [this, carrying] {
                then(m_parts.erasing.search(carrying->words), [this, carrying](const TraceReport& trace) {
                    carrying->trace = trace;
                    noteCarried(carrying);
                });
            });
        });
    });
}

void ErasureActsPresenter::noteCarried(const std::shared_ptr<Carrying>& carrying)
{
    const RetentionParts& parts = m_parts.retention;
    QJsonObject told{{u"erased"_s, carrying->erased},     {u"waiting"_s, carrying->waiting},
                     {u"stopped"_s, carrying->stopped},   {u"done"_s, carrying->waiting == 0 && carrying->stopped.isEmpty() && carrying->trace.isClean()},
                     {u"trace"_s, traceJson(carrying->trace)}};
    if (!carrying->trouble.isEmpty()) {
        told.insert(u"trouble"_s, carrying->trouble);
    }
    then(m_parts.requests.note(carrying->id, {0, parts.clock.now(), parts.person, ErasureDeed::CarriedOut, told}), [this, id = carrying->id](int) { finish(id); });
}

void ErasureActsPresenter::check(const QString& id)
{
    m_isBusy = true;
    stand(id, false, [this, id](const std::shared_ptr<ErasureStand>& stand) {
        QJsonArray free, again;
        for (const CommunicationId& one : stand->free) {
            free.append(one.value());
        }
        for (const QString& one : stand->shownAgain) {
            again.append(one);
        }
        if (stand->kept.isClosed()) { // it is not opened again; what is free now is told
            finish(id);
            return;
        }
        const RetentionParts& parts = m_parts.retention;
        then(m_parts.requests.note(id, {0, parts.clock.now(), parts.person, ErasureDeed::Checked, {{u"free"_s, free}, {u"shownAgain"_s, again}}}), [this, id](int) { finish(id); });
    });
}

} // namespace cf::ui
