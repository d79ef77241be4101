#include "ui/audit/audit_words_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

namespace {

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::AuditWords)
};

} // namespace

QString auditStepWord(AuditStep step)
{
    switch (step) {
    case AuditStep::Log: return AuditWords::tr("Activity log");
    case AuditStep::Witnesses: return AuditWords::tr("Witnesses of the log");
    case AuditStep::Files: return AuditWords::tr("Files read again");
    case AuditStep::Holds: return AuditWords::tr("Holds read back");
    case AuditStep::Certificates: return AuditWords::tr("What was sealed");
    case AuditStep::Permissions: return AuditWords::tr("Who may do what");
    }
    return {};
}

QString auditStepSentence(AuditStep step)
{
    switch (step) {
    case AuditStep::Log: return AuditWords::tr("Every entry again from its bytes, against the tree and the signed heads.");
    case AuditStep::Witnesses: return AuditWords::tr("Heads of the log that repositories keep: whether they give them back, and whether the log goes on from them.");
    case AuditStep::Files: return AuditWords::tr("Files drawn by a seed, fetched from their repositories and compared with the SHA-256 recorded when they were first read.");
    case AuditStep::Holds: return AuditWords::tr("What each repository holds for each matter that is not released, read back; and whether the ledger of its steps is as it was kept.");
    case AuditStep::Certificates: return AuditWords::tr("The latest sealed packs: their bytes and signatures; and the chain of reports of readings.");
    case AuditStep::Permissions: return AuditWords::tr("The table of rights and who has which role, as they are now.");
    }
    return {};
}

QString auditOutcomeWord(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::Fits: return AuditWords::tr("as it should be");
    case AuditOutcome::Open: return AuditWords::tr("not proven");
    case AuditOutcome::Wrong: return AuditWords::tr("wrong");
    }
    return {};
}

} // namespace cf::ui
