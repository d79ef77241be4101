// What was decided on the findings of one template or asset, in words, and the report of them. GUI thread. Source: journey C4, step 4.
#pragma once

#include "models/desk/desk.h"
#include "models/evidence/unapproved_publication.h"
#include "ui/record/record_text_presenter.h"

#include <QObject>

namespace cf::ui {

class FindingDecisionsPresenter : public QObject
{
    Q_OBJECT
public:
    FindingDecisionsPresenter(desk::Desk& desk, const Clock& clock, QObject* parent = nullptr);

    void read(const QString& subject); ///< empty: none
    /// The newest that holds; null: none, or what it is about has grown since.
    const FindingDecision* on(const evidence::VersionStory& version, const evidence::VersionFinding& finding) const;
    /// "The risk was accepted on …: “…”"; that it holds no longer, where letters came since; empty: nothing was decided.
    QString words(const evidence::VersionStory& version, const evidence::VersionFinding& finding, const TimeTelling& telling) const;

    /// Answered by changed(), or refused() with a sentence.
    void decide(const evidence::VersionStory& version, const evidence::VersionFinding& finding, FindingOutcome outcome, const QString& reason);
    void undo(const evidence::VersionStory& version, const evidence::VersionFinding& finding);

Q_SIGNALS:
    void changed();
    void refused(const QString& sentence);

private:
    const FindingDecision* newest(const evidence::VersionStory& version, const evidence::VersionFinding& finding) const;
    void answer(const QFuture<Result<void>>& written);

    desk::Desk& m_desk;
    const Clock& m_clock;
    QString m_subject;
    std::vector<FindingDecision> m_decisions; ///< oldest first
    quint64 m_sequence = 0;
};

/// A page of HTML: all that was published without full approval, each with what was decided; with scope, watermark and zone.
QString publicationReport(const std::vector<evidence::UnapprovedPublication>& rows, bool isOfTemplates, const QString& scope, const QString& program, const TimeTelling& telling);

/// A page of HTML: each version that does not fit, with its period, approvals, what does not fit, how many letters by which query, and what was
/// decided; with scope, watermark and zone.
QString violationReport(const evidence::TemplateStory& story, const FindingDecisionsPresenter& decisions, const QString& scope, const QString& program, const TimeTelling& telling);

} // namespace cf::ui
