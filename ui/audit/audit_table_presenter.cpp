#include "ui/audit/audit_table_presenter.h"

#include "ui/audit/audit_words_presenter.h"
#include "ui/record/record_text_presenter.h"
#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void AuditTable::set(const AuditRun& run, std::optional<AuditStep> step, std::pair<qint64, qint64> progress, bool isPaused)
{
    m_run = run;
    m_step = step;
    m_progress = progress;
    m_isPaused = isPaused;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); // the rows are always these
}

int AuditTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(allAuditSteps.size()); }
int AuditTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Found + 1; }

QString AuditTable::isText(AuditStep step) const
{
    if (const AuditFinding* finding = m_run.of(step)) {
        return auditOutcomeWord(finding->outcome);
    }
    if (m_step != step) {
        return m_run.id.isEmpty() ? QString() : tr("to come");
    }
    if (m_isPaused) {
        return tr("paused");
    }
    return m_progress.second > 0 ? tr("%1 of %2").arg(numberText(m_progress.first), numberText(m_progress.second)) : tr("under way");
}

QVariant AuditTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= allAuditSteps.size()) {
        return {};
    }
    const AuditStep step = allAuditSteps[size_t(index.row())];
    const AuditFinding* finding = m_run.of(step);
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case What: return auditStepWord(step);
        case Is: return isText(step);
        default: return finding ? finding->sentence : auditStepSentence(step);
        }
    }
    if (role == Qt::ToolTipRole) {
        return finding && index.column() == Found ? finding->sentence : auditStepSentence(step);
    }
    if (role == Qt::AccessibleTextRole) {
        return tr("%1, %2: %3").arg(auditStepWord(step), isText(step), finding ? finding->sentence : auditStepSentence(step));
    }
    if (role != MarkRole || !finding || index.column() != Is) {
        return {};
    }
    switch (finding->outcome) {
    case AuditOutcome::Fits: return QVariantList{u"check"_s, int(Mark::Verified)};
    case AuditOutcome::Open: return QVariantList{u"warn"_s, int(Mark::Uncertain)};
    case AuditOutcome::Wrong: break;
    }
    return QVariantList{u"cross"_s, int(Mark::Failed)};
}

QVariant AuditTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What: return tr("What");
    case Is: return tr("Result");
    default: return tr("Found");
    }
}

} // namespace cf::ui
