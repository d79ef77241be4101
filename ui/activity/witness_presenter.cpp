#include "ui/activity/witness_presenter.h"

#include "models/base/sha256.h"
#include "models/domain/document_filing.h"
#include "ui/outbox/outbox_words_presenter.h"
#include "ui/packs/pack_filing_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr std::array checkCodes{"fits"_L1, "other-bytes"_L1, "no-head"_L1, "differs"_L1, "gone"_L1, "away"_L1};

} // namespace

QLatin1StringView codeOf(WitnessCheck::Is is) { return checkCodes[size_t(is)]; }
bool isWrong(const WitnessCheck& check) { return check.is != WitnessCheck::Is::Fits && check.is != WitnessCheck::Is::Away; }

QString witnessCheckWords(const WitnessCheck& check)
{
    using Is = WitnessCheck::Is;
    switch (check.is) {
    case Is::Fits: return WitnessPresenter::tr("Given back as it was filed, and the log goes on from it.");
    case Is::OtherBytes: return WitnessPresenter::tr("The repository gives other bytes than were filed.");
    case Is::NoHead: return WitnessPresenter::tr("What the repository gives is no signed head of a log.");
    case Is::Differs: return WitnessPresenter::tr("The log does not go on from it: %1.").arg(check.detail);
    case Is::Gone: return WitnessPresenter::tr("The repository no longer has it, or does not show it any more.");
    case Is::Away: return WitnessPresenter::tr("It could not be read: %1").arg(check.detail);
    }
    return {};
}

WitnessPresenter::WitnessPresenter(WitnessParts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, &WitnessPresenter::read);
}

void WitnessPresenter::read()
{
    deliver(m_parts.log.state(), this, [this](const Result<activity::LogState>& state) {
        m_signed = state && state->checkpoint ? state->checkpoint->size : 0;
        deliver(evidence::filingChoiceOf(m_parts.cache, {}), this, [this](const Result<evidence::FilingChoice>& choice) {
            m_places = choice ? witnessPlaces(choice->places) : std::vector<FilingPlace>();
            deliver(m_parts.outbox.plansWithCommand(witnessPlanKind.toString(), most), this, [this](const Result<std::vector<outbox::PlanWithCommand>>& plans) {
                if (!plans) {
                    Q_EMIT told(errorText(plans.error()));
                    return;
                }
                m_all.clear();
                for (const outbox::PlanWithCommand& one : *plans) {
                    if (auto witness = witnessOf(one.plan, one.first)) {
                        m_all.push_back(*std::move(witness));
                    }
                }
                m_isKnown = true;
                Q_EMIT changed();
                if (std::exchange(m_isDueAsked, false) && m_signed > 0 && !m_places.empty() && isWitnessDue(m_all, m_parts.clock.now())) {
                    file();
                }
            });
        });
    });
}

std::optional<WitnessCheck> WitnessPresenter::checkOf(const LogWitness& witness) const
{
    const auto at = m_checks.find(witness.intent.command.key);
    return at == m_checks.end() ? std::nullopt : std::optional(at->second);
}

QString WitnessPresenter::barred() const
{
    if (!m_isKnown) {
        return tr("It is still being looked at.");
    }
    return m_places.empty() ? tr("No repository names a folder for what is filed. Name one in its settings, under “Folder for what is filed”: two repositories are wanted.") : QString();
}

QString WitnessPresenter::summary() const
{
    qint64 size = 0;
    std::set<RepositoryId> repositories;
    for (const LogWitness& one : m_all) {
        if (one.intent.state == IntentState::Done) {
            size = std::max(size, one.size);
            repositories.insert(one.place.repository);
        }
    }
    if (repositories.empty()) {
        return m_places.empty() ? barred() : tr("No repository has a head of the log yet.");
    }
    const QString words = tr("The first %1 entries are witnessed; %Ln repositories have heads of the log.", nullptr, int(repositories.size())).arg(numberText(size));
    return int(repositories.size()) < witnessesWanted ? tr("%1 Two are wanted: what one loses the other still has.").arg(words) : words;
}

QString WitnessPresenter::whereabouts(const LogWitness& witness) const
{
    const QString words = intentStageWords(witness.intent, {m_parts.clock.now(), m_parts.zone});
    const auto check = checkOf(witness);
    return check ? words + u' ' + witnessCheckWords(*check) : words;
}

void WitnessPresenter::file()
{
    if (std::exchange(m_isFiling, true)) {
        return;
    }
    m_parts.sign([self = QPointer(this)] {
        if (self) {
            self->submit();
        }
    });
}

void WitnessPresenter::fileWhenDue()
{
    m_isDueAsked = true;
    read();
}

void WitnessPresenter::submit()
{
    const auto end = [this](int filed, const QString& trouble) {
        m_isFiling = false;
        Q_EMIT told(trouble.isEmpty() ? tr("%Ln heads of the log lie in the outbox, on their way to repositories.", nullptr, filed) : trouble);
        Q_EMIT ended(filed, trouble);
    };
    if (const QString bar = barred(); !bar.isEmpty()) {
        end(0, bar);
        return;
    }
    deliver(m_parts.log.checkpointFile(), this, [this, end](const Result<QByteArray>& note) {
        const auto head = note ? activity::unprovenHead(*note) : Result<activity::TreeHead>(tl::unexpected<Error>(note.error()));
        if (!head) {
            end(0, note || note.error().kind != ErrorKind::NotFound ? errorText(head.error()) : tr("Nothing of the log is signed yet: without a keychain there is no key."));
            return;
        }
        const auto left = std::make_shared<int>(int(m_places.size()));
        const auto filed = std::make_shared<int>(0);
        const auto trouble = std::make_shared<QString>();
        const UtcMs now = m_parts.clock.now();
        for (const FilingPlace& place : m_places) {
            const QString title = tr("Head of the activity log, %1 entries, to %2").arg(numberText(head->size), place.repositoryName);
            const PlannedFiling planned = plannedWitness({head->origin, head->size, head->at, *note}, place, title, m_parts.person, now);
            deliver(m_parts.outbox.submit(planned.plan, planned.intents, now), this, [=](const Result<void>& kept) {
                if (kept) {
                    ++*filed;
                } else {
                    *trouble = kept.error().kind == ErrorKind::Conflict ? tr("This head was filed already.") : errorText(kept.error());
                }
                if (--*left == 0) {
                    end(*filed, *filed > 0 ? QString() : *trouble);
                }
            });
        }
    });
}

void WitnessPresenter::check()
{
    if (m_left > 0) {
        return;
    }
    std::vector<LogWitness> done;
    for (const LogWitness& one : m_all) {
        if (one.intent.state == IntentState::Done && int(done.size()) < checkedAtOnce) {
            done.push_back(one);
        }
    }
    m_left = int(done.size());
    if (done.empty()) {
        Q_EMIT checked();
        return;
    }
    for (const LogWitness& one : done) {
        look(one);
    }
    Q_EMIT changed();
}

void WitnessPresenter::look(const LogWitness& witness)
{
    SourceRef source;
    source.repository = witness.place.repository;
    source.nativeId = sourceOfFiled(witness.intent.effect);
    constexpr qint64 mostNote = 64 * 1024;
    if (source.nativeId.isEmpty()) { // a person said that it was done
        keep(witness, {WitnessCheck::Is::Away, tr("nobody knows where it lies there"), m_parts.clock.now(), {}});
        return;
    }
    deliver(m_parts.content.content(source, mostNote), this, [this, witness](const Result<QByteArray>& bytes) { judge(witness, bytes); });
}

void WitnessPresenter::judge(const LogWitness& witness, const Result<QByteArray>& bytes)
{
    using Is = WitnessCheck::Is;
    const UtcMs now = m_parts.clock.now();
    if (!bytes) {
        keep(witness, {bytes.error().kind == ErrorKind::NotFound ? Is::Gone : Is::Away, errorText(bytes.error()), now, {}});
        return;
    }
    const auto head = activity::unprovenHead(*bytes);
    if (!head) {
        keep(witness, {Is::NoHead, head.error().detail, now, *bytes});
        return;
    }
    const bool isAlike = sha256Of(*bytes) == std::get<FileDocument>(witness.intent.command.deed).sha256;
    // Whoever could change the outbox as well is still held to what the repository gives.
    deliver(m_parts.log.breakFrom(*head), this, [this, witness, isAlike, now, note = *bytes](const Result<QString>& how) {
        if (!how) {
            keep(witness, {Is::Away, errorText(how.error()), now, note});
        } else if (!how->isEmpty()) {
            keep(witness, {Is::Differs, *how, now, note});
        } else {
            keep(witness, {isAlike ? Is::Fits : Is::OtherBytes, {}, now, note});
        }
    });
}

void WitnessPresenter::keep(const LogWitness& witness, WitnessCheck check)
{
    m_parts.log.noteSoon({ActKind::LogRead, isWrong(check) ? ActOutcome::Failed : check.is == WitnessCheck::Is::Fits ? ActOutcome::Done : ActOutcome::Partial, m_parts.person,
                          {{u"repository"_s, witness.place.repository.value()}}, {{u"file"_s, u"witness"_s}, {u"is"_s, QString(codeOf(check.is))}, {u"number"_s, witness.size}}});
    m_checks[witness.intent.command.key] = std::move(check);
    if (--m_left == 0) {
        Q_EMIT checked();
    }
    Q_EMIT changed();
}

} // namespace cf::ui
