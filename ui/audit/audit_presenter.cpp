#include "ui/audit/audit_presenter.h"

#include "ui/audit/audit_words_presenter.h"
#include "ui/roles/role_words_presenter.h"
#include "ui/roles/standing_presenter.h"
#include "ui/search/words_presenter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

AuditPresenter::AuditPresenter(AuditParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_witness(parts.witness)
    , m_fixity(parts.fixity)
    , m_acts(parts.holds)
    , m_paper(parts.secrets, parts.draw)
    , m_seen(std::make_shared<std::atomic<qint64>>(0))
{
    connectSteps();
    connect(&m_paper, &SealedPaperPresenter::written, this, &AuditPresenter::written);
    connect(&m_paper, &SealedPaperPresenter::failed, this, &AuditPresenter::failed);
}

AuditPresenter::~AuditPresenter()
{
    if (m_interrupt) {
        m_interrupt->request();
    }
}

QString AuditPresenter::barred() const
{
    if (isUnderWay()) {
        return tr("It is under way.");
    }
    for (const Right right : {Right::Verify, Right::ReadLog}) {
        if (const QString refusal = refusedHere(right); !refusal.isEmpty()) {
            return refusal;
        }
    }
    return {};
}

void AuditPresenter::begin(const AuditWish& wish)
{
    if (const QString bar = barred(); !bar.isEmpty()) {
        Q_EMIT told(bar);
        return;
    }
    m_wish = wish;
    m_run = {};
    m_run.id = newAuditId();
    m_run.person = m_parts.fixity.person;
    m_run.program = m_parts.program;
    m_run.began = m_parts.fixity.clock.now();
    m_enclosed.clear();
    m_draw.reset();
    m_isFinished = false;
    m_step.reset();
    m_phase = Phase::Running;
    const Act begun{ActKind::AuditRun, ActOutcome::Begun, m_run.person, {{u"run"_s, m_run.id}}, {}};
    deliver(m_parts.witness.log.note({begun}), this, [this](const Result<qint64>& noted) {
        if (noted) {
            go();
        } else {
            m_phase = Phase::Idle;
            Q_EMIT told(tr("Nothing was verified: the activity log cannot be written. %1").arg(errorText(noted.error())));
            Q_EMIT cancelled();
            Q_EMIT changed();
        }
    });
    Q_EMIT changed();
}

void AuditPresenter::pause()
{
    if (m_phase != Phase::Running) {
        return;
    }
    m_phase = Phase::Pausing;
    if (m_step == AuditStep::Files && m_fixity.isRunning()) {
        m_fixity.stop(); // what was read stays read, and the run goes on from there
    }
    Q_EMIT changed();
}

void AuditPresenter::resume()
{
    if (m_phase == Phase::Pausing) { // it had not come to it yet
        m_phase = m_step == AuditStep::Files && m_fixity.isRunning() ? Phase::Pausing : Phase::Running;
    } else if (m_phase == Phase::Paused) {
        m_phase = Phase::Running;
        m_draw && m_step == AuditStep::Files ? takeFiles() : go();
    }
    Q_EMIT changed();
}

void AuditPresenter::cancel()
{
    if (m_phase == Phase::Paused) {
        end(false);
        return;
    }
    if (!isUnderWay() || m_phase == Phase::Cancelling) {
        return;
    }
    m_phase = Phase::Cancelling;
    if (m_interrupt) {
        m_interrupt->request();
    }
    if (m_fixity.isRunning()) {
        m_fixity.stop();
    }
    if (m_acts.act() != HoldActsPresenter::Act::None) {
        m_acts.stop();
    }
    Q_EMIT changed();
}

bool AuditPresenter::isHalted()
{
    if (m_phase == Phase::Cancelling) {
        end(false);
        return true;
    }
    if (m_phase == Phase::Pausing) {
        m_phase = Phase::Paused;
        Q_EMIT changed();
        return true;
    }
    return false;
}

void AuditPresenter::go()
{
    if (isHalted()) {
        return;
    }
    for (const AuditStep step : allAuditSteps) {
        if (!m_run.of(step)) {
            m_step = step;
            Q_EMIT changed();
            take(step);
            return;
        }
    }
    end(true);
}

void AuditPresenter::end(bool isWhole)
{
    m_run.ended = m_parts.fixity.clock.now();
    m_step.reset();
    m_phase = Phase::Idle;
    m_isFinished = isWhole;
    const AuditOutcome outcome = m_run.outcome();
    m_parts.witness.log.noteSoon({ActKind::AuditRun, !isWhole ? ActOutcome::Partial : outcome == AuditOutcome::Wrong ? ActOutcome::Failed : ActOutcome::Done, m_run.person, {{u"run"_s, m_run.id}},
                                  {{u"steps"_s, qint64(m_run.findings.size())}, {u"is"_s, QString(codeOf(outcome))}}});
    if (isWhole) {
        m_enclosed.insert(m_enclosed.begin(), {u"audit.json"_s, u"application/json"_s, tr("What was verified, for programs"), QJsonDocument(auditJson(m_run)).toJson()});
    }
    Q_EMIT changed();
    if (isWhole) {
        Q_EMIT told(verdict());
        Q_EMIT finished();
    } else {
        Q_EMIT told(tr("Cancelled. What was read stays read; nothing was put into a bundle."));
        Q_EMIT cancelled();
    }
}

void AuditPresenter::note(AuditOutcome outcome, const QString& sentence, const QJsonObject& told)
{
    m_run.findings.push_back({*m_step, outcome, sentence, told});
    go();
}

QString AuditPresenter::verdict() const
{
    if (!m_isFinished) {
        return {};
    }
    QStringList wrong, open;
    for (const AuditFinding& one : m_run.findings) {
        if (one.outcome == AuditOutcome::Wrong) {
            wrong << auditStepWord(one.step);
        } else if (one.outcome == AuditOutcome::Open) {
            open << auditStepWord(one.step);
        }
    }
    if (!wrong.isEmpty()) {
        return tr("Something is not as it should be: %1.").arg(wrong.join(u", "_s));
    }
    return open.isEmpty() ? tr("All of it was verified, and is as it should be.") : tr("Nothing is wrong, but not all of it is proven: %1.").arg(open.join(u", "_s));
}

std::pair<qint64, qint64> AuditPresenter::progress() const
{
    if (!m_step) {
        return {0, 0};
    }
    switch (*m_step) {
    case AuditStep::Log: return {m_seen->load(), m_entries};
    case AuditStep::Files: return m_fixity.progress();
    case AuditStep::Holds: return {qint64(m_matterCount - m_matters.size()), qint64(m_matterCount)};
    case AuditStep::Certificates: return {qint64(m_packCount - m_packs.size()), qint64(m_packCount)};
    case AuditStep::Witnesses:
    case AuditStep::Permissions: break;
    }
    return {0, 0};
}

void AuditPresenter::write(const QString& path, Signing signing, Asking asking)
{
    if (!m_isFinished) {
        Q_EMIT failed({ErrorKind::Rejected, u"there is no finished run"_s, {}});
        return;
    }
    const TimeTelling telling{{}, query::Calendar{m_parts.fixity.clock.now(), m_parts.fixity.businessZone, Qt::Monday}};
    m_paper.write(auditPaper(m_run, m_enclosed, path, telling), signing, asking);
}

} // namespace cf::ui
