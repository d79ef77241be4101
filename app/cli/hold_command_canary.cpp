// counterfoil hold canary: what a hold prevents at a repository, tried out on a record that may be destroyed.
#include "app/cli/hold_command.h"

#include "models/domain/role.h"
#include "ui/search/words_presenter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cli {

void HoldCommand::tryOut()
{
    m_trials = std::make_unique<ui::HoldTrialPresenter>(
        ui::HoldParts{m_program->cache(), m_program->searches(), m_program->desk(), m_program->outbox(), m_program->holds(), m_program->clock(), m_program->businessZone(), Program::person()});
    connect(m_trials.get(), &ui::HoldTrialPresenter::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Rejected && !refusalIn(error)) {
            complain(ui::trialRefusal(error));
            finish(Usage);
        } else {
            finish(error);
        }
    });
    deliver(m_program->cache().repositories(), this, [this](const Result<std::vector<Repository>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        const auto found = std::ranges::find_if(*all, [this](const Repository& one) { return one.name.compare(m_number, Qt::CaseInsensitive) == 0; });
        if (found == all->end()) {
            complain(tr("no repository is called %1").arg(m_number));
            finish(Usage);
            return;
        }
        connect(m_trials.get(), &ui::HoldTrialPresenter::wentOn, this, [this, repository = *found] { tellTrials(repository); });
        connect(m_trials.get(), &ui::HoldTrialPresenter::asked, this, [this] { m_trials->goOn(); });
        connect(m_trials.get(), &ui::HoldTrialPresenter::looked, this, [this](const ui::Canary& canary) { m_mayBeDestroyed ? m_trials->ask(canary, m_authority, true) : tellCanary(canary); });
        m_record.isEmpty() ? m_trials->goOn() : m_trials->look(found->id, m_record);
    });
}

void HoldCommand::tellCanary(const ui::Canary& canary)
{
    const HoldTrial& trial = canary.trial;
    out() << tr("%1: %2, %3 (%4)").arg(canary.repository.name, trial.document.isEmpty() ? trial.record : trial.document, canary.title, canary.type) << Qt::endl;
    out() << tr("Two others approve it, the record is held as %1 and read back, and its deletion is attempted.").arg(trial.hold) << Qt::endl;
    out() << ui::triedWords(canary.trials, trial.repository, telling()) << Qt::endl;
    complain(tr("nothing was asked for: --yes says that this record may be destroyed, and --authority what allows it"));
    finish(Usage);
}

void HoldCommand::tellTrials(const Repository& repository)
{
    QJsonArray array;
    bool isFine = true, isOpen = false;
    QStringList lines;
    for (const KeptTrial& one : m_trials->trials()) {
        if (one.trial.repository != repository.id) {
            continue;
        }
        isFine = isFine && one.isAsKept && !one.isContradicted();
        QJsonObject told = ui::trialTold(one, repository.name);
        lines << ui::trialText(one, repository.name, telling());
        const auto at = std::ranges::find_if(m_trials->underWay(), [&](const ui::TrialUnderWay& way) { return way.kept.trial.id == one.trial.id; });
        if (at != m_trials->underWay().end()) {
            isOpen = true;
            told.insert(u"stage"_s, QString(codeOf(at->stand.stage)));
            told.insert(u"trouble"_s, at->trouble.isEmpty() ? at->stand.why : at->trouble);
            lines << tr("  Now: %1").arg(ui::trialStageWord(at->stand.stage)) + (at->trouble.isEmpty() ? QString() : u" · "_s + at->trouble);
        }
        array.append(told);
    }
    if (m_json) {
        printJson({{u"repository"_s, repository.name}, {u"trials"_s, array}});
    } else {
        out() << tr("%1: %2").arg(repository.name, ui::triedWords(m_trials->trials(), repository.id, telling())) << Qt::endl;
        for (const QString& line : std::as_const(lines)) {
            out() << line << Qt::endl;
        }
    }
    finish(!isFine ? Integrity : isOpen ? Partial : Done);
}

} // namespace cf::cli
