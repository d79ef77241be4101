// The part of rules_presenter.h that keeps, removes and exports.
#include "models/base/deliver.h"
#include "models/evidence/rule_mismatches.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/rules/rules_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {
Leaving leavingOf(const HouseRule& rule) { return {.what = u"rule-recipients"_s, .of = {{u"rule"_s, QString::number(rule.id)}}}; }
} // namespace

void RulesPresenter::writeRecipients(const QString& path)
{
    if (!isBroken() || violationsQuery().isEmpty()) {
        return;
    }
    const evidence::MismatchesWanted wanted{path, (QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()).trimmed(), m_parts.clock.now()};
    beforeLeaving(this, leavingOf(m_live->rule), [this, wanted](const std::optional<Error>& refused) {
        if (refused) {
            Q_EMIT told(refused->detail);
        } else if (m_live) {
            exportRecipients(wanted);
        }
    });
}

void RulesPresenter::exportRecipients(const evidence::MismatchesWanted& wanted)
{
    deliver(evidence::writeMismatches(m_parts.cache.readers(), m_parts.searches, {*m_live}, calendar(), wanted), this,
            [this, leaving = leavingOf(m_live->rule), path = wanted.path](const Result<evidence::MismatchesWritten>& written) {
        written ? hasLeftAs(leaving, path, written->recipients) : hasNotLeft(leaving);
        Q_EMIT told(written ? tr("%1 recipients of %2 letters exported to %3").arg(numberText(written->recipients), numberText(written->letters), path) : errorText(written.error()));
    });
}

void RulesPresenter::keep()
{
    if (!isKeepable()) {
        return;
    }
    HouseRule rule = m_edited;
    rule.name = rule.name.trimmed();
    deliver(m_parts.desk.keepRule(rule, m_parts.clock.now()), this, [this, rule](const Result<qint64>& kept) {
        if (!kept) {
            Q_EMIT told(kept.error().kind == ErrorKind::Conflict ? tr("Another rule has this name.") : errorText(kept.error()));
            return;
        }
        ++m_changes;
        m_isNew = false;
        m_edited = rule;
        m_edited.id = *kept;
        m_wanted = rule.name;
        Q_EMIT told(tr("“%1” is kept").arg(rule.name));
    });
}

void RulesPresenter::revert()
{
    if (m_isNew) {
        m_isNew = false;
        m_current = m_verdicts.empty() ? -1 : 0;
    }
    if (m_current >= 0) {
        load(m_verdicts[size_t(m_current)].rule, false);
    } else {
        Q_EMIT replaced();
    }
    Q_EMIT listChanged();
}

void RulesPresenter::remove()
{
    if (m_isNew || m_current < 0) {
        return;
    }
    const QString name = m_edited.name;
    deliver(m_parts.desk.removeRule(m_edited.id, m_parts.clock.now()), this, [this, name](const Result<void>& removed) {
        m_changes += removed.has_value();
        Q_EMIT told(removed ? tr("“%1” is deleted; Undo brings it back").arg(name) : errorText(removed.error()));
    });
}

void RulesPresenter::undo()
{
    deliver(m_parts.desk.undoRuleChange(m_parts.clock.now()), this, [this](const Result<QString>& undone) {
        if (!undone) {
            Q_EMIT told(undone.error().kind == ErrorKind::Conflict ? tr("Not undone: another rule has that name now") : tr("There is nothing to undo"));
            return;
        }
        m_changes = std::max(0, m_changes - 1);
        m_isNew = false;
        m_wanted = *undone;
        m_current = -1;
        Q_EMIT told(tr("The last change of “%1” is undone").arg(*undone));
    });
}

} // namespace cf::ui
