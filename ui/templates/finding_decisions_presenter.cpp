#include "ui/templates/finding_decisions_presenter.h"

#include "models/base/deliver.h"
#include "models/evidence/template_export.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/templates/template_words_presenter.h"

namespace cf::ui {

using namespace Qt::StringLiterals;

FindingDecisionsPresenter::FindingDecisionsPresenter(desk::Desk& desk, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    connect(&desk, &desk::Desk::findingsChanged, this, [this] { read(m_subject); });
}

void FindingDecisionsPresenter::read(const QString& subject)
{
    if (m_subject != subject) {
        m_subject = subject;
        m_decisions.clear();
    }
    if (subject.isEmpty()) {
        return;
    }
    deliver(m_desk.findingDecisions(subject), this, [this, sequence = ++m_sequence](const Result<std::vector<FindingDecision>>& all) {
        if (sequence == m_sequence && all) {
            m_decisions = *all;
            Q_EMIT changed();
        }
    });
}

const FindingDecision* FindingDecisionsPresenter::newest(const evidence::VersionStory& version, const evidence::VersionFinding& finding) const
{
    const QString code = evidence::decisionCodeOf(finding);
    const auto found = std::find_if(m_decisions.rbegin(), m_decisions.rend(), [&](const FindingDecision& one) {
        return !one.undone && one.version == version.label && one.finding == code;
    });
    return found == m_decisions.rend() ? nullptr : &*found;
}

const FindingDecision* FindingDecisionsPresenter::on(const evidence::VersionStory& version, const evidence::VersionFinding& finding) const
{
    const FindingDecision* decision = newest(version, finding);
    return decision != nullptr && finding.letters.count <= decision->letters ? decision : nullptr;
}

QString FindingDecisionsPresenter::words(const evidence::VersionStory& version, const evidence::VersionFinding& finding, const TimeTelling& telling) const
{
    const FindingDecision* decision = newest(version, finding);
    if (decision == nullptr) {
        return {};
    }
    const QString when = instantWords(decision->at, telling);
    const QString said = decision->outcome == FindingOutcome::RiskAccepted ? tr("Risk accepted %1: “%2”").arg(when, decision->reason)
                                                                           : tr("To be remedied, decided %1: “%2”").arg(when, decision->reason);
    const qint64 more = finding.letters.count - decision->letters;
    return more > 0 ? tr("%1 (%Ln letter(s) came since: decide again)", nullptr, int(more)).arg(said) : said;
}

void FindingDecisionsPresenter::decide(const evidence::VersionStory& version, const evidence::VersionFinding& finding, FindingOutcome outcome, const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        Q_EMIT refused(tr("Say why: the reason stands in the report."));
        return;
    }
    answer(m_desk.decideFinding({m_subject, version.label, evidence::decisionCodeOf(finding), outcome, reason, finding.letters.count, m_clock.now(), {}}));
}

void FindingDecisionsPresenter::undo(const evidence::VersionStory& version, const evidence::VersionFinding& finding)
{
    answer(m_desk.undoFindingDecision(m_subject, version.label, evidence::decisionCodeOf(finding), m_clock.now()));
}

void FindingDecisionsPresenter::answer(const QFuture<Result<void>>& written)
{
    deliver(written, this, [this](const Result<void>& done) {
        if (!done) {
            Q_EMIT refused(tr("Not kept: %1").arg(errorSentence(done.error().kind)));
        }
    });
}

QString publicationReport(const std::vector<evidence::UnapprovedPublication>& rows, bool isOfTemplates, const QString& scope, const QString& program, const TimeTelling& telling)
{
    const QString title = isOfTemplates ? FindingDecisionsPresenter::tr("Templates published without full approval") : FindingDecisionsPresenter::tr("Content published without full approval");
    const qsizetype open = evidence::unexplained(rows);
    QString html = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p>%3</p><p>%4</p>"_s.arg(
        FindingDecisionsPresenter::tr("Report of exceptions").toHtmlEscaped(), title.toHtmlEscaped(), scope.toHtmlEscaped(),
        (rows.empty() ? FindingDecisionsPresenter::tr("There is none.") : FindingDecisionsPresenter::tr("%Ln row(s), of these not explained: %1", nullptr, int(rows.size())).arg(open)).toHtmlEscaped());
    for (const evidence::UnapprovedPublication& row : rows) {
        const QString approved = approvedText(row.version, telling), period = periodText(row.version, telling);
        const QString decided = !row.explained ? FindingDecisionsPresenter::tr("not explained")
                                : row.explained->outcome == FindingOutcome::RiskAccepted
                                    ? FindingDecisionsPresenter::tr("Risk accepted %1: “%2”").arg(instantWords(row.explained->at, telling), row.explained->reason)
                                    : FindingDecisionsPresenter::tr("To be remedied, decided %1: “%2”").arg(instantWords(row.explained->at, telling), row.explained->reason);
        html += paperSection(FindingDecisionsPresenter::tr("%1, version %2").arg(row.code, row.version.label),
                             paperRow(FindingDecisionsPresenter::tr("Does not fit"), findingText(row.finding, telling)) +
                                 paperRow(FindingDecisionsPresenter::tr("Approved by"), approved.isEmpty() ? FindingDecisionsPresenter::tr("nobody named") : approved) + paperRow(FindingDecisionsPresenter::tr("In force"), period) +
                                 paperRow(FindingDecisionsPresenter::tr("Which letters"), row.finding.letters.query) + paperRow(FindingDecisionsPresenter::tr("Explained"), decided));
    }
    html += paperSection(FindingDecisionsPresenter::tr("Source of this report"),
                         paperRow(FindingDecisionsPresenter::tr("Letters"), FindingDecisionsPresenter::tr("as searches count them; each can be listed by its query")) +
                             paperRow(FindingDecisionsPresenter::tr("Times in"), zoneWord(telling.zone, telling.calendar.business)) +
                             paperRow(FindingDecisionsPresenter::tr("Made"), instantOnPaper(telling.calendar.now, telling)) + paperRow(FindingDecisionsPresenter::tr("By"), program));
    return html + u"</body></html>"_s;
}

QString violationReport(const evidence::TemplateStory& story, const FindingDecisionsPresenter& decisions, const QString& scope, const QString& program, const TimeTelling& telling)
{
    QString html = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p>%3</p>"_s.arg(
        FindingDecisionsPresenter::tr("Use that does not fit").toHtmlEscaped(), (story.description.isEmpty() ? story.code : story.code + u"  "_s + story.description).toHtmlEscaped(), scope.toHtmlEscaped());
    int wrong = 0;
    for (const evidence::VersionStory& version : story.versions) {
        if (version.findings.empty() && !version.inFlight) {
            continue;
        }
        wrong += version.findings.empty() ? 0 : 1;
        QString rows = paperRow(FindingDecisionsPresenter::tr("Standing"), standingWord(version.standing)) + paperRow(FindingDecisionsPresenter::tr("In force"), periodText(version, telling)) +
                       paperRow(FindingDecisionsPresenter::tr("Approved by"), approvedText(version, telling)) + paperRow(FindingDecisionsPresenter::tr("Letters"), countText(version.used));
        for (const evidence::VersionFinding& finding : version.findings) {
            const QString decided = decisions.words(version, finding, telling);
            rows += paperRow(FindingDecisionsPresenter::tr("Does not fit"), findingText(finding, telling)) + paperRow(FindingDecisionsPresenter::tr("Which letters"), finding.letters.query) +
                    paperRow(FindingDecisionsPresenter::tr("Decided"), decided.isEmpty() ? FindingDecisionsPresenter::tr("nothing yet") : decided);
        }
        if (version.inFlight) {
            rows += paperRow(FindingDecisionsPresenter::tr("In flight"), inFlightText(*version.inFlight, telling)) + paperRow(FindingDecisionsPresenter::tr("Which letters"), version.inFlight->letters.query);
        }
        html += paperSection(FindingDecisionsPresenter::tr("Version %1").arg(version.label), rows);
    }
    if (wrong == 0) {
        html += u"<p>%1</p>"_s.arg(FindingDecisionsPresenter::tr("Nothing was found that does not fit.").toHtmlEscaped());
    }
    html += paperSection(FindingDecisionsPresenter::tr("Source of this report"),
                         paperRow(FindingDecisionsPresenter::tr("Letters"), FindingDecisionsPresenter::tr("as searches count them; each can be listed by its query")) +
                             paperRow(FindingDecisionsPresenter::tr("Times in"), zoneWord(telling.zone, telling.calendar.business)) +
                             paperRow(FindingDecisionsPresenter::tr("Made"), instantOnPaper(telling.calendar.now, telling)) + paperRow(FindingDecisionsPresenter::tr("By"), program));
    return html + u"</body></html>"_s;
}

} // namespace cf::ui
