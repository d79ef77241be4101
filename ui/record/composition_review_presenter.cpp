#include "ui/record/composition_review_presenter.h"

#include "models/base/on_pool.h"
#include "models/base/sha256.h"
#include "models/domain/connection_setting.h"
#include "models/domain/document_filing.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ReviewWords)
};

constexpr int reviewsAtOnce = 500; // that are read; all of them are

bool isKeeping = false, isWantedAgain = false; // of the GUI thread
Q_GLOBAL_STATIC(QSet<QString>, keptKeys)         // of commands whose report is kept, as far as this program knows

QByteArray sentHashOf(const Intent& intent)
{
    const auto* deed = std::get_if<FileDocument>(&intent.command.deed);
    return deed ? deed->sha256 : QByteArray();
}

KeptValidation keptOf(const Plan& plan, const Intent& intent, UtcMs at)
{
    const QByteArray& report = intent.effect.bytes;
    const ReviewReport read = readReviewReport(report, sentHashOf(intent));
    const QJsonObject told{{u"kind"_s, u"composition-review"_s},
                           {u"command"_s, intent.command.key},
                           {u"system"_s, intent.system.value()},
                           {u"sentSha256"_s, QString::fromLatin1(sentHashOf(intent).toHex())},
                           {u"reportSha256"_s, QString::fromLatin1(sha256Of(report).toHex())},
                           {u"report"_s, QString::fromLatin1(report.toBase64())}};
    KeptValidation kept;
    kept.communication = intent.about;
    kept.at = at;
    kept.person = plan.person;
    kept.outcome = keptReviewOutcome(read.verdict);
    kept.report = QJsonDocument(told).toJson(QJsonDocument::Compact);
    return kept;
}

/// Goes through those that are done, one after another.
class Keeping : public QObject
{
public:
    Keeping(outbox::Outbox& outbox, desk::Desk& desk, const Clock& clock, QObject* parent)
        : QObject(parent)
        , m_outbox(outbox)
        , m_desk(desk)
        , m_clock(clock)
    {
        isKeeping = true;
        begin();
    }
    ~Keeping() override
    {
        if (!m_isOver) {
            isKeeping = false;
        }
    }

private:
    void begin(const QString& before = {})
    {
        isWantedAgain = isWantedAgain && !before.isEmpty();
        deliver(m_outbox.plansWithCommand(reviewPlanKind.toString(), reviewsAtOnce, before), this, [this](const Result<std::vector<outbox::PlanWithCommand>>& plans) {
            for (const outbox::PlanWithCommand& one : plans.value_or(std::vector<outbox::PlanWithCommand>())) {
                if (one.first.state == IntentState::Done && !keptKeys->contains(one.plan.id)) {
                    m_left.push_back(one.plan);
                }
            }
            m_before = plans && int(plans->size()) == reviewsAtOnce ? plans->back().plan.id : QString(); // more, when these are kept
            next();
        });
    }
    void next()
    {
        if (m_left.empty() && !m_before.isEmpty()) {
            begin(m_before);
            return;
        }
        if (m_left.empty() && isWantedAgain) {
            begin();
            return;
        }
        if (m_left.empty()) {
            isKeeping = false;
            m_isOver = true;
            deleteLater();
            return;
        }
        const Plan plan = m_left.back();
        m_left.pop_back();
        deliver(m_outbox.intent(plan.id), this, [this, plan](const Result<std::optional<Intent>>& intent) {
            if (!intent || !*intent || (*intent)->effect.bytes.isEmpty()) {
                next();
                return;
            }
            deliver(m_desk.validationsOf((*intent)->about), this, [this, plan, intent = **intent](const Result<std::vector<KeptValidation>>& kept) {
                const QByteArray key = '"' + intent.command.key.toUtf8() + '"';
                const bool isKept = !kept || std::ranges::any_of(*kept, [&key](const KeptValidation& one) { return one.report.contains(key); });
                if (isKept) {
                    keptKeys->insert(kept ? plan.id : QString());
                    next();
                    return;
                }
                deliver(m_desk.keepValidation(keptOf(plan, intent, m_clock.now())), this, [this, id = plan.id](const Result<void>& written) {
                    keptKeys->insert(written ? id : QString());
                    next();
                });
            });
        });
    }
    outbox::Outbox& m_outbox;
    desk::Desk& m_desk;
    const Clock& m_clock;
    std::vector<Plan> m_left;
    QString m_before; ///< the oldest plan that was read; empty: there are none before it
    bool m_isOver = false;
};

} // namespace

void keepReviewReports(outbox::Outbox& outbox, desk::Desk& desk, const Clock& clock, QObject* receiver)
{
    isWantedAgain = isKeeping;
    if (!isKeeping) {
        new Keeping(outbox, desk, clock, receiver);
    }
}

QString keptReviewOutcome(ReviewVerdict verdict) { return u"REVIEW_"_s + codeOf(verdict); }

QString reviewVerdictSentence(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::Passed: return ReviewWords::tr("Reviewed by composition: nothing was found against it");
    case ReviewVerdict::Failed: return ReviewWords::tr("Reviewed by composition: something does not fit");
    case ReviewVerdict::OtherBytes: return ReviewWords::tr("The report speaks of other bytes than were sent");
    case ReviewVerdict::NotRead: return ReviewWords::tr("A report came that nobody here understands; it is kept as it came");
    }
    return {};
}

MarkedText reviewVerdictMark(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::Passed: return {u"tick"_s, {}, Mark::Verified};
    case ReviewVerdict::NotRead: return {u"warn"_s, {}, Mark::Uncertain};
    case ReviewVerdict::Failed:
    case ReviewVerdict::OtherBytes: break;
    }
    return {u"cross"_s, {}, Mark::Failed};
}

QList<RecordFact> reviewRecordFacts(const CompositionReview& review, const OutboxTelling& telling)
{
    const auto* deed = std::get_if<FileDocument>(&review.intent.command.deed);
    QList<RecordFact> facts;
    //: %1 the name of a system, %2 a service of it
    facts.append({ReviewWords::tr("Sent to"), ReviewWords::tr("%1, %2").arg(review.system, deed ? reviewServiceOf(*deed) : QString())});
    //: %1 a time, %2 a person
    facts.append({ReviewWords::tr("Asked for"), ReviewWords::tr("%1, by %2").arg(telling.time(review.asked), review.person)});
    facts.append({ReviewWords::tr("SHA-256 of what was sent"), QString::fromLatin1(sentHashOf(review.intent).toHex()), {}, true});
    if (review.reportSha256.isEmpty()) {
        const MarkedText mark = intentMark(review.intent);
        facts.append({ReviewWords::tr("Standing"), intentStageWords(review.intent, telling), {mark.icon, {}, mark.mark}});
        return facts;
    }
    facts.append({ReviewWords::tr("Report"), reviewVerdictSentence(review.report.verdict), reviewVerdictMark(review.report.verdict)});
    for (const ReviewCheck& one : review.report.checks) {
        const bool isPassed = one.result == u"PASSED";
        facts.append({one.name, one.detail.isEmpty() ? one.result : u"%1: %2"_s.arg(one.result, one.detail), {isPassed ? u"tick"_s : u"cross"_s, {}, isPassed ? Mark::Verified : Mark::Failed}});
    }
    facts.append({ReviewWords::tr("SHA-256 of the report"), QString::fromLatin1(review.reportSha256.toHex()), {}, true});
    return facts;
}

CompositionReviewPresenter::CompositionReviewPresenter(CompositionReviewParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, &CompositionReviewPresenter::readReviews);
}

OutboxTelling CompositionReviewPresenter::telling() const { return {m_parts.clock.now(), m_parts.businessZone}; }

QString CompositionReviewPresenter::service() const { return m_system ? m_system->connection[u"reviewService"_s] : QString(); }

void CompositionReviewPresenter::show(const cache::Record& record)
{
    m_record = record;
    m_isKnown = false;
    m_unread.clear();
    m_reviews.clear();
    deliver(m_parts.cache.repositories(), this, [this](const Result<std::vector<Repository>>& all) {
        m_system.reset();
        for (const Repository& one : all.value_or(std::vector<Repository>())) {
            const bool isUsable = one.kind == RepositoryKind::Exstream && !disconnectedSince(one.connection);
            const bool isBetter = !m_system || (service().isEmpty() && !one.connection[u"reviewService"_s].isEmpty());
            if (isUsable && isBetter) {
                m_system = one;
            }
        }
        m_isKnown = true;
        readReviews();
        Q_EMIT changed();
    });
}

QString CompositionReviewPresenter::barred() const
{
    if (!m_isKnown) {
        return tr("It is still being looked at.");
    }
    if (!m_unread.isEmpty()) {
        return tr("What was sent before could not be read: %1").arg(m_unread);
    }
    if (!m_system) {
        return tr("No composition system is connected.");
    }
    if (!service().contains(u'/')) {
        return tr("%1 names no service that reviews documents. Name one in its settings, under “Service that reviews documents”.").arg(m_system->name);
    }
    const bool isRecorded = !m_record.renditions.empty() && !m_record.renditions.front().status.sha256.isEmpty();
    if (!isRecorded) {
        return tr("The archived bytes were never read here, so that nothing says what is sent.");
    }
    if (const qint64 bytes = m_record.renditions.front().rendition.bytes; bytes > mostReviewedBytes) {
        return tr("It has %1, and %2 is the most that is sent for review from here.").arg(QLocale().formattedDataSize(bytes), QLocale().formattedDataSize(mostReviewedBytes));
    }
    if (m_record.renditions.front().rendition.pageFrom) {
        return tr("The letter is a part of a larger file, which holds letters of others.");
    }
    return m_isSending ? tr("The archived bytes are being fetched and compared.") : QString();
}

void CompositionReviewPresenter::send()
{
    if (const QString bar = barred(); !bar.isEmpty()) {
        Q_EMIT told(tr("Not sent: %1").arg(bar));
        return;
    }
    m_isSending = true;
    Q_EMIT changed();
    deliver(m_parts.content.content(m_record.renditions.front().status.ref, mostReviewedBytes), this, [this](const Result<QByteArray>& bytes) {
        if (!bytes) {
            m_isSending = false;
            Q_EMIT told(tr("Not sent: %1").arg(errorText(bytes.error())));
            Q_EMIT changed();
            return;
        }
        const auto comparing = onPool([bytes = *bytes, sha256 = m_record.renditions.front().status.sha256] { return Result<bool>(sha256Of(bytes) == sha256); });
        deliver(comparing, this, [this, bytes = *bytes](const Result<bool>& isEqual) {
            if (isEqual && *isEqual) {
                submit(bytes);
                return;
            }
            m_isSending = false;
            Q_EMIT told(tr("Not sent: the archived bytes are not those that were recorded."));
            Q_EMIT changed();
        });
    });
}

void CompositionReviewPresenter::submit(const QByteArray& bytes)
{
    const Communication& letter = m_record.communication;
    const cache::RenditionRecord& first = m_record.renditions.front();
    const QString title = tr("Send %1 to composition for review").arg(letter.title.isEmpty() ? letter.documentId : letter.title);
    const PlannedReview planned = plannedReview(letter, first.rendition, m_record.repositoryName, bytes, first.status.sha256, m_system->id, service(), title, m_parts.person, m_parts.clock.now());
    deliver(m_parts.outbox.submit(planned.plan, {planned.intent}, m_parts.clock.now()), this, [this](const Result<void>& kept) {
        m_isSending = false; // a second one is asked for when the first is on the disk
        Q_EMIT told(kept ? tr("It lies in the outbox, on its way to %1").arg(systemName()) : tr("Not sent: %1").arg(errorText(kept.error())));
    });
}

void CompositionReviewPresenter::readReviews()
{
    if (!m_isKnown) {
        return;
    }
    deliver(m_parts.outbox.plansAbout(reviewPlanKind.toString(), m_record.communication.id.value()), this, [this, sequence = ++m_sequence](const Result<std::vector<outbox::PlanWithCommand>>& plans) {
        if (sequence != m_sequence) {
            return;
        }
        m_unread = plans ? QString() : errorText(plans.error());
        if (!plans) { // whether it was sent before must be known
            Q_EMIT changed();
            return;
        }
        m_reviews.clear();
        for (const outbox::PlanWithCommand& one : *plans) {
            m_reviews.push_back({one.first, m_system && m_system->id == one.first.system ? m_system->name : one.first.system.value(), one.plan.person, one.plan.created, {}, {}});
        }
        keepReviewReports(m_parts.outbox, m_parts.desk, m_parts.clock, &m_parts.outbox);
        readReport(0);
    });
}

void CompositionReviewPresenter::readReport(size_t at)
{
    while (at < m_reviews.size() && m_reviews[at].intent.state != IntentState::Done) {
        ++at;
    }
    if (at >= m_reviews.size()) {
        Q_EMIT changed();
        return;
    }
    deliver(m_parts.outbox.intent(m_reviews[at].intent.command.key), this, [this, at, sequence = m_sequence](const Result<std::optional<Intent>>& intent) {
        if (sequence != m_sequence) {
            return;
        }
        if (intent && *intent && !(*intent)->effect.bytes.isEmpty()) {
            const QByteArray& report = (*intent)->effect.bytes;
            m_reviews[at].report = readReviewReport(report, sentHashOf(**intent));
            m_reviews[at].reportSha256 = sha256Of(report);
        }
        readReport(at + 1);
    });
}

} // namespace cf::ui
