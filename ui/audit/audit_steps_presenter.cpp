// The steps of an audit: what each looks at, and what it makes of that.
#include "models/base/on_pool.h"
#include "models/desk/role_book.h"
#include "ui/activity/activity_words_presenter.h"
#include "ui/audit/audit_presenter.h"
#include "ui/holds/hold_json_presenter.h"
#include "ui/packs/pack_filing_presenter.h"
#include "ui/packs/pack_kept_presenter.h"
#include "ui/preservation/preservation_words_presenter.h"
#include "ui/roles/role_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QJsonDocument>
#include <QMetaObject>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr size_t latestPacks = 50;

AuditOutcome worse(AuditOutcome a, AuditOutcome b) { return std::max(a, b); }

} // namespace

void AuditPresenter::connectSteps()
{
    connect(&m_witness, &WitnessPresenter::checked, this, [this] {
        if (m_step != AuditStep::Witnesses) {
            return;
        }
        int fits = 0, wrong = 0, away = 0;
        QJsonArray all;
        for (const LogWitness& one : m_witness.witnesses()) {
            const auto check = m_witness.checkOf(one);
            if (!check) {
                continue;
            }
            fits += check->is == WitnessCheck::Is::Fits;
            away += check->is == WitnessCheck::Is::Away;
            wrong += isWrong(*check);
            all.append(QJsonObject{{u"entries"_s, one.size}, {u"repository"_s, one.place.repositoryName}, {u"is"_s, QString(codeOf(check->is))}, {u"detail"_s, check->detail}});
            if (!check->note.isEmpty()) {
                m_enclosed.push_back({u"witness-%1-%2.checkpoint"_s.arg(one.place.repository.value()).arg(one.size), u"text/plain"_s, tr("A head of the log, as %1 gives it").arg(one.place.repositoryName), check->note});
            }
        }
        const bool isNone = all.isEmpty();
        const AuditOutcome outcome = wrong > 0 ? AuditOutcome::Wrong : isNone || away > 0 ? AuditOutcome::Open : AuditOutcome::Fits;
        const QString sentence = isNone ? tr("No repository has a head of the log, so nothing outside of this profile shows what the log was.")
                                        : tr("%1 of %2 heads fit, %3 do not, %4 could not be read.").arg(fits).arg(all.size()).arg(wrong).arg(away);
        note(outcome, sentence, {{u"fits"_s, fits}, {u"wrong"_s, wrong}, {u"away"_s, away}, {u"witnesses"_s, all}});
    });
    connect(&m_fixity, &FixityPresenter::changed, this, &AuditPresenter::changed);
    connect(&m_fixity, &FixityPresenter::ended, this, &AuditPresenter::noteFiles);
    connect(&m_fixity, &FixityPresenter::cutShort, this, [this](const FixityDraw& draw, const QStringList& away) {
        if (m_step != AuditStep::Files) {
            return;
        }
        if (away.isEmpty()) { // it was stopped here
            m_draw = draw;
            if (!isHalted()) {
                takeFiles();
            }
        } else {
            m_draw = draw;
            m_fixity.finish(draw); // what was not read is told as that
        }
    });
    connect(&m_fixity, &FixityPresenter::failed, this, [this](const Error& error) {
        if (m_step != AuditStep::Files) {
            return;
        }
        const bool isFewer = error.kind == ErrorKind::Rejected && error.detail.startsWith(u"sample") && m_wish.files > 0;
        if (isFewer) {
            m_wish.files = -1; // all there are
            takeFiles();
        } else if (error.kind == ErrorKind::Rejected) {
            note(AuditOutcome::Open, tr("There are no files to be read."), {{u"why"_s, error.detail}});
        } else {
            note(AuditOutcome::Open, tr("The files could not be read: %1").arg(errorText(error)), {{u"why"_s, error.detail}});
        }
    });
    connect(&m_acts, &HoldActsPresenter::verified, this, &AuditPresenter::noteHold);
    connect(&m_acts, &HoldActsPresenter::failed, this, [this](const Error& error) {
        if (m_step != AuditStep::Holds || m_matters.empty()) {
            return;
        }
        if (error.kind != ErrorKind::Cancelled) {
            m_heldTold.append(QJsonObject{{u"matter"_s, m_matters.back().matter.number}, {u"is"_s, u"unread"_s}, {u"why"_s, error.detail}});
            m_heldOutcome = worse(m_heldOutcome, AuditOutcome::Open);
            m_matters.pop_back();
        }
        if (!isHalted()) {
            nextMatter();
        }
    });
}

void AuditPresenter::take(AuditStep step)
{
    switch (step) {
    case AuditStep::Log: takeLog(); return;
    case AuditStep::Witnesses: {
        const auto known = std::make_shared<QMetaObject::Connection>();
        *known = connect(&m_witness, &WitnessPresenter::changed, this, [this, known] {
            QObject::disconnect(*known);
            m_witness.check();
        });
        m_witness.read();
        return;
    }
    case AuditStep::Files: takeFiles(); return;
    case AuditStep::Holds: takeHolds(); return;
    case AuditStep::Certificates: takeCertificates(); return;
    case AuditStep::Permissions: takePermissions(); return;
    }
}

void AuditPresenter::takeLog()
{
    deliver(m_parts.witness.log.state(), this, [this](const Result<activity::LogState>& state) {
        if (!state) {
            note(AuditOutcome::Open, tr("The activity log cannot be read: %1").arg(errorText(state.error())), {{u"why"_s, state.error().detail}});
            return;
        }
        readLog(*state);
    });
}

void AuditPresenter::readLog(const activity::LogState& state)
{
    m_entries = state.size;
    m_seen->store(0);
    m_interrupt = std::make_shared<store::Interrupt>();
    const auto seen = [count = m_seen, self = QPointer(this), last = std::make_shared<qint64>(0)](qint64 n) {
        count->store(n);
        if (n - std::exchange(*last, n) > 0 && self) {
            QMetaObject::invokeMethod(self, &AuditPresenter::changed, Qt::QueuedConnection);
        }
    };
    deliver(m_parts.witness.log.verify(seen, m_interrupt), this, [this, state](const Result<activity::LogVerdict>& verdict) {
        m_interrupt.reset();
        if (!verdict) {
            if (verdict.error().kind == ErrorKind::Cancelled && isHalted()) {
                return;
            }
            note(AuditOutcome::Open, tr("The activity log cannot be read: %1").arg(errorText(verdict.error())), {{u"why"_s, verdict.error().detail}});
            return;
        }
        deliver(m_parts.witness.log.checkpointFile(), this, [this, state, verdict = *verdict](const Result<QByteArray>& head) {
            if (head) {
                m_enclosed.push_back({u"log.checkpoint"_s, u"text/plain"_s, tr("The newest signed head of the activity log"), *head});
            }
            QJsonObject told{{u"entries"_s, verdict.size}, {u"verified"_s, verdict.verified}, {u"signed"_s, verdict.signedTo}, {u"checkpoints"_s, verdict.checkpoints},
                             {u"breaks"_s, qint64(verdict.breaks.size())}, {u"origin"_s, state.origin}, {u"key"_s, state.key}, {u"why"_s, verdict.why}};
            if (verdict.wrong) {
                told[u"wrong"_s] = *verdict.wrong;
            }
            const bool isOpen = !verdict.breaks.empty() || verdict.signedTo == 0;
            note(!verdict.holds() ? AuditOutcome::Wrong : isOpen ? AuditOutcome::Open : AuditOutcome::Fits, verdictWords(verdict), told);
        });
    });
}

void AuditPresenter::takeFiles()
{
    if (m_draw) {
        const FixityDraw draw = *std::exchange(m_draw, {});
        m_fixity.goOn(draw);
        return;
    }
    if (m_wish.files == 0) {
        note(AuditOutcome::Open, tr("No files were to be read."), {{u"asked"_s, 0}});
        return;
    }
    evidence::FixityWish wish;
    wish.of = m_wish.files < 0 ? FixityOf::All : FixityOf::Sample;
    wish.sample = std::max(0, m_wish.files);
    wish.seed = m_wish.seed;
    m_fixity.begin(wish);
}

void AuditPresenter::noteFiles(const FixityReport& report)
{
    if (m_step != AuditStep::Files) {
        return;
    }
    m_draw.reset();
    m_run.seed = report.draw.seed;
    m_enclosed.push_back({u"files.json"_s, u"application/json"_s, tr("The files that were read, and what was found"), QJsonDocument(fixityReportJson(report)).toJson()});
    const QString code = report.outcome();
    const AuditOutcome outcome = code == u"FOUND" ? AuditOutcome::Wrong : code == u"INTACT" ? AuditOutcome::Fits : AuditOutcome::Open;
    const FixityReport::Share sum = report.sum();
    note(outcome, fixityVerdict(report),
         {{u"run"_s, report.draw.id}, {u"seed"_s, report.draw.seed}, {u"population"_s, sum.population}, {u"asked"_s, sum.asked}, {u"intact"_s, sum.intact}, {u"altered"_s, sum.altered}, {u"missing"_s, sum.missing},
          {u"unread"_s, sum.unread}, {u"outcome"_s, code}});
}

void AuditPresenter::takeHolds()
{
    m_heldTold = {};
    m_heldOutcome = AuditOutcome::Fits;
    std::erase_if(m_enclosed, [](const seal::EnclosedFile& one) { return one.name.startsWith(u"ledger-"); }); // of a step that was paused
    deliver(m_parts.holds.desk.matters(), this, [this](const Result<std::vector<KeptMatter>>& matters) {
        if (!matters) {
            note(AuditOutcome::Open, tr("The matters cannot be read: %1").arg(errorText(matters.error())), {{u"why"_s, matters.error().detail}});
            return;
        }
        m_matters = *matters;
        std::erase_if(m_matters, [](const KeptMatter& one) { return one.letters == 0 || one.isReleased(); });
        m_matterCount = m_matters.size();
        for (const KeptMatter& one : *matters) {
            if (!one.isAsKept) {
                m_heldOutcome = AuditOutcome::Wrong;
                m_heldTold.append(QJsonObject{{u"matter"_s, one.matter.number}, {u"is"_s, u"ledger-changed"_s}});
            }
        }
        nextMatter();
    });
}

void AuditPresenter::nextMatter()
{
    Q_EMIT changed();
    if (!m_matters.empty()) {
        m_acts.verify(m_matters.back().matter.id);
        return;
    }
    int wrong = 0, open = 0;
    for (const QJsonValue& one : std::as_const(m_heldTold)) {
        const QString is = one[u"is"].toString();
        wrong += is == u"red" || is == u"ledger-changed";
        open += is == u"unread" || is == u"part";
    }
    const QString sentence = m_matterCount == 0 && wrong == 0 ? tr("No matter holds letters.")
                                                              : tr("%1 matters read back: %2 not as they should be, %3 in part or not read.").arg(m_matterCount).arg(wrong).arg(open);
    note(m_heldOutcome, sentence, {{u"matters"_s, qint64(m_matterCount)}, {u"of"_s, m_heldTold}});
}

void AuditPresenter::noteHold(const HoldBook& book)
{
    if (m_step != AuditStep::Holds || m_matters.empty()) {
        return;
    }
    const bool isRed = book.matrix.red() > 0;
    const bool isWhole = book.state == HoldState::Effective && !missingCertificate(book.kept);
    m_heldOutcome = worse(m_heldOutcome, isRed ? AuditOutcome::Wrong : isWhole ? AuditOutcome::Fits : AuditOutcome::Open);
    m_heldTold.append(QJsonObject{{u"matter"_s, book.kept.matter.number}, {u"state"_s, QString(codeOf(book.state))}, {u"letters"_s, book.matrix.letters}, {u"red"_s, book.matrix.red()},
                                  {u"is"_s, isRed ? u"red"_s : isWhole ? u"held"_s : u"part"_s}, {u"head"_s, QString::fromLatin1(book.kept.head.toHex())}});
    if (const auto made = certificatesOf(book.kept); !made.empty()) { // a verifier holds the file to it
        QJsonObject told = m_heldTold.last().toObject();
        told.insert(u"certificate"_s, QJsonObject{{u"day"_s, made.front().day.toString(Qt::ISODate)}, {u"path"_s, made.front().file}, {u"sha256"_s, QString::fromLatin1(made.front().sha256.toHex())}});
        m_heldTold[m_heldTold.size() - 1] = told;
    }
    const UtcMs now = m_parts.fixity.clock.now();
    m_enclosed.push_back({u"ledger-%1.json"_s.arg(QString(book.kept.matter.number).replace(u'/', u'-')), u"application/json"_s, tr("Every step of the matter %1").arg(book.kept.matter.number), holdLedger(book, now)});
    m_matters.pop_back();
    if (!isHalted()) {
        nextMatter();
    }
}

void AuditPresenter::takeCertificates()
{
    m_sealedTold = {};
    m_sealedOutcome = AuditOutcome::Fits;
    m_packs.clear();
    deliver(m_parts.holds.desk.packs(), this, [this](const Result<std::vector<Pack>>& packs) {
        for (const Pack& pack : packs.value_or(std::vector<Pack>())) {
            for (const SealedPack& version : pack.versions) {
                m_packs.emplace_back(pack.id, version);
            }
        }
        std::ranges::sort(m_packs, [](const auto& a, const auto& b) { return a.second.at > b.second.at; });
        m_packs.resize(std::min(m_packs.size(), latestPacks));
        m_packCount = m_packs.size();
        deliver(m_parts.holds.desk.fixityRuns(1000), this, [this](const Result<std::vector<KeptFixityRun>>& runs) {
            int changed = 0;
            for (const KeptFixityRun& one : runs.value_or(std::vector<KeptFixityRun>())) {
                changed += !one.isAsKept;
            }
            if (changed > 0 || !runs) {
                m_sealedOutcome = worse(m_sealedOutcome, changed > 0 ? AuditOutcome::Wrong : AuditOutcome::Open);
                m_sealedTold.append(QJsonObject{{u"reports"_s, changed}, {u"is"_s, changed > 0 ? u"changed"_s : u"unread"_s}});
            }
            checkPack();
        });
    });
}

void AuditPresenter::checkPack()
{
    Q_EMIT changed();
    if (m_packs.empty()) {
        int wrong = 0;
        for (const QJsonValue& one : std::as_const(m_sealedTold)) {
            wrong += one[u"is"].toString() != u"as-sealed" && one[u"is"].toString() != u"unsigned";
        }
        const QString sentence = m_packCount == 0 && wrong == 0 ? tr("Nothing sealed is kept here; the chain of reports of readings fits.")
                                                                : tr("%1 sealed packs looked at; %2 findings are not as they should be.").arg(m_packCount).arg(wrong);
        note(m_sealedOutcome, sentence, {{u"packs"_s, qint64(m_packCount)}, {u"of"_s, m_sealedTold}});
        return;
    }
    const std::pair<QString, SealedPack> next = m_packs.front();
    deliver(keptBytes(packFolder(m_parts.profile), next.second), this, [this, next](const Result<QByteArray>& bytes) {
        const auto& [id, version] = next;
        if (isHalted()) {
            return; // go() takes the step again from its beginning
        }
        QString is = u"as-sealed"_s;
        AuditOutcome outcome = AuditOutcome::Fits;
        if (!bytes) {
            is = u"not-as-sealed"_s;
            outcome = AuditOutcome::Wrong;
        } else if (version.key.isEmpty()) {
            is = u"unsigned"_s;
            outcome = AuditOutcome::Open;
        } else {
            const auto key = seal::PublicKey::fromText(version.key);
            if (!key || !seal::check(*bytes, keptPackSignature(m_parts.profile, version), *key)) {
                is = u"signature"_s;
                outcome = AuditOutcome::Wrong;
            }
        }
        m_sealedOutcome = worse(m_sealedOutcome, outcome);
        m_sealedTold.append(QJsonObject{{u"pack"_s, id}, {u"version"_s, version.number}, {u"sha256"_s, QString::fromLatin1(version.sha256.toHex())}, {u"is"_s, is}});
        m_packs.erase(m_packs.begin());
        checkPack();
    });
}

void AuditPresenter::takePermissions()
{
    deliver(onPool([profile = m_parts.profile] { return desk::roleAssignments(profile); }), this, [this](const Result<std::vector<RoleAssignment>>& all) {
        const auto standing = m_parts.standing();
        if (!standing || !all) {
            const Error error = !standing ? standing.error() : all.error();
            note(AuditOutcome::Wrong, tr("Who may do what cannot be read: %1").arg(errorText(error)), {{u"why"_s, error.detail}});
            return;
        }
        QStringList own;
        for (const Role role : standing->roles) {
            own << QString(codeOf(role));
        }
        m_run.roles = own.join(u'+');
        m_enclosed.push_back({u"permissions.json"_s, u"application/json"_s, tr("What each role may do"), permissionsJson(standing->table)});
        QJsonArray given;
        int standingCount = 0;
        for (const RoleAssignment& one : *all) {
            standingCount += !one.ended;
            given.append(QJsonObject{{u"account"_s, one.account}, {u"role"_s, QString(codeOf(one.role))}, {u"by"_s, one.by}, {u"at"_s, one.at}, {u"ended"_s, one.ended ? QJsonValue(*one.ended) : QJsonValue()}, {u"endedBy"_s, one.endedBy}});
        }
        m_enclosed.push_back({u"roles.json"_s, u"application/json"_s, tr("Who has which role, and who had it"), QJsonDocument(QJsonObject{{u"assigned"_s, given}}).toJson()});
        const QString sentence = standing->isOpen ? tr("No role is assigned: everybody who opens this profile may do everything.")
                                                  : tr("%1 roles are assigned; what they may do is inside.").arg(standingCount);
        note(standing->isOpen ? AuditOutcome::Open : AuditOutcome::Fits, sentence, {{u"assigned"_s, standingCount}, {u"open"_s, standing->isOpen}, {u"ownTable"_s, !standing->table.name.isEmpty()}});
    });
}

} // namespace cf::ui
