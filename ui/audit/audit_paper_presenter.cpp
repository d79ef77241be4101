// The bundle of an audit on paper: what was verified, what came of it, and how somebody else checks it.
#include "ui/audit/audit_presenter.h"
#include "ui/audit/audit_words_presenter.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/roles/role_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class AuditPaper
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::AuditPaper)
};

QString verdictOf(const AuditRun& run)
{
    switch (run.outcome()) {
    case AuditOutcome::Fits: return AuditPaper::tr("All of it was verified, and is as it should be.");
    case AuditOutcome::Open: return AuditPaper::tr("Nothing is wrong, but not all of it is proven.");
    case AuditOutcome::Wrong: return AuditPaper::tr("Something is not as it should be.");
    }
    return {};
}

QString html(const AuditRun& run, const QStringList& inside, const TimeTelling& telling, const QString& key, const QString& whyUnsigned)
{
    QString page = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p><b>%3</b></p>"_s.arg(AuditPaper::tr("Report of an audit").toHtmlEscaped(), AuditPaper::tr("Everything verified").toHtmlEscaped(),
                                                                                                verdictOf(run).toHtmlEscaped());
    page += paperSection(AuditPaper::tr("The run"), paperRow(AuditPaper::tr("Run"), run.id) + paperRow(AuditPaper::tr("Begun"), AuditPaper::tr("%1, by this machine's clock").arg(instantOnPaper(run.began, telling))) +
                                                        paperRow(AuditPaper::tr("Ended"), instantOnPaper(run.ended, telling)) + paperRow(AuditPaper::tr("By"), run.person) + paperRow(AuditPaper::tr("In the role"), run.roles) +
                                                        paperRow(AuditPaper::tr("Seed of the sample"), run.seed) + paperRow(AuditPaper::tr("With"), run.program));
    for (const AuditFinding& one : run.findings) {
        page += paperSection(auditStepWord(one.step), paperRow(AuditPaper::tr("It is"), auditOutcomeWord(one.outcome)) + paperRow(AuditPaper::tr("Found"), one.sentence) + paperRow(AuditPaper::tr("Looked at"), auditStepSentence(one.step)));
    }
    page += paperSection(AuditPaper::tr("What it says"), paperRow(AuditPaper::tr("It says"), AuditPaper::tr("what was found when it was looked at, at these times")) +
                                                             paperRow(AuditPaper::tr("It does not say"), AuditPaper::tr("that files which were not drawn are unchanged, that a repository tells the truth, or what was done with other programs")));
    page += paperSection(AuditPaper::tr("How to check it"),
                         paperRow(AuditPaper::tr("Data"), AuditPaper::tr("inside this file: %1").arg(inside.join(u", "_s))) +
                             (key.isEmpty() ? paperRow(AuditPaper::tr("Signature"), AuditPaper::tr("none: %1").arg(whyUnsigned))
                                            : paperRow(AuditPaper::tr("Signature"), AuditPaper::tr("in the file of the same name that ends in .minisig")) + paperRow(AuditPaper::tr("Key"), key) +
                                                  paperRow(AuditPaper::tr("Check with"), u"counterfoil-verify --key %1 FILE.pdf"_s.arg(key))));
    return page + u"</body></html>"_s;
}

} // namespace

SealedPaper auditPaper(const AuditRun& run, std::vector<seal::EnclosedFile> files, const QString& path, const TimeTelling& telling)
{
    QStringList inside;
    for (const seal::EnclosedFile& one : files) {
        inside << one.name;
    }
    const auto page = [run, inside, telling](const QString& key, const QString& whyUnsigned) { return html(run, inside, telling, key, whyUnsigned); };
    const auto enclosed = [files = std::move(files)](const QString&) { return files; };
    return {path, AuditPaper::tr("Report of an audit"), auditWhat.toString().replace(u'-', u' ') + u' ' + run.id, run.ended, run.program, page, enclosed};
}

} // namespace cf::ui
